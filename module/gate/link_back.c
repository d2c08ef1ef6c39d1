/* SPDX-License-Identifier: Apache-2.0 */
/* Coming back to a form: with its link, or in the browser that had it open, and always with the code. */
#include "link.h"

#include <ctype.h>

/* Eight digits, however they were written. */
static char *read_code(struct tc_request *r)
{
    const char *typed = tc_pairs_text(&r->form, "code") ?: "";
    char *code = talloc_strdup(r, "");
    for (; code && *typed; typed++)
        if (isdigit((unsigned char)*typed))
            code = talloc_asprintf_append_buffer(code, "%c", *typed);
    return code;
}

static enum tc_rc wrong_code(struct tc_request *r, const struct link *link, const char *token)
{
    tc_error_note(r, "code", "link-code");
    return link_seen(r, link, "wrong code") ?: link_ask_code(r, token, TC_INPUT);
}

static enum tc_rc come_back(struct tc_request *r, const struct link *link, const char *token)
{
    unsigned char hash[TC_HASH];
    enum link_try came;
    bool is_in = false;
    link_code_hash(r, link->id, read_code(r) ?: "", hash);
    enum tc_rc rc = link_try(r, link, hash, &came);
    if (rc != TC_OK || came == LINK_TRY_WAITS)
        return rc ?: link_wait(r);
    if (came == LINK_TRY_WRONG)
        return wrong_code(r, link, token);
    rc = link_enter(r, link, TC_SQL_LINK_BACK, hash, &is_in);
    if (rc == TC_OK && !is_in)
        return link_gone(r);
    tc_go(r, "/link/form");
    return rc;
}

/* By the token, else by the cookie of the session that has gone idle. */
static enum tc_rc find(struct tc_request *r, struct link *link_r, const char **token_r)
{
    const char *typed = tc_pairs_text(&r->form, "t");
    unsigned char hash[TC_HASH];
    *link_r = (struct link){.state = LINK_GONE};
    *token_r = NULL;
    if (typed)
        return link_find(r, typed, link_r, token_r);
    if (r->link.id == 0 || !r->token)
        return TC_OK;
    tc_hash_text(r->token, hash);
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("session", hash, sizeof hash));
    enum tc_rc rc = tc_store_one(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_LINK_BY_SESSION, args, &link_r->row);
    if (rc == TC_OK)
        link_r->state = link_state_of(r, &link_r->row);
    link_r->id = link_r->state == LINK_GONE ? 0 : tc_row_int(&link_r->row, "id");
    return rc;
}

enum tc_rc tc_link_back_act(struct tc_request *r)
{
    struct link link;
    const char *token;
    bool is_paused;
    enum tc_rc rc = link_paused(r, &is_paused);
    if (rc != TC_OK || is_paused)
        return rc ?: link_wait(r);
    rc = find(r, &link, &token);
    if (rc != TC_OK)
        return rc;
    return link.state == LINK_BEGUN ? come_back(r, &link, token) : link_none(r, &link);
}

enum tc_rc tc_link_back(struct tc_request *r)
{
    if (r->link.id == 0)
        return link_over(r);
    if (r->link.is_sent)
        return link_sent(r);
    return link_ask_code(r, NULL, 200);
}
