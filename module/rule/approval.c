/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/approval.h"

#include <stddef.h>
#include <string.h>

const char *tc_approval_decide_judge(const struct tc_approval *approval, int64_t viewer)
{
    if (!approval->waits)
        return "approval-decided";
    return viewer == 0 || approval->asked_by == viewer ? "approval-own" : NULL;
}

const char *tc_approval_withdraw_judge(const struct tc_approval *approval, int64_t viewer)
{
    if (!approval->waits)
        return "approval-decided";
    return viewer == 0 || approval->asked_by != viewer ? "approval-others" : NULL;
}

bool tc_approval_lacks_reason(const char *decision, const char *reason)
{
    return strcmp(decision, "declined") == 0 && reason == NULL;
}
