/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

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
