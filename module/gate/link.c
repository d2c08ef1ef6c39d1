/* SPDX-License-Identifier: Apache-2.0 */
/* Whoever fills in a form by its link: known by a cookie of its own, which names one link and nothing else. */
#include "link.h"

#include <string.h>

#include "base/date.h"
#include "base/text.h"
#include "gate/link.h"
#include "input.h"

#define IDLE (30 * TC_MINUTE) /* then the code is asked for; what is sent from a page that is open is still kept */
#define LIFE (12 * TC_HOUR)
#define MARK 8 /* bytes */

bool tc_link_is_path(const struct tc_request *r)
{
    return r->path && strncmp(r->path, "/link", 5) == 0 && (r->path[5] == '\0' || r->path[5] == '/');
}

const char *tc_link_cookie_name(const struct tc_gate_config *config)
{
    return config->plain_on_loopback ? "throughcare-link" : "__Host-throughcare-link";
}

/* Strict: no page of another site ever acts with it. Empty: the browser forgets it. */
const char *tc_link_cookie(struct tc_request *r, const char *token)
{
    const struct tc_gate_config *config = r->gate->config;
    return talloc_asprintf(r, "%s=%s; Path=/; HttpOnly; SameSite=Strict%s%s", tc_link_cookie_name(config), token,
                           config->plain_on_loopback ? "" : "; Secure", *token ? "" : "; Max-Age=0");
}

static int64_t moment_of(const struct tc_row *row, const char *name)
{
    int64_t moment = 0;
    const char *text = tc_row_text(row, name);
    return text && tc_moment_read(text, &moment) ? moment : 0;
}

enum link_state link_state_of(const struct tc_request *r, const struct tc_row *row)
{
    if (row->count == 0 || tc_row_text(row, "revoked_at"))
        return LINK_GONE;
    if (tc_row_text(row, "submitted_at"))
        return LINK_SENT;
    if (moment_of(row, "expires_at") <= r->turn->now)
        return LINK_GONE;
    return tc_row_text(row, "begun_at") ? LINK_BEGUN : LINK_NEW;
}

static bool is_in_danger(const struct tc_request *r, const struct tc_row *row)
{
    int64_t raised = moment_of(row, "raised_at");
    return raised != 0 && r->turn->now - raised < IDLE;
}

static void take(struct tc_request *r, const struct tc_row *row, enum link_state state)
{
    int64_t used = moment_of(row, "session_used_at"), began = moment_of(row, "session_began_at");
    r->link = (struct tc_holder){
        .id = tc_row_int(row, "id"), .case_id = tc_row_int(row, "case_id"), .client_id = tc_row_int(row, "client_id"),
        .title = tc_row_text(row, "title"), .used_at = used, .is_sent = state == LINK_SENT,
        .is_idle = r->turn->now - used >= IDLE || r->turn->now - began >= LIFE,
        .crisis_words = tc_row_text(row, "crisis_words"), .crisis_phone = tc_row_text(row, "crisis_phone"),
        .is_in_danger = is_in_danger(r, row),
    };
}

/* Also within a command's transaction: what was revoked or sent meanwhile holds nothing any more. */
static enum tc_rc find_holder(struct tc_request *r, const char *token)
{
    struct tc_row row;
    unsigned char hash[TC_HASH];
    tc_hash_text(token, hash);
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("session", hash, sizeof hash));
    enum tc_rc rc = tc_store_one(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_LINK_BY_SESSION, args, &row);
    enum link_state state = rc == TC_OK ? link_state_of(r, &row) : LINK_GONE;
    r->link = (struct tc_holder){.id = 0};
    if (state != LINK_GONE)
        take(r, &row, state);
    else if (rc == TC_OK && row.count > 0)
        r->link = (struct tc_holder){.was_id = tc_row_int(&row, "id"), .crisis_words = tc_row_text(&row, "crisis_words"),
                                     .crisis_phone = tc_row_text(&row, "crisis_phone"), .is_in_danger = is_in_danger(r, &row)};
    return rc;
}

enum tc_rc tc_link_who(struct tc_request *r)
{
    const char *token = tc_pairs_text(&r->cookies, tc_link_cookie_name(r->gate->config));
    if (!token || strlen(token) != TC_TOKEN_HEX)
        return TC_OK;
    enum tc_rc rc = find_holder(r, token);
    if (rc == TC_OK && r->link.id != 0)
        r->token = token;
    return rc;
}

enum tc_rc tc_link_resolve(struct tc_request *r, enum tc_need need, const struct tc_grant **grant_r)
{
    enum tc_rc rc = r->token ? find_holder(r, r->token) : TC_OK;
    if (rc != TC_OK)
        return rc;
    *grant_r = r->link.is_sent ? NULL : tc_holder_grant(r, need);
    return *grant_r ? TC_OK : tc_fail(r, TC_CLASH, "the link is gone or its form was sent");
}

/* ---- step 5 -------------------------------------------------------------------------------- */

enum tc_rc tc_link_turn_away(struct tc_request *r)
{
    if (r->link.id == 0)
        return link_over(r);
    if (r->link.is_sent)
        return link_sent(r);
    if (r->link.is_idle && !r->is_post)
        tc_go(r, "/link/back");
    return TC_OK;
}

static enum tc_rc write_use(void *user)
{
    struct tc_request *r = user;
    return tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_LINK_USED, TC_ARGS(tc_arg_id("id", r->link.id)), NULL, NULL);
}

enum tc_rc tc_link_used(struct tc_request *r)
{
    if (r->link.id == 0 || r->link.is_idle || r->link.is_sent || r->turn->now - r->link.used_at < TC_MINUTE)
        return TC_OK;
    return tc_store_transact(r->gate->writer, r->turn, write_use, r, NULL);
}

int64_t tc_link_id(const struct tc_input *in)
{
    return in->request->link.id;
}

const char *tc_link_mark(const struct tc_input *in)
{
    struct tc_request *r = in->request;
    static const char what[] = "mark of a link";
    unsigned char hash[TC_HASH];
    struct tc_part parts[] = {{what, sizeof what}, {&r->link.id, sizeof r->link.id}};
    tc_hash(r->gate->config->kept_key, parts, 2, hash);
    return tc_text_hex(r, hash, MARK);
}

bool tc_link_is_marked(const struct tc_input *in, const char *mark)
{
    bool is_posted = in->request->is_post && tc_form_token_fits(in->request);
    return is_posted || (mark && strcmp(mark, tc_link_mark(in)) == 0);
}

/* ---- pages ---------------------------------------------------------------------------------- */

enum tc_rc link_page(struct tc_request *r, const char *state, int status, struct tc_node **node_r)
{
    enum tc_rc rc = tc_page_begin(r, "link");
    *node_r = rc == TC_OK ? tc_node_add(tc_doc_root(r->doc), "link") : NULL;
    if (rc != TC_OK)
        return rc;
    tc_node_attr(*node_r, "state", state);
    r->status = status;
    return TC_OK;
}

/* Whoever said a moment ago that they are in danger leaves with the help first, also by a page that is no page of the form. */
void tc_link_help(struct tc_request *r)
{
    if (!r->link.crisis_words)
        return;
    struct tc_node *node = tc_node_add(tc_doc_root(r->doc), "crisis");
    tc_node_attr(node, "phone", r->link.crisis_phone);
    if (r->link.is_in_danger)
        tc_node_attr(node, "now", "yes");
    tc_node_text(node, "words", r->link.crisis_words);
}

enum tc_rc link_page_help(struct tc_request *r, const char *state, int status, struct tc_node **node_r)
{
    enum tc_rc rc = link_page(r, state, status, node_r);
    if (rc == TC_OK)
        tc_link_help(r);
    return rc;
}

enum tc_rc link_gone(struct tc_request *r)
{
    struct tc_node *node;
    return link_page(r, "gone", TC_GONE, &node);
}

enum tc_rc link_over(struct tc_request *r)
{
    struct tc_node *node;
    return r->link.was_id == 0 ? link_gone(r) : link_page_help(r, "over", TC_GONE, &node);
}

enum tc_rc link_sent(struct tc_request *r)
{
    struct tc_node *node;
    return link_page_help(r, "sent", r->is_post ? TC_CLASH : 200, &node);
}
