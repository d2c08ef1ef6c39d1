/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "base/clock.h"
#include "base/limits.h"
#include "inner.h"

static bool grow(struct store_prepared *p, size_t i)
{
    char *larger = talloc_realloc_size(p->results, p->results[i].buffer, p->lengths[i]);
    if (!larger)
        return false;
    p->results[i].buffer = larger;
    p->results[i].buffer_length = p->lengths[i];
    return mysql_stmt_fetch_column(p->stmt, &p->results[i], (unsigned)i, 0) == 0;
}

/* Columns that were longer than their room get more, for this row and the next ones. */
static enum tc_rc fetch_longer(struct tc_turn *turn, struct store_prepared *p)
{
    for (size_t i = 0; i < p->columns->count; i++) {
        if (p->nulls[i] || p->lengths[i] <= p->results[i].buffer_length)
            continue;
        if (p->lengths[i] > TC_MAX_PAGE_BYTES || !grow(p, i))
            return tc_fail(turn, TC_LARGE, "%s: %lu bytes in one column", p->statement->name, p->lengths[i]);
    }
    if (mysql_stmt_bind_result(p->stmt, p->results) != 0)
        return tc_fail(turn, TC_FAULT, "%s: cannot bind its columns again", p->statement->name);
    return TC_OK;
}

static size_t row_bytes(const struct store_prepared *p)
{
    size_t bytes = p->columns->count * sizeof(struct tc_cell);
    for (size_t i = 0; i < p->columns->count; i++)
        bytes += p->nulls[i] ? 0 : p->lengths[i] + 1;
    return bytes;
}

static enum tc_rc copy_row(struct tc_turn *turn, const struct store_prepared *p, void *pool, struct tc_row *row_r, size_t *bytes_r)
{
    *bytes_r = row_bytes(p);
    struct tc_cell *cells = talloc_zero_size(pool, *bytes_r);
    if (!cells)
        return tc_fail(turn, TC_LARGE, "%s: more memory than a turn may have", p->statement->name);
    char *text = (char *)(cells + p->columns->count);
    for (size_t i = 0; i < p->columns->count; i++) {
        cells[i] = (struct tc_cell){.name = p->columns->names[i], .kind = p->columns->kinds[i], .is_null = p->nulls[i]};
        if (p->nulls[i])
            continue;
        cells[i].text = text;
        cells[i].length = p->lengths[i];
        memcpy(text, p->results[i].buffer, p->lengths[i]);
        text += p->lengths[i] + 1;
    }
    *row_r = (struct tc_row){p->columns->count, cells};
    return TC_OK;
}

enum tc_rc store_fetch(struct tc_store *store, struct tc_turn *turn, struct store_prepared *prepared, void *pool,
                       struct tc_row *row_r, size_t *bytes_r)
{
    *row_r = (struct tc_row){0};
    *bytes_r = 0;
    int64_t began = tc_clock_tick();
    int got = mysql_stmt_fetch(prepared->stmt);
    enum tc_rc rc = TC_OK;
    if (got == 1)
        rc = store_fault(store, turn, prepared->statement->name, store_stmt_error(store, prepared->stmt), mysql_stmt_error(prepared->stmt));
    else if (got == MYSQL_DATA_TRUNCATED)
        rc = fetch_longer(turn, prepared);
    store->spent += tc_clock_tick() - began;
    if (rc != TC_OK || got == MYSQL_NO_DATA)
        return rc;
    return copy_row(turn, prepared, pool, row_r, bytes_r);
}

static enum tc_rc drop_rest(struct tc_store *store, struct tc_turn *turn, struct store_prepared *prepared)
{
    int got;
    while ((got = mysql_stmt_fetch(prepared->stmt)) == 0 || got == MYSQL_DATA_TRUNCATED)
        ;
    if (got == MYSQL_NO_DATA)
        return TC_OK;
    return store_fault(store, turn, prepared->statement->name, store_stmt_error(store, prepared->stmt), mysql_stmt_error(prepared->stmt));
}

enum tc_rc store_fetch_end(struct tc_store *store, struct tc_turn *turn, struct store_prepared *prepared, enum tc_rc rc)
{
    if (!store->mysql) /* it was hung up, and what was prepared is gone */
        return rc;
    const char *name = prepared->statement->name;
    if (rc == TC_OK)
        rc = drop_rest(store, turn, prepared);
    if (!store->mysql)
        return rc;
    (void)mysql_stmt_free_result(prepared->stmt);
    store_columns_shrink(prepared);
    enum tc_rc within = store_still_within(store, turn, name);
    return rc == TC_OK ? within : rc;
}
