/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/filling.h"

#include <string.h>

#include "base/clock.h"

bool tc_filling_may(bool case_is_closed, bool is_there, const char *occasion)
{
    return !case_is_closed || is_there || (occasion && strcmp(occasion, "follow_up") == 0);
}

bool tc_filling_may_amend(const char *occasion, bool has_subject)
{
    return !has_subject || (occasion && strcmp(occasion, "assessment") == 0);
}

bool tc_filling_may_drop(bool is_signed, bool has_subject)
{
    return !is_signed || !has_subject;
}

int64_t tc_filling_seconds(int64_t shown, int64_t kept)
{
    if (shown <= 0 || kept <= shown)
        return 0;
    int64_t seconds = (kept - shown) / TC_SECOND;
    return seconds < TC_FILLING_PAGE_SECONDS ? seconds : TC_FILLING_PAGE_SECONDS;
}

bool tc_filling_is_thin(struct tc_form_least least, size_t asked, size_t answered, int64_t seconds)
{
    if (asked == 0)
        return false;
    if ((double)answered * 100 < (double)asked * least.share)
        return true;
    return seconds >= 0 && (double)seconds < (double)asked * least.seconds;
}
