/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "base/secret.h"
#include "format/csv.h"
#include "format/csv_write.h"

#define MARK "\xEF\xBB\xBF"

static struct tc_turn *turn;

static int begin(void **state)
{
    (void)state;
    turn = tc_secret_start() ? tc_turn_new(NULL, TC_MAX_TURN_BYTES) : NULL;
    return turn ? 0 : -1;
}

static int end(void **state)
{
    (void)state;
    return talloc_free(turn);
}

static const char *cell(const char *text)
{
    size_t length;
    struct tc_csv_table *table = tc_csv_table_new(turn);
    tc_csv_table_cell(table, text);
    const char *bytes = tc_csv_table_bytes(table, &length);
    assert_memory_equal(bytes, MARK, 3);
    return talloc_strndup(turn, bytes + 3, length - 3);
}

static void rows_end_as_the_standard_says(void **state)
{
    size_t length;
    struct tc_csv_table *table = tc_csv_table_new(turn);
    (void)state;
    tc_csv_table_cell(table, "case");
    tc_csv_table_cell(table, "title");
    tc_csv_table_end_row(table);
    tc_csv_table_cell(table, NULL);
    tc_csv_table_cell(table, "Łódź");
    tc_csv_table_end_row(table);
    const char *bytes = tc_csv_table_bytes(table, &length);
    static const char expected[] = MARK "\"case\",\"title\"\r\n,\"Łódź\"\r\n";
    assert_int_equal(length, sizeof expected - 1);
    assert_memory_equal(bytes, expected, length);
}

static void cells_hold_whatever_was_written(void **state)
{
    (void)state;
    assert_string_equal(cell("a, b"), "\"a, b\"");
    assert_string_equal(cell("say \"so\""), "\"say \"\"so\"\"\"");
    assert_string_equal(cell("\""), "\"\"\"\"");
    assert_string_equal(cell("two\nlines"), "\"two\nlines\"");
    assert_string_equal(cell(""), "");
}

static void no_cell_is_a_formula(void **state)
{
    static const char *const formulas[] = {"=1+1", "+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", "\t=1", "\n=1", "＝1+1", "＋1", "－1", "＠x", "-",
                                           "-2.0.1", "+44 20 7946 0000", "=\"\""};
    (void)state;
    for (size_t i = 0; i < sizeof formulas / sizeof *formulas; i++)
        assert_memory_equal(cell(formulas[i]), "\"'", 2);
    assert_string_equal(cell("-2"), "\"-2\"");
    assert_string_equal(cell("+4.5"), "\"+4.5\"");
    assert_string_equal(cell("a=b"), "\"a=b\"");
    assert_string_equal(cell("2026-11-22"), "\"2026-11-22\"");
}

/* What our own reader makes of it is what went in. */
static void a_table_is_read_back(void **state)
{
    static const char *const texts[] = {"a", "\"b\", c", "d\ne", "", "Größe 2", "1234567.5"};
    enum { COUNT = sizeof texts / sizeof *texts, ROWS = 3000 };
    struct tc_csv_table *table = tc_csv_table_new(turn);
    struct tc_csv_row row;
    size_t length;
    (void)state;
    for (int i = 0; i < ROWS; i++) {
        for (size_t j = 0; j < COUNT; j++)
            tc_csv_table_cell(table, texts[j]);
        tc_csv_table_end_row(table);
    }
    char *bytes = tc_csv_table_bytes(table, &length);
    struct tc_csv *csv = tc_csv_over(turn, fmemopen(bytes, length, "r"));
    for (int i = 0; i < ROWS; i++) {
        assert_int_equal(tc_csv_next(csv, turn, &row), TC_OK);
        assert_int_equal(row.count, COUNT);
        assert_null(row.fault);
        for (size_t j = 0; j < COUNT; j++)
            assert_string_equal(row.fields[j], texts[j]);
    }
    assert_int_equal(tc_csv_next(csv, turn, &row), TC_OK);
    assert_int_equal(row.count, 0);
}

static void without_memory_there_is_no_half_table(void **state)
{
    struct tc_turn *small = tc_turn_new(NULL, 20000);
    struct tc_csv_table *table = tc_csv_table_new(small);
    size_t length;
    (void)state;
    for (int i = 0; i < 5000; i++)
        tc_csv_table_cell(table, "0123456789");
    assert_null(tc_csv_table_bytes(table, &length));
    talloc_free(small);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(rows_end_as_the_standard_says, begin, end),
        cmocka_unit_test_setup_teardown(cells_hold_whatever_was_written, begin, end),
        cmocka_unit_test_setup_teardown(no_cell_is_a_formula, begin, end),
        cmocka_unit_test_setup_teardown(a_table_is_read_back, begin, end),
        cmocka_unit_test_setup_teardown(without_memory_there_is_no_half_table, begin, end),
    };
    return cmocka_run_group_tests_name("csv_write", tests, NULL, NULL);
}
