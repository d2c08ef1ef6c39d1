/* SPDX-License-Identifier: Apache-2.0 */
/* What screens and commands are given to work with. */
#include "gate/handler.h"

#include <string.h>

#include "input.h"

/* ---- screens -------------------------------------------------------------------------------- */

enum tc_rc tc_rows_many(struct tc_view *v, enum tc_sql sql, const struct tc_arg *args, const char *element)
{
    return tc_record_many(v->record, sql, args, v->page, element, NULL);
}

enum tc_rc tc_rows_one(struct tc_view *v, enum tc_sql sql, const struct tc_arg *args, const char *element)
{
    return tc_record_one(v->record, sql, args, v->page, element, NULL);
}

enum tc_rc tc_rows_page(struct tc_view *v, enum tc_sql sql, const struct tc_arg *args, const char *list, const char *element)
{
    struct tc_node *last;
    bool more;
    struct tc_node *node = tc_node_add(v->page, "list");
    if (!node)
        return tc_fail(v, TC_BUSY, "memory for a list");
    tc_node_attr(node, "name", list);
    enum tc_rc rc = tc_record_some(v->record, sql, args, node, element, TC_LIST_ROWS, &last, &more);
    if (rc == TC_OK && more) {
        const char *cursor = tc_node_attr_get(v->turn, last, "cursor");
        if (!cursor)
            return tc_fail(v, TC_FAULT, "list %s has no @cursor", list);
        tc_node_attr(node, "next", tc_form_escape(v->turn, cursor)); /* as it stands in an address */
    }
    return rc;
}

/* ---- commands ------------------------------------------------------------------------------- */

enum tc_rc tc_act_change(struct tc_act *a, enum tc_sql sql, const struct tc_arg *args, int64_t *rows_r, int64_t *id_r)
{
    return tc_store_change(a->record->store, a->turn, a->record->grant, sql, args, rows_r, id_r);
}

enum tc_rc tc_act_change_one(struct tc_act *a, enum tc_sql sql, const struct tc_arg *args)
{
    int64_t rows = 0;
    enum tc_rc rc = tc_act_change(a, sql, args, &rows, NULL);
    return rc == TC_OK && rows != 1 ? tc_fail(a, TC_CLASH, "another version of the row came first") : rc;
}

enum tc_rc tc_act_one(struct tc_act *a, enum tc_sql sql, const struct tc_arg *args, struct tc_row *row_r)
{
    enum tc_rc rc = tc_store_one(a->record->store, a->turn, a->record->grant, sql, args, row_r);
    return rc == TC_OK && row_r->count == 0 ? tc_fail(a, TC_GONE, "no row to act on") : rc;
}

void tc_input_note(struct tc_act *a, const char *field, const char *key, const char *detail)
{
    tc_error_say(a->in->request, field, key, detail);
}

size_t tc_input_errors(const struct tc_act *a)
{
    return a->in->request->error_count;
}

void tc_input_rename(struct tc_act *a, size_t first, const char *(*name)(void *user, const char *field), void *user)
{
    struct tc_request *r = a->in->request;
    for (size_t i = first; i < r->error_count; i++)
        r->errors[i].field = name(user, r->errors[i].field) ?: r->errors[i].field;
}

void tc_act_go(struct tc_act *a, const char *path, const char *field, const char *value, const char *fragment)
{
    const char *escaped = value ? tc_form_escape(a->turn, value) : NULL;
    const char *mark = strchr(path, '?') ? "&" : "?";
    a->location = talloc_asprintf(a->turn, "%s%s%s%s%s%s%s", path, escaped ? mark : "", escaped ? field : "", escaped ? "=" : "",
                                  escaped ?: "", fragment ? "#" : "", fragment ?: "");
}
