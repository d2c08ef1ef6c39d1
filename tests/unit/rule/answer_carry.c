/* SPDX-License-Identifier: Apache-2.0 */
/* Answers to one version of a form as the next one takes them: some questions are gone, have other numbers, types or options. */
#include "answer_form.h"

static const struct tc_option before_options[] = {{.value = CODING("r", "Red"), .words = "Red"}, {.value = CODING("g", "Green"), .words = "Green"}};
static const struct tc_option after_options[] = {{.value = CODING("b", "Blue"), .words = "Blue"}, {.value = LEVEL("g", "Green", 2), .words = "Green"}};
#define OPTIONS(list) .options = (list), .option_count = COUNT(list)

static struct tc_item before_items[] = {
    {.link = "yes", .type = TC_ITEM_BOOLEAN, .may_decline = true},
    {.link = "words", .type = TC_ITEM_STRING},
    {.link = "whole", .type = TC_ITEM_INTEGER},
    {.link = "one", .type = TC_ITEM_CHOICE, OPTIONS(before_options), .may_decline = true},
    {.link = "several", .type = TC_ITEM_CHOICE, .is_repeating = true, OPTIONS(before_options)},
    {.link = "open", .type = TC_ITEM_OPEN_CHOICE, OPTIONS(before_options)},
    {.link = "names", .type = TC_ITEM_STRING, .is_repeating = true},
    {.link = "gone", .type = TC_ITEM_STRING},
};
static struct tc_item after_items[] = {
    {.link = "said", .type = TC_ITEM_DISPLAY},
    {.link = "words", .type = TC_ITEM_STRING, .longest = 3},
    {.link = "one", .type = TC_ITEM_CHOICE, OPTIONS(after_options), .may_decline = true},
    {.link = "several", .type = TC_ITEM_CHOICE, .is_repeating = true, OPTIONS(after_options)},
    {.link = "open", .type = TC_ITEM_OPEN_CHOICE, OPTIONS(after_options)},
    {.link = "whole", .type = TC_ITEM_DECIMAL},
    {.link = "yes", .type = TC_ITEM_BOOLEAN},
    {.link = "names", .type = TC_ITEM_STRING, .is_repeating = true},
};
static struct tc_form before, after;

static int begin(void **state)
{
    before = answer_form(before_items, COUNT(before_items));
    after = answer_form(after_items, COUNT(after_items));
    return answer_begin(state);
}

static struct tc_answers carry(const char *fields, const char *line)
{
    struct tc_answers answers = answer_read(&before, fields), carried;
    assert_int_equal(tc_answers_carry(answer_turn, &answers, &after, &carried), TC_OK);
    assert_string_equal(answer_line(&carried), line);
    return carried;
}

static void what_is_asked_again_keeps_its_answer(void **state)
{
    (void)state;
    carry("q1=no&q2=abc&q7.1=a&q7.2=b", "q2=abc q7=no q8.1=a q8.2=b");
    carry("q6=1", "q5=Red");
    struct tc_answers carried = carry("q4=2&q5=2", "q3=Green q4=Green");
    assert_true(carried.list[0].value.has_ordinal);
}

static void what_is_not_taken_is_left_out(void **state)
{
    (void)state;
    carry("q2=abcd&q3=7&q4=1&q5=1&q8=x", "");
    struct tc_answers carried = carry("q1-declined=yes&q2=abc", "q2=abc");
    assert_int_equal(carried.count, 1);
}

static void what_is_known_is_read_as_if_it_were_typed(void **state)
{
    (void)state;
    struct tc_answers answers = {.form = &before};
    bool fits = false;
    assert_int_equal(tc_answers_know(answer_turn, &answers, &before.items[3], "g", &fits), TC_OK);
    assert_true(fits);
    assert_int_equal(tc_answers_know(answer_turn, &answers, &before.items[6], "Ann", &fits), TC_OK);
    assert_true(fits);
    assert_int_equal(tc_answers_know(answer_turn, &answers, &before.items[2], "many", &fits), TC_OK);
    assert_false(fits);
    assert_string_equal(answer_line(&answers), "q4=Green q7.1=Ann");
    assert_string_equal(tc_option_number(answer_turn, &before.items[3], "RED"), "1");
    assert_null(tc_option_number(answer_turn, &before.items[3], "R"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_asked_again_keeps_its_answer), cmocka_unit_test(what_is_not_taken_is_left_out),
        cmocka_unit_test(what_is_known_is_read_as_if_it_were_typed),
    };
    return cmocka_run_group_tests(tests, begin, answer_end);
}
