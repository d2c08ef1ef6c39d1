/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/goal.h"

static void who_was_asked_has_words_for_it(void **state)
{
    (void)state;
    assert_string_equal(tc_goal_lacks("agreed", false, false), "words");
    assert_string_equal(tc_goal_lacks("disagreed", false, true), "words");
    assert_null(tc_goal_lacks("agreed", true, false));
}

static void who_disagrees_is_heard(void **state)
{
    (void)state;
    assert_string_equal(tc_goal_lacks("disagreed", true, false), "said");
    assert_null(tc_goal_lacks("disagreed", true, true));
}

static void who_was_not_asked_yet_has_said_nothing(void **state)
{
    (void)state;
    assert_null(tc_goal_lacks("not_asked", false, false));
    assert_null(tc_goal_lacks(NULL, false, false));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_was_asked_has_words_for_it),
        cmocka_unit_test(who_disagrees_is_heard),
        cmocka_unit_test(who_was_not_asked_yet_has_said_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
