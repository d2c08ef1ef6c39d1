/* SPDX-License-Identifier: Apache-2.0 */
#include "alert.h"

#include "base/text.h"

/* One line a kind, the gravest first: the number of conf/criteria.rng that counts it, the one that takes it back, and the page
 * where it is mended. */
static const struct alert {
    const char *name;
    const char *part, *count;
    const char *unless; /* no alert where this number of the part is not 0 */
    const char *href;
} alerts[] = {
    {"incident_severe", "incident", "severe", NULL, "/case/incidents"},
    {"incident_overdue", "incident", "overdue", NULL, "/case/incidents"},
    {"response_risk", "response", "risk", NULL, "/case/forms"},
    {"risk_high", "assessment", "high-risks", NULL, "/case/assessments"},
    {"score_high", "score", "high", NULL, "/case/change"},
    {"score_worse", "score", "worse", NULL, "/case/change"},
    {"task_overdue", "task", "overdue", NULL, "/case/tasks"},
    {"action_overdue", "action", "overdue", NULL, "/case/goals"},
    {"referral_overdue", "referral", "overdue", NULL, "/case/referrals"},
    {"appointment_unexplained", "appointment", "unexplained", NULL, "/case/appointments"},
    {"review_overdue", "review", "overdue", NULL, "/case/reviews"},
    {"follow_up_overdue", "follow-up", "overdue", NULL, "/case/follow-ups"},
    {"consent_ended", "consent", "ended", "valid", "/case/consents"},
};

void alert_asks(struct tc_asked *asked)
{
    for (size_t i = 0; i < sizeof alerts / sizeof *alerts; i++)
        tc_asked_add(asked, alerts[i].part);
}

static int64_t count_of(struct tc_view *v, const struct tc_node *part, const char *name)
{
    int64_t count = 0;
    const char *text = tc_node_attr_get(v->turn, part, name);
    return text != NULL && tc_text_to_int(text, 0, INT64_MAX, &count) ? count : 0;
}

static int64_t judge(struct tc_view *v, const struct alert *alert, struct tc_doc *criteria)
{
    const struct tc_node *part = tc_node_first(tc_doc_root(criteria), alert->part);
    if (part == NULL || (alert->unless != NULL && count_of(v, part, alert->unless) != 0))
        return 0;
    return count_of(v, part, alert->count);
}

void alert_show(struct tc_view *v, struct tc_doc *criteria)
{
    struct tc_node *list = NULL;
    for (size_t i = 0; criteria != NULL && i < sizeof alerts / sizeof *alerts; i++) {
        int64_t count = judge(v, &alerts[i], criteria);
        if (count == 0)
            continue;
        if (list == NULL)
            list = tc_node_add(v->page, "alerts");
        struct tc_node *node = tc_node_add(list, "alert");
        tc_node_attr(node, "name", alerts[i].name);
        tc_node_attr_int(node, "count", count);
        tc_node_attr(node, "href", alerts[i].href);
    }
}
