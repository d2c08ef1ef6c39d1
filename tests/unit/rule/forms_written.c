/* SPDX-License-Identifier: Apache-2.0 */
/* What doc/forms.md tells those who write a form is so: its examples are read, its formulas count, its lists are whole, its limits are ours. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "rule/answer.h"

#define QUESTIONNAIRE "<Questionnaire xmlns=\"http://hl7.org/fhir\"><url value=\"https://forms.example.org/f\"/><title value=\"F\"/><status value=\"active\"/>"
#define NAME "<extension url=\"urn:throughcare:form:name\"><valueCode value=\"f\"/></extension>"
#define ORDINAL "<extension url=\"http://hl7.org/fhir/StructureDefinition/ordinalValue\"><valueDecimal value=\"%d\"/></extension>"

static struct tc_turn *turn;
static char *manual;

static int begin(void **state)
{
    (void)state;
    FILE *file = fopen(TC_TEST_MANUAL, "rb");
    turn = tc_turn_new(NULL, 0);
    manual = turn && file ? talloc_zero_size(turn, 256 * 1024) : NULL;
    bool is_read = manual && fread(manual, 1, 256 * 1024 - 1, file) > 0;
    if (file)
        fclose(file);
    return is_read ? 0 : 1;
}

static int end(void **state)
{
    (void)state;
    talloc_free(turn);
    return 0;
}

/* ---- texts ------------------------------------------------------------------------------------ */

/* The example in XML that has these words. */
static char *example_with(const char *words)
{
    for (const char *at = manual; (at = strstr(at, "\n```xml\n")) != NULL;) {
        const char *to = strstr(at += 8, "\n```");
        char *example = talloc_strndup(turn, at, (size_t)(to - at));
        if (strstr(example, words))
            return example;
        at = to + 4;
    }
    fail_msg("no example in XML has \"%s\"", words);
    return NULL;
}

/* The first of what stands there goes, something else comes. */
static char *with(const char *text, const char *old, const char *new)
{
    const char *at = strstr(text, old);
    if (!at)
        fail_msg("\"%s\" is not in: %s", old, text);
    return talloc_asprintf(turn, "%.*s%s%s", (int)(at - text), text, new, at + strlen(old));
}

static const struct tc_form *reads(const char *xml)
{
    const struct tc_form *form = NULL;
    struct tc_remarks remarks;
    if (tc_form_read(turn, turn, "example", xml, strlen(xml), &form, &remarks) != TC_OK)
        fail_msg("%s in: %s", turn->words, xml);
    for (size_t i = 0; i < remarks.count; i++)
        if (remarks.list[i].weight != TC_REMARK_NOTE)
            fail_msg("%s: %s", remarks.list[i].link ?: "whole", remarks.list[i].words);
    return form;
}

/* A choice of ordinals. */
static char *question(const char *link, int least, int most)
{
    char *item = talloc_asprintf(turn, "<item><linkId value=\"%s\"/><text value=\"%s\"/><type value=\"choice\"/>", link, link);
    for (int i = least; i <= most; i++)
        item = talloc_asprintf_append(item, "<answerOption><valueCoding>" ORDINAL "<code value=\"c%d\"/><display value=\"D%d\"/></valueCoding></answerOption>", i, i, i);
    return talloc_asprintf_append(item, "</item>");
}

static char *questions(const char *prefix, int count, int most)
{
    char *items = talloc_strdup(turn, "");
    for (int i = 1; i <= count; i++)
        items = talloc_asprintf_append(items, "%s", question(talloc_asprintf(turn, "%s%d", prefix, i), 0, most));
    return items;
}

/* ---- examples --------------------------------------------------------------------------------- */

static void the_form_is_read_without_a_word(void **state)
{
    (void)state;
    const struct tc_form *form = reads(example_with("<Questionnaire"));
    assert_string_equal(form->name, "meal_plan");
    assert_true(form->item_count == 2 && form->items[0].may_decline && form->items[0].option_count == 2 && form->items[1].enable_count == 1);
}

static void the_item_feeds_has_a_domain_and_a_risk(void **state)
{
    (void)state;
    char *rest = strstr(question("housing", 1, 5), "<linkId");
    char *item = with(with(example_with("form:feed"), "…", rest), "\n</item>", "");
    const struct tc_form *form = reads(talloc_asprintf(turn, QUESTIONNAIRE NAME
        "<extension url=\"urn:throughcare:form:occasion\"><valueCode value=\"assessment\"/></extension>%s</Questionnaire>", item));
    assert_string_equal(form->items[0].feed, "need.housing");
    assert_string_equal(form->items[0].domain_kind, "need");
    assert_true(form->items[0].has_risk && form->items[0].risk_least == 5);
}

static void the_score_is_read(void **state)
{
    (void)state;
    char *score = with(example_with("form:score"), "…", "<extension url=\"of\"><valueString value=\"phq9-2\"/></extension>");
    score = with(with(score, "…", "Somebody"), "…", "Nothing");
    score = with(score, "…", "<extension url=\"band\"><extension url=\"low\"><valueDecimal value=\"5\"/></extension>"
                             "<extension url=\"high\"><valueDecimal value=\"27\"/></extension><extension url=\"label\"><valueString value=\"More\"/></extension></extension>");
    score = with(score, "<valueInteger value=\"7\"/>", "<valueInteger value=\"2\"/>");
    const struct tc_form *form = reads(talloc_asprintf(turn, QUESTIONNAIRE NAME "%s%s</Questionnaire>", score, questions("phq9-", 9, 3)));
    assert_true(form->instrument_count == 1 && form->instruments[0].band_count == 2 && form->instruments[0].low_is_better);
    assert_true(form->instruments[0].has_reliable && form->instruments[0].reliable == 6);
}

static char *escaped(const char *text)
{
    char *xml = talloc_strdup(turn, "");
    for (; *text; text++)
        xml = *text == '<' ? talloc_strdup_append(xml, "&lt;") : *text == '>' ? talloc_strdup_append(xml, "&gt;") : talloc_strndup_append(xml, text, 1);
    return xml;
}

static const char *score_of(const char *name, const char *formula)
{
    return talloc_asprintf(turn, "<extension url=\"urn:throughcare:form:score\"><extension url=\"name\"><valueCode value=\"%s\"/></extension>"
                                 "<extension url=\"title\"><valueString value=\"T\"/></extension><extension url=\"formula\"><valueString value=\"%s\"/></extension></extension>",
                           name, escaped(formula));
}

/* "A" stands for answers that the table names elsewhere. */
static void each_formula_counts(void **state)
{
    (void)state;
    const char *phq9 = "answer[starts-with(@link, 'phq9-')]/@ordinal";
    size_t formulas = 0;
    for (const char *row = strstr(manual, "| wanted | formula |"); (row = strchr(row, '\n') + 1)[0] == '|';) {
        const char *from = strstr(row, "| `"), *to = from ? strchr(from + 3, '`') : NULL;
        if (!from || from > strchr(row, '\n'))
            continue;
        char *formula = talloc_strndup(turn, from + 3, (size_t)(to - from - 3));
        while (strstr(formula, "(A)"))
            formula = with(formula, "(A)", talloc_asprintf(turn, "(%s)", phq9));
        reads(talloc_asprintf(turn, QUESTIONNAIRE NAME "%s%s%s%s%s%s</Questionnaire>", score_of("worry", "sum(answer/@ordinal)"),
                              score_of("mood", "count(answer)"), score_of("wanted", formula), questions("phq9-", 9, 3), questions("gad7-", 7, 3), questions("q", 3, 4)));
        formulas++;
    }
    assert_int_equal(formulas, 7);
}

/* ---- lists and limits --------------------------------------------------------------------------- */

static void has(const char *words)
{
    if (!strstr(manual, words))
        fail_msg("doc/forms.md does not say \"%s\"", words);
}

static void each_word_that_fills_is_listed(void **state)
{
    (void)state;
    for (const char *const *word = tc_form_fills; *word; word++)
        has(talloc_asprintf(turn, "`%s`", *word));
}

/* "given" as a word by itself in the row of its occasion; the domains stand in a line of their own. */
static void each_word_that_is_fed_is_listed(void **state)
{
    (void)state;
    const char *const occasions[] = {"intake", "assessment", "review", "discharge", "follow_up"};
    for (size_t i = 0; i < sizeof occasions / sizeof *occasions; i++) {
        const char *from = strstr(strstr(manual, "| occasion | words |"), talloc_asprintf(turn, "\n| %s | ", occasions[i]));
        assert_non_null(from);
        char *row = talloc_asprintf(turn, " %.*s ", (int)strcspn(from + 1, "\n"), from + 1);
        for (char *at = row; *at; at++)
            *at = *at == '`' ? ' ' : *at;
        for (const char *const *word = tc_form_feeds(occasions[i]); *word; word++) {
            const char *dot = strchr(*word, '.');
            const char *listed = dot ? talloc_asprintf(turn, " %.*s.<domain> ", (int)(dot - *word), *word) : talloc_asprintf(turn, " %s ", *word);
            if (!strstr(row, listed))
                fail_msg("%s is not among the words of %s", *word, occasions[i]);
            if (dot && !strstr(strstr(manual, "\nDomains: "), dot + 1))
                fail_msg("%s is no domain", dot + 1);
        }
    }
}

static char *thousands(long number)
{
    return number < 1000 ? talloc_asprintf(turn, "%ld", number) : talloc_asprintf(turn, "%ld,%03ld", number / 1000, number % 1000);
}

static void limits_are_ours(void **state)
{
    (void)state;
    has(talloc_asprintf(turn, "more than %s items, %d MiB", thousands(TC_FORM_ITEMS), TC_FORM_LONGEST / 1024 / 1024));
    has(talloc_asprintf(turn, "does so up to %d times", TC_ANSWER_INSTANCES));
    has(talloc_asprintf(turn, "no more than %d questions", TC_FORM_PAGE));
    has(talloc_asprintf(turn, "(0 to 100, default %d)", TC_FORM_THIN_SHARE));
    has(talloc_asprintf(turn, "default %d). Below one of these", TC_FORM_THIN_SECONDS));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_form_is_read_without_a_word), cmocka_unit_test(the_item_feeds_has_a_domain_and_a_risk),
        cmocka_unit_test(the_score_is_read),               cmocka_unit_test(each_formula_counts),
        cmocka_unit_test(each_word_that_fills_is_listed),  cmocka_unit_test(each_word_that_is_fed_is_listed),
        cmocka_unit_test(limits_are_ours),
    };
    return cmocka_run_group_tests_name("forms_written", tests, begin, end);
}
