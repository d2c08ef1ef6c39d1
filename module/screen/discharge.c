/* SPDX-License-Identifier: Apache-2.0 */
/* How a case was closed and opened again, and what waits for a second person. */
#include "screen/part.h"
#include "screen/screens.h"

enum tc_rc show_case_discharge(struct tc_view *v)
{
    static const struct part parts[] = {
        {TC_SQL_CASE_DISCHARGES, "discharge"},  {TC_SQL_CASE_DISCHARGE_ITEMS, "item"}, {TC_SQL_CASE_REOPENINGS, "reopening"},
        {TC_SQL_CASE_APPROVALS, "approval"},    {0, NULL},
    };
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? part_rows(v, parts, TC_ARGS()) : rc;
}
