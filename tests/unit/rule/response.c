/* SPDX-License-Identifier: Apache-2.0 */
/* Answers as a QuestionnaireResponse: elements in FHIR's order, items as the form nests them. */
#include "answer_form.h"

#include "rule/response.h"
#include "xml/doc.h"

static const struct tc_option often[] = {{.value = LEVEL("LA1", "Never & not", 0.5), .words = "Never & not"}, {.value = STRING("plain"), .words = "plain"}};
static const struct tc_option units[] = {{.value = {.kind = TC_VALUE_CODING, .system = "http://unitsofmeasure.org", .code = "kg"}, .words = "kilograms"}};
static const struct tc_enable when[] = {{0, TC_ENABLE_EQUAL, {.kind = TC_VALUE_BOOLEAN, .yes = true}}};
static const struct tc_enable of_cough[] = {{16, TC_ENABLE_EQUAL, STRING("cough")}};
static struct tc_item items[] = {
    {.link = "yes", .type = TC_ITEM_BOOLEAN, .text = "Yes?", .may_decline = true},
    {.link = "below", .type = TC_ITEM_STRING, .depth = 1},
    {.link = "list", .type = TC_ITEM_OPEN_CHOICE, .is_repeating = true, .options = often, .option_count = COUNT(often), .enables = when, .enable_count = 1},
    {.link = "group", .type = TC_ITEM_GROUP, .is_repeating = true, .text = "Group"},
    {.link = "say", .type = TC_ITEM_DISPLAY, .depth = 1},
    {.link = "inner", .type = TC_ITEM_GROUP, .depth = 1, .is_repeating = true},
    {.link = "number", .type = TC_ITEM_DECIMAL, .depth = 2, .is_repeating = true},
    {.link = "day", .type = TC_ITEM_DATE, .depth = 1},
    {.link = "moment", .type = TC_ITEM_DATETIME},
    {.link = "time", .type = TC_ITEM_TIME},
    {.link = "whole", .type = TC_ITEM_INTEGER},
    {.link = "url", .type = TC_ITEM_URL},
    {.link = "weight", .type = TC_ITEM_QUANTITY, .units = units, .unit_count = 1},
    {.link = "person", .type = TC_ITEM_REFERENCE},
    {.link = "file", .type = TC_ITEM_ATTACHMENT},
    {.link = "words", .type = TC_ITEM_TEXT},
    {.link = "complaint", .type = TC_ITEM_STRING, .is_repeating = true},
    {.link = "since", .type = TC_ITEM_DATE, .depth = 1, .enables = of_cough, .enable_count = 1},
};

static void writes(const char *fields, const char *expected)
{
    struct tc_form form = answer_form(items, COUNT(items));
    struct tc_answers answers = answer_read(&form, fields);
    const struct tc_response_about about = {.version = 3, .status = "completed"};
    struct tc_doc *doc;
    char *bytes;
    size_t length;
    assert_int_equal(tc_response_write(answer_turn, &answers, &about, &doc), TC_OK);
    assert_int_equal(tc_doc_write(doc, answer_turn, &bytes, &length), TC_OK);
    const char *from = strstr(bytes, "<status value=\"completed\"/>");
    assert_non_null(from);
    from += strlen("<status value=\"completed\"/>");
    char *inside = talloc_strndup(answer_turn, from, strlen(from));
    char *end = strstr(inside, "</QuestionnaireResponse>");
    assert_non_null(end);
    *end = '\0';
    assert_string_equal(inside, expected);
}

#define ITEM(link, inside) "<item><linkId value=\"" link "\"/>" inside "</item>"
#define ANSWER(inside) "<answer>" inside "</answer>"
#define ORDINAL "<extension url=\"http://hl7.org/fhir/StructureDefinition/ordinalValue\"><valueDecimal value=\"0.5\"/></extension>"

static void values_are_fhirs(void **state)
{
    (void)state;
    writes("q9=2026-07-01T14:30", ITEM("moment", ANSWER("<valueDateTime value=\"2026-07-01T13:30:00Z\"/>")));
    writes("q10=9am", ITEM("time", ANSWER("<valueTime value=\"09:00:00\"/>")));
    writes("q11=-3", ITEM("whole", ANSWER("<valueInteger value=\"-3\"/>")));
    writes("q12=urn:a", ITEM("url", ANSWER("<valueUri value=\"urn:a\"/>")));
    writes("q13=72.50", ITEM("weight", ANSWER("<valueQuantity><value value=\"72.50\"/><unit value=\"kilograms\"/><system value=\"http://unitsofmeasure.org\"/>"
                                              "<code value=\"kg\"/></valueQuantity>")));
    writes("q14=17", ITEM("person", ANSWER("<valueReference><identifier><system value=\"urn:throughcare:number\"/><value value=\"17\"/></identifier>"
                                           "<display value=\"17\"/></valueReference>")));
    writes("q15=4", ITEM("file", ANSWER("<valueAttachment><url value=\"urn:throughcare:document:4\"/><title value=\"4\"/></valueAttachment>")));
    writes("q16=a\nb <c>", ITEM("words", ANSWER("<valueString value=\"a&#10;b &lt;c&gt;\"/>")));
    writes("", "");
}

static void choices_keep_their_ordinals(void **state)
{
    (void)state;
    writes("q1=yes&q3=1&q3=2&q3=other&q3-other=mine",
           "<item><linkId value=\"yes\"/><text value=\"Yes?\"/><answer><valueBoolean value=\"true\"/></answer></item>"
           ITEM("list", ANSWER("<valueCoding>" ORDINAL "<system value=\"urn:s\"/><code value=\"LA1\"/><display value=\"Never &amp; not\"/></valueCoding>")
                        ANSWER("<valueString value=\"plain\"/>") ANSWER("<valueString value=\"mine\"/>")));
}

static void what_is_not_asked_is_left_out(void **state)
{
    (void)state;
    writes("q1=no&q3=1", "<item><linkId value=\"yes\"/><text value=\"Yes?\"/><answer><valueBoolean value=\"false\"/></answer></item>");
}

static void saying_nothing_has_its_reason(void **state)
{
    (void)state;
    writes("q1=declined&q2=x", "<item><linkId value=\"yes\"/><text value=\"Yes?\"/><answer><extension url=\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\">"
                               "<valueCode value=\"asked-declined\"/></extension>" ITEM("below", ANSWER("<valueString value=\"x\"/>")) "</answer></item>");
}

static void items_nest_as_in_the_form(void **state)
{
    (void)state;
    writes("q1=no&q2=x", "<item><linkId value=\"yes\"/><text value=\"Yes?\"/><answer><valueBoolean value=\"false\"/>" ITEM("below", ANSWER("<valueString value=\"x\"/>")) "</answer></item>");
    writes("q2=x", "<item><linkId value=\"yes\"/><text value=\"Yes?\"/>" ITEM("below", ANSWER("<valueString value=\"x\"/>")) "</item>");
    writes("q7.1.2.1=1&q7.1.2.3=2&q7.1.3.1=3&q8.1=2026&q8.3=2026-05",
           "<item><linkId value=\"group\"/><text value=\"Group\"/>" ITEM("inner", ITEM("number", ANSWER("<valueDecimal value=\"1\"/>") ANSWER("<valueDecimal value=\"2\"/>")))
           ITEM("inner", ITEM("number", ANSWER("<valueDecimal value=\"3\"/>"))) ITEM("day", ANSWER("<valueDate value=\"2026\"/>")) "</item>"
           "<item><linkId value=\"group\"/><text value=\"Group\"/>" ITEM("day", ANSWER("<valueDate value=\"2026-05\"/>")) "</item>");
}

/* Each answer has its own: what is asked of the one says nothing of the other. */
static void what_repeats_has_its_own_questions(void **state)
{
    (void)state;
    writes("q17.1=cough&q18.1=2026&q17.2=fever&q18.2=2025",
           ITEM("complaint", ANSWER("<valueString value=\"cough\"/>" ITEM("since", ANSWER("<valueDate value=\"2026\"/>"))) ANSWER("<valueString value=\"fever\"/>")));
    writes("q17.1=fever&q17.2=cough&q18.2=2025",
           ITEM("complaint", ANSWER("<valueString value=\"fever\"/>") ANSWER("<valueString value=\"cough\"/>" ITEM("since", ANSWER("<valueDate value=\"2025\"/>")))));
    struct tc_form form = answer_form(items, COUNT(items));
    answer_wrong(&form, "q17.1=cough&q18=2026", "q18", "answer-unknown", NULL);
}

static void it_says_what_it_is_about(void **state)
{
    (void)state;
    struct tc_form form = answer_form(items, COUNT(items));
    struct tc_answers answers = {.form = &form};
    const struct tc_response_about about = {.id = "31", .version = 2, .status = "amended", .subject = "ABCD-EFGH-J", .author = "M. Okafor", .authored = INT64_C(1767323045000000)};
    struct tc_doc *doc;
    char *bytes;
    size_t length;
    assert_int_equal(tc_response_write(answer_turn, &answers, &about, &doc), TC_OK);
    assert_int_equal(tc_doc_write(doc, answer_turn, &bytes, &length), TC_OK);
    assert_non_null(strstr(bytes, "<QuestionnaireResponse xmlns=\"http://hl7.org/fhir\"><id value=\"31\"/><questionnaire value=\"http://example.org/form|2\"/>"
                                  "<status value=\"amended\"/><subject><display value=\"ABCD-EFGH-J\"/></subject><authored value=\"2026-01-02T03:04:05Z\"/>"
                                  "<author><display value=\"M. Okafor\"/></author></QuestionnaireResponse>"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_are_fhirs), cmocka_unit_test(choices_keep_their_ordinals), cmocka_unit_test(what_is_not_asked_is_left_out),
        cmocka_unit_test(saying_nothing_has_its_reason), cmocka_unit_test(items_nest_as_in_the_form),
        cmocka_unit_test(what_repeats_has_its_own_questions), cmocka_unit_test(it_says_what_it_is_about),
    };
    return cmocka_run_group_tests(tests, answer_begin, answer_end);
}
