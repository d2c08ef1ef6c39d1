/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/limits.h"
#include "inner.h"

/* In the server's own order, because it is compared with what the server answers. */
#define SQL_MODE "ANSI_QUOTES,STRICT_TRANS_TABLES,STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"
/* A join buffer gives up the order of an index, and a list then sorts all before it shows fifty. */
#define SETTINGS                                                                                                          \
    "SET SESSION sql_mode = '" SQL_MODE "', time_zone = '+00:00', collation_connection = utf8mb4_uca1400_ai_ci, "         \
    "tx_isolation = 'REPEATABLE-READ', autocommit = 1, timestamp = DEFAULT, innodb_lock_wait_timeout = 3, "               \
    "join_cache_level = 0, "                                                                                              \
    "max_statement_time = %u"
#define CHECKS                                                                                                            \
    "SELECT @@sql_mode, @@character_set_client, @@character_set_connection, @@character_set_results, @@time_zone, "       \
    "@@tx_isolation, SYSDATE(6) <> NOW(6) OR SLEEP(0.001) OR SYSDATE(6) <> NOW(6)"
static const char *const wanted[] = {SQL_MODE, "utf8mb4", "utf8mb4", "utf8mb4", "+00:00", "REPEATABLE-READ", "1"};

static void drop_prepared(struct store_prepared **prepared)
{
    if (*prepared && (*prepared)->stmt)
        mysql_stmt_close((*prepared)->stmt);
    TALLOC_FREE(*prepared);
}

void store_hang_up(struct tc_store *store)
{
    for (size_t i = 0; i < TC_SQL_COUNT; i++) {
        drop_prepared(&store->prepared[0][i]);
        drop_prepared(&store->prepared[1][i]);
    }
    if (store->mysql)
        mysql_close(store->mysql);
    store->mysql = NULL;
    store->streaming = false;
}

static unsigned answer_seconds(const struct tc_store *store)
{
    return store->config->answer_seconds ? store->config->answer_seconds : 20;
}

/* All three, or a silent server blocks for ever. LOCAL INFILE is on by default: a hostile server could ask for files. */
static void set_options(struct tc_store *store)
{
    const struct tc_store_config *config = store->config;
    unsigned connect = config->connect_seconds ? config->connect_seconds : 3, answer = answer_seconds(store), off = 0;
    enum mysql_protocol_type tcp = MYSQL_PROTOCOL_TCP;
    my_bool yes = 1;
    mysql_options(store->mysql, MYSQL_OPT_CONNECT_TIMEOUT, &connect);
    mysql_options(store->mysql, MYSQL_OPT_READ_TIMEOUT, &answer);
    mysql_options(store->mysql, MYSQL_OPT_WRITE_TIMEOUT, &answer);
    mysql_options(store->mysql, MYSQL_OPT_LOCAL_INFILE, &off);
    mysql_options(store->mysql, MYSQL_SET_CHARSET_NAME, "utf8mb4");
    if (config->host)
        mysql_options(store->mysql, MYSQL_OPT_PROTOCOL, &tcp); /* "localhost" would mean a socket otherwise */
    if (!config->host || config->plain)
        return;
    mysql_options(store->mysql, MYSQL_OPT_SSL_ENFORCE, &yes);
    mysql_options(store->mysql, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, &yes);
    mysql_options(store->mysql, MYSQL_OPT_SSL_CA, config->ca_file);
}

static enum tc_rc check_row(struct tc_turn *turn, MYSQL_RES *result)
{
    MYSQL_ROW row = result ? mysql_fetch_row(result) : NULL;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        if (!row || !row[i] || strcmp(row[i], wanted[i]) != 0)
            return tc_fail(turn, TC_FAULT, "database: the session has %s where %s is needed", row && row[i] ? row[i] : "nothing",
                           wanted[i]);
    return TC_OK;
}

/* What a server's init_connect or another setting might have turned. */
static enum tc_rc check_settings(struct tc_store *store, struct tc_turn *turn)
{
    if (mysql_real_query(store->mysql, CHECKS, strlen(CHECKS)) != 0)
        return store_fault(store, turn, "check of the session", mysql_errno(store->mysql), mysql_error(store->mysql));
    MYSQL_RES *result = mysql_store_result(store->mysql);
    enum tc_rc rc = check_row(turn, result);
    mysql_free_result(result);
    return rc;
}

static enum tc_rc set_session(struct tc_store *store, struct tc_turn *turn)
{
    char settings[sizeof SETTINGS + 16];
    unsigned limit = answer_seconds(store);
    snprintf(settings, sizeof settings, SETTINGS, limit > 1 ? limit - 1 : limit);
    if (mysql_real_query(store->mysql, settings, strlen(settings)) != 0)
        return store_fault(store, turn, "settings of the session", mysql_errno(store->mysql), mysql_error(store->mysql));
    /* On a cluster the read after a redirect may go to another node; elsewhere it says nothing. */
    static const char sync[] = "SET SESSION wsrep_sync_wait = 1";
    (void)mysql_real_query(store->mysql, sync, sizeof sync - 1);
    return check_settings(store, turn);
}

enum tc_rc store_connect(struct tc_store *store, struct tc_turn *turn)
{
    const struct tc_store_config *config = store->config;
    if (store->fail_in == 1)
        return store_gone(store, turn, "connect");
    store->mysql = mysql_init(NULL);
    if (!store->mysql)
        return tc_fail(turn, TC_FAULT, "no memory for a connection");
    set_options(store);
    int64_t began = tc_clock_tick();
    bool connected = mysql_real_connect(store->mysql, config->host, config->user, config->password, config->database, config->port,
                                        config->socket, 0) != NULL;
    enum tc_rc rc = connected ? set_session(store, turn)
                              : tc_fail(turn, TC_BUSY, "database %s: error %u, %s", config->host ? config->host : config->socket,
                                        mysql_errno(store->mysql), mysql_error(store->mysql));
    store->spent += tc_clock_tick() - began;
    if (rc != TC_OK)
        store_hang_up(store);
    return rc;
}

enum tc_rc store_ready(struct tc_store *store, struct tc_turn *turn)
{
    if (store->streaming)
        return tc_fail(turn, TC_FAULT, "a stream of rows is still under way on this connection");
    if (store->mysql)
        return TC_OK;
    if (store->state != STORE_FREE)
        return store_gone(store, turn, "transaction");
    return store_connect(store, turn);
}

static int end_store(struct tc_store *store)
{
    store_hang_up(store);
    return 0;
}

struct tc_store *tc_store_new(void *pool, const struct tc_store_config *config)
{
    struct tc_store *store = talloc_zero(pool, struct tc_store);
    if (!store)
        return NULL;
    store->config = config;
    talloc_set_destructor(store, end_store);
    return store;
}

enum tc_rc tc_store_open(void *pool, struct tc_turn *turn, const struct tc_store_config *config, struct tc_store **store_r)
{
    struct tc_store *store = tc_store_new(pool, config);
    if (!store)
        return tc_fail(turn, TC_FAULT, "no memory for a store");
    enum tc_rc rc = store_connect(store, turn);
    if (rc != TC_OK)
        TALLOC_FREE(store);
    *store_r = store;
    return rc;
}
