/* SPDX-License-Identifier: Apache-2.0 */
/* FHIR's JSON becomes FHIR's XML. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "format/fhir_json.h"

#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
#define OPEN HEAD "<Questionnaire xmlns=\"http://hl7.org/fhir\">"
#define SHUT "</Questionnaire>"

static struct tc_turn *turn;

static int begin(void **state)
{
    (void)state;
    turn = tc_turn_new(NULL, 0);
    return turn ? 0 : 1;
}

static int end(void **state)
{
    (void)state;
    talloc_free(turn);
    return 0;
}

static void becomes(const char *json, const char *wanted)
{
    char *xml;
    size_t length;
    if (tc_fhir_from_json(turn, json, strlen(json), &xml, &length) != TC_OK)
        fail_msg("%s: %s", json, turn->words);
    assert_int_equal(length, strlen(xml));
    assert_string_equal(xml, wanted);
}

static void refused(const char *json, const char *why)
{
    char *xml;
    size_t length;
    assert_int_equal(tc_fhir_from_json(turn, json, strlen(json), &xml, &length), TC_INPUT);
    assert_null(xml);
    if (!strstr(turn->words, why))
        fail_msg("%s: %s", json, turn->words);
    tc_turn_mend(turn);
}

#define Q(inside) "{\"resourceType\": \"Questionnaire\", " inside "}"

static void json_is_told_by_its_brace(void **state)
{
    (void)state;
    assert_true(tc_fhir_is_json("{}", 2));
    assert_true(tc_fhir_is_json("\xEF\xBB\xBF \r\n\t{", 8));
    assert_false(tc_fhir_is_json("<a/>", 4));
    assert_false(tc_fhir_is_json("", 0));
    assert_false(tc_fhir_is_json("  ", 2));
    assert_false(tc_fhir_is_json("[{}]", 4));
}

static void names_stand_in_the_order_of_their_definition(void **state)
{
    (void)state;
    becomes(Q("\"item\": [{\"type\": \"string\", \"text\": \"Name\", \"linkId\": \"1\"}], \"status\": \"draft\", \"id\": \"a\""),
            OPEN "<id value=\"a\"></id><status value=\"draft\"></status><item><linkId value=\"1\"></linkId><text value=\"Name\"></text>"
                 "<type value=\"string\"></type></item>" SHUT);
    becomes(Q("\"item\": [{\"enableWhen\": [{\"answerCoding\": {\"display\": \"A\", \"code\": \"a\", \"system\": \"s\"}, \"operator\": \"=\", \"question\": \"q\"}]}]"),
            OPEN "<item><enableWhen><question value=\"q\"></question><operator value=\"=\"></operator><answerCoding><system value=\"s\"></system>"
                 "<code value=\"a\"></code><display value=\"A\"></display></answerCoding></enableWhen></item>" SHUT);
}

static void values_are_as_they_were_written(void **state)
{
    (void)state;
    becomes(Q("\"a\": true, \"b\": -12, \"c\": 0.1, \"d\": 1.5e3, \"e\": \"\\u00e9 < & \\\" \\n\", \"f\": 123456789012345678"),
            OPEN "<a value=\"true\"></a><b value=\"-12\"></b><c value=\"0.1\"></c><d value=\"1500\"></d><e value=\"é &lt; &amp; &quot; &#10;\"></e>"
                 "<f value=\"123456789012345678\"></f>" SHUT);
    becomes(Q("\"a\": \"x\\u0007y\\ufffez\""), OPEN "<a value=\"xyz\"></a>" SHUT);
}

static void partners_give_ids_and_extensions(void **state)
{
    (void)state;
    becomes(Q("\"title\": \"T\", \"_title\": {\"id\": \"t1\", \"extension\": [{\"valueMarkdown\": \"*T*\", \"url\": \"http://x\"}]}"),
            OPEN "<title id=\"t1\" value=\"T\"><extension url=\"http://x\"><valueMarkdown value=\"*T*\"></valueMarkdown></extension></title>" SHUT);
    becomes(Q("\"_title\": {\"extension\": [{\"url\": \"http://x\", \"valueCode\": \"unknown\"}]}"),
            OPEN "<title><extension url=\"http://x\"><valueCode value=\"unknown\"></valueCode></extension></title>" SHUT);
    becomes(Q("\"subjectType\": [\"Patient\", null, \"Group\"], \"_subjectType\": [null, {\"id\": \"b\"}, {\"id\": \"c\"}]"),
            OPEN "<subjectType value=\"Patient\"></subjectType><subjectType id=\"b\"></subjectType><subjectType id=\"c\" value=\"Group\"></subjectType>" SHUT);
    becomes(Q("\"item\": [{\"id\": \"i\", \"linkId\": \"1\"}]"), OPEN "<item id=\"i\"><linkId value=\"1\"></linkId></item>" SHUT);
}

/* As people note things down for themselves. */
static void names_that_are_none_are_made_one(void **state)
{
    (void)state;
    becomes(Q("\"a b\": 1, \"_\": {}, \"c><d$\": [2]"), OPEN "<x_a_b value=\"1\"></x_a_b><x_></x_><x_c__d_ value=\"2\"></x_c__d_>" SHUT);
}

static void resources_stand_within_resources(void **state)
{
    (void)state;
    becomes(Q("\"contained\": [{\"resourceType\": \"ValueSet\", \"id\": \"v\", \"url\": \"http://v\"}]"),
            OPEN "<contained><ValueSet xmlns=\"http://hl7.org/fhir\"><id value=\"v\"></id><url value=\"http://v\"></url></ValueSet></contained>" SHUT);
}

static void a_narrative_keeps_its_words(void **state)
{
    (void)state;
    becomes(Q("\"text\": {\"div\": \"<div><b>A</b> & <script>x</script></div>\", \"status\": \"generated\"}"),
            OPEN "<text><status value=\"generated\"></status><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>  A  &amp;  x  </p></div></text>" SHUT);
}

static void what_is_no_json_is_refused(void **state)
{
    (void)state;
    refused("", "line 1, column 0: no JSON");
    refused("{\"a\": }", "line 1, column 7: no JSON");
    refused("{\n\"resourceType\": \"Questionnaire\",\n\"a\": 1, \"a\": 2}", "line 3, column 11: no JSON: duplicate object key");
    refused(Q("\"a\": \"\\u0000\""), "no JSON");
    refused(Q("\"a\": 99999999999999999999"), "too big integer");
    refused("{\"resourceType\": \"Questionnaire\"} x", "no JSON: end of file expected");
    refused("\xff{", "no JSON");
}

static void what_is_no_resource_is_refused(void **state)
{
    (void)state;
    refused("{\"item\": []}", "says no resourceType");
    refused("{\"resourceType\": \"a b\"}", "is no name");
    refused("{\"resourceType\": 1}", "says no resourceType");
    refused(Q("\"a\": [[1]]"), "a list of lists");
}

static char *nested(int depth)
{
    char *text = talloc_strdup(turn, "{\"resourceType\": \"Questionnaire\"");
    for (int i = 0; i < depth; i++)
        text = talloc_asprintf_append_buffer(text, ", \"item\": [{\"linkId\": \"%d\"", i);
    for (int i = 0; i < depth; i++)
        text = talloc_asprintf_append_buffer(text, "}]");
    return talloc_asprintf_append_buffer(text, "}");
}

static void depth_and_length_have_an_end(void **state)
{
    (void)state;
    char *xml, *many = talloc_zero_array(turn, char, 4 * 1024 * 1024 + 2);
    size_t length;
    char *deep = nested(63);
    assert_int_equal(tc_fhir_from_json(turn, deep, strlen(deep), &xml, &length), TC_OK);
    refused(nested(65), "deeper than 64");
    refused(nested(3000), "no JSON: maximum parsing depth");
    memset(many, ' ', 4 * 1024 * 1024 + 1);
    assert_int_equal(tc_fhir_from_json(turn, many, strlen(many), &xml, &length), TC_LARGE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(json_is_told_by_its_brace, begin, end),
        cmocka_unit_test_setup_teardown(names_stand_in_the_order_of_their_definition, begin, end),
        cmocka_unit_test_setup_teardown(values_are_as_they_were_written, begin, end),
        cmocka_unit_test_setup_teardown(partners_give_ids_and_extensions, begin, end),
        cmocka_unit_test_setup_teardown(names_that_are_none_are_made_one, begin, end),
        cmocka_unit_test_setup_teardown(resources_stand_within_resources, begin, end),
        cmocka_unit_test_setup_teardown(a_narrative_keeps_its_words, begin, end),
        cmocka_unit_test_setup_teardown(what_is_no_json_is_refused, begin, end),
        cmocka_unit_test_setup_teardown(what_is_no_resource_is_refused, begin, end),
        cmocka_unit_test_setup_teardown(depth_and_length_have_an_end, begin, end),
    };
    return cmocka_run_group_tests_name("format fhir_json", tests, NULL, NULL);
}
