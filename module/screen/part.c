/* SPDX-License-Identifier: Apache-2.0 */
#include "screen/part.h"

const char *part_today(struct tc_view *v)
{
    char text[TC_DATE_TEXT];
    tc_date_write(tc_moment_date(v->record->grant->as_of != 0 ? v->record->grant->as_of : v->turn->now), text);
    return talloc_strdup(v->turn, text);
}

enum tc_rc part_rows(struct tc_view *v, const struct part *parts, const struct tc_arg *args)
{
    enum tc_rc rc = TC_OK;
    for (; rc == TC_OK && parts->element != NULL; parts++)
        rc = tc_rows_many(v, parts->sql, args, parts->element);
    return rc;
}

enum tc_rc part_case_head(struct tc_view *v)
{
    return tc_rows_one(v, TC_SQL_CASE_HEAD, TC_ARGS(), "case");
}
