/* SPDX-License-Identifier: Apache-2.0 */
/* Answers of every type as they are read from fields, and what is wrong with them. */
#include "answer_form.h"

#include "rule/pattern.h"

static struct tc_form form;

static int begin(void **state)
{
    form = answer_form(answer_each, ANSWER_EACH);
    return answer_begin(state);
}

static void reads(const char *fields, const char *line)
{
    struct tc_answers answers = answer_read(&form, fields);
    assert_string_equal(answer_line(&answers), line);
}

static void each_type_is_read(void **state)
{
    (void)state;
    reads("q1=yes", "q1=yes");
    reads("q1=no&q2=1.50&q3=+007", "q1=no q2=1.50 q3=7 years");
    reads("q2=.5", "q2=0.5");
    reads("q2=1.5e3", "q2=1.5e3");
    reads("q3=-0", "q3=-0 years");
    reads("q6=2.30 pm", "q6=14:30:00");
    reads("q6=9am", "q6=09:00:00");
    reads("q6=14:30:15", "q6=14:30:15");
    reads("q7= ab c &q8=a\nb", "q7=ab c q8=a\nb");
    reads("q7=a\nb", "q7=a b");
    reads("q9=https://example.org/a?b=c", "q9=https://example.org/a?b=c");
    reads("q10=2", "q10=Green");
    reads("q11=2&q11=1&q11=2", "q11=Red q11=Green");
    reads("q12=Welsh", "q12=Welsh");
    reads("q13=72.5&q13-unit=1", "q13=72.5 kg");
    reads("q13-unit=1", "");
    reads("q26=3", "q26=3 kg");
    reads("q14=17&q15=4", "q14=17 q15=4");
    reads("q1=&q2= &q10=", "");
    reads(".p3=1&q1=yes", "q1=yes");
}

static void dates_may_be_partial(void **state)
{
    (void)state;
    reads("q4-day=7&q4-month=3&q4-year=2026", "q4=2026-03-07");
    reads("q4-month=3&q4-year=2026", "q4=2026-03");
    reads("q4-year=2026", "q4=2026");
    reads("q4=2024-02-29", "q4=2024-02-29");
    reads("q4=2026-03", "q4=2026-03");
    reads("q4=2020", "q4=2020");
    reads("q5=2026", "q5=2026");
    answer_wrong(&form, "q4=2023-02-29", "q4", "answer-date", NULL);
    answer_wrong(&form, "q4-day=31&q4-month=4&q4-year=2026", "q4", "answer-date", NULL);
    answer_wrong(&form, "q4-day=3&q4-year=2026", "q4", "answer-date", NULL);
    answer_wrong(&form, "q4-month=3", "q4", "answer-date", NULL);
    answer_wrong(&form, "q4-year=26", "q4", "answer-date", NULL);
    answer_wrong(&form, "q4=2026-3-7", "q4", "answer-date", NULL);
    answer_wrong(&form, "q4=2026-00-01", "q4", "answer-date", NULL);
    answer_wrong(&form, "q4=soon", "q4", "answer-date", NULL);
    answer_wrong(&form, "q4=2020-05-09", "q4", "answer-early", "2020-05-10");
    answer_wrong(&form, "q4=2031", "q4", "answer-late", "2030-12-31");
}

static void moments_are_the_sites(void **state)
{
    (void)state;
    reads("q5=2026-07-01T14:30", "q5=2026-07-01T13:30:00Z");
    reads("q5-day=1&q5-month=12&q5-year=2026&q5-time=2:30pm", "q5=2026-12-01T14:30:00Z");
    reads("q5=2026-07-01&q5-time=14:30", "q5=2026-07-01T13:30:00Z");
}

static void moments_may_name_their_zone(void **state)
{
    (void)state;
    reads("q5=2013-02-07T13:28:17.239+02:00", "q5=2013-02-07T11:28:17Z");
    reads("q5=2013-02-07T13:28:17-05:00", "q5=2013-02-07T18:28:17Z");
    reads("q5=2013-07-07T13:28:17Z", "q5=2013-07-07T13:28:17Z");
    answer_wrong(&form, "q5=2013-07-07T25:28:17Z", "q5", "answer-time", NULL);
    answer_wrong(&form, "q5=2013-07-07T13:28:17+19:00", "q5", "answer-time", NULL);
    answer_wrong(&form, "q5=2013-07-07T13", "q5", "answer-time", NULL);
    answer_wrong(&form, "q5-time=13:00", "q5", "answer-day", NULL);
    answer_wrong(&form, "q5-year=2026&q5-time=13:00", "q5", "answer-day", NULL);
    answer_wrong(&form, "q5=2013-07-07T13:28:17+-1:00", "q5", "answer-time", NULL);
    answer_wrong(&form, "q5=1000-01-01T00:00+14:00", "q5", "answer-date", NULL);
    answer_wrong(&form, "q5=9998-12-31T23:00-01:00", "q5", "answer-date", NULL);
}

static void each_mistake_has_its_key(void **state)
{
    (void)state;
    answer_wrong(&form, "q1=true", "q1", "answer-option", NULL);
    answer_wrong(&form, "q1=yes&q1=no", "q1", "answer-single", NULL);
    answer_wrong(&form, "q2=ten", "q2", "answer-number", NULL);
    answer_wrong(&form, "q2=1.", "q2", "answer-number", NULL);
    answer_wrong(&form, "q2=1e", "q2", "answer-number", NULL);
    answer_wrong(&form, "q2=1,200", "q2", "answer-comma", NULL);
    answer_wrong(&form, "q2=1 200.5", "q2", "answer-comma", NULL);
    answer_wrong(&form, "q2=1,5", "q2", "answer-comma", NULL);
    answer_wrong(&form, "q2=0.4", "q2", "answer-small", "0.5");
    answer_wrong(&form, "q2=1e30", "q2", "answer-great", NULL);
    answer_wrong(&form, "q2=NaN", "q2", "answer-number", NULL);
    answer_wrong(&form, "q2=0x10", "q2", "answer-number", NULL);
    answer_wrong(&form, "q3=1.5", "q3", "answer-whole", NULL);
    answer_wrong(&form, "q3=121", "q3", "answer-great", "120");
    answer_wrong(&form, "q3=2147483648", "q3", "answer-great", "2147483647");
    answer_wrong(&form, "q3=-2147483649", "q3", "answer-small", "-2147483648");
    answer_wrong(&form, "q6=25:00", "q6", "answer-time", NULL);
    answer_wrong(&form, "q6=14", "q6", "answer-time", NULL);
    answer_wrong(&form, "q6=18:01", "q6", "answer-late", "18:00:00");
    answer_wrong(&form, "q7=sixfoot", "q7", "answer-long", "5");
    answer_wrong(&form, "q7=a\x01", "q7", "answer-characters", NULL);
    answer_wrong(&form, "q7=a\xff", "q7", "answer-characters", NULL);
    answer_wrong(&form, "q9=javascript:alert(1)", "q9", "answer-url", NULL);
    answer_wrong(&form, "q9=www.example.org", "q9", "answer-url", NULL);
    answer_wrong(&form, "q9=https://a b", "q9", "answer-url", NULL);
    answer_wrong(&form, "q13=72", "q13-unit", "answer-unit", NULL);
    answer_wrong(&form, "q13=72&q13-unit=3", "q13-unit", "answer-option", NULL);
    answer_wrong(&form, "q13=much&q13-unit=1", "q13", "answer-number", NULL);
    answer_wrong(&form, "q14=-1", "q14", "answer-reference", NULL);
}

static void length_is_of_characters(void **state)
{
    (void)state;
    reads("q7=\xc5\x81\xc3\xb3\x64\xc5\xba!", "q7=\xc5\x81\xc3\xb3\x64\xc5\xba!");
}

static void choices_have_their_mistakes(void **state)
{
    (void)state;
    answer_wrong(&form, "q10=0", "q10", "answer-option", NULL);
    answer_wrong(&form, "q10=4", "q10", "answer-option", NULL);
    answer_wrong(&form, "q10=other", "q10", "answer-option", NULL);
    answer_wrong(&form, "q10=1&q10=2", "q10", "answer-single", NULL);
    answer_wrong(&form, "q11=1&q11=3", "q11", "answer-exclusive", "None of these");
    answer_wrong(&form, "q11=other", "q11-other", "answer-other", NULL);
    answer_wrong(&form, "q11=other&q11=3&q11-other=Blue", "q11", "answer-exclusive", "None of these");
    answer_wrong(&form, "q25=other&q25=1&q25-other=Blue", "q25", "answer-single", NULL);
    reads("q11=3", "q11=None of these");
    reads("q11=other&q11=1&q11-other=Blue", "q11=Red q11=Blue");
    reads("q25-other=Blue", "q25=Blue");
    reads("q25=2&q25-other=Blue", "q25=Green");
}

static void saying_nothing_is_an_answer(void **state)
{
    (void)state;
    reads("q1-declined=yes", "q1=rather not say");
    reads("q10=declined", "q10=rather not say");
    answer_wrong(&form, "q1-declined=yes&q1=no", "q1", "answer-declined", NULL);
    answer_wrong(&form, "q7=declined&q7-declined=yes", "q7", "answer-declined", NULL);
}

static void what_nobody_could_type_is_refused(void **state)
{
    (void)state;
    static const char *const unknown[] = {"q99=1", "q0=1", "q01=1", "q=1", "q1x=1", "x=1", "=1", "q1-=1", "q1-day=1", "q4-time=1", "q10-other=1", "q24=1",
                                          "q17=1", "q16=a", "q16.0=a", "q16.01=a", "q1.1=yes", "q19=a", "q19.1=a", "q19.1.1.1=a", "q20.1.1=2026", "q11.1=1", "q99999999999=1"};
    struct tc_mistakes mistakes;
    for (size_t i = 0; i < COUNT(unknown); i++) {
        struct tc_answers answers = answer_typed(&form, unknown[i], true, &mistakes);
        if (answers.count != 0 || mistakes.count != 1 || strcmp(mistakes.list->key, "answer-unknown") != 0 || mistakes.list->item)
            fail_msg("%s was read", unknown[i]);
    }
    answer_wrong(&form, "q22=x", "q22", "answer-hidden", NULL);
    answer_wrong(&form, "q23=x", "q23", "answer-read-only", NULL);
    answer_wrong(&form, "q2-declined=yes", "q2", "answer-undeclinable", NULL);
    answer_wrong(&form, "q16.51=x", "q16.51", "answer-many", "50");
    answer_wrong(&form, "q19.2.51=x", "q19.2.51", "answer-many", "50");
    assert_false(tc_answer_is_typable(&form, "q22"));
    assert_false(tc_answer_is_typable(&form, "q23"));
    assert_false(tc_answer_is_typable(&form, "q19.1"));
    assert_true(tc_answer_is_typable(&form, "q19.1.50"));
    assert_true(tc_answer_is_typable(&form, "q5-time"));
    assert_true(tc_answer_is_typable(&form, "q18.3-count"));
}

static void answers_come_in_the_forms_order(void **state)
{
    (void)state;
    reads("q19.10.1=k&q19.2.1=c&q19.1.2=b&q16.2=z&q16.10=y&q19.1.1=a&q1=yes", "q1=yes q16.2=z q16.10=y q19.1.1=a q19.1.2=b q19.2.1=c q19.10.1=k");
    struct tc_answers answers = answer_read(&form, "q16.2=z&q16.10=y");
    assert_string_equal(tc_answers_of(&answers, &answer_each[15], 1)->value.text, "y");
    assert_null(tc_answers_of(&answers, &answer_each[15], 2));
    assert_null(tc_answers_of(&answers, &answer_each[0], 0));
}

static void patterns_are_of_the_whole_value(void **state)
{
    (void)state;
    struct tc_item of_pattern[] = {{.link = "a", .type = TC_ITEM_STRING, .regex = "[A-Z]{2}[0-9]+"}, {.link = "b", .type = TC_ITEM_OPEN_CHOICE, .options = answer_colours, .option_count = 1, .regex = "[a-z]+"}};
    struct tc_form small = answer_form(of_pattern, COUNT(of_pattern));
    for (size_t i = 0; i < COUNT(of_pattern); i++)
        assert_int_equal(tc_pattern_compile(answer_turn, answer_turn, of_pattern[i].regex, &of_pattern[i].pattern), TC_OK);
    struct tc_answers answers = answer_read(&small, "q1=AB12&q2=1");
    assert_string_equal(answer_line(&answers), "q1=AB12 q2=Red");
    answer_wrong(&small, "q1=xAB12", "q1", "answer-pattern", "[A-Z]{2}[0-9]+");
    answer_wrong(&small, "q1=AB12x", "q1", "answer-pattern", "[A-Z]{2}[0-9]+");
    answer_wrong(&small, "q2=other&q2-other=BLUE", "q2", "answer-pattern", "[a-z]+");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_type_is_read), cmocka_unit_test(dates_may_be_partial), cmocka_unit_test(moments_are_the_sites),
        cmocka_unit_test(moments_may_name_their_zone), cmocka_unit_test(each_mistake_has_its_key), cmocka_unit_test(length_is_of_characters),
        cmocka_unit_test(choices_have_their_mistakes), cmocka_unit_test(saying_nothing_is_an_answer),
        cmocka_unit_test(what_nobody_could_type_is_refused), cmocka_unit_test(answers_come_in_the_forms_order),
        cmocka_unit_test(patterns_are_of_the_whole_value),
    };
    return cmocka_run_group_tests(tests, begin, answer_end);
}
