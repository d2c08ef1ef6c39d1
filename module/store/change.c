/* SPDX-License-Identifier: Apache-2.0 */
#include "inner.h"

struct change {
    struct tc_store *store;
    struct tc_turn *turn;
    const struct tc_grant *grant;
    enum tc_sql sql;
    const struct tc_arg *args;
    int64_t rows, id;
};

static enum tc_rc change_now(void *user)
{
    struct change *c = user;
    struct store_prepared *prepared;
    enum tc_rc rc = store_run(c->store, c->turn, c->grant, c->sql, c->args, &prepared);
    if (rc != TC_OK)
        return rc;
    c->rows = (int64_t)mysql_stmt_affected_rows(prepared->stmt);
    c->id = (int64_t)mysql_stmt_insert_id(prepared->stmt);
    if (prepared->columns)
        return store_fetch_end(c->store, c->turn, prepared, TC_OK);
    return store_still_within(c->store, c->turn, prepared->statement->name);
}

enum tc_rc tc_store_change(struct tc_store *store, struct tc_turn *turn, const struct tc_grant *grant, enum tc_sql sql,
                           const struct tc_arg *args, int64_t *rows_r, int64_t *id_r)
{
    struct change c = {store, turn, grant, sql, args, 0, 0};
    if (!tc_statements[sql].writes)
        return tc_fail(turn, TC_FAULT, "%s reads: it changes nothing", tc_statements[sql].name);
    if (store->state == STORE_LOOKING)
        return tc_fail(turn, TC_FAULT, "%s within a look", tc_statements[sql].name);
    /* Alone, a change is a transaction of its own, run again like any other. */
    enum tc_rc rc = store->state == STORE_CHANGING ? change_now(&c) : tc_store_transact(store, turn, change_now, &c, NULL);
    if (rows_r)
        *rows_r = c.rows;
    if (id_r)
        *id_r = c.id;
    return rc;
}
