/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/intake.h"

#include <string.h>

const char *tc_intake_likeness(struct tc_agreement agreement)
{
    bool both = agreement.family && agreement.given, one = agreement.family || agreement.given;
    if (agreement.born && both)
        return "same";
    if ((agreement.born && (one || agreement.near)) || (agreement.swapped && both))
        return "likely";
    if (both || (agreement.swapped && (one || agreement.near)) || one)
        return "possible";
    return NULL;
}

bool tc_intake_swap(struct tc_date date, struct tc_date *swapped_r)
{
    struct tc_date swapped = {date.year, date.day, date.month};
    *swapped_r = swapped;
    return date.day != date.month && tc_date_is_valid(swapped);
}

const char *tc_intake_birth_is(bool has_date, const char *said)
{
    if (said)
        return said;
    return has_date ? "full" : "not_collected";
}

const char *tc_eligibility_judge(const struct tc_eligibility *eligibility, const char **field_r)
{
    bool says_something = eligibility->result || eligibility->from || eligibility->until;
    *field_r = "programme";
    if (!eligibility->has_programme && says_something)
        return "required";
    *field_r = "result";
    if (eligibility->has_programme && !eligibility->result && (eligibility->from || eligibility->until))
        return "required";
    *field_r = "until";
    if (eligibility->from && eligibility->until && tc_date_days(*eligibility->until) < tc_date_days(*eligibility->from))
        return "dates-order";
    return NULL;
}

static const char *judge_waiting(const struct tc_intake_decision *decision, struct tc_date today, const char **field_r)
{
    *field_r = "review";
    if (!decision->review)
        return "required";
    if (tc_date_days(*decision->review) <= tc_date_days(today))
        return "intake-review-past";
    *field_r = "why";
    return decision->has_why ? NULL : "required";
}

static const char *judge_refusal(const struct tc_intake_decision *decision, const char **field_r)
{
    *field_r = "why";
    if (!decision->has_why)
        return "required";
    *field_r = "next";
    if (!decision->has_next)
        return "required";
    *field_r = "told";
    return decision->has_told ? NULL : "required";
}

const char *tc_intake_decision_judge(const struct tc_intake_decision *decision, struct tc_date today, const char **field_r)
{
    *field_r = "given";
    if (!decision->has_name)
        return "intake-nameless";
    *field_r = "programme1";
    if (!decision->has_programme)
        return "required";
    if (strcmp(decision->decision, "waiting") == 0)
        return judge_waiting(decision, today, field_r);
    return strcmp(decision->decision, "not_a_fit") == 0 ? judge_refusal(decision, field_r) : NULL;
}
