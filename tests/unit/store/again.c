/* SPDX-License-Identifier: Apache-2.0 */
/* A kept prepared statement answers the second time, and for the next viewer, what a new one would.
 * MariaDB 10.11 forgot conditions that stood in ON within an EXISTS of a view when a statement ran
 * again (doc/decision/003-reach.md): rows of others came to light. */
#include "again.h"

#define MAX_VALUES 64
#define ROUNDS 3
#define VIEWERS 3

struct value {
    const char *name, *text; /* NULL: NULL */
};

/* What the walk binds by name; anything else is 1. */
static const struct value values[] = {
    {"now", "2030-01-01 00:00:00"}, {"as_of", "2030-01-01 00:00:00"}, {"today", "2026-11-21"}, {"due", "2000-01-01"}, {"beyond", "0"},
    {"status", "open"}, {"note", "NOTE00001"}, {"low1", "a"}, {"high1", "zzzz"}, {"low2", NULL}, {"high2", NULL}, {"low3", NULL},
    {"high3", NULL}, {"born", "1980-02-29"}, {"after", ""}, {"from", "2000-01-01"}, {"to", "2031-01-01"}, {"until", "2031-01-01"}};

struct binding {
    MYSQL_BIND binds[MAX_VALUES];
    unsigned long lengths[MAX_VALUES];
};

static const char *text_of(const struct tc_statement *s, const char *name, const char *viewer, bool *null_r)
{
    *null_r = false;
    if (strcmp(name, "viewer") == 0)
        return viewer;
    if (strcmp(name, "reference") == 0)
        return strstr(s->name, "client") ? "CLIENT001" : "CASE00001";
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (strcmp(values[i].name, name) == 0) {
            *null_r = !values[i].text;
            return values[i].text;
        }
    return "1";
}

static void bind(MYSQL_STMT *stmt, const struct tc_statement *s, const char *const *params, const char *viewer, struct binding *b)
{
    static signed char one = 1;
    *b = (struct binding){0};
    for (size_t i = 0; params[i] && i < MAX_VALUES; i++) {
        bool is_null;
        const char *text = text_of(s, params[i], viewer, &is_null);
        b->binds[i].buffer_type = is_null ? MYSQL_TYPE_NULL : MYSQL_TYPE_STRING;
        b->binds[i].buffer = (void *)(uintptr_t)text;
        b->binds[i].buffer_length = text ? strlen(text) : 0;
        if (!is_null && text[0] == '1' && !text[1]) /* LIMIT takes numbers only */
            b->binds[i] = (MYSQL_BIND){.buffer_type = MYSQL_TYPE_TINY, .buffer = &one};
    }
    if (params[0])
        mysql_stmt_bind_param(stmt, b->binds);
}

/* Every cell of every row in one text. */
static char *read_rows(void *pool, MYSQL_STMT *stmt)
{
    char cell[200];
    char *all = talloc_strdup(pool, "");
    mysql_stmt_store_result(stmt);
    MYSQL_RES *meta = mysql_stmt_result_metadata(stmt);
    unsigned columns = meta ? mysql_num_fields(meta) : 0;
    mysql_free_result(meta);
    for (int got; (got = mysql_stmt_fetch(stmt)) == 0 || got == MYSQL_DATA_TRUNCATED; all = talloc_strdup_append_buffer(all, "\n"))
        for (unsigned i = 0; i < columns; i++) {
            unsigned long length = 0;
            my_bool is_null = 0;
            MYSQL_BIND bound = {.buffer_type = MYSQL_TYPE_STRING, .buffer = cell, .buffer_length = sizeof cell, .length = &length, .is_null = &is_null};
            if (mysql_stmt_fetch_column(stmt, &bound, i, 0) == 0 && !is_null)
                all = talloc_strndup_append_buffer(all, cell, length < sizeof cell ? length : sizeof cell);
            all = talloc_strdup_append_buffer(all, "|");
        }
    mysql_stmt_free_result(stmt);
    return all;
}

static MYSQL_STMT *prepare(MYSQL *mysql, const char *text)
{
    MYSQL_STMT *stmt = mysql_stmt_init(mysql);
    if (mysql_stmt_prepare(stmt, text, strlen(text)) != 0)
        fail_msg("%s", mysql_stmt_error(stmt));
    return stmt;
}

static char *answer(void *pool, MYSQL_STMT *stmt, const struct tc_statement *s, const char *const *params, int viewer)
{
    struct binding binding;
    char *name = talloc_asprintf(pool, "%d", viewer);
    bind(stmt, s, params, name, &binding);
    if (mysql_stmt_execute(stmt) != 0)
        return talloc_asprintf(pool, "%s", mysql_stmt_error(stmt));
    return read_rows(pool, stmt);
}

unsigned again_differs(MYSQL *mysql, const struct tc_statement *s, const char *text, const char *const *params, bool *rows_r)
{
    void *pool = talloc_new(NULL);
    MYSQL_STMT *kept = prepare(mysql, text);
    unsigned bad = 0;
    for (int run = 0; run < ROUNDS * VIEWERS; run++) {
        MYSQL_STMT *fresh = prepare(mysql, text);
        char *first = answer(pool, fresh, s, params, 1 + run % VIEWERS), *later = answer(pool, kept, s, params, 1 + run % VIEWERS);
        mysql_stmt_close(fresh);
        *rows_r = *rows_r || *first;
        if (strcmp(first, later) != 0 && bad++ == 0)
            print_error("%s, run %d: for viewer %d a new statement says\n%sand the kept one\n%s", s->file, run + 1, 1 + run % VIEWERS, first, later);
    }
    mysql_stmt_close(kept);
    talloc_free(pool);
    return bad;
}
