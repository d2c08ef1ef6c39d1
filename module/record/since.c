/* SPDX-License-Identifier: Apache-2.0 */
#include "record/since.h"

/* One line a part: its statement takes :since, and :today where it names it, and gives one row of numbers; none is 0. */
static const struct {
    enum tc_sql sql;
    const char *element;
} parts[] = {
    {TC_SQL_SINCE_STAGE, "stage"},
    {TC_SQL_SINCE_NOTE, "note"},
    {TC_SQL_SINCE_APPOINTMENT, "appointment"},
    {TC_SQL_SINCE_GOAL, "goal"},
    {TC_SQL_SINCE_ACTION, "action"},
    {TC_SQL_SINCE_TASK, "task"},
    {TC_SQL_SINCE_SERVICE, "service"},
    {TC_SQL_SINCE_REFERRAL, "referral"},
    {TC_SQL_SINCE_INCIDENT, "incident"},
};

enum tc_rc tc_since_make(struct tc_record *record, const char *since, const char *today, struct tc_node *parent)
{
    struct tc_node *node = tc_node_add(parent, "since");
    enum tc_rc rc = TC_OK;
    struct tc_arg from = tc_arg_text("since", since ? since : "1000-01-01");
    for (size_t i = 0; rc == TC_OK && i < sizeof parts / sizeof *parts; i++) {
        bool takes = tc_record_takes(parts[i].sql, "today");
        rc = tc_record_one(record, parts[i].sql, takes ? TC_ARGS(from, tc_arg_text("today", today)) : TC_ARGS(from), node, parts[i].element, NULL);
    }
    return rc;
}
