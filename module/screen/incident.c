/* SPDX-License-Identifier: Apache-2.0 */
/* The incidents of a case, and the forms that report, change and close one. */
#include "rule/incident.h"

#include "base/text.h"
#include "part.h"
#include "screens.h"

const struct tc_field case_incident_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

static int64_t number_of(struct tc_view *v, const struct tc_node *node, const char *name)
{
    int64_t number = 0;
    const char *text = tc_node_attr_get(v->turn, node, name);
    return text != NULL && tc_text_to_int(text, 0, INT64_MAX, &number) ? number : 0;
}

/* Says on each <incident> of the page whether this viewer may close it. */
static void judge_all(struct tc_view *v)
{
    for (struct tc_node *node = tc_node_first(v->page, "incident"); node != NULL; node = tc_node_next(node)) {
        struct tc_incident_state incident = {.is_open = tc_node_attr_get(v->turn, node, "closed") == NULL,
                                             .severity = number_of(v, node, "severity"),
                                             .reported_by = number_of(v, node, "reported-by-id")};
        if (tc_incident_may_close(&incident, v->who->id))
            tc_node_attr(node, "close", "yes");
    }
}

enum tc_rc show_case_incidents(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_CASE_INCIDENTS, TC_ARGS(tc_arg_text("today", part_today(v))), "incident");
    judge_all(v);
    return rc;
}

enum tc_rc show_case_incident_add(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    part_local(v, "happened", v->turn->now, true);
    return rc == TC_OK ? part_staff(v) : rc;
}

static enum tc_rc show_one(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    if (rc != TC_OK)
        return rc;
    return tc_rows_one(v, TC_SQL_INCIDENT_ONE, TC_ARGS(tc_arg_in(v->in, "id"), tc_arg_text("today", part_today(v))), "incident");
}

enum tc_rc show_case_incident_change(struct tc_view *v)
{
    enum tc_rc rc = show_one(v);
    const struct tc_node *incident = tc_node_first(v->page, "incident");
    int64_t at;
    if (incident != NULL && tc_moment_read(tc_node_attr_get(v->turn, incident, "at"), &at))
        part_local(v, "happened", at, true);
    return rc == TC_OK ? part_staff(v) : rc;
}

enum tc_rc show_case_incident_close(struct tc_view *v)
{
    enum tc_rc rc = show_one(v);
    judge_all(v);
    part_local(v, "happened", v->turn->now, false);
    return rc;
}
