/* SPDX-License-Identifier: Apache-2.0 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/date.h"
#include "inner.h"

static int compare(const void *a, const void *b)
{
    int64_t left = *(const int64_t *)a, right = *(const int64_t *)b;
    return (left > right) - (left < right);
}

/* One statement of our own that gives "@at". */
static enum tc_rc ask_clock(struct tc_store *store, struct tc_turn *turn, enum tc_sql sql, const struct tc_arg *args, int64_t *at_r)
{
    struct store_prepared *prepared;
    struct tc_row row = {0};
    size_t bytes;
    enum tc_rc rc = store_run(store, turn, &store_own_grant, sql, args, &prepared);
    if (rc != TC_OK)
        return rc;
    rc = store_fetch(store, turn, prepared, turn, &row, &bytes);
    rc = store_fetch_end(store, turn, prepared, rc);
    if (rc == TC_OK && (!row.count || !tc_moment_read(tc_row_text(&row, "@at"), at_r)))
        return tc_fail(turn, TC_FAULT, "%s gave no moment", tc_statements[sql].name);
    return rc;
}

/* In id order, so that two commands on the same cases wait for each other and never in a ring. */
static enum tc_rc move_clocks(struct tc_store *store, struct tc_turn *turn, int64_t *ids, size_t count, int64_t *latest)
{
    qsort(ids, count, sizeof *ids, compare);
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < count; i++) {
        int64_t at = 0;
        if (i > 0 && ids[i] == ids[i - 1])
            continue;
        rc = ask_clock(store, turn, TC_SQL_CASE_CLOCK_MOVE,
                       TC_ARGS(tc_arg_int("moved", ids[i]), tc_arg_int("offset", tc_clock_offset())), &at);
        if (at > *latest)
            *latest = at;
    }
    return rc;
}

/* The server takes a floating number and cuts it off: half a microsecond more gives the very one. */
static enum tc_rc set_stamp(struct tc_store *store, struct tc_turn *turn, int64_t stamp)
{
    char text[80];
    snprintf(text, sizeof text, "SET timestamp = %" PRId64 ".%06" PRId64 "5", stamp / TC_SECOND, stamp % TC_SECOND);
    store->stamp = stamp; /* also when it fails: it may have been set */
    return store_say(store, turn, text);
}

enum tc_rc tc_store_stamp(struct tc_store *store, struct tc_turn *turn, const int64_t *case_ids, size_t count)
{
    int64_t latest = store->stamp;
    if (store->state != STORE_CHANGING)
        return tc_fail(turn, TC_FAULT, "a stamp is taken within a transaction");
    int64_t *ids = talloc_array(turn, int64_t, count + 1);
    if (!ids)
        return tc_fail(turn, TC_LARGE, "no memory for %zu clocks", count);
    for (size_t i = 0; i < count; i++)
        ids[i] = case_ids[i];
    enum tc_rc rc = count ? move_clocks(store, turn, ids, count, &latest)
                          : ask_clock(store, turn, TC_SQL_CLOCK_NOW, TC_ARGS(tc_arg_int("offset", tc_clock_offset())), &latest);
    talloc_free(ids);
    return rc == TC_OK ? set_stamp(store, turn, latest) : rc;
}
