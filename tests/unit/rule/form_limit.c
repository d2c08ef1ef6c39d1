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
    says(TC_REMARK_UNSUPPORTED, "c", "a document of a case is never text/csv: only the other kinds are taken");
    assert_false(form->items[2].is_read_only || form->items[3].is_read_only);
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

#define KIND(kind) HL7("mimeType", "<valueCode value=\"" kind "\"/>")

static void files_that_no_document_is_are_not_asked_for(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(ITEM("a", "attachment", KIND("image/gif") KIND("video/*") "<required value=\"true\"/>")
        ITEM("b", "attachment", KIND("audio/mpeg")) ITEM("c", "attachment", KIND("image/*") "<required value=\"true\"/>")
        ITEM("d", "attachment", KIND("text/plain") "<required value=\"true\"/>")));
    says(TC_REMARK_UNSUPPORTED, "a", "mimeType: a document of a case is never image/gif, video/*, and nothing else may answer it: it is shown and not asked, and may stay empty");
    says(TC_REMARK_UNSUPPORTED, "b", "never audio/mpeg, and nothing else may answer it: it is shown and not asked");
    assert_true(form->items[0].is_read_only && !form->items[0].is_required && form->items[1].is_read_only);
    assert_true(!form->items[2].is_read_only && form->items[2].is_required && form->items[3].is_required);
}

/* Whether it is asked decides what is not read here: nobody has to answer it. */
static void what_may_not_be_asked_may_stay_empty(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q("<item>" SDC("enableWhenExpression", "<valueExpression><language value=\"text/fhirpath\"/><expression value=\"true\"/></valueExpression>")
        "<linkId value=\"g\"/><text value=\"G\"/><type value=\"group\"/>" ITEM("a", "string", "<required value=\"true\"/>") "</item>" ITEM("b", "string", "<required value=\"true\"/>")));
    assert_true(form->items[0].is_unsure && !form->items[1].is_unsure && !form->items[1].is_required && form->items[2].is_required);
    says(TC_REMARK_UNSUPPORTED, "g", "enableWhenExpression: its condition is not asked: the item is always shown, and said to be unsure");
    says(TC_REMARK_UNSUPPORTED, "a", "it may stay empty");
}

#define EXPRESSION(name) SDC(name, "<valueExpression><language value=\"text/fhirpath\"/><expression value=\"1\"/></valueExpression>")
#define READ_ONLY "<readOnly value=\"true\"/>"
#define IS_ONE "<answerInteger value=\"1\"/>"
#define IS_ABSENT "<answerBoolean value=\"false\"/>"

/* What only an expression fills in never meets a condition: then the question would never be asked. */
static void a_condition_that_hangs_on_an_expression_hides_nothing(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(ITEM("sum", "integer", EXPRESSION("calculatedExpression") READ_ONLY)
        ITEM("by_hand", "integer", EXPRESSION("calculatedExpression"))
        ITEM("given", "integer", EXPRESSION("initialExpression") READ_ONLY "<initial><valueInteger value=\"1\"/></initial>")
        ITEM("a", "string", WHEN("sum", ">", IS_ONE) "<required value=\"true\"/>")
        ITEM("b", "string", WHEN("sum", ">", IS_ONE) WHEN("by_hand", "=", IS_ONE) "<enableBehavior value=\"all\"/>")
        ITEM("c", "string", WHEN("sum", "exists", IS_ABSENT) WHEN("by_hand", "=", IS_ONE) "<enableBehavior value=\"any\"/>")
        ITEM("d", "string", WHEN("given", "=", IS_ONE) WHEN("by_hand", "=", IS_ONE) "<required value=\"true\"/>")
        ITEM("e", "string", EXPRESSION("enableWhenExpression") WHEN("by_hand", "=", IS_ONE))));
    static const size_t conditions[] = {0, 0, 0, 0, 1, 0, 2, 1};
    for (size_t i = 0; i < sizeof conditions / sizeof *conditions; i++)
        assert_int_equal(form->items[i].enable_count, conditions[i]);
    assert_true(form->items[3].is_unsure && !form->items[3].is_required && form->items[4].is_unsure && form->items[5].is_unsure);
    assert_true(!form->items[6].is_unsure && form->items[6].is_required && form->items[7].is_unsure);
    assert_int_equal(form->items[4].enables[0].item, 1);
    says(TC_REMARK_UNSUPPORTED, "sum", "it is read only, and only an expression would fill it in: it stays empty");
    says(TC_REMARK_UNSUPPORTED, "sum", "calculatedExpression: nothing is computed here");
    says(TC_REMARK_UNSUPPORTED, "a", "enableWhen asks for \"sum\", which only an expression would fill in: the item is always shown, and may stay empty");
    says(TC_REMARK_UNSUPPORTED, "b", "that part of the condition is left aside");
    says(TC_REMARK_UNSUPPORTED, "c", "the item is always shown");
    (void)reads(Q(OURS("public", "<valueBoolean value=\"true\"/>") ITEM("a", "display", EXPRESSION("enableWhenExpression")) ITEM("b", "string", EXPRESSION("enableWhenExpression"))));
    says(TC_REMARK_UNSUPPORTED, "a", "where the form is sent by a link this text is left out");
}

static void expressions_and_rules_are_named(void **state)
{
    (void)state;
    (void)reads(Q(SDC("variable", "<valueExpression><name value=\"x\"/></valueExpression>")
        HL7("questionnaire-constraint", "<extension url=\"human\"><valueString value=\"Pain has a place\"/></extension><extension url=\"key\"><valueId value=\"p-1\"/></extension>")
        ITEM("a", "string", EXPRESSION("initialExpression") EXPRESSION("variable") HL7("questionnaire-constraint", "<extension url=\"expression\"><valueString value=\"true\"/></extension>"))
        "<item>" EXPRESSION("initialExpression") HL7("questionnaire-hidden", "<valueBoolean value=\"true\"/>") "<linkId value=\"h\"/><text value=\"H\"/><type value=\"string\"/></item>"));
    says(TC_REMARK_UNSUPPORTED, NULL, "variable: variables belong to expressions, which are not run");
    says(TC_REMARK_UNSUPPORTED, NULL, "constraint: the rule is not checked: \"Pain has a place\"");
    says(TC_REMARK_UNSUPPORTED, "a", "initialExpression: the field is not filled in beforehand: it begins empty");
    says(TC_REMARK_UNSUPPORTED, "a", "variable: ");
    says(TC_REMARK_UNSUPPORTED, "a", "constraint: the rule is not checked");
    says(TC_REMARK_UNSUPPORTED, "h", "it is hidden, and only an expression would fill it in: it stays empty");
}

/* Of a long form, too. */
static void nothing_that_is_left_aside_goes_unsaid(void **state)
{
    (void)state;
    char *items = talloc_strdup(turn, "");
    for (int i = 0; i < 900; i++)
        items = talloc_asprintf_append_buffer(items, ITEM("i%d", "string", EXPRESSION("variable")), i, i);
    (void)reads(talloc_asprintf(turn, Q("%s"), items));
    assert_int_equal(remarks.count, 900 + 1); /* and its name */
    says(TC_REMARK_UNSUPPORTED, "i0", "variable: ");
    says(TC_REMARK_UNSUPPORTED, "i899", "variable: ");
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

static void sets_that_no_question_uses_are_named(void **state)
{
    (void)state;
    (void)reads(BUNDLE(ENTRY(Q("<contained><ValueSet><id value=\"left\"/></ValueSet></contained>" ITEM("a", "choice", "<answerValueSet value=\"http://e.org/v\"/>")
            ITEM("b", "quantity", HL7("questionnaire-unitValueSet", "<valueCanonical value=\"http://e.org/units\"/>"))))
        ENTRY(SET) ENTRY(SYSTEM) ENTRY("<ValueSet><url value=\"http://e.org/units\"/><expansion><contains><code value=\"kg\"/></contains></expansion></ValueSet>")
        ENTRY("<ValueSet><url value=\"http://e.org/V\"/></ValueSet>") ENTRY("<CodeSystem><url value=\"http://e.org/z\"/></CodeSystem>")));
    says(TC_REMARK_UNSUPPORTED, NULL, "no question uses the value set #left: is its url");
    says(TC_REMARK_UNSUPPORTED, NULL, "no question uses the value set http://e.org/V, which is given beside the form: is its url or id that of an answerValueSet?");
    says(TC_REMARK_NOTE, NULL, "no value set takes codes of the code system http://e.org/z");
    size_t count = 0;
    for (size_t i = 0; i < remarks.count; i++)
        count += remarks.list[i].link == NULL;
    assert_int_equal(count, 3 + 1); /* and its name */
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
        cmocka_unit_test_setup_teardown(files_that_no_document_is_are_not_asked_for, form_begin, form_end),
        cmocka_unit_test_setup_teardown(what_may_not_be_asked_may_stay_empty, form_begin, form_end),
        cmocka_unit_test_setup_teardown(a_condition_that_hangs_on_an_expression_hides_nothing, form_begin, form_end),
        cmocka_unit_test_setup_teardown(expressions_and_rules_are_named, form_begin, form_end),
        cmocka_unit_test_setup_teardown(nothing_that_is_left_aside_goes_unsaid, form_begin, form_end),
        cmocka_unit_test_setup_teardown(sets_that_no_question_uses_are_named, form_begin, form_end),
        cmocka_unit_test_setup_teardown(a_bundle_brings_its_value_sets, form_begin, form_end),
        cmocka_unit_test_setup_teardown(sets_that_all_know_are_known, form_begin, form_end),
    };
    return cmocka_run_group_tests_name("rule form limit", tests, NULL, NULL);
}
