/* SPDX-License-Identifier: Apache-2.0 */
/* The follow-ups of a case, to come and done. */
#include "screen/part.h"
#include "screen/screens.h"

enum tc_rc show_case_follow_ups(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_CASE_FOLLOW_UPS, TC_ARGS(tc_arg_text("today", part_today(v))), "follow-up") : rc;
}
