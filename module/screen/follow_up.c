/* SPDX-License-Identifier: Apache-2.0 */
/* The follow-ups of a case, to come and done, and the forms that record and plan one. */
#include "occasion.h"
#include "part.h"
#include "screens.h"

const struct tc_field case_follow_up_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

enum tc_rc show_case_follow_ups(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_CASE_FOLLOW_UPS, TC_ARGS(tc_arg_text("today", part_today(v))), "follow-up") : rc;
}

enum tc_rc show_case_follow_up_record(struct tc_view *v)
{
    static const struct tc_field asked[] = {{.name = "happened"}, {.name = "reached"}, {.name = "tried"}, {.name = "housing"}, {.name = "work"},
                                            {.name = "health"}, {.name = "needs"}, {.name = "wants"}, {.name = "next"}, {.name = NULL}};
    enum tc_rc rc = part_case_head(v);
    part_local(v, "happened", v->turn->now, false);
    if (rc == TC_OK)
        rc = tc_rows_one(v, TC_SQL_FOLLOW_UP_ONE, TC_ARGS(tc_arg_in(v->in, "id")), "follow-up");
    return rc == TC_OK ? occasion_show(v, "follow_up", tc_in_int(v->in, "id"), asked) : rc;
}

enum tc_rc show_case_follow_up_plan(struct tc_view *v)
{
    return part_case_head(v);
}
