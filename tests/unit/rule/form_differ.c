/* SPDX-License-Identifier: Apache-2.0 */
/* Our own extensions, and what differs between two versions, in words. */
#include "form.h"

#define BAND(low, high, label) PART("band", PART("low", "<valueDecimal value=\"" low "\"/>") PART("high", "<valueDecimal value=\"" high "\"/>") PART("label", "<valueString value=\"" label "\"/>") PART("risk", "<valueCode value=\"low\"/>"))
#define SCORE(name, formula, more) OURS("score", PART("name", "<valueCode value=\"" name "\"/>") PART("title", "<valueString value=\"Total\"/>") PART("formula", "<valueString value=\"" formula "\"/>") more)
#define LEAST(n) PART("least", "<valueInteger value=\"" n "\"/>")
#define OF(link) PART("of", "<valueString value=\"" link "\"/>")

static void ours_are_read(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(OURS("name", "<valueCode value=\"needs\"/>") OURS("occasion", "<valueCode value=\"assessment\"/>") OURS("segment", "<valueCode value=\"clinical\"/>")
        OURS("thin", PART("share", "<valueDecimal value=\"80\"/>") PART("seconds", "<valueDecimal value=\"1.5\"/>"))
        OURS("public", "<valueBoolean value=\"true\"/>") OURS("decline", "<valueBoolean value=\"true\"/>")
        SCORE("total", "sum(answer/@number)", OF("a") LEAST("1") PART("better", "<valueCode value=\"lower\"/>") PART("reliable", "<valueDecimal value=\"5\"/>") BAND("5", "9", "Mild") BAND("0", "4", "None"))
        ITEM("a", "integer", OURS("risk", PART("least", "<valueDecimal value=\"1\"/>") PART("words", "<valueString value=\"Ask now\"/>")) OURS("fill", "<valueCode value=\"last.sleep\"/>")
             OURS("feed", "<valueCode value=\"need.money\"/>") OURS("report", "<valueCode value=\"sleep\"/>")
             OURS("domain", PART("domain", "<valueCode value=\"money\"/>") PART("kind", "<valueCode value=\"need\"/>"))
             OURS("opens", PART("what", "<valueCode value=\"goal\"/>") PART("least", "<valueDecimal value=\"3\"/>") PART("title", "<valueString value=\"Debts\"/>")))
        ITEM("b", "string", OURS("decline", "<valueBoolean value=\"false\"/>"))));
    const struct tc_item *a = &form->items[0];
    const struct tc_instrument *score = &form->instruments[0];
    assert_string_equal(form->name, "needs");
    assert_string_equal(form->occasion, "assessment");
    assert_string_equal(form->segment, "clinical");
    assert_true(form->is_public && a->may_decline && !form->items[1].may_decline);
    assert_true(form->least.share == 80 && form->least.seconds == 1.5);
    assert_true(a->has_risk && a->risk_least == 1 && a->opens_least == 3);
    assert_string_equal(a->risk_words, "Ask now");
    assert_string_equal(a->fill, "last.sleep");
    assert_string_equal(a->feed, "need.money");
    assert_string_equal(a->domain_kind, "need");
    assert_string_equal(a->opens_title, "Debts");
    assert_true(score->compiled && score->low_is_better && score->has_reliable && score->reliable == 5);
    assert_true(score->least == 1 && score->of_count == 1 && score->of[0] == 0 && score->band_count == 2);
    assert_string_equal(score->bands[0].label, "None");
    assert_string_equal(score->bands[1].risk, "low");
    says_nothing();
}

#define A ITEM("a", "integer", "")
static void wrong_ours_are_refused(void **state)
{
    (void)state;
    refused(Q(OURS("colour", "<valueCode value=\"x\"/>") A), NULL, "there is no extension urn:throughcare:form:colour here");
    refused(Q(OURS("name", "<valueCode value=\"A b\"/>") A), NULL, "the form's name \"A b\" is none");
    refused(Q(OURS("occasion", "<valueCode value=\"party\"/>") A), NULL, "occasion is \"party\": one of intake assessment");
    refused(Q(OURS("thin", PART("share", "<valueDecimal value=\"101\"/>")) A), NULL, "the share of thin is 101: 0 to 100");
    refused(Q(OURS("thin", PART("seconds", "<valueDecimal value=\"-1\"/>")) A), NULL, "the seconds of thin is -1");
    refused(Q(OURS("thin", PART("minutes", "<valueDecimal value=\"1\"/>")) A), NULL, "a thin has no part \"minutes\"");
    refused(Q(OURS("thin", PART("share", "<valueString value=\"half\"/>")) A), NULL, "share is \"half\": a number");
    refused(Q(OURS("segment", "<valueCode value=\"x\"/>") A), NULL, "segment is \"x\"");
    refused(Q(ITEM("a", "string", OURS("fill", "<valueCode value=\"client.shoes\"/>"))), "a", "nothing of the name \"client.shoes\"");
    refused(Q(ITEM("a", "string", OURS("feed", "<valueCode value=\"given\"/>"))), "a", "feed asks for an occasion");
    refused(Q(OURS("occasion", "<valueCode value=\"review\"/>") ITEM("a", "string", OURS("feed", "<valueCode value=\"given\"/>"))), "a", "the occasion review has no field \"given\"");
    refused(Q(ITEM("a", "string", OURS("risk", PART("least", "<valueDecimal value=\"1\"/>")))), "a", "risk has no words");
    refused(Q(ITEM("a", "string", OURS("risk", PART("least", "<valueDecimal value=\"1\"/>") PART("words", "<valueString value=\"w\"/>")))), "a", "risk asks for answers with an ordinal");
    refused(Q(ITEM("a", "group", OURS("report", "<valueCode value=\"x\"/>"))), "a", "a group has no answer for risk");
    refused(Q(ITEM("a", "string", OURS("domain", PART("domain", "<valueCode value=\"cars\"/>") PART("kind", "<valueCode value=\"need\"/>")))), "a", "domain is \"cars\"");
    refused(Q(ITEM("a", "string", OURS("report", "<valueCode value=\"A B\"/>"))), "a", "report is \"A B\"");
}

static void wrong_scores_are_refused(void **state)
{
    (void)state;
    refused(Q(SCORE("t", "sum(answer/", "") A), NULL, "is no XPath");
    refused(Q(SCORE("T t", "1", "") A), NULL, "the score's name is \"T t\"");
    refused(Q(SCORE("t", "sum(answer/@number)", "") SCORE("t", "sum(answer/@number)", "") A), NULL, "two scores are called \"t\"");
    refused(Q(SCORE("t", "sum(answer/@number)", OF("z")) A), NULL, "counts \"z\", which is no question");
    refused(Q(SCORE("t", "sum(answer/@number)", LEAST("x")) A), NULL, "\"x\" is no Integer");
    refused(Q(SCORE("t", "sum(answer/@number)", BAND("0", "4", "Low") BAND("6", "9", "High")) A), NULL, "between bands \"Low\" and \"High\" of score \"t\" there is a gap");
    refused(Q(SCORE("t", "sum(answer/@number)", BAND("0", "4", "Low") BAND("4", "9", "High")) A), NULL, "bands \"Low\" and \"High\" of score \"t\" overlap");
    refused(Q(SCORE("t", "sum(answer/@number)", BAND("4", "0", "Low")) A), NULL, "begins at 4 and ends at 0");
    refused(Q(SCORE("t", "sum(answer/@number)", PART("colour", "")) A), NULL, "a score has no part \"colour\"");
}

struct said {
    const char *link[40];
    char *words[40];
    size_t count;
};

static enum tc_rc note(void *user, const char *link, const char *words)
{
    struct said *said = user;
    assert_true(said->count < 40);
    said->link[said->count] = link;
    said->words[said->count++] = talloc_strdup(turn, words);
    return TC_OK;
}

static struct said differ(const char *before, const char *after)
{
    struct said said = {.count = 0};
    const struct tc_form *one = before ? reads(before) : NULL;
    assert_int_equal(tc_form_differ(one, reads(after), turn, note, &said), TC_OK);
    return said;
}

static void differs(const char *before, const char *after, const char *link, const char *words)
{
    struct said said = differ(before, after);
    if (said.count != 1 || strcmp(said.words[0], words) != 0) {
        for (size_t i = 0; i < said.count; i++)
            print_message("# %s\n", said.words[i]);
        fail_msg("wanted: %s", words);
    }
    assert_true(link ? said.link[0] && strcmp(link, said.link[0]) == 0 : !said.link[0]);
}

static void differences_are_said_in_words(void **state)
{
    (void)state;
    assert_int_equal(differ(Q(A), Q(A)).count, 0);
#define TWINS Q(ITEM("a", "choice", OPTION("x", "X") OPTION("y", "Y") OPTION("x", "Ex")))
    assert_int_equal(differ(TWINS, TWINS).count, 0);
    reads(Q(OURS("thin", PART("share", "<valueDecimal value=\"0\"/>") PART("seconds", "<valueDecimal value=\"0\"/>")) A));
    says(TC_REMARK_NOTE, NULL, "ever called quick or thin");
    differs(Q(A), Q("<publisher value=\"P\"/>" A), NULL, "the publisher is new: “P”");
    differs(Q(A), Q(OURS("thin", PART("share", "<valueDecimal value=\"80\"/>")) A), NULL, "it is thin below 80 % answered, was 50 %");
    differs(Q(A), Q(OURS("thin", PART("seconds", "<valueDecimal value=\"0\"/>")) A), NULL, "it is quick below 0 seconds a question, was 2");
    differs(Q(A), Q(A ITEM("b", "date", "")), "b", "new question “Text of b”: date");
    differs(Q(A ITEM("b", "date", "")), Q(A), "b", "the question “Text of b” was taken out");
    differs(Q(A), Q(ITEM("a", "decimal", "")), "a", "its type is now “decimal”, was “integer”");
    differs(Q(A), Q(ITEM("a", "integer", "<required value=\"true\"/>")), "a", "an answer is now required");
    differs(Q(A ITEM("b", "date", "") ITEM("c", "date", "")), Q(ITEM("c", "date", "") A ITEM("b", "date", "")), "c", "the question “Text of c” was moved");
    differs(Q(ITEM("g", "group", "") A), Q(ITEM("g", "group", A)), "a", "it stands now in “Text of g”");
    differs(Q(ITEM("a", "choice", OPTION("x", "X"))), Q(ITEM("a", "choice", OPTION("x", "Ex"))), "a", "the option “X” is now “Ex”");
    differs(Q(ITEM("a", "choice", OPTION("x", "X"))), Q(ITEM("a", "choice", OPTION("x", "X") OPTION("y", "Y"))), "a", "new option “Y”");
    differs(Q(ITEM("a", "choice", OPTION("x", "X") OPTION("y", "Y"))), Q(ITEM("a", "choice", OPTION("y", "Y") OPTION("x", "X"))), "a", "its options stand in another order");
    differs(Q(A), Q(ITEM("a", "integer", HL7("maxValue", "<valueInteger value=\"9\"/>"))), "a", "the greatest value is new: “9”");
    differs(Q(A), Q(ITEM("a", "integer", SDC("shortText", "<valueString value=\"S\"/>"))), "a", "its short text is new: “S”");
    differs(Q(A), Q(ITEM("a", "integer", HL7("questionnaire-supportLink", "<valueUri value=\"https://e.org\"/>"))), "a", "what links stand beside it is new: “https://e.org”");
    differs(Q(A), Q(ITEM("a", "integer", HL7("questionnaire-choiceOrientation", "<valueCode value=\"vertical\"/>"))), "a", "how its options stand is new: “vertical”");
    differs(Q(A), Q(ITEM("a", "integer", SDC("enableWhenExpression", "<valueExpression/>"))), "a", "whether it is asked is now left to an expression");
    differs(Q(ITEM("a", "open-choice", OPTION("x", "X"))), Q(ITEM("a", "open-choice", OPTION("x", "X") SDC("openLabel", "<valueString value=\"O\"/>"))), "a", "what its other answer is called is new: “O”");
    differs(Q(ITEM("a", "integer", "<repeats value=\"true\"/>")), Q(ITEM("a", "integer", HL7("questionnaire-maxOccurs", "<valueInteger value=\"2\"/>") "<repeats value=\"true\"/>")), "a", "the most answers is new: “2”");
    differs(Q(ITEM("a", "string", "")), Q(ITEM("a", "string", HL7("minLength", "<valueInteger value=\"3\"/>"))), "a", "the fewest characters is new: “3”");
    differs(Q(ITEM("a", "attachment", "")), Q(ITEM("a", "attachment", HL7("mimeType", "<valueCode value=\"image/png\"/>"))), "a", "which files it takes is new: “image/png”");
    differs(Q(ITEM("b", "boolean", "") A), Q(ITEM("b", "boolean", "") ITEM("a", "integer", WHEN("b", "=", "<answerBoolean value=\"true\"/>"))), "a", "its condition is new: “b = yes”");
}

static void differences_of_scores_are_said(void **state)
{
    (void)state;
    differs(Q(A), Q(SCORE("t", "sum(answer/@number)", "") A), NULL, "new score “Total”");
    differs(Q(SCORE("t", "sum(answer/@number)", "") A), Q(SCORE("t", "2 * sum(answer/@number)", "") A), NULL,
            "the formula of the score “Total” is now “2 * sum(answer/@number)”, was “sum(answer/@number)”");
    differs(Q(SCORE("t", "sum(answer/@number)", BAND("0", "4", "Low")) A), Q(SCORE("t", "sum(answer/@number)", BAND("0", "5", "Low")) A), NULL,
            "the bands of the score “Total” is now “0–5 Low”, was “0–4 Low”");
    assert_true(differ(NULL, Q(A)).count >= 3);
}

int differ_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(ours_are_read, form_begin, form_end),
        cmocka_unit_test_setup_teardown(wrong_ours_are_refused, form_begin, form_end),
        cmocka_unit_test_setup_teardown(wrong_scores_are_refused, form_begin, form_end),
        cmocka_unit_test_setup_teardown(differences_are_said_in_words, form_begin, form_end),
        cmocka_unit_test_setup_teardown(differences_of_scores_are_said, form_begin, form_end),
    };
    return cmocka_run_group_tests_name("rule form differ", tests, NULL, NULL);
}
