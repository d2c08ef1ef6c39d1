/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "migrate.h"

void migrate_tell(struct migrating *m, const char *format, ...)
{
    char line[300];
    va_list words;
    va_start(words, format);
    vsnprintf(line, sizeof line, format, words);
    va_end(words);
    if (m->said)
        m->said(m->user, line);
}

/* The administrator may read the server's words: no client stands in a schema. */
static enum tc_rc refused(struct migrating *m, const char *what)
{
    return tc_fail(m->turn, TC_FAULT, "%s: %s", what, mysql_error(m->store->mysql));
}

enum tc_rc migrate_say(struct migrating *m, const char *what, const char *text)
{
    if (!m->store->mysql || store_must_fail(m->store))
        return tc_fail(m->turn, TC_BUSY, "%s: the connection is gone", what);
    return text && mysql_real_query(m->store->mysql, text, strlen(text)) == 0 ? TC_OK : refused(m, what);
}

enum tc_rc migrate_sayf(struct migrating *m, const char *what, const char *format, ...)
{
    va_list words;
    va_start(words, format);
    char *text = talloc_vasprintf(m->turn, format, words);
    va_end(words);
    return migrate_say(m, what, text);
}

enum tc_rc migrate_ask(struct migrating *m, const char *what, const char *text, int64_t fallback, int64_t *number_r)
{
    *number_r = fallback;
    enum tc_rc rc = migrate_say(m, what, text);
    if (rc != TC_OK)
        return rc;
    MYSQL_RES *result = mysql_store_result(m->store->mysql);
    if (!result)
        return refused(m, what);
    MYSQL_ROW row = mysql_fetch_row(result);
    if (row && row[0])
        *number_r = strtoll(row[0], NULL, 10);
    mysql_free_result(result);
    return TC_OK;
}

char *migrate_quote(struct migrating *m, const char *text)
{
    size_t length = strlen(text);
    char *quoted = talloc_size(m->turn, 2 * length + 3);
    if (!quoted)
        return NULL;
    quoted[0] = '\'';
    size_t used = mysql_real_escape_string(m->store->mysql, quoted + 1, text, length);
    memcpy(quoted + 1 + used, "'", 2);
    return quoted;
}
