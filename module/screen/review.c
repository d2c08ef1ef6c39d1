/* SPDX-License-Identifier: Apache-2.0 */
/* The reviews of a case, turn by turn. */
#include "screen/part.h"
#include "screen/screens.h"

enum tc_rc show_case_reviews(struct tc_view *v)
{
    static const struct part parts[] = {{TC_SQL_CASE_REVIEWS, "review"}, {TC_SQL_CASE_REVIEW_GOALS, "carried"}, {0, NULL}};
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? part_rows(v, parts, TC_ARGS()) : rc;
}
