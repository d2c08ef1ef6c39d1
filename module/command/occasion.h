/* SPDX-License-Identifier: Apache-2.0 */
/* The forms of occasions: what is answered on them is judged and written by the command of the occasion. */
#ifndef TC_COMMAND_OCCASION_H
#define TC_COMMAND_OCCASION_H

#include "gate/handler.h"

struct tc_form;

struct response_occasion {
    const char *name;
    const struct tc_field *own;    /* of the request, without those that name the draft: the case, and what the form does not feed */
    const struct tc_field *fields; /* what the occasion needs, fed or asked */
    /* a->in is read by fields; of a form that is put right "reason" is why. The row that came of it, before: that the form was begun for;
     * it says where to, and what was done (a->object). */
    enum tc_rc (*write)(struct tc_act *a, const struct tc_form *form, int64_t *subject_r);
    const char *(*field)(void *pool, const char *feed); /* the field that a word feeds; NULL: of the same name */
};

/* Fields by which a page names the draft that is signed with it. */
#define OCCASION_DRAFT                                                                            \
    {.name = "response", .kind = TC_FIELD_ID, .required = true},                                  \
    {.name = "draft", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX}

/* Begins that form for a subject (0: for the case), or goes on with its draft; where to, is said. */
TC_MUST_USE enum tc_rc response_open(struct tc_act *a, const char *name, int64_t subject);

/* Signs that draft and does what the occasion does with its answers, all or nothing. What is refused is said beside the questions of the
 * form and the fields of the page. */
TC_MUST_USE enum tc_rc response_sign_for(struct tc_act *a, const struct response_occasion *occasion);

/* What others had typed into its draft stays theirs, before that goes with its subject. */
TC_MUST_USE enum tc_rc response_left_behind_for(struct tc_act *a, const char *occasion, int64_t subject);

#endif
