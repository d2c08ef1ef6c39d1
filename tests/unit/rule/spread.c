/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/spread.h"

static struct tc_sums sums_of(const double *values, size_t count)
{
    struct tc_sums sums = {0};
    for (size_t i = 0; i < count; i++)
        sums = tc_sums_add(sums, (struct tc_sums){1, values[i], values[i] * values[i]});
    return sums;
}

static void the_deviation_is_that_of_a_sample(void **state)
{
    (void)state;
    /* NIST/SEMATECH e-Handbook 1.3.5.6 defines it by n - 1: of 2 4 4 4 5 5 7 9 the squares add up to 32, over 7. */
    const double values[] = {2, 4, 4, 4, 5, 5, 7, 9};
    struct tc_spread spread = tc_spread_of(sums_of(values, 8));
    assert_int_equal(spread.count, 8);
    assert_float_equal(spread.mean, 5, 1e-6);
    assert_true(spread.has_deviation);
    assert_float_equal(spread.deviation, 2.1380899353, 1e-6);
}

static void one_number_has_a_mean_alone(void **state)
{
    (void)state;
    const double values[] = {3};
    struct tc_spread spread = tc_spread_of(sums_of(values, 1));
    assert_float_equal(spread.mean, 3, 1e-6);
    assert_false(spread.has_deviation);
    assert_float_equal(spread.deviation, 0, 1e-6);
}

static void nothing_has_nothing(void **state)
{
    (void)state;
    struct tc_spread spread = tc_spread_of((struct tc_sums){0});
    assert_int_equal(spread.count, 0);
    assert_false(spread.has_deviation);
}

static void equal_numbers_lie_nowhere_apart(void **state)
{
    (void)state;
    double values[1000];
    for (size_t i = 0; i < 1000; i++)
        values[i] = 0.1;
    struct tc_spread spread = tc_spread_of(sums_of(values, 1000));
    assert_float_equal(spread.deviation, 0, 1e-6);
    assert_false(spread.deviation < 0 || spread.deviation != spread.deviation);
}

static void sums_of_two_people_are_those_of_both(void **state)
{
    (void)state;
    const double one[] = {0, 1, 2}, other[] = {3, 3}, both[] = {0, 1, 2, 3, 3};
    struct tc_spread joined = tc_spread_of(tc_sums_add(sums_of(one, 3), sums_of(other, 2)));
    struct tc_spread whole = tc_spread_of(sums_of(both, 5));
    assert_float_equal(joined.mean, whole.mean, 1e-6);
    assert_float_equal(joined.deviation, whole.deviation, 1e-6);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_deviation_is_that_of_a_sample),
        cmocka_unit_test(one_number_has_a_mean_alone),
        cmocka_unit_test(nothing_has_nothing),
        cmocka_unit_test(equal_numbers_lie_nowhere_apart),
        cmocka_unit_test(sums_of_two_people_are_those_of_both),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
