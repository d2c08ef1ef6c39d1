/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/clock.h"
#include "rule/filling.h"

static void a_page_counts_from_when_it_was_shown(void **state)
{
    int64_t shown = 1000 * TC_SECOND;
    (void)state;
    assert_int_equal(tc_filling_seconds(shown, shown + 59 * TC_SECOND), 59);
    assert_int_equal(tc_filling_seconds(shown, shown + TC_SECOND - 1), 0);
    assert_int_equal(tc_filling_seconds(shown, shown + 10 * TC_DAY), TC_FILLING_PAGE_SECONDS);
    assert_int_equal(tc_filling_seconds(shown, shown - TC_SECOND), 0);
    assert_int_equal(tc_filling_seconds(0, shown), 0);
    assert_int_equal(tc_filling_seconds(-5, shown), 0);
}

static const struct tc_form_least usual = {TC_FORM_THIN_SHARE, TC_FORM_THIN_SECONDS};

static void thin_is_quick_or_less_than_half_answered(void **state)
{
    (void)state;
    assert_true(tc_filling_is_thin(usual, 9, 4, 600));
    assert_false(tc_filling_is_thin(usual, 9, 5, 600));
    assert_false(tc_filling_is_thin(usual, 10, 5, 20));
    assert_true(tc_filling_is_thin(usual, 10, 10, 19));
    assert_false(tc_filling_is_thin(usual, 10, 10, -1));
    assert_false(tc_filling_is_thin(usual, 0, 0, 0));
}

static void a_form_says_for_itself_what_is_thin(void **state)
{
    (void)state;
    assert_true(tc_filling_is_thin((struct tc_form_least){100, 0}, 9, 8, 600));
    assert_false(tc_filling_is_thin((struct tc_form_least){100, 0}, 9, 9, 0));
    assert_true(tc_filling_is_thin((struct tc_form_least){0, 20}, 9, 9, 179));
    assert_false(tc_filling_is_thin((struct tc_form_least){0, 20}, 9, 0, 180));
    assert_true(tc_filling_is_thin((struct tc_form_least){0, 0.5}, 9, 9, 4));
    assert_false(tc_filling_is_thin((struct tc_form_least){0, 0.5}, 9, 9, 5));
    assert_false(tc_filling_is_thin((struct tc_form_least){0, 0}, 9, 0, 0));
}

static void what_came_of_a_form_keeps_it(void **state)
{
    (void)state;
    assert_true(tc_filling_may_amend(NULL, false));
    assert_true(tc_filling_may_amend("review", false)); /* came by a link: no row of the record came of it */
    assert_false(tc_filling_may_amend("review", true));
    assert_false(tc_filling_may_amend(NULL, true));
    assert_true(tc_filling_may_amend("assessment", true));
    assert_true(tc_filling_may_drop(false, true));
    assert_true(tc_filling_may_drop(true, false));
    assert_false(tc_filling_may_drop(true, true));
}

static void a_closed_case_takes_what_belongs_to_its_time_after(void **state)
{
    (void)state;
    assert_true(tc_filling_may(false, false, NULL));
    assert_false(tc_filling_may(true, false, NULL));
    assert_false(tc_filling_may(true, false, "assessment"));
    assert_true(tc_filling_may(true, false, "follow_up"));
    assert_true(tc_filling_may(true, true, "assessment"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_counts_from_when_it_was_shown),
        cmocka_unit_test(thin_is_quick_or_less_than_half_answered),
        cmocka_unit_test(a_form_says_for_itself_what_is_thin),
        cmocka_unit_test(what_came_of_a_form_keeps_it),
        cmocka_unit_test(a_closed_case_takes_what_belongs_to_its_time_after),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
