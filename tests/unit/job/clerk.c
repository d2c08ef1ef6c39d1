/* SPDX-License-Identifier: Apache-2.0 */
/* The clerk on a real database: each job when it is due, by one clerk at a time, again after a failure. */
#include "../store/house.h"

#include <unistd.h>

#include "job/job.h"

static struct {
    unsigned char public_key[32], secret[64];
    char clock[64], seal[64];
    struct tc_clerk clerk;
    struct tc_directory_config directory;
} test;

static void move_clock(int64_t seconds)
{
    FILE *out = fopen(test.clock, "w");
    assert_non_null(out);
    fprintf(out, "%lld\n", (long long)seconds);
    fclose(out);
}

static int64_t runs(struct house *house, const char *job)
{
    return house_number(house, "SELECT COALESCE(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', done_at), 0) FROM job WHERE name = '%s'", job);
}

static void assert_outcome(struct house *house, const char *job, const char *like)
{
    if (house_number(house, "SELECT COUNT(*) FROM job WHERE name = '%s' AND outcome LIKE '%s'", job, like) != 1)
        fail_msg("job %s did not end \"%s\"", job, like);
}

static int begin_clerk(void **state)
{
    struct house *house = *state;
    move_clock(0);
    if (house_clean(state) != 0)
        return 1;
    house_sql(house, "DELETE FROM job");
    house_sql(house, "DELETE FROM audit_checkpoint");
    unlink(test.seal);
    test.clerk = (struct tc_clerk){
        .machine = "web1/5", .reader = house->reader, .writer = house->writer,
        .directory = tc_directory_new(house->turn, &test.directory), .audit_secret = test.secret, .audit_file = test.seal,
        .idle_seconds = 900, .life_seconds = 43200,
    };
    assert_int_equal(tc_audit_open(house->turn, house->turn, house->writer, "web1/5", &test.clerk.audit), TC_OK);
    if (tc_clerk_begin(&test.clerk, house->turn) != TC_OK)
        fail_msg("%s", house->turn->words);
    return 0;
}

static void each_job_runs_when_it_is_due(void **state)
{
    struct house *house = *state;
    assert_true(tc_clerk_round(&test.clerk));
    for (const struct tc_job *job = tc_jobs; job->name; job++)
        assert_true(runs(house, job->name) > 0);
    int64_t sweep = runs(house, "sweep"), compare = runs(house, "reach.compare");
    assert_true(tc_clerk_round(&test.clerk));
    assert_int_equal(runs(house, "sweep"), sweep);
    move_clock(61);
    assert_true(tc_clerk_round(&test.clerk));
    assert_true(runs(house, "sweep") > sweep);
    assert_int_equal(runs(house, "reach.compare"), compare);
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM job WHERE lease_by IS NOT NULL"), 0);
}

static void a_job_that_another_clerk_has_is_left_until_its_lease_ends(void **state)
{
    struct house *house = *state;
    house_sql(house, "UPDATE job SET lease_by = 'web2/5', lease_until = '2999-01-01' WHERE name = 'sweep'");
    assert_true(tc_clerk_round(&test.clerk));
    assert_int_equal(runs(house, "sweep"), 0);
    house_sql(house, "UPDATE job SET lease_until = '2020-01-01' WHERE name = 'sweep'");
    assert_true(tc_clerk_round(&test.clerk));
    assert_true(runs(house, "sweep") > 0);
}

static void a_job_that_fails_says_so_and_comes_again(void **state)
{
    struct house *house = *state;
    test.clerk.audit_file = "/nowhere/audit.seal";
    assert_true(tc_clerk_round(&test.clerk));
    assert_outcome(house, "audit.seal", "failed: /nowhere/audit.seal%");
    assert_true(runs(house, "sweep") > 0);
    test.clerk.audit_file = test.seal;
    struct tc_audit_entry entry = {.kind = TC_AUDIT_SYSTEM, .route = "test", .result = "ok"};
    assert_int_equal(tc_audit_alone(test.clerk.audit, house->turn, &entry), TC_OK);
    move_clock(61);
    assert_true(tc_clerk_round(&test.clerk));
    assert_outcome(house, "audit.seal", "done");
    assert_int_equal(access(test.seal, F_OK), 0);
}

static void a_database_that_is_gone_is_told(void **state)
{
    struct house *house = *state;
    tc_store_fail_at(house->writer, 1);
    assert_false(tc_clerk_round(&test.clerk));
    tc_store_fail_at(house->writer, 0);
    assert_true(tc_clerk_round(&test.clerk));
    assert_true(runs(house, "sweep") > 0);
}

static void what_has_had_its_time_is_swept(void **state)
{
    struct house *house = *state;
#define SESSION(n, began, used, ended)                                                                                        \
    house_sql(house, "INSERT INTO session (id, token_hash, person_id, began_at, used_at, ended_at) VALUES (%d, REPEAT(CHAR(%d), 32), 1," \
              " UTC_TIMESTAMP(6) - INTERVAL " began ", UTC_TIMESTAMP(6) - INTERVAL " used ", " ended ")", n, n)
    SESSION(1, "2 HOUR", "14 MINUTE", "NULL");
    SESSION(2, "2 HOUR", "16 MINUTE", "NULL");
    SESSION(3, "13 HOUR", "1 MINUTE", "NULL");
    SESSION(4, "40 DAY", "40 DAY", "UTC_TIMESTAMP(6) - INTERVAL 31 DAY");
    SESSION(5, "40 DAY", "40 DAY", "UTC_TIMESTAMP(6) - INTERVAL 29 DAY");
    house_sql(house, "INSERT INTO kept_post VALUES (REPEAT('a', 16), 1, '/x', '', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) - INTERVAL 1 SECOND),"
              " (REPEAT('b', 16), 1, '/x', '', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 HOUR)");
    house_sql(house, "INSERT INTO search_handle VALUES (REPEAT('a', 16), 1, '', UTC_TIMESTAMP(6) - INTERVAL 1 SECOND)");
    house_sql(house, "INSERT INTO receipt (command_key, person_id, path, at) VALUES (REPEAT('a', 16), 1, '/x', UTC_TIMESTAMP(6) - INTERVAL 8 DAY),"
              " (REPEAT('b', 16), 1, '/x', UTC_TIMESTAMP(6) - INTERVAL 6 DAY)");
    house_sql(house, "INSERT INTO throttle (subject, failures, last_at) VALUES (REPEAT('a', 32), 1, UTC_TIMESTAMP(6) - INTERVAL 2 DAY)");
    assert_true(tc_clerk_round(&test.clerk));
    assert_outcome(house, "sweep", "7 rows");
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM session WHERE id = 1 AND ended_at IS NULL"), 1);
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM session WHERE id = 2 AND ended_why = 'idle'"), 1);
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM session WHERE id = 3 AND ended_why = 'life'"), 1);
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM session WHERE id IN (4, 5)"), 1);
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM kept_post") + house_number(house, "SELECT COUNT(*) FROM receipt"), 2);
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM throttle") + house_number(house, "SELECT COUNT(*) FROM search_handle"), 0);
}

static int64_t reach_hash(struct house *house)
{
    return house_number(house, "SELECT SUM(CRC32(CONCAT_WS(' ', case_id, kind, ref))) FROM case_reach");
}

static void compare(struct house *house, const char *outcome)
{
    house_sql(house, "UPDATE job SET due_at = '2020-01-01' WHERE name = 'reach.compare'");
    assert_true(tc_clerk_round(&test.clerk));
    assert_outcome(house, "reach.compare", outcome);
}

static void a_reach_that_is_wrong_is_made_anew(void **state)
{
    struct house *house = *state;
    static const char *const spoils[] = {
        "DELETE FROM case_reach WHERE case_id = 2 AND kind = 'owner'", "DELETE FROM case_reach WHERE case_id = 2 AND kind = 'team'",
        "DELETE FROM case_reach WHERE case_id = 2 AND kind = 'programme'", "DELETE FROM case_reach WHERE case_id = 2 AND kind = 'audit'",
        "DELETE FROM case_reach WHERE case_id = 2 AND kind = 'privacy'", "DELETE FROM case_reach WHERE case_id = 2 AND kind = 'named'",
        "DELETE FROM case_reach WHERE case_id = 3 AND kind = 'intake'", "DELETE FROM case_reach WHERE case_id = 4 AND kind = 'named'",
        "INSERT INTO case_reach VALUES (2, 'team', 2)", "INSERT INTO case_reach VALUES (2, 'owner', 2)", "INSERT INTO case_reach VALUES (2, 'named', 3)",
        "INSERT INTO case_reach VALUES (2, 'intake', 1)", "INSERT INTO case_reach VALUES (2, 'programme', 9)",
        "INSERT INTO case_reach VALUES (4, 'team', 1)", "INSERT INTO case_reach VALUES (4, 'owner', 1)", "INSERT INTO case_reach VALUES (4, 'audit', 0)",
        "DELETE FROM case_reach WHERE case_id = 5 AND ref <> 0", "INSERT INTO case_reach VALUES (5, 'owner', 1)",
    };
    house_sql(house, "INSERT INTO assignment (case_id, person_id, part, began_at) VALUES (2, 2, 'support', UTC_TIMESTAMP(6))");
    house_sql(house, "UPDATE case_file SET stage = 'intake' WHERE id = 3");
    house_sql(house, "UPDATE caseload SET is_restricted = TRUE WHERE case_id = 4");
    house_sql(house, "INSERT INTO case_named VALUES (4, 2)");
    house_sql(house, "UPDATE caseload SET owner_id = NULL WHERE case_id = 5");
    compare(house, "wrong in 5 cases");
    int64_t right = reach_hash(house);
    compare(house, "wrong in 0 cases");
    for (size_t i = 0; i < sizeof spoils / sizeof *spoils; i++) {
        house_sql(house, "%s", spoils[i]);
        assert_int_not_equal(reach_hash(house), right);
        compare(house, "wrong in 1 cases");
        assert_int_equal(reach_hash(house), right);
    }
}

static int begin(void **state)
{
    static const char *const none[] = {NULL};
    static const struct tc_directory_rule rules[] = {{.group = NULL}};
    int rc = house_open(state);
    tc_sign_keys(test.public_key, test.secret);
    snprintf(test.clock, sizeof test.clock, "/tmp/tc_clock_%d", (int)getpid());
    snprintf(test.seal, sizeof test.seal, "/tmp/tc_seal_%d", (int)getpid());
    test.directory = (struct tc_directory_config){.uris = none, .tls = TC_TLS_NONE, .login_attributes = none, .base = "", .rules = rules};
    move_clock(0);
    tc_clock_follow(test.clock);
    return rc;
}

static int end(void **state)
{
    unlink(test.clock);
    unlink(test.seal);
    return house_close(state);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(each_job_runs_when_it_is_due, begin_clerk),
        cmocka_unit_test_setup(a_job_that_another_clerk_has_is_left_until_its_lease_ends, begin_clerk),
        cmocka_unit_test_setup(a_job_that_fails_says_so_and_comes_again, begin_clerk),
        cmocka_unit_test_setup(a_database_that_is_gone_is_told, begin_clerk),
        cmocka_unit_test_setup(what_has_had_its_time_is_swept, begin_clerk),
        cmocka_unit_test_setup(a_reach_that_is_wrong_is_made_anew, begin_clerk),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
