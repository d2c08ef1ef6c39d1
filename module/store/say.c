/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "base/clock.h"
#include "inner.h"

/* A test's failure stays until it is ended, as that of a server that went away. */
bool store_must_fail(struct tc_store *store)
{
    if (store->fail_in > 1)
        store->fail_in--;
    return store->fail_in == 1;
}

void tc_store_fail_at(struct tc_store *store, unsigned n)
{
    store->fail_in = n ? n + 1 : 0;
}

int64_t tc_store_spent(struct tc_store *store)
{
    int64_t spent = store->spent;
    store->spent = 0;
    return spent;
}

static bool ask(struct tc_store *store, const char *text)
{
    int64_t began = tc_clock_tick();
    bool good = mysql_real_query(store->mysql, text, strlen(text)) == 0;
    if (good && mysql_field_count(store->mysql) > 0)
        mysql_free_result(mysql_store_result(store->mysql));
    store->spent += tc_clock_tick() - began;
    return good;
}

enum tc_rc store_say(struct tc_store *store, struct tc_turn *turn, const char *text)
{
    if (!store->mysql || store_must_fail(store))
        return store_gone(store, turn, text);
    if (!ask(store, text))
        return store_fault(store, turn, text, mysql_errno(store->mysql), mysql_error(store->mysql));
    return TC_OK;
}

void store_say_or_hang_up(struct tc_store *store, const char *text)
{
    if (store->mysql && !ask(store, text))
        store_hang_up(store);
}
