/* SPDX-License-Identifier: Apache-2.0 */
/* The referrals of a case, and the forms that write, send and follow one. */
#include "referral.h"

#include <stdlib.h>

#include "record/consent.h"
#include "screens.h"

const struct tc_field case_referral_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

static char *text_of(struct tc_view *v, const struct tc_node *node, const char *child)
{
    const struct tc_node *found = tc_node_first(node, child);
    return found ? tc_node_content(v->turn, found) : NULL;
}

struct tc_referral referral_of(struct tc_view *v, const struct tc_node *node)
{
    const char *provider = tc_node_attr_get(v->turn, node, "provider-id"), *sent = tc_node_attr_get(v->turn, node, "sent");
    struct tc_referral referral = {
        .state = tc_node_attr_get(v->turn, node, "state"),
        .sections = tc_node_attr_get(v->turn, node, "sections"),
        .segment = tc_node_attr_get(v->turn, node, "segment"),
        .case_segment = tc_node_attr_get(v->turn, tc_node_first(v->page, "case"), "segment"),
        .to = {.provider = strtoll(provider, NULL, 10), .name = text_of(v, node, "provider")},
    };
    if (sent && !tc_date_read(sent, &referral.sent))
        referral.sent = (struct tc_date){0, 0, 0};
    return referral;
}

static struct tc_date today_of(struct tc_view *v)
{
    struct tc_date today = {0, 0, 0};
    (void)tc_date_read(part_today(v), &today);
    return today;
}

/* Says of each referral under way whether consents cover today what it shares. */
static enum tc_rc judge_all(struct tc_view *v)
{
    const struct tc_consent *consents;
    struct tc_node *node = tc_node_first(v->page, "referral");
    enum tc_rc rc = node ? tc_consents_of(v->record, &consents) : TC_OK;
    for (; rc == TC_OK && node != NULL; node = tc_node_next(node)) {
        struct tc_referral referral = referral_of(v, node);
        if (tc_referral_is_open(referral.state))
            tc_node_attr(node, "consent", tc_referral_share(&referral, consents, today_of(v), NULL, NULL) ? "covered" : "lacking");
    }
    return rc;
}

enum tc_rc show_case_referrals(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_CASE_REFERRALS, TC_ARGS(tc_arg_text("today", part_today(v))), "referral");
    if (rc == TC_OK)
        rc = judge_all(v);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_CASE_REFERRAL_STEPS, TC_ARGS(tc_arg_null("id")), "step") : rc;
}

/* What a form offers to choose from. */
static enum tc_rc add_choices(struct tc_view *v)
{
    static const struct part parts[] = {
        {TC_SQL_NOTE_SEGMENTS, "segment"}, {TC_SQL_PROVIDER_CHOICES, "provider"}, {TC_SQL_PROVIDER_SERVICES, "service"}, {0, NULL}};
    return part_rows(v, parts, TC_ARGS());
}

enum tc_rc show_case_referral_add(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? add_choices(v) : rc;
}

static enum tc_rc show_one(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    if (rc != TC_OK)
        return rc;
    return tc_rows_one(v, TC_SQL_REFERRAL_ONE, TC_ARGS(tc_arg_in(v->in, "id"), tc_arg_text("today", part_today(v))), "referral");
}

enum tc_rc show_case_referral_change(struct tc_view *v)
{
    enum tc_rc rc = show_one(v);
    return rc == TC_OK ? add_choices(v) : rc;
}

/* <share section= consent= purpose>: what is shared, and the consent that covers it. */
static void add_share(void *user, const char *section, const struct tc_consent *consent)
{
    struct tc_view *v = user;
    struct tc_node *share = tc_node_add(v->page, "share");
    tc_node_attr(share, "section", section);
    if (consent == NULL)
        return;
    char ends[TC_DATE_TEXT];
    tc_node_attr_int(share, "consent", consent->id);
    tc_date_write(consent->ends, ends);
    tc_node_attr(share, "ends", ends);
    tc_date_say(v->record->tongue, consent->ends, ends);
    tc_node_attr(share, "ends-text", ends);
    tc_node_text(share, "purpose", consent->purpose);
}

static void add_day(struct tc_view *v, const char *element, struct tc_date day)
{
    char text[TC_DATE_TEXT];
    tc_date_write(day, text);
    tc_node_attr(tc_node_add(v->page, element), "date", text);
}

/* The day of today, and a day on which an answer should have come. */
static void add_days(struct tc_view *v, const char *urgency)
{
    struct tc_date today = today_of(v);
    add_day(v, "happened", today);
    add_day(v, "check", tc_date_of_days(tc_date_days(today) + tc_referral_patience(urgency)));
}

enum tc_rc show_case_referral_send(struct tc_view *v)
{
    const struct tc_consent *consents;
    enum tc_rc rc = show_one(v);
    if (rc == TC_OK)
        rc = tc_consents_of(v->record, &consents);
    if (rc != TC_OK)
        return rc;
    struct tc_node *node = tc_node_first(v->page, "referral");
    struct tc_referral referral = referral_of(v, node);
    bool covered = tc_referral_share(&referral, consents, today_of(v), add_share, v);
    tc_node_attr(node, "consent", covered ? "covered" : "lacking");
    add_days(v, tc_node_attr_get(v->turn, node, "urgency"));
    return TC_OK;
}

enum tc_rc show_case_referral_step(struct tc_view *v)
{
    enum tc_rc rc = show_one(v);
    if (rc != TC_OK)
        return rc;
    struct tc_referral referral = referral_of(v, tc_node_first(v->page, "referral"));
    for (const char *const *step = tc_referral_steps; *step; step++)
        if (tc_referral_may(referral.state, *step))
            tc_node_attr(tc_node_add(v->page, "way"), "step", *step);
    add_days(v, NULL);
    return tc_rows_many(v, TC_SQL_CASE_REFERRAL_STEPS, TC_ARGS(tc_arg_in(v->in, "id")), "step");
}
