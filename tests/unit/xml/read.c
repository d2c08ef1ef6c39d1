/* SPDX-License-Identifier: Apache-2.0 */
#include "config.h" /* O_TMPFILE */
#include "xml.h"

#include <fcntl.h>

#include "base/limits.h"

static void expect_refused(const char *text, const char *words)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_doc *doc = NULL;
    assert_int_equal(tc_doc_read(turn, "form.xml", text, strlen(text), &doc), TC_INPUT);
    if (!strstr(turn->words, words))
        fail_msg("expected \"%s\" in \"%s\"", words, turn->words);
    assert_null(doc);
    talloc_free(turn);
}

static void a_doctype_is_refused(void **state)
{
    (void)state;
    expect_refused("<!DOCTYPE a><a/>", "form.xml: a DOCTYPE is not read");
    expect_refused("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "DOCTYPE");
    expect_refused("<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>", "DOCTYPE");
    expect_refused("<!DOCTYPE a [<!ENTITY a '&b;&b;&b;'><!ENTITY b '&c;&c;&c;'><!ENTITY c 'x'>]><a>&a;</a>", "DOCTYPE");
    expect_refused("<?xml version='1.0'?><!-- first --><!DOCTYPE a><a/>", "DOCTYPE");
}

static void what_is_no_xml_is_refused_with_its_line(void **state)
{
    (void)state;
    expect_refused("<a>\n<b></a>", "form.xml:2: Opening and ending tag mismatch");
    expect_refused("<a>&unknown;</a>", "form.xml:1: Entity 'unknown' not defined");
    expect_refused("<a>\n\n\001</a>", "form.xml:3:");
    expect_refused("", "form.xml:1: Document is empty");
    expect_refused("{}", "form.xml:1:");
    expect_refused("<a>\xFF</a>", "form.xml:1:");
}

/* XML_PARSE_HUGE would take any depth. */
static void depth_is_capped(void **state)
{
    (void)state;
    char *deep = malloc(700001);
    for (size_t i = 0; i < 100000; i++)
        memcpy(deep + i * 3, "<a>", 3);
    for (size_t i = 0; i < 100000; i++)
        memcpy(deep + 300000 + i * 4, "</a>", 4);
    deep[700000] = '\0';
    expect_refused(deep, "depth");
    free(deep);
}

static void size_is_capped(void **state)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_doc *doc = NULL;
    (void)state;
    assert_int_equal(tc_doc_read(turn, "x", "<a/>", TC_MAX_UPLOAD_BYTES + 1, &doc), TC_LARGE);
    assert_int_equal(tc_doc_read_file(turn, "/nonexistent", &doc), TC_INPUT);
    talloc_free(turn);
}

/* No XInclude, no external anything: the words stay words. */
static void nothing_else_is_read(void **state)
{
    static const char text[] = "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='/etc/passwd' parse='text'/></a>";
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_doc *doc = NULL;
    (void)state;
    assert_int_equal(tc_doc_read(turn, "x", text, sizeof text - 1, &doc), TC_OK);
    assert_string_equal(tc_node_content(turn, tc_doc_root(doc)), "");
    talloc_free(turn);
}

static void standard_error_stays_empty(void **state)
{
    (void)state;
    int kept = dup(2), file = open("/tmp", O_TMPFILE | O_RDWR, 0600);
    assert_true(file >= 0 && dup2(file, 2) == 2);
    what_is_no_xml_is_refused_with_its_line(NULL);
    off_t size = lseek(file, 0, SEEK_END);
    dup2(kept, 2);
    close(kept);
    close(file);
    assert_int_equal(size, 0);
}

static const char grammar[] = "<element name='a' xmlns='http://relaxng.org/ns/structure/1.0'><attribute name='n'/></element>";

static void a_grammar_names_file_and_line(void **state)
{
    static const char wrong[] = "<a>\n<b/></a>";
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_doc *doc = NULL;
    (void)state;
    assert_int_equal(tc_doc_read(turn, "site.xml", wrong, sizeof wrong - 1, &doc), TC_OK);
    assert_int_equal(tc_grammar_check(turn, grammar, sizeof grammar - 1, "site.xml", doc), TC_INPUT);
    if (strncmp(turn->words, "site.xml:1: ", 12) != 0)
        fail_msg("%s", turn->words);
    tc_turn_mend(turn);
    assert_int_equal(tc_doc_read(turn, "site.xml", "<a n='1'/>", 10, &doc), TC_OK);
    assert_int_equal(tc_grammar_check(turn, grammar, sizeof grammar - 1, "site.xml", doc), TC_OK);
    assert_int_equal(tc_grammar_check(turn, "<element/>", 10, "site.xml", doc), TC_INPUT);
    talloc_free(turn);
}

int run_read_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_doctype_is_refused), cmocka_unit_test(what_is_no_xml_is_refused_with_its_line),
        cmocka_unit_test(depth_is_capped),      cmocka_unit_test(size_is_capped),
        cmocka_unit_test(nothing_else_is_read), cmocka_unit_test(standard_error_stays_empty),
        cmocka_unit_test(a_grammar_names_file_and_line),
    };
    return cmocka_run_group_tests_name("read", tests, NULL, NULL);
}
