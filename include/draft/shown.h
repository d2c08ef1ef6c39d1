/* SPDX-License-Identifier: Apache-2.0 */
/* What of a form is there to be answered, as it was typed so far. */
#ifndef TC_DRAFT_SHOWN_H
#define TC_DRAFT_SHOWN_H

#include "rule/answer.h"

/* "q12.1 q13": the questions among these items that are asked as the answers stand, as the field "shown" says them. */
char *tc_draft_shown(void *pool, const struct tc_answers *answers, const struct tc_typed_list *typed, struct tc_form_part part);
/* Whether the answers opened one that is not among those shown (NULL: nobody said which were). */
bool tc_draft_has_new(void *pool, const struct tc_answers *answers, const struct tc_typed_list *typed, struct tc_form_part part, const char *shown);

/* Which of several at a place a field is in, of an item that repeats or of what is below it: 2 of "q8.2-day"; after_r: what comes behind
 * it, may be NULL. 0: the field is in none. */
int tc_draft_nth(const struct tc_item *item, const char *place, const char *field, const char **after_r);
/* How many of a group or question that repeats there are at a place, as they were typed; 1 at least. */
int tc_draft_count(const struct tc_typed_list *typed, const struct tc_item *item, const char *place);

#endif
