/* SPDX-License-Identifier: Apache-2.0 */
/* A screen's list as a table: its rows are taken from the document that its page is drawn from, page after page, within
 * one snapshot of the database. What is not on the page cannot be in the table. */
#include "input.h"

#include <string.h>

#include "base/limits.h"
#include "format/csv_write.h"

struct gathering {
    struct tc_request *r;
    const struct tc_csv_list *list;
    struct tc_csv_table *table;
    size_t rows;
    void *pool; /* of the cells of one row */
};

/* ---- cells --------------------------------------------------------------------------------- */

/* The text at a place of a row, as record.c put it there by a statement's alias; NULL if there is none. */
static const char *text_at(struct gathering *g, const struct tc_node *node, const char *place)
{
    if (strcmp(place, ".") == 0)
        return tc_node_name(node);
    if (*place == '/') {
        node = tc_doc_root(g->r->doc);
        place++;
    }
    for (; node && strncmp(place, "../", 3) == 0; place += 3)
        node = tc_node_parent(node);
    for (const char *slash; node && (slash = strchr(place, '/')) != NULL; place = slash + 1)
        node = tc_node_first(node, talloc_strndup(g->pool, place, (size_t)(slash - place)));
    if (!node || *place == '@')
        return node ? tc_node_attr_get(g->pool, node, place + 1) : NULL;
    const struct tc_node *element = tc_node_first(node, place);
    return element ? tc_node_content(g->pool, element) : NULL;
}

/* The next "name=place" of the columns; false at their end. */
static bool next_column(void *pool, const char **columns, char **name_r, char **place_r)
{
    *columns += strspn(*columns, " ");
    size_t length = strcspn(*columns, " ");
    if (length == 0)
        return false;
    *name_r = talloc_strndup(pool, *columns, length);
    *columns += length;
    *place_r = *name_r ? strchr(*name_r, '=') : NULL;
    if (*place_r)
        *(*place_r)++ = '\0';
    return *place_r != NULL;
}

static void add_heads(struct gathering *g)
{
    char *name, *place;
    for (const char *columns = g->list->columns; next_column(g->r, &columns, &name, &place);)
        tc_csv_table_cell(g->table, name);
    tc_csv_table_end_row(g->table);
}

static void add_row(struct gathering *g, const struct tc_node *row)
{
    char *name, *place;
    g->pool = talloc_new(g->r);
    for (const char *columns = g->list->columns; g->pool && next_column(g->pool, &columns, &name, &place);)
        tc_csv_table_cell(g->table, text_at(g, row, place));
    tc_csv_table_end_row(g->table);
    TALLOC_FREE(g->pool);
    g->rows++;
}

/* ---- rows ---------------------------------------------------------------------------------- */

/* All elements at "a/b" below a node. */
static void add_rows(struct gathering *g, const struct tc_node *node, const char *path)
{
    size_t length = strcspn(path, "/ ");
    const char *step = talloc_strndup(g->r, path, length);
    for (const struct tc_node *child = step ? tc_node_first(node, step) : NULL; child; child = tc_node_next(child))
        if (path[length] == '/')
            add_rows(g, child, path + length + 1);
        else
            add_row(g, child);
}

static void add_page(struct gathering *g)
{
    for (const char *rows = g->list->rows; *rows; rows += strspn(rows, " ")) {
        add_rows(g, tc_doc_root(g->r->doc), rows);
        rows += strcspn(rows, " ");
    }
}

/* The field by which this list is turned over; NULL for one that stands on one page. */
static struct tc_value *cursor_of(struct tc_request *r)
{
    for (size_t i = 0; r->in->fields[i].name; i++)
        if (r->in->fields[i].kind == TC_FIELD_CURSOR)
            return &r->in->values[i];
    return NULL;
}

/* Sets the cursor on; false on the last page. */
static bool turn_over(struct tc_request *r)
{
    struct tc_pairs pairs = {.turn = r->turn};
    struct tc_value *cursor = cursor_of(r);
    const struct tc_node *list = tc_node_first(tc_doc_root(r->doc), "list");
    const char *next = cursor && list ? tc_node_attr_get(r, list, "next") : NULL;
    const char *query = next ? talloc_asprintf(r, "after=%s", next) : NULL;
    if (!query || tc_form_urlencoded(&pairs, query, strlen(query)) != TC_OK)
        return false;
    cursor->text = talloc_strdup(r->in, tc_pairs_text(&pairs, "after"));
    cursor->is_set = cursor->text != NULL;
    return cursor->is_set;
}

/* ---- the whole ----------------------------------------------------------------------------- */

/* "case-goals-2026-11-22.csv": nothing of a client. */
static char *name_of(const struct tc_request *r, const char *path)
{
    char text[TC_DATE_TEXT];
    tc_date_write(tc_moment_date(r->turn->now), text);
    char *name = talloc_asprintf(r->turn, "%s-%s.csv", path + 1, text);
    for (char *at = name; at && *at; at++)
        if (*at == '/')
            *at = '-';
    return name;
}

static enum tc_rc finish(struct gathering *g, const struct tc_route *route)
{
    struct tc_request *r = g->r;
    r->file = (struct tc_file){.name = name_of(r, route->path), .media_type = "text/csv; charset=utf-8"};
    r->file.bytes = tc_csv_table_bytes(g->table, &r->file.length);
    r->detail = talloc_asprintf(r, "%s%s%zu rows", r->detail ?: "", r->detail ? "; " : "", g->rows);
    return r->file.bytes && r->file.name ? TC_OK : tc_fail(r, TC_LARGE, "a table of %zu rows does not fit into memory", g->rows);
}

enum tc_rc tc_csv_gather(struct tc_request *r, const struct tc_route *route)
{
    struct gathering g = {.r = r, .list = r->place->csv, .table = tc_csv_table_new(r)};
    enum tc_rc rc;
    if (!g.table)
        return tc_fail(r, TC_BUSY, "memory for a table");
    struct tc_value *cursor = cursor_of(r);
    if (cursor) /* from its first row, wherever one looked */
        *cursor = (struct tc_value){.is_set = false};
    add_heads(&g);
    do {
        rc = tc_look_once(r, route);
        if (rc == TC_OK)
            add_page(&g);
        if (rc == TC_OK && g.rows > TC_MAX_TABLE_ROWS)
            rc = tc_fail(r, TC_LARGE, "a table of more than %d rows", TC_MAX_TABLE_ROWS);
    } while (rc == TC_OK && turn_over(r));
    return rc == TC_OK ? finish(&g, route) : rc;
}
