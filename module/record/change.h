/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TC_RECORD_CHANGE_INSIDE_H
#define TC_RECORD_CHANGE_INSIDE_H

#include "record/change.h"

/* The reading of that index, made with all before it: what was not said stays nothing. NULL when memory is short. */
struct tc_reading *change_reading_at(struct tc_turn *turn, struct tc_measure *measure, size_t index);

/* Gives each measure its definition, its baseline and its latest, and adds the domains. */
TC_MUST_USE enum tc_rc change_judge_all(struct tc_record *record, struct tc_courses *courses);

#endif
