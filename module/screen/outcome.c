/* SPDX-License-Identifier: Apache-2.0 */
/* What came of it for the person of a case, beside the baseline, and the forms that write it down. */
#include "part.h"
#include "screens.h"

const struct tc_field case_outcome_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

enum tc_rc show_case_outcomes(struct tc_view *v)
{
    static const struct part assessed[] = {{TC_SQL_CASE_ASSESSMENTS, "assessment"}, {TC_SQL_ASSESSMENT_NEEDS, "need"}, {0, NULL}};
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = part_rows(v, assessed, TC_ARGS(tc_arg_null("id"), tc_arg_text("state", "signed")));
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_CASE_OUTCOMES, TC_ARGS(tc_arg_null("id")), "outcome") : rc;
}

enum tc_rc show_case_outcome_add(struct tc_view *v)
{
    part_local(v, "happened", v->turn->now, false);
    return part_case_head(v);
}

static enum tc_rc show_one(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? tc_rows_one(v, TC_SQL_CASE_OUTCOMES, TC_ARGS(tc_arg_in(v->in, "id")), "outcome") : rc;
}

enum tc_rc show_case_outcome_change(struct tc_view *v)
{
    return show_one(v);
}

enum tc_rc show_case_outcome_withdraw(struct tc_view *v)
{
    return show_one(v);
}
