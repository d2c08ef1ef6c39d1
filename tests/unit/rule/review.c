/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/review.h"

static const struct tc_way of_review[] = {{"delivery", false}, {"discharge", false}, {"assessment", true}, {"plan", true}};
static const struct tc_way of_delivery[] = {{"review", false}, {"assessment", true}, {"plan", true}};
static const struct tc_way of_assessment[] = {{"plan", false}, {"intake", true}};
static const struct tc_way of_intake[] = {{"assessment", false}, {"discharge", false}};
static const struct tc_stage review = {.name = "review", .ways = of_review, .way_count = 4};
static const struct tc_stage delivery = {.name = "delivery", .ways = of_delivery, .way_count = 3};
static const struct tc_stage assessment = {.name = "assessment", .ways = of_assessment, .way_count = 2};
static const struct tc_stage intake = {.name = "intake", .ways = of_intake, .way_count = 2};

static const char *leads(const struct tc_stage *stage, const char *result)
{
    const struct tc_way *way = tc_review_way(stage, result);
    return way ? way->to : "stays";
}

static void a_result_takes_the_way_of_the_pathway(void **state)
{
    (void)state;
    assert_string_equal(leads(&review, "go_on"), "delivery");
    assert_string_equal(leads(&review, "change_plan"), "plan");
    assert_string_equal(leads(&review, "reassess"), "assessment");
    assert_string_equal(leads(&review, "close"), "discharge");
    assert_string_equal(leads(&delivery, "reassess"), "assessment");
}

static void a_review_never_moves_a_case_on_by_chance(void **state)
{
    (void)state;
    assert_string_equal(leads(&delivery, "go_on"), "stays");
    assert_string_equal(leads(&delivery, "close"), "stays");
    assert_string_equal(leads(&assessment, "change_plan"), "stays");
    assert_string_equal(leads(&intake, "reassess"), "stays");
    assert_string_equal(leads(&review, "no such"), "stays");
}

static void who_was_never_assessed_is_not_assessed_again(void **state)
{
    (void)state;
    assert_true(tc_review_is_offered(&delivery, "reassess"));
    assert_true(tc_review_is_offered(&assessment, "reassess"));
    assert_false(tc_review_is_offered(&intake, "reassess"));
    assert_true(tc_review_is_offered(&intake, "change_plan"));
}

static const char *judge(const char *result, struct tc_date held, struct tc_date next, const char **field_r)
{
    struct tc_review one = {.result = result, .held = held, .today = {2026, 11, 21}, .last = {2026, 8, 21}, .next = next};
    return tc_review_judge(&one, field_r);
}

static void days_are_in_their_order(void **state)
{
    (void)state;
    const char *field;
    struct tc_date yesterday = {2026, 11, 20}, none = {0}, later = {2026, 12, 18};
    assert_null(judge("go_on", yesterday, later, &field));
    assert_string_equal(judge("go_on", (struct tc_date){2026, 11, 22}, later, &field), "future");
    assert_string_equal(judge("go_on", (struct tc_date){2026, 8, 20}, later, &field), "before-last");
    assert_string_equal(field, "held");
    assert_string_equal(judge("go_on", yesterday, yesterday, &field), "not-after");
    assert_string_equal(judge("reassess", yesterday, none, &field), "required");
    assert_string_equal(field, "next");
    assert_null(judge("close", yesterday, none, &field));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_result_takes_the_way_of_the_pathway),
        cmocka_unit_test(a_review_never_moves_a_case_on_by_chance),
        cmocka_unit_test(who_was_never_assessed_is_not_assessed_again),
        cmocka_unit_test(days_are_in_their_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
