/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/follow_up.h"

#include <stddef.h>

static const char *wrong(const char *field, const char *key, const char **field_r)
{
    *field_r = field;
    return key;
}

const char *tc_follow_up_judge(const struct tc_follow_up *follow_up, const char **field_r)
{
    if (!follow_up->is_planned)
        return wrong("", "follow-up-done", field_r);
    if (tc_date_days(follow_up->happened) > tc_date_days(follow_up->today))
        return wrong("happened", "future", field_r);
    if (follow_up->next.day != 0 && tc_date_days(follow_up->next) <= tc_date_days(follow_up->happened))
        return wrong("next", "not-after", field_r);
    return NULL;
}
