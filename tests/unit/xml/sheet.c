/* SPDX-License-Identifier: Apache-2.0 */
#include "xml.h"

#include <sys/stat.h>

#include "base/clock.h"

static enum tc_rc draw_one(struct tc_turn *turn, const char *folder, const char *body, struct tc_drawn *drawn_r)
{
    struct tc_sheets *sheets = NULL;
    struct tc_doc *doc = tc_doc_new(turn, "page");
    folder_screen(folder, "one", talloc_asprintf(turn, XSL("%s"), body));
    if (tc_sheets_open(turn, turn, folder, &sheets) != TC_OK)
        fail_msg("%s", turn->words);
    return tc_sheets_draw(sheets, turn, "one", "en", doc, drawn_r);
}

static void expect_fault(const char *body, const char *words)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_drawn drawn;
    assert_int_equal(draw_one(turn, folder_make(turn), body, &drawn), TC_FAULT);
    if (!strstr(turn->words, words))
        fail_msg("expected \"%s\" in \"%s\"", words, turn->words);
    talloc_free(turn);
}

/* The result pointer is not NULL after these: only the context's state tells. */
static void a_failed_sheet_is_a_fault(void **state)
{
    (void)state;
    expect_fault("<xsl:template match='/'><b/><xsl:message terminate='yes'>stop here</xsl:message></xsl:template>", "stop here");
    expect_fault("<xsl:template match='/'><b><xsl:value-of select='no-such(1)'/></b></xsl:template>", "no-such");
    expect_fault("<xsl:template match='/'><xsl:call-template name='x'/></xsl:template><xsl:template name='x'><xsl:call-template name='x'/></xsl:template>", "recursion");
}

static void operations_are_capped(void **state)
{
    (void)state;
    int64_t began = tc_clock_tick();
    expect_fault("<xsl:template match='/'><xsl:call-template name='x'><xsl:with-param name='n' select='40'/></xsl:call-template></xsl:template>"
                 "<xsl:template name='x'><xsl:param name='n'/><xsl:if test='$n &gt; 0'>"
                 "<xsl:call-template name='x'><xsl:with-param name='n' select='$n - 1'/></xsl:call-template>"
                 "<xsl:call-template name='x'><xsl:with-param name='n' select='$n - 1'/></xsl:call-template></xsl:if></xsl:template>",
                 "limit");
    assert_true(tc_clock_tick() - began < 60 * TC_SECOND); /* uncapped: two to the fortieth calls, for days */
}

static void no_file_is_read(void **state)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_drawn drawn;
    const char *folder = folder_make(turn);
    (void)state;
    folder_write(folder, "secret.xml", "<a>SECRET</a>");
    char *body = talloc_asprintf(turn, "<xsl:template match='/'><b><xsl:copy-of select=\"document('%s/secret.xml')\"/></b></xsl:template>", folder);
    enum tc_rc rc = draw_one(turn, folder, body, &drawn);
    assert_true(rc == TC_FAULT || !strstr(drawn.bytes, "SECRET"));
    tc_turn_mend(turn);
    rc = draw_one(turn, folder, "<xsl:template match='/'><b><xsl:copy-of select=\"document('http://127.0.0.1:1/')\"/></b></xsl:template>", &drawn);
    assert_int_equal(rc, TC_FAULT);
    talloc_free(turn);
}

static void no_file_is_written(void **state)
{
    static const char *const elements[] = {
        "<e:document xmlns:e='http://exslt.org/common' href='%s/made'><a/></e:document>",
        "<s:output xmlns:s='http://icl.com/saxon' href='%s/made'><a/></s:output>",
        "<x:write xmlns:x='org.apache.xalan.xslt.extensions.Redirect' file='%s/made'><a/></x:write>",
        "<xsl:document href='%s/made'><a/></xsl:document>",
    };
    (void)state;
    for (size_t i = 0; i < sizeof elements / sizeof *elements; i++) {
        struct tc_turn *turn = tc_turn_new(NULL, 0);
        const char *folder = folder_make(turn);
        char *half = talloc_asprintf(turn, "<xsl:template match='/'><b>%s</b></xsl:template>", elements[i]);
        char *body = talloc_asprintf(turn, half, folder);
        struct tc_sheets *sheets = NULL;
        struct tc_drawn drawn;
        char *sheet = talloc_asprintf(turn, "<xsl:stylesheet version='1.1' xmlns:xsl='http://www.w3.org/1999/XSL/Transform' "
                                            "extension-element-prefixes='' >%s</xsl:stylesheet>", body);
        folder_screen(folder, "one", sheet);
        if (tc_sheets_open(turn, turn, folder, &sheets) == TC_OK)
            (void)!tc_sheets_draw(sheets, turn, "one", "en", tc_doc_new(turn, "page"), &drawn);
        assert_int_equal(access(talloc_asprintf(turn, "%s/made", folder), F_OK), -1);
        talloc_free(turn);
    }
}

static void parts_come_from_the_folder_alone(void **state)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    const char *folder = folder_make(turn), *other = folder_make(turn);
    (void)state;
    folder_write(folder, "part/a.xsl", XSL("<xsl:template match='/'><b>[[hello]]</b></xsl:template>"));
    folder_screen(folder, "one", "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:import href='../part/a.xsl'/></xsl:stylesheet>");
    assert_non_null(strstr(draw(turn, folder, "one", ""), "<b>Hello"));
    folder_write(other, "part/a.xsl", XSL(""));
    folder_screen(folder, "two", talloc_asprintf(turn, "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
                                                       "<xsl:import href='%s/part/a.xsl'/></xsl:stylesheet>", other));
    const char *said = refusal(turn, folder);
    if (!strstr(said, "refused"))
        fail_msg("%s", said);
    talloc_free(turn);
}

/* With an imported xsl:output the sheet's own mediaType is NULL. */
static void the_media_type_comes_through_imports(void **state)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    const char *folder = folder_make(turn);
    struct tc_sheets *sheets = NULL;
    struct tc_drawn drawn;
    (void)state;
    folder_write(folder, "part/csv.xsl", "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:output method='text' encoding='UTF-8' media-type='text/csv'/></xsl:stylesheet>");
    folder_write(folder, "export/list.xsl", "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:import href='../part/csv.xsl'/><xsl:template match='/'>a,&lt;b&gt;,Ł&#10;</xsl:template></xsl:stylesheet>");
    assert_int_equal(tc_sheets_open(turn, turn, folder, &sheets), TC_OK);
    assert_int_equal(tc_sheets_draw(sheets, turn, "export/list", "en", tc_doc_new(turn, "page"), &drawn), TC_OK);
    assert_string_equal(drawn.media_type, "text/csv; charset=utf-8");
    assert_string_equal(drawn.bytes, "a,<b>,Ł\n");
    assert_int_equal(tc_sheets_draw(sheets, turn, "list", "en", tc_doc_new(turn, "page"), &drawn), TC_GONE);
    talloc_free(turn);
}

static void a_contract_is_asked_for_and_kept(void **state)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    const char *folder = folder_make(turn);
    struct tc_sheets *sheets = NULL;
    (void)state;
    folder_write(folder, "screen/one.xsl", XSL(""));
    assert_non_null(strstr(refusal(turn, folder), "screen/one.rng"));
    tc_turn_mend(turn);
    folder_write(folder, "screen/page.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><start><element name='page'><ref name='parts'/></element></start><define name='parts'><empty/></define></grammar>");
    folder_write(folder, "screen/one.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><include href='page.rng'><define name='parts'><element name='case'><attribute name='id'/></element></define></include></grammar>");
    assert_int_equal(tc_sheets_open(turn, turn, folder, &sheets), TC_OK);
    struct tc_doc *doc = tc_doc_new(turn, "page");
    assert_int_equal(tc_sheets_check(sheets, turn, "one", doc), TC_FAULT);
    tc_turn_mend(turn);
    tc_node_attr(tc_node_add(tc_doc_root(doc), "case"), "id", "1");
    assert_int_equal(tc_sheets_check(sheets, turn, "one", doc), TC_OK);
    assert_int_equal(tc_sheets_check(sheets, turn, "two", doc), TC_GONE);
    talloc_free(turn);
}

static void a_bad_folder_is_refused_in_words(void **state)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    const char *folder = folder_make(turn);
    (void)state;
    folder_screen(folder, "one", "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>\n<xsl:template match='a['/></xsl:stylesheet>");
    assert_non_null(strstr(refusal(turn, folder), "one.xsl"));
    tc_turn_mend(turn);
    folder_screen(folder, "one", "<broken>\n<");
    assert_non_null(strstr(refusal(turn, folder), "one.xsl:2"));
    tc_turn_mend(turn);
    folder_write(folder, "words/en.xml", "<words lang='en'/>");
    assert_non_null(strstr(refusal(turn, folder), "no phrase \"tongue.date\""));
    tc_turn_mend(turn);
    assert_non_null(strstr(refusal(turn, "/nonexistent"), "no such folder"));
    talloc_free(turn);
}

int run_sheet_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_failed_sheet_is_a_fault),          cmocka_unit_test(operations_are_capped),
        cmocka_unit_test(no_file_is_read),                    cmocka_unit_test(no_file_is_written),
        cmocka_unit_test(parts_come_from_the_folder_alone),   cmocka_unit_test(the_media_type_comes_through_imports),
        cmocka_unit_test(a_contract_is_asked_for_and_kept),   cmocka_unit_test(a_bad_folder_is_refused_in_words),
    };
    return cmocka_run_group_tests_name("sheet", tests, NULL, NULL);
}
