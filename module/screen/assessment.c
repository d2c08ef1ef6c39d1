/* SPDX-License-Identifier: Apache-2.0 */
/* The assessments of a case: all beside each other, one, and the pages that begin, sign and amend one with its form. */
#include <inttypes.h>

#include "occasion.h"
#include "part.h"
#include "screens.h"

const struct tc_field case_assessment_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

/* Of the case's assessments the one with this id (0: each) or in this state (NULL: any), with all that they found. */
static enum tc_rc add_assessments(struct tc_view *v, int64_t id, const char *state)
{
    static const struct part parts[] = {
        {TC_SQL_CASE_ASSESSMENTS, "assessment"},
        {TC_SQL_ASSESSMENT_NEEDS, "need"},
        {TC_SQL_ASSESSMENT_FINDINGS, "finding"},
        {0, NULL},
    };
    return part_rows(v, parts, TC_ARGS(tc_arg_id("id", id), tc_arg_text("state", state)));
}

/* What the page asks, where the form does not. */
static const struct tc_field asked[] = {{.name = "day"}, {.name = "need.safety"}, {.name = NULL}};
static const struct tc_field asked_again[] = {{.name = "reason"}, {.name = "day"}, {.name = "need.safety"}, {.name = NULL}};

enum tc_rc show_case_assessments(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? add_assessments(v, 0, NULL) : rc;
}

static enum tc_rc show_one(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = add_assessments(v, tc_in_int(v->in, "id"), NULL);
    if (rc == TC_OK && tc_node_first(v->page, "assessment") == NULL)
        return tc_fail(v, TC_GONE, "no assessment %" PRId64 " in this case", tc_in_int(v->in, "id"));
    return rc;
}

/* With the form as it was filled in. */
enum tc_rc show_case_assessment(struct tc_view *v)
{
    enum tc_rc rc = show_one(v);
    return rc == TC_OK ? occasion_show_signed(v, "assessment", tc_in_int(v->in, "id"), NULL) : rc;
}

enum tc_rc show_case_assessment_history(struct tc_view *v)
{
    static const struct part parts[] = {
        {TC_SQL_ASSESSMENT_VERSIONS, "version"},
        {TC_SQL_ASSESSMENT_NEED_VERSIONS, "need-version"},
        {TC_SQL_FINDING_VERSIONS, "finding-version"},
        {0, NULL},
    };
    enum tc_rc rc = show_one(v);
    return rc == TC_OK ? part_rows(v, parts, TC_ARGS(tc_arg_in(v->in, "id"))) : rc;
}

/* What one needs to begin: the one that is open, those before. */
enum tc_rc show_case_assessment_begin(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_CASE_ASSESSMENTS, TC_ARGS(tc_arg_null("id"), tc_arg_null("state")), "assessment");
    part_local(v, "happened", v->turn->now, false);
    return rc;
}

/* One that was signed before there were forms is filled in on one now. */
enum tc_rc show_case_assessment_amend(struct tc_view *v)
{
    int64_t id = tc_in_int(v->in, "id");
    enum tc_rc rc = show_one(v);
    if (rc == TC_OK)
        rc = occasion_show_signed(v, "assessment", id, asked);
    return rc == TC_OK && !tc_node_first(v->page, "response") ? occasion_show(v, "assessment", id, asked_again) : rc;
}

enum tc_rc show_case_assessment_drop(struct tc_view *v)
{
    return show_one(v);
}

enum tc_rc show_case_assessment_sign(struct tc_view *v)
{
    enum tc_rc rc = show_one(v);
    return rc == TC_OK ? occasion_show(v, "assessment", tc_in_int(v->in, "id"), asked) : rc;
}
