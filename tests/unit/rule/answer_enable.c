/* SPDX-License-Identifier: Apache-2.0 */
/* Which questions are asked: each operator for each type, places in groups that repeat, what is missing, kept and counted. */
#include "answer_form.h"

static struct tc_enable when[1];
static const struct tc_option levels[] = {{.value = LEVEL("low", "Low", 1), .words = "Low"}, {.value = LEVEL("mid", "Middle", 2), .words = "Middle"},
                                          {.value = LEVEL("top", "Top", 3), .words = "Top"}};
static const struct tc_option units[] = {{.value = {.kind = TC_VALUE_CODING, .system = "http://unitsofmeasure.org", .code = "kg"}, .words = "kg"},
                                         {.value = {.kind = TC_VALUE_CODING, .system = "http://unitsofmeasure.org", .code = "g"}, .words = "g"}};

static struct tc_item plain[] = {
    {.link = "boolean", .type = TC_ITEM_BOOLEAN, .may_decline = true},
    {.link = "decimal", .type = TC_ITEM_DECIMAL},
    {.link = "integer", .type = TC_ITEM_INTEGER, .is_repeating = true},
    {.link = "date", .type = TC_ITEM_DATE},
    {.link = "moment", .type = TC_ITEM_DATETIME},
    {.link = "time", .type = TC_ITEM_TIME},
    {.link = "string", .type = TC_ITEM_STRING},
    {.link = "url", .type = TC_ITEM_URL},
    {.link = "level", .type = TC_ITEM_OPEN_CHOICE, .is_repeating = true, .options = levels, .option_count = COUNT(levels)},
    {.link = "quantity", .type = TC_ITEM_QUANTITY, .units = units, .unit_count = COUNT(units)},
    {.link = "person", .type = TC_ITEM_REFERENCE},
    {.link = "then", .type = TC_ITEM_STRING, .enables = when, .enable_count = 1},
};

static bool holds(const char *fields, size_t number, enum tc_enable_operator op, struct tc_value value)
{
    struct tc_form form = answer_form(plain, COUNT(plain));
    struct tc_answers answers = answer_read(&form, fields);
    when[0] = (struct tc_enable){number - 1, op, value};
    return tc_answers_enable(&answers, &plain[COUNT(plain) - 1], "");
}

/* One letter an operator that holds: "=!><gl", with e and n for exists true and false. */
static void all(const char *fields, size_t number, struct tc_value value, const char *expected)
{
    static const struct {
        enum tc_enable_operator op;
        char letter;
    } operators[] = {{TC_ENABLE_EQUAL, '='}, {TC_ENABLE_NOT_EQUAL, '!'}, {TC_ENABLE_ABOVE, '>'},
                     {TC_ENABLE_BELOW, '<'}, {TC_ENABLE_LEAST, 'g'}, {TC_ENABLE_MOST, 'l'}};
    char found[9] = "", *at = found;
    for (size_t i = 0; i < COUNT(operators); i++)
        if (holds(fields, number, operators[i].op, value))
            *at++ = operators[i].letter;
    if (holds(fields, number, TC_ENABLE_EXISTS, (struct tc_value){.kind = TC_VALUE_BOOLEAN, .yes = true}))
        *at++ = 'e';
    if (holds(fields, number, TC_ENABLE_EXISTS, (struct tc_value){.kind = TC_VALUE_BOOLEAN}))
        *at++ = 'n';
    *at = '\0';
    if (strcmp(found, expected) != 0)
        fail_msg("%s: \"%s\" and not \"%s\"", fields, found, expected);
}

static void numbers_and_booleans_are_compared(void **state)
{
    (void)state;
    const struct tc_value yes = {.kind = TC_VALUE_BOOLEAN, .yes = true}, two = NUMBER(TC_VALUE_DECIMAL, 2, "2.0"), five = NUMBER(TC_VALUE_INTEGER, 5, "5");
    all("q1=yes", 1, yes, "=e");
    all("q1=no", 1, yes, "!e");
    all("", 1, yes, "!n");
    all("q1-declined=yes", 1, yes, "!n");
    all("q2=2", 2, two, "=gle");
    all("q2=1.99", 2, two, "!<le");
    all("q2=2.01", 2, two, "!>ge");
    all("q2=2.00", 2, (struct tc_value)NUMBER(TC_VALUE_INTEGER, 2, "2"), "=gle");
    all("q3.1=4&q3.2=5", 3, five, "=<gle");
    all("q3.1=4&q3.3=6", 3, five, "!><gle");
    all("", 3, five, "!n");
}

static void days_and_times_are_compared(void **state)
{
    (void)state;
    const struct tc_value day = {.kind = TC_VALUE_DATE, .text = "2026-05-10"}, year = {.kind = TC_VALUE_DATE, .text = "2026"};
    const struct tc_value noon = {.kind = TC_VALUE_DATETIME, .text = "2026-05-10T12:00:00+01:00"}, six = {.kind = TC_VALUE_TIME, .text = "18:00:00"};
    all("q4=2026-05-10", 4, day, "=gle");
    all("q4=2026-05-09", 4, day, "!<le");
    all("q4=2026-06", 4, day, "!>ge");
    all("q4=2026-05", 4, day, "!e");
    all("q4=2026", 4, year, "=gle");
    all("q4=2025-12", 4, year, "!<le");
    all("q5=2026-05-10T12:00", 5, noon, "=gle");
    all("q5=2026-05-10T11:59", 5, noon, "!<le");
    all("q5=2026-05-11", 5, noon, "!>ge");
    all("q5=2026-05-10", 5, noon, "!e");
    all("q5=2026-05-09T23:00", 5, day, "!<le");
    all("q6=6pm", 6, six, "=gle");
    all("q6=17:59:59", 6, six, "!<le");
}

static void words_and_codes_are_compared(void **state)
{
    (void)state;
    const struct tc_value mid = CODING("mid", NULL), top = {.kind = TC_VALUE_CODING, .code = "top"};
    all("q7=b", 7, (struct tc_value)STRING("b"), "=gle");
    all("q7=B", 7, (struct tc_value)STRING("b"), "!<le");
    all("q8=https://a.b/", 8, (struct tc_value){.kind = TC_VALUE_URI, .text = "https://a.b/"}, "=gle");
    all("q9=2", 9, mid, "=gle");
    all("q9=1", 9, mid, "!<le");
    all("q9=1&q9=3", 9, mid, "!><gle");
    all("q9=3", 9, top, "=gle");
    all("q9=3", 9, (struct tc_value){.kind = TC_VALUE_CODING, .system = "urn:other", .code = "top"}, "!e");
    all("q9=other&q9-other=Top", 9, (struct tc_value)STRING("Top"), "=gle");
    all("q9=3", 9, (struct tc_value)STRING("Top"), "=e");
    all("q9=1", 9, (struct tc_value)NUMBER(TC_VALUE_INTEGER, 2, "2"), "!<le");
    all("q9=2", 9, (struct tc_value)NUMBER(TC_VALUE_INTEGER, 2, "2"), "=gle");
    all("q10=2&q10-unit=1", 10, (struct tc_value){.kind = TC_VALUE_QUANTITY, .number = 2, .code = "kg"}, "=gle");
    all("q10=2&q10-unit=2", 10, (struct tc_value){.kind = TC_VALUE_QUANTITY, .number = 2, .code = "kg"}, "!e");
    all("q10=3&q10-unit=2", 10, (struct tc_value){.kind = TC_VALUE_QUANTITY, .number = 2}, "!>ge");
    all("q11=7", 11, (struct tc_value){.kind = TC_VALUE_REFERENCE, .ref = 7}, "=e");
    all("q11=7", 11, (struct tc_value){.kind = TC_VALUE_REFERENCE, .ref = 8}, "!e");
}

/* ---- groups, places, chains -------------------------------------------------------------------- */

#define YES_OF(n) {(n) - 1, TC_ENABLE_EQUAL, {.kind = TC_VALUE_BOOLEAN, .yes = true}}
static const struct tc_enable of_1[] = {YES_OF(1)}, of_2[] = {YES_OF(2)}, of_5[] = {YES_OF(5)}, of_5_and_1[] = {YES_OF(5), YES_OF(1)};

static struct tc_item nested[] = {
    {.link = "a", .type = TC_ITEM_BOOLEAN, .is_required = true},                                             /* q1 */
    {.link = "b", .type = TC_ITEM_BOOLEAN, .is_required = true, .enables = of_1, .enable_count = 1},          /* q2: a */
    {.link = "c", .type = TC_ITEM_STRING, .is_required = true, .enables = of_2, .enable_count = 1},           /* q3: b */
    {.link = "g", .type = TC_ITEM_GROUP, .is_repeating = true},                                              /* q4 */
    {.link = "g-a", .type = TC_ITEM_BOOLEAN, .depth = 1},                                                    /* q5.n */
    {.link = "g-b", .type = TC_ITEM_STRING, .is_required = true, .depth = 1, .enables = of_5, .enable_count = 1}, /* q6.n: g-a of n */
    {.link = "h", .type = TC_ITEM_GROUP, .is_repeating = true, .depth = 1, .enables = of_5_and_1, .enable_count = 2, .enable_all = true}, /* q7 */
    {.link = "h-a", .type = TC_ITEM_STRING, .depth = 2},                                                     /* q8.n.m */
    {.link = "out", .type = TC_ITEM_STRING, .enables = of_5, .enable_count = 1},                              /* q9: g-a of any */
    {.link = "one", .type = TC_ITEM_GROUP, .is_required = true},                                             /* q10 */
    {.link = "one-a", .type = TC_ITEM_STRING, .depth = 1, .is_hidden = true},
    {.link = "one-b", .type = TC_ITEM_STRING, .depth = 1},
    {.link = "one-c", .type = TC_ITEM_STRING, .depth = 1, .is_repeating = true},
    {.link = "many", .type = TC_ITEM_INTEGER, .is_repeating = true, .is_required = true},                     /* q14 */
};
static struct tc_form form;

static void chains_end_where_a_link_is_off(void **state)
{
    (void)state;
    struct tc_answers answers = answer_read(&form, "q1=yes&q2=yes&q3=x"), kept;
    size_t dropped;
    assert_true(tc_answers_enable(&answers, &nested[2], ""));
    answers = answer_read(&form, "q1=no&q2=yes&q3=x");
    assert_false(tc_answers_enable(&answers, &nested[1], ""));
    assert_false(tc_answers_enable(&answers, &nested[2], ""));
    assert_int_equal(tc_answers_keep(answer_turn, &answers, &kept, &dropped), TC_OK);
    assert_int_equal(dropped, 2);
    assert_string_equal(answer_line(&kept), "q1=no");
}

static void the_nearest_instance_counts(void **state)
{
    (void)state;
    struct tc_answers answers = answer_read(&form, "q1=yes&q5.1=no&q5.2=yes&q6.1=x&q6.2=y&q8.1.1=x&q8.2.3=y&q9=z"), kept;
    assert_false(tc_answers_enable(&answers, &nested[5], ".1"));
    assert_true(tc_answers_enable(&answers, &nested[5], ".2"));
    assert_false(tc_answers_enable(&answers, &nested[5], ".3"));
    assert_false(tc_answers_enable(&answers, &nested[7], ".1.1"));
    assert_true(tc_answers_enable(&answers, &nested[7], ".2.3"));
    assert_true(tc_answers_enable(&answers, &nested[8], ""));
    assert_int_equal(tc_answers_keep(answer_turn, &answers, &kept, NULL), TC_OK);
    assert_string_equal(answer_line(&kept), "q1=yes q5.1=no q5.2=yes q6.2=y q8.2.3=y q9=z");
    answers = answer_read(&form, "q1=no&q5.2=yes&q8.2.1=y");
    assert_false(tc_answers_enable(&answers, &nested[7], ".2.1"));
}

static void missing(const char *fields, struct tc_form_part part, const char *expected)
{
    struct tc_answers answers = answer_read(&form, fields);
    struct tc_mistakes mistakes = {.list = NULL};
    assert_int_equal(tc_answers_require(answer_turn, &answers, part, &mistakes), TC_OK);
    char *line = talloc_strdup(answer_turn, "");
    for (size_t i = 0; i < mistakes.count; i++)
        line = talloc_asprintf_append(line, "%s%s:%s", i ? " " : "", mistakes.list[i].field, mistakes.list[i].key);
    assert_string_equal(line, expected);
}

static void what_is_required_is_asked_for_where_it_is_asked(void **state)
{
    (void)state;
    const struct tc_form_part whole = {0, COUNT(nested)};
    missing("", whole, "q1:required q12:answer-one q14.1:required");
    missing("q1=yes&q12=x&q14.3=1", whole, "q2:required");
    missing("q1=yes&q2=yes&q13.1=x&q14.3=1", whole, "q3:required");
    missing("q1=no&q2=yes&q13.1=x&q14.3=1", whole, "");
    missing("q1=no&q5.1=yes&q5.2=no&q5.4=yes&q6.4=x&q12=x&q14.1=1", whole, "q6.1:required");
    missing("", (struct tc_form_part){1, 9}, "");
}

static void questions_are_counted_where_they_are_asked(void **state)
{
    (void)state;
    size_t asked, answered;
    struct tc_answers answers = answer_read(&form, "");
    tc_answers_share(&answers, (struct tc_form_part){0, COUNT(nested)}, &asked, &answered);
    assert_int_equal(asked, 5); /* q1 q5.1 q12 q13 q14 */
    assert_int_equal(answered, 0);
    answers = answer_read(&form, "q1=yes&q2=no&q3=x&q5.1=yes&q5.3=no&q14.1=3&q14.2=4");
    tc_answers_share(&answers, (struct tc_form_part){0, COUNT(nested)}, &asked, &answered);
    assert_int_equal(asked, 10); /* and q2 q5.3 q6.1 q8.1.1 q9 */
    assert_int_equal(answered, 5);
}

static enum tc_rc count(void *user, const struct tc_answer *answer)
{
    (void)answer;
    ++*(int *)user;
    return TC_OK;
}

static void risks_are_of_what_is_asked(void **state)
{
    (void)state;
    int risks = 0, opened = 0;
    struct tc_item items[] = {{.link = "a", .type = TC_ITEM_BOOLEAN, .has_risk = true, .risk_least = 1},
                              {.link = "b", .type = TC_ITEM_CHOICE, .options = levels, .option_count = 3, .has_risk = true, .risk_least = 2, .opens = "goal", .opens_least = 3, .enables = of_1, .enable_count = 1}};
    struct tc_form small = answer_form(items, COUNT(items));
    struct tc_answers answers = answer_read(&small, "q1=no&q2=3");
    assert_int_equal(tc_answers_risks(&answers, count, &risks), TC_OK);
    assert_int_equal(risks, 0);
    answers = answer_read(&small, "q1=yes&q2=2");
    assert_int_equal(tc_answers_risks(&answers, count, &risks), TC_OK);
    assert_int_equal(tc_answers_opens(&answers, count, &opened), TC_OK);
    assert_int_equal(risks, 2);
    assert_int_equal(opened, 0);
    answers = answer_read(&small, "q1=yes&q2=3");
    assert_int_equal(tc_answers_opens(&answers, count, &opened), TC_OK);
    assert_int_equal(opened, 1);
}

/* Each of 1,000 questions waits for the two before it: looked at anew each time that takes for ever. */
static void long_chains_are_quick(void **state)
{
    (void)state;
    enum { LONG = 1000 };
    struct tc_item *items = talloc_zero_array(answer_turn, struct tc_item, LONG);
    struct tc_enable *two = talloc_zero_array(answer_turn, struct tc_enable, 2 * LONG);
    char *fields = talloc_strdup(answer_turn, "");
    for (size_t i = 0; i < LONG; i++) {
        items[i] = (struct tc_item){.link = "x", .type = TC_ITEM_BOOLEAN, .enable_all = true, .enables = &two[2 * i], .enable_count = i < 2 ? i : 2};
        for (size_t k = 0; k < 2 && k < i; k++)
            two[2 * i + k] = (struct tc_enable)YES_OF(i - k);
        fields = talloc_asprintf_append_buffer(fields, "q%zu=yes&", i + 1);
    }
    struct tc_form big = answer_form(items, LONG);
    struct tc_answers answers = answer_read(&big, fields), kept;
    assert_true(tc_answers_enable(&answers, &items[LONG - 1], ""));
    assert_int_equal(tc_answers_keep(answer_turn, &answers, &kept, NULL), TC_OK);
    assert_int_equal(kept.count, LONG);
}

static int begin(void **state)
{
    form = answer_form(nested, COUNT(nested));
    return answer_begin(state);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_and_booleans_are_compared), cmocka_unit_test(days_and_times_are_compared), cmocka_unit_test(words_and_codes_are_compared),
        cmocka_unit_test(chains_end_where_a_link_is_off), cmocka_unit_test(the_nearest_instance_counts),
        cmocka_unit_test(what_is_required_is_asked_for_where_it_is_asked), cmocka_unit_test(questions_are_counted_where_they_are_asked),
        cmocka_unit_test(risks_are_of_what_is_asked), cmocka_unit_test(long_chains_are_quick),
    };
    return cmocka_run_group_tests(tests, begin, answer_end);
}
