/* SPDX-License-Identifier: Apache-2.0 */
/* What two typed on the same page at the same time, field by field. */
#include <inttypes.h>

#include "response_page.h"
#include "screens.h"

enum tc_rc response_merge_show(struct tc_view *v, const struct tc_response_draft *draft, int64_t number)
{
    if (number < 1 || (size_t)number > draft->page_count)
        return tc_fail(v, TC_GONE, "draft %" PRId64 " has no such page to merge", draft->id);
    size_t page = (size_t)number - 1;
    struct tc_response_two two = {.draft = draft, .mine = tc_response_mine(v->turn, &draft->typed, v->who->id, page),
                                  .theirs = tc_response_typed(v->turn, &draft->typed)};
    enum tc_rc rc = tc_response_two_read(v->turn, &two);
    if (rc != TC_OK)
        return rc;
    struct tc_node *merge = tc_node_add(v->page, "merge");
    tc_node_attr_int(merge, "page", number);
    tc_node_attr(merge, "page-title", draft->pages[page].title ?: draft->form->title);
    tc_node_attr_int(merge, "page-version", tc_response_number(&draft->typed, tc_response_page_mark(v->turn, page)));
    return tc_response_differ_show(v->turn, &two, page, merge);
}

enum tc_rc show_case_form_merge(struct tc_view *v)
{
    struct tc_response_draft draft;
    enum tc_rc rc = response_one(v, &draft);
    if (rc == TC_OK && (!draft.is_open || draft.is_locked))
        return response_left_say(v, &draft);
    return rc == TC_OK ? response_merge_show(v, &draft, tc_in_int(v->in, "page")) : rc;
}
