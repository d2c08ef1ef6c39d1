/* SPDX-License-Identifier: Apache-2.0 */
/* The gate's own routes: nobody above it could serve them. */
#include "request.h"

static enum tc_rc first_page(struct tc_request *r)
{
    const char *first = tc_menu_first(r);
    if (!first)
        return tc_fail(r, TC_DENIED, "no page for these roles");
    tc_go(r, first);
    return TC_OK;
}

/* For load balancers: this worker has both its connections. */
static enum tc_rc health(struct tc_request *r)
{
    static char ok[] = "ok\n";
    struct tc_row row;
    enum tc_rc rc = tc_store_one(r->gate->reader, r->turn, tc_gate_grant(r), TC_SQL_GATE_HEALTH, TC_ARGS(), &row)
        ?: tc_store_one(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_GATE_HEALTH, TC_ARGS(), &row);
    r->drawn = (struct tc_drawn){.bytes = ok, .length = sizeof ok - 1, .media_type = "text/plain; charset=utf-8"};
    return rc;
}

/* clang-format off */
const struct tc_own tc_own_routes[] = {
    {"/",         false, TC_NEED_ACCOUNT, 0,             first_page},
    {"/health",   false, TC_NEED_PUBLIC,  TC_ROUTE_POLL, health},
    {"/link",       false, TC_NEED_PUBLIC, 0, tc_link_open},
    {"/link/begin", true,  TC_NEED_PUBLIC, 0, tc_link_begin},
    {"/link/back",  false, TC_NEED_PUBLIC, 0, tc_link_back},
    {"/link/back",  true,  TC_NEED_PUBLIC, 0, tc_link_back_act},
    {"/link/done",  false, TC_NEED_PUBLIC, 0, tc_link_done},
    {"/link/stop",  false, TC_NEED_PUBLIC, 0, tc_link_stop},
    {"/link/leave", false, TC_NEED_PUBLIC, 0, tc_link_leave},
    {"/sign-in",  false, TC_NEED_PUBLIC,  0,             tc_sign_in_page},
    {"/sign-in",  true,  TC_NEED_PUBLIC,  0,             tc_sign_in_act},
    {"/sign-out", true,  TC_NEED_PUBLIC,  0,             tc_sign_out_act},
    {.path = NULL},
};
/* clang-format on */
