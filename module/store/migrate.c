/* SPDX-License-Identifier: Apache-2.0 */
#include "migrate.h"

#include <mysqld_error.h>
#include <stdio.h>
#include <string.h>

#define LONG_SECONDS 86400 /* ALTER of a large table */

static enum tc_rc make_database(struct migrating *m)
{
    enum tc_rc rc = migrate_sayf(m, "database", "CREATE DATABASE IF NOT EXISTS %s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci",
                                 m->database);
    if (rc == TC_OK)
        rc = migrate_sayf(m, "database", "USE %s", m->database);
    return rc;
}

/* Tables take the database's collation: one that was made by hand may have another. */
static enum tc_rc make_notes(struct migrating *m)
{
    int64_t tables;
    enum tc_rc rc = migrate_ask(m, "tables", "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()", 0, &tables);
    if (rc == TC_OK && tables == 0)
        rc = migrate_sayf(m, "database", "ALTER DATABASE %s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci", m->database);
    if (rc == TC_OK)
        rc = migrate_say(m, "schema_step", "CREATE TABLE IF NOT EXISTS schema_step (step INT UNSIGNED NOT NULL PRIMARY KEY,"
                         " name VARCHAR(64) NOT NULL, hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,"
                         " statements INT UNSIGNED NOT NULL, done INT UNSIGNED NOT NULL, at DATETIME(6) NOT NULL) ENGINE=InnoDB");
    if (rc == TC_OK)
        rc = migrate_say(m, "schema_lease", "CREATE TABLE IF NOT EXISTS schema_lease (id TINYINT UNSIGNED NOT NULL PRIMARY KEY,"
                         " holder VARCHAR(64) NULL, until DATETIME(6) NULL) ENGINE=InnoDB");
    if (rc == TC_OK)
        rc = migrate_say(m, "schema_lease", "INSERT IGNORE INTO schema_lease (id) VALUES (1)");
    return rc;
}

static enum tc_rc migrate_under_lease(struct migrating *m, const struct tc_migrate_accounts *accounts)
{
    enum tc_rc rc = migrate_lease_take(m);
    if (rc != TC_OK)
        return rc;
    rc = migrate_steps(m);
    if (rc == TC_OK)
        rc = migrate_views(m);
    if (rc == TC_OK)
        rc = migrate_rights(m, accounts);
    migrate_lease_give(m);
    return rc;
}

static char *quoted_name(struct tc_turn *turn, const char *name)
{
    char *quoted = talloc_strdup(turn, "`");
    for (; quoted && *name; name++)
        quoted = talloc_asprintf_append_buffer(quoted, *name == '`' ? "``" : "%c", *name);
    return quoted ? talloc_strdup_append_buffer(quoted, "`") : NULL;
}

/* Without a database, which may not exist yet, and with time for what takes long. */
static enum tc_rc open_admin(struct tc_turn *turn, const struct tc_store_config *admin, struct tc_store **store_r)
{
    struct tc_store_config *config = talloc(turn, struct tc_store_config);
    if (!config)
        return tc_fail(turn, TC_FAULT, "no memory to migrate");
    *config = *admin;
    config->database = NULL;
    config->answer_seconds = LONG_SECONDS;
    return tc_store_open(turn, turn, config, store_r);
}

enum tc_rc tc_migrate(struct tc_turn *turn, const struct tc_store_config *admin, const struct tc_migrate_accounts *accounts,
                      tc_said *said, void *user)
{
    struct migrating m = {.turn = turn, .said = said, .user = user, .host = admin->host ? "%" : "localhost"};
    enum tc_rc rc = open_admin(turn, admin, &m.store);
    if (rc != TC_OK)
        return rc;
    m.database = quoted_name(turn, admin->database);
    rc = make_database(&m);
    if (rc == TC_OK)
        rc = make_notes(&m);
    if (rc == TC_OK)
        rc = migrate_under_lease(&m, accounts);
    talloc_free(m.store);
    return rc;
}

static enum tc_rc read_state(struct migrating *m, const char *database, int *has_r)
{
    int64_t has = 0, noted = 0;
    char *quoted = migrate_quote(m, database);
    char *exists = talloc_asprintf(m->turn, "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = %s AND table_name = 'schema_step'", quoted);
    char *newest = talloc_asprintf(m->turn, "SELECT MAX(step) FROM %s.schema_step WHERE done = statements", m->database);
    enum tc_rc rc = migrate_ask(m, "state", exists, 0, &noted);
    if (rc == TC_OK && noted)
        rc = migrate_ask(m, "state", newest, 0, &has);
    *has_r = (int)has;
    return rc;
}

enum tc_rc tc_migrate_state(struct tc_turn *turn, const struct tc_store_config *admin, int *has_r, int *wants_r)
{
    struct migrating m = {.turn = turn, .database = quoted_name(turn, admin->database)};
    *has_r = *wants_r = 0;
    for (const struct tc_sql_step *step = tc_sql_steps; step->name; step++)
        *wants_r = step->number;
    enum tc_rc rc = open_admin(turn, admin, &m.store);
    if (rc != TC_OK)
        return rc;
    rc = read_state(&m, admin->database, has_r);
    talloc_free(m.store);
    return rc;
}
