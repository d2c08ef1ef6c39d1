/* SPDX-License-Identifier: Apache-2.0 */
#include "audit.h"

struct audit_test test;

static const char *wanted(const char *name)
{
    const char *value = getenv(name);
    if (!value)
        fail_msg("%s is not set: run under tests/lib/with-servers", name);
    return value;
}

void tamper(const char *format, ...)
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

char *verify(const char *file)
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

void seal(void)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    if (tc_audit_seal(turn, test.writer, test.secret, test.file) != TC_OK)
        fail_msg("%s", turn->words);
    talloc_free(turn);
}

void write_entries(const char *stream, int count)
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

/* Sealed after 4 and after 6 entries each; a copy of all to begin again from. */
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

int put_back(void **state)
{
    (void)state;
    tamper("DELETE FROM audit_entry; DELETE FROM audit_checkpoint; INSERT INTO audit_entry SELECT * FROM kept_entry;"
           "INSERT INTO audit_checkpoint SELECT * FROM kept_point");
    return 0;
}

void assert_fault(const char *begins)
{
    char *fault = verify(test.file);
    if (strncmp(fault, begins, strlen(begins)) != 0)
        fail_msg("\"%s\" where \"%s\" was expected", fault, begins);
    put_back(NULL);
    assert_string_equal(verify(test.file), "");
}

static char *secret_of(const char *file)
{
    char *secret = NULL;
    if (tc_secret_read(test.turn, test.turn, file, &secret) != TC_OK)
        fail_msg("%s", test.turn->words);
    return secret;
}

int begin_audit(void **state)
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

int end_audit(void **state)
{
    (void)state;
    unlink(test.file);
    tamper("DROP DATABASE %s", test.database);
    talloc_free(test.turn);
    return 0;
}
