/* SPDX-License-Identifier: Apache-2.0 */
/* What becomes of a referral: sent when consents cover what it tells, and then followed to its end. */
#include "referral.h"

#include <inttypes.h>
#include <string.h>

#include "commands.h"
#include "part.h"
#include "record/consent.h"

/* clang-format off */
#define REFERRAL_ITSELF                                                                  \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                           \
    {.name = "id", .kind = TC_FIELD_ID, .required = true},                               \
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX}, \
    {.name = "happened", .kind = TC_FIELD_DATE, .required = true}

const struct tc_field referral_send_form[] = {
    REFERRAL_ITSELF,
    {.name = "fits", .kind = TC_FIELD_YES, .required = true},
    {.name = "check", .kind = TC_FIELD_DATE, .required = true},
    {.name = NULL},
};
const struct tc_field referral_step_form[] = {
    REFERRAL_ITSELF,
    {.name = "outcome", .kind = TC_FIELD_CHOICE, .required = true, .choices = tc_referral_steps},
    {.name = "booked", .kind = TC_FIELD_DATE},
    {.name = "check", .kind = TC_FIELD_DATE},
    {.name = "report", .kind = TC_FIELD_TEXT, .high = 4000},
    {.name = NULL},
};
/* clang-format on */

void command_referral_go(struct tc_act *a, const char *said, int64_t id)
{
    a->object = talloc_asprintf(a->turn, "referral %" PRId64, id);
    command_go_case(a, talloc_asprintf(a->turn, "/case/referrals?said=%s", said), talloc_asprintf(a->turn, "referral-%" PRId64, id));
}

enum tc_rc command_referral_read(struct tc_act *a, struct tc_referral *referral_r)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_REFERRAL_JUDGE, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    if (rc != TC_OK)
        return rc;
    const char *sent = tc_row_text(&row, "sent_on");
    *referral_r = (struct tc_referral){
        .state = tc_row_text(&row, "state"), .sections = tc_row_text(&row, "sections"), .segment = tc_row_text(&row, "segment"),
        .case_segment = tc_row_text(&row, "case_segment"), .takes = tc_row_text(&row, "takes") != NULL,
        .to = {.provider = tc_row_int(&row, "provider_id"), .name = tc_row_text(&row, "provider_name")}};
    if (sent != NULL && !tc_date_read(sent, &referral_r->sent))
        return tc_fail(a, TC_FAULT, "referral %" PRId64 " was sent on no day", tc_row_int(&row, "id"));
    return TC_OK;
}

/* A day that may be left out. */
static struct tc_arg day(struct tc_act *a, const char *name, struct tc_date date)
{
    char text[TC_DATE_TEXT];
    if (!tc_date_is_valid(date))
        return tc_arg_null(name);
    tc_date_write(date, text);
    return tc_arg_text(name, talloc_strdup(a->turn, text));
}

enum tc_rc command_referral_step(struct tc_act *a, int64_t id, const struct tc_referral_step *step)
{
    return tc_act_change(a, TC_SQL_REFERRAL_STEP_ADD,
                         TC_ARGS(tc_arg_id("id", id), tc_arg_text("step", step->step), day(a, "on", step->happened),
                                 day(a, "booked", step->booked), day(a, "check", step->check), tc_arg_text("words", step->report)),
                         NULL, NULL);
}

/* What the form says; a day that makes no sense for the step is not kept. */
static struct tc_referral_step read_step(struct tc_act *a, const char *word, bool goes_on)
{
    struct tc_referral_step step = {.step = word, .report = tc_in_text(a->in, "report")};
    (void)tc_in_date(a->in, "happened", &step.happened);
    if (strcmp(word, "booked") == 0)
        (void)tc_in_date(a->in, "booked", &step.booked);
    if (goes_on)
        (void)tc_in_date(a->in, "check", &step.check);
    return step;
}

/* The day on which it happened, for what is known by such a step; else none. */
static struct tc_arg day_if(struct tc_act *a, const char *name, bool is_such, const struct tc_referral_step *step)
{
    return is_such ? day(a, name, step->happened) : tc_arg_null(name);
}

static enum tc_rc move(struct tc_act *a, const struct tc_referral *referral, const struct tc_referral_step *step)
{
    const char *state = tc_referral_after(referral->state, step->step);
    enum tc_rc rc = tc_act_change_one(a, TC_SQL_REFERRAL_MOVE,
                                      TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_text("state", state),
                                              day(a, "check", step->check), day(a, "booked", step->booked),
                                              day_if(a, "sent", strcmp(step->step, "sent") == 0, step),
                                              day_if(a, "answered", tc_referral_is_answer(step->step), step),
                                              day_if(a, "attended", strcmp(step->step, "attended") == 0, step),
                                              day_if(a, "ended", !tc_referral_is_open(state), step)));
    return rc == TC_OK ? command_referral_step(a, tc_in_int(a->in, "id"), step) : rc;
}

/* Nothing leaves without a consent; the draft stays, and the form says what is lacking. */
static enum tc_rc check_consent(struct tc_act *a, const struct tc_referral *referral)
{
    const struct tc_consent *consents;
    enum tc_rc rc = tc_consents_of(a->record, &consents);
    if (rc == TC_OK && !tc_referral_share(referral, consents, tc_moment_date(a->turn->now), NULL, NULL))
        return tc_input_error(a, "", "referral-consent");
    return rc;
}

enum tc_rc do_referral_send(struct tc_act *a)
{
    const char *field;
    struct tc_referral referral;
    struct tc_referral_step sent = read_step(a, "sent", true);
    enum tc_rc rc = command_referral_read(a, &referral);
    const char *key = rc == TC_OK ? tc_referral_send_judge(&referral, &sent, tc_moment_date(a->turn->now), &field) : NULL;
    if (key != NULL)
        return tc_input_error(a, field, key);
    if (rc == TC_OK)
        rc = check_consent(a, &referral);
    if (rc == TC_OK)
        rc = move(a, &referral, &sent);
    command_referral_go(a, "referral-sent", tc_in_int(a->in, "id"));
    return rc;
}

enum tc_rc do_referral_step(struct tc_act *a)
{
    const char *field, *word = tc_in_text(a->in, "outcome");
    struct tc_referral referral;
    enum tc_rc rc = command_referral_read(a, &referral);
    if (rc != TC_OK)
        return rc;
    struct tc_referral_step step = read_step(a, word, tc_referral_is_open(tc_referral_after(referral.state, word)));
    const char *key = tc_referral_step_judge(&referral, &step, tc_moment_date(a->turn->now), &field);
    if (key != NULL)
        return tc_input_error(a, field, key);
    a->detail = word;
    rc = move(a, &referral, &step);
    command_referral_go(a, "referral-noted", tc_in_int(a->in, "id"));
    return rc;
}
