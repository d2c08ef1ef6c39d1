/* SPDX-License-Identifier: Apache-2.0 */
/* The assessments of a case: all beside each other, one, and the forms that take, sign and amend one. */
#include "rule/assessment.h"

#include <inttypes.h>
#include <string.h>

#include "screen/part.h"
#include "screen/screens.h"

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

/* The ratings of all signed before, so that who rates sees from where. */
static enum tc_rc add_past(struct tc_view *v)
{
    return tc_rows_many(v, TC_SQL_ASSESSMENT_NEEDS, TC_ARGS(tc_arg_null("id"), tc_arg_text("state", "signed")), "past");
}

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

enum tc_rc show_case_assessment(struct tc_view *v)
{
    return show_one(v);
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

/* The draft that is open, or what one needs to begin. */
enum tc_rc show_case_assessment_take(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = add_assessments(v, 0, "draft");
    if (rc == TC_OK)
        rc = add_past(v);
    part_local(v, "happened", v->turn->now, false);
    return rc;
}

enum tc_rc show_case_assessment_amend(struct tc_view *v)
{
    return show_one(v);
}

enum tc_rc show_case_assessment_drop(struct tc_view *v)
{
    return show_one(v);
}

/* What is still missing is said before somebody tries to sign: <lacks key="few" least="6">. */
static void judge(struct tc_view *v)
{
    int64_t rated = 0;
    bool is_safe = false;
    for (struct tc_node *need = tc_node_first(v->page, "need"); need != NULL; need = tc_node_next(need)) {
        bool is_rated = tc_node_attr_get(v->turn, need, "level") != NULL;
        rated += is_rated;
        if (strcmp(tc_node_attr_get(v->turn, need, "domain"), "safety") == 0)
            is_safe = is_rated || tc_node_attr_get(v->turn, need, "declined") != NULL;
    }
    const char *kind = tc_node_attr_get(v->turn, tc_node_first(v->page, "assessment"), "kind");
    const char *lacks = tc_assessment_lacks(kind, rated, is_safe);
    if (lacks == NULL)
        return;
    struct tc_node *node = tc_node_add(v->page, "lacks");
    tc_node_attr(node, "key", lacks);
    tc_node_attr_int(node, "least", tc_assessment_least(kind));
}

enum tc_rc show_case_assessment_sign(struct tc_view *v)
{
    enum tc_rc rc = show_one(v);
    if (rc == TC_OK)
        judge(v);
    return rc;
}
