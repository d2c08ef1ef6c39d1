/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/discharge.h"

static const struct tc_way of_delivery[] = {{"discharge", false}}, of_discharge[] = {{"follow_up", false}, {"assessment", true}},
                           of_follow_up[] = {{"assessment", true}};
static const struct tc_stage stages[] = {
    {.name = "delivery", .ways = of_delivery, .way_count = 1},
    {.name = "discharge", .ways = of_discharge, .way_count = 2},
    {.name = "follow_up", .ways = of_follow_up, .way_count = 1},
};
static const struct tc_reason reasons[] = {
    {.name = "goals_met"}, {.name = "no_contact", .administrative = true}, {.name = "died", .final = true}};
static const struct tc_pathway whole = {.stages = stages, .stage_count = 3, .reasons = reasons, .reason_count = 3},
                               brief = {.stages = stages, .stage_count = 1}, middle = {.stages = stages, .stage_count = 2};

static void only_reasons_of_the_pathway(void **state)
{
    (void)state;
    assert_ptr_equal(tc_pathway_reason(&whole, "died"), &reasons[2]);
    assert_null(tc_pathway_reason(&whole, "bored"));
}

static void a_closed_case_stands_where_the_pathway_follows_up(void **state)
{
    (void)state;
    const struct tc_stage *from;
    assert_string_equal(tc_discharge_stage(&whole, "delivery"), "follow_up");
    assert_string_equal(tc_discharge_stage(&middle, "delivery"), "discharge");
    assert_string_equal(tc_discharge_stage(&brief, "delivery"), "delivery");
    assert_true(tc_stage_is_after_closing("follow_up"));
    assert_false(tc_stage_is_after_closing("discharge"));
    assert_ptr_equal(tc_discharge_way(&whole, &from), &of_discharge[0]);
    assert_null(tc_discharge_way(&brief, &from));
}

static void an_administrative_reason_takes_two_while_something_is_open(void **state)
{
    (void)state;
    assert_true(tc_discharge_takes_two(&reasons[1], 1));
    assert_false(tc_discharge_takes_two(&reasons[1], 0));
    assert_false(tc_discharge_takes_two(&reasons[0], 9));
    assert_true(tc_discharge_is_bound(&reasons[0]));
    assert_false(tc_discharge_is_bound(&reasons[1]));
    assert_false(tc_discharge_is_bound(&reasons[2]));
}

static void what_is_open_ends_in_a_state_of_its_own(void **state)
{
    (void)state;
    assert_true(tc_discharge_may_end("goal", "not_wanted", false));
    assert_false(tc_discharge_may_end("goal", "open", false));
    assert_false(tc_discharge_may_end("task", "met", false));
    assert_false(tc_discharge_may_end("nothing", "done", false));
    assert_true(tc_discharge_may_end("appointment", "missed", false));
    assert_false(tc_discharge_may_end("appointment", "missed", true));
    assert_true(tc_discharge_may_end("appointment", "cancelled", true));
    assert_false(tc_discharge_may_end("referral", "completed", true));
    assert_true(tc_discharge_may_end("referral", "goes_on", true));
    assert_true(tc_discharge_may_end("need", "handed_on", false));
    assert_true(tc_discharge_leaves("not_met"));
    assert_true(tc_discharge_leaves("handed_on"));
    assert_false(tc_discharge_leaves("goes_on"));
    assert_false(tc_discharge_leaves("cancelled"));
}

static void nothing_is_left_unsaid(void **state)
{
    (void)state;
    const char *field = NULL;
    struct tc_discharge one = {.closed = {2026, 11, 20}, .opened = {2026, 1, 5}, .today = {2026, 11, 21}, .open = 2, .told = 2};
    assert_null(tc_discharge_judge(&one, &field));
    one.leaves = true;
    assert_string_equal(tc_discharge_judge(&one, &field), "required");
    assert_string_equal(field, "unmet");
    one.has_unmet = true, assert_null(tc_discharge_judge(&one, &field));
    one.told = 1, assert_string_equal(tc_discharge_judge(&one, &field), "items-untold");
    one.closed = (struct tc_date){2026, 11, 22}, assert_string_equal(tc_discharge_judge(&one, &field), "future");
    one.closed = (struct tc_date){2026, 1, 4}, assert_string_equal(tc_discharge_judge(&one, &field), "before-opened");
}

static void a_case_is_opened_again_by_a_way_back(void **state)
{
    (void)state;
    assert_true(tc_reopen_may(&whole, &stages[2], "assessment"));
    assert_false(tc_reopen_may(&whole, &stages[2], "delivery"));
    assert_false(tc_reopen_may(&whole, &stages[1], "follow_up"));
    assert_true(tc_reopen_may(&brief, &stages[0], "delivery"));
    assert_true(tc_reopen_may(&whole, NULL, "delivery"));
    assert_false(tc_reopen_may(&whole, NULL, "discharge"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_reasons_of_the_pathway),
        cmocka_unit_test(a_closed_case_stands_where_the_pathway_follows_up),
        cmocka_unit_test(an_administrative_reason_takes_two_while_something_is_open),
        cmocka_unit_test(what_is_open_ends_in_a_state_of_its_own),
        cmocka_unit_test(nothing_is_left_unsaid),
        cmocka_unit_test(a_case_is_opened_again_by_a_way_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
