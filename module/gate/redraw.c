/* SPDX-License-Identifier: Apache-2.0 */
/* A command that was refused shows its form's screen again, with what was typed. */
#include "input.h"

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
