/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "store/list.h"
#include "store/store.h"

struct tc_arg tc_arg_int(const char *name, int64_t number)
{
    return (struct tc_arg){.name = name, .kind = TC_ARG_INT, .number = number};
}

struct tc_arg tc_arg_id(const char *name, int64_t id)
{
    return id ? tc_arg_int(name, id) : tc_arg_null(name);
}

struct tc_arg tc_arg_text(const char *name, const char *text)
{
    if (!text)
        return tc_arg_null(name);
    return (struct tc_arg){.name = name, .kind = TC_ARG_TEXT, .bytes = text, .length = strlen(text)};
}

struct tc_arg tc_arg_bytes(const char *name, const void *bytes, size_t length)
{
    if (!bytes)
        return tc_arg_null(name);
    return (struct tc_arg){.name = name, .kind = TC_ARG_BYTES, .bytes = bytes, .length = length};
}

struct tc_arg tc_arg_moment(const char *name, int64_t moment)
{
    if (!moment)
        return tc_arg_null(name);
    return (struct tc_arg){.name = name, .kind = TC_ARG_MOMENT, .number = moment};
}

struct tc_arg tc_arg_null(const char *name)
{
    return (struct tc_arg){.name = name, .kind = TC_ARG_NULL};
}

static bool is_named(enum tc_sql sql, const char *name)
{
    for (const char *const *param = tc_statements[sql].params; *param; param++)
        if (strcmp(*param, name) == 0)
            return true;
    return false;
}

const struct tc_arg *tc_args_named(void *pool, enum tc_sql sql, const struct tc_arg *all)
{
    size_t count = 0, kept = 0;
    while (all[count].kind != TC_ARG_END)
        count++;
    struct tc_arg *named = talloc_zero_array(pool, struct tc_arg, count + 1); /* TC_ARG_END is 0 */
    for (size_t i = 0; named && i < count; i++)
        if (is_named(sql, all[i].name))
            named[kept++] = all[i];
    return named;
}
