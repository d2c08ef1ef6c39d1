/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "inner.h"

static enum tc_rc prepare_text(struct tc_store *store, struct tc_turn *turn, struct store_prepared *prepared, const char *text)
{
    prepared->stmt = mysql_stmt_init(store->mysql);
    if (!prepared->stmt)
        return tc_fail(turn, TC_FAULT, "%s: no memory to prepare", prepared->statement->name);
    if (mysql_stmt_prepare(prepared->stmt, text, strlen(text)) != 0)
        return store_fault(store, turn, prepared->statement->name, mysql_stmt_errno(prepared->stmt),
                           mysql_stmt_error(prepared->stmt));
    if (mysql_stmt_param_count(prepared->stmt) != prepared->param_count)
        return tc_fail(turn, TC_FAULT, "%s: the server counts %lu values, the list %zu", prepared->statement->name,
                       mysql_stmt_param_count(prepared->stmt), prepared->param_count);
    return TC_OK;
}

/* Not yet in the store's hands, so that hanging up meanwhile cannot have freed it. */
static void drop(struct store_prepared *prepared)
{
    if (prepared->stmt)
        mysql_stmt_close(prepared->stmt);
    talloc_free(prepared);
}

enum tc_rc store_prepare(struct tc_store *store, struct tc_turn *turn, enum tc_sql sql, bool as_of,
                         struct store_prepared **prepared_r)
{
    const struct tc_statement *statement = &tc_statements[sql];
    as_of = as_of && statement->as_of_text;
    *prepared_r = store->prepared[as_of][sql];
    if (*prepared_r)
        return TC_OK;
    struct store_prepared *prepared = talloc_zero(store, struct store_prepared);
    if (!prepared)
        return tc_fail(turn, TC_FAULT, "%s: no memory to prepare", statement->name);
    prepared->statement = statement;
    prepared->params = as_of ? statement->as_of_params : statement->params;
    while (prepared->params[prepared->param_count])
        prepared->param_count++;
    enum tc_rc rc = prepare_text(store, turn, prepared, as_of ? statement->as_of_text : statement->text);
    if (rc == TC_OK)
        rc = store_columns_bind(store, turn, sql, as_of, prepared);
    if (rc != TC_OK) {
        drop(prepared);
        return rc;
    }
    *prepared_r = store->prepared[as_of][sql] = prepared;
    return TC_OK;
}
