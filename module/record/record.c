/* SPDX-License-Identifier: Apache-2.0 */
#include "record/record.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "store/list.h"

#define PATH_LONGEST 64 /* an alias of MariaDB has at most 64 characters */

struct rows {
    struct tc_record *record;
    struct tc_node *parent, *last;
    const char *element;
    size_t count, most;
    bool more;
};

/* The element that "a/b/…" names up to its last slash, made when this row has none yet;
 * name_r is what follows that slash. */
static struct tc_node *node_of_path(struct tc_node *node, const char *path, const char **name_r)
{
    char step[PATH_LONGEST + 1];
    const char *slash;
    while ((slash = strchr(path, '/')) && (size_t)(slash - path) < sizeof step) {
        memcpy(step, path, (size_t)(slash - path));
        step[slash - path] = '\0';
        struct tc_node *child = tc_node_first(node, step);
        node = child ? child : tc_node_add(node, step);
        path = slash + 1;
    }
    *name_r = path;
    return node;
}

/* ISO 8601 for machines and the reader's words; false for what is no date, "0000-00-00". */
static bool say_date(const struct tc_record *record, const struct tc_cell *cell, char iso_r[TC_DATE_TEXT],
                     char words_r[TC_DATE_TEXT])
{
    struct tc_date date;
    if (!tc_date_read(cell->text, &date))
        return false;
    tc_date_write(date, iso_r);
    if (record->tongue)
        tc_date_say(record->tongue, date, words_r);
    return true;
}

static bool say_moment(const struct tc_record *record, const struct tc_cell *cell, char iso_r[TC_DATE_TEXT],
                       char words_r[TC_DATE_TEXT])
{
    int64_t moment;
    if (!tc_moment_read(cell->text, &moment))
        return false;
    tc_moment_write(moment, iso_r);
    if (record->tongue)
        tc_moment_say(record->tongue, moment, words_r);
    return true;
}

static void add_time(struct tc_node *node, const char *name, const char *iso, const char *words)
{
    char beside[PATH_LONGEST + 8];
    if (*name == '@') {
        tc_node_attr(node, name + 1, iso);
        snprintf(beside, sizeof beside, "%s-text", name + 1);
        if (*words)
            tc_node_attr(node, beside, words);
        return;
    }
    tc_node_text(node, name, iso);
    if (*words)
        tc_node_attr(tc_node_first(node, name), "text", words);
}

static void add_text(struct tc_node *node, const char *name, const char *text)
{
    if (*name == '@')
        tc_node_attr(node, name + 1, text);
    else
        tc_node_text(node, name, text);
}

static void add_cell(const struct tc_record *record, struct tc_node *row_node, const struct tc_cell *cell)
{
    char iso[TC_DATE_TEXT], words[TC_DATE_TEXT] = "";
    const char *name;
    if (cell->is_null)
        return;
    struct tc_node *node = node_of_path(row_node, cell->name, &name);
    if ((cell->kind == TC_CELL_DATE && say_date(record, cell, iso, words)) || (cell->kind == TC_CELL_MOMENT && say_moment(record, cell, iso, words)))
        add_time(node, name, iso, words);
    else if (cell->kind == TC_CELL_BYTES)
        add_text(node, name, tc_text_hex(record->turn, cell->text, cell->length));
    else
        add_text(node, name, cell->text);
}

enum tc_rc tc_record_row(struct tc_record *record, const struct tc_row *row, struct tc_node *parent, const char *element,
                         struct tc_node **node_r)
{
    *node_r = tc_node_add(parent, element);
    if (!*node_r)
        return tc_fail(record, TC_FAULT, "no memory for element %s", element);
    for (size_t i = 0; i < row->count; i++)
        add_cell(record, *node_r, &row->cells[i]);
    return TC_OK;
}

static enum tc_rc add_row(void *user, const struct tc_row *row)
{
    struct rows *rows = user;
    if (rows->count == rows->most) {
        rows->more = true;
        return TC_OK;
    }
    rows->count++;
    return tc_record_row(rows->record, row, rows->parent, rows->element, &rows->last);
}

static enum tc_rc add_rows(struct rows *rows, enum tc_sql sql, const struct tc_arg *args)
{
    struct tc_record *record = rows->record;
    return tc_store_look(record->store, record->turn, record->grant, sql, args, add_row, rows);
}

enum tc_rc tc_record_many(struct tc_record *record, enum tc_sql sql, const struct tc_arg *args, struct tc_node *parent,
                          const char *element, size_t *count_r)
{
    struct rows rows = {.record = record, .parent = parent, .element = element, .most = SIZE_MAX};
    enum tc_rc rc = add_rows(&rows, sql, args);
    if (count_r)
        *count_r = rows.count;
    return rc;
}

enum tc_rc tc_record_some(struct tc_record *record, enum tc_sql sql, const struct tc_arg *args, struct tc_node *parent,
                          const char *element, size_t most, struct tc_node **last_r, bool *more_r)
{
    struct rows rows = {.record = record, .parent = parent, .element = element, .most = most};
    enum tc_rc rc = add_rows(&rows, sql, args);
    *last_r = rows.last;
    *more_r = rows.more;
    return rc;
}

enum tc_rc tc_record_one(struct tc_record *record, enum tc_sql sql, const struct tc_arg *args, struct tc_node *parent,
                         const char *element, struct tc_node **node_r)
{
    struct rows rows = {.record = record, .parent = parent, .element = element, .most = 1};
    enum tc_rc rc = add_rows(&rows, sql, args);
    if (rc == TC_OK && rows.count == 0)
        rc = tc_fail(record, TC_GONE, "no %s", element);
    if (node_r)
        *node_r = rc == TC_OK ? rows.last : NULL;
    return rc;
}

bool tc_record_takes(enum tc_sql sql, const char *name)
{
    for (const char *const *param = tc_statements[sql].params; *param; param++)
        if (strcmp(*param, name) == 0)
            return true;
    return false;
}
