/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/action.h"

#include <stddef.h>
#include <string.h>

const char *tc_action_lacks(const char *owner, bool has_person, bool has_partner)
{
    if (owner == NULL)
        return NULL;
    if (strcmp(owner, "staff") == 0 && !has_person)
        return "person";
    return strcmp(owner, "partner") == 0 && !has_partner ? "partner" : NULL;
}

bool tc_action_wants_result(const char *state)
{
    return state != NULL && strcmp(state, "not_done") == 0;
}
