/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/review.h"

#include <string.h>

/* Stages by the names that all pathways share. To go on leads out of the review; to change the plan or to
 * assess again leads back only: a case that never got there is not moved on by a review. */
static const struct {
    const char *result, *to;
    const char *from; /* NULL: from any stage */
    bool back;
} leads[] = {
    {"go_on", "delivery", "review", false},
    {"change_plan", "plan", NULL, true},
    {"reassess", "assessment", NULL, true},
    {"close", "discharge", NULL, false},
};

const struct tc_way *tc_review_way(const struct tc_stage *stage, const char *result)
{
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        if (strcmp(leads[i].result, result) != 0 || (leads[i].from && strcmp(leads[i].from, stage->name) != 0))
            continue;
        const struct tc_way *way = tc_stage_way(stage, leads[i].to);
        return way && way->back == leads[i].back ? way : NULL;
    }
    return NULL;
}

bool tc_review_is_offered(const struct tc_stage *stage, const char *result)
{
    return strcmp(result, "reassess") != 0 || strcmp(stage->name, "assessment") == 0 || tc_review_way(stage, result);
}

static const char *wrong(const char *field, const char *key, const char **field_r)
{
    *field_r = field;
    return key;
}

const char *tc_review_judge(const struct tc_review *review, const char **field_r)
{
    int64_t held = tc_date_days(review->held);
    bool has_next = review->next.day != 0, closes = strcmp(review->result, "close") == 0;
    if (held > tc_date_days(review->today))
        return wrong("held", "future", field_r);
    if (review->last.day != 0 && held < tc_date_days(review->last))
        return wrong("held", "before-last", field_r);
    if (!has_next && !closes)
        return wrong("next", "required", field_r);
    if (has_next && tc_date_days(review->next) <= held)
        return wrong("next", "not-after", field_r);
    return NULL;
}
