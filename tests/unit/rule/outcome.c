/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/outcome.h"

static void a_fact_is_not_to_come(void **state)
{
    (void)state;
    const struct tc_date today = {2026, 3, 1}, before = {2026, 2, 28}, after = {2026, 3, 2};
    assert_null(tc_outcome_happened_wrong(before, today));
    assert_null(tc_outcome_happened_wrong(today, today));
    assert_string_equal(tc_outcome_happened_wrong(after, today), "outcome-to-come");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_fact_is_not_to_come)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
