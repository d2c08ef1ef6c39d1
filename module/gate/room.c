/* SPDX-License-Identifier: Apache-2.0 */
/* A page within a page: another screen is looked at and drawn as if it had been asked for by itself. */
#include "input.h"

static enum tc_rc look(struct tc_request *r, const struct tc_route *route)
{
    r->screen = route;
    r->is_room = true;
    enum tc_rc rc = tc_resolve(r, r->gate->reader, route, &r->grant) ?: tc_input_read(r, route->fields, &r->query, NULL, &r->in);
    return rc ?: tc_look_once(r, route) ?: tc_contract(r);
}

enum tc_rc tc_view_room(struct tc_view *v, const char *path)
{
    struct tc_request *r = v->in->request;
    const struct tc_place *place = tc_table_find(r->gate, path);
    if (!place || !place->screen)
        return tc_fail(v, TC_FAULT, "no screen %s", path);
    if (!tc_may_now(r, place->screen->need))
        return TC_OK;
    struct tc_request whole = *r; /* what the room writes over */
    enum tc_rc rc = look(r, place->screen);
    struct tc_doc *doc = r->doc;
    const char *sheet = r->sheet;
    *r = whole;
    if (rc != TC_OK)
        return rc;
    struct tc_node *room = tc_node_add(v->page, "room");
    tc_node_attr(room, "path", path);
    return tc_sheets_draw_into(r->gate->sheets, r->turn, sheet, tc_request_language(r), doc, room);
}
