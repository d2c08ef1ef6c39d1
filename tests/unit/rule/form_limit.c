/* SPDX-License-Identifier: Apache-2.0 */
/* How much, how often and which files; value sets beside the form; what the program knows by itself. */
#include "form.h"

#include "rule/answer.h"

#define WHOLE(name, number) HL7("questionnaire-" name, "<valueInteger value=\"" number "\"/>")

static void limits_are_read(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(ITEM("a", "string", HL7("minLength", "<valueInteger value=\"3\"/>") WHOLE("minOccurs", "2") WHOLE("maxOccurs", "4") "<repeats value=\"true\"/>")
        ITEM("b", "decimal", HL7("maxDecimalPlaces", "<valueInteger value=\"1\"/>"))
        ITEM("c", "attachment", HL7("maxSize", "<valueDecimal value=\"0.5\"/>") HL7("mimeType", "<valueCode value=\"image/*\"/>") HL7("mimeType", "<valueCode value=\"application/pdf\"/>") HL7("mimeType", "<valueCode value=\"text/csv\"/>"))
        ITEM("d", "attachment", HL7("mimeType", "<valueCode value=\"*/*\"/>"))));
    assert_int_equal(form->items[0].shortest, 3);
    assert_true(form->items[0].fewest == 2 && form->items[0].most_often == 4 && form->items[0].is_required);
    assert_true(form->items[1].has_places && form->items[1].places == 1);
    assert_null(tc_item_takes_file(&form->items[2], "image/png", 524288));
    assert_null(tc_item_takes_file(&form->items[2], "application/pdf", 1));
    assert_null(tc_item_takes_file(&form->items[2], "text/csv; charset=utf-8", 1));
    assert_string_equal(tc_item_takes_file(&form->items[2], "text/csvx", 1), "answer-file-kind");
    assert_string_equal(tc_item_takes_file(&form->items[2], "image/png", 524289), "answer-file-size");
    assert_string_equal(tc_item_takes_file(&form->items[2], "text/plain", 1), "answer-file-kind");
    assert_null(tc_item_takes_file(&form->items[3], "text/plain", 1));
    says_nothing();
}

static void limits_that_nothing_fits_are_refused(void **state)
{
    (void)state;
    refused(Q(ITEM("a", "string", HL7("minLength", "<valueInteger value=\"9\"/>") "<maxLength value=\"8\"/>")), "a", "minLength 9 is above maxLength 8");
    refused(Q(ITEM("a", "string", WHOLE("minOccurs", "3") WHOLE("maxOccurs", "2") "<repeats value=\"true\"/>")), "a", "minOccurs 3 is above maxOccurs");
    refused(Q(ITEM("a", "string", WHOLE("minOccurs", "51") "<repeats value=\"true\"/>")), "a", "the times that an item is kept");
}

static void limits_that_say_nothing_are_left_aside(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(ITEM("a", "boolean", HL7("minLength", "<valueInteger value=\"3\"/>") HL7("maxSize", "<valueDecimal value=\"1\"/>"))
        ITEM("b", "string", WHOLE("minOccurs", "2") HL7("minLength", "<valueInteger value=\"-1\"/>")) ITEM("c", "group", "<extension><valueString value=\"x\"/></extension>")));
    says(TC_REMARK_UNSUPPORTED, "a", "minLength says nothing of a boolean");
    says(TC_REMARK_UNSUPPORTED, "a", "maxSize and mimeType say nothing of a boolean");
    says(TC_REMARK_UNSUPPORTED, "b", "minOccurs 2 of an item that does not repeat: one is asked for");
    says(TC_REMARK_UNSUPPORTED, "b", "minLength: a whole number from 0 on");
    says(TC_REMARK_UNSUPPORTED, "c", "an extension has no url: it is left aside");
    assert_true(form->items[0].shortest == 0 && form->items[1].fewest == 1 && form->items[1].is_required);
}

/* Whether it is asked decides what is not read here: nobody has to answer it. */
static void what_may_not_be_asked_may_stay_empty(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q("<item>" SDC("enableWhenExpression", "<valueExpression><language value=\"text/fhirpath\"/><expression value=\"true\"/></valueExpression>")
        "<linkId value=\"g\"/><text value=\"G\"/><type value=\"group\"/>" ITEM("a", "string", "<required value=\"true\"/>") "</item>" ITEM("b", "string", "<required value=\"true\"/>")));
    assert_true(!form->items[1].is_required && form->items[2].is_required);
    says(TC_REMARK_UNSUPPORTED, "a", "it may stay empty");
}

#define SET "<ValueSet><url value=\"http://e.org/v\"/><compose><include><system value=\"http://e.org/c\"/></include></compose></ValueSet>"
#define SYSTEM "<CodeSystem><url value=\"http://e.org/c\"/><concept><code value=\"1\"/><display value=\"One\"/></concept></CodeSystem>"
#define ENTRY(inside) "<entry><resource>" inside "</resource></entry>"
#define BUNDLE(inside) "<Bundle xmlns=\"http://hl7.org/fhir\">" inside "</Bundle>"

static void a_bundle_brings_its_value_sets(void **state)
{
    (void)state;
    const struct tc_form *form = reads(BUNDLE(ENTRY(SET) ENTRY("<Patient/>") ENTRY(Q(ITEM("a", "choice", "<answerValueSet value=\"http://e.org/v|1\"/>"))) ENTRY(SYSTEM)));
    assert_int_equal(form->items[0].option_count, 1);
    assert_string_equal(form->items[0].options[0].value.system, "http://e.org/c");
    says(TC_REMARK_UNSUPPORTED, NULL, "the Patient of the Bundle is not used");
    refused(BUNDLE(ENTRY(Q(ITEM("a", "string", ""))) ENTRY(Q(ITEM("a", "string", "")))), NULL, "this Bundle has 2 Questionnaires");
}

static void sets_that_all_know_are_known(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(ITEM("a", "choice", "<answerValueSet value=\"http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1\"/>")
        ITEM("b", "choice", "<answerValueSet value=\"http://hl7.org/fhir/ValueSet/administrative-gender-of-none\"/>")
        ITEM("c", "choice", "<answerValueSet value=\"http://hl7.org/fhir/ValueSet/yesnodontknow\"/><initial><valueCoding><code value=\"Y\"/></valueCoding></initial>")));
    assert_true(form->items[0].option_count == 4 && !form->items[0].is_free && form->items[1].is_free);
    assert_true(form->items[2].options[0].is_initial && form->items[2].initial_count == 1);
    says(TC_REMARK_NOTE, "a", "its codes are those that the program knows");
}

int limit_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(limits_are_read, form_begin, form_end),
        cmocka_unit_test_setup_teardown(limits_that_nothing_fits_are_refused, form_begin, form_end),
        cmocka_unit_test_setup_teardown(limits_that_say_nothing_are_left_aside, form_begin, form_end),
        cmocka_unit_test_setup_teardown(what_may_not_be_asked_may_stay_empty, form_begin, form_end),
        cmocka_unit_test_setup_teardown(a_bundle_brings_its_value_sets, form_begin, form_end),
        cmocka_unit_test_setup_teardown(sets_that_all_know_are_known, form_begin, form_end),
    };
    return cmocka_run_group_tests_name("rule form limit", tests, NULL, NULL);
}
