/* SPDX-License-Identifier: Apache-2.0 */
/* The audit log on a real MariaDB: what the writer writes verifies, and each kind of tampering
 * by someone with full rights on the database is named. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/secret.h"
#include "record/audit.h"
#include "store/migrate.h"

static struct {
    struct tc_turn *turn;
    struct tc_store_config config;
    struct tc_store *writer;
    unsigned char public_key[32], secret[64];
    char database[64], file[64];
} test;

static const char *wanted(const char *name)
{
    const char *value = getenv(name);
    if (!value)
        fail_msg("%s is not set: run under tests/lib/with-servers", name);
    return value;
}

/* As the database's administrator would, behind our back. */
static void tamper(const char *format, ...)
{
    char *sql, *command;
    va_list args;
    va_start(args, format);
    sql = talloc_vasprintf(NULL, format, args);
    va_end(args);
    command = talloc_asprintf(sql, "%s %s -e \"%s\"", wanted("TC_TEST_DB_ADMIN"), test.database, sql);
    if (system(command) != 0)
        fail_msg("%s", command);
    talloc_free(sql);
}

static char *verify(const char *file)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_audit_report report;
    enum tc_rc rc = tc_audit_verify(turn, test.writer, test.public_key, file, &report);
    if (rc != TC_OK)
        fail_msg("%s", turn->words);
    assert_int_equal(turn->rc, TC_OK);
    talloc_free(turn);
    return talloc_strdup(test.turn, report.fault);
}

static void seal(void)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    if (tc_audit_seal(turn, test.writer, test.secret, test.file) != TC_OK)
        fail_msg("%s", turn->words);
    talloc_free(turn);
}

static void write_entries(const char *stream, int count)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_audit *audit = NULL;
    if (tc_audit_open(turn, turn, test.writer, stream, &audit) != TC_OK)
        fail_msg("%s", turn->words);
    for (int i = 0; i < count; i++) {
        struct tc_audit_entry entry = {
            .kind = i % 2 ? TC_AUDIT_CHANGE : TC_AUDIT_VIEW, .person_id = 12, .client_id = 34, .case_id = 56, .route = "/case/notes",
            .object = "note 17", .result = "ok", .request = "7K2M", .detail = "3 rows", .address = "192.0.2.7"};
        if (tc_audit_alone(audit, turn, &entry) != TC_OK)
            fail_msg("%s", turn->words);
    }
    talloc_free(turn);
}

/* Three streams, sealed after 4 and after 6 entries each; a copy of all to begin again from. */
static int begin_log(void **state)
{
    (void)state;
    static const char *const streams[] = {"web1/1", "web1/2", "web2/1"};
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; i < 3; i++)
            write_entries(streams[i], round ? 2 : 4);
        seal();
    }
    tamper("CREATE TABLE kept_entry AS SELECT * FROM audit_entry; CREATE TABLE kept_point AS SELECT * FROM audit_checkpoint");
    return 0;
}

static int put_back(void **state)
{
    (void)state;
    tamper("DELETE FROM audit_entry; DELETE FROM audit_checkpoint; INSERT INTO audit_entry SELECT * FROM kept_entry;"
           "INSERT INTO audit_checkpoint SELECT * FROM kept_point");
    return 0;
}

static void assert_fault(const char *begins)
{
    char *fault = verify(test.file);
    if (strncmp(fault, begins, strlen(begins)) != 0)
        fail_msg("\"%s\" where \"%s\" was expected", fault, begins);
    put_back(NULL);
    assert_string_equal(verify(test.file), "");
}

static void a_log_that_nobody_touched_is_whole(void **state)
{
    (void)state;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_audit_report report;
    assert_int_equal(tc_audit_verify(turn, test.writer, test.public_key, test.file, &report), TC_OK);
    assert_string_equal(report.fault, "");
    assert_int_equal(report.streams, 3);
    assert_int_equal(report.entries, 18);
    assert_int_equal(report.checkpoints, 2);
    talloc_free(turn);
}

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

/* Two programs that believe they hold the same stream: the second reads its end again. */
static void a_second_holder_goes_on_behind_the_first(void **state)
{
    (void)state;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_audit *one = NULL, *two = NULL;
    struct tc_audit_entry entry = {.kind = TC_AUDIT_SYSTEM, .route = "test", .result = "ok"};
    struct tc_store *other = NULL;
    assert_int_equal(tc_store_open(turn, turn, &test.config, &other), TC_OK);
    assert_int_equal(tc_audit_open(turn, turn, test.writer, "web1/1", &one), TC_OK);
    assert_int_equal(tc_audit_open(turn, turn, other, "web1/1", &two), TC_OK);
    for (int i = 0; i < 4; i++) {
        assert_int_equal(tc_audit_alone(one, turn, &entry), TC_OK);
        assert_int_equal(tc_audit_alone(two, turn, &entry), TC_OK);
    }
    talloc_free(turn);
    assert_string_equal(verify(test.file), "");
    put_back(NULL);
}

struct broken {
    struct tc_audit *audit;
    struct tc_turn *turn;
    enum tc_rc rc;
};

static enum tc_rc write_and_fail(void *user)
{
    struct broken *broken = user;
    struct tc_audit_entry entry = {.kind = TC_AUDIT_CHANGE, .route = "test", .result = "ok"};
    tc_audit_dropped(broken->audit);
    enum tc_rc rc = tc_audit_write(broken->audit, broken->turn, &entry);
    if (rc == TC_OK)
        rc = tc_audit_write(broken->audit, broken->turn, &entry);
    return rc == TC_OK ? broken->rc : rc;
}

static void what_was_rolled_back_leaves_no_gap(void **state)
{
    (void)state;
    struct broken broken = {.turn = tc_turn_new(NULL, 0)};
    assert_int_equal(tc_audit_open(broken.turn, broken.turn, test.writer, "web1/1", &broken.audit), TC_OK);
    for (int i = 0; i < 3; i++) {
        broken.rc = TC_GONE;
        assert_int_equal(tc_store_transact(test.writer, broken.turn, write_and_fail, &broken, NULL), TC_GONE);
        tc_audit_dropped(broken.audit);
        tc_audit_unknown(broken.audit); /* whether or not a commit happened, the next write asks */
        broken.rc = TC_OK;
        assert_int_equal(tc_store_transact(test.writer, broken.turn, write_and_fail, &broken, NULL), TC_OK);
        tc_audit_committed(broken.audit);
    }
    talloc_free(broken.turn);
    assert_string_equal(verify(test.file), "");
    put_back(NULL);
}

static void what_is_too_long_or_broken_is_cut_and_still_whole(void **state)
{
    (void)state;
    char longest[1200], detail[900];
    memset(longest, 'x', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    for (size_t i = 0; i + 2 < sizeof detail; i += 2)
        memcpy(detail + i, "\xc3\xa9", 3);
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_audit *audit = NULL;
    struct tc_audit_entry entry = {.kind = TC_AUDIT_VIEW, .route = longest, .object = longest, .result = longest, .request = longest,
                                   .detail = detail, .address = "\xff\x01 10.0.0.1  "};
    assert_int_equal(tc_audit_open(turn, turn, test.writer, "web1/1", &audit), TC_OK);
    if (tc_audit_alone(audit, turn, &entry) != TC_OK)
        fail_msg("%s", turn->words);
    talloc_free(turn);
    assert_string_equal(verify(test.file), "");
    put_back(NULL);
}

static void a_seal_with_nothing_new_adds_nothing(void **state)
{
    (void)state;
    seal();
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_audit_report report;
    assert_int_equal(tc_audit_verify(turn, test.writer, test.public_key, test.file, &report), TC_OK);
    assert_int_equal(report.checkpoints, 2);
    talloc_free(turn);
}

static char *secret_of(const char *file)
{
    char *secret = NULL;
    if (tc_secret_read(test.turn, test.turn, file, &secret) != TC_OK)
        fail_msg("%s", test.turn->words);
    return secret;
}

static int begin(void **state)
{
    test.turn = tc_turn_new(NULL, 0);
    assert_true(tc_secret_start());
    snprintf(test.database, sizeof test.database, "tc_audit_%d", (int)getpid());
    snprintf(test.file, sizeof test.file, "/tmp/tc_audit_%d.seal", (int)getpid());
    struct tc_store_config admin = {.socket = wanted("TC_TEST_DB_SOCKET"), .database = test.database, .user = wanted("TC_TEST_DB_ADMIN_USER")};
    test.config = admin;
    test.config.user = wanted("TC_TEST_DB_WRITE_USER");
    test.config.password = secret_of(wanted("TC_TEST_DB_WRITE_SECRET"));
    const struct tc_migrate_accounts accounts = {.read_user = wanted("TC_TEST_DB_READ_USER"), .write_user = test.config.user};
    if (tc_migrate(test.turn, &admin, &accounts, NULL, NULL) != TC_OK
        || tc_store_open(test.turn, test.turn, &test.config, &test.writer) != TC_OK)
        fail_msg("%s", test.turn->words);
    tc_sign_keys(test.public_key, test.secret);
    return begin_log(state);
}

static int end(void **state)
{
    (void)state;
    unlink(test.file);
    tamper("DROP DATABASE %s", test.database);
    talloc_free(test.turn);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_log_that_nobody_touched_is_whole), cmocka_unit_test(a_change_of_each_column_is_named),
        cmocka_unit_test(a_byte_flipped_in_each_place_of_a_text_is_named), cmocka_unit_test(entries_that_were_taken_away_are_named),
        cmocka_unit_test(entries_that_were_moved_are_named), cmocka_unit_test(an_end_written_anew_is_named),
        cmocka_unit_test(an_entry_put_between_is_named), cmocka_unit_test(a_wrong_link_is_named),
        cmocka_unit_test(a_checkpoint_that_was_touched_is_named), cmocka_unit_test(a_file_that_was_touched_is_named),
        cmocka_unit_test(a_second_holder_goes_on_behind_the_first), cmocka_unit_test(what_was_rolled_back_leaves_no_gap),
        cmocka_unit_test(what_is_too_long_or_broken_is_cut_and_still_whole), cmocka_unit_test(a_seal_with_nothing_new_adds_nothing),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
