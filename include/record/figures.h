/* SPDX-License-Identifier: Apache-2.0 */
/* What a programme does, in figures: counted by one statement a metric, each figure with a list of its cases. */
#ifndef TC_RECORD_FIGURES_H
#define TC_RECORD_FIGURES_H

#include "record/record.h"

/* A <metric name= total=> below parent for each metric in turn, with its <figure name= count= share=>s; share= of= is what the
 * metric is about, in a hundred of so many; median= where something takes days. all: the values that the statements may name. */
TC_MUST_USE enum tc_rc tc_figures_make(struct tc_record *record, const struct tc_arg *all, struct tc_node *parent);

/* The statement that lists the cases behind a figure of that metric (the value :figure); false if there is no such metric. */
bool tc_figures_cases(const char *metric, enum tc_sql *sql_r);

#endif
