/* SPDX-License-Identifier: Apache-2.0 */
/* Between criterion.c and the reader of its small language. */
#ifndef TC_RULE_TEST_H
#define TC_RULE_TEST_H

#include "base/turn.h"

#define TEST_NAMES 16 /* that one test may ask for */

struct tc_condition;
struct tc_test {
    const char *names[TEST_NAMES]; /* of the criteria's, borrowed */
    size_t count;
    struct tc_condition *condition;
};

/* Refuses what the language does not have, and notes the names that are asked for. */
TC_MUST_USE enum tc_rc tc_test_check(struct tc_turn *turn, const char *const *names, const char *text, struct tc_test *test);

#endif
