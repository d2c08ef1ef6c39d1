/* SPDX-License-Identifier: Apache-2.0 */
/* What a goal needs, decided from what was typed, without I/O. */
#ifndef TC_RULE_GOAL_H
#define TC_RULE_GOAL_H

#include <stdbool.h>

/* What is missing in a goal; NULL: nothing. One of the words "words", "said": the field's name. */
const char *tc_goal_lacks(const char *agreement, bool has_words, bool has_said);

#endif
