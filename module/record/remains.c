/* SPDX-License-Identifier: Apache-2.0 */
#include "record/remains.h"

/* One line a kind; in which states its rows end is in module/rule/discharge.c. */
static const enum tc_sql kinds[] = {TC_SQL_OPEN_NEED, TC_SQL_OPEN_GOAL,     TC_SQL_OPEN_ACTION,
                                    TC_SQL_OPEN_TASK, TC_SQL_OPEN_REFERRAL, TC_SQL_OPEN_APPOINTMENT};

enum tc_rc tc_remains_make(struct tc_record *record, struct tc_node *parent)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < sizeof kinds / sizeof *kinds; i++)
        rc = tc_record_many(record, kinds[i], TC_ARGS(), parent, "open", NULL);
    return rc;
}
