/* SPDX-License-Identifier: Apache-2.0 */
/* What is refused when a form is read, and what is left aside: each with its own words. */
#include "form.h"

#define LONG_WORDS "kilograms of something that has a name which is longer than all others are"
#define TEN(text) text text text text text text text text text text
#define LONG_SYSTEM "https://example.org/" TEN("0123456789") TEN("0123456789") TEN("0123456789")
#define BOOLEAN(word) "<answerBoolean value=\"" word "\"/>"

static void what_is_no_form_is_refused(void **state)
{
    (void)state;
    refused("", NULL, "form");
    refused("<!DOCTYPE a><Questionnaire xmlns=\"http://hl7.org/fhir\"/>", NULL, "form: a DOCTYPE is not read");
    refused("<Questionnaire xmlns=\"http://hl7.org/fhir\"><item></Questionnaire>", NULL, "form:1");
    refused("<Bundle xmlns=\"http://hl7.org/fhir\"/>", NULL, "this Bundle has 0 Questionnaires: one is published at a time");
    refused("<Questionnaire/>", NULL, "the namespace of Questionnaire is \"\"");
    refused("<Questionnaire xmlns=\"http://hl7.org/fhir\"/>", NULL, "neither name nor id nor title nor url");
    refused(Q(""), NULL, "the form has no items");
    refused(Q("<x:item xmlns:x=\"urn:x\"/>" ITEM("a", "string", "")), NULL, "of no FHIR: its namespace is \"urn:x\"");
}

static void other_fhirs_are_refused_by_name(void **state)
{
    (void)state;
    refused(Q("<group><question/></group>"), NULL, "a Questionnaire of FHIR DSTU2, as the element group");
    refused(Q(ITEM("a", "choice", "<option><valueString value=\"x\"/></option>")), NULL, "FHIR STU3, as the element option of item");
    refused(Q(ITEM("a", "choice", "<options><reference value=\"x\"/></options>")), NULL, "FHIR STU3");
    refused(Q(ITEM("g", "group", ITEM("a", "string", "<enableWhen><question value=\"b\"/><hasAnswer value=\"true\"/></enableWhen>"))), NULL, "FHIR STU3, as the element hasAnswer");
    refused(Q(ITEM("a", "string", "<initialString value=\"x\"/>")), NULL, "FHIR STU3");
    refused("<Questionnaire xmlns=\"http://hl7.org/fhir\"><meta><profile value=\"http://hl7.org/fhir/3.0/StructureDefinition/Questionnaire\"/></meta></Questionnaire>", NULL,
            "FHIR STU3, as its profile shows");
}

static void wrong_items_are_refused(void **state)
{
    (void)state;
    refused(Q(ITEM("a", "string", "") ITEM("a", "string", "")), "a", "stands twice");
    refused(Q(ITEM("g", "group", ITEM("g", "display", CONTROL("help")))), "g", "stands twice");
    refused(Q("<item><text value=\"x\"/><type value=\"string\"/></item>"), NULL, "no linkId");
    refused(Q("<item><linkId value=\"a\"/></item>"), "a", "no type");
    refused(Q(ITEM("a", "colour", "")), "a", "there is no item type \"colour\"");
    refused(Q(ITEM("a", "string", "<required value=\"yes\"/>")), "a", "required is \"yes\"");
    refused(Q(ITEM("a", "string", "<maxLength value=\"0\"/>")), "a", "maxLength is \"0\"");
    refused(Q(ITEM("a", "string", HL7("regex", "<valueString value=\"(a\"/>"))), "a", "is not one");
    refused(Q(ITEM("a", "string", HL7("regex", "<valueString value=\"(a+)+$\"/>"))), "a", "explodes");
    refused(Q(ITEM("a", "date", HL7("minValue", "<valueInteger value=\"1\"/>"))), "a", "minValue is an integer, the item a date");
    refused(Q(ITEM("a", "integer", HL7("minValue", "<valueInteger value=\"2\"/>") HL7("maxValue", "<valueInteger value=\"1\"/>"))), "a", "is above maxValue");
    refused(Q(ITEM("a", "integer", HL7("minValue", "<valueInteger value=\"x\"/>"))), "a", "\"x\" is no Integer");
    refused(Q(ITEM("a", "choice", "<answerOption>" HL7("ordinalValue", "<valueDecimal value=\"1e8\"/>") CODING("x", "X") "</answerOption>")), "a", "ordinalValue is \"1e8\": more than an answer holds");
    refused(Q(ITEM("a", "choice", "<answerOption><valueDecimal value=\"-1e30\"/></answerOption>")), "a", "\"-1e30\" is more than an answer holds");
    refused(Q(HL7("x", "") "<item>" HL7("questionnaire-unitOption", CODING("kg", LONG_WORDS)) "<linkId value=\"a\"/><type value=\"quantity\"/></item>"), "a", "is longer than 64 characters");
}

static void codes_that_no_column_holds_are_refused(void **state)
{
    (void)state;
    refused(Q(ITEM("a", "choice", "<answerOption><valueCoding><system value=\"" LONG_SYSTEM "\"/><code value=\"c\"/></valueCoding></answerOption>")), "a", "is longer than 255 characters");
    refused(Q("<contained><ValueSet><id value=\"v\"/><compose><include><system value=\"" LONG_SYSTEM "\"/><concept><code value=\"c\"/></concept></include></compose></ValueSet></contained>"
              ITEM("a", "choice", "<answerValueSet value=\"#v\"/>")), "a", "is longer than 255 characters");
    refused(Q("<contained><ValueSet><id value=\"v\"/><compose><include><concept><code value=\"" LONG_SYSTEM "\"/></concept></include></compose></ValueSet></contained>"
              ITEM("a", "choice", "<answerValueSet value=\"#v\"/>")), "a", "is longer than 128 characters");
}

static void wrong_initial_values_are_refused(void **state)
{
    (void)state;
    refused(Q(ITEM("a", "choice", OPTION("x", "X") "<initial>" CODING("y", "Y") "</initial>")), "a", "the initial value \"Y\" is no option");
    refused(Q(ITEM("a", "date", "<initial><valueDate value=\"2026-02-30\"/></initial>")), "a", "is no Date");
    refused(Q(ITEM("a", "dateTime", "<initial><valueDateTime value=\"2026-02-03T25:00:00Z\"/></initial>")), "a", "is no DateTime");
    refused(Q(ITEM("a", "decimal", "<initial><valueDecimal value=\"1.\"/></initial>")), "a", "is no Decimal");
}

static void conditions_without_sense_are_refused(void **state)
{
    (void)state;
    refused(Q(ITEM("a", "string", WHEN("z", "=", BOOLEAN("true")))), "a", "asks for \"z\", which there is not");
    refused(Q(ITEM("a", "boolean", WHEN("a", "=", BOOLEAN("true")))), "a", "asks for the item itself");
    refused(Q(ITEM("g", "group", "") ITEM("a", "string", WHEN("g", "exists", BOOLEAN("true")))), "a", "a group, which has no answer");
    refused(Q(ITEM("b", "boolean", "") ITEM("a", "string", WHEN("b", "~", BOOLEAN("true")))), "a", "the operator \"~\"");
    refused(Q(ITEM("b", "boolean", "") ITEM("a", "string", "<enableWhen><question value=\"b\"/>" BOOLEAN("true") "</enableWhen>")), "a", "no operator");
    refused(Q(ITEM("b", "boolean", "") ITEM("a", "string", WHEN("b", "=", ""))), "a", "no answer to compare with");
    refused(Q(ITEM("b", "boolean", "") ITEM("a", "string", WHEN("b", "=", "<answerString value=\"x\"/>"))), "a", "compares the boolean \"b\" with a string");
    refused(Q(ITEM("b", "boolean", "") ITEM("a", "string", WHEN("b", ">", BOOLEAN("true")))), "a", "asks whether the boolean \"b\" is >");
    refused(Q(ITEM("b", "string", "") ITEM("a", "string", WHEN("b", "exists", "<answerString value=\"x\"/>"))), "a", "a boolean is asked for");
    refused(Q(ITEM("b", "boolean", "") ITEM("a", "string", WHEN("b", "=", BOOLEAN("true")) "<enableBehavior value=\"some\"/>")), "a", "enableBehavior is \"some\"");
}

static void circles_are_refused(void **state)
{
    (void)state;
    refused(Q(ITEM("a", "boolean", WHEN("b", "=", BOOLEAN("true"))) ITEM("b", "boolean", WHEN("c", "=", BOOLEAN("true"))) ITEM("c", "boolean", WHEN("a", "=", BOOLEAN("true")))), "a",
            "goes round in a circle: a, b, c, a");
    refused(Q(ITEM("g", "group", WHEN("x", "=", BOOLEAN("true")) ITEM("x", "boolean", ""))), "g", "goes round in a circle: g, x, g");
    refused(Q(ITEM("g", "group", WHEN("y", "=", BOOLEAN("true")) ITEM("x", "boolean", "")) ITEM("h", "group", WHEN("x", "=", BOOLEAN("true")) ITEM("y", "boolean", ""))), "g",
            "goes round in a circle: g, y, h, x, g");
}

static void limits_are_kept(void **state)
{
    (void)state;
    const struct tc_form *form;
    char *many = talloc_strdup(turn, ""), *deep = talloc_strdup(turn, "");
    for (int i = 0; i <= TC_FORM_ITEMS; i++)
        many = talloc_asprintf_append_buffer(many, "<item><linkId value=\"%d\"/><type value=\"string\"/></item>", i);
    many = talloc_asprintf(turn, Q("%s"), many);
    assert_int_equal(tc_form_read(turn, turn, "form", many, strlen(many), &form, &remarks), TC_LARGE);
    assert_non_null(strstr(turn->words, "form: more than 2000 items"));
    says(TC_REMARK_REFUSED, NULL, "more than 2000 items");
    tc_turn_mend(turn);
    for (int i = 0; i <= TC_FORM_DEPTH; i++)
        deep = talloc_asprintf(turn, ITEM("%d", "group", "%s"), i, i, deep);
    deep = talloc_asprintf(turn, Q("%s"), deep);
    assert_int_equal(tc_form_read(turn, turn, "form", deep, strlen(deep), &form, &remarks), TC_LARGE);
    says(TC_REMARK_REFUSED, NULL, "deeper than 12");
    tc_turn_mend(turn);
    assert_int_equal(tc_form_read(turn, turn, "form", deep, TC_FORM_LONGEST + 1, &form, &remarks), TC_LARGE);
    says(TC_REMARK_REFUSED, NULL, "a form has at most 4194304");
}

static void all_remarks_come_at_once(void **state)
{
    (void)state;
    char *items = talloc_strdup(turn, "");
    for (int i = 0; i < 1100; i++)
        items = talloc_asprintf_append_buffer(items, ITEM("%d", "string", SDC("initialExpression", "") SDC("calculatedExpression", "")), i, i);
    items = talloc_asprintf_append_buffer(items, ITEM("last", "colour", ""));
    refused(talloc_asprintf(turn, Q("%s"), items), "last", "no item type");
    assert_int_equal(remarks.count, 2001);
    says(TC_REMARK_NOTE, NULL, "further remarks are not listed");
}

static void what_is_left_aside_is_said(void **state)
{
    (void)state;
    reads(Q("<implicitRules value=\"http://x\"/><contained><Library><id value=\"l\"/></Library></contained>" SDC("launchContext", "") "<colour value=\"x\"/>"
            ITEM("a", "string", SDC("calculatedExpression", "") SDC("enableWhenExpression", "") SDC("initialExpression", "") HL7("variable", "")
                 HL7("questionnaire-supportLink", "") HL7("questionnaire-constraint", "") "<extension url=\"http://x/y\"><valueString value=\"1\"/></extension>")
            ITEM("b", "integer", CONTROL("hologram") "<modifierExtension url=\"http://m\"><valueBoolean value=\"true\"/></modifierExtension><shape value=\"x\"/>")
            ITEM("c", "group", OPTION("x", "X")) ITEM("d", "choice", "<answerOption/>" OPTION("y", "Y")) "<item><linkId value=\"e\"/><type value=\"string\"/></item>"));
    says(TC_REMARK_UNSUPPORTED, NULL, "implicitRules");
    says(TC_REMARK_UNSUPPORTED, NULL, "a contained Library");
    says(TC_REMARK_UNSUPPORTED, NULL, "launchContext");
    says(TC_REMARK_UNSUPPORTED, NULL, "colour is no element of FHIR R4 or R5");
    says(TC_REMARK_UNSUPPORTED, "a", "calculatedExpression: nothing is computed");
    says(TC_REMARK_UNSUPPORTED, "a", "enableWhenExpression: its condition is not asked: the item is always shown");
    says(TC_REMARK_UNSUPPORTED, "a", "initialExpression");
    says(TC_REMARK_UNSUPPORTED, "a", "variable");
    says(TC_REMARK_UNSUPPORTED, "a", "supportLink");
    says(TC_REMARK_UNSUPPORTED, "a", "constraint: the rule is not checked");
    says(TC_REMARK_NOTE, "a", "the extension http://x/y is not known here");
    says(TC_REMARK_UNSUPPORTED, "b", "itemControl \"hologram\" is not known");
    says(TC_REMARK_UNSUPPORTED, "b", "the modifierExtension http://m");
    says(TC_REMARK_UNSUPPORTED, "b", "shape is no element");
    says(TC_REMARK_UNSUPPORTED, "c", "a group is not answered: its options");
    says(TC_REMARK_UNSUPPORTED, "d", "an option without a value");
    says(TC_REMARK_UNSUPPORTED, "e", "it has no text: its linkId");
}

/* What is fed stands in the record, where the form's segment says nothing. */
static void what_a_segment_does_not_keep_is_said(void **state)
{
    (void)state;
    reads(Q("<extension url=\"urn:throughcare:form:occasion\"><valueCode value=\"review\"/></extension><extension url=\"urn:throughcare:form:segment\"><valueCode value=\"clinical\"/></extension>"
            "<item><extension url=\"urn:throughcare:form:feed\"><valueCode value=\"view\"/></extension><linkId value=\"a\"/><type value=\"text\"/></item>"));
    says(TC_REMARK_NOTE, "a", "read by all who read the case, also by those who have not the segment clinical");
}

static void initial_values_of_another_kind_are_left_aside(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(ITEM("a", "boolean", "<initial><valueString value=\"x\"/></initial>") ITEM("b", "text", "<initial>" CODING("x", "Ex") "</initial>")
        ITEM("c", "reference", "<initial><valueReference><reference value=\"Patient/1\"/></valueReference></initial>") ITEM("d", "group", "<initial><valueString value=\"x\"/></initial>")));
    assert_int_equal(form->items[0].initial_count, 0);
    says(TC_REMARK_UNSUPPORTED, "a", "the initial value is a string, the item a boolean: the field begins empty");
    assert_int_equal(form->items[1].initial[0].kind, TC_VALUE_STRING);
    assert_string_equal(form->items[1].initial[0].text, "Ex");
    says(TC_REMARK_UNSUPPORTED, "c", "of another system");
    says(TC_REMARK_UNSUPPORTED, "d", "a group has no answer");
}

int refused_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_is_no_form_is_refused, form_begin, form_end),
        cmocka_unit_test_setup_teardown(other_fhirs_are_refused_by_name, form_begin, form_end),
        cmocka_unit_test_setup_teardown(wrong_items_are_refused, form_begin, form_end),
        cmocka_unit_test_setup_teardown(codes_that_no_column_holds_are_refused, form_begin, form_end),
        cmocka_unit_test_setup_teardown(wrong_initial_values_are_refused, form_begin, form_end),
        cmocka_unit_test_setup_teardown(conditions_without_sense_are_refused, form_begin, form_end),
        cmocka_unit_test_setup_teardown(circles_are_refused, form_begin, form_end),
        cmocka_unit_test_setup_teardown(limits_are_kept, form_begin, form_end),
        cmocka_unit_test_setup_teardown(all_remarks_come_at_once, form_begin, form_end),
        cmocka_unit_test_setup_teardown(what_a_segment_does_not_keep_is_said, form_begin, form_end),
        cmocka_unit_test_setup_teardown(initial_values_of_another_kind_are_left_aside, form_begin, form_end),
        cmocka_unit_test_setup_teardown(what_is_left_aside_is_said, form_begin, form_end),
    };
    return cmocka_run_group_tests_name("rule form refused", tests, NULL, NULL);
}
