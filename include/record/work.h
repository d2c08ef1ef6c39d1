/* SPDX-License-Identifier: Apache-2.0 */
/* What waits for one person of staff, whatever it is and in whichever case. */
#ifndef TC_RECORD_WORK_H
#define TC_RECORD_WORK_H

#include "record/record.h"

/* Items of a group that are shown beside the other groups; alone, a group shows all that were found. */
#define TC_WORK_ITEMS 20

/* <work> below parent: for each group, in the order in which one should look, <group name= count=> with its <item>s,
 * what is due first first. The groups: overdue, today, soon, undated, waiting, new. only: one group alone, whole; or NULL.
 * work/@capped: of some kind of work there was more than the most that a statement gives. */
TC_MUST_USE enum tc_rc tc_work_make(struct tc_record *record, struct tc_date today, const char *only, struct tc_node *parent);

#endif
