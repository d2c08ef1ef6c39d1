/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/figure.h"

static void a_share_is_rounded_and_never_of_nothing(void **state)
{
    (void)state;
    assert_int_equal(tc_share(0, 0), 0);
    assert_int_equal(tc_share(1, 3), 33);
    assert_int_equal(tc_share(2, 3), 67);
    assert_int_equal(tc_share(1, 8), 13); /* 12.5 */
    assert_int_equal(tc_share(7, 7), 100);
}

static void of_an_odd_number_the_median_is_the_one_in_the_middle(void **state)
{
    (void)state;
    const struct tc_tally tallies[] = {{0, 1}, {3, 3}, {40, 1}};
    int64_t twice = 0;
    assert_true(tc_median(tallies, 3, &twice));
    assert_int_equal(twice, 6);
}

static void of_an_even_number_it_is_halfway_between_two(void **state)
{
    (void)state;
    const struct tc_tally tallies[] = {{2, 2}, {5, 1}, {9, 1}};
    int64_t twice = 0;
    assert_true(tc_median(tallies, 3, &twice));
    assert_int_equal(twice, 7); /* between 2 and 5 */
}

static void nothing_has_no_median(void **state)
{
    (void)state;
    const struct tc_tally none[] = {{4, 0}};
    int64_t twice;
    assert_false(tc_median(none, 0, &twice));
    assert_false(tc_median(none, 1, &twice));
}

static void a_case_is_late_from_the_fifteenth_day_on(void **state)
{
    (void)state;
    assert_string_equal(tc_first_figure(true, 14, true), "within");
    assert_string_equal(tc_first_figure(true, 15, true), "later");
    assert_string_equal(tc_first_figure(false, 0, false), "waiting");
    assert_string_equal(tc_first_figure(false, 0, true), "none");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_share_is_rounded_and_never_of_nothing),
        cmocka_unit_test(of_an_odd_number_the_median_is_the_one_in_the_middle),
        cmocka_unit_test(of_an_even_number_it_is_halfway_between_two),
        cmocka_unit_test(nothing_has_no_median),
        cmocka_unit_test(a_case_is_late_from_the_fifteenth_day_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
