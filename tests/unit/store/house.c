/* SPDX-License-Identifier: Apache-2.0 */
#include "house.h"

#include <stdlib.h>
#include <unistd.h>

static const char *wanted(const char *name)
{
    const char *value = getenv(name);
    if (!value || !*value)
        fail_msg("%s is not set: run the tests by tests/run", name);
    return value;
}

static char *secret_of(struct house *house, const char *name)
{
    char *secret;
    enum tc_rc rc = tc_secret_read(house, house->turn, wanted(name), &secret);
    if (rc != TC_OK)
        fail_msg("%s: %s", name, house->turn->words);
    return secret;
}

static char *query(const char *format, va_list words)
{
    char *text = talloc_vasprintf(NULL, format, words);
    assert_non_null(text);
    return text;
}

void house_sql(struct house *house, const char *format, ...)
{
    va_list words;
    va_start(words, format);
    char *text = query(format, words);
    va_end(words);
    if (mysql_query(house->admin, text) != 0)
        fail_msg("%s: %s", text, mysql_error(house->admin));
    if (mysql_field_count(house->admin))
        mysql_free_result(mysql_store_result(house->admin));
    talloc_free(text);
}

int64_t house_number(struct house *house, const char *format, ...)
{
    va_list words;
    va_start(words, format);
    char *text = query(format, words);
    va_end(words);
    if (mysql_query(house->admin, text) != 0)
        fail_msg("%s: %s", text, mysql_error(house->admin));
    MYSQL_RES *result = mysql_store_result(house->admin);
    MYSQL_ROW row = mysql_fetch_row(result);
    int64_t number = row && row[0] ? strtoll(row[0], NULL, 10) : INT64_MIN;
    mysql_free_result(result);
    talloc_free(text);
    return number;
}

unsigned house_refused(MYSQL *mysql, const char *text)
{
    unsigned error = mysql_query(mysql, text) ? mysql_errno(mysql) : 0;
    if (!error && mysql_field_count(mysql))
        mysql_free_result(mysql_store_result(mysql));
    return error;
}

MYSQL *house_connect(const struct tc_store_config *config)
{
    MYSQL *mysql = mysql_init(NULL);
    mysql_options(mysql, MYSQL_SET_CHARSET_NAME, "utf8mb4");
    if (!mysql_real_connect(mysql, NULL, config->user, config->password, NULL, 0, config->socket, 0))
        fail_msg("connect as %s: %s", config->user, mysql_error(mysql));
    house_refused(mysql, "SET time_zone = '+00:00'");
    house_refused(mysql, "SET SESSION wsrep_sync_wait = 1"); /* on a cluster: what the other node has committed */
    return mysql;
}

const struct tc_grant *house_grant(struct house *house, enum tc_need need, int64_t viewer, int64_t case_id)
{
    return tc_grant_make(house->turn, (struct tc_grant){.need = need, .viewer = viewer, .case_id = case_id});
}

static void make_configs(struct house *house)
{
    const char *socket = wanted("TC_TEST_DB_SOCKET");
    const char *database = talloc_asprintf(house, "store_%d", (int)getpid());
    house->admin_config = (struct tc_store_config){.socket = socket, .database = database, .user = wanted("TC_TEST_DB_ADMIN_USER")};
    house->read_config = (struct tc_store_config){.socket = socket, .database = database, .user = wanted("TC_TEST_DB_READ_USER"),
                                                  .password = secret_of(house, "TC_TEST_DB_READ_SECRET")};
    house->write_config = (struct tc_store_config){.socket = socket, .database = database, .user = wanted("TC_TEST_DB_WRITE_USER"),
                                                   .password = secret_of(house, "TC_TEST_DB_WRITE_SECRET")};
    house->accounts = (struct tc_migrate_accounts){house->read_config.user, house->read_config.password, house->write_config.user,
                                                   house->write_config.password};
}

static void must(struct house *house, enum tc_rc rc)
{
    if (rc != TC_OK)
        fail_msg("%d: %s", rc, house->turn->words);
}

int house_open(void **state)
{
    struct house *house = talloc_zero(NULL, struct house);
    *state = house;
    tc_secret_start();
    house->turn = tc_turn_new(house, 0);
    make_configs(house);
    must(house, tc_migrate(house->turn, &house->admin_config, &house->accounts, NULL, NULL));
    house->admin = house_connect(&house->admin_config);
    house_sql(house, "USE %s", house->admin_config.database);
    must(house, tc_store_open(house, house->turn, &house->read_config, &house->reader));
    must(house, tc_store_open(house, house->turn, &house->write_config, &house->writer));
    return house_clean(state);
}

int house_close(void **state)
{
    struct house *house = *state;
    house_sql(house, "DROP DATABASE %s", house->admin_config.database);
    mysql_close(house->admin);
    talloc_free(house);
    return 0;
}

static void make_places(struct house *house)
{
    house_sql(house, "INSERT INTO programme (id, code, name, service_kind) VALUES (1, 'housing', 'Housing', 'street_outreach')");
    house_sql(house, "INSERT INTO team (id, code, name) VALUES (1, 'north', 'North'), (2, 'south', 'South')");
    house_sql(house, "INSERT INTO person (id, login, name) VALUES (1, 'one', 'Worker One'), (2, 'two', 'Worker Two'), (3, 'three', 'Officer')");
    house_sql(house, "INSERT INTO viewer_reach VALUES (1, 'owner', 1), (1, 'named', 1), (2, 'owner', 2), (2, 'named', 2), (2, 'team', 2), (3, 'privacy', 0)");
    house_sql(house, "INSERT INTO viewer_segment VALUES (1, 'normal'), (2, 'normal'), (3, 'normal'), (3, 'clinical')");
}

/* Cases 1 to 5 of clients 1 to 5, owned by person 1 in team 1, with a note each of the same id. */
static void make_case(struct house *house, int id)
{
    house_sql(house, "INSERT INTO client (id, reference, given_name, family_name) VALUES (%d, 'CLIENT00%d', 'Łucja', 'Straße')", id, id);
    house_sql(house, "INSERT INTO case_file (id, reference, client_id, stage, opened_on) VALUES (%d, 'CASE0000%d', %d, 'plan', '2026-01-01')", id, id, id);
    house_sql(house, "INSERT INTO caseload (case_id, client_id, programme_id, team_id, owner_id, status) VALUES (%d, %d, 1, 1, 1, 'open')", id, id);
    house_sql(house, "INSERT INTO case_reach VALUES (%d, 'owner', 1), (%d, 'team', 1), (%d, 'privacy', 0)", id, id, id);
    house_sql(house, "INSERT INTO case_clock (case_id, at) VALUES (%d, SYSDATE(6))", id);
    house_sql(house, "INSERT INTO note (id, reference, case_id, author_id, kind, happened_at, title, body, written_at)"
              " VALUES (%d, 'NOTE0000%d', %d, 1, 'visit', '2026-01-02', 'First', 'Body', '2026-01-02')", id, id, id);
    house_sql(house, "INSERT INTO note_access (note_id, case_id) VALUES (%d, %d)", id, id);
}

int house_clean(void **state)
{
    static const char *const tables[] = {"note_named", "note_access", "assignment", "case_named", "case_reach", "caseload", "case_clock",
                                         "receipt", "audit_entry", "viewer_reach", "viewer_segment", "person_role", "session",
                                         "person", "team", "programme"};
    static const char *const versioned[] = {"goal_score", "incident", "service", "action", "goal", "note_addendum", "note", "stage_visit", "case_file", "contact_point", "client"};
    struct house *house = *state;
    tc_store_fail_at(house->reader, 0);
    tc_store_fail_at(house->writer, 0);
    house_sql(house, "SET foreign_key_checks = 0");
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        house_sql(house, "TRUNCATE TABLE %s", tables[i]);
    for (size_t i = 0; i < sizeof versioned / sizeof *versioned; i++) {
        house_sql(house, "DELETE FROM %s", versioned[i]);
        house_sql(house, "DELETE HISTORY FROM %s", versioned[i]);
    }
    house_sql(house, "SET foreign_key_checks = 1");
    make_places(house);
    for (int id = 1; id <= HOUSE_CASES; id++)
        make_case(house, id);
    talloc_free(house->turn);
    house->turn = tc_turn_new(house, 0);
    return 0;
}
