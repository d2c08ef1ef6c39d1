/* SPDX-License-Identifier: Apache-2.0 */
/* Actions towards a goal: the forms that add, change and end one. All of them stand with the goals. */
#include "part.h"
#include "screens.h"

const struct tc_field case_action_add_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "goal", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};
const struct tc_field case_action_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

enum tc_rc show_case_action_add(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = tc_rows_one(v, TC_SQL_GOAL_ONE, TC_ARGS(tc_arg_id("id", tc_in_int(v->in, "goal")), tc_arg_text("today", part_today(v))), "goal");
    return rc == TC_OK ? part_staff(v) : rc;
}

enum tc_rc show_case_action_end(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    if (rc != TC_OK)
        return rc;
    return tc_rows_one(v, TC_SQL_ACTION_ONE, TC_ARGS(tc_arg_in(v->in, "id"), tc_arg_text("today", part_today(v))), "action");
}

enum tc_rc show_case_action_change(struct tc_view *v)
{
    enum tc_rc rc = show_case_action_end(v);
    return rc == TC_OK ? part_staff(v) : rc;
}
