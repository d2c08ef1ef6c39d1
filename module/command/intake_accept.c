/* SPDX-License-Identifier: Apache-2.0 */
/* A case comes of an intake: the person, how to reach them, the case at the beginning of its pathway with
 * the team, and all that was found out. It is written in the one transaction of the decision. */
#include <inttypes.h>
#include <string.h>

#include "base/reference.h"
#include "intake.h"
#include "part.h"
#include "record/pathway.h"
#include "record/reach.h"
#include "rule/intake.h"

struct accepting {
    struct tc_act *act;
    const struct tc_intake *intake;
    const struct tc_input *section[TC_INTAKE_PARTS];
    char today[TC_DATE_TEXT];
    int64_t programme, client, the_case;
    const char *stage;
};

static enum tc_rc change(struct accepting *w, enum tc_sql sql, const struct tc_arg *args)
{
    return tc_act_change(w->act, sql, args, NULL, NULL);
}

static struct tc_arg of_case(const struct accepting *w)
{
    return tc_arg_id("of_case", w->the_case);
}

static struct tc_arg of_client(const struct accepting *w)
{
    return tc_arg_id("of_client", w->client);
}

static enum tc_rc read_sections(struct accepting *w)
{
    enum tc_rc rc = TC_OK;
    for (int part = 0; rc == TC_OK && part < TC_INTAKE_PARTS; part++)
        rc = tc_draft_read(w->act->in, tc_intake_sections[part].fields, &w->intake->fed, &w->section[part]);
    return rc;
}

/* Two who take the same person in at the same moment would both find no open case of theirs. */
static enum tc_rc check_alone(struct accepting *w)
{
    struct tc_row seen, now;
    enum tc_rc rc = command_find(w->act, TC_SQL_INTAKE_CLIENT_NEWEST, TC_ARGS(of_client(w)), &seen);
    if (rc == TC_OK)
        rc = command_find(w->act, TC_SQL_INTAKE_CLIENT_LOCK, TC_ARGS(of_client(w)), &now);
    if (rc == TC_OK && tc_row_int(&seen, "id") != tc_row_int(&now, "id"))
        return tc_fail(w->act, TC_CLASH, "a case of client %" PRId64 " was opened meanwhile", w->client);
    return rc;
}

static enum tc_rc stamp(struct accepting *w)
{
    if (w->client == 0)
        return tc_store_stamp(w->act->record->store, w->act->turn, NULL, 0);
    enum tc_rc rc = command_move_clocks(w->act, TC_SQL_INTAKE_CLIENT_CASES, TC_ARGS(of_client(w)));
    return rc == TC_OK ? check_alone(w) : rc;
}

/* Whoever has no name yet is found by what they are called by. */
static struct tc_arg called(const struct accepting *w)
{
    const struct tc_input *person = w->section[TC_INTAKE_PERSON], *identity = w->section[TC_INTAKE_IDENTITY];
    bool has_name = tc_in_text(identity, "preferred") || tc_in_text(person, "given") || tc_in_text(person, "family");
    return tc_arg_text("preferred", has_name ? tc_in_text(identity, "preferred") : tc_in_text(person, "described"));
}

static const char *asked(const char *word)
{
    return word && strcmp(word, "not_asked") != 0 ? word : NULL;
}

static enum tc_rc add_client(struct accepting *w)
{
    const struct tc_input *person = w->section[TC_INTAKE_PERSON], *identity = w->section[TC_INTAKE_IDENTITY];
    const char *born_is = tc_intake_birth_is(tc_in_text(person, "born"), tc_in_text(identity, "born_is"));
    char reference[TC_REFERENCE_LENGTH + 1];
    if (w->client != 0)
        return change(w, TC_SQL_INTAKE_CLIENT_SAY,
                      TC_ARGS(of_client(w), tc_arg_in(identity, "preferred"), tc_arg_in(identity, "pronouns"), tc_arg_in(identity, "language"),
                              tc_arg_text("interpreter", asked(tc_in_text(identity, "interpreter")))));
    tc_reference_make(reference);
    return tc_act_change(w->act, TC_SQL_INTAKE_CLIENT_ADD,
                         TC_ARGS(tc_arg_text("reference", reference), tc_arg_in(person, "given"), tc_arg_in(person, "family"), called(w),
                                 tc_arg_in(identity, "pronouns"), tc_arg_in(person, "born"), tc_arg_text("born_is", born_is),
                                 tc_arg_in(identity, "language"), tc_arg_in(identity, "interpreter")),
                         NULL, &w->client);
}

static enum tc_rc set_profile(struct accepting *w)
{
    const struct tc_input *in = w->section[TC_INTAKE_IDENTITY];
    const char *ethnicity_is = tc_in_text(in, "ethnicity") ? "said" : tc_in_text(in, "ethnicity_is");
    return change(w, TC_SQL_INTAKE_PROFILE_SET,
                  TC_ARGS(of_client(w), tc_arg_in(in, "gender"), tc_arg_in(in, "gender_words"), tc_arg_in(in, "ethnicity"),
                          tc_arg_text("ethnicity_is", ethnicity_is), tc_arg_in(in, "living"), tc_arg_in(in, "disability"),
                          tc_arg_in(in, "access_needs")));
}

/* A way that the record had before gets what was said of it, and is not written twice. */
static enum tc_rc add_contact(struct accepting *w, const struct intake_way *way)
{
    struct tc_row row = {.count = 0};
    const struct tc_arg value = tc_arg_text("value", way->value);
    enum tc_rc rc = command_find(w->act, TC_SQL_INTAKE_CONTACT_SAME, TC_ARGS(of_client(w), value), &row);
    int64_t contact = rc == TC_OK && row.count > 0 ? tc_row_int(&row, "id") : 0;
    const struct tc_arg *args = tc_args_named(w->act->turn, contact != 0 ? TC_SQL_INTAKE_CONTACT_SAY : TC_SQL_INTAKE_CONTACT_ADD,
                                              TC_ARGS(tc_arg_id("id", contact), of_client(w), tc_arg_text("channel", way->channel), value,
                                                      tc_arg_text("safe", asked(way->safe)), tc_arg_text("hours", way->hours),
                                                      tc_arg_text("voicemail", asked(way->voicemail)), tc_arg_text("letter", asked(way->letter)),
                                                      tc_arg_int("masked", way->is_masked),
                                                      tc_arg_text("remark", tc_in_text(w->section[TC_INTAKE_CONTACT], "contact_remark"))));
    if (rc == TC_OK && !args)
        return tc_fail(w->act, TC_BUSY, "memory for arguments");
    if (rc == TC_OK)
        rc = contact != 0 ? change(w, TC_SQL_INTAKE_CONTACT_SAY, args) : tc_act_change(w->act, TC_SQL_INTAKE_CONTACT_ADD, args, NULL, &contact);
    return rc == TC_OK && way->is_masked ? change(w, TC_SQL_CONTACT_MASK, TC_ARGS(tc_arg_id("contact", contact))) : rc;
}

static enum tc_rc add_contacts(struct accepting *w)
{
    enum tc_rc rc = TC_OK;
    for (const char *const *name = tc_intake_ways; rc == TC_OK && *name; name++) {
        struct intake_way way;
        if (intake_way_of(w->act, w->section[TC_INTAKE_CONTACT], *name, &way))
            rc = add_contact(w, &way);
    }
    return rc;
}

/* The first stage of the newest version of the programme's pathway. */
static enum tc_rc add_case(struct accepting *w)
{
    struct tc_act *a = w->act;
    struct tc_row row;
    const struct tc_pathway *pathway;
    char reference[TC_REFERENCE_LENGTH + 1];
    enum tc_rc rc = tc_act_one(a, TC_SQL_INTAKE_PATHWAY, TC_ARGS(tc_arg_id("programme", w->programme)), &row);
    if (rc == TC_OK)
        rc = tc_pathway_find(a->record, tc_row_int(&row, "id"), &pathway);
    if (rc != TC_OK)
        return rc;
    w->stage = pathway->stages[0].name;
    tc_reference_make(reference);
    return tc_act_change(a, TC_SQL_INTAKE_CASE_ADD,
                         TC_ARGS(tc_arg_text("reference", reference), of_client(w), tc_arg_text("stage", w->stage),
                                 tc_arg_text("today", w->today), tc_arg_in(w->section[TC_INTAKE_REFERRAL], "reason"),
                                 tc_arg_id("pathway", tc_row_int(&row, "id"))),
                         NULL, &w->the_case);
}

/* To the team that was chosen, else to the one that gets the programme's cases. */
static enum tc_rc give_to_team(struct accepting *w)
{
    struct tc_act *a = w->act;
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_INTAKE_PROGRAMME, TC_ARGS(tc_arg_id("programme", w->programme)), &row);
    int64_t chosen = tc_in_int(w->section[TC_INTAKE_DECISION], "team"), team = rc == TC_OK && chosen == 0 ? tc_row_int(&row, "team_id") : chosen;
    if (rc == TC_OK)
        rc = change(w, TC_SQL_INTAKE_CASELOAD_ADD, TC_ARGS(of_case(w), of_client(w), tc_arg_id("programme", w->programme), tc_arg_id("team", team)));
    if (rc == TC_OK)
        rc = change(w, TC_SQL_INTAKE_CLOCK_ADD, TC_ARGS(of_case(w)));
    if (rc == TC_OK)
        rc = change(w, TC_SQL_INTAKE_VISIT_ADD, TC_ARGS(of_case(w), tc_arg_text("stage", w->stage), tc_arg_text("today", w->today)));
    return rc == TC_OK ? tc_reach_case(a->record->store, a->turn, a->record->grant, w->the_case) : rc;
}

static enum tc_rc add_found(struct accepting *w)
{
    const struct tc_input *referral = w->section[TC_INTAKE_REFERRAL], *needs = w->section[TC_INTAKE_NEEDS], *risk = w->section[TC_INTAKE_RISK],
                          *after = w->section[TC_INTAKE_FOLLOW_UP];
    return change(w, TC_SQL_INTAKE_FOUND_ADD,
                  TC_ARGS(of_case(w), tc_arg_in(referral, "source"), tc_arg_in(referral, "referrer"), tc_arg_in(referral, "referred"),
                          tc_arg_in(needs, "words"), tc_arg_in(risk, "urgency"), tc_arg_in(risk, "risk"), tc_arg_in(risk, "risk_words"),
                          tc_arg_in(risk, "risk_done"), tc_arg_in(after, "follow_up"), tc_arg_in(after, "follow_how"),
                          tc_arg_text("begun", tc_row_text(&w->intake->form.row, "begun_at")), tc_arg_in(w->section[TC_INTAKE_DECISION], "why")));
}

static bool is_chosen(const struct tc_input *in, const char *field, const char *word)
{
    for (size_t n = 0; tc_in_choice(in, field, n); n++)
        if (strcmp(tc_in_choice(in, field, n), word) == 0)
            return true;
    return false;
}

static enum tc_rc add_needs(struct accepting *w)
{
    const struct tc_input *in = w->section[TC_INTAKE_NEEDS];
    enum tc_rc rc = TC_OK;
    for (const char *const *domain = tc_intake_domains; rc == TC_OK && *domain; domain++) {
        bool presented = is_chosen(in, "need", *domain), requested = is_chosen(in, "request", *domain);
        if (presented || requested)
            rc = change(w, TC_SQL_INTAKE_NEED_ADD,
                        TC_ARGS(of_case(w), tc_arg_text("domain", *domain), tc_arg_int("presented", presented), tc_arg_int("requested", requested)));
    }
    return rc;
}

/* A programme of which nothing was found out says nothing. */
static enum tc_rc add_eligibility(struct accepting *w)
{
    enum tc_rc rc = TC_OK;
    for (int n = 1; rc == TC_OK && n <= TC_INTAKE_PROGRAMMES; n++) {
        struct intake_programme of = intake_programme_of(w->act, w->section[TC_INTAKE_ELIGIBILITY], n);
        if (of.programme != 0 && of.result.kind != TC_ARG_NULL)
            rc = change(w, TC_SQL_INTAKE_ELIGIBILITY_ADD,
                        TC_ARGS(of_case(w), tc_arg_id("programme", of.programme), of.result, of.from, of.until, of.because));
    }
    return rc;
}

static enum tc_rc add_consent(struct accepting *w)
{
    const struct tc_input *in = w->section[TC_INTAKE_CONSENT];
    if (!tc_in_text(in, "recipient"))
        return TC_OK;
    return change(w, TC_SQL_INTAKE_CONSENT_ADD,
                  TC_ARGS(of_case(w), tc_arg_in(in, "recipient"), tc_arg_in(in, "section"), tc_arg_in(in, "purpose"), tc_arg_in(in, "given_how"),
                          tc_arg_in(in, "witness"), tc_arg_in(in, "begins"), tc_arg_in(in, "ends")));
}

enum tc_rc intake_accept(struct tc_act *a, struct tc_intake *intake, int64_t *case_r)
{
    static enum tc_rc (*const steps[])(struct accepting *) = {
        read_sections, stamp, add_client, set_profile, add_contacts, add_case, give_to_team, add_found, add_needs, add_eligibility, add_consent,
    };
    struct accepting w = {
        .act = a, .intake = intake, .programme = tc_row_int(&intake->form.row, "programme_id"), .client = tc_row_int(&intake->form.row, "client_id")};
    enum tc_rc rc = TC_OK;
    tc_date_write(tc_moment_date(a->turn->now), w.today);
    for (size_t i = 0; rc == TC_OK && i < sizeof steps / sizeof *steps; i++)
        rc = steps[i](&w);
    a->about_client = w.client;
    *case_r = w.the_case;
    return rc;
}
