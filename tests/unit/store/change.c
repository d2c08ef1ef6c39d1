/* SPDX-License-Identifier: Apache-2.0 */
#include "store.h"

#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../../../module/store/inner.h"
#include "base/date.h"

#define KEY "key-of-16-bytes!"
#define PROCESSES 8
#define COMMANDS 400 /* of each process */

static struct command command_on(struct house *house, int64_t case_id, const char *key)
{
    return (struct command){.house = house, .store = house->writer, .turn = house->turn, .case_id = case_id, .key = key};
}

/* Everything that a command writes, in one number: 0 for nothing, 10,111 for all of one. */
static int64_t traces(struct house *house, int64_t case_id)
{
    return house_number(house, "SELECT (SELECT COUNT(*) - 1 FROM note FOR SYSTEM_TIME ALL WHERE case_id = %d)"
                        " + 10 * (SELECT version - 1 FROM note WHERE case_id = %d) + 100 * (SELECT COUNT(*) FROM audit_entry WHERE case_id = %d)"
                        " + 10000 * (SELECT COUNT(*) FROM receipt WHERE location IS NOT NULL)"
                        " + 100000 * (SELECT COUNT(*) FROM receipt WHERE location IS NULL)", (int)case_id, (int)case_id, (int)case_id);
}

static void a_command_leaves_all_its_traces(void **state)
{
    struct house *house = *state;
    struct command command = command_on(house, 1, KEY);
    assert_int_equal(command_run(&command), TC_OK);
    assert_string_equal(house->turn->words, "");
    assert_true(command.committed);
    assert_int_equal(traces(house, 1), 10111);
}

static void one_stamp_for_all_rows_and_none_after(void **state)
{
    struct house *house = *state;
    struct command command = command_on(house, 1, KEY);
    assert_int_equal(command_run(&command), TC_OK);
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM note AS n JOIN case_clock AS c ON c.case_id = n.case_id AND c.at = n.row_start WHERE n.case_id = 1"), 1);
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM note AS n JOIN receipt AS r ON ABS(TIMESTAMPDIFF(SECOND, r.at, n.row_start)) < 60"), HOUSE_CASES);
    struct tc_row row;
    int64_t at;
    usleep(2000);
    assert_int_equal(tc_store_one(house->writer, house->turn, house_grant(house, TC_NEED_TOOL, 0, 0), TC_SQL_CLOCK_NOW, TC_ARGS(tc_arg_int("offset", 0)), &row), TC_OK);
    assert_true(tc_moment_read(tc_row_text(&row, "@at"), &at));
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM note WHERE case_id = 1 AND row_start < '%s'", tc_row_text(&row, "@at")), 1);
}

static enum tc_rc stamp_body(void *user)
{
    struct command *c = user;
    enum tc_rc rc = tc_store_stamp(c->store, c->turn, (const int64_t[]){3, 1, 3}, 3);
    return rc == TC_OK ? tc_store_stamp(c->store, c->turn, NULL, 0) : rc;
}

static void a_stamp_is_exact_to_the_microsecond(void **state)
{
    struct house *house = *state;
    for (int i = 0; i < 300; i++) {
        struct command command = command_on(house, 1 + i % HOUSE_CASES, NULL);
        assert_int_equal(command_run(&command), TC_OK);
    }
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM note AS n JOIN case_clock AS c ON c.case_id = n.case_id AND c.at = n.row_start"), HOUSE_CASES);
    struct command command = command_on(house, 1, NULL);
    assert_int_equal(tc_store_transact(house->writer, house->turn, stamp_body, &command, NULL), TC_OK);
}

static void an_older_stamp_is_refused_by_the_trigger(void **state)
{
    static const char *const texts[] = {"UPDATE note SET title = 'x' WHERE id = 1", "DELETE FROM note WHERE id = 1",
                                        "UPDATE case_file SET stage = 'review' WHERE id = 1", "UPDATE client SET pronouns = 'x' WHERE id = 1"};
    struct house *house = *state;
    house_sql(house, "SET timestamp = UNIX_TIMESTAMP() - 3600");
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_int_equal(house_refused(house->admin, texts[i]), 1644);
    house_sql(house, "SET timestamp = DEFAULT");
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM information_schema.triggers WHERE trigger_schema = DATABASE()"
                                     " AND trigger_name REGEXP '_stamp_'"),
                     2 * house_number(house, "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'SYSTEM VERSIONED'"));
}

/* Another machine's clock was ahead: the command comes again with a stamp behind that row. */
static void an_older_stamp_is_taken_anew(void **state)
{
    struct house *house = *state;
    house_sql(house, "SET timestamp = UNIX_TIMESTAMP(SYSDATE(6)) + 0.1");
    house_sql(house, "UPDATE note SET title = 'ahead' WHERE id = 1");
    house_sql(house, "SET timestamp = DEFAULT");
    struct command command = command_on(house, 1, KEY);
    enum tc_rc rc = command_run(&command);
    assert_true(rc == TC_OK || rc == TC_BUSY);
    assert_true(command.runs > 1);
    assert_int_equal(traces(house, 1), rc == TC_OK ? 10112 : 1);
    house_sql(house, "DO SLEEP(0.1)"); /* the next test begins behind that row */
}

static void a_key_acts_once(void **state)
{
    struct house *house = *state;
    struct command command = command_on(house, 1, KEY);
    assert_int_equal(command_run(&command), TC_OK);
    assert_false(command.seen);
    assert_int_equal(command_run(&command), TC_CLASH);
    assert_true(command.seen);
    assert_true(command.committed);
    assert_int_equal(traces(house, 1), 10111);
}

static void the_nth_statement_fails_and_nothing_is_half_done(void **state)
{
    struct house *house = *state;
    for (unsigned n = 1;; n++) {
        struct command command = command_on(house, 1, KEY);
        tc_store_fail_at(house->writer, n);
        enum tc_rc rc = command_run(&command);
        tc_store_fail_at(house->writer, 0);
        if (rc == TC_OK) {
            assert_in_range(n, 9, 15);
            break;
        }
        assert_int_equal(rc, TC_BUSY);
        assert_int_equal(traces(house, 1), 0);
        tc_turn_mend(house->turn);
    }
    assert_int_equal(traces(house, 1), 10111);
}

static enum tc_rc spoiled_body(void *user)
{
    struct command *c = user;
    const struct tc_grant *grant = house_grant(c->house, TC_NEED_NOTE_WRITE, 1, 1);
    c->runs++;
    house_sql(c->house, "KILL CONNECTION %d", (int)house_number(c->house, "SELECT MAX(id) FROM information_schema.processlist WHERE user = 'throughcare_write'"));
    enum tc_rc rc = tc_store_change(c->store, c->turn, grant, TC_SQL_NOTE_NAMED_CLEAR, TC_ARGS(tc_arg_int("id", 1)), NULL, NULL);
    assert_int_equal(rc, TC_BUSY);
    assert_int_equal(tc_store_change(c->store, c->turn, grant, TC_SQL_NOTE_NAMED_CLEAR, TC_ARGS(tc_arg_int("id", 1)), NULL, NULL), TC_BUSY);
    return TC_OK; /* hides it */
}

static void a_hidden_failure_is_not_committed(void **state)
{
    struct house *house = *state;
    struct command command = command_on(house, 1, NULL);
    assert_int_equal(tc_store_transact(house->writer, house->turn, spoiled_body, &command, &command.committed), TC_BUSY);
    assert_int_equal(command.runs, 5);
    assert_true(command.committed);
}

/* As a cluster does to a transaction that it refuses, at any time and without a word. */
static enum tc_rc ended_meanwhile(void *user)
{
    struct command *c = user;
    const struct tc_grant *grant = house_grant(c->house, TC_NEED_NOTE_WRITE, 1, 1);
    if (c->runs++ == 0)
        assert_int_equal(house_refused(c->store->mysql, "ROLLBACK"), 0);
    enum tc_rc rc = tc_store_change(c->store, c->turn, grant, TC_SQL_NOTE_NAMED_CLEAR, TC_ARGS(tc_arg_int("id", 1)), NULL, NULL);
    if (c->runs == 1)
        assert_int_equal(house_number(c->house, "SELECT COUNT(*) FROM note_named"), 1);
    return rc;
}

static void a_transaction_ended_by_the_server_is_run_again(void **state)
{
    struct house *house = *state;
    struct command command = command_on(house, 1, NULL);
    house_sql(house, "INSERT INTO note_named VALUES (1, 1)");
    assert_int_equal(tc_store_transact(house->writer, house->turn, ended_meanwhile, &command, NULL), TC_OK);
    assert_int_equal(command.runs, 2);
}

static enum tc_rc killed_at_commit(void *user)
{
    struct command *c = user;
    c->runs++;
    enum tc_rc rc = tc_store_stamp(c->store, c->turn, &c->case_id, 1);
    house_sql(c->house, "KILL CONNECTION %d", (int)house_number(c->house, "SELECT MAX(id) FROM information_schema.processlist WHERE user = 'throughcare_write'"));
    return rc;
}

static void a_commit_without_answer_is_unknown(void **state)
{
    struct house *house = *state;
    struct command command = command_on(house, 1, NULL);
    assert_int_equal(tc_store_transact(house->writer, house->turn, killed_at_commit, &command, &command.committed), TC_BUSY);
    assert_int_equal(command.runs, 1);
    assert_false(command.committed);
}

/* In a process of its own: 0 if all of its commands acted. */
static int work(struct house *house, int process, const char *key)
{
    void *pool = talloc_new(NULL);
    struct tc_turn *turn = tc_turn_new(pool, 0);
    struct command command = {.house = house, .turn = turn, .key = key};
    struct tc_store_config config = house->write_config;
    const char *other = getenv("TC_TEST_DB_SOCKET_OTHER"); /* a second node of a cluster, where somebody has one */
    if (other && process % 2)
        config.socket = other;
    int failed = tc_store_open(pool, turn, &config, &command.store) != TC_OK;
    for (int i = 0; !failed && i < (key ? 1 : COMMANDS); i++) {
        command.case_id = key ? 1 : 1 + (process + i) % HOUSE_CASES;
        command.turn = tc_turn_new(pool, 0);
        enum tc_rc rc = command_run(&command);
        for (int again = 0; rc == TC_BUSY && again < 50; again++) { /* what a person would do */
            tc_turn_mend(command.turn);
            rc = command_run(&command);
        }
        failed = rc != TC_OK && !command.seen;
        if (failed)
            print_error("%s\n", command.turn->words);
        talloc_free(command.turn);
    }
    talloc_free(pool);
    return failed;
}

static void work_together(struct house *house, const char *key)
{
    pid_t children[PROCESSES];
    for (int i = 0; i < PROCESSES; i++) {
        children[i] = fork();
        if (children[i] == 0)
            _exit(work(house, i, key));
    }
    for (int i = 0; i < PROCESSES; i++) {
        int status;
        assert_int_equal(waitpid(children[i], &status, 0), children[i]);
        assert_int_equal(status, 0);
    }
}

static void a_key_in_parallel_acts_once(void **state)
{
    struct house *house = *state;
    work_together(house, KEY);
    assert_int_equal(traces(house, 1), 10111);
}

/* 3,200 commands on five cases from eight processes: every version is there, each begins where the one before ends. */
static void no_version_is_lost(void **state)
{
    struct house *house = *state;
    work_together(house, NULL);
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM note FOR SYSTEM_TIME ALL"), PROCESSES * COMMANDS + HOUSE_CASES);
    assert_int_equal(house_number(house, "SELECT SUM(version - 1) FROM note"), PROCESSES * COMMANDS);
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM (SELECT row_end, LEAD(row_start) OVER (PARTITION BY id ORDER BY version) AS next,"
                                  " row_start FROM note FOR SYSTEM_TIME ALL) AS v WHERE v.next <> v.row_end OR v.row_start >= v.row_end"), 0);
    assert_int_equal(house_number(house, "SELECT COUNT(DISTINCT id, version) FROM note FOR SYSTEM_TIME ALL"), PROCESSES * COMMANDS + HOUSE_CASES);
}

const struct CMUnitTest change_tests[] = {
    cmocka_unit_test_setup(a_command_leaves_all_its_traces, house_clean),
    cmocka_unit_test_setup(one_stamp_for_all_rows_and_none_after, house_clean),
    cmocka_unit_test_setup(a_stamp_is_exact_to_the_microsecond, house_clean),
    cmocka_unit_test_setup(an_older_stamp_is_refused_by_the_trigger, house_clean),
    cmocka_unit_test_setup(an_older_stamp_is_taken_anew, house_clean),
    cmocka_unit_test_setup(a_key_acts_once, house_clean),
    cmocka_unit_test_setup(the_nth_statement_fails_and_nothing_is_half_done, house_clean),
    cmocka_unit_test_setup(a_hidden_failure_is_not_committed, house_clean),
    cmocka_unit_test_setup(a_transaction_ended_by_the_server_is_run_again, house_clean),
    cmocka_unit_test_setup(a_commit_without_answer_is_unknown, house_clean),
    cmocka_unit_test_setup(a_key_in_parallel_acts_once, house_clean),
    cmocka_unit_test_setup(no_version_is_lost, house_clean),
    {0},
};
