/* SPDX-License-Identifier: Apache-2.0 */
/* Conditions upon choices beside numbers and typed words; mistakes in what is not asked. */
#include "answer_form.h"

static struct tc_enable when[1];

/* A choice beside a number is its ordinal, or a code that is a number; words typed for a list that is not here are codes or displays. */
static void choices_are_compared_with_numbers(void **state)
{
    (void)state;
    static const struct tc_option codes[] = {{.value = CODING("1.1", "1.1"), .words = "1.1"}, {.value = CODING("2.2", "2.2"), .words = "2.2"}};
    struct tc_item items[] = {{.link = "a", .type = TC_ITEM_CHOICE, .options = codes, .option_count = 2}, {.link = "b", .type = TC_ITEM_CHOICE, .is_free = true},
                              {.link = "c", .type = TC_ITEM_STRING, .enables = when, .enable_count = 1}};
    struct tc_form small = answer_form(items, COUNT(items));
    struct tc_answers answers = answer_read(&small, "q1=1&q2=y");
    when[0] = (struct tc_enable){0, TC_ENABLE_BELOW, NUMBER(TC_VALUE_DECIMAL, 2.1, "2.1")};
    assert_true(tc_answers_enable(&answers, &items[2], ""));
    when[0].op = TC_ENABLE_LEAST;
    assert_false(tc_answers_enable(&answers, &items[2], ""));
    when[0] = (struct tc_enable){0, TC_ENABLE_LEAST, CODING("2.2", NULL)};
    assert_false(tc_answers_enable(&answers, &items[2], ""));
    when[0] = (struct tc_enable){1, TC_ENABLE_EQUAL, CODING("Y", NULL)};
    assert_true(tc_answers_enable(&answers, &items[2], ""));
    when[0] = (struct tc_enable){1, TC_ENABLE_EQUAL, CODING("N", "No")};
    assert_false(tc_answers_enable(&answers, &items[2], ""));
    when[0] = (struct tc_enable){0, TC_ENABLE_BELOW, NUMBER(TC_VALUE_DECIMAL, 2.1, "2.1")};
    assert_string_equal(tc_enable_options(answer_turn, &small, &when[0]), "1");
    when[0].op = TC_ENABLE_NOT_EQUAL;
    assert_string_equal(tc_enable_options(answer_turn, &small, &when[0]), "1 2");
    when[0].op = TC_ENABLE_EQUAL;
    assert_string_equal(tc_enable_options(answer_turn, &small, &when[0]), "");
    when[0].item = 1;
    assert_null(tc_enable_options(answer_turn, &small, &when[0]));
}

static void what_is_not_asked_may_be_wrong(void **state)
{
    (void)state;
    struct tc_item items[] = {{.link = "a", .type = TC_ITEM_BOOLEAN}, {.link = "b", .type = TC_ITEM_INTEGER, .enables = when, .enable_count = 1}};
    struct tc_form form = answer_form(items, COUNT(items));
    struct tc_mistakes mistakes;
    when[0] = (struct tc_enable){0, TC_ENABLE_EQUAL, {.kind = TC_VALUE_BOOLEAN, .yes = true}};
    struct tc_answers answers = answer_typed(&form, "q1=no&q2=perhaps", false, &mistakes);
    assert_int_equal(mistakes.count, 1);
    assert_false(tc_answers_mind(&answers, &mistakes.list[0]));
    answers = answer_typed(&form, "q1=yes&q2=perhaps", false, &mistakes);
    assert_true(tc_answers_mind(&answers, &mistakes.list[0]));
    answers = answer_typed(&form, "q99=x", false, &mistakes);
    assert_true(tc_answers_mind(&answers, &mistakes.list[0]));
    answers = answer_typed(&form, "q1=no&q2=perhaps&q99=x", true, &mistakes);
    assert_int_equal(mistakes.count, 1);
    assert_string_equal(mistakes.list[0].key, "answer-unknown");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(choices_are_compared_with_numbers), cmocka_unit_test(what_is_not_asked_may_be_wrong)};
    return cmocka_run_group_tests(tests, answer_begin, answer_end);
}
