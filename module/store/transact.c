/* SPDX-License-Identifier: Apache-2.0 */
#include <unistd.h>

#include "base/secret.h"
#include "inner.h"

#define MAX_RUNS 5
#define PAUSE_MICROSECONDS 4000 /* at most, for each run before; so that two that met part */

static void pause_before(unsigned run)
{
    unsigned random;
    tc_random(&random, sizeof random);
    usleep(random % (PAUSE_MICROSECONDS * run) + 1);
}

static enum tc_rc begin(struct tc_store *store, struct tc_turn *turn)
{
    store->again = store->lost = false;
    enum tc_rc rc = store_ready(store, turn);
    if (rc == TC_OK)
        rc = store_say(store, turn, "START TRANSACTION");
    if (rc != TC_OK)
        return rc;
    store->state = STORE_CHANGING;
    store->spoiled = false;
    store->stamp = 0;
    return TC_OK;
}

/* The stamp is a setting of the session: the next transaction must not inherit it. */
static void end(struct tc_store *store)
{
    store->state = STORE_FREE;
    if (store->stamp)
        store_say_or_hang_up(store, "SET timestamp = DEFAULT");
    store->stamp = 0;
}

static void roll_back(struct tc_store *store)
{
    store_say_or_hang_up(store, "ROLLBACK");
    end(store);
}

/* Once COMMIT was sent, a connection that breaks leaves it unknown: only a receipt can tell. */
static enum tc_rc commit(struct tc_store *store, struct tc_turn *turn, bool *known_r)
{
    enum tc_rc rc = store_still_within(store, turn, "COMMIT");
    if (rc == TC_OK)
        rc = store_say(store, turn, "COMMIT");
    if (rc == TC_OK) {
        end(store);
        return TC_OK;
    }
    *known_r = !store->lost;
    store->again = store->again && *known_r;
    roll_back(store);
    return rc;
}

static enum tc_rc run_once(struct tc_store *store, struct tc_turn *turn, tc_body *body, void *user, bool *known_r)
{
    enum tc_rc rc = begin(store, turn);
    if (rc != TC_OK)
        return rc;
    rc = body(user);
    if (rc == TC_OK && !store->spoiled)
        return commit(store, turn, known_r);
    /* A body that hides a failure is not committed either: the server may have undone half of it. */
    if (rc == TC_OK)
        rc = tc_fail(turn, TC_BUSY, "a statement of the transaction failed");
    store->again = store->again && store->spoiled;
    roll_back(store);
    return rc;
}

enum tc_rc tc_store_transact(struct tc_store *store, struct tc_turn *turn, tc_body *body, void *user, bool *committed_r)
{
    bool known = true, clean = turn->rc == TC_OK;
    if (store->state != STORE_FREE)
        return tc_fail(turn, TC_FAULT, "a transaction begins within another");
    enum tc_rc rc = run_once(store, turn, body, user, &known);
    for (unsigned run = 1; rc != TC_OK && store->again && run < MAX_RUNS; run++) {
        if (clean)
            tc_turn_mend(turn);
        pause_before(run);
        rc = run_once(store, turn, body, user, &known);
    }
    if (committed_r)
        *committed_r = known;
    return rc;
}
