/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/action.h"

static void an_action_is_somebodys(void **state)
{
    (void)state;
    assert_string_equal(tc_action_lacks("staff", false, true), "person");
    assert_string_equal(tc_action_lacks("partner", true, false), "partner");
    assert_null(tc_action_lacks("staff", true, false));
    assert_null(tc_action_lacks("partner", false, true));
    assert_null(tc_action_lacks("client", false, false));
}

static void what_was_not_done_has_a_reason(void **state)
{
    (void)state;
    assert_true(tc_action_wants_result("not_done"));
    assert_false(tc_action_wants_result("done"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_action_is_somebodys),
        cmocka_unit_test(what_was_not_done_has_a_reason),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
