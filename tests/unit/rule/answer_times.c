/* SPDX-License-Identifier: Apache-2.0 */
/* How often something is answered, and how long and how exact it is. */
#include "answer_form.h"

static const struct tc_option days[] = {{.value = CODING("mo", "Monday"), .words = "Monday"}, {.value = CODING("tu", "Tuesday"), .words = "Tuesday"},
                                        {.value = CODING("we", "Wednesday"), .words = "Wednesday"}};
static struct tc_item items[] = {
    {.link = "names", .type = TC_ITEM_STRING, .is_repeating = true, .fewest = 2, .most_often = 3},
    {.link = "days", .type = TC_ITEM_CHOICE, .is_repeating = true, .options = days, .option_count = COUNT(days), .most_often = 2, .may_decline = true},
    {.link = "child", .type = TC_ITEM_GROUP, .is_repeating = true, .fewest = 2},
    {.link = "child-name", .type = TC_ITEM_STRING, .depth = 1},
    {.link = "toys", .type = TC_ITEM_STRING, .depth = 1, .is_repeating = true, .most_often = 1},
    {.link = "code", .type = TC_ITEM_STRING, .shortest = 3},
    {.link = "price", .type = TC_ITEM_DECIMAL, .has_places = true, .places = 2},
    {.link = "whole", .type = TC_ITEM_DECIMAL, .has_places = true},
};
static struct tc_form form;

static int begin(void **state)
{
    form = answer_form(items, COUNT(items));
    return answer_begin(state);
}

/* "q1 answer-few 2", all that is missing. */
static void misses(const char *fields, const char *expected)
{
    struct tc_answers answers = answer_read(&form, fields);
    struct tc_mistakes mistakes = {.list = NULL};
    char *line = talloc_strdup(answer_turn, "");
    assert_int_equal(tc_answers_require(answer_turn, &answers, (struct tc_form_part){0, form.item_count}, &mistakes), TC_OK);
    for (size_t i = 0; i < mistakes.count; i++)
        line = talloc_asprintf_append(line, "%s%s %s %s", i ? ", " : "", mistakes.list[i].field, mistakes.list[i].key, mistakes.list[i].detail);
    assert_string_equal(line, expected);
}

static void times_are_counted_where_something_is_answered(void **state)
{
    (void)state;
    misses("", "");
    misses("q1.1=a", "q1 answer-few 2");
    misses("q1.1=a&q1.3=b", "");
    misses("q1.1=a&q1.2=b&q1.3=c&q1.4=d", "q1 answer-times 3");
    misses("q2=1&q2=3", "");
    misses("q2=1&q2=2&q2=3", "q2 answer-times 2");
    misses("q2-declined=yes", "");
}

static void groups_are_counted_with_what_is_in_them(void **state)
{
    (void)state;
    misses("q4.1=Ann&q5.1.1=ball", "q3 answer-few 2");
    misses("q4.1=Ann&q5.2.1=ball", "");
    misses("q4.1=Ann&q5.2.1=ball&q5.2.2=doll", "q5.2 answer-times 1");
}

static void what_is_too_short_or_too_exact_is_said(void **state)
{
    (void)state;
    answer_wrong(&form, "q6=ab", "q6", "answer-short", "3");
    struct tc_answers answers = answer_read(&form, "q6=\xc5\x81\xc3\xb3\xc5\xba&q7=1.25&q8=12");
    assert_int_equal(answers.count, 3);
    answer_wrong(&form, "q7=1.250", "q7", "answer-places", "2");
    answer_wrong(&form, "q8=1.0", "q8", "answer-places", "0");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(times_are_counted_where_something_is_answered),
        cmocka_unit_test(groups_are_counted_with_what_is_in_them),
        cmocka_unit_test(what_is_too_short_or_too_exact_is_said),
    };
    return cmocka_run_group_tests(tests, begin, answer_end);
}
