/* SPDX-License-Identifier: Apache-2.0 */
/* Reading forms: what FHIR says of an item, and how it comes out. */
#include "form.h"

#include <stdio.h>

struct tc_turn *turn;
struct tc_remarks remarks;

int form_begin(void **state)
{
    (void)state;
    turn = tc_turn_new(NULL, 0);
    return turn ? 0 : 1;
}

int form_end(void **state)
{
    (void)state;
    talloc_free(turn);
    return 0;
}

const struct tc_form *reads(const char *xml)
{
    const struct tc_form *form;
    if (tc_form_read(turn, turn, "form", xml, strlen(xml), &form, &remarks) != TC_OK)
        fail_msg("%s", turn->words);
    assert_int_equal(remarks.refused, 0);
    return form;
}

static bool is_said(enum tc_remark_weight weight, const char *link, const char *words)
{
    for (size_t i = 0; i < remarks.count; i++) {
        const struct tc_remark *remark = &remarks.list[i];
        bool same = (!link && !remark->link) || (link && remark->link && strcmp(link, remark->link) == 0);
        if (remark->weight == weight && same && strstr(remark->words, words))
            return true;
    }
    return false;
}

void says(enum tc_remark_weight weight, const char *link, const char *words)
{
    if (is_said(weight, link, words))
        return;
    for (size_t i = 0; i < remarks.count; i++)
        print_message("# %d %s: %s\n", remarks.list[i].weight, remarks.list[i].link ? remarks.list[i].link : "", remarks.list[i].words);
    fail_msg("nobody says of %s: %s", link ? link : "the form", words);
}

void says_nothing(void)
{
    for (size_t i = 0; i < remarks.count; i++)
        if (remarks.list[i].weight != TC_REMARK_NOTE)
            fail_msg("%s: %s", remarks.list[i].link, remarks.list[i].words);
}

void refused(const char *xml, const char *link, const char *words)
{
    const struct tc_form *form;
    enum tc_rc rc = tc_form_read(turn, turn, "form", xml, strlen(xml), &form, &remarks);
    if (rc == TC_OK)
        fail_msg("it is read, but not: %s", words);
    assert_int_equal(rc, TC_INPUT);
    assert_null(form);
    assert_true(remarks.refused > 0);
    says(TC_REMARK_REFUSED, link, words);
    assert_non_null(strstr(turn->words, "form"));
    tc_turn_mend(turn);
}

static void each_type_is_read(void **state)
{
    (void)state;
    char *items = talloc_strdup(turn, "");
    for (int i = TC_ITEM_GROUP; i <= TC_ITEM_QUANTITY; i++)
        items = talloc_asprintf_append_buffer(items, ITEM("%d", "%s", ""), i, i, tc_item_type_word((enum tc_item_type)i));
    const struct tc_form *form = reads(talloc_asprintf(turn, Q("%s"), items));
    assert_int_equal(form->item_count, TC_ITEM_QUANTITY + 1);
    for (int i = TC_ITEM_GROUP; i <= TC_ITEM_QUANTITY; i++) {
        assert_int_equal(form->items[i].type, i);
        assert_int_equal(form->items[i].number, i + 1);
        assert_int_equal(tc_item_is_question(&form->items[i]), i > TC_ITEM_DISPLAY);
    }
    assert_true(form->items[TC_ITEM_CHOICE].is_free);
    says(TC_REMARK_UNSUPPORTED, "11", "a choice without any option: the answer is typed");
}

static void groups_hold_items(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(ITEM("a", "group", ITEM("b", "group", ITEM("c", "string", "")) ITEM("d", "string", "")) ITEM("e", "string", "")));
    static const struct {
        const char *link;
        size_t parent, end;
        int depth;
    } wanted[] = {{"a", TC_NO_ITEM, 4, 0}, {"b", 0, 3, 1}, {"c", 1, 3, 2}, {"d", 0, 4, 1}, {"e", TC_NO_ITEM, 5, 0}};
    for (size_t i = 0; i < 5; i++) {
        assert_string_equal(form->items[i].link, wanted[i].link);
        assert_int_equal(form->items[i].parent, wanted[i].parent);
        assert_int_equal(form->items[i].end, wanted[i].end);
        assert_int_equal(form->items[i].depth, wanted[i].depth);
    }
    assert_ptr_equal(tc_form_item(form, "d"), &form->items[3]);
    assert_null(tc_form_item(form, "f"));
    says_nothing();
}

static void flags_and_limits_are_read(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(
        ITEM("a", "integer", "<prefix value=\"1.\"/><required value=\"true\"/><repeats value=\"true\"/><readOnly value=\"true\"/>" HL7("minValue", "<valueInteger value=\"1\"/>")
             HL7("maxValue", "<valueInteger value=\"10\"/>") HL7("questionnaire-hidden", "<valueBoolean value=\"true\"/>")
             HL7("questionnaire-unit", "<valueCoding><code value=\"kg\"/><display value=\"kilogram\"/></valueCoding>"))
        ITEM("b", "string", "<maxLength value=\"20\"/>" HL7("regex", "<valueString value=\"[a-z]+\"/>") HL7("entryFormat", "<valueString value=\"letters\"/>"))
        ITEM("c", "date", HL7("minValue", "<valueDate value=\"2020-01-01\"/>"))));
    const struct tc_item *a = &form->items[0], *b = &form->items[1];
    assert_true(a->is_required && a->is_repeating && a->is_read_only && a->is_hidden && a->has_least && a->has_most);
    assert_true(a->least.number == 1 && a->most.number == 10);
    assert_string_equal(a->prefix, "1.");
    assert_string_equal(a->unit, "kilogram");
    assert_int_equal(b->longest, 20);
    assert_non_null(b->pattern);
    assert_string_equal(b->help, "letters");
    assert_string_equal(form->items[2].least.text, "2020-01-01");
    says_nothing();
}

static void options_have_ordinals_prefixes_and_anchors(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(ITEM("a", "choice", "<repeats value=\"true\"/>"
        "<answerOption>" HL7("ordinalValue", "<valueDecimal value=\"2\"/>") HL7("questionnaire-optionPrefix", "<valueString value=\"a)\"/>") CODING("x", "X") "</answerOption>"
        "<answerOption><valueCoding>" HL7("itemWeight", "<valueDecimal value=\"0.5\"/>") OURS("anchor", "<valueString value=\"nearly\"/>") "<code value=\"y\"/></valueCoding><initialSelected value=\"true\"/></answerOption>"
        "<answerOption>" HL7("questionnaire-optionExclusive", "<valueBoolean value=\"true\"/>") "<valueString value=\"none\"/></answerOption>"
        "<answerOption><valueInteger value=\"3\"/></answerOption><answerOption><valueDate value=\"2026-01\"/></answerOption>")));
    const struct tc_option *option = form->items[0].options;
    assert_int_equal(form->items[0].option_count, 5);
    assert_true(option[0].value.has_ordinal && option[0].value.ordinal == 2);
    assert_string_equal(option[0].prefix, "a)");
    assert_string_equal(option[0].words, "X");
    assert_true(option[1].value.ordinal == 0.5 && option[1].is_initial);
    assert_string_equal(option[1].words, "y");
    assert_string_equal(option[1].anchor, "nearly");
    assert_true(option[2].is_exclusive);
    assert_int_equal(option[3].value.kind, TC_VALUE_INTEGER);
    assert_string_equal(option[4].words, "2026-01");
    assert_int_equal(form->items[0].initial_count, 1);
    says_nothing();
}

#define SET(inside) "<contained><ValueSet><id value=\"v\"/><url value=\"http://v\"/>" inside "</ValueSet></contained>"
#define COMPOSE "<compose><include><system value=\"s\"/><concept>" HL7("ordinalValue", "<valueDecimal value=\"1\"/>") "<code value=\"a\"/><display value=\"A\"/></concept><concept><code value=\"b\"/></concept></include></compose>"
#define EXPANSION "<expansion><contains><system value=\"t\"/><abstract value=\"true\"/><code value=\"all\"/><contains><system value=\"t\"/><code value=\"c\"/><display value=\"C\"/></contains></contains></expansion>"

static void contained_value_sets_give_options(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(SET(COMPOSE) ITEM("a", "choice", "<answerValueSet value=\"#v\"/>") ITEM("b", "choice", "<answerValueSet value=\"http://v|1.0\"/>")));
    for (size_t i = 0; i < 2; i++) {
        assert_int_equal(form->items[i].option_count, 2);
        assert_true(form->items[i].options[0].value.ordinal == 1);
        assert_string_equal(form->items[i].options[0].value.system, "s");
        assert_string_equal(form->items[i].options[1].words, "b");
    }
    form = reads(Q(SET(COMPOSE EXPANSION) ITEM("a", "choice", "<answerValueSet value=\"#v\"/>")));
    assert_int_equal(form->items[0].option_count, 1);
    assert_string_equal(form->items[0].options[0].value.code, "c");
    form = reads(Q(ITEM("a", "choice", "<answerValueSet value=\"http://elsewhere\"/>")));
    assert_true(form->items[0].is_free);
    says(TC_REMARK_UNSUPPORTED, "a", "http://elsewhere is not in this form: the answer is typed");
}

static void conditions_are_read(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(ITEM("a", "boolean", "") ITEM("b", "choice", OPTION("x", "X") OPTION("2", "Two"))
        ITEM("c", "string", WHEN("a", "=", "<answerBoolean value=\"true\"/>") WHEN("b", "exists", "<answerBoolean value=\"false\"/>") "<enableBehavior value=\"all\"/>")
        ITEM("d", "string", WHEN("b", "!=", "<answerString value=\"X\"/>") WHEN("b", "=", "<answerInteger value=\"2\"/>"))));
    const struct tc_item *c = &form->items[2], *d = &form->items[3];
    assert_true(c->enable_all && !d->enable_all);
    assert_int_equal(c->enable_count, 2);
    assert_int_equal(c->enables[0].item, 0);
    assert_true(c->enables[0].value.yes);
    assert_int_equal(c->enables[1].op, TC_ENABLE_EXISTS);
    assert_int_equal(d->enables[0].value.kind, TC_VALUE_CODING);
    assert_string_equal(d->enables[0].value.code, "x");
    assert_string_equal(d->enables[1].value.code, "2");
    says(TC_REMARK_NOTE, "d", "without enableBehavior: any of them");
    says_nothing();
}

static void help_prompts_and_units_belong_to_their_item(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(ITEM("a", "decimal", ITEM("h", "display", CONTROL("help")) ITEM("p", "display", CONTROL("prompt"))
        ITEM("u", "display", CONTROL("unit"))) ITEM("b", "string", OURS("prompt", "<valueString value=\"Ask gently\"/>")) ITEM("x", "display", CONTROL("help"))));
    assert_int_equal(form->item_count, 3);
    assert_string_equal(form->items[0].help, "Text of h");
    assert_string_equal(form->items[0].prompt, "Text of p");
    assert_string_equal(form->items[0].unit, "Text of u");
    assert_string_equal(form->items[1].prompt, "Ask gently");
    says_nothing();
}

static void pages_follow_the_groups(void **state)
{
    (void)state;
    const struct tc_form_page *pages;
    const struct tc_form *form = reads(Q(ITEM("i", "display", "") ITEM("a", "group", CONTROL("page") ITEM("b", "string", "")) ITEM("c", "string", "") ITEM("d", "string", "")
        ITEM("e", "group", CONTROL("page") ITEM("f", "string", ""))));
    assert_int_equal(tc_form_pages(form, false, turn, &pages), 4);
    assert_int_equal(pages[1].first, 1);
    assert_int_equal(pages[1].end, 3);
    assert_string_equal(pages[1].title, "Text of a");
    assert_int_equal(pages[2].end, 5);
    assert_null(pages[2].title);
    assert_int_equal(tc_form_pages(form, true, turn, &pages), 4);
    assert_int_equal(pages[0].end, 3);
}

static void one_group_around_all_is_no_page(void **state)
{
    (void)state;
    const struct tc_form_page *pages;
    const struct tc_form *form = reads(Q(ITEM("r", "group", ITEM("a", "group", CONTROL("page") ITEM("b", "string", "")) ITEM("c", "group", CONTROL("page") ITEM("d", "string", "")))));
    assert_int_equal(tc_form_pages(form, false, turn, &pages), 2);
    assert_int_equal(pages[0].first, 1);
    assert_int_equal(pages[1].end, 5);
    says_nothing();
    form = reads(Q(ITEM("r", "group", ITEM("a", "string", "") ITEM("b", "string", ""))));
    assert_int_equal(tc_form_pages(form, false, turn, &pages), 1);
    assert_int_equal(pages[0].first, 0);
    assert_int_equal(tc_form_pages(form, true, turn, &pages), 2);
    assert_int_equal(pages[1].first, 2);
    form = reads(Q(ITEM("r", "group", "<repeats value=\"true\"/>" ITEM("a", "group", CONTROL("page") ITEM("b", "string", "")) ITEM("c", "string", ""))));
    assert_int_equal(tc_form_pages(form, false, turn, &pages), 1);
    says(TC_REMARK_UNSUPPORTED, "a", "only an outermost group is a page");
    form = reads(Q(ITEM("r", "group", CONTROL("tab-container") ITEM("a", "group", ITEM("b", "string", "")) ITEM("c", "group", CONTROL("tab") ITEM("d", "string", "")))));
    assert_int_equal(tc_form_pages(form, false, turn, &pages), 2);
    assert_string_equal(pages[1].title, "Text of c");
    says_nothing();
}

static void many_questions_stand_on_several_pages(void **state)
{
    (void)state;
    const struct tc_form_page *pages;
    char *group = talloc_strdup(turn, ""), *flat = talloc_strdup(turn, "");
    for (int i = 0; i < 40; i++) {
        group = talloc_asprintf_append_buffer(group, ITEM("g%d", "string", ""), i, i);
        flat = talloc_asprintf_append_buffer(flat, ITEM("f%d", "string", ""), i, i);
    }
    const struct tc_form *form = reads(talloc_asprintf(turn, Q(ITEM("g", "group", "%s") "%s"), group, flat));
    assert_int_equal(tc_form_pages(form, false, turn, &pages), 2);
    assert_int_equal(pages[0].end, 61);
    assert_null(pages[0].title);
    form = reads(talloc_asprintf(turn, Q(ITEM("r", "group", ITEM("g", "group", "%s") ITEM("h", "group", "%s"))), group, flat));
    assert_int_equal(tc_form_pages(form, false, turn, &pages), 2);
    assert_int_equal(pages[0].first, 1);
    assert_string_equal(pages[1].title, "Text of h");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(each_type_is_read, form_begin, form_end),
        cmocka_unit_test_setup_teardown(groups_hold_items, form_begin, form_end),
        cmocka_unit_test_setup_teardown(flags_and_limits_are_read, form_begin, form_end),
        cmocka_unit_test_setup_teardown(options_have_ordinals_prefixes_and_anchors, form_begin, form_end),
        cmocka_unit_test_setup_teardown(contained_value_sets_give_options, form_begin, form_end),
        cmocka_unit_test_setup_teardown(conditions_are_read, form_begin, form_end),
        cmocka_unit_test_setup_teardown(help_prompts_and_units_belong_to_their_item, form_begin, form_end),
        cmocka_unit_test_setup_teardown(pages_follow_the_groups, form_begin, form_end),
        cmocka_unit_test_setup_teardown(one_group_around_all_is_no_page, form_begin, form_end),
        cmocka_unit_test_setup_teardown(many_questions_stand_on_several_pages, form_begin, form_end),
    };
    return cmocka_run_group_tests_name("rule form", tests, NULL, NULL) + refused_tests() + differ_tests() + liberal_tests() + limit_tests() + look_tests();
}
