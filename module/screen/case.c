/* SPDX-License-Identifier: Apache-2.0 */
/* A case: overview, next step, its team, who has it, who may see it. */
#include "alert.h"
#include "change.h"
#include "part.h"
#include "record/timeline.h"
#include "screens.h"
#include "stage.h"

static const char *const lists[] = {"team", NULL};

const struct tc_field case_fields[] = {{.name = "case", .kind = TC_FIELD_CASE, .required = true}, {.name = NULL}};
const struct tc_field case_assign_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "from", .kind = TC_FIELD_CHOICE, .choices = lists},
    {.name = NULL},
};

/* The gate saw the case as it is today; on an earlier date it may not have been here. */
static enum tc_rc say_not_yet(struct tc_view *v)
{
    if (v->record->grant->as_of == 0)
        return tc_fail(v, TC_GONE, "no case");
    tc_node_attr(tc_node_add(v->page, "not-yet"), "reference", tc_in_text(v->in, "case"));
    return TC_OK;
}

enum tc_rc show_case_overview(struct tc_view *v)
{
    static const struct part parts[] = {
        {TC_SQL_CASE_CONTACTS, "contact"},   {TC_SQL_CASE_HOUSEHOLD, "household"}, {TC_SQL_CASE_VISITS, "visit"},
        {TC_SQL_CASE_TEAM, "assignment"},    {TC_SQL_CASE_ADDENDA, "addendum"},    {0, NULL},
    };
    struct tc_asked asked = {.count = 0};
    struct tc_doc *criteria;
    enum tc_rc rc = tc_rows_many(v, TC_SQL_CASE_OVERVIEW, TC_ARGS(tc_arg_text("today", part_today(v))), "case");
    if (rc != TC_OK)
        return rc;
    if (tc_node_first(v->page, "case") == NULL)
        return say_not_yet(v);
    alert_asks(&asked);
    rc = stage_show(v, asked, &criteria);
    if (rc != TC_OK)
        return rc;
    rc = change_latest(v, criteria);
    if (rc != TC_OK)
        return rc;
    alert_show(v, criteria);
    rc = part_rows(v, parts, TC_ARGS());
    if (rc == TC_OK)
        rc = tc_timeline_make(v->record, v->page, NULL);
    return rc;
}

enum tc_rc show_case_next(struct tc_view *v)
{
    return tc_rows_one(v, TC_SQL_CASE_OVERVIEW, TC_ARGS(tc_arg_text("today", part_today(v))), "case");
}

enum tc_rc show_case_team(struct tc_view *v)
{
    static const struct part parts[] = {{TC_SQL_CASE_TEAM, "assignment"}, {TC_SQL_CASE_COVERS, "cover"}, {0, NULL}};
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? part_rows(v, parts, TC_ARGS()) : rc;
}

enum tc_rc show_case_assign(struct tc_view *v)
{
    static const struct part parts[] = {
        {TC_SQL_CASE_TEAM, "assignment"}, {TC_SQL_CASE_CANDIDATES, "person"}, {0, NULL}};
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = part_rows(v, parts, TC_ARGS());
    if (tc_in_text(v->in, "from") != NULL)
        tc_node_attr(tc_node_add(v->page, "from"), "list", tc_in_text(v->in, "from"));
    return rc;
}

enum tc_rc show_case_restrict(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_CASE_PEOPLE, TC_ARGS(), "person") : rc;
}
