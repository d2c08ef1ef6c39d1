/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/secret.h"
#include "format/csv.h"

struct reading {
    struct tc_turn *turn;
    struct tc_csv *csv;
    struct tc_csv_row row;
};

static struct reading begin(const char *text, size_t length)
{
    struct reading r = {.turn = tc_turn_new(NULL, 0)};
    r.csv = tc_csv_over(r.turn, fmemopen((void *)(uintptr_t)text, length, "r"));
    return r;
}
#define BEGIN(text) begin(text, sizeof(text) - 1)

static void expect(struct reading *r, long line, size_t count, const char *const *fields)
{
    assert_int_equal(tc_csv_next(r->csv, r->turn, &r->row), TC_OK);
    assert_int_equal(r->row.line, line);
    assert_int_equal(r->row.count, count);
    for (size_t i = 0; i < count; i++)
        assert_string_equal(r->row.fields[i], fields[i]);
}
#define EXPECT(r, line, ...) expect(r, line, sizeof((const char *[]){__VA_ARGS__}) / sizeof(char *), (const char *[]){__VA_ARGS__})

static void end(struct reading *r)
{
    assert_int_equal(tc_csv_next(r->csv, r->turn, &r->row), TC_OK);
    assert_int_equal(r->row.count, 0);
    talloc_free(r->turn);
}

static void plain_and_quoted_fields_are_read(void **state)
{
    (void)state;
    struct reading r = BEGIN("\xEF\xBB\xBF" "a,b,c\r\n1,\"x, \"\"y\"\"\nz\",\r\n\n,,\n\"\",last");
    EXPECT(&r, 1, "a", "b", "c");
    EXPECT(&r, 2, "1", "x, \"y\"\nz", "");
    EXPECT(&r, 5, "", "", "");
    assert_null(r.row.fault);
    EXPECT(&r, 6, "", "last");
    end(&r);
}

static void a_fault_names_its_field_and_the_next_record_is_whole(void **state)
{
    (void)state;
    struct reading r = BEGIN("a,b\"b\n\"c\"d,e\nf,\xFF\ng,h\n");
    EXPECT(&r, 1, "a", "b\"b");
    assert_string_equal(r.row.fault, "a quote within a field without quotes");
    assert_int_equal(r.row.fault_field, 1);
    EXPECT(&r, 2, "cd", "e");
    assert_string_equal(r.row.fault, "text behind a closing quote");
    EXPECT(&r, 3, "f", "\xEF\xBF\xBD");
    assert_int_equal(r.row.fault_field, 1);
    EXPECT(&r, 4, "g", "h");
    assert_null(r.row.fault);
    end(&r);
}

static void an_open_quote_is_a_fault_at_the_end(void **state)
{
    (void)state;
    struct reading r = BEGIN("a,\"b\nc");
    EXPECT(&r, 1, "a", "b\nc");
    assert_string_equal(r.row.fault, "a quote that is never closed");
    end(&r);
}

static void a_record_over_the_caps_is_a_fault(void **state)
{
    (void)state;
    size_t length = TC_CSV_BYTES + 2000;
    char *text = talloc_array(NULL, char, length);
    memset(text, 'x', length);
    memcpy(text + length - 5, "\na,b\n", 5);
    struct reading r = begin(text, length);
    assert_int_equal(tc_csv_next(r.csv, r.turn, &r.row), TC_OK);
    assert_string_equal(r.row.fault, "the record is too long");
    EXPECT(&r, 2, "a", "b");
    end(&r);
    memset(text, ',', length);
    r = begin(text, length);
    assert_int_equal(tc_csv_next(r.csv, r.turn, &r.row), TC_OK);
    assert_string_equal(r.row.fault, "the record has too many fields");
    assert_int_equal(r.row.count, TC_CSV_FIELDS);
    end(&r);
    talloc_free(text);
}

static void an_empty_file_ends_at_once(void **state)
{
    (void)state;
    struct reading r = BEGIN("\n");
    end(&r);
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_csv *csv;
    assert_int_equal(tc_csv_open(turn, turn, "no-such-file.csv", &csv), TC_INPUT);
    talloc_free(turn);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_and_quoted_fields_are_read),
        cmocka_unit_test(a_fault_names_its_field_and_the_next_record_is_whole),
        cmocka_unit_test(an_open_quote_is_a_fault_at_the_end),
        cmocka_unit_test(a_record_over_the_caps_is_a_fault),
        cmocka_unit_test(an_empty_file_ends_at_once),
    };
    return tc_secret_start() ? cmocka_run_group_tests_name("csv", tests, NULL, NULL) : 1;
}
