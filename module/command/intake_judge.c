/* SPDX-License-Identifier: Apache-2.0 */
/* What a section of an intake may say. */
#include "intake.h"

#include <string.h>

#include "part.h"
#include "rule/client.h"
#include "rule/consent.h"
#include "rule/intake.h"

static struct tc_date today(const struct tc_act *a)
{
    return tc_moment_date(a->turn->now);
}

static enum tc_rc judge_person(struct tc_act *a, const struct tc_input *in)
{
    struct tc_date born;
    const char *wrong = tc_in_date(in, "born", &born) ? tc_birth_judge(&born, "full", today(a)) : NULL;
    return wrong ? tc_input_error(a, "born", wrong) : TC_OK;
}

static enum tc_rc judge_identity(struct tc_act *a, const struct tc_input *person, const struct tc_input *in)
{
    struct tc_date born;
    bool has_date = tc_in_date(person, "born", &born);
    const char *wrong = tc_birth_judge(has_date ? &born : NULL, tc_intake_birth_is(has_date, tc_in_text(in, "born_is")), today(a));
    return wrong ? tc_input_error(a, "born_is", wrong) : TC_OK;
}

static const char *of_way(struct tc_act *a, const struct tc_input *contact, const char *way, const char *what)
{
    return tc_in_text(contact, talloc_asprintf(a->turn, "%s_%s", way, what));
}

bool intake_way_of(struct tc_act *a, const struct tc_input *contact, const char *way, struct intake_way *way_r)
{
    bool is_address = strcmp(way, "address") == 0;
    *way_r = (struct intake_way){
        .channel = is_address ? "letter" : way, .value = tc_in_text(contact, way), .safe = of_way(a, contact, way, "safe") ?: "not_asked",
        .hours = of_way(a, contact, way, "hours"), .voicemail = of_way(a, contact, way, "voicemail") ?: "not_asked",
        .letter = of_way(a, contact, way, "letter") ?: "not_asked", .is_masked = is_address && tc_in_yes(contact, "address_masked")};
    return way_r->value != NULL;
}

/* What is said of a way belongs to a way that is there. */
static enum tc_rc judge_contact(struct tc_act *a, const struct tc_input *in)
{
    enum tc_rc rc = TC_OK;
    for (const char *const *name = tc_intake_ways; *name; name++) {
        struct intake_way way;
        const char *field;
        bool is_there = intake_way_of(a, in, *name, &way);
        if (!is_there && strcmp(way.safe, "yes") != 0)
            continue;
        struct tc_contact contact = {.channel = way.channel, .value = way.value, .safe = way.safe, .voicemail = way.voicemail, .letter = way.letter,
                                     .is_masked = way.is_masked};
        const char *wrong = tc_contact_judge(&contact, &field);
        if (wrong)
            rc = tc_input_error(a, *name, wrong);
    }
    return rc;
}

struct intake_programme intake_programme_of(struct tc_act *a, const struct tc_input *eligibility, int n)
{
    struct intake_programme of = {.programme = tc_in_int(eligibility, talloc_asprintf(a->turn, "programme%d", n))};
    struct tc_arg *const args[] = {&of.result, &of.from, &of.until, &of.because};
    static const char *const names[] = {"result", "from", "until", "because"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        *args[i] = tc_arg_in(eligibility, talloc_asprintf(a->turn, "%s%d", names[i], n));
        args[i]->name = names[i];
    }
    return of;
}

static enum tc_rc judge_programme(struct tc_act *a, const struct tc_input *in, int n)
{
    struct tc_date from, until;
    const char *field;
    struct tc_row row;
    int64_t programme = tc_in_int(in, talloc_asprintf(a->turn, "programme%d", n));
    struct tc_eligibility eligibility = {
        .has_programme = programme != 0, .result = tc_in_text(in, talloc_asprintf(a->turn, "result%d", n)),
        .from = tc_in_date(in, talloc_asprintf(a->turn, "from%d", n), &from) ? &from : NULL,
        .until = tc_in_date(in, talloc_asprintf(a->turn, "until%d", n), &until) ? &until : NULL};
    const char *wrong = tc_eligibility_judge(&eligibility, &field);
    if (wrong)
        return tc_input_error(a, talloc_asprintf(a->turn, "%s%d", field, n), wrong);
    if (programme == 0)
        return TC_OK;
    enum tc_rc rc = command_find(a, TC_SQL_INTAKE_PROGRAMME, TC_ARGS(tc_arg_id("programme", programme)), &row);
    return rc == TC_OK && row.count == 0 ? tc_input_error(a, talloc_asprintf(a->turn, "programme%d", n), "not-a-choice") : rc;
}

/* Each programme once. */
static enum tc_rc judge_eligibility(struct tc_act *a, const struct tc_input *in)
{
    int64_t seen[TC_INTAKE_PROGRAMMES] = {0};
    enum tc_rc rc = TC_OK;
    for (int n = 1; rc == TC_OK && n <= TC_INTAKE_PROGRAMMES; n++) {
        const char *field = talloc_asprintf(a->turn, "programme%d", n);
        rc = judge_programme(a, in, n);
        seen[n - 1] = tc_in_int(in, field);
        for (int before = 1; rc == TC_OK && before < n; before++)
            if (seen[n - 1] != 0 && seen[n - 1] == seen[before - 1])
                rc = tc_input_error(a, field, "programme-twice");
    }
    return rc;
}

/* Who may not read of substance use cannot record a consent that names it. */
static enum tc_rc check_segment(struct tc_act *a, const struct tc_input *in)
{
    for (size_t n = 0; tc_in_choice(in, "section", n); n++)
        if (strcmp(tc_in_choice(in, "section", n), TC_CONSENT_SUBSTANCE_USE) == 0)
            return command_check_segment(a, TC_CONSENT_SUBSTANCE_USE, "section");
    return TC_OK;
}

/* Without a recipient there is no consent; with one there is a whole one. */
static enum tc_rc judge_consent(struct tc_act *a, const struct tc_input *in)
{
    static const char *const required[] = {"purpose", "given_how", "begins", "ends"};
    const char *field, *recipient = tc_in_text(in, "recipient");
    enum tc_rc rc = TC_OK;
    if (!recipient)
        return tc_in_choice(in, "section", 0) || tc_in_text(in, "purpose") ? tc_input_error(a, "recipient", "required") : TC_OK;
    if (!tc_in_choice(in, "section", 0))
        rc = tc_input_error(a, "section", "required");
    for (size_t i = 0; i < sizeof required / sizeof *required; i++)
        if (!tc_in_text(in, required[i]))
            rc = tc_input_error(a, required[i], "required");
    if (rc != TC_OK)
        return rc;
    struct tc_consent consent = {.recipient = recipient, .sections = tc_arg_in(in, "section").bytes, .given = tc_in_text(in, "given_how"),
                                 .witness = tc_in_text(in, "witness"), .purpose = tc_in_text(in, "purpose")};
    (void)(tc_in_date(in, "begins", &consent.begins) && tc_in_date(in, "ends", &consent.ends));
    const char *wrong = tc_consent_judge(&consent, today(a), &field);
    if (strcmp(field, "given") == 0)
        field = "given_how"; /* "given" is the person's name here */
    return wrong ? tc_input_error(a, field, wrong) : check_segment(a, in);
}

enum tc_rc intake_judge(struct tc_act *a, enum tc_intake_part part)
{
    return part == TC_INTAKE_ELIGIBILITY ? judge_eligibility(a, a->in) : part == TC_INTAKE_CONSENT ? judge_consent(a, a->in) : TC_OK;
}

/* ---- what the form feeds ---------------------------------------------------------------------- */

static bool asks(const struct tc_intake *intake, const struct tc_form_page *page, const char *field)
{
    const struct tc_item *item = tc_form_feeding(intake->form.form, field);
    size_t index = item ? (size_t)(item - intake->form.form->items) : 0;
    return item && (!page || (index >= page->first && index < page->end));
}

static const char *question_of(void *user, const char *field)
{
    const struct tc_intake *intake = user;
    const struct tc_item *item = tc_form_feeding(intake->form.form, field);
    return item ? tc_answer_field(intake->form.typed.turn, item, "") : NULL;
}

/* Each notes what is wrong; whether anything is, who asked counts. */
static void note_fed(struct tc_act *a, const struct tc_intake *intake, const struct tc_form_page *page, const struct tc_input *const *in)
{
    if (asks(intake, page, "born"))
        (void)judge_person(a, in[TC_INTAKE_PERSON]);
    if (asks(intake, page, "born_is"))
        (void)judge_identity(a, in[TC_INTAKE_PERSON], in[TC_INTAKE_IDENTITY]);
    for (const char *const *way = tc_intake_ways; *way; way++)
        if (asks(intake, page, *way)) {
            (void)judge_contact(a, in[TC_INTAKE_CONTACT]);
            return;
        }
}

enum tc_rc intake_judge_fed(struct tc_act *a, const struct tc_intake *intake, const struct tc_form_page *page)
{
    static const enum tc_intake_part parts[] = {TC_INTAKE_PERSON, TC_INTAKE_IDENTITY, TC_INTAKE_CONTACT};
    const struct tc_input *in[TC_INTAKE_PARTS] = {NULL};
    size_t errors = tc_input_errors(a);
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < sizeof parts / sizeof *parts; i++)
        rc = tc_draft_read(a->in, tc_intake_sections[parts[i]].fields, &intake->fed, &in[parts[i]]);
    if (rc != TC_OK)
        return rc;
    note_fed(a, intake, page, in);
    tc_input_rename(a, errors, question_of, (void *)intake);
    return TC_OK;
}
