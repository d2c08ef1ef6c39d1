/* SPDX-License-Identifier: Apache-2.0 */
/* What a review of a case may say, and where its result leads. The judge gives the key of an error's words, or NULL. */
#ifndef TC_RULE_REVIEW_H
#define TC_RULE_REVIEW_H

#include "base/date.h"
#include "rule/pathway.h"

struct tc_review {
    const char *result; /* "go_on", "change_plan", "reassess", "close" */
    struct tc_date held, today;
    struct tc_date last; /* the review before; day 0: none */
    struct tc_date next; /* day 0: none was said */
};

/* field_r: the name of the field that is wrong. */
const char *tc_review_judge(const struct tc_review *review, const char **field_r);

/* NULL: with that result the case stays where it is. */
const struct tc_way *tc_review_way(const struct tc_stage *stage, const char *result);
/* Reassessing takes a way back to assessment, or to be there; the other results are always to be had. */
bool tc_review_is_offered(const struct tc_stage *stage, const char *result);

#endif
