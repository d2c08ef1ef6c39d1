/* SPDX-License-Identifier: Apache-2.0 */
#include "xml.h"

static const char *written(struct tc_turn *turn, struct tc_doc *doc)
{
    char *bytes;
    size_t length;
    assert_int_equal(tc_doc_write(doc, turn, &bytes, &length), TC_OK);
    assert_int_equal(strlen(bytes), length);
    return bytes;
}

/* xmlNewChild would empty the element at the ampersand. */
static void text_is_escaped(void **state)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    (void)state;
    struct tc_doc *doc = tc_doc_new(turn, "page");
    struct tc_node *page = tc_doc_root(doc);
    tc_node_text(page, "title", "R&D <b>\"x\"</b> &amp; 'y'");
    tc_node_attr(page, "name", "A & B <\">");
    assert_non_null(strstr(written(turn, doc), "<page name=\"A &amp; B &lt;&quot;&gt;\"><title>R&amp;D &lt;b&gt;\"x\"&lt;/b&gt; &amp;amp; 'y'</title></page>"));
    assert_string_equal(tc_node_content(turn, page), "R&D <b>\"x\"</b> &amp; 'y'");
    assert_string_equal(tc_node_attr_get(turn, page, "name"), "A & B <\">");
    talloc_free(turn);
}

/* libxml2 writes what it cannot read again: control characters, U+FFFE, bad UTF-8. */
static void what_was_written_can_be_read(void **state)
{
    static const char *const bad[] = {"a\001b\033[0m", "\xEF\xBF\xBE", "\xFF\xFE", "cut \xE2\x82", "\xED\xA0\x80", "]]>", "\r\n\r", "\xC5\x81\xC3\xB3"};
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct tc_turn *turn = tc_turn_new(NULL, 0);
        struct tc_doc *doc = tc_doc_new(turn, "page"), *again = NULL;
        tc_node_text(tc_doc_root(doc), "text", bad[i]);
        tc_node_attr(tc_doc_root(doc), "text", bad[i]);
        const char *bytes = written(turn, doc);
        assert_int_equal(tc_doc_read(turn, "again", bytes, strlen(bytes), &again), TC_OK);
        assert_string_equal(tc_node_content(turn, tc_doc_root(again)), tc_node_content(turn, tc_doc_root(doc)));
        talloc_free(turn);
    }
}

static void nothing_comes_of_null(void **state)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    (void)state;
    struct tc_doc *doc = tc_doc_new(turn, "page");
    struct tc_node *page = tc_doc_root(doc);
    tc_node_text(page, "title", NULL);
    tc_node_attr(page, "name", NULL);
    tc_node_text(page, "empty", "");
    assert_non_null(strstr(written(turn, doc), "<page><empty/></page>"));
    assert_null(tc_node_attr_get(turn, page, "name"));
    assert_null(tc_node_first(page, "title"));
    talloc_free(turn);
}

static void an_attribute_stands_once(void **state)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    (void)state;
    struct tc_doc *doc = tc_doc_new(turn, "page");
    tc_node_attr_int(tc_doc_root(doc), "id", INT64_MIN);
    tc_node_attr_int(tc_doc_root(doc), "id", 12);
    assert_non_null(strstr(written(turn, doc), "<page id=\"12\"/>"));
    talloc_free(turn);
}

static void children_are_found_by_name(void **state)
{
    static const char text[] = "<a>\n<x n='1'/><y/><x n='2'>two</x>\n<z/></a>";
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_doc *doc = NULL;
    (void)state;
    assert_int_equal(tc_doc_read(turn, "a.xml", text, sizeof text - 1, &doc), TC_OK);
    struct tc_node *x = tc_node_first(tc_doc_root(doc), "x");
    assert_int_equal(tc_node_line(x), 2);
    x = tc_node_next(x);
    assert_string_equal(tc_node_content(turn, x), "two");
    assert_string_equal(tc_node_attr_get(turn, x, "n"), "2");
    assert_null(tc_node_next(x));
    talloc_free(turn);
}

int run_doc_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_is_escaped),          cmocka_unit_test(what_was_written_can_be_read),
        cmocka_unit_test(nothing_comes_of_null),    cmocka_unit_test(an_attribute_stands_once),
        cmocka_unit_test(children_are_found_by_name),
    };
    return cmocka_run_group_tests_name("doc", tests, NULL, NULL);
}
