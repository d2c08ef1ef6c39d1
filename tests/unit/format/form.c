/* SPDX-License-Identifier: Apache-2.0 */
/* Forms, queries, cookies and uploads as browsers and others send them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "format/fold.h"
#include "format/form.h"

static struct tc_turn *turn;

static int begin(void **state)
{
    (void)state;
    turn = tc_turn_new(NULL, TC_MAX_TURN_BYTES);
    return turn ? 0 : -1;
}

static int end(void **state)
{
    (void)state;
    return talloc_free(turn);
}

static struct tc_pairs urlencoded(const char *text)
{
    struct tc_pairs pairs = {.turn = turn};
    assert_int_equal(tc_form_urlencoded(&pairs, text, strlen(text)), TC_OK);
    return pairs;
}

static void escapes_and_pluses_are_read(void **state)
{
    (void)state;
    struct tc_pairs pairs = urlencoded("name=O%27Brien+%26+S%C3%B8n&empty=&bare&name=second");
    assert_string_equal(tc_pairs_text(&pairs, "name"), "O'Brien & S\xc3\xb8n");
    assert_string_equal(tc_pairs_text(&pairs, "empty"), "");
    assert_string_equal(tc_pairs_text(&pairs, "bare"), "");
    assert_string_equal(tc_pairs_find(&pairs, "name", 1)->value, "second");
    assert_null(tc_pairs_find(&pairs, "name", 2));
    assert_null(tc_pairs_text(&pairs, "absent"));
}

static void half_an_escape_stays_and_bad_bytes_are_replaced(void **state)
{
    (void)state;
    struct tc_pairs pairs = urlencoded("a=50%&b=%zz&c=%C3%28&d=x%00y%01z&e=1%0D%0A2");
    assert_string_equal(tc_pairs_text(&pairs, "a"), "50%");
    assert_string_equal(tc_pairs_text(&pairs, "b"), "%zz");
    assert_string_equal(tc_pairs_text(&pairs, "c"), "\xef\xbf\xbd(");
    assert_string_equal(tc_pairs_text(&pairs, "d"), "xyz");
    assert_string_equal(tc_pairs_text(&pairs, "e"), "1\n2");
}

static void too_many_fields_are_refused(void **state)
{
    (void)state;
    struct tc_pairs pairs = {.turn = turn};
    char *text = talloc_strdup(turn, "");
    for (int i = 0; i <= TC_MAX_FIELDS; i++)
        text = talloc_strdup_append_buffer(text, "a&");
    assert_int_equal(tc_form_urlencoded(&pairs, text, strlen(text)), TC_LARGE);
}

static void cookies_are_told_apart(void **state)
{
    (void)state;
    struct tc_pairs pairs = {.turn = turn};
    assert_int_equal(tc_form_cookies(&pairs, "a=1; __Host-throughcare=abc ;nothing; =x; b=c=d"), TC_OK);
    assert_int_equal(pairs.count, 3);
    assert_string_equal(tc_pairs_text(&pairs, "__Host-throughcare"), "abc");
    assert_string_equal(tc_pairs_text(&pairs, "b"), "c=d");
}

static void what_is_written_is_read_again(void **state)
{
    (void)state;
    struct tc_pairs pairs = urlencoded("q=a%26b%3Dc+d&n=%C5%81%C3%B3d%C5%BA");
    char *text = tc_form_write(turn, &pairs);
    struct tc_pairs again = urlencoded(text);
    assert_string_equal(tc_pairs_text(&again, "q"), "a&b=c d");
    assert_string_equal(tc_pairs_text(&again, "n"), tc_pairs_text(&pairs, "n"));
    assert_null(strchr(text, ' '));
}

#define PART(head, body) "--xYz\r\nContent-Disposition: form-data; " head "\r\n\r\n" body "\r\n"

static enum tc_rc multipart(const char *type, const char *body, size_t length, struct tc_pairs *pairs_r)
{
    *pairs_r = (struct tc_pairs){.turn = turn};
    return tc_form_multipart(pairs_r, type, body, length);
}

static void fields_and_files_come_out_of_multipart(void **state)
{
    (void)state;
    static const char body[] = PART("name=\"title\"", "a & b")
        PART("name=\"file\"; filename=\"../secret/scan %22of 3 May%22, 100%.png\"\r\nContent-Type: image/png", "\x89PNG\0\xff\r\n--xY") "--xYz--\r\n";
    struct tc_pairs pairs;
    assert_int_equal(multipart("multipart/form-data; boundary=xYz", body, sizeof body - 1, &pairs), TC_OK);
    assert_int_equal(pairs.count, 2);
    assert_string_equal(tc_pairs_text(&pairs, "title"), "a & b");
    const struct tc_pair *file = tc_pairs_find(&pairs, "file", 0);
    assert_string_equal(file->file_name, "scan \"of 3 May\", 100%.png");
    assert_string_equal(file->media_type, "image/png");
    assert_int_equal(file->length, 12);
    assert_memory_equal(file->value, "\x89PNG\0\xff\r\n--xY", 12);
}

static void a_body_that_is_not_multipart_is_refused(void **state)
{
    (void)state;
    struct tc_pairs pairs;
    assert_int_equal(multipart("multipart/form-data", "a=1", 3, &pairs), TC_INPUT);
    tc_turn_mend(turn);
    static const char nameless[] = "--xYz\r\nContent-Type: text/plain\r\n\r\nhello\r\n--xYz--\r\n";
    assert_int_equal(multipart("multipart/form-data; boundary=xYz", nameless, sizeof nameless - 1, &pairs), TC_INPUT);
    tc_turn_mend(turn);
    assert_int_equal(multipart("multipart/form-data; boundary=x\r\nX: y", "a", 1, &pairs), TC_INPUT);
}

static void a_name_has_one_spelling(void **state)
{
    static const char *const ways[] = {
        "mokafor", "MOKAFOR", " m okafor ", "m\xef\xbd\x8fkafor", "M\xef\xbc\xafKAFOR", "mo\xc2\xadkafor",
        "mo\xe2\x80\x8bkafor", "mo\xe2\x84\xaa" "afor", "m\xc3\xb3kafor", "mo\xcc\x81kafor", "mokafor\xe3\x80\x80",
    };
    (void)state;
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        assert_string_equal(tc_name_fold(turn, ways[i]), "mokafor");
    assert_string_equal(tc_name_fold(turn, "M.Okafor@Example.org"), "m.okafor@example.org");
    assert_string_equal(tc_name_fold(turn, ""), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(escapes_and_pluses_are_read, begin, end),
        cmocka_unit_test_setup_teardown(half_an_escape_stays_and_bad_bytes_are_replaced, begin, end),
        cmocka_unit_test_setup_teardown(too_many_fields_are_refused, begin, end),
        cmocka_unit_test_setup_teardown(a_name_has_one_spelling, begin, end),
        cmocka_unit_test_setup_teardown(cookies_are_told_apart, begin, end),
        cmocka_unit_test_setup_teardown(what_is_written_is_read_again, begin, end),
        cmocka_unit_test_setup_teardown(fields_and_files_come_out_of_multipart, begin, end),
        cmocka_unit_test_setup_teardown(a_body_that_is_not_multipart_is_refused, begin, end),
    };
    tc_format_start();
    return cmocka_run_group_tests_name("forms", tests, NULL, NULL);
}
