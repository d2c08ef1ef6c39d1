/* SPDX-License-Identifier: Apache-2.0 */
/* What somebody typed into a form that another signed or threw away meanwhile, beside what was signed. */
#include <inttypes.h>
#include <string.h>

#include "base/date.h"
#include "response_page.h"
#include "screens.h"

struct showing {
    struct tc_view *v;
    const struct tc_response_draft *draft;
    struct tc_node *left;
};

static enum tc_rc add_set(void *user, size_t page, const struct tc_response_held *set)
{
    struct showing *showing = user;
    struct tc_response_two two;
    enum tc_rc rc = tc_response_left_beside(showing->v->record, showing->draft, set, &two);
    if (rc != TC_OK)
        return rc;
    struct tc_node *node = tc_node_add(showing->left, "set");
    tc_node_attr_int(node, "page", (int64_t)page + 1);
    tc_node_attr(node, "page-title", showing->draft->pages[page].title ?: showing->draft->form->title);
    return tc_response_differ_show(showing->v->turn, &two, page, node);
}

static void add_moment(struct tc_view *v, struct tc_node *node, const char *at)
{
    int64_t moment = 0;
    char words[TC_DATE_TEXT];
    if (!at || !tc_moment_read(at, &moment))
        return;
    tc_moment_say(v->record->tongue, moment, words);
    tc_node_attr(node, "at-text", words);
}

static enum tc_rc add_left(struct tc_view *v, const struct tc_response_draft *draft, const struct tc_response_left *left)
{
    struct showing showing = {v, draft, tc_node_add(v->page, "left")};
    add_moment(v, showing.left, left->at);
    tc_node_attr(showing.left, "by", left->by);
    return tc_response_left_each(&left->typed, v->who->id, draft->page_count, add_set, &showing);
}

static void mark(struct tc_view *v, const struct tc_response_draft *draft, size_t count)
{
    struct tc_node *response = tc_node_first(v->page, "response");
    const char *goes = tc_response_left_goes(draft, tc_row_int(&draft->row, "closed") != 0);
    tc_node_attr_int(response, "left", (int64_t)count);
    if (goes)
        tc_node_attr(response, "goes", goes);
}

enum tc_rc response_left_say(struct tc_view *v, const struct tc_response_draft *draft)
{
    struct tc_response_left *left;
    size_t count = 0;
    enum tc_rc rc = tc_response_left_read(v->in, v->record, draft->id, &left, &count);
    if (rc == TC_OK && count > 0)
        mark(v, draft, count);
    return rc;
}

enum tc_rc show_case_form_left(struct tc_view *v)
{
    struct tc_response_draft draft;
    struct tc_response_left *left;
    size_t count = 0;
    enum tc_rc rc = response_one(v, &draft);
    if (rc == TC_OK)
        rc = tc_response_left_read(v->in, v->record, draft.id, &left, &count);
    for (size_t i = 0; rc == TC_OK && i < count; i++)
        rc = add_left(v, &draft, &left[i]);
    if (rc == TC_OK && count > 0)
        mark(v, &draft, count);
    return rc;
}
