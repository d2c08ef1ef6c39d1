/* SPDX-License-Identifier: Apache-2.0 */
/* XPath of rules: what holds, what it comes to, and where it ends. */
#include "xml.h"

#include <math.h>

#include "xml/condition.h"

static struct tc_turn *turn;

static int begin(void **state)
{
    (void)state;
    turn = tc_turn_new(NULL, 0);
    return 0;
}

static int end(void **state)
{
    (void)state;
    talloc_free(turn);
    return 0;
}

static struct tc_doc *answers(int count)
{
    struct tc_doc *doc = tc_doc_new(turn, "answers");
    for (int i = 0; i < count; i++)
        tc_node_attr_int(tc_node_add(tc_doc_root(doc), "answer"), "ordinal", i % 4);
    return doc;
}

static enum tc_rc number(const char *text, int count, double *number_r)
{
    struct tc_condition *condition;
    assert_int_equal(tc_condition_compile(turn, turn, text, &condition), TC_OK);
    return tc_condition_number(condition, turn, answers(count), number_r);
}

static double value(const char *text, int count)
{
    double found = 0;
    assert_int_equal(number(text, count, &found), TC_OK);
    return found;
}

static void formulas_give_numbers(void **state)
{
    (void)state;
    assert_true(value("sum(answer/@ordinal)", 8) == 12);
    assert_true(value("count(answer[@ordinal >= 2])", 8) == 4);
    assert_true(value("'7'", 0) == 7);
    assert_true(value("1 = 1", 0) == 1);
    assert_true(isnan(value("answer/@ordinal", 0)));
    assert_true(isnan(value("'many'", 0)));
    assert_true(isinf(value("1 div 0", 0)));
}

static void sums_of_a_whole_form_are_within_the_cap(void **state)
{
    (void)state;
    assert_true(value("sum(answer[starts-with(@ordinal, '')]/@ordinal)", 2000) == 3000);
}

static void what_never_ends_is_ended(void **state)
{
    (void)state;
    double found = 1;
    assert_int_equal(number("count(answer[count(//answer[count(//answer[@ordinal = 1]) > 1]) > 1])", 2000, &found), TC_FAULT);
    assert_true(found == 0);
    tc_turn_mend(turn);
    assert_int_equal(number("document('a')", 1, &found), TC_FAULT);
    tc_turn_mend(turn);
}

static void conditions_hold_or_not(void **state)
{
    (void)state;
    struct tc_condition *condition;
    bool holds = false;
    assert_int_equal(tc_condition_compile(turn, turn, "answer/@ordinal = 3", &condition), TC_OK);
    assert_int_equal(tc_condition_holds(condition, turn, answers(4), &holds), TC_OK);
    assert_true(holds);
    assert_int_equal(tc_condition_holds(condition, turn, answers(3), &holds), TC_OK);
    assert_false(holds);
    assert_int_equal(tc_condition_compile(turn, turn, "answer[", &condition), TC_INPUT);
    tc_turn_mend(turn);
}

int run_condition_tests(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(formulas_give_numbers), cmocka_unit_test(sums_of_a_whole_form_are_within_the_cap),
                                       cmocka_unit_test(what_never_ends_is_ended), cmocka_unit_test(conditions_hold_or_not)};
    return cmocka_run_group_tests_name("conditions", tests, begin, end);
}
