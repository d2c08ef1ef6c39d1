/* SPDX-License-Identifier: Apache-2.0 */
/* What the intake of a case found out, and the forms that put it right. */
#include "part.h"
#include "screens.h"

const struct tc_field case_eligibility_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "programme", .kind = TC_FIELD_ID},
    {.name = NULL},
};

static enum tc_rc add_found(struct tc_view *v)
{
    static const struct part parts[] = {{TC_SQL_CASE_INTAKE, "found"}, {TC_SQL_CASE_NEEDS, "need"}, {0, NULL}};
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? part_rows(v, parts, TC_ARGS()) : rc;
}

enum tc_rc show_case_intake(struct tc_view *v)
{
    enum tc_rc rc = add_found(v);
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_CASE_ELIGIBILITY, TC_ARGS(tc_arg_text("today", part_today(v))), "eligibility");
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_CASE_PROFILE, TC_ARGS(), "profile") : rc;
}

enum tc_rc show_case_intake_change(struct tc_view *v)
{
    return add_found(v);
}

/* Without a programme the form is for one of which nothing was written yet. */
enum tc_rc show_case_eligibility(struct tc_view *v)
{
    int64_t programme = tc_in_int(v->in, "programme");
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_CASE_PROGRAMMES, TC_ARGS(), "programme");
    if (rc != TC_OK || programme == 0)
        return rc;
    return tc_rows_many(v, TC_SQL_CASE_ELIGIBILITY_ONE, TC_ARGS(tc_arg_id("programme", programme)), "eligibility");
}
