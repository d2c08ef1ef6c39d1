/* SPDX-License-Identifier: Apache-2.0 */
/* Screens: on the reader, in a READ ONLY transaction. */
#include "format/form.h"
#include "input.h"

#include "base/limits.h"

enum tc_rc tc_look_once(struct tc_request *r, const struct tc_route *route)
{
    enum tc_rc rc = tc_page_begin(r, route->sheet);
    if (rc != TC_OK)
        return rc;
    struct tc_view view = {
        .turn = r->turn, .record = &r->record, .in = r->in, .who = &r->who, .page = tc_doc_root(r->doc),
    };
    rc = route->show(&view);
    if (rc == TC_OK)
        rc = r->turn->rc; /* a document that ran out of memory notes it there: no half page leaves */
    r->object = view.object;
    r->detail = view.detail;
    r->file = view.file;
    r->about_case = view.about_case;
    r->about_client = view.about_client;
    if (rc == TC_OK && (route->flags & TC_ROUTE_EXPORT))
        r->sheet = talloc_asprintf(r, "export/%s", route->sheet);
    if (rc == TC_OK && (route->flags & TC_ROUTE_FILE) && !r->file.bytes)
        rc = tc_fail(r, TC_FAULT, "route %s gives no file", route->path);
    return rc;
}

enum tc_rc tc_look(struct tc_request *r, const struct tc_route *route)
{
    r->screen = route;
    enum tc_rc rc = tc_store_look_begin(r->gate->reader, r->turn);
    if (rc != TC_OK)
        return rc;
    rc = r->as_csv ? tc_csv_gather(r, route) : tc_look_once(r, route);
    tc_store_look_end(r->gate->reader);
    return rc;
}

enum tc_rc tc_look_or_act(struct tc_request *r)
{
    if (r->doc || r->location)
        return TC_OK; /* answered on the way: the sign-in page */
    tc_request_spent(r);
    int64_t began = tc_clock_tick(), sql_before = r->sql;
    enum tc_rc rc = r->own ? r->own->run(r) : r->is_post ? tc_act(r) : tc_look(r, r->route);
    if (rc == TC_OK && r->doc && !r->is_post && r->error_count > 0)
        r->status = TC_INPUT;
    tc_request_spent(r);
    r->xml = tc_clock_tick() - began - (r->sql - sql_before);
    return rc;
}
