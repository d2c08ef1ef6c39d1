/* SPDX-License-Identifier: Apache-2.0 */
/* Who may decide what was asked of a second person. The judges give the key of an error's words, or NULL. */
#ifndef TC_RULE_APPROVAL_H
#define TC_RULE_APPROVAL_H

#include <stdbool.h>
#include <stdint.h>

struct tc_approval {
    int64_t asked_by;
    bool waits;
};
/* Never who asked. */
const char *tc_approval_decide_judge(const struct tc_approval *approval, int64_t viewer);
/* Only who asked. */
const char *tc_approval_withdraw_judge(const struct tc_approval *approval, int64_t viewer);
/* Who declines says why. */
bool tc_approval_lacks_reason(const char *decision, const char *reason);

#endif
