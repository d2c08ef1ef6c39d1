/* SPDX-License-Identifier: Apache-2.0 */
/* The letter that goes to a partner: what the person agreed may be told, and nothing else. */
#include <string.h>

#include "base/clock.h"
#include "record/consent.h"
#include "referral.h"
#include "screens.h"

#define NOTE_DAYS 90 /* how far back notes are told */

#define DOMAINS "housing,money,work,daily_living,family,social,safety,legal,hope"

/* What each section of a consent is in the record; a section may have several. */
static const struct telling {
    const char *section;
    enum tc_sql sql;
    const char *element;
    const char *of; /* the segment of notes, the domains of needs */
} tellings[] = {
    {"contact", TC_SQL_LETTER_CONTACTS, "contact", NULL},
    {"assessment", TC_SQL_LETTER_NEEDS, "need", DOMAINS},
    {"plan", TC_SQL_LETTER_GOALS, "goal", NULL},
    {"notes", TC_SQL_LETTER_NOTES, "note", "normal"},
    {"health", TC_SQL_LETTER_NEEDS, "need", "health,mental_health"},
    {"health", TC_SQL_LETTER_NOTES, "note", "clinical"},
    {TC_CONSENT_SUBSTANCE_USE, TC_SQL_LETTER_NEEDS, "need", TC_CONSENT_SUBSTANCE_USE},
    {TC_CONSENT_SUBSTANCE_USE, TC_SQL_LETTER_NOTES, "note", TC_CONSENT_SUBSTANCE_USE},
};

static enum tc_rc tell(struct tc_view *v, const struct telling *telling, struct tc_node *told)
{
    struct tc_arg args[3] = {{.kind = TC_ARG_END}};
    if (telling->sql == TC_SQL_LETTER_NOTES) {
        args[0] = tc_arg_text("segment", telling->of);
        args[1] = tc_arg_moment("since", v->turn->now - NOTE_DAYS * TC_DAY);
    }
    if (telling->sql == TC_SQL_LETTER_NEEDS)
        args[0] = tc_arg_text("domains", telling->of);
    return tc_record_many(v->record, telling->sql, args, told, telling->element, NULL);
}

static enum tc_rc tell_section(struct tc_view *v, const char *section)
{
    enum tc_rc rc = TC_OK;
    struct tc_node *told = tc_node_add(v->page, "told");
    tc_node_attr(told, "section", section);
    for (size_t i = 0; rc == TC_OK && i < sizeof tellings / sizeof *tellings; i++)
        if (strcmp(tellings[i].section, section) == 0)
            rc = tell(v, &tellings[i], told);
    return rc;
}

static enum tc_rc tell_all(struct tc_view *v, const struct tc_referral *referral)
{
    enum tc_rc rc = TC_OK;
    for (const char *const *section = tc_consent_sections; rc == TC_OK && *section; section++)
        if (tc_referral_shares(referral, *section))
            rc = tell_section(v, *section);
    if (tc_referral_names_substance_use(referral))
        tc_node_add(v->page, "notice");
    return rc;
}

/* The day that stands at its head. */
static void add_date(struct tc_view *v, struct tc_date today)
{
    char text[TC_DATE_TEXT];
    struct tc_node *node = tc_node_add(v->page, "dated");
    tc_date_write(today, text);
    tc_node_attr(node, "date", text);
    tc_date_say(v->record->tongue, today, text);
    tc_node_attr(node, "date-text", text);
}

/* A consent that has ended since, or that this viewer may not know of, lets nothing out. */
static enum tc_rc check(struct tc_view *v, const struct tc_referral *referral, struct tc_date today)
{
    const struct tc_consent *consents;
    enum tc_rc rc = tc_consents_of(v->record, &consents);
    if (rc != TC_OK)
        return rc;
    if (v->record->grant->as_of != 0 || !tc_referral_is_letter(referral))
        return tc_fail(v, TC_GONE, "no letter: %s", referral->state);
    if (!tc_referral_share(referral, consents, today, NULL, NULL))
        return tc_fail(v, TC_DENIED, "no consent covers this letter today");
    return TC_OK;
}

enum tc_rc show_case_referral_letter(struct tc_view *v)
{
    const struct tc_arg day = tc_arg_text("today", part_today(v));
    const struct tc_date today = tc_moment_date(v->turn->now);
    enum tc_rc rc = tc_rows_one(v, TC_SQL_CASE_OVERVIEW, TC_ARGS(day), "case");
    if (rc == TC_OK)
        rc = tc_rows_one(v, TC_SQL_REFERRAL_ONE, TC_ARGS(tc_arg_in(v->in, "id"), day), "referral");
    if (rc != TC_OK)
        return rc;
    struct tc_referral referral = referral_of(v, tc_node_first(v->page, "referral"));
    rc = check(v, &referral, today);
    if (rc == TC_OK)
        rc = tc_rows_one(v, TC_SQL_PROVIDER, TC_ARGS(tc_arg_id("provider", referral.to.provider)), "provider");
    add_date(v, today);
    v->detail = talloc_asprintf(v->turn, "letter of referral %s: %s", tc_in_text(v->in, "id"), referral.sections);
    return rc == TC_OK ? tell_all(v, &referral) : rc;
}
