/* SPDX-License-Identifier: Apache-2.0 */
/* A command that was refused shows its form's screen again, with what was typed. And what
 * commands are given to work with. */
#include "input.h"

#include <string.h>

enum tc_rc tc_redraw(struct tc_request *r, enum tc_rc why)
{
    const struct tc_place *place = tc_table_find(r->gate, r->route->sheet);
    const struct tc_route *back = place ? place->screen : NULL;
    if (!back)
        return why;
    tc_turn_mend(r->turn);
    if (why == TC_INPUT && r->error_count == 0)
        tc_error_note(r, "", "refused");
    r->is_clash = why == TC_CLASH;
    size_t errors = r->error_count;
    enum tc_rc rc = tc_resolve(r, r->gate->reader, back, &r->grant)
        ?: tc_input_read(r, back->fields, &r->form, &r->query, &r->in);
    r->error_count = errors; /* the command's own; the screen's fields are not what was sent */
    if (rc == TC_OK)
        rc = tc_look(r, back);
    if (rc == TC_OK && r->status == 0)
        r->status = why;
    return rc;
}

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

enum tc_rc tc_input_error(struct tc_act *a, const char *field, const char *key)
{
    return tc_input_wrong(a, field, key, NULL);
}

enum tc_rc tc_input_wrong(struct tc_act *a, const char *field, const char *key, const char *detail)
{
    tc_error_say(a->in->request, field, key, detail);
    return TC_INPUT;
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
