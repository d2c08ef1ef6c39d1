/* SPDX-License-Identifier: Apache-2.0 */
/* Each kind of tampering is named. */
#include "audit.h"

#define THIRD "WHERE stream = 'web1/2' AND seq = 3"

static void a_change_of_each_column_is_named(void **state)
{
    (void)state;
    static const char *const changes[] = {
        "at = at + INTERVAL 1 MICROSECOND", "kind = 'export'", "person_id = 13", "person_id = NULL", "client_id = 35", "client_id = NULL",
        "case_id = 57", "case_id = NULL", "route = '/case/note'", "object = 'note 18'", "object = NULL", "object = ''", "result = 'oj'",
        "request = '7K2N'", "request = NULL", "detail = '2 rows'", "detail = NULL", "detail = CONCAT(detail, ' ')",
        "detail = CONCAT(detail, CHAR(0))", "address = '192.0.2.8'", "address = NULL",
        "previous = CONCAT(CHAR(ORD(SUBSTR(previous, 1, 1)) ^ 1), SUBSTR(previous, 2))",
        "hash = CONCAT(SUBSTR(hash, 1, 31), CHAR(ORD(SUBSTR(hash, 32, 1)) ^ 1))",
        "object = CONCAT(object, result), result = ''", "route = '', object = '/case/notes'",
    };
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        tamper("UPDATE audit_entry SET %s " THIRD, changes[i]);
        assert_fault("stream web1/2, entry 3: changed");
    }
}

static void a_byte_flipped_in_each_place_of_a_text_is_named(void **state)
{
    (void)state;
    for (int at = 1; at <= 11; at += 2) {
        tamper("UPDATE audit_entry SET route = CONCAT(LEFT(route, %d), CHAR(ORD(SUBSTR(route, %d, 1)) ^ 1), SUBSTR(route, %d)) " THIRD,
               at - 1, at, at + 1);
        assert_fault("stream web1/2, entry 3: changed");
    }
}

static void entries_that_were_taken_away_are_named(void **state)
{
    (void)state;
    tamper("DELETE FROM audit_entry WHERE stream = 'web1/2' AND seq = 1");
    assert_fault("stream web1/2, entry 1: missing");
    tamper("DELETE FROM audit_entry " THIRD);
    assert_fault("stream web1/2, entry 3: missing");
    tamper("DELETE FROM audit_entry WHERE stream = 'web1/2' AND seq = 6");
    assert_fault("stream web1/2, entry 6: cut off at the end");
    tamper("DELETE FROM audit_entry WHERE stream = 'web1/2' AND seq > 2");
    assert_fault("stream web1/2, entry 3: cut off at the end");
    tamper("DELETE FROM audit_entry WHERE stream = 'web1/2'");
    assert_fault("stream web1/2, entry 1: cut off at the end");
    tamper("DELETE FROM audit_entry WHERE stream = 'web2/1'");
    assert_fault("stream web2/1, entry 1: cut off at the end");
}

static void entries_that_were_moved_are_named(void **state)
{
    (void)state;
    tamper("UPDATE audit_entry SET seq = 100 WHERE stream = 'web1/2' AND seq = 2; UPDATE audit_entry SET seq = 2 " THIRD
           "; UPDATE audit_entry SET seq = 3 WHERE stream = 'web1/2' AND seq = 100");
    assert_fault("stream web1/2, entry 2: changed");
    tamper("UPDATE audit_entry SET stream = 'web3/1' WHERE stream = 'web2/1'");
    assert_fault("stream web2/1, entry 1: cut off at the end");
    tamper("UPDATE audit_entry SET stream = 'web1/1', seq = seq + 6 WHERE stream = 'web1/2'");
    assert_fault("stream web1/1, entry 7: changed");
    tamper("UPDATE audit_entry SET seq = 7 WHERE stream = 'web1/2' AND seq = 6");
    assert_fault("stream web1/2, entry 6: missing");
}

/* Someone who knows how entries are hashed cuts the end off and writes another. */
static void an_end_written_anew_is_named(void **state)
{
    (void)state;
    tamper("DELETE FROM audit_entry WHERE stream = 'web1/2' AND seq > 3");
    write_entries("web1/2", 3);
    assert_fault("stream web1/2, entry 4: changed (a signed checkpoint has another)");
    /* and goes on: an entry that links to nothing that ever stood there */
    tamper("DELETE FROM audit_entry WHERE stream = 'web1/2'");
    write_entries("web1/2", 9);
    assert_fault("stream web1/2, entry 4: changed (a signed checkpoint has another)");
}

static void an_entry_put_between_is_named(void **state)
{
    (void)state;
    write_entries("web9/1", 3);
    tamper("UPDATE audit_entry SET seq = seq + 1 WHERE stream = 'web1/2' AND seq > 3 ORDER BY seq DESC;"
           "INSERT INTO audit_entry SELECT 'web1/2', 4, at, kind, person_id, client_id, case_id, route, object, result, request, detail,"
           " address, previous, hash FROM kept_entry WHERE stream = 'web1/1' AND seq = 4; DELETE FROM audit_entry WHERE stream = 'web9/1'");
    assert_fault("stream web1/2, entry 4: changed");
}

/* The entry itself is consistent, but it follows another than the one that stands before it. */
static void a_wrong_link_is_named(void **state)
{
    (void)state;
    write_entries("web9/1", 2);
    tamper("UPDATE audit_entry SET kind = 'view' WHERE stream = 'web9/1'");
    tamper("DELETE FROM audit_entry WHERE stream = 'web9/1' AND seq = 1");
    write_entries("web9/2", 1);
    tamper("DELETE FROM audit_entry WHERE stream LIKE 'web9/%%'");
    /* an entry 1 made anew beside an entry 2 that was kept */
    write_entries("web9/1", 2);
    tamper("CREATE TABLE second AS SELECT * FROM audit_entry WHERE stream = 'web9/1' AND seq = 2; DELETE FROM audit_entry WHERE stream = 'web9/1'");
    write_entries("web9/1", 1);
    tamper("INSERT INTO audit_entry SELECT * FROM second; DROP TABLE second");
    assert_fault("stream web9/1, entry 2: wrong link");
}

static void a_checkpoint_that_was_touched_is_named(void **state)
{
    (void)state;
#define FIRST "WHERE id = (SELECT MIN(id) FROM kept_point)"
#define LAST "WHERE id = (SELECT MAX(id) FROM kept_point)"
    tamper("UPDATE audit_checkpoint SET heads = REPLACE(heads, 'web1/2 4', 'web1/2 3') " FIRST);
    assert_fault("checkpoint 1: changed");
    tamper("UPDATE audit_checkpoint SET signature = CONCAT(SUBSTR(signature, 1, 63), CHAR(ORD(SUBSTR(signature, 64, 1)) ^ 1)) " FIRST);
    assert_fault("checkpoint 1: changed");
    tamper("UPDATE audit_checkpoint SET signature = REPEAT(CHAR(0), 64) " FIRST);
    assert_fault("checkpoint 1: unsigned");
    tamper("UPDATE audit_checkpoint SET at = at + INTERVAL 1 SECOND " FIRST);
    assert_fault("checkpoint 1: changed (its time");
    tamper("DELETE FROM audit_checkpoint " FIRST);
    assert_fault("checkpoint 2: wrong link");
    tamper("DELETE FROM audit_checkpoint " LAST);
    assert_fault("checkpoint of 2");
    tamper("DELETE FROM audit_checkpoint");
    assert_fault("checkpoint of 2");
    tamper("DELETE FROM audit_checkpoint " LAST "; DELETE FROM audit_entry WHERE stream = 'web1/2' AND seq > 4");
    assert_fault("stream web1/2, entry 5: cut off at the end");
}

static void a_file_that_was_touched_is_named(void **state)
{
    (void)state;
    char copy[80], command[400];
    snprintf(copy, sizeof copy, "%s.copy", test.file);
    const struct {
        const char *edit, *fault;
    } edits[] = {
        {"sed 's/^web1.2 4/web1\\/2 3/'", "changed"}, {"sed 's/^signature .*/signature 00/'", "unsigned"}, {"head -c -40", "unsigned"},
        {"sed 's/^signature \\(.\\)\\(.*\\)/signature \\2\\1/'", "changed"},
    };
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        snprintf(command, sizeof command, "%s < %s > %s", edits[i].edit, test.file, copy);
        assert_int_equal(system(command), 0);
        assert_non_null(strstr(verify(copy), edits[i].fault));
    }
    unlink(copy);
}

int run_tamper_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_change_of_each_column_is_named),
        cmocka_unit_test(a_byte_flipped_in_each_place_of_a_text_is_named),
        cmocka_unit_test(entries_that_were_taken_away_are_named),
        cmocka_unit_test(entries_that_were_moved_are_named),
        cmocka_unit_test(an_end_written_anew_is_named),
        cmocka_unit_test(an_entry_put_between_is_named),
        cmocka_unit_test(a_wrong_link_is_named),
        cmocka_unit_test(a_checkpoint_that_was_touched_is_named),
        cmocka_unit_test(a_file_that_was_touched_is_named),
    };
    return cmocka_run_group_tests_name("tamper", tests, NULL, NULL);
}
