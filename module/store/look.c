/* SPDX-License-Identifier: Apache-2.0 */
#include "base/limits.h"
#include "inner.h"

struct rows {
    struct tc_row *rows;
    size_t count, bytes;
};

static enum tc_rc keep_row(struct tc_turn *turn, struct rows *rows, struct tc_row row, const char *name)
{
    if (rows->count == TC_MAX_ROWS || rows->bytes > TC_MAX_PAGE_BYTES)
        return tc_fail(turn, TC_LARGE, "%s: more than %d rows or %d bytes", name, TC_MAX_ROWS, TC_MAX_PAGE_BYTES);
    if (rows->count == talloc_array_length(rows->rows)) {
        struct tc_row *more = talloc_realloc(rows, rows->rows, struct tc_row, rows->count * 2 + 16);
        if (!more)
            return tc_fail(turn, TC_LARGE, "%s: more memory than a turn may have", name);
        rows->rows = more;
    }
    rows->rows[rows->count++] = row;
    return TC_OK;
}

static enum tc_rc collect(struct tc_store *store, struct tc_turn *turn, struct store_prepared *prepared, struct rows *rows)
{
    struct tc_row row;
    size_t bytes;
    enum tc_rc rc;
    while ((rc = store_fetch(store, turn, prepared, rows, &row, &bytes)) == TC_OK && row.count) {
        rows->bytes += bytes;
        rc = keep_row(turn, rows, row, prepared->statement->name);
        if (rc != TC_OK)
            break;
    }
    return store_fetch_end(store, turn, prepared, rc);
}

/* All rows first, then the calls: a callback may ask further. */
static enum tc_rc look_at_once(struct tc_store *store, struct tc_turn *turn, struct store_prepared *prepared,
                               tc_each_row *each_row, void *user)
{
    struct rows *rows = talloc_zero(turn, struct rows);
    if (!rows)
        return tc_fail(turn, TC_LARGE, "no memory for rows");
    enum tc_rc rc = collect(store, turn, prepared, rows);
    for (size_t i = 0; rc == TC_OK && i < rows->count; i++)
        rc = each_row(user, &rows->rows[i]);
    talloc_free(rows);
    return rc;
}

static enum tc_rc look_as_it_comes(struct tc_store *store, struct tc_turn *turn, struct store_prepared *prepared,
                                   tc_each_row *each_row, void *user)
{
    struct tc_row row;
    size_t bytes;
    enum tc_rc rc;
    store->streaming = true;
    while ((rc = store_fetch(store, turn, prepared, turn, &row, &bytes)) == TC_OK && row.count) {
        struct tc_cell *cells = (struct tc_cell *)(uintptr_t)row.cells;
        rc = each_row(user, &row);
        talloc_free(cells);
        if (rc != TC_OK)
            break;
    }
    store->streaming = false;
    return store_fetch_end(store, turn, prepared, rc);
}

static enum tc_rc run_read(struct tc_store *store, struct tc_turn *turn, const struct tc_grant *grant, enum tc_sql sql,
                           const struct tc_arg *args, struct store_prepared **prepared_r)
{
    if (tc_statements[sql].writes && store->state != STORE_CHANGING)
        return tc_fail(turn, TC_FAULT, "%s writes: it is no look", tc_statements[sql].name);
    enum tc_rc rc = store_run(store, turn, grant, sql, args, prepared_r);
    if (rc == TC_OK && !(*prepared_r)->columns)
        return tc_fail(turn, TC_FAULT, "%s gives no rows", tc_statements[sql].name);
    return rc;
}

enum tc_rc tc_store_look(struct tc_store *store, struct tc_turn *turn, const struct tc_grant *grant, enum tc_sql sql,
                         const struct tc_arg *args, tc_each_row *each_row, void *user)
{
    struct store_prepared *prepared;
    enum tc_rc rc = run_read(store, turn, grant, sql, args, &prepared);
    if (rc != TC_OK)
        return rc;
    if (tc_statements[sql].gives == TC_GIVES_STREAM)
        return look_as_it_comes(store, turn, prepared, each_row, user);
    return look_at_once(store, turn, prepared, each_row, user);
}

enum tc_rc tc_store_one(struct tc_store *store, struct tc_turn *turn, const struct tc_grant *grant, enum tc_sql sql,
                        const struct tc_arg *args, struct tc_row *row_r)
{
    struct store_prepared *prepared;
    size_t bytes;
    *row_r = (struct tc_row){0};
    enum tc_rc rc = run_read(store, turn, grant, sql, args, &prepared);
    if (rc != TC_OK)
        return rc;
    rc = store_fetch(store, turn, prepared, turn, row_r, &bytes);
    return store_fetch_end(store, turn, prepared, rc);
}

enum tc_rc tc_store_look_begin(struct tc_store *store, struct tc_turn *turn)
{
    static const char begin[] = "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY";
    if (store->state != STORE_FREE)
        return tc_fail(turn, TC_FAULT, "a look begins within a transaction");
    enum tc_rc rc = store_ready(store, turn);
    if (rc != TC_OK)
        return rc;
    bool clean = turn->rc == TC_OK;
    rc = store_say(store, turn, begin);
    if (rc == TC_BUSY && store->lost && clean) { /* the connection was idle for too long */
        tc_turn_mend(turn);
        rc = store_ready(store, turn);
        if (rc == TC_OK)
            rc = store_say(store, turn, begin);
    }
    if (rc == TC_OK)
        store->state = STORE_LOOKING;
    return rc;
}

void tc_store_look_end(struct tc_store *store)
{
    if (store->state != STORE_LOOKING)
        return;
    store->state = STORE_FREE;
    store_say_or_hang_up(store, "COMMIT");
}
