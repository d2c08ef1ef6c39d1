/* SPDX-License-Identifier: Apache-2.0 */
/* The forms for the risks, supports and barriers of an assessment. */
#include "base/text.h"
#include "part.h"
#include "screens.h"

static const char *const kinds[] = {"risk", "support", "barrier", NULL};

const struct tc_field case_finding_add_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "assessment", .kind = TC_FIELD_ID, .required = true},
    {.name = "kind", .kind = TC_FIELD_CHOICE, .required = true, .choices = kinds},
    {.name = NULL},
};
const struct tc_field case_finding_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

static enum tc_rc add_assessment(struct tc_view *v, int64_t id)
{
    return tc_rows_one(v, TC_SQL_CASE_ASSESSMENTS, TC_ARGS(tc_arg_int("id", id), tc_arg_null("state")), "assessment");
}

enum tc_rc show_case_finding_add(struct tc_view *v)
{
    const char *kind = tc_in_text(v->in, "kind");
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = add_assessment(v, tc_in_int(v->in, "assessment"));
    tc_node_attr(tc_node_add(v->page, "asked"), "kind", kind != NULL ? kind : *kinds);
    return rc;
}

static enum tc_rc show_one(struct tc_view *v)
{
    struct tc_node *finding = NULL;
    int64_t assessment = 0;
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = tc_record_one(v->record, TC_SQL_FINDING_ONE, TC_ARGS(tc_arg_in(v->in, "id")), v->page, "finding", &finding);
    if (rc == TC_OK && tc_text_to_int(tc_node_attr_get(v->turn, finding, "assessment"), 1, INT64_MAX, &assessment))
        rc = add_assessment(v, assessment);
    return rc;
}

enum tc_rc show_case_finding_change(struct tc_view *v)
{
    return show_one(v);
}

enum tc_rc show_case_finding_remove(struct tc_view *v)
{
    return show_one(v);
}
