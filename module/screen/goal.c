/* SPDX-License-Identifier: Apache-2.0 */
/* The goals of a case: all of them, and the forms that add, change and close one. */
#include "part.h"
#include "score.h"
#include "screens.h"

const struct tc_field case_goal_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

/* An answer on a form may suggest a goal, by the form's own words. */
const struct tc_field case_goal_add_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "title", .kind = TC_FIELD_LINE, .high = 200},
    {.name = NULL},
};

enum tc_rc show_case_goals(struct tc_view *v)
{
    static const struct part parts[] = {{TC_SQL_CASE_GOALS, "goal"}, {TC_SQL_CASE_ACTIONS, "action"}, {0, NULL}};
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = part_rows(v, parts, TC_ARGS(tc_arg_text("today", part_today(v))));
    return rc == TC_OK ? score_show(v, 0) : rc;
}

enum tc_rc show_case_goal_add(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    if (tc_in_text(v->in, "title"))
        (void)tc_node_text(tc_node_add(v->page, "suggested"), "title", tc_in_text(v->in, "title"));
    return rc == TC_OK ? part_staff(v) : rc;
}

static enum tc_rc show_one(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    if (rc != TC_OK)
        return rc;
    return tc_rows_one(v, TC_SQL_GOAL_ONE, TC_ARGS(tc_arg_in(v->in, "id"), tc_arg_text("today", part_today(v))), "goal");
}

enum tc_rc show_case_goal_change(struct tc_view *v)
{
    enum tc_rc rc = show_one(v);
    return rc == TC_OK ? part_staff(v) : rc;
}

enum tc_rc show_case_goal_close(struct tc_view *v)
{
    return show_one(v);
}
