/* SPDX-License-Identifier: Apache-2.0 */
#include "xml.h"

static void expect_drawn(const char *template, const char *content, const char *expected)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    const char *folder = folder_make(turn);
    char *sheet = talloc_asprintf(turn, XSL("<xsl:template match='page'>%s</xsl:template>"), template);
    folder_screen(folder, "one", sheet);
    const char *page = draw(turn, folder, "one", content);
    assert_string_equal(page, talloc_asprintf(turn, "<!DOCTYPE html>%s\n", expected));
    talloc_free(turn);
}

static void expect_refused(const char *template, const char *words)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    const char *folder = folder_make(turn);
    folder_screen(folder, "one", talloc_asprintf(turn, XSL("<xsl:template match='page'>\n%s</xsl:template>"), template));
    const char *said = refusal(turn, folder);
    if (!strstr(said, "/screen/one.xsl:3: ") || !strstr(said, words))
        fail_msg("expected \"%s\" on line 3 in \"%s\"", words, said);
    talloc_free(turn);
}

static void phrases_are_set_in(void **state)
{
    (void)state;
    expect_drawn("<b title='[[hello]]!'>[[hello]]</b>", "", "<b title=\"Hello &amp; welcome!\">Hello &amp; welcome</b>");
    expect_drawn("<b><xsl:value-of select=\"concat('[[hello]]', '.')\"/></b>", "", "<b>Hello &amp; welcome.</b>");
    expect_drawn("<b><xsl:value-of select=\"'[[quote]]'\"/></b>", "", "<b>it's &quot;so&quot;</b>");
    expect_drawn("<b title=\"{concat('[[quote]]', x)}\">a[[ b]]</b>", "<x>1</x>", "<b title=\"it's &quot;so&quot;1\">a[[ b]]</b>");
    expect_drawn("<b><xsl:if test='x[y[1]]'>c</xsl:if></b>", "", "<b></b>");
}

static void a_missing_phrase_is_named_with_file_and_line(void **state)
{
    (void)state;
    expect_refused("<b>[[no.such]]</b>", "no phrase \"no.such\"");
    expect_refused("<b title='[[no.such]]'/>", "no phrase \"no.such\"");
    expect_refused("<b>[[by]]</b>", "needs t:say");
    expect_refused("<xsl:value-of select='[[hello]]'/>", "quotation marks");
    expect_refused("<t:say key='no.such'/>", "no phrase \"no.such\"");
    expect_refused("<t:say key='by'><t:with name='name'>x</t:with></t:say>", "no t:with");
    expect_refused("<t:say key='hello'><t:with name='name'>x</t:with></t:say>", "no place");
    expect_refused("<t:word of='x' in='no.'/>", "no phrases below \"no.\"");
    expect_refused("<t:word of='x'/>", "lacks");
    expect_refused("<t:each in='no.'>x</t:each>", "no phrases below");
    expect_refused("<t:other/>", "unknown element");
}

static void places_take_nodes(void **state)
{
    (void)state;
    expect_drawn("<b><t:say key='by'><t:with name='date'><i><xsl:value-of select='d'/></i></t:with>"
                 "<t:with name='name'>[[hello]]</t:with></t:say></b>",
                 "<d>3 &lt; 4</d>", "<b>by Hello &amp; welcome, <i>3 &lt; 4</i></b>");
}

static void a_code_becomes_its_word(void **state)
{
    (void)state;
    expect_drawn("<b><t:word of='k' in='kind.'/></b>", "<k>phone</k>", "<b>Phone call</b>");
    expect_drawn("<b><t:word of='k' in='kind.'/></b>", "<k>&lt;odd&gt;</k>", "<b>&lt;odd&gt;</b>");
    expect_drawn("<b><t:word of='k' in='kind.'><t:word of='l' in='kind.'>else</t:word></t:word></b>", "<k>odd</k><l>visit</l>", "<b>Visit</b>");
    expect_drawn("<b><t:word of='k' in='kind.'>else</t:word></b>", "", "<b>else</b>");
}

/* In the catalogue's order, one level deep, and in whatever stands around. */
static void each_word_of_a_list_is_offered(void **state)
{
    (void)state;
    expect_drawn("<b>kinds:<t:each in='kind.'>[[.]]=<i id='k-[[.word]]'><xsl:value-of select=\"'[[.word]]'\"/></i>;</t:each></b>", "",
                 "<b>kinds:Visit=<i id=\"k-visit\">visit</i>;Phone call=<i id=\"k-phone\">phone</i>;</b>");
}

static void an_attribute_given_to_a_part_is_text(void **state)
{
    (void)state;
    expect_drawn("<b><xsl:call-template name='part'><xsl:with-param name='x' select='k/@id'/></xsl:call-template></b></xsl:template>"
                 "<xsl:template name='part'><xsl:param name='x'/><i><xsl:copy-of select='$x'/></i>",
                 "<k id='7'/>", "<b><i>7</i></b>");
}

static void a_second_language_is_a_second_file(void **state)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    const char *folder = folder_make(turn);
    struct tc_sheets *sheets = NULL;
    struct tc_doc *doc = tc_doc_new(turn, "page");
    struct tc_drawn drawn;
    char *words = NULL;
    (void)state;
    FILE *stream = popen(talloc_asprintf(turn, "sed -e 's/lang=.en./lang=\"pl\"/' -e 's/Hello/Witaj/' %s/words/en.xml", folder), "r");
    size_t room = 0;
    assert_true(getdelim(&words, &room, '\0', stream) > 0);
    pclose(stream);
    folder_write(folder, "words/pl.xml", words);
    free(words);
    folder_screen(folder, "one", XSL("<xsl:template match='page'><b>[[hello]]</b></xsl:template>"));
    assert_int_equal(tc_sheets_open(turn, turn, folder, &sheets), TC_OK);
    assert_int_equal(tc_sheets_draw(sheets, turn, "one", "pl", doc, &drawn), TC_OK);
    assert_non_null(strstr(drawn.bytes, "Witaj"));
    assert_string_equal(tc_sheets_language(sheets, "pl-PL,pl;q=0.9,en;q=0.8"), "pl");
    assert_string_equal(tc_sheets_language(sheets, "de, en-GB;q=0.8, pl;q=0.4"), "en");
    assert_string_equal(tc_sheets_language(sheets, "pl;q=0"), "en");
    assert_string_equal(tc_sheets_language(sheets, NULL), "en");
    assert_string_equal(tc_sheets_language(sheets, ",;q=,,;"), "en");
    assert_string_equal(tc_sheets_tongue(sheets, "pl")->code, "pl");
    assert_string_equal(tc_sheets_tongue(sheets, "pl")->month[11], "December");
    talloc_free(turn);
}

int run_say_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(phrases_are_set_in),
        cmocka_unit_test(a_missing_phrase_is_named_with_file_and_line),
        cmocka_unit_test(places_take_nodes),
        cmocka_unit_test(a_code_becomes_its_word),
        cmocka_unit_test(each_word_of_a_list_is_offered),
        cmocka_unit_test(an_attribute_given_to_a_part_is_text),
        cmocka_unit_test(a_second_language_is_a_second_file),
    };
    return cmocka_run_group_tests_name("say", tests, NULL, NULL);
}
