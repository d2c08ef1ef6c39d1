/* SPDX-License-Identifier: Apache-2.0 */
/* Directories prepare names before they compare them (RFC 4518), each a little differently. */
#include "format/fold.h"

#include <glib.h>
#include <talloc.h>

static gboolean counts(gunichar letter)
{
    return !g_unichar_ismark(letter) && !g_unichar_isspace(letter) && !g_unichar_iszerowidth(letter) && !g_unichar_iscntrl(letter)
        && g_unichar_type(letter) != G_UNICODE_FORMAT;
}

char *tc_name_fold(void *pool, const char *name)
{
    char *small = g_utf8_casefold(name, -1), *apart = g_utf8_normalize(small, -1, G_NORMALIZE_ALL);
    char *again = apart ? g_utf8_casefold(apart, -1) : NULL; /* wide capitals are capitals only when they are narrow */
    char *folded = talloc_strdup(pool, ""), letter[7] = "";
    for (const char *at = again; folded && at && *at; at = g_utf8_next_char(at)) {
        gunichar one = g_utf8_get_char(at);
        letter[g_unichar_to_utf8(one, letter)] = '\0';
        if (counts(one))
            folded = talloc_strdup_append_buffer(folded, letter);
    }
    g_free(again);
    g_free(apart);
    g_free(small);
    return folded;
}
