/* SPDX-License-Identifier: Apache-2.0 */
#include "base/clock.h"
#include "inner.h"

const struct tc_grant store_own_grant = {.need = TC_NEED_NONE};

static enum tc_rc check_grant(struct tc_turn *turn, const struct tc_grant *grant, const struct tc_statement *statement)
{
    if (grant == &store_own_grant)
        return TC_OK;
    if (!grant || grant->need == TC_NEED_NONE)
        return tc_fail(turn, TC_DENIED, "%s: no grant", statement->name);
    if (!(statement->needs & TC_NEED_BIT(grant->need)))
        return tc_fail(turn, TC_DENIED, "%s does not serve the need %s", statement->name, tc_need_word(grant->need));
    if (statement->is_scoped && !grant->viewer)
        return tc_fail(turn, TC_DENIED, "%s: the grant names no viewer", statement->name);
    return TC_OK;
}

static enum tc_rc execute(struct tc_store *store, struct tc_turn *turn, enum tc_sql sql, struct store_prepared *prepared)
{
    MYSQL_STMT *stmt = prepared->stmt;
    const char *name = prepared->statement->name;
    if (mysql_stmt_execute(stmt) != 0)
        return store_fault(store, turn, name, store_stmt_error(store, stmt), mysql_stmt_error(stmt));
    /* INSERT … RETURNING says what its columns are only when it runs. */
    if (!prepared->columns && mysql_stmt_field_count(stmt) > 0)
        return store_columns_bind(store, turn, sql, false, prepared);
    size_t columns = prepared->columns ? prepared->columns->count : 0;
    if (mysql_stmt_field_count(stmt) == columns)
        return TC_OK;
    /* A view was made anew with other columns while this was prepared. */
    store_hang_up(store);
    store->spoiled = store->again = store->lost = true;
    return tc_fail(turn, TC_BUSY, "%s: its columns changed", name);
}

static enum tc_rc prepare_and_execute(struct tc_store *store, struct tc_turn *turn, const struct tc_grant *grant, enum tc_sql sql,
                                      const struct tc_arg *args, struct store_prepared **prepared_r)
{
    enum tc_rc rc = store_ready(store, turn);
    if (rc == TC_OK && store_must_fail(store))
        rc = store_gone(store, turn, tc_statements[sql].name);
    if (rc == TC_OK)
        rc = store_still_within(store, turn, tc_statements[sql].name);
    if (rc == TC_OK)
        rc = store_prepare(store, turn, sql, grant->as_of != 0, prepared_r);
    if (rc != TC_OK)
        return rc;
    void *pool = talloc_new(turn); /* what is bound must last until it was sent */
    rc = store_bind(store, turn, *prepared_r, grant, args, pool);
    if (rc == TC_OK)
        rc = execute(store, turn, sql, *prepared_r);
    talloc_free(pool);
    return rc;
}

/* Outside a transaction a broken connection costs a read nothing: it is asked again on a new one. */
static bool may_ask_again(const struct tc_store *store, enum tc_sql sql)
{
    return store->lost && store->state == STORE_FREE && !tc_statements[sql].writes;
}

enum tc_rc store_run(struct tc_store *store, struct tc_turn *turn, const struct tc_grant *grant, enum tc_sql sql,
                     const struct tc_arg *args, struct store_prepared **prepared_r)
{
    int64_t began = tc_clock_tick();
    bool clean = turn->rc == TC_OK;
    /* After 1213 the server has ended the transaction: what came now would be committed by itself. */
    if (store->state == STORE_CHANGING && store->spoiled)
        return tc_fail(turn, TC_BUSY, "%s: the transaction has failed before", tc_statements[sql].name);
    store->again = store->lost = false;
    enum tc_rc rc = check_grant(turn, grant, &tc_statements[sql]);
    if (rc == TC_OK)
        rc = prepare_and_execute(store, turn, grant, sql, args, prepared_r);
    if (rc == TC_BUSY && may_ask_again(store, sql)) {
        if (clean)
            tc_turn_mend(turn);
        rc = prepare_and_execute(store, turn, grant, sql, args, prepared_r);
    }
    store->spent += tc_clock_tick() - began;
    return rc;
}
