/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "format/form.h"

static bool is_plain(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c && strchr("-._~", c));
}

char *tc_form_escape(void *pool, const char *text)
{
    static const char digits[] = "0123456789ABCDEF";
    char *escaped = talloc_size(pool, strlen(text) * 3 + 1);
    if (!escaped)
        return NULL;
    char *w = escaped;
    for (; *text; text++) {
        if (is_plain(*text)) {
            *w++ = *text;
            continue;
        }
        *w++ = '%';
        *w++ = digits[(unsigned char)*text >> 4];
        *w++ = digits[(unsigned char)*text & 15];
    }
    *w = '\0';
    return escaped;
}

char *tc_form_write(void *pool, const struct tc_pairs *pairs)
{
    char *text = talloc_strdup(pool, "");
    for (size_t i = 0; text && i < pairs->count; i++) {
        char *name = tc_form_escape(text, pairs->list[i].name);
        char *value = tc_form_escape(text, pairs->list[i].value);
        if (!name || !value)
            return NULL;
        text = talloc_asprintf_append_buffer(text, "%s%s=%s", i ? "&" : "", name, value);
    }
    return text;
}
