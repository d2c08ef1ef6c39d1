/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/structure.h"

#include <string.h>

#define SMALL "abcdefghijklmnopqrstuvwxyz0123456789"
#define LARGE "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define CODE_LEAST 2
#define CODE_MOST 32

const char *tc_code_judge(const char *code)
{
    size_t length = code ? strlen(code) : 0;
    if (length == 0)
        return "required";
    if (length < CODE_LEAST || length > CODE_MOST || strspn(code, SMALL) == 0 || strspn(code, SMALL "-_") != length)
        return "code-form";
    return NULL;
}

const char *tc_zone_judge(const char *zone)
{
    size_t length = zone ? strlen(zone) : 0;
    if (length == 0)
        return "required";
    if (strspn(zone, LARGE) == 0 || strspn(zone, SMALL LARGE "/_+-") != length || strstr(zone, "//") || zone[length - 1] == '/')
        return "zone-form";
    return NULL;
}

const char *tc_end_judge(bool has_day, bool is_ended, int64_t uses)
{
    if (!has_day)
        return is_ended ? NULL : "required";
    return uses > 0 ? "still-used" : NULL;
}
