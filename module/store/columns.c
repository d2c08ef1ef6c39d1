/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "inner.h"

#define FIRST_LENGTH 256          /* bytes of a text column's room at first; it grows */
#define KEPT_LENGTH (64 * 1024)   /* and is given back above this */
#define CHARSET_BINARY 63

static enum tc_cell_kind text_kind(const MYSQL_FIELD *field)
{
    return field->charsetnr == CHARSET_BINARY ? TC_CELL_BYTES : TC_CELL_TEXT;
}

static enum tc_cell_kind kind_of(const MYSQL_FIELD *field)
{
    switch (field->type) {
    case MYSQL_TYPE_TINY:
    case MYSQL_TYPE_SHORT:
    case MYSQL_TYPE_INT24:
    case MYSQL_TYPE_LONG:
    case MYSQL_TYPE_LONGLONG:
    case MYSQL_TYPE_YEAR:
    case MYSQL_TYPE_FLOAT:
    case MYSQL_TYPE_DOUBLE:
    case MYSQL_TYPE_DECIMAL:
    case MYSQL_TYPE_NEWDECIMAL:
        return TC_CELL_NUMBER;
    case MYSQL_TYPE_DATE:
    case MYSQL_TYPE_NEWDATE:
        return TC_CELL_DATE;
    case MYSQL_TYPE_DATETIME:
    case MYSQL_TYPE_TIMESTAMP:
        return TC_CELL_MOMENT;
    case MYSQL_TYPE_NULL:
    case MYSQL_TYPE_TIME:
        return TC_CELL_TEXT;
    default:
        return text_kind(field);
    }
}

static bool is_same(const struct store_columns *columns, const MYSQL_FIELD *fields, size_t count)
{
    if (!columns || columns->count != count)
        return false;
    for (size_t i = 0; i < count; i++)
        if (strcmp(columns->names[i], fields[i].name) != 0 || columns->kinds[i] != kind_of(&fields[i]))
            return false;
    return true;
}

/* Kept over reconnections, because rows that were given out borrow the names. */
static struct store_columns *make_columns(struct tc_store *store, const MYSQL_FIELD *fields, size_t count)
{
    struct store_columns *columns = talloc_zero(store, struct store_columns);
    if (!columns)
        return NULL;
    columns->count = count;
    columns->names = talloc_zero_array(columns, const char *, count);
    columns->kinds = talloc_zero_array(columns, enum tc_cell_kind, count);
    for (size_t i = 0; columns->names && columns->kinds && i < count; i++) {
        columns->names[i] = talloc_strdup(columns, fields[i].name);
        columns->kinds[i] = kind_of(&fields[i]);
    }
    return columns->names && columns->kinds ? columns : NULL;
}

static enum tc_rc bind_results(struct tc_turn *turn, struct store_prepared *p, size_t count)
{
    p->results = talloc_zero_array(p, MYSQL_BIND, count);
    p->lengths = talloc_zero_array(p, unsigned long, count);
    p->nulls = talloc_zero_array(p, my_bool, count);
    for (size_t i = 0; p->results && p->lengths && p->nulls && i < count; i++) {
        p->results[i].buffer_type = p->columns->kinds[i] == TC_CELL_BYTES ? MYSQL_TYPE_BLOB : MYSQL_TYPE_STRING;
        p->results[i].buffer = talloc_size(p->results, FIRST_LENGTH);
        p->results[i].buffer_length = p->results[i].buffer ? FIRST_LENGTH : 0;
        p->results[i].length = &p->lengths[i];
        p->results[i].is_null = &p->nulls[i];
    }
    if (!p->results || !p->lengths || !p->nulls || mysql_stmt_bind_result(p->stmt, p->results) != 0)
        return tc_fail(turn, TC_FAULT, "%s: no memory for its columns", p->statement->name);
    return TC_OK;
}

enum tc_rc store_columns_bind(struct tc_store *store, struct tc_turn *turn, enum tc_sql sql, bool as_of,
                              struct store_prepared *prepared)
{
    MYSQL_RES *meta = mysql_stmt_result_metadata(prepared->stmt);
    if (!meta)
        return TC_OK;
    size_t count = mysql_num_fields(meta);
    struct store_columns **columns = &store->columns[as_of][sql];
    if (!is_same(*columns, mysql_fetch_fields(meta), count))
        *columns = make_columns(store, mysql_fetch_fields(meta), count);
    mysql_free_result(meta);
    prepared->columns = *columns;
    if (!prepared->columns)
        return tc_fail(turn, TC_FAULT, "%s: no memory for its columns", prepared->statement->name);
    return bind_results(turn, prepared, count);
}

void store_columns_shrink(struct store_prepared *p)
{
    bool changed = false;
    for (size_t i = 0; p->columns && i < p->columns->count; i++)
        if (p->results[i].buffer_length > KEPT_LENGTH) {
            p->results[i].buffer = talloc_realloc_size(p->results, p->results[i].buffer, FIRST_LENGTH);
            p->results[i].buffer_length = FIRST_LENGTH;
            changed = true;
        }
    if (changed)
        (void)mysql_stmt_bind_result(p->stmt, p->results);
}
