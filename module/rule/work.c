/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/work.h"

#include <stddef.h>

const char *tc_work_when(int64_t due, int64_t today)
{
    if (due < today)
        return "overdue";
    if (due == today)
        return "today";
    return due <= today + TC_WORK_DAYS ? "soon" : NULL;
}

int64_t tc_rhythm_due(int64_t last, int64_t since, int days)
{
    return (last > since ? last : since) + days;
}
