/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/cover.h"

#include <stddef.h>

const char *tc_cover_judge(int64_t from, int64_t until, int64_t today, const char **field_r)
{
    *field_r = from < today ? "from" : "until";
    if (from < today)
        return "day-is-past";
    if (until < from)
        return "ends-before";
    return until - from >= TC_COVER_DAYS ? "cover-too-long" : NULL;
}
