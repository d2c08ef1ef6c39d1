/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/referral.h"

#include <string.h>

const char *const tc_referral_steps[] = {"accepted", "waiting_list", "booked", "attended", "not_attended", "asked",
                                         "completed", "declined", "withdrawn", NULL};

/* What can become of a referral, by where it stands. */
static const struct {
    const char *state;
    const char *steps; /* with a blank around each */
} ways[] = {
    {"draft", " withdrawn "},
    {"sent", " accepted waiting_list booked asked declined withdrawn "},
    {"waiting_list", " accepted booked asked declined withdrawn "},
    {"accepted", " booked attended not_attended asked completed withdrawn "},
    {"booked", " attended not_attended booked asked withdrawn "},
    {"attended", " booked asked completed withdrawn "},
    {"not_attended", " booked asked completed withdrawn "},
};

static bool is(const char *a, const char *b)
{
    return a && b && strcmp(a, b) == 0;
}

bool tc_referral_is_open(const char *state)
{
    return !is(state, "completed") && !is(state, "declined") && !is(state, "withdrawn");
}

bool tc_referral_is_answer(const char *step)
{
    return !is(step, "sent") && !is(step, "asked") && !is(step, "withdrawn");
}

bool tc_referral_may(const char *state, const char *step)
{
    size_t length = strlen(step);
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        for (const char *at = is(ways[i].state, state) ? ways[i].steps : NULL; at; at = strchr(at + 1, ' '))
            if (strncmp(at + 1, step, length) == 0 && at[1 + length] == ' ')
                return true;
    return false;
}

const char *tc_referral_after(const char *state, const char *step)
{
    return is(step, "asked") ? state : step;
}

const char *tc_referral_change_judge(const struct tc_referral *referral)
{
    return is(referral->state, "draft") ? NULL : "referral-sent";
}

static bool is_before(struct tc_date a, struct tc_date b)
{
    return tc_date_days(a) < tc_date_days(b);
}

/* The days of a step that leaves the referral open, or of sending it. */
static const char *judge_days(const struct tc_referral_step *step, bool goes_on, struct tc_date today, const char **field_r)
{
    *field_r = "happened";
    if (is_before(today, step->happened))
        return "day-to-come";
    *field_r = "check";
    if (goes_on && !tc_date_is_valid(step->check))
        return "required";
    return goes_on && is_before(step->check, today) ? "check-past" : NULL;
}

const char *tc_referral_step_judge(const struct tc_referral *referral, const struct tc_referral_step *step, struct tc_date today,
                                   const char **field_r)
{
    bool goes_on = tc_referral_is_open(tc_referral_after(referral->state, step->step));
    *field_r = "";
    if (!tc_referral_is_open(referral->state))
        return "referral-ended";
    *field_r = "outcome";
    if (!tc_referral_may(referral->state, step->step))
        return "referral-no-way";
    *field_r = "happened";
    if (tc_date_is_valid(referral->sent) && is_before(step->happened, referral->sent))
        return "referral-before";
    *field_r = "booked";
    if (is(step->step, "booked") && !tc_date_is_valid(step->booked))
        return "required";
    *field_r = "report";
    if (!goes_on && !step->report)
        return "required";
    return judge_days(step, goes_on, today, field_r);
}

const char *tc_referral_send_judge(const struct tc_referral *referral, const struct tc_referral_step *sent, struct tc_date today,
                                   const char **field_r)
{
    *field_r = "";
    if (tc_referral_change_judge(referral))
        return "referral-sent";
    if (!referral->takes)
        return "provider-closed";
    return judge_days(sent, true, today, field_r);
}

int tc_referral_patience(const char *urgency)
{
    if (is(urgency, "urgent"))
        return 2;
    return is(urgency, "soon") ? 7 : 14;
}

bool tc_referral_is_letter(const struct tc_referral *referral)
{
    return !is(referral->state, "draft") && !is(referral->state, "declined") && !is(referral->state, "withdrawn");
}

/* Whether a word is one of those with commas between them. */
bool tc_referral_shares(const struct tc_referral *referral, const char *section)
{
    size_t length = strlen(section);
    for (const char *at = referral->sections; *at; at += *at == ',') {
        size_t word = strcspn(at, ",");
        if (word == length && strncmp(at, section, length) == 0)
            return true;
        at += word;
    }
    return false;
}

bool tc_referral_names_substance_use(const struct tc_referral *referral)
{
    return is(referral->segment, TC_CONSENT_SUBSTANCE_USE) || is(referral->case_segment, TC_CONSENT_SUBSTANCE_USE)
        || tc_referral_shares(referral, TC_CONSENT_SUBSTANCE_USE);
}

struct share {
    const struct tc_referral *referral;
    const struct tc_consent *consents;
    struct tc_date today;
    tc_share_told *told;
    void *user;
};

static bool share_one(const struct share *share, const char *section)
{
    const struct tc_consent *consent = tc_consent_for(share->consents, &share->referral->to, section, share->today);
    if (share->told)
        share->told(share->user, section, consent);
    return consent != NULL;
}

bool tc_referral_share(const struct tc_referral *referral, const struct tc_consent *consents, struct tc_date today,
                       tc_share_told *told, void *user)
{
    const struct share share = {referral, consents, today, told, user};
    bool all = true, any = false;
    for (const char *const *section = tc_consent_sections; *section; section++)
        if (tc_referral_shares(referral, *section) || (is(*section, TC_CONSENT_SUBSTANCE_USE) && tc_referral_names_substance_use(referral))) {
            all = share_one(&share, *section) && all;
            any = true;
        }
    return all && any;
}
