/* SPDX-License-Identifier: Apache-2.0 */
/* The way of a request: ten steps, read them aloud. */
#include "request.h"

/* A step that answers other than TC_OK ends the way; the reply is then the page of that failure. */
static enum tc_rc walk(struct tc_request *r)
{
    return tc_read(r)        /*  2 the whole request, within the caps */
        ?: tc_who(r)         /*  3 the person, by the session */
        ?: tc_which(r)       /*  4 the route, by path and method */
        ?: tc_may(r)         /*  5 the grant: anti-forgery, role, relation */
        ?: tc_fields(r)      /*  6 the fields that the route declares */
        ?: tc_look_or_act(r) /*    GET looks and never changes, POST changes and never draws */
        ?: tc_contract(r)    /*  7 the document against its grammar */
        ?: tc_style(r)       /*  8 the stylesheet */
        ?: tc_witness(r);    /*  9 the audit entry: no entry, no page */
}

enum tc_gate_event tc_gate_serve_one(struct tc_gate *gate)
{
    struct tc_request *r;
    enum tc_gate_event event = tc_accept(gate, &r); /*  1 a connection of the web server's, with a deadline */
    if (!r)
        return event;
    enum tc_rc rc = walk(r);
    tc_reply(r, rc);                                /* 10 the whole page with its length */
    tc_request_log(r, rc);
    talloc_free(r->turn);
    return event;
}
