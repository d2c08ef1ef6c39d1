/* SPDX-License-Identifier: Apache-2.0 */
/* A client: who this is, how to reach them, with whom they live, their cases; the forms. */
#include <string.h>

#include "part.h"
#include "rule/client.h"
#include "screens.h"

const struct tc_field client_fields[] = {{.name = "client", .kind = TC_FIELD_CLIENT, .required = true}, {.name = NULL}};
const struct tc_field client_contact_fields[] = {
    {.name = "client", .kind = TC_FIELD_CLIENT, .required = true},
    {.name = "contact", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

/* None recorded, none used: says on each contact point and on all of them whether it may be used. */
static void judge_contacts(struct tc_view *v, struct tc_node *contacts)
{
    int64_t usable = 0;
    for (struct tc_node *n = tc_node_first(contacts, "contact"); n; n = tc_node_next(n)) {
        bool use = tc_contact_may_use(tc_node_attr_get(v->turn, n, "safe"), tc_node_attr_get(v->turn, n, "ended") != NULL);
        tc_node_attr(n, "use", use ? "yes" : "no");
        usable += use;
    }
    tc_node_attr_int(contacts, "usable", usable);
}

/* Two statements, for a join of two views that each look up reach takes longer to plan than both to run. */
struct members {
    struct tc_view *view;
    struct tc_node *household;
};

static enum tc_rc add_members(void *user, const struct tc_row *row)
{
    struct members *m = user;
    return tc_record_many(m->view->record, TC_SQL_CLIENT_HOUSEHOLD, TC_ARGS(tc_arg_int("household", tc_row_int(row, "@id"))),
                          m->household, "member", NULL);
}

static enum tc_rc list_household(struct tc_view *v)
{
    struct members members = {v, tc_node_add(v->page, "household")};
    return tc_store_look(v->record->store, v->turn, v->record->grant, TC_SQL_CLIENT_HOUSEHOLDS, TC_ARGS(), add_members, &members);
}

/* The gate saw the person as of today; on an earlier date they may not have been known. */
static enum tc_rc say_not_yet(struct tc_view *v)
{
    if (v->record->grant->as_of == 0)
        return tc_fail(v, TC_GONE, "no client");
    tc_node_attr(tc_node_add(v->page, "not-yet"), "reference", tc_in_text(v->in, "client"));
    return TC_OK;
}

enum tc_rc show_client(struct tc_view *v)
{
    enum tc_rc rc = tc_rows_many(v, TC_SQL_CLIENT, TC_ARGS(), "client");
    if (rc != TC_OK)
        return rc;
    if (!tc_node_first(v->page, "client"))
        return say_not_yet(v);
    struct tc_node *contacts = tc_node_add(v->page, "contacts");
    rc = tc_record_many(v->record, TC_SQL_CLIENT_CONTACTS, TC_ARGS(), contacts, "contact", NULL);
    if (rc == TC_OK)
        rc = list_household(v);
    if (rc == TC_OK)
        rc = tc_record_many(v->record, TC_SQL_CLIENT_CASES, TC_ARGS(), tc_node_add(v->page, "cases"), "case", NULL);
    judge_contacts(v, contacts);
    return rc;
}

enum tc_rc show_client_change(struct tc_view *v)
{
    return tc_rows_one(v, TC_SQL_CLIENT, TC_ARGS(), "client");
}

enum tc_rc show_client_contact(struct tc_view *v)
{
    return tc_rows_one(v, TC_SQL_CLIENT, TC_ARGS(), "client");
}

enum tc_rc show_client_contact_change(struct tc_view *v)
{
    enum tc_rc rc = tc_rows_one(v, TC_SQL_CLIENT, TC_ARGS(), "client");
    return rc == TC_OK ? tc_rows_one(v, TC_SQL_CLIENT_CONTACT, TC_ARGS(tc_arg_in(v->in, "contact")), "contact") : rc;
}

/* Shown to owners and named persons only, and on a page of its own, so that the audit log tells who looked. */
enum tc_rc show_client_contact_masked(struct tc_view *v)
{
    enum tc_rc rc = tc_rows_one(v, TC_SQL_CLIENT, TC_ARGS(), "client");
    v->detail = talloc_asprintf(v->turn, "contact point %lld", (long long)tc_in_int(v->in, "contact"));
    return rc == TC_OK ? tc_rows_one(v, TC_SQL_CLIENT_CONTACT_MASKED, TC_ARGS(tc_arg_in(v->in, "contact")), "contact") : rc;
}
