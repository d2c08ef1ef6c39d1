/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/service.h"

static void what_was_given_is_of_the_past(void **state)
{
    struct tc_date today = {2026, 3, 1}, before = {2026, 2, 28}, after = {2026, 3, 2};
    (void)state;
    assert_null(tc_service_given_judge(before, today));
    assert_null(tc_service_given_judge(today, today));
    assert_string_equal(tc_service_given_judge(after, today), "not-given-yet");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_was_given_is_of_the_past)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
