/* SPDX-License-Identifier: Apache-2.0 */
/* A response as a page of a case shows it: what module/screen/response*.c share. */
#ifndef TC_SCREEN_RESPONSE_PAGE_H
#define TC_SCREEN_RESPONSE_PAGE_H

#include "draft/response.h"
#include "form_page.h"
#include "gate/handler.h"

/* The case's forms (id 0), or one, as <response> below parent, with their scores and what may be done with them. */
TC_MUST_USE enum tc_rc response_rows_show(struct tc_view *v, struct tc_node *parent, int64_t id);
/* One of the case, shown as <response>, and its draft; TC_GONE if the case has none of that number. */
TC_MUST_USE enum tc_rc response_find(struct tc_view *v, int64_t id, struct tc_response_draft *draft_r);
/* An open draft as <form> to check: answers, what is missing, what is not kept, scores as they would be. */
TC_MUST_USE enum tc_rc response_check(struct tc_view *v, const struct tc_response_draft *draft);
/* The case and the response that the request names, and its draft. */
TC_MUST_USE enum tc_rc response_one(struct tc_view *v, struct tc_response_draft *draft_r);

/* On the <response>: that something of the viewer's was left out of it, and who signed. */
TC_MUST_USE enum tc_rc response_left_say(struct tc_view *v, const struct tc_response_draft *draft);
/* <known> of a question that was filled in from the record (mark ".k12"), where from and since when; what the record says, where the answer is
 * another by now. */
TC_MUST_USE enum tc_rc response_known_add(struct tc_view *v, const struct tc_pairs *typed, const struct tc_answers *answers, struct tc_node *node,
                                          const struct tc_item *item);
/* <option> for each row (id, title) that a reference or a file can be; from is added to its number. */
TC_MUST_USE enum tc_rc response_choices_add(struct tc_view *v, struct tc_node *node, enum tc_sql sql, const struct tc_arg *args, int64_t from);

/* What this person typed here and never sent stands in the fields, over the version that it was typed over; and the page says so. */
TC_MUST_USE enum tc_rc response_held_take(struct tc_view *v, struct tc_response_draft *draft, size_t page, struct tc_response_held *held_r);
void response_held_show(struct tc_view *v, const struct tc_response_held *held, struct tc_node *form);
/* <merge> of a page (from 1) on which what the viewer typed waits: what differs, field by field. */
TC_MUST_USE enum tc_rc response_merge_show(struct tc_view *v, const struct tc_response_draft *draft, int64_t number);

struct response_page {
    struct tc_view *v;
    const struct tc_response_draft *draft;
    struct form_page page;
    struct tc_typed_list typed;
    struct tc_answers answers;
    struct tc_mistakes mistakes; /* and what is missing */
};
/* Of a draft, or of what was signed (FORM_PAGE_READ). */
TC_MUST_USE enum tc_rc response_page_begin(struct tc_view *v, const struct tc_response_draft *draft, enum form_page_how how, struct response_page *shown_r);
/* <open what= href=> for each goal or need that an answer opens. */
TC_MUST_USE enum tc_rc response_page_opens(struct response_page *shown, struct tc_node *form);

#endif
