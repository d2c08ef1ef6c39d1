/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/date.h"
#include "inner.h"

struct binding {
    struct tc_store *store;
    struct tc_turn *turn;
    const struct store_prepared *prepared;
    const struct tc_grant *grant;
    const struct tc_arg *args;
    MYSQL_BIND *binds;
    MYSQL_TIME *times;
    int64_t *numbers;
};

static const struct tc_arg *arg_named(const struct tc_arg *args, const char *name)
{
    for (; args && args->kind != TC_ARG_END; args++)
        if (strcmp(args->name, name) == 0)
            return args;
    return NULL;
}

/* :now is the past moment itself when a past moment is asked for. */
static int64_t moment_of(const struct binding *b)
{
    if (b->grant->as_of)
        return b->grant->as_of;
    return b->store->stamp ? b->store->stamp : b->turn->now;
}

static bool serves_the_house_only(const struct binding *b)
{
    return (b->prepared->statement->needs & ~TC_NEED_HOUSE) == 0;
}

/* What the store binds by itself; false for a caller's name. */
static bool own_value(const struct binding *b, const char *name, struct tc_arg *arg_r)
{
    if (strcmp(name, "viewer") == 0)
        *arg_r = tc_arg_id(name, b->grant->viewer);
    else if (strcmp(name, "case") == 0 && !(serves_the_house_only(b) && !b->grant->case_id))
        *arg_r = tc_arg_id(name, b->grant->case_id);
    else if (strcmp(name, "client") == 0 && !(serves_the_house_only(b) && !b->grant->client_id))
        *arg_r = tc_arg_id(name, b->grant->client_id);
    else if (strcmp(name, "link_id") == 0 && !(serves_the_house_only(b) && !b->grant->link_id))
        *arg_r = tc_arg_id(name, b->grant->link_id);
    else if (strcmp(name, "now") == 0)
        *arg_r = tc_arg_moment(name, moment_of(b));
    else if (strcmp(name, "as_of") == 0)
        *arg_r = tc_arg_moment(name, b->grant->as_of);
    else
        return false;
    return true;
}

static MYSQL_TIME time_of(int64_t moment)
{
    int64_t days = moment / TC_DAY, rest = moment % TC_DAY;
    if (rest < 0) {
        rest += TC_DAY;
        days--;
    }
    struct tc_date date = tc_date_of_days(days);
    return (MYSQL_TIME){.year = (unsigned)date.year, .month = (unsigned)date.month, .day = (unsigned)date.day,
                        .hour = (unsigned)(rest / TC_HOUR), .minute = (unsigned)(rest % TC_HOUR / TC_MINUTE),
                        .second = (unsigned)(rest % TC_MINUTE / TC_SECOND), .second_part = (unsigned long)(rest % TC_SECOND),
                        .time_type = MYSQL_TIMESTAMP_DATETIME};
}

static void bind_value(struct binding *b, size_t i, const struct tc_arg *arg)
{
    MYSQL_BIND *bind = &b->binds[i];
    switch (arg->kind) {
    case TC_ARG_INT:
        b->numbers[i] = arg->number;
        bind->buffer_type = MYSQL_TYPE_LONGLONG;
        bind->buffer = &b->numbers[i];
        return;
    case TC_ARG_MOMENT:
        b->times[i] = time_of(arg->number);
        bind->buffer_type = MYSQL_TYPE_DATETIME;
        bind->buffer = &b->times[i];
        return;
    case TC_ARG_TEXT:
    case TC_ARG_BYTES:
        bind->buffer_type = arg->kind == TC_ARG_TEXT ? MYSQL_TYPE_STRING : MYSQL_TYPE_BLOB;
        bind->buffer = (void *)(uintptr_t)arg->bytes; /* read only: the library takes no const */
        bind->buffer_length = arg->length;
        return;
    default:
        bind->buffer_type = MYSQL_TYPE_NULL;
    }
}

static enum tc_rc bind_param(struct binding *b, size_t i)
{
    const char *name = b->prepared->params[i];
    struct tc_arg own;
    const struct tc_arg *arg = own_value(b, name, &own) ? &own : arg_named(b->args, name);
    if (!arg)
        return tc_fail(b->turn, TC_FAULT, "%s: nothing is bound to :%s", b->prepared->statement->name, name);
    bind_value(b, i, arg);
    return TC_OK;
}

/* A value that no :name takes is a slip of the caller: a filter that would not filter. */
static enum tc_rc check_args(const struct binding *b)
{
    struct tc_arg own;
    for (const struct tc_arg *arg = b->args; arg && arg->kind != TC_ARG_END; arg++) {
        size_t i = 0;
        while (b->prepared->params[i] && strcmp(b->prepared->params[i], arg->name) != 0)
            i++;
        if (!b->prepared->params[i] || own_value(b, arg->name, &own))
            return tc_fail(b->turn, TC_FAULT, "%s: :%s is not the caller's to bind", b->prepared->statement->name, arg->name);
    }
    return TC_OK;
}

enum tc_rc store_bind(struct tc_store *store, struct tc_turn *turn, struct store_prepared *prepared,
                      const struct tc_grant *grant, const struct tc_arg *args, void *pool)
{
    size_t count = prepared->param_count;
    struct binding b = {store, turn, prepared, grant, args, talloc_zero_array(pool, MYSQL_BIND, count + 1),
                        talloc_zero_array(pool, MYSQL_TIME, count + 1), talloc_zero_array(pool, int64_t, count + 1)};
    if (!b.binds || !b.times || !b.numbers)
        return tc_fail(turn, TC_LARGE, "%s: no memory to bind", prepared->statement->name);
    enum tc_rc rc = check_args(&b);
    for (size_t i = 0; rc == TC_OK && i < count; i++)
        rc = bind_param(&b, i);
    if (rc == TC_OK && count > 0 && mysql_stmt_bind_param(prepared->stmt, b.binds) != 0)
        return store_fault(store, turn, prepared->statement->name, mysql_stmt_errno(prepared->stmt),
                           mysql_stmt_error(prepared->stmt));
    return rc;
}
