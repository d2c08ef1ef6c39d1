/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/assessment.h"

#include <stddef.h>
#include <string.h>

const char *tc_assessment_kind(int64_t signed_before, const char *asked)
{
    return signed_before == 0 ? "baseline" : asked;
}

/* Half of its domains give a picture that others can be compared with; what is only looked at again may be one. */
int64_t tc_assessment_least(const char *kind, int64_t domains)
{
    int64_t half = (domains + 1) / 2;
    return strcmp(kind, "reassessment") == 0 && half > 1 ? 1 : half;
}

const char *tc_assessment_lacks(const char *kind, int64_t domains, int64_t rated, bool safety_is_answered)
{
    if (!safety_is_answered)
        return "safety";
    return rated < tc_assessment_least(kind, domains) ? "few" : NULL;
}

static bool is_later(struct tc_date day, struct tc_date than)
{
    return tc_date_days(day) > tc_date_days(than);
}

const char *tc_assessment_held_wrong(struct tc_date held, struct tc_date today, const struct tc_assessment_between *between)
{
    if (is_later(held, today))
        return "held-to-come";
    if (between->before.year != 0 && is_later(between->before, held))
        return "held-before";
    if (between->after.year != 0 && is_later(held, between->after))
        return "held-after";
    return NULL;
}

const char *tc_finding_lacks(const char *kind, bool has_level, bool has_toward)
{
    if (strcmp(kind, "risk") != 0)
        return NULL;
    if (!has_level)
        return "risk_level";
    return has_toward ? NULL : "toward";
}
