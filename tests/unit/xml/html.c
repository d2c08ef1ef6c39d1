/* SPDX-License-Identifier: Apache-2.0 */
#include "xml.h"

static void expect_page(const char *template, const char *content, const char *expected)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    const char *folder = folder_make(turn);
    folder_screen(folder, "one", talloc_asprintf(turn, XSL("<xsl:template match='page'>%s</xsl:template>"), template));
    assert_string_equal(draw(turn, folder, "one", content), talloc_asprintf(turn, "<!DOCTYPE html>%s\n", expected));
    talloc_free(turn);
}

/* Browsers take <textarea/> and <script/> as open. */
static void empty_elements_are_closed_as_html_wants_it(void **state)
{
    (void)state;
    expect_page("<i><textarea/><a/><br/><input value=''/><script src='x'/></i>", "", "<i><textarea></textarea><a></a><br><input value=\"\">\n<script src=\"x\"></script></i>");
}

/* The parser drops one line feed there. */
static void a_first_empty_line_is_kept(void **state)
{
    (void)state;
    expect_page("<textarea><xsl:value-of select='x'/></textarea>", "<x>\n\none</x>", "<textarea>\n\n\none</textarea>");
}

static void what_was_typed_stays_text(void **state)
{
    (void)state;
    expect_page("<b title='{x}'><xsl:value-of select='x'/></b>", "<x>&lt;/b&gt;&lt;script&gt;\"'&amp;amp;</x>",
                "<b title=\"&lt;/b&gt;&lt;script&gt;&quot;'&amp;amp;\">&lt;/b&gt;&lt;script&gt;&quot;'&amp;amp;</b>");
    expect_page("<b><xsl:copy-of select='x/text()'/></b>", "<x><![CDATA[</b><i>]]></x>", "<b>&lt;/b&gt;&lt;i&gt;</b>");
}

static void comments_and_instructions_stay_inside(void **state)
{
    (void)state;
    expect_page("<b><xsl:comment>secret</xsl:comment><xsl:processing-instruction name='x'>y</xsl:processing-instruction></b>", "", "<b></b>");
}

static void namespaces_are_not_declared(void **state)
{
    (void)state;
    expect_page("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><path d='M0 0'/></svg>", "", "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"></path></svg>");
}

static void a_page_has_a_largest_size(void **state)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    const char *folder = folder_make(turn);
    struct tc_sheets *sheets = NULL;
    struct tc_drawn drawn;
    (void)state;
    folder_screen(folder, "one", XSL("<xsl:template match='page'><b><xsl:for-each select='r'><xsl:value-of select='/page/x'/></xsl:for-each></b></xsl:template>"));
    assert_int_equal(tc_sheets_open(turn, turn, folder, &sheets), TC_OK);
    struct tc_doc *doc = tc_doc_new(turn, "page");
    char *long_text = talloc_array(turn, char, 100001);
    memset(long_text, '&', 100000);
    long_text[100000] = '\0';
    tc_node_text(tc_doc_root(doc), "x", long_text);
    for (int i = 0; i < 100; i++)
        tc_node_add(tc_doc_root(doc), "r");
    assert_int_equal(tc_sheets_draw(sheets, turn, "one", "en", doc, &drawn), TC_LARGE);
    talloc_free(turn);
}

int run_html_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(empty_elements_are_closed_as_html_wants_it), cmocka_unit_test(a_first_empty_line_is_kept),
        cmocka_unit_test(what_was_typed_stays_text),                  cmocka_unit_test(comments_and_instructions_stay_inside),
        cmocka_unit_test(namespaces_are_not_declared),                cmocka_unit_test(a_page_has_a_largest_size),
    };
    return cmocka_run_group_tests_name("html", tests, NULL, NULL);
}
