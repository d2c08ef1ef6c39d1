/* SPDX-License-Identifier: Apache-2.0 */
#include "record/reach.h"

enum tc_rc tc_reach_case(struct tc_store *store, struct tc_turn *turn, const struct tc_grant *grant, int64_t case_id)
{
    const struct tc_arg *args = TC_ARGS(tc_arg_id("of_case", case_id));
    enum tc_rc rc = tc_store_change(store, turn, grant, TC_SQL_REACH_CLEAR, args, NULL, NULL);
    if (rc == TC_OK)
        rc = tc_store_change(store, turn, grant, TC_SQL_REACH_MAKE, args, NULL, NULL);
    return rc;
}
