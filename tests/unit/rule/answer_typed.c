/* SPDX-License-Identifier: Apache-2.0 */
/* Answers as the fields that would give them, and what a draft begins with. */
#include "answer_form.h"

static struct tc_form form;

static int begin(void **state)
{
    form = answer_form(answer_each, ANSWER_EACH);
    return answer_begin(state);
}

static const char *fields_of(const struct tc_typed_list *typed)
{
    char *line = talloc_strdup(answer_turn, "");
    for (size_t i = 0; i < typed->count; i++)
        line = talloc_asprintf_append(line, "%s%s=%s", i ? "&" : "", typed->list[i].name, typed->list[i].value);
    return line;
}

static void answers_become_fields_again(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "q1=no&q2=1.50&q3=7", "q4-year=2026&q4-month=3&q4-day=7", "q4-year=2026", "q5-year=2026&q5-month=7&q5-day=1&q5-time=14:30",
        "q5-year=2026&q5-month=7&q5-day=1&q5-time=14:30:05",
        "q5-year=2026&q5-month=3&q5-day=29&q5-time=14:30", "q5-year=2026&q5-month=10&q5-day=25&q5-time=14:30",
        "q6=14:30", "q6=14:30:05", "q10=2", "q11=1&q11=other&q11-other=Blue", "q12=Welsh",
        "q13=72.5&q13-unit=2", "q14=17", "q1-declined=yes", "q16.1=a&q16.3=c&q16-count=3",
        "q19.1.1=a&q19.2.3=b&q20.2.3.2-year=2026&q17-count=2&q18.2-count=3&q20.2.3-count=2"};
    struct tc_typed_list typed;
    for (size_t i = 0; i < COUNT(lines); i++) {
        struct tc_answers answers = answer_read(&form, lines[i]);
        assert_int_equal(tc_answers_typed(answer_turn, &answers, &typed), TC_OK);
        assert_string_equal(fields_of(&typed), lines[i]);
    }
}

/* What was typed otherwise than it is kept, and what it is typed as again. */
static void what_comes_back_is_read_as_it_was(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"q14=026", "q14=26"}, {"q2=+007.50", "q2=7.50"}, {"q5=2026-03-29T14:30Z", "q5-year=2026&q5-month=3&q5-day=29&q5-time=15:30"}};
    struct tc_typed_list typed;
    struct tc_mistakes mistakes;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct tc_answers answers = answer_read(&form, rows[i][0]), again;
        assert_int_equal(tc_answers_typed(answer_turn, &answers, &typed), TC_OK);
        assert_string_equal(fields_of(&typed), rows[i][1]);
        again = answer_typed(&form, fields_of(&typed), true, &mistakes);
        assert_int_equal(mistakes.count, 0);
        assert_string_equal(answer_line(&again), answer_line(&answers));
    }
    answer_wrong(&form, "q2=.000000000000000000000000000000000000001", "q2", "answer-great", NULL);
}

static void an_hour_that_comes_twice_stays_apart(void **state)
{
    (void)state;
    static const char *const moments[] = {"q5=2026-10-25T00:30:00Z", "q5=2026-10-25T01:30:00Z"};
    struct tc_typed_list typed;
    struct tc_mistakes mistakes;
    for (size_t i = 0; i < COUNT(moments); i++) {
        struct tc_answers answers = answer_read(&form, moments[i]);
        assert_int_equal(tc_answers_typed(answer_turn, &answers, &typed), TC_OK);
        answers = answer_typed(&form, fields_of(&typed), true, &mistakes);
        assert_string_equal(answer_line(&answers), moments[i]);
    }
}

static void other_words_that_are_an_option_choose_it(void **state)
{
    (void)state;
    static const struct tc_option words[] = {{.value = STRING("Some"), .words = "Some"}, {.value = STRING("None"), .words = "None", .is_exclusive = true}};
    struct tc_item boxes[] = {{.link = "a", .type = TC_ITEM_OPEN_CHOICE, .is_repeating = true, .options = words, .option_count = COUNT(words)}};
    struct tc_form small = answer_form(boxes, COUNT(boxes));
    struct tc_typed_list typed;
    struct tc_answers answers = answer_read(&small, "q1=1&q1=other&q1-other=Some");
    assert_int_equal(tc_answers_typed(answer_turn, &answers, &typed), TC_OK);
    assert_string_equal(fields_of(&typed), "q1=1");
    answer_wrong(&small, "q1=1&q1=other&q1-other=None", "q1", "answer-exclusive", "None");
}

static const char *fill(void *user, const char *word)
{
    const char *language = user;
    return strcmp(word, "client.language") == 0 ? language : strcmp(word, "client.born") == 0 ? "1990-04-03" : "Ann";
}

static void a_draft_begins_with_what_is_known(void **state)
{
    (void)state;
    struct tc_typed_list typed;
    struct tc_mistakes mistakes;
    assert_int_equal(tc_answers_begin(answer_turn, &form, NULL, NULL, &typed), TC_OK);
    assert_string_equal(fields_of(&typed), "q22=given");
    assert_int_equal(tc_answers_begin(answer_turn, &form, fill, (void *)(uintptr_t)"green", &typed), TC_OK);
    assert_string_equal(fields_of(&typed), "q22=given&q23=Ann&q25=2&q27-year=1990&q27-month=4&q27-day=3");
    assert_int_equal(tc_answers_begin(answer_turn, &form, fill, (void *)(uintptr_t)"Welsh", &typed), TC_OK);
    assert_string_equal(fields_of(&typed), "q22=given&q23=Ann&q25=other&q25-other=Welsh&q27-year=1990&q27-month=4&q27-day=3");
    struct tc_answers answers = answer_typed(&form, fields_of(&typed), true, &mistakes);
    assert_int_equal(mistakes.count, 0);
    assert_int_equal(answers.count, 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers_become_fields_again),
        cmocka_unit_test(what_comes_back_is_read_as_it_was),
        cmocka_unit_test(an_hour_that_comes_twice_stays_apart),
        cmocka_unit_test(other_words_that_are_an_option_choose_it),
        cmocka_unit_test(a_draft_begins_with_what_is_known),
    };
    return cmocka_run_group_tests(tests, begin, answer_end);
}
