/* SPDX-License-Identifier: Apache-2.0 */
/* What the files that compare two versions of a form share. */
#ifndef TC_RULE_FORM_DIFFER_H
#define TC_RULE_FORM_DIFFER_H

#include "rule/form.h"

struct differ {
    struct tc_turn *turn;
    const struct tc_form *before, *after;
    tc_each_difference *each;
    void *user;
    enum tc_rc rc; /* the first that each gave */
};
void differ_say(struct differ *d, const char *link, const char *format, ...) TC_PRINTF(3, 4);
bool differ_is_same(const char *a, const char *b); /* NULL is "" */
/* "the title is now “b”, was “a”" */
void differ_text(struct differ *d, const char *link, const char *what, const char *before, const char *after);
void differ_flag(struct differ *d, const char *link, bool before, bool after, const char *now, const char *no_more);

char *differ_list(struct differ *d, const char *const *list); /* "" for none */

/* form_differ_item.c */
void differ_item(struct differ *d, const struct tc_item *before, const struct tc_item *after);
/* form_differ_score.c */
void differ_scores(struct differ *d);

#endif
