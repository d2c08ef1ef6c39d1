/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/score.h"

#include <stddef.h>

const char *tc_score_day_judge(struct tc_date day, struct tc_date today)
{
    return tc_date_days(day) > tc_date_days(today) ? "score-to-come" : NULL;
}

const char *tc_score_course(int64_t first, int64_t latest)
{
    if (first == latest)
        return "same";
    return latest > first ? "better" : "worse";
}

bool tc_score_is_reached(int64_t level)
{
    return level >= 0;
}
