/* SPDX-License-Identifier: Apache-2.0 */
/* Somebody has seen to an answer that called for it. */
#include <inttypes.h>

#include "links.h"
#include "part.h"

const struct tc_field work_alert_form[] = {
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "version", .kind = TC_FIELD_INT, .required = true},
    {.name = "done", .kind = TC_FIELD_LINE, .required = true, .high = 400},
    {.name = NULL},
};

enum tc_rc do_work_alert(struct tc_act *a)
{
    struct tc_row row;
    int64_t rows = 0;
    enum tc_rc rc = tc_act_one(a, TC_SQL_LINK_ALERT_ONE, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_LINK_ALERT_DONE,
                           TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "done")), &rows, NULL);
    if (rc == TC_OK && rows == 0 && !tc_row_text(&row, "done_at"))
        return tc_fail(a, TC_CLASH, "more answers came after the page was shown");
    if (rc != TC_OK)
        return rc;
    a->object = talloc_asprintf(a->turn, "link %" PRId64, tc_row_int(&row, "link_id"));
    a->about_case = tc_row_int(&row, "case_id");
    a->detail = "seen to";
    tc_act_go(a, "/work?said=alert-done", NULL, NULL, NULL);
    return rows == 0 ? tc_input_error(a, "", "alert-over") : TC_OK;
}
