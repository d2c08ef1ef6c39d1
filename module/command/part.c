/* SPDX-License-Identifier: Apache-2.0 */
#include "command/part.h"

enum tc_rc command_see_case(struct tc_act *a, struct tc_row *row_r)
{
    struct tc_row row;
    return tc_act_one(a, TC_SQL_CASE_JUDGE, TC_ARGS(), row_r != NULL ? row_r : &row);
}

enum tc_rc command_find(struct tc_act *a, enum tc_sql sql, const struct tc_arg *args, struct tc_row *row_r)
{
    return tc_store_one(a->record->store, a->turn, a->record->grant, sql, args, row_r);
}

void command_go_case(struct tc_act *a, const char *path, const char *fragment)
{
    tc_act_go(a, path, "case", tc_in_text(a->in, "case"), fragment);
}
