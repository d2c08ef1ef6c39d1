/* SPDX-License-Identifier: Apache-2.0 */
/* What is due when, in whole days since 1970-01-01. */
#ifndef TC_RULE_WORK_H
#define TC_RULE_WORK_H

#include <stdint.h>

#define TC_WORK_DAYS 7 /* how far ahead a list of work looks; the statements sql/read/work_*.sql say it too */

/* "overdue", "today", "soon"; NULL for what is further away than the list looks. */
const char *tc_work_when(int64_t due, int64_t today);

/* The day when something that comes round every so many days is due again. last: the day on which it was done, 0 if
 * never; since: the day from which it is expected. What was done before that day counts from that day. */
int64_t tc_rhythm_due(int64_t last, int64_t since, int days);

#endif
