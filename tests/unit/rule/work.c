/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/work.h"

#define TODAY 20000

static void a_day_is_overdue_from_the_next_day_on(void **state)
{
    (void)state;
    assert_string_equal(tc_work_when(TODAY - 1, TODAY), "overdue");
    assert_string_equal(tc_work_when(TODAY, TODAY), "today");
    assert_string_equal(tc_work_when(TODAY + 1, TODAY), "soon");
}

static void the_list_looks_a_week_ahead(void **state)
{
    (void)state;
    assert_string_equal(tc_work_when(TODAY + 7, TODAY), "soon");
    assert_null(tc_work_when(TODAY + 8, TODAY));
}

static void a_rhythm_counts_from_the_last_time(void **state)
{
    (void)state;
    assert_int_equal(tc_rhythm_due(TODAY - 3, TODAY - 90, 14), TODAY + 11);
}

static void what_never_was_counts_from_when_it_was_expected(void **state)
{
    (void)state;
    assert_int_equal(tc_rhythm_due(0, TODAY - 5, 7), TODAY + 2);
    assert_int_equal(tc_rhythm_due(TODAY - 100, TODAY - 5, 7), TODAY + 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_day_is_overdue_from_the_next_day_on),
        cmocka_unit_test(the_list_looks_a_week_ahead),
        cmocka_unit_test(a_rhythm_counts_from_the_last_time),
        cmocka_unit_test(what_never_was_counts_from_when_it_was_expected),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
