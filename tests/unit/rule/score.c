/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/score.h"

static void a_score_tells_of_a_day_that_was(void **state)
{
    (void)state;
    const struct tc_date today = {2026, 3, 1};
    assert_null(tc_score_day_judge((struct tc_date){2026, 2, 28}, today));
    assert_null(tc_score_day_judge(today, today));
    assert_string_equal(tc_score_day_judge((struct tc_date){2026, 3, 2}, today), "score-to-come");
}

static void the_course_goes_from_the_first_to_the_latest(void **state)
{
    (void)state;
    assert_string_equal(tc_score_course(TC_SCORE_LEAST, -1), "better");
    assert_string_equal(tc_score_course(0, 0), "same");
    assert_string_equal(tc_score_course(1, 0), "worse");
    assert_string_equal(tc_score_course(TC_SCORE_LEAST, TC_SCORE_MOST), "better");
}

static void the_target_is_reached_from_nought_on(void **state)
{
    (void)state;
    assert_false(tc_score_is_reached(-1));
    assert_true(tc_score_is_reached(0));
    assert_true(tc_score_is_reached(TC_SCORE_MOST));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_score_tells_of_a_day_that_was),
        cmocka_unit_test(the_course_goes_from_the_first_to_the_latest),
        cmocka_unit_test(the_target_is_reached_from_nought_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
