/* SPDX-License-Identifier: Apache-2.0 */
/* What an assessment needs, decided without I/O. */
#ifndef TC_RULE_ASSESSMENT_H
#define TC_RULE_ASSESSMENT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/date.h"

/* What kind another assessment of a case is: the first is the baseline whatever was asked for; then one of
 * "reassessment" and "closing" has to be chosen: NULL if none was. */
const char *tc_assessment_kind(int64_t signed_before, const char *asked);

/* How many domains have to be rated before one of that kind is signed, of so many that its form asks about. */
int64_t tc_assessment_least(const char *kind, int64_t domains);

/* What is missing to sign it: "safety" (neither rated nor declined) or "few"; NULL: nothing. */
const char *tc_assessment_lacks(const char *kind, int64_t domains, int64_t rated, bool safety_is_answered);

/* The days of the signed assessments before and after it; year 0: none. */
struct tc_assessment_between {
    struct tc_date before, after;
};

/* What is wrong with the day when it was held: assessments stay in the order in which they were signed, and none is
 * to come. "held-to-come", "held-before", "held-after"; NULL: nothing. */
const char *tc_assessment_held_wrong(struct tc_date held, struct tc_date today, const struct tc_assessment_between *between);

/* What a risk, a support or a barrier lacks: "risk_level" and "toward" are a risk's; NULL: nothing. */
const char *tc_finding_lacks(const char *kind, bool has_level, bool has_toward);

#endif
