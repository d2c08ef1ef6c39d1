/* SPDX-License-Identifier: Apache-2.0 */
/* What the writer writes verifies, whoever else writes and whatever fails. */
#include "audit.h"

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

static int64_t entries_now(void)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_audit_report report;
    assert_int_equal(tc_audit_verify(turn, test.writer, test.public_key, test.file, &report), TC_OK);
    assert_string_equal(report.fault, "");
    talloc_free(turn);
    return report.entries;
}

/* As after a mistake in two machines' names: both write without a pause. */
static int write_many(int count)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_store *own = NULL;
    struct tc_audit *audit = NULL;
    struct tc_audit_entry entry = {.kind = TC_AUDIT_SYSTEM, .route = "test", .result = "ok"};
    int refused = tc_store_open(turn, turn, &test.config, &own) != TC_OK || tc_audit_open(turn, turn, own, "web1/1", &audit) != TC_OK;
    for (int i = 0; i < count && !refused; i++)
        refused = tc_audit_alone(audit, turn, &entry) != TC_OK;
    talloc_free(turn);
    return refused;
}

static void two_holders_at_once_lose_nothing(void **state)
{
    (void)state;
    int status;
    pid_t child = fork();
    if (child == 0)
        _exit(write_many(100));
    int refused = write_many(100);
    waitpid(child, &status, 0);
    assert_int_equal(refused, 0);
    assert_int_equal(status, 0);
    assert_int_equal(entries_now(), 18 + 200);
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

/* The database goes away at each statement in turn, COMMIT included: the entry is there or it is
 * not, the caller knows that it may not show the page, and the next entry links to what is there. */
static void a_failure_at_each_statement_leaves_the_log_whole(void **state)
{
    (void)state;
    struct tc_store *other = NULL;
    struct tc_audit *audit = NULL;
    struct tc_audit_entry entry = {.kind = TC_AUDIT_VIEW, .route = "test", .result = "ok"};
    unsigned refused = 0;
    for (unsigned n = 1; n <= 8; n++) {
        struct tc_turn *turn = tc_turn_new(NULL, 0);
        assert_int_equal(tc_store_open(turn, turn, &test.config, &other), TC_OK);
        audit = n % 2 ? tc_audit_new(turn, other, "web1/1") : NULL;
        if (!audit)
            assert_int_equal(tc_audit_open(turn, turn, other, "web1/1", &audit), TC_OK);
        int64_t before = entries_now();
        tc_store_fail_at(other, n);
        bool is_written = tc_audit_alone(audit, turn, &entry) == TC_OK;
        tc_store_fail_at(other, 0);
        assert_int_equal(entries_now(), before + is_written);
        refused += !is_written;
        assert_int_equal(tc_audit_alone(audit, turn, &entry), TC_OK);
        assert_int_equal(entries_now(), before + is_written + 1);
        talloc_free(turn);
    }
    assert_in_range(refused, 3, 5); /* begin, read the head, insert, commit; and then no more */
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_log_that_nobody_touched_is_whole),
        cmocka_unit_test(a_second_holder_goes_on_behind_the_first),
        cmocka_unit_test(two_holders_at_once_lose_nothing),
        cmocka_unit_test(what_was_rolled_back_leaves_no_gap),
        cmocka_unit_test(a_failure_at_each_statement_leaves_the_log_whole),
        cmocka_unit_test(what_is_too_long_or_broken_is_cut_and_still_whole),
        cmocka_unit_test(a_seal_with_nothing_new_adds_nothing),
    };
    void *state = NULL;
    begin_audit(&state);
    int failed = cmocka_run_group_tests_name("audit", tests, NULL, NULL);
    failed += run_tamper_tests();
    end_audit(&state);
    return failed;
}
