/* SPDX-License-Identifier: Apache-2.0 */
/* Regular expressions that come with a form (extension regex): PCRE2 with a limit on its steps, so that none of them can hold a
 * worker up. A value fits as a whole or not at all. */
#ifndef TC_RULE_PATTERN_H
#define TC_RULE_PATTERN_H

#include <stdbool.h>

#include "base/turn.h"

#define TC_PATTERN_LONGEST 2000 /* bytes of an expression */

struct tc_pattern; /* compiled; owned by its pool */

/* TC_INPUT with words for what is no expression, and for one that explodes: tried on likely values, it needs more steps than it may. */
TC_MUST_USE enum tc_rc tc_pattern_compile(void *pool, struct tc_turn *turn, const char *text, const struct tc_pattern **pattern_r);
/* Whether the whole value is as the expression says. False also for one that would take too many steps. */
bool tc_pattern_fits(const struct tc_pattern *pattern, const char *value);

#endif
