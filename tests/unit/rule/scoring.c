/* SPDX-License-Identifier: Apache-2.0 */
/* Scores: their values, validity and bands; what is refused when an instrument is published; what a change means. */
#include "answer_form.h"

#include <math.h>

#include "rule/scoring.h"

static const struct tc_option often[] = {{.value = LEVEL("0", "Never", 0), .words = "Never"}, {.value = LEVEL("1", "Some days", 1), .words = "Some days"},
                                         {.value = LEVEL("2", "Most days", 2), .words = "Most days"}, {.value = LEVEL("3", "Every day", 3), .words = "Every day"}};
static struct tc_item items[] = {
    {.link = "m-1", .type = TC_ITEM_CHOICE, .options = often, .option_count = 4},
    {.link = "m-2", .type = TC_ITEM_CHOICE, .options = often, .option_count = 4, .may_decline = true},
    {.link = "m-3", .type = TC_ITEM_CHOICE, .options = often, .option_count = 4},
    {.link = "age", .type = TC_ITEM_INTEGER, .has_least = true, .least = NUMBER(TC_VALUE_INTEGER, 0, "0"), .has_most = true, .most = NUMBER(TC_VALUE_INTEGER, 120, "120")},
    {.link = "open", .type = TC_ITEM_DECIMAL},
    {.link = "yes", .type = TC_ITEM_BOOLEAN},
    {.link = "words", .type = TC_ITEM_STRING},
    {.link = "boxes", .type = TC_ITEM_CHOICE, .is_repeating = true, .options = often, .option_count = 4},
};
static const size_t of_m[] = {0, 1, 2}, of_words[] = {6}, of_yes[] = {5}, of_boxes[] = {7};
static const struct tc_band bands[] = {{.low = 0, .high = 2, .label = "low"}, {.low = 3, .high = 6, .label = "middle", .risk = "moderate"}, {.low = 7, .high = 9, .label = "high"}};

#define SUM "sum(answer[starts-with(@link, 'm-')]/@ordinal)"
#define ALL(inside) "//answer[count(" inside ") > 1]"
#define MANY "count(" ALL(ALL(ALL(ALL(ALL(ALL(ALL(ALL("//answer")))))))) ")"
static struct tc_instrument instruments[] = {
    {.name = "total", .title = "Total", .formula = SUM, .of = of_m, .of_count = 3, .bands = bands, .band_count = 3},
    {.name = "mean", .title = "Mean", .formula = "score[@name = 'total']/@value div 3 + answer[@link='yes']/@number", .of = of_m, .of_count = 3, .least = 2},
    {.name = "part", .title = "Part", .formula = SUM, .of = of_m, .of_count = 3, .least = 2},
    {.name = "none", .title = "None", .formula = "1 div 0", .of = of_m, .of_count = 3, .least = 1},
    {.name = "many", .title = "Many", .formula = MANY, .of = of_m, .of_count = 3, .least = 1},
    {.name = "great", .title = "Great", .formula = "1000000000000 * answer[@link = 'open']/@number", .of = of_m, .of_count = 3, .least = 1},
};
static struct tc_form form;

static int begin(void **state)
{
    form = answer_form(items, COUNT(items));
    form.instruments = instruments;
    form.instrument_count = COUNT(instruments);
    return answer_begin(state);
}

static const struct tc_score *scores_of(const char *fields)
{
    const struct tc_score *scores;
    struct tc_answers answers = answer_read(&form, fields);
    assert_int_equal(tc_scores_make(answer_turn, &answers, &scores), TC_OK);
    return scores;
}

static void scores_add_up(void **state)
{
    (void)state;
    const struct tc_score *scores = scores_of("q1=4&q2=3&q3=1&q6=yes");
    assert_true(scores[0].is_valid);
    assert_true(scores[0].value == 5 && scores[0].answered == 3 && scores[0].asked == 3);
    assert_string_equal(scores[0].band->label, "middle");
    assert_true(fabs(scores[1].value - (5.0 / 3 + 1)) < 1e-9);
    assert_null(scores[1].band);
    assert_false(scores[3].is_valid);
}

/* None that no column holds, and nobody waits for one. */
static void too_much_gives_no_score(void **state)
{
    (void)state;
    const struct tc_score *scores = scores_of("q1=4&q2=3&q3=1&q4=30&q5=9&q6=yes&q8=1&q8=2");
    assert_true(scores[0].is_valid && scores[5].is_valid);
    assert_false(scores[4].is_valid);
    assert_false(scores_of("q1=4&q5=10")[5].is_valid);
    assert_false(scores_of("q1=4&q5=-10")[5].is_valid);
}

static void too_few_answers_give_no_score(void **state)
{
    (void)state;
    const struct tc_score *scores = scores_of("q1=4&q2-declined=yes&q3=2");
    assert_false(scores[0].is_valid);
    assert_null(scores[0].band);
    assert_int_equal(scores[0].answered, 2);
    assert_false(scores[1].is_valid);
    assert_true(scores[2].is_valid && scores[2].value == 4);
    assert_false(scores_of("q1=4")[2].is_valid);
    assert_false(scores_of("")[3].is_valid);
}

/* The tenth of a group is not the first. */
static void each_place_counts_for_itself(void **state)
{
    (void)state;
    static struct tc_item list[] = {{.link = "g", .type = TC_ITEM_GROUP, .is_repeating = true}, {.link = "n", .type = TC_ITEM_INTEGER, .depth = 1},
                                    {.link = "w", .type = TC_ITEM_STRING, .depth = 1}};
    struct tc_form repeating = answer_form(list, COUNT(list));
    static struct tc_instrument sum[] = {{.name = "sum", .title = "Sum", .formula = "sum(answer/@number)"}};
    const struct tc_score *scores;
    struct tc_answers answers = answer_read(&repeating, "q3.1=x&q2.2=1&q2.10=1&q2.11=1");
    repeating.instruments = sum;
    repeating.instrument_count = 1;
    assert_int_equal(tc_scores_make(answer_turn, &answers, &scores), TC_OK);
    assert_int_equal(scores[0].asked, 4);
    assert_int_equal(scores[0].answered, 3);
    assert_false(scores[0].is_valid);
}

static void bands_hold_their_ends(void **state)
{
    (void)state;
    static const struct {
        double value;
        const char *label;
    } edges[] = {{0, "low"}, {2, "low"}, {2.5, "low"}, {2.9999999999, "middle"}, {3, "middle"}, {6, "middle"}, {6.99, "middle"}, {7, "high"}, {9, "high"}};
    for (size_t i = 0; i < COUNT(edges); i++)
        assert_string_equal(tc_band_of(&instruments[0], edges[i].value)->label, edges[i].label);
    assert_null(tc_band_of(&instruments[0], -1));
    assert_null(tc_band_of(&instruments[0], 9.5));
    assert_null(tc_band_of(&instruments[1], 1));
}

static void refused(struct tc_instrument instrument, const char *why)
{
    struct tc_instrument both[] = {{.name = "total", .title = "Total", .formula = SUM, .of = of_m, .of_count = 3}, instrument};
    struct tc_form other = form;
    other.instruments = both;
    other.instrument_count = 2;
    enum tc_rc rc = tc_instrument_check(answer_turn, &other, &both[1]);
    if (why && (rc != TC_INPUT || !strstr(answer_turn->words, why)))
        fail_msg("%s: %d %s", instrument.formula, rc, answer_turn->words);
    if (!why && rc != TC_OK)
        fail_msg("%s: %s", instrument.formula, answer_turn->words);
    tc_turn_mend(answer_turn);
}

static void formula(const char *text, const char *why)
{
    refused((struct tc_instrument){.name = "x", .title = "X", .formula = text, .of = of_m, .of_count = 3}, why);
}

static void formulas_that_would_be_wrong_are_refused(void **state)
{
    (void)state;
    formula("sum(answer[", "is no XPath");
    formula("sum(answer[@link = 'm-9']/@ordinal)", "names a question that the form does not have: \"m-9\"");
    formula("sum(answer['m-9' = @link]/@ordinal)", "\"m-9\"");
    formula("sum(answer[@link != \"m-9\"]/@ordinal)", "\"m-9\"");
    formula("sum(answer[starts-with(@link, 'n-')]/@ordinal)", "\"n-\"");
    formula("sum(answer[contains( @link , 'zz')]/@ordinal)", "\"zz\"");
    formula("count(answer[@code = '7'])", "names a code that no option has: \"7\"");
    formula("score[@name = 'later']/@value", "names a score that does not stand before it: \"later\"");
    formula("score[@name = 'x']/@value", "\"x\"");
    formula("sum(answer/@ordinals)", "an attribute that answers do not have: \"ordinals\"");
    formula("sum(answers/answer/@ordinal) + sum(anwser/@ordinal)", "an element that there is not: \"anwser\"");
    formula("document('a')", "uses a function that it may not: \"document\"");
    formula("sum(child::answer/@ordinal)", "");
    formula("$x + 1", "may not use \"$\"");
    formula("'many'", "gives no number");
    formula("1 div count(answer[@ordinal > 1])", "gives no number when every question has its least answer");
    formula("1 div count(answer[@ordinal < 1])", "greatest");
    formula("1000000000000 * answer[@link = 'age']/@number", "can give more than a score holds");
    formula(MANY, "takes too many steps");
    formula(SUM, NULL);
    formula(SUM " div (2 + 1) mod (7) + (count(answer) and (1 or (0)))", NULL);
    formula("3 + div(2)", "uses a function that it may not: \"div\"");
    formula("round(10 * sum(answer[starts-with(@link, 'm-')]/@ordinal) div count(answer[@ordinal])) div 10", NULL);
    formula("score[@name = 'total']/@value * 2 + 3 - answer[@link='m-1']/@ordinal mod 2", NULL);
    formula("count(answer[@code = '3' and @number >= 2.5 or not(@place != '')])", NULL);
    formula("answer[@ordinal and not(@ordinal < ../answer/@ordinal)][1]/@ordinal", NULL);
}

static void bands_cover_all_that_can_be(void **state)
{
    (void)state;
    const struct tc_band gap[] = {{.low = 0, .high = 2, .label = "a"}, {.low = 4, .high = 9, .label = "b"}}, twice[] = {{.low = 0, .high = 3, .label = "a"}, {.low = 3, .high = 9, .label = "b"}};
    const struct tc_band back[] = {{.low = 9, .high = 0, .label = "a"}}, decimal[] = {{.low = 0, .high = 0.99, .label = "a"}, {.low = 1, .high = 3, .label = "b"}};
    struct tc_instrument sum = {.name = "x", .title = "X", .formula = SUM, .of = of_m, .of_count = 3};
#define WITH(list, n) (struct tc_instrument){.name = "x", .title = "X", .formula = sum.formula, .of = of_m, .of_count = 3, .bands = (list), .band_count = (n)}
    refused(WITH(bands, 3), NULL);
    refused(WITH(bands, 2), "can be 9, for which it has no band");
    refused(WITH(bands + 1, 2), "can be 0, for which it has no band");
    refused(WITH(gap, 2), "there is a gap");
    refused(WITH(twice, 2), "overlap");
    refused(WITH(back, 1), "ends before it begins");
    sum.formula = "9 - sum(answer[starts-with(@link, 'm-')]/@ordinal)";
    refused(WITH(bands, 3), NULL);
    sum.formula = "sum(answer[@link = 'm-1' or @link = 'm-3']/@ordinal) + 3 - answer[@link = 'm-2']/@ordinal";
    refused(WITH(bands, 3), NULL);
    refused(WITH(bands, 2), "can be 9");
    sum.formula = "sum(answer[starts-with(@link, 'm-')]/@ordinal) div 3";
    refused(WITH(decimal, 2), NULL);
    sum.formula = "answer[@link = 'age']/@number";
    refused(WITH(bands, 3), "can be 120");
}

static void questions_that_cannot_count_are_refused(void **state)
{
    (void)state;
    refused((struct tc_instrument){.name = "x", .formula = "1", .of = of_words, .of_count = 1}, "which has neither ordinals nor numbers");
    refused((struct tc_instrument){.name = "x", .formula = "1", .of = of_m, .of_count = 3, .least = 4}, "more answers than it has questions (3)");
    refused((struct tc_instrument){.name = "total", .formula = "1", .of = of_m, .of_count = 3}, "two scores are called \"total\"");
    refused((struct tc_instrument){.name = "x", .formula = "answer[@link='yes']/@number", .of = of_yes, .of_count = 1, .bands = bands, .band_count = 1}, NULL);
    refused((struct tc_instrument){.name = "x", .formula = "sum(answer[@link='boxes']/@ordinal)", .of = of_boxes, .of_count = 1, .bands = bands, .band_count = 2}, NULL);
    refused((struct tc_instrument){.name = "x", .formula = "sum(answer[@link='boxes']/@ordinal)", .of = of_boxes, .of_count = 1, .bands = bands, .band_count = 1}, "can be 6");
}

static void a_change_has_a_direction(void **state)
{
    (void)state;
    static const struct {
        bool low_is_better, has_reliable;
        double before, after;
        enum tc_change direction;
        bool is_reliable;
    } cases[] = {{true, true, 15, 9, TC_CHANGE_BETTER, true},  {true, true, 15, 10, TC_CHANGE_BETTER, false}, {true, true, 9, 15, TC_CHANGE_WORSE, true},
                 {true, true, 9, 9, TC_CHANGE_NONE, false},    {true, false, 20, 0, TC_CHANGE_BETTER, false}, {false, true, 3, 9, TC_CHANGE_BETTER, true},
                 {false, true, 9, 2, TC_CHANGE_WORSE, true},   {false, false, 2, 3, TC_CHANGE_BETTER, false}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct tc_change_judged judged = tc_change_judge(cases[i].low_is_better, cases[i].has_reliable, 6, cases[i].before, cases[i].after);
        assert_true(judged.by == cases[i].after - cases[i].before);
        assert_int_equal(judged.direction, cases[i].direction);
        assert_int_equal(judged.is_reliable, cases[i].is_reliable);
    }
    assert_true(tc_change_judge(true, true, 0.3, 0.1 + 0.2, 0).is_reliable);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scores_add_up), cmocka_unit_test(too_much_gives_no_score), cmocka_unit_test(too_few_answers_give_no_score), cmocka_unit_test(bands_hold_their_ends),
        cmocka_unit_test(each_place_counts_for_itself),
        cmocka_unit_test(formulas_that_would_be_wrong_are_refused), cmocka_unit_test(bands_cover_all_that_can_be),
        cmocka_unit_test(questions_that_cannot_count_are_refused), cmocka_unit_test(a_change_has_a_direction),
    };
    return cmocka_run_group_tests(tests, begin, answer_end);
}
