/* SPDX-License-Identifier: Apache-2.0 */
/* How an intake ends: with a case, on the waiting list, or with what the person was told instead. */
#include <inttypes.h>
#include <string.h>

#include "base/clock.h"
#include "commands.h"
#include "intake.h"
#include "part.h"
#include "response.h"
#include "rule/intake.h"

/* What is written beside the draft once it is decided. */
struct outcome {
    const char *state;
    const char *said;
    int64_t expires; /* 0: it stays */
    int64_t case_id;
};

/* Who is known has a name already. */
static enum tc_rc judge_with(struct tc_act *a, const struct tc_input *person, const struct tc_input *identity, const struct tc_row *intake)
{
    const struct tc_input *in = a->in;
    bool is_known = tc_row_int(intake, "client_id") != 0;
    struct tc_date review;
    const char *field;
    struct tc_intake_decision decision = {
        .decision = tc_in_text(in, "decision"), .has_programme = tc_row_int(intake, "programme_id") != 0,
        .has_name = is_known || tc_in_text(person, "given") || tc_in_text(person, "family") || tc_in_text(person, "described") || tc_in_text(identity, "preferred"),
        .has_why = tc_in_text(in, "why"), .has_next = tc_in_text(in, "next"), .has_told = tc_in_text(in, "told"),
        .review = tc_in_date(in, "review", &review) ? &review : NULL};
    const char *wrong = tc_intake_decision_judge(&decision, tc_moment_date(a->turn->now), &field);
    return wrong ? tc_input_error(a, field, wrong) : TC_OK;
}

/* Where the form asks for it. */
static const char *question_of(void *user, const char *field)
{
    const struct tc_intake *intake = user;
    const struct tc_item *item = tc_form_feeding(intake->form.form, field);
    return item ? tc_answer_field(intake->form.typed.turn, item, "") : strcmp(field, "given") == 0 ? "described" : field;
}

/* Of what becomes a case the whole form has to be right. */
static enum tc_rc judge(struct tc_act *a, struct tc_intake *intake)
{
    const struct tc_input *person, *identity;
    size_t errors = tc_input_errors(a);
    enum tc_rc rc = tc_draft_read(a->in, tc_intake_sections[TC_INTAKE_PERSON].fields, &intake->fed, &person);
    if (rc == TC_OK)
        rc = tc_draft_read(a->in, tc_intake_sections[TC_INTAKE_IDENTITY].fields, &intake->fed, &identity);
    if (rc == TC_OK)
        rc = judge_with(a, person, identity, &intake->form.row);
    tc_input_rename(a, errors, question_of, intake);
    return rc == TC_OK && strcmp(tc_in_text(a->in, "decision"), "accepted") == 0 ? intake_check_form(a, intake) : rc;
}

/* Whoever decides does so for a programme of their own; a case of somebody known is not opened twice in it. */
static enum tc_rc check_place(struct tc_act *a, const struct tc_intake *intake)
{
    struct tc_row row;
    const struct tc_arg programme = tc_arg_id("programme", tc_row_int(&intake->form.row, "programme_id"));
    enum tc_rc rc = command_find(a, TC_SQL_INTAKE_PROGRAMME, TC_ARGS(programme), &row);
    if (rc == TC_OK && (row.count == 0 || tc_row_int(&row, "is_mine") == 0))
        return tc_input_error(a, "programme1", "programme-not-yours");
    if (rc != TC_OK || strcmp(tc_in_text(a->in, "decision"), "accepted") != 0)
        return rc;
    if (tc_row_int(&row, "team_id") == 0)
        return tc_input_error(a, "team", "programme-no-team");
    if (tc_in_int(a->in, "team") != 0) {
        rc = command_find(a, TC_SQL_INTAKE_TEAM, TC_ARGS(programme, tc_arg_in(a->in, "team")), &row);
        if (rc == TC_OK && row.count == 0)
            return tc_input_error(a, "team", "not-a-choice");
    }
    if (rc == TC_OK && tc_row_int(&intake->form.row, "client_id") != 0)
        rc = command_find(a, TC_SQL_INTAKE_OPEN_CASE, TC_ARGS(tc_arg_id("of_client", tc_row_int(&intake->form.row, "client_id")), programme), &row);
    else
        row.count = 0;
    return rc == TC_OK && row.count ? tc_input_error(a, "programme1", "case-open") : rc;
}

static enum tc_rc write_outcome(struct tc_act *a, struct tc_intake *intake, const struct outcome *outcome)
{
    const struct tc_input *risk, *decision;
    struct tc_arg sealed = tc_arg_bytes("sealed", "", 0);
    enum tc_rc rc = tc_draft_read(a->in, tc_intake_sections[TC_INTAKE_RISK].fields, &intake->fed, &risk);
    if (rc == TC_OK)
        rc = tc_draft_read(a->in, tc_intake_sections[TC_INTAKE_DECISION].fields, &intake->fed, &decision);
    if (rc == TC_OK && outcome->case_id == 0) /* what became a case is sealed twice nowhere */
        rc = tc_intake_seal(a->in, intake->form.id, &intake->form.typed, &sealed);
    if (rc != TC_OK)
        return rc;
    return tc_act_change(a, TC_SQL_INTAKE_DECIDE,
                         TC_ARGS(tc_arg_id("id", intake->form.id), tc_arg_text("state", outcome->state), sealed, tc_arg_in(risk, "urgency"),
                                 strcmp(outcome->state, "waiting") == 0 ? tc_arg_in(decision, "review") : tc_arg_null("review"),
                                 tc_arg_moment("expires", outcome->expires), tc_arg_id("of_case", outcome->case_id)),
                         NULL, NULL);
}

static enum tc_rc carry_out(struct tc_act *a, struct tc_intake *intake, struct outcome *outcome_r)
{
    const char *decision = tc_in_text(a->in, "decision");
    *outcome_r = (struct outcome){.state = decision, .said = "/intake?said=intake-waiting"};
    if (strcmp(decision, "waiting") == 0)
        return TC_OK;
    if (strcmp(decision, "not_a_fit") == 0) {
        outcome_r->said = "/intake?said=intake-refused";
        outcome_r->expires = a->turn->now + TC_INTAKE_REFUSED;
        return TC_OK;
    }
    outcome_r->said = "/intake?said=intake-accepted";
    outcome_r->expires = a->turn->now + TC_INTAKE_KEPT;
    enum tc_rc rc = intake_accept(a, intake, &outcome_r->case_id);
    if (rc == TC_OK)
        rc = intake_sign(a, intake, outcome_r->case_id);
    return rc == TC_OK ? command_link_follow(a, intake->form.id, outcome_r->case_id) : rc;
}

/* To the case, for whoever still sees it; a team's case is not everybody's. */
static enum tc_rc go_on(struct tc_act *a, const struct tc_intake *intake, const struct outcome *outcome)
{
    struct tc_row row = {0};
    enum tc_rc rc = TC_OK;
    a->object = talloc_asprintf(a->turn, "intake %" PRId64, intake->form.id);
    a->detail = outcome->state;
    a->about_case = outcome->case_id;
    if (outcome->case_id != 0)
        rc = command_find(a, TC_SQL_INTAKE_CASE, TC_ARGS(tc_arg_id("of_case", outcome->case_id)), &row);
    if (rc == TC_OK && row.count)
        tc_act_go(a, "/case?said=intake-accepted", "case", tc_row_text(&row, "reference"), NULL);
    else
        tc_act_go(a, outcome->said, NULL, NULL, NULL);
    return rc;
}

enum tc_rc do_intake_decide(struct tc_act *a)
{
    struct tc_intake intake;
    struct outcome outcome;
    enum tc_rc rc = intake_begin(a, &intake);
    if (rc == TC_OK && tc_in_int(a->in, "version") != tc_row_int(&intake.form.row, "version") - 1)
        return tc_fail(a, TC_CLASH, "intake %" PRId64 " was changed after its answers were looked at", intake.form.id);
    if (rc == TC_OK)
        rc = response_check_sent(a, &intake.form);
    if (rc == TC_OK)
        rc = tc_draft_take(a->in, tc_intake_sections[TC_INTAKE_DECISION].fields, &intake.form.typed);
    if (rc == TC_OK)
        rc = tc_intake_answer(a->record, &intake);
    if (rc == TC_OK)
        rc = judge(a, &intake);
    if (rc == TC_OK)
        rc = check_place(a, &intake);
    if (rc == TC_OK)
        rc = carry_out(a, &intake, &outcome);
    if (rc == TC_OK)
        rc = write_outcome(a, &intake, &outcome);
    return rc == TC_OK ? go_on(a, &intake, &outcome) : rc;
}
