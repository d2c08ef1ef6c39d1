/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/assessment.h"

static const struct tc_date march = {2026, 3, 3}, april = {2026, 4, 4}, may = {2026, 5, 5}, june = {2026, 6, 6};

static void the_first_is_the_baseline_whatever_was_asked_for(void **state)
{
    (void)state;
    assert_string_equal(tc_assessment_kind(0, "closing"), "baseline");
    assert_string_equal(tc_assessment_kind(0, NULL), "baseline");
    assert_string_equal(tc_assessment_kind(1, "closing"), "closing");
    assert_null(tc_assessment_kind(1, NULL));
}

static void what_is_compared_with_needs_half_of_the_domains(void **state)
{
    (void)state;
    assert_string_equal(tc_assessment_lacks("baseline", 12, 5, true), "few");
    assert_null(tc_assessment_lacks("baseline", 12, 6, true));
    assert_string_equal(tc_assessment_lacks("closing", 12, 5, true), "few");
    assert_null(tc_assessment_lacks("closing", 12, 12, true));
}

static void a_form_of_few_domains_is_enough_for_itself(void **state)
{
    (void)state;
    assert_string_equal(tc_assessment_lacks("baseline", 5, 2, true), "few");
    assert_null(tc_assessment_lacks("baseline", 5, 3, true));
    assert_null(tc_assessment_lacks("closing", 4, 2, true));
    assert_string_equal(tc_assessment_lacks("baseline", 1, 0, true), "few");
    assert_null(tc_assessment_lacks("baseline", 1, 1, true));
    assert_null(tc_assessment_lacks("baseline", 0, 0, true));
    assert_null(tc_assessment_lacks("reassessment", 0, 0, true));
    assert_string_equal(tc_assessment_lacks("reassessment", 5, 0, true), "few");
    assert_int_equal(tc_assessment_least("baseline", 12), 6);
    assert_int_equal(tc_assessment_least("reassessment", 12), 1);
}

static void what_is_looked_at_again_may_be_one_domain(void **state)
{
    (void)state;
    assert_string_equal(tc_assessment_lacks("reassessment", 12, 0, true), "few");
    assert_null(tc_assessment_lacks("reassessment", 12, 1, true));
}

static void nobody_signs_without_having_asked_about_safety(void **state)
{
    (void)state;
    assert_string_equal(tc_assessment_lacks("baseline", 12, 11, false), "safety");
    assert_string_equal(tc_assessment_lacks("reassessment", 12, 1, false), "safety");
}

static void days_stay_in_order_and_none_is_to_come(void **state)
{
    (void)state;
    const struct tc_assessment_between alone = {{0, 0, 0}, {0, 0, 0}}, last = {april, {0, 0, 0}}, within = {march, may};
    assert_string_equal(tc_assessment_held_wrong(june, may, &alone), "held-to-come");
    assert_null(tc_assessment_held_wrong(may, may, &alone));
    assert_string_equal(tc_assessment_held_wrong(march, june, &last), "held-before");
    assert_null(tc_assessment_held_wrong(april, june, &last));
    assert_null(tc_assessment_held_wrong(april, june, &within));
    assert_null(tc_assessment_held_wrong(may, june, &within));
    assert_string_equal(tc_assessment_held_wrong(june, june, &within), "held-after");
}

static void a_risk_says_how_high_and_to_whom(void **state)
{
    (void)state;
    assert_string_equal(tc_finding_lacks("risk", false, true), "risk_level");
    assert_string_equal(tc_finding_lacks("risk", true, false), "toward");
    assert_null(tc_finding_lacks("risk", true, true));
    assert_null(tc_finding_lacks("support", false, false));
    assert_null(tc_finding_lacks("barrier", false, false));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_is_the_baseline_whatever_was_asked_for),
        cmocka_unit_test(what_is_compared_with_needs_half_of_the_domains),
        cmocka_unit_test(a_form_of_few_domains_is_enough_for_itself),
        cmocka_unit_test(what_is_looked_at_again_may_be_one_domain),
        cmocka_unit_test(nobody_signs_without_having_asked_about_safety),
        cmocka_unit_test(days_stay_in_order_and_none_is_to_come),
        cmocka_unit_test(a_risk_says_how_high_and_to_whom),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
