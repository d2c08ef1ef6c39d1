/* SPDX-License-Identifier: Apache-2.0 */
/* What an action needs, decided from what was typed, without I/O. */
#ifndef TC_RULE_ACTION_H
#define TC_RULE_ACTION_H

#include <stdbool.h>

/* The field that is missing, "person" or "partner": whose action it is; NULL: none. */
const char *tc_action_lacks(const char *owner, bool has_person, bool has_partner);

/* Whoever says that something was not done says why. */
bool tc_action_wants_result(const char *state);

#endif
