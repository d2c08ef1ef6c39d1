/* SPDX-License-Identifier: Apache-2.0 */
/* A form that is filled in by its link: a page for each thing that it asks, and marks of our own in its draft:
 *   .p3     how often page 3 was kept
 *   .s3     in which sitting it was kept last: whoever comes back with the code sees nothing of the sittings before
 *   .h3     in which sitting what is typed on page 3 and not sent was held last, and how often; .h3.q12 what it is
 *   .t3     the browser page (TAB) that sent page 3 last: what it still holds came late
 *   .holds  how much was held in this minute
 *   .risk   an answer called for somebody at once
 *   .risks  which of the answers as they stand do so, and how gravely: whoever was called for them is not called again */
#ifndef TC_DRAFT_LINK_H
#define TC_DRAFT_LINK_H

#include "draft/response.h"

struct tc_link_draft {
    struct tc_response_draft form; /* row is sql/read/link_head.sql's, pages are one for each outermost item */
    int64_t sitting;
    struct tc_typed_list typed;
    struct tc_answers answers;
    struct tc_mistakes mistakes;
};

/* The draft of the link that the grant is for; what the form gives by itself at the beginning, and nothing of any record. */
TC_MUST_USE enum tc_rc tc_link_read(const struct tc_input *in, struct tc_record *record, struct tc_link_draft *draft_r);
/* The same of any link's row, with columns form_id and sealed, for staff. */
TC_MUST_USE enum tc_rc tc_link_read_row(const struct tc_input *in, struct tc_record *record, const struct tc_row *row, int64_t id, struct tc_link_draft *draft_r);
/* Answers and mistakes anew, after what was typed has changed. */
TC_MUST_USE enum tc_rc tc_link_judge(struct tc_turn *turn, struct tc_link_draft *draft);
TC_MUST_USE enum tc_rc tc_link_seal(const struct tc_input *in, const struct tc_link_draft *draft, struct tc_arg *arg_r); /* :sealed */

/* Pages from 0; page_count for none. A page is asked when any of it is, as the answers stand. */
bool tc_link_is_asked(const struct tc_link_draft *draft, size_t page);
bool tc_link_is_kept(const struct tc_link_draft *draft, size_t page);
bool tc_link_is_of_sitting(const struct tc_link_draft *draft, size_t page);
size_t tc_link_next(const struct tc_link_draft *draft, size_t after); /* the next that is asked */
size_t tc_link_before(const struct tc_link_draft *draft, size_t page);
size_t tc_link_first_open(const struct tc_link_draft *draft); /* the first that is asked and was never kept */
TC_MUST_USE enum tc_rc tc_link_keep(struct tc_link_draft *draft, size_t page, int64_t sitting); /* counts it */

/* What was typed on a page and not sent; it is shown in its sitting alone. */
struct tc_link_held {
    int64_t sitting, times;
    struct tc_pairs fields;
};
bool tc_link_held(const struct tc_link_draft *draft, size_t page, struct tc_link_held *held_r);
TC_MUST_USE enum tc_rc tc_link_held_set(struct tc_link_draft *draft, size_t page, const struct tc_link_held *held); /* NULL: it goes */

#endif
