/* SPDX-License-Identifier: Apache-2.0 */
/* A link is gone into: session, audit entry and what was counted against guessing in one transaction. */
#include "link.h"

#include <inttypes.h>

static struct tc_audit_entry entry_of(struct tc_request *r, const struct link *link, enum tc_audit_kind kind, const char *detail)
{
    struct tc_audit_entry entry = tc_witness_entry(r, kind, TC_OK);
    entry.object = talloc_asprintf(r, "link %" PRId64, link->id);
    entry.case_id = tc_row_int(&link->row, "case_id");
    entry.client_id = tc_row_int(&link->row, "client_id");
    entry.detail = detail;
    return entry;
}

enum tc_rc link_seen(struct tc_request *r, const struct link *link, const char *detail)
{
    struct tc_audit_entry entry = entry_of(r, link, TC_AUDIT_VIEW, detail);
    return tc_audit_alone(r->gate->audit, r->turn, &entry);
}

struct entering {
    struct tc_request *r;
    const struct link *link;
    const char *session;
    enum tc_sql sql;
    const unsigned char *code;
    bool is_in;
};

static enum tc_rc enter(void *user)
{
    struct entering *entering = user;
    struct tc_request *r = entering->r;
    unsigned char session[TC_HASH];
    int64_t rows = 0;
    tc_audit_dropped(r->gate->audit);
    tc_hash_text(entering->session, session);
    const struct tc_arg *args = TC_ARGS(tc_arg_id("id", entering->link->id), tc_arg_bytes("session", session, TC_HASH),
                                        tc_arg_bytes("code", entering->code, TC_HASH));
    enum tc_rc rc = tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), entering->sql, args, &rows, NULL);
    entering->is_in = rc == TC_OK && rows == 1;
    if (!entering->is_in)
        return rc;
    struct tc_audit_entry entry = entry_of(r, entering->link, TC_AUDIT_CHANGE, entering->sql == TC_SQL_LINK_BEGIN ? "begun" : "come back to");
    return link_forgive(r, entering->link->id) ?: tc_audit_write(r->gate->audit, r->turn, &entry);
}

enum tc_rc link_enter(struct tc_request *r, const struct link *link, enum tc_sql sql, const unsigned char code[TC_HASH], bool *is_in_r)
{
    struct entering entering = {.r = r, .link = link, .sql = sql, .code = code};
    char *session = tc_secret_alloc(r, TC_TOKEN_HEX + 1);
    if (!session)
        return tc_fail(r, TC_BUSY, "memory for a token");
    tc_token_make(session);
    entering.session = session;
    enum tc_rc rc = tc_audit_transact(r->gate->audit, r->turn, enter, &entering);
    *is_in_r = rc == TC_OK && entering.is_in;
    if (*is_in_r)
        r->cookie = tc_link_cookie(r, session);
    return rc;
}
