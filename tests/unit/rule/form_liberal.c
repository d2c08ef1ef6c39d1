/* SPDX-License-Identifier: Apache-2.0 */
/* Forms as others write them: R5's names, what is left out, what only nearly is FHIR. */
#include "form.h"

#define BARE(inside) "<Questionnaire xmlns=\"http://hl7.org/fhir\">" inside "</Questionnaire>"

static void names_of_r5_are_read(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q("<versionAlgorithmString value=\"semver\"/><copyrightLabel value=\"x\"/>"
        ITEM("a", "coding", OPTION("x", "X")) ITEM("b", "coding", OPTION("x", "X") "<answerConstraint value=\"optionsOrString\"/>")
        ITEM("c", "string", "<answerConstraint value=\"optionsOnly\"/><answerOption><valueString value=\"one\"/></answerOption>")
        ITEM("d", "integer", "<answerConstraint value=\"optionsOrType\"/><disabledDisplay value=\"hidden\"/><answerOption><valueInteger value=\"1\"/></answerOption>")
        ITEM("e", "question", OPTION("x", "X")) ITEM("f", "question", "")));
    static const enum tc_item_type types[] = {TC_ITEM_CHOICE, TC_ITEM_OPEN_CHOICE, TC_ITEM_CHOICE, TC_ITEM_OPEN_CHOICE, TC_ITEM_CHOICE, TC_ITEM_STRING};
    for (size_t i = 0; i < 6; i++)
        assert_int_equal(form->items[i].type, types[i]);
    assert_int_equal(form->items[3].options[0].value.kind, TC_VALUE_INTEGER);
    says(TC_REMARK_NOTE, "c", "options of a string: one of them is chosen");
    says(TC_REMARK_UNSUPPORTED, "e", "question is an abstract type: a choice");
}

static void a_form_without_a_name_gets_one(void **state)
{
    (void)state;
    assert_string_equal(reads(BARE("<name value=\"SDC PHQ-9!\"/>" ITEM("a", "string", "")))->name, "sdc_phq_9");
    assert_string_equal(reads(BARE("<id value=\"9-a\"/>" ITEM("a", "string", "")))->name, "form_9_a");
    assert_string_equal(reads(BARE("<title value=\"How are you?\"/>" ITEM("a", "string", "")))->name, "how_are_you");
    const struct tc_form *form = reads(BARE("<code><display value=\"Short Form\"/></code>" ITEM("a", "string", "")));
    assert_string_equal(form->name, "short_form");
    assert_string_equal(form->title, "Short Form");
    assert_string_equal(form->url, "urn:throughcare:form:short_form");
    assert_string_equal(reads(BARE(ITEM("a", "string", "")))->name, "text_of_a");
    says(TC_REMARK_NOTE, NULL, "the form has no url: its responses say urn:throughcare:form:text_of_a");
}

static void words_are_without_stray_blanks(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q("<item><linkId value=\" a \"/><text value=\"  Two&#10; &#10;&#10;&#10;  lines \t here \"/><type value=\"string\"/></item>"
        "<item><linkId value=\"b\"/><code><display value=\"Coded\"/></code><type value=\"string\"/></item>"));
    assert_string_equal(form->items[0].link, "a");
    assert_string_equal(form->items[0].text, "Two\n\nlines here");
    assert_string_equal(form->items[1].text, "Coded");
    says(TC_REMARK_UNSUPPORTED, "b", "it has no text: the words of its code");
}

#define CONTAINED(inside) "<contained>" inside "</contained>"
#define CODE(code) "<concept><code value=\"" code "\"/><display value=\"Is " code "\"/><designation><value value=\"x\"/></designation></concept>"

static void value_sets_take_in_others(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(
        CONTAINED("<CodeSystem><id value=\"c\"/><url value=\"http://c\"/>" CODE("one") "<concept><code value=\"two\"/>" CODE("three") "</concept></CodeSystem>")
        CONTAINED("<ValueSet><id value=\"v\"/><compose><include><system value=\"http://c\"/></include></compose></ValueSet>")
        CONTAINED("<ValueSet><id value=\"w\"/><compose><include><valueSet value=\"#v\"/></include><include><system value=\"http://x\"/>" CODE("four") "</include></compose></ValueSet>")
        CONTAINED("<ValueSet><id value=\"y\"/><compose><include><system value=\"http://elsewhere\"/></include><exclude><system value=\"z\"/></exclude></compose></ValueSet>")
        CONTAINED("<ValueSet><id value=\"z\"/><compose><include><valueSet value=\"#z\"/></include></compose></ValueSet>")
        ITEM("a", "choice", "<answerValueSet value=\"#v\"/>") ITEM("b", "choice", "<answerValueSet value=\"#w\"/>") ITEM("c", "choice", "<answerValueSet value=\"#y\"/>")
        ITEM("d", "choice", "<answerValueSet value=\"#z\"/>")));
    assert_int_equal(form->items[0].option_count, 3);
    assert_string_equal(form->items[0].options[2].value.system, "http://c");
    assert_int_equal(form->items[1].option_count, 4);
    assert_string_equal(form->items[1].options[3].words, "Is four");
    assert_true(form->items[2].is_free && form->items[3].is_free);
    says(TC_REMARK_UNSUPPORTED, "c", "takes all codes of http://elsewhere, which is not here");
    says(TC_REMARK_UNSUPPORTED, "c", "excludes is offered all the same");
    says(TC_REMARK_UNSUPPORTED, "d", "lists no codes");
}

static void an_initial_value_is_of_its_question_alone(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(CONTAINED("<ValueSet><id value=\"v\"/><compose><include><system value=\"s\"/>" CODE("one") CODE("two") "</include></compose></ValueSet>")
        ITEM("a", "choice", "<answerValueSet value=\"#v\"/>") ITEM("b", "choice", "<answerValueSet value=\"#v\"/><initial>" CODING("two", "Two") "</initial>")
        ITEM("c", "choice", "<answerValueSet value=\"#v\"/>")));
    assert_true(form->items[1].options[1].is_initial);
    assert_false(form->items[0].options[1].is_initial || form->items[2].options[1].is_initial);
    assert_int_equal(form->items[2].option_count, 2);
    assert_int_equal(form->items[1].initial_count, 1);
}

#define UNIT(name, code) HL7("questionnaire-" name, "<valueCoding><code value=\"" code "\"/></valueCoding>")

static void quantities_have_their_units(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(ITEM("a", "quantity", UNIT("unit", "kg") UNIT("unitOption", "kg") UNIT("unitOption", "lb")) ITEM("b", "quantity", "")
        ITEM("c", "quantity", SDC("minQuantity", "<valueQuantity><value value=\"2.5\"/><unit value=\"kg\"/></valueQuantity>"))));
    assert_int_equal(form->items[0].unit_count, 2);
    assert_string_equal(form->items[0].units[1].words, "lb");
    assert_int_equal(form->items[1].unit_count, 0);
    assert_true(form->items[2].has_least && form->items[2].least.number == 2.5);
    says_nothing();
}

static void an_expression_in_matches_is_taken_out(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(ITEM("a", "string", HL7("regex", "<valueString value=\"matches('^[0-9]{4}$')\"/>")) ITEM("b", "string", HL7("regex", "<valueString value=\"^[0-9]{4}$\"/>"))));
    assert_string_equal(form->items[0].regex, "^[0-9]{4}$");
    assert_ptr_equal(form->items[0].pattern, form->items[1].pattern);
}

static void a_hint_that_says_nothing_is_left_aside(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(
        ITEM("a", "string", HL7("questionnaire-itemControl", "<valueCodeableConcept><text value=\"Big box\"/></valueCodeableConcept>"))
        ITEM("b", "string", HL7("questionnaire-itemControl", "<valueCoding><code value=\"text-box\"/></valueCoding>"))
        ITEM("c", "decimal", HL7("questionnaire-unit", "<valueCodeableConcept><text value=\"kg\"/></valueCodeableConcept>"))
        ITEM("d", "integer", HL7("minValue", "<valueInteger><extension url=\"http://hl7.org/fhir/StructureDefinition/cqf-calculatedValue\"/></valueInteger>"))
        ITEM("e", "display", OPTION("x", "X")) ITEM("f", "choice", OPTION("x", "X") OPTION("x", "X") "<initial>" CODING("x", "X") "</initial>")));
    says(TC_REMARK_UNSUPPORTED, "a", "itemControl \"Big box\" is not known");
    says(TC_REMARK_UNSUPPORTED, "c", "an extension with valueCodeableConcept is not read");
    says(TC_REMARK_UNSUPPORTED, "d", "minValue is computed: any value is taken");
    says(TC_REMARK_UNSUPPORTED, "e", "a display is not answered: its options");
    says(TC_REMARK_NOTE, "f", "the option \"X\" stands twice");
    assert_int_equal(form->items[5].initial_count, 1);
    assert_true(form->items[5].options[0].is_initial && !form->items[5].options[1].is_initial);
}

int liberal_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(names_of_r5_are_read, form_begin, form_end),
        cmocka_unit_test_setup_teardown(a_form_without_a_name_gets_one, form_begin, form_end),
        cmocka_unit_test_setup_teardown(words_are_without_stray_blanks, form_begin, form_end),
        cmocka_unit_test_setup_teardown(value_sets_take_in_others, form_begin, form_end),
        cmocka_unit_test_setup_teardown(an_initial_value_is_of_its_question_alone, form_begin, form_end),
        cmocka_unit_test_setup_teardown(quantities_have_their_units, form_begin, form_end),
        cmocka_unit_test_setup_teardown(an_expression_in_matches_is_taken_out, form_begin, form_end),
        cmocka_unit_test_setup_teardown(a_hint_that_says_nothing_is_left_aside, form_begin, form_end),
    };
    return cmocka_run_group_tests_name("rule form liberal", tests, NULL, NULL);
}
