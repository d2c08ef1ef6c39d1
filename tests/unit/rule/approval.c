/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/approval.h"

static void who_asked_never_decides(void **state)
{
    (void)state;
    struct tc_approval waits = {.asked_by = 7, .waits = true}, decided = {.asked_by = 7};
    assert_null(tc_approval_decide_judge(&waits, 8));
    assert_string_equal(tc_approval_decide_judge(&waits, 7), "approval-own");
    assert_string_equal(tc_approval_decide_judge(&waits, 0), "approval-own");
    assert_string_equal(tc_approval_decide_judge(&decided, 8), "approval-decided");
}

static void only_who_asked_takes_it_back(void **state)
{
    (void)state;
    struct tc_approval waits = {.asked_by = 7, .waits = true}, decided = {.asked_by = 7};
    assert_null(tc_approval_withdraw_judge(&waits, 7));
    assert_string_equal(tc_approval_withdraw_judge(&waits, 8), "approval-others");
    assert_string_equal(tc_approval_withdraw_judge(&decided, 7), "approval-decided");
}

static void who_declines_says_why(void **state)
{
    (void)state;
    assert_true(tc_approval_lacks_reason("declined", NULL));
    assert_false(tc_approval_lacks_reason("declined", "Try her sister"));
    assert_false(tc_approval_lacks_reason("approved", NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_asked_never_decides),
        cmocka_unit_test(only_who_asked_takes_it_back),
        cmocka_unit_test(who_declines_says_why),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
