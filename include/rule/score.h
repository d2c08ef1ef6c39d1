/* SPDX-License-Identifier: Apache-2.0 */
/* How far a goal has come, on the scale of goal attainment: 0 is the goal's own target, -2 and -1 less, 1 and 2 more. */
#ifndef TC_RULE_SCORE_H
#define TC_RULE_SCORE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/date.h"

#define TC_SCORE_LEAST (-2)
#define TC_SCORE_MOST 2

/* What a score tells of has been: the key of an error's words, or NULL. */
const char *tc_score_day_judge(struct tc_date day, struct tc_date today);

/* From the first score of a goal to its latest: "better", "same" or "worse". */
const char *tc_score_course(int64_t first, int64_t latest);

/* The target, or more. */
bool tc_score_is_reached(int64_t level);

#endif
