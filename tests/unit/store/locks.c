/* SPDX-License-Identifier: Apache-2.0 */
/* Of the six locks on permission those that stand in the store and in the database. */
#include "store.h"

#include <mysqld_error.h>

#include "../../../module/store/inner.h"

static enum tc_rc head_with(struct house *house, const struct tc_grant *grant, const struct tc_arg *args)
{
    struct tc_row row;
    enum tc_rc rc = tc_store_one(house->reader, house->turn, grant, TC_SQL_CASE_HEAD, args, &row);
    tc_turn_mend(house->turn);
    return rc;
}

static void no_grant_no_answer(void **state)
{
    struct house *house = *state;
    assert_int_equal(head_with(house, NULL, TC_ARGS()), TC_DENIED);
    assert_int_equal(head_with(house, house_grant(house, TC_NEED_NONE, 1, 1), TC_ARGS()), TC_DENIED);
    assert_int_equal(head_with(house, house_grant(house, TC_NEED_STRUCTURE, 1, 1), TC_ARGS()), TC_DENIED);
    assert_int_equal(head_with(house, house_grant(house, TC_NEED_CASE_READ, 0, 1), TC_ARGS()), TC_DENIED);
    assert_int_equal(head_with(house, house_grant(house, TC_NEED_CASE_READ, 1, 1), TC_ARGS()), TC_OK);
}

static void what_the_grant_says_no_caller_says(void **state)
{
    struct house *house = *state;
    const struct tc_grant *grant = house_grant(house, TC_NEED_CASE_READ, 2, 1);
    assert_int_equal(head_with(house, grant, TC_ARGS(tc_arg_int("viewer", 1))), TC_FAULT);
    assert_int_equal(head_with(house, grant, TC_ARGS(tc_arg_int("case", 2))), TC_FAULT);
    assert_int_equal(head_with(house, grant, TC_ARGS(tc_arg_int("typo", 2))), TC_FAULT);
    struct tc_row row;
    assert_int_equal(tc_store_one(house->reader, house->turn, grant, TC_SQL_NOTE_ONE, TC_ARGS(), &row), TC_FAULT);
}

static void the_reader_only_reads(void **state)
{
    struct house *house = *state;
    MYSQL *reader = house->reader->mysql;
    assert_int_equal(house_refused(reader, "UPDATE site SET name = 'x'"), ER_TABLEACCESS_DENIED_ERROR);
    assert_int_equal(house_refused(reader, "SELECT * FROM note"), ER_TABLEACCESS_DENIED_ERROR);
    assert_int_equal(house_refused(reader, "SELECT * FROM session"), ER_TABLEACCESS_DENIED_ERROR);
    MYSQL_STMT *stmt = mysql_stmt_init(reader);
    static const char text[] = "UPDATE visible_note SET title = ?";
    assert_int_not_equal(mysql_stmt_prepare(stmt, text, sizeof text - 1), 0);
    assert_int_equal(mysql_stmt_errno(stmt), ER_TABLEACCESS_DENIED_ERROR);
    mysql_stmt_close(stmt);
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM information_schema.table_privileges WHERE table_schema = DATABASE()"
                                  " AND grantee LIKE '%%throughcare_read%%' AND privilege_type <> 'SELECT'"), 0);
}

/* The second lock behind the first: even an account that may write does not within a look. */
static void a_look_is_read_only(void **state)
{
    struct house *house = *state;
    assert_int_equal(tc_store_look_begin(house->writer, house->turn), TC_OK);
    assert_int_equal(house_refused(house->writer->mysql, "UPDATE site SET name = 'x'"), ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION);
    assert_int_equal(tc_store_change(house->writer, house->turn, house_grant(house, TC_NEED_NOTE_WRITE, 1, 1), TC_SQL_NOTE_NAMED_CLEAR,
                                     TC_ARGS(tc_arg_int("id", 1)), NULL, NULL), TC_FAULT);
    tc_store_look_end(house->writer);
}

static void the_writer_cannot_undo_the_past(void **state)
{
    static const char *const refused[] = {
        "UPDATE audit_entry SET result = 'x'", "DELETE FROM audit_entry", "TRUNCATE TABLE audit_entry", "DROP TABLE audit_entry",
        "UPDATE audit_checkpoint SET heads = ''", "DELETE FROM audit_checkpoint", "DELETE FROM note", "DELETE FROM case_file",
        "DELETE FROM client", "DELETE HISTORY FROM note", "ALTER TABLE note DROP COLUMN body", "CREATE TABLE x (a INT)",
        "CREATE TRIGGER t BEFORE INSERT ON note FOR EACH ROW SET @a = 1", "DROP TRIGGER note_stamp_update", "DROP VIEW visible_note",
        "UPDATE schema_step SET hash = ''", "SET GLOBAL read_only = 1", "CREATE USER x", "GRANT SELECT ON note TO throughcare_read@localhost"};
    struct house *house = *state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        if (!house_refused(house->writer->mysql, refused[i]))
            fail_msg("allowed: %s", refused[i]);
    assert_int_equal(house_refused(house->writer->mysql, "SELECT * FROM audit_entry"), 0);
}

static void another_team_a_restriction_and_a_segment_hide(void **state)
{
    struct house *house = *state;
    struct tc_row row;
    const struct tc_grant *one = house_grant(house, TC_NEED_CASE_READ, 1, 1), *two = house_grant(house, TC_NEED_CASE_READ, 2, 1);
    assert_int_equal(tc_store_one(house->reader, house->turn, one, TC_SQL_CASE_HEAD, TC_ARGS(), &row), TC_OK);
    assert_int_not_equal(row.count, 0);
    assert_int_equal(tc_store_one(house->reader, house->turn, two, TC_SQL_CASE_HEAD, TC_ARGS(), &row), TC_OK);
    assert_int_equal(row.count, 0);
    house_sql(house, "UPDATE caseload SET segment = 'clinical' WHERE case_id = 1");
    assert_int_equal(tc_store_one(house->reader, house->turn, one, TC_SQL_CASE_HEAD, TC_ARGS(), &row), TC_OK);
    assert_int_equal(row.count, 0);
    house_sql(house, "UPDATE caseload SET segment = 'normal' WHERE case_id = 1");
    house_sql(house, "UPDATE note_access SET is_restricted = TRUE WHERE note_id = 1");
    house_sql(house, "INSERT INTO case_reach VALUES (1, 'team', 2)");
    assert_int_equal(tc_store_one(house->reader, house->turn, two, TC_SQL_NOTE_ONE, TC_ARGS(tc_arg_text("note", "NOTE00001")), &row), TC_OK);
    assert_int_equal(row.count, 0);
    house_sql(house, "INSERT INTO note_named VALUES (1, 2)");
    assert_int_equal(tc_store_one(house->reader, house->turn, two, TC_SQL_NOTE_ONE, TC_ARGS(tc_arg_text("note", "NOTE00001")), &row), TC_OK);
    assert_int_not_equal(row.count, 0);
}

static void a_struck_note_is_readable_to_few(void **state)
{
    struct house *house = *state;
    struct tc_row row;
    house_sql(house, "UPDATE note SET struck_at = NOW(6), struck_by = 1, struck_why = 'w' WHERE id = 1");
    house_sql(house, "UPDATE note_access SET is_struck = TRUE WHERE note_id = 1");
    assert_int_equal(tc_store_one(house->reader, house->turn, house_grant(house, TC_NEED_CASE_READ, 1, 1), TC_SQL_NOTE_ONE,
                                  TC_ARGS(tc_arg_text("note", "NOTE00001")), &row), TC_OK);
    assert_null(tc_row_text(&row, "body"));
    assert_null(tc_row_text(&row, "title"));
    assert_int_equal(tc_store_one(house->reader, house->turn, house_grant(house, TC_NEED_CASE_READ, 3, 1), TC_SQL_NOTE_ONE,
                                  TC_ARGS(tc_arg_text("note", "NOTE00001")), &row), TC_OK);
    assert_string_equal(tc_row_text(&row, "body"), "Body");
}

const struct CMUnitTest locks_tests[] = {
    cmocka_unit_test_setup(no_grant_no_answer, house_clean),
    cmocka_unit_test_setup(what_the_grant_says_no_caller_says, house_clean),
    cmocka_unit_test_setup(the_reader_only_reads, house_clean),
    cmocka_unit_test_setup(a_look_is_read_only, house_clean),
    cmocka_unit_test_setup(the_writer_cannot_undo_the_past, house_clean),
    cmocka_unit_test_setup(another_team_a_restriction_and_a_segment_hide, house_clean),
    cmocka_unit_test_setup(a_struck_note_is_readable_to_few, house_clean),
    {0},
};
