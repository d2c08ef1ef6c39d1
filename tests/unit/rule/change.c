/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <talloc.h>

#include "rule/change.h"

static void the_baseline_is_the_first_that_is_valid(void **state)
{
    (void)state;
    const struct tc_reading readings[] = {{.is_valid = false, .value = 3}, {.is_valid = true, .value = 12}, {.is_valid = true, .value = 9}, {.is_valid = false, .value = 1}};
    assert_int_equal(tc_readings_baseline(readings, 4), 1);
    assert_int_equal(tc_readings_latest(readings, 4), 2);
}

static void without_a_valid_one_there_is_none(void **state)
{
    (void)state;
    const struct tc_reading readings[] = {{.is_valid = false, .value = 3}, {.is_valid = false, .value = 12}};
    assert_true(tc_readings_baseline(readings, 2) == TC_NO_READING);
    assert_true(tc_readings_latest(readings, 2) == TC_NO_READING);
    assert_true(tc_readings_baseline(NULL, 0) == TC_NO_READING);
}

static void one_alone_is_baseline_and_latest(void **state)
{
    (void)state;
    const struct tc_reading readings[] = {{.is_valid = true, .value = 0}};
    assert_int_equal(tc_readings_baseline(readings, 1), 0);
    assert_int_equal(tc_readings_latest(readings, 1), 0);
}

static void of_needs_less_is_better_of_strengths_more(void **state)
{
    (void)state;
    assert_int_equal(tc_better_of_domain("need"), TC_BETTER_LOWER);
    assert_int_equal(tc_better_of_domain("risk"), TC_BETTER_LOWER);
    assert_int_equal(tc_better_of_domain("barrier"), TC_BETTER_LOWER);
    assert_int_equal(tc_better_of_domain("strength"), TC_BETTER_HIGHER);
    assert_int_equal(tc_better_of_domain("motivation"), TC_BETTER_HIGHER);
    assert_int_equal(tc_better_of_domain(NULL), TC_BETTER_UNKNOWN);
    assert_null(tc_better_word(TC_BETTER_UNKNOWN));
}

static void a_question_goes_with_its_domain_then_with_who_counts_it(void **state)
{
    (void)state;
    const struct tc_item items[] = {{.link = "sleep"}, {.link = "hope", .domain_kind = "strength"}, {.link = "age"}};
    const size_t of[] = {0, 1};
    const struct tc_instrument instruments[] = {{.name = "total", .of = of, .of_count = 2, .low_is_better = true}};
    const struct tc_form form = {.items = items, .item_count = 3, .instruments = instruments, .instrument_count = 1};
    assert_int_equal(tc_better_of_item(&form, &items[0]), TC_BETTER_LOWER);
    assert_int_equal(tc_better_of_item(&form, &items[1]), TC_BETTER_HIGHER);
    assert_int_equal(tc_better_of_item(&form, &items[2]), TC_BETTER_UNKNOWN);
}

static void where_an_instrument_names_none_it_counts_all(void **state)
{
    (void)state;
    const struct tc_item items[] = {{.link = "a"}};
    const struct tc_instrument instruments[] = {{.name = "total", .low_is_better = false}};
    const struct tc_form form = {.items = items, .item_count = 1, .instruments = instruments, .instrument_count = 1};
    assert_int_equal(tc_better_of_item(&form, &items[0]), TC_BETTER_HIGHER);
}

static void an_axis_has_room_for_bands_and_values(void **state)
{
    (void)state;
    const struct tc_band bands[] = {{.low = 0, .high = 4}, {.low = 5, .high = 27}};
    const struct tc_instrument instrument = {.bands = bands, .band_count = 2};
    const struct tc_reading inside[] = {{.is_valid = true, .value = 12}, {.is_valid = false, .value = 99}}, outside[] = {{.is_valid = true, .value = 30.5}, {.is_valid = true, .value = -1}};
    struct tc_axis axis = tc_axis_of(&instrument, inside, 2);
    assert_float_equal(axis.least, 0, 1e-6);
    assert_float_equal(axis.most, 27, 1e-6);
    axis = tc_axis_of(&instrument, outside, 2);
    assert_float_equal(axis.least, -1, 1e-6);
    assert_float_equal(axis.most, 31, 1e-6);
}

static void an_axis_is_never_without_length(void **state)
{
    (void)state;
    const struct tc_reading flat[] = {{.is_valid = true, .value = 3}, {.is_valid = true, .value = 3}};
    struct tc_axis axis = tc_axis_of(NULL, flat, 2);
    assert_float_equal(axis.least, 3, 1e-6);
    assert_float_equal(axis.most, 4, 1e-6);
    axis = tc_axis_of(NULL, NULL, 0);
    assert_true(axis.most > axis.least);
}

static void a_number_is_written_as_people_do(void **state)
{
    (void)state;
    void *pool = talloc_new(NULL);
    assert_string_equal(tc_number_say(pool, 12), "12");
    assert_string_equal(tc_number_say(pool, 100), "100");
    assert_string_equal(tc_number_say(pool, 2.5), "2.5");
    assert_string_equal(tc_number_say(pool, 7.0 / 3), "2.33");
    assert_string_equal(tc_number_say(pool, -0.001), "0");
    assert_string_equal(tc_number_say(pool, -5), "-5");
    talloc_free(pool);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_baseline_is_the_first_that_is_valid),
        cmocka_unit_test(without_a_valid_one_there_is_none),
        cmocka_unit_test(one_alone_is_baseline_and_latest),
        cmocka_unit_test(of_needs_less_is_better_of_strengths_more),
        cmocka_unit_test(a_question_goes_with_its_domain_then_with_who_counts_it),
        cmocka_unit_test(where_an_instrument_names_none_it_counts_all),
        cmocka_unit_test(an_axis_has_room_for_bands_and_values),
        cmocka_unit_test(an_axis_is_never_without_length),
        cmocka_unit_test(a_number_is_written_as_people_do),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
