/* SPDX-License-Identifier: Apache-2.0 */
/* A link is opened, begun, come back to and left. Opening it consumes nothing. */
#include "link.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>

#include "base/date.h"
#include "base/text.h"

#define SAME_PAGE (10 * TC_MINUTE) /* so long the page that began the form may be sent again */

/* As it was made; paper has it in groups, and people type capitals. */
static char *read_token(struct tc_request *r, const char *typed)
{
    char *token = talloc_zero_size(r, TC_TOKEN_HEX + 1);
    size_t length = 0;
    for (; token && *typed; typed++) {
        if (*typed == '-' || *typed == ' ')
            continue;
        if (!isxdigit((unsigned char)*typed) || length == TC_TOKEN_HEX)
            return NULL;
        token[length++] = (char)tolower((unsigned char)*typed);
    }
    return length == TC_TOKEN_HEX ? token : NULL;
}

enum tc_rc link_find(struct tc_request *r, const char *typed, struct link *link_r, const char **token_r)
{
    unsigned char hash[TC_HASH];
    *link_r = (struct link){.state = LINK_GONE};
    *token_r = typed ? read_token(r, typed) : NULL;
    tc_hash_text(*token_r ?: "", hash); /* what is no token takes the same way */
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("token", hash, sizeof hash));
    enum tc_rc rc = tc_store_one(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_LINK_BY_TOKEN, args, &link_r->row);
    if (rc == TC_OK)
        link_r->state = link_state_of(r, &link_r->row);
    link_r->id = link_r->state == LINK_GONE ? 0 : tc_row_int(&link_r->row, "id");
    return rc;
}

enum tc_rc link_wait(struct tc_request *r)
{
    struct tc_node *node;
    return link_page(r, "wait", 429, &node);
}

/* One page for what was never a link, has expired, was revoked or was sent; only the holder of its session hears more. */
enum tc_rc link_none(struct tc_request *r, const struct link *link)
{
    if (link->state == LINK_SENT && r->link.id == tc_row_int(&link->row, "id"))
        return link_sent(r);
    bool is_paused;
    enum tc_rc rc = link_all_paused(r, &is_paused);
    if (rc != TC_OK || is_paused)
        return rc ?: link_wait(r);
    return link_guessed(r) ?: link_gone(r);
}

enum tc_rc link_ask_code(struct tc_request *r, const char *token, int status)
{
    struct tc_node *node;
    enum tc_rc rc = token ? link_page(r, "back", status, &node) : link_page_help(r, "back", status, &node);
    if (rc == TC_OK && token)
        tc_node_attr(node, "token", token);
    return rc;
}

static enum tc_rc ask_begin(struct tc_request *r, const struct link *link, const char *token)
{
    struct tc_node *node;
    unsigned char key[16];
    enum tc_rc rc = link_page(r, "start", 200, &node);
    if (rc != TC_OK)
        return rc;
    tc_random(key, sizeof key);
    tc_node_attr(node, "token", token);
    tc_node_attr(node, "key", tc_text_hex(r, key, sizeof key));
    tc_node_attr(node, "title", tc_row_text(&link->row, "title"));
    return TC_OK;
}

/* ---- GET /link --------------------------------------------------------------------------------- */

static enum tc_rc open_link(struct tc_request *r, const struct link *link, const char *token)
{
    if (link->state == LINK_GONE || link->state == LINK_SENT)
        return link_none(r, link);
    if (link->state == LINK_BEGUN && r->link.id == link->id && !r->link.is_idle) {
        tc_go(r, "/link/form");
        return TC_OK;
    }
    enum tc_rc rc = link_seen(r, link, "opened");
    if (rc != TC_OK)
        return rc;
    return link->state == LINK_NEW ? ask_begin(r, link, token) : link_ask_code(r, token, 200);
}

enum tc_rc tc_link_open(struct tc_request *r)
{
    struct link link;
    const char *token, *typed = tc_pairs_text(&r->query, "t");
    bool is_paused;
    if (!typed && r->link.id != 0 && !r->link.is_sent) {
        tc_go(r, "/link/form");
        return TC_OK;
    }
    if (!typed)
        return r->link.is_sent ? link_sent(r) : link_over(r);
    enum tc_rc rc = link_paused(r, &is_paused);
    if (rc != TC_OK || is_paused)
        return rc ?: link_wait(r);
    rc = link_find(r, typed, &link, &token);
    return rc ?: open_link(r, &link, token);
}

/* ---- POST /link/begin ------------------------------------------------------------------------------ */

bool link_is_code(const struct link *link, const unsigned char code[TC_HASH])
{
    const struct tc_cell *cell = tc_row_cell(&link->row, "code_hash");
    return cell && !cell->is_null && cell->length == TC_HASH && tc_hash_same(cell->text, code);
}

/* Begun a moment ago by this very page, whose answer may not have come: it comes again. Once the form is gone on with it came, and is for
 * that browser alone as long as it fills in: whoever goes back in it after the quick exit learns no code. */
static bool may_begin(const struct tc_request *r, const struct link *link, const unsigned char code[TC_HASH])
{
    int64_t begun = 0;
    if (link->state == LINK_NEW)
        return true;
    if (tc_row_text(&link->row, "changed_at") && (r->link.id != link->id || r->link.is_idle))
        return false;
    (void)tc_moment_read(tc_row_text(&link->row, "begun_at"), &begun);
    return link_is_code(link, code) && r->turn->now - begun < SAME_PAGE;
}

static enum tc_rc begin(struct tc_request *r, const struct link *link, const char *token)
{
    const char *key = tc_pairs_text(&r->form, "key");
    unsigned char hash[TC_HASH];
    struct tc_node *node;
    bool is_in = false;
    if (link->state == LINK_GONE || link->state == LINK_SENT)
        return link_none(r, link);
    if (!key || strlen(key) != 32)
        return tc_refuse(r, TC_INPUT, 400, "a form without its key");
    const char *code = link_code_make(r, token, key);
    link_code_hash(r, link->id, code, hash);
    if (!may_begin(r, link, hash))
        return link_ask_code(r, token, 200);
    enum tc_rc rc = link_enter(r, link, TC_SQL_LINK_BEGIN, hash, &is_in);
    if (rc != TC_OK || !is_in)
        return rc ?: link_ask_code(r, token, 200);
    rc = link_page(r, "code", 200, &node);
    if (rc == TC_OK)
        tc_node_attr(node, "code", talloc_asprintf(r, "%.4s %.4s", code, code + 4));
    return rc;
}

enum tc_rc tc_link_begin(struct tc_request *r)
{
    struct link link;
    const char *token;
    bool is_paused;
    enum tc_rc rc = link_paused(r, &is_paused);
    if (rc != TC_OK || is_paused)
        return rc ?: link_wait(r);
    rc = link_find(r, tc_pairs_text(&r->form, "t"), &link, &token);
    return rc ?: begin(r, &link, token);
}

/* Where sending the form leads. */
enum tc_rc tc_link_done(struct tc_request *r)
{
    if (r->link.is_sent)
        return link_sent(r);
    if (r->link.id == 0)
        return link_over(r);
    tc_go(r, "/link/form");
    return TC_OK;
}

/* Programs look at addresses before anybody follows them, and other sites may have them looked at. */
static bool is_followed(const struct tc_request *r)
{
    const char *purpose = tc_pairs_text(&r->params, "HTTP_SEC_PURPOSE") ?: tc_pairs_text(&r->params, "HTTP_PURPOSE");
    bool is_from_elsewhere = r->fetch_site && strcmp(r->fetch_site, "cross-site") == 0;
    return !r->is_head && !is_from_elsewhere && !(purpose && strstr(purpose, "prefetch"));
}

static void forget(struct tc_request *r)
{
    if (is_followed(r))
        r->cookie = tc_link_cookie(r, "");
}

/* For today: the browser forgets, and the code is needed to go on. */
enum tc_rc tc_link_stop(struct tc_request *r)
{
    struct tc_node *node;
    if (r->link.id == 0 || r->link.is_sent)
        return tc_link_done(r);
    forget(r);
    return link_page_help(r, "stop", 200, &node);
}

/* Only this browser forgets: who has the code comes back. */
enum tc_rc tc_link_leave(struct tc_request *r)
{
    forget(r);
    tc_go(r, r->gate->config->link_exit);
    return TC_OK;
}
