/* SPDX-License-Identifier: Apache-2.0 */
/* What the person of a case agreed to, and the forms that record and revoke it. */
#include "rule/consent.h"

#include "part.h"
#include "screens.h"

const struct tc_field case_consent_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

/* Asked for by a referral that lacks one, the form begins with what that would tell. */
const struct tc_field case_consent_add_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "referral", .kind = TC_FIELD_ID},
    {.name = NULL},
};

static struct tc_date read_day(struct tc_view *v, const struct tc_node *consent, const char *name)
{
    struct tc_date day = {0, 0, 0};
    const char *text = tc_node_attr_get(v->turn, consent, name);
    if (text != NULL && !tc_date_read(text, &day))
        day = (struct tc_date){0, 0, 0};
    return day;
}

/* Says on each <consent> of the page how it stands on the day that is looked at. */
static void judge_all(struct tc_view *v)
{
    struct tc_date today;
    if (!tc_date_read(part_today(v), &today))
        return;
    for (struct tc_node *node = tc_node_first(v->page, "consent"); node != NULL; node = tc_node_next(node)) {
        struct tc_consent consent = {.begins = read_day(v, node, "begins"), .ends = read_day(v, node, "ends"),
                                     .is_revoked = tc_node_attr_get(v->turn, node, "revoked") != NULL};
        tc_node_attr(node, "state", tc_consent_state(&consent, today));
    }
}

enum tc_rc show_case_consents(struct tc_view *v)
{
    static const struct part parts[] = {{TC_SQL_CASE_CONSENTS, "consent"}, {0, NULL}};
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = part_rows(v, parts, TC_ARGS());
    if (rc == TC_OK)
        judge_all(v);
    return rc;
}

/* Both forms begin with the day of today. */
static void add_today(struct tc_view *v)
{
    tc_node_attr(tc_node_add(v->page, "happened"), "date", part_today(v));
}

enum tc_rc show_case_consent_add(struct tc_view *v)
{
    static const struct part parts[] = {{TC_SQL_NOTE_SEGMENTS, "segment"}, {TC_SQL_PROVIDER_CHOICES, "provider"}, {0, NULL}};
    enum tc_rc rc = part_case_head(v);
    add_today(v);
    if (rc == TC_OK)
        rc = part_rows(v, parts, TC_ARGS());
    if (rc != TC_OK || tc_in_int(v->in, "referral") == 0)
        return rc;
    return tc_rows_one(v, TC_SQL_REFERRAL_ONE, TC_ARGS(tc_arg_id("id", tc_in_int(v->in, "referral")), tc_arg_text("today", part_today(v))),
                       "referral");
}

enum tc_rc show_case_consent_revoke(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    add_today(v);
    if (rc == TC_OK)
        rc = tc_rows_one(v, TC_SQL_CONSENT_ONE, TC_ARGS(tc_arg_in(v->in, "id")), "consent");
    if (rc == TC_OK)
        judge_all(v);
    return rc;
}
