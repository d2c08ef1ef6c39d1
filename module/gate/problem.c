/* SPDX-License-Identifier: Apache-2.0 */
/* The page of a failure: a plain sentence, what to do next, the request's number. */
#include "request.h"

#include <string.h>

#include "base/log.h"

/* When even the error sheet cannot be drawn. */
static void plain_page(struct tc_request *r, int status)
{
    static char page[600];
    int length = snprintf(page, sizeof page,
                          "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/><title>Something went wrong</title></head>"
                          "<body><h1>Something went wrong</h1><p>This page cannot be shown. Go back and try again. If it happens "
                          "again, tell your support team this number: %s (%d).</p></body></html>\n",
                          r->turn->number, status);
    r->drawn = (struct tc_drawn){.bytes = page, .length = (size_t)length, .media_type = "text/html; charset=utf-8"};
}

/* What was refused before anybody asked whose it is. */
static void find_holder(struct tc_request *r, enum tc_rc rc)
{
    if (rc == TC_BUSY || rc == TC_FAULT || r->link.id != 0)
        return; /* the database may be what does not answer */
    if (tc_link_who(r) != TC_OK)
        tc_turn_mend(r->turn);
}

static bool is_body_too_large(const struct tc_request *r, enum tc_rc rc)
{
    return rc == TC_LARGE && r->is_post && r->path && !r->body;
}

static enum tc_rc draw(struct tc_request *r, enum tc_rc rc, int status)
{
    bool is_link = tc_link_is_path(r);
    if (is_link)
        find_holder(r, rc);
    enum tc_rc drawn_rc = tc_page_begin(r, is_link ? "link_problem" : "error");
    if (drawn_rc != TC_OK)
        return drawn_rc;
    struct tc_node *problem = tc_node_add(tc_doc_root(r->doc), "problem");
    tc_node_attr(problem, "rc", tc_rc_name(rc));
    tc_node_attr_int(problem, "status", status);
    if (is_body_too_large(r, rc))
        tc_node_attr_int(problem, "most", (int64_t)(tc_request_most(r) >> 20));
    else if (rc == TC_LARGE && r->is_post)
        tc_node_attr(problem, "sent", "yes");
    if (is_link)
        tc_link_help(r);
    return tc_contract(r) ?: tc_style(r);
}

/* Whatever the document was, nothing of it is sent. */
static void forget(struct tc_request *r)
{
    r->doc = NULL;
    r->screen = NULL;
    r->location = NULL;
    r->is_clash = false;
    r->error_count = 0;
    r->drawn = (struct tc_drawn){.bytes = NULL};
    r->file = (struct tc_file){.bytes = NULL};
}

void tc_problem(struct tc_request *r, enum tc_rc rc)
{
    char words[sizeof r->turn->words];
    r->status = r->refusal ?: (int)rc;
    forget(r);
    memcpy(words, r->turn->words, sizeof words);
    tc_turn_mend(r->turn);
    if (draw(r, rc, r->status) != TC_OK) {
        tc_log(TC_LOG_ERROR, "request %s: the error page: %s", r->turn->number, r->turn->words);
        plain_page(r, r->status);
    }
    r->turn->rc = rc;
    memcpy(r->turn->words, words, sizeof words);
}
