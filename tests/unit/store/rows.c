/* SPDX-License-Identifier: Apache-2.0 */
#include "store.h"

#include "base/limits.h"

static enum tc_rc count_rows(void *user, const struct tc_row *row)
{
    *(int64_t *)user += row->count > 0;
    return TC_OK;
}

static void cells_have_kinds_and_texts(void **state)
{
    struct house *house = *state;
    struct tc_row row;
    house_sql(house, "UPDATE note SET happened_at = '2026-03-04 05:06:07.000089', body = REPEAT('ż', 50000), minutes = 45 WHERE id = 1");
    house_sql(house, "UPDATE client SET birth_date = '1980-02-29' WHERE id = 1");
    assert_int_equal(tc_store_one(house->reader, house->turn, house_grant(house, TC_NEED_CASE_READ, 1, 1), TC_SQL_NOTE_ONE,
                                  TC_ARGS(tc_arg_text("note", "NOTE00001")), &row), TC_OK);
    assert_int_equal(tc_row_cell(&row, "@at")->kind, TC_CELL_MOMENT);
    assert_string_equal(tc_row_text(&row, "@at"), "2026-03-04 05:06:07.000089");
    assert_int_equal(tc_row_cell(&row, "@minutes")->kind, TC_CELL_NUMBER);
    assert_int_equal(tc_row_int(&row, "@minutes"), 45);
    assert_int_equal(tc_row_cell(&row, "body")->length, 100000);
    assert_int_equal(strlen(tc_row_text(&row, "body")), 100000);
    assert_int_equal(tc_row_cell(&row, "body")->kind, TC_CELL_TEXT);
    assert_true(tc_row_cell(&row, "@struck")->is_null);
    assert_null(tc_row_text(&row, "@struck"));
    assert_null(tc_row_cell(&row, "@nothing"));
    assert_int_equal(tc_store_one(house->reader, house->turn, house_grant(house, TC_NEED_CASE_READ, 1, 1), TC_SQL_CASE_HEAD,
                                  TC_ARGS(), &row), TC_OK);
    assert_int_equal(tc_row_cell(&row, "client/@birth")->kind, TC_CELL_DATE);
    assert_string_equal(tc_row_text(&row, "client/@birth"), "1980-02-29");
    assert_string_equal(tc_row_text(&row, "client/@name"), "Łucja Straße");
}

static void no_row_is_no_failure(void **state)
{
    struct house *house = *state;
    struct tc_row row;
    assert_int_equal(tc_store_one(house->reader, house->turn, house_grant(house, TC_NEED_CASE_READ, 2, 1), TC_SQL_CASE_HEAD,
                                  TC_ARGS(), &row), TC_OK);
    assert_int_equal(row.count, 0);
}

static void bytes_come_and_go_whole(void **state)
{
    static const char hash[33] = "\0\1\2'\"\\\377 890123456789012345678901";
    struct house *house = *state;
    house_sql(house, "INSERT INTO audit_entry (stream, seq, at, kind, route, result, previous, hash)"
              " VALUES ('a', 1, NOW(6), 'view', '/', 'ok', X'00', X'%s')", "0001022722");
    struct tc_row row;
    assert_int_equal(tc_store_one(house->writer, house->turn, house_grant(house, TC_NEED_GATE, 0, 0), TC_SQL_AUDIT_LAST,
                                  TC_ARGS(tc_arg_text("stream", "a")), &row), TC_OK);
    assert_int_equal(tc_row_cell(&row, "hash")->kind, TC_CELL_BYTES);
    assert_int_equal(tc_row_cell(&row, "hash")->length, 32);
    assert_memory_equal(tc_row_cell(&row, "hash")->text, "\0\1\2'\"", 5);
    struct command command = {.house = house, .store = house->writer, .turn = house->turn, .case_id = 1, .key = hash};
    assert_int_equal(command_run(&command), TC_OK);
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM receipt WHERE HEX(command_key) = '00010227225CFF203839303132333435'"), 1);
}

static void make_sites(struct house *house, int count)
{
    house_sql(house, "DELETE FROM site");
    house_sql(house, "INSERT INTO site (code, name) SELECT CONCAT('s', seq), 'Site' FROM seq_1_to_%d", count);
}

static void too_many_rows_are_refused(void **state)
{
    struct house *house = *state;
    int64_t count = 0;
    const struct tc_grant *grant = house_grant(house, TC_NEED_STRUCTURE, 1, 0);
    make_sites(house, TC_MAX_ROWS);
    assert_int_equal(tc_store_look(house->reader, house->turn, grant, TC_SQL_STRUCTURE_SITES, TC_ARGS(), count_rows, &count), TC_OK);
    assert_int_equal(count, TC_MAX_ROWS);
    make_sites(house, TC_MAX_ROWS + 1);
    count = 0;
    assert_int_equal(tc_store_look(house->reader, house->turn, grant, TC_SQL_STRUCTURE_SITES, TC_ARGS(), count_rows, &count), TC_LARGE);
    assert_int_equal(count, 0);
    make_sites(house, 1);
    tc_turn_mend(house->turn);
    assert_int_equal(tc_store_look(house->reader, house->turn, grant, TC_SQL_STRUCTURE_SITES, TC_ARGS(), count_rows, &count), TC_OK);
}

static void a_turn_without_memory_is_refused(void **state)
{
    struct house *house = *state;
    int64_t count = 0;
    make_sites(house, 4000);
    struct tc_turn *turn = tc_turn_new(house, 300000);
    const struct tc_grant *grant = house_grant(house, TC_NEED_STRUCTURE, 1, 0);
    assert_int_equal(tc_store_look(house->reader, turn, grant, TC_SQL_STRUCTURE_SITES, TC_ARGS(), count_rows, &count), TC_LARGE);
    talloc_free(turn);
    make_sites(house, 1);
}

struct asking {
    struct house *house;
    enum tc_rc rc;
    int64_t rows;
};

static enum tc_rc ask_within(void *user, const struct tc_row *row)
{
    struct asking *asking = user;
    struct tc_row other;
    (void)row;
    asking->rows++;
    asking->rc = tc_store_one(asking->house->writer, asking->house->turn, house_grant(asking->house, TC_NEED_TOOL, 0, 0), TC_SQL_CLOCK_NOW,
                              TC_ARGS(tc_arg_int("offset", 0)), &other);
    return TC_OK;
}

static void a_stream_has_no_cap_and_nothing_beside_it(void **state)
{
    struct house *house = *state;
    struct asking asking = {.house = house};
    house_sql(house, "INSERT INTO audit_entry (stream, seq, at, kind, route, result, previous, hash)"
              " SELECT 'a', seq, NOW(6), 'view', '/', 'ok', X'00', X'00' FROM seq_1_to_%d", TC_MAX_ROWS + 10);
    assert_int_equal(tc_store_look(house->writer, house->turn, house_grant(house, TC_NEED_TOOL, 0, 0), TC_SQL_AUDIT_ALL, TC_ARGS(),
                                   ask_within, &asking), TC_OK);
    assert_int_equal(asking.rows, TC_MAX_ROWS + 10);
    assert_int_equal(asking.rc, TC_FAULT);
    tc_turn_mend(house->turn);
    assert_int_equal(ask_within(&asking, NULL), TC_OK);
    assert_int_equal(asking.rc, TC_OK);
}

static void codes_tell_case_and_names_do_not(void **state)
{
    struct house *house = *state;
    house_sql(house, "INSERT INTO site (code, name) VALUES ('ABC', 'x')");
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM site WHERE code = 'abc'"), 0);
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM client WHERE family_name = 'STRASSE' AND given_name = 'lucja'"), HOUSE_CASES);
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE()"
                                  " AND column_name IN ('code', 'login', 'directory_key', 'imported', 'stream', 'role')"
                                  " AND table_name IN (SELECT t.table_name FROM information_schema.tables AS t WHERE t.table_schema = DATABASE() AND t.table_type <> 'VIEW')"
                                  " AND collation_name NOT LIKE '%%\\_bin'"), 0);
}

const struct CMUnitTest rows_tests[] = {
    cmocka_unit_test_setup(cells_have_kinds_and_texts, house_clean),
    cmocka_unit_test_setup(no_row_is_no_failure, house_clean),
    cmocka_unit_test_setup(bytes_come_and_go_whole, house_clean),
    cmocka_unit_test_setup(too_many_rows_are_refused, house_clean),
    cmocka_unit_test_setup(a_turn_without_memory_is_refused, house_clean),
    cmocka_unit_test_setup(a_stream_has_no_cap_and_nothing_beside_it, house_clean),
    cmocka_unit_test_setup(codes_tell_case_and_names_do_not, house_clean),
    {0},
};
