/* SPDX-License-Identifier: Apache-2.0 */
/* The tasks of a case, and the forms that give, change and end one. */
#include "part.h"
#include "screens.h"

const struct tc_field case_task_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

enum tc_rc show_case_tasks(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_CASE_TASKS, TC_ARGS(tc_arg_text("today", part_today(v))), "task") : rc;
}

enum tc_rc show_case_task_add(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? part_staff(v) : rc;
}

enum tc_rc show_case_task_end(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? tc_rows_one(v, TC_SQL_TASK_ONE, TC_ARGS(tc_arg_in(v->in, "id")), "task") : rc;
}

enum tc_rc show_case_task_change(struct tc_view *v)
{
    enum tc_rc rc = show_case_task_end(v);
    return rc == TC_OK ? part_staff(v) : rc;
}
