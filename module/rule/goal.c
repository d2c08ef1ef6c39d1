/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/goal.h"

#include <stddef.h>
#include <string.h>

const char *tc_goal_lacks(const char *agreement, bool has_words, bool has_said)
{
    bool was_asked = agreement != NULL && strcmp(agreement, "not_asked") != 0;
    if (was_asked && !has_words)
        return "words";
    if (was_asked && strcmp(agreement, "disagreed") == 0 && !has_said)
        return "said";
    return NULL;
}
