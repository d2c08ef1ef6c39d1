/* SPDX-License-Identifier: Apache-2.0 */
/* A closed case is opened again: its history stays, the next turn of its loop begins. */
#include "commands.h"
#include "part.h"
#include "record/pathway.h"
#include "record/reach.h"
#include "rule/discharge.h"

/* clang-format off */
const struct tc_field case_reopen_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX},
    {.name = "to", .kind = TC_FIELD_LINE, .required = true, .high = 32},
    {.name = "reason", .kind = TC_FIELD_TEXT, .required = true, .high = 4000},
    {.name = NULL},
};
/* clang-format on */

static enum tc_rc judge(struct tc_act *a, struct tc_case_pathway *of)
{
    enum tc_rc rc = tc_pathway_of_case(a->record, of);
    if (rc == TC_OK && (of->pathway == NULL || of->is_open))
        return tc_input_error(a, "", "case-is-open");
    if (rc == TC_OK && !tc_reopen_may(of->pathway, of->stage, tc_in_text(a->in, "to")))
        return tc_input_error(a, "to", "stage-no-way");
    return rc;
}

static enum tc_rc open_case(struct tc_act *a, const struct tc_case_pathway *of)
{
    const struct tc_stage *to = tc_pathway_stage(of->pathway, tc_in_text(a->in, "to"));
    const char *today = command_today(a);
    const char *due = to->review_days > 0 ? command_day(a, tc_date_add(tc_moment_date(a->turn->now), to->review_days)) : NULL;
    enum tc_rc rc = tc_act_change_one(a, TC_SQL_CASE_REOPEN,
                                      TC_ARGS(tc_arg_in(a->in, "version"), tc_arg_in(a->in, "to"), tc_arg_id("pathway", of->id),
                                              tc_arg_text("review", due)));
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_CASELOAD_REOPEN, TC_ARGS(), NULL, NULL);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_STAGE_VISIT_END, TC_ARGS(tc_arg_text("today", today)), NULL, NULL);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_STAGE_VISIT_ADD, TC_ARGS(tc_arg_in(a->in, "to"), tc_arg_text("today", today)), NULL, NULL);
    return rc;
}

enum tc_rc do_case_reopen(struct tc_act *a)
{
    struct tc_case_pathway of;
    struct tc_row closed;
    enum tc_rc rc = tc_act_one(a, TC_SQL_CASE_OPENED, TC_ARGS(), &closed);
    if (rc == TC_OK)
        rc = judge(a, &of);
    if (rc == TC_OK)
        rc = open_case(a, &of);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_REOPENING_ADD,
                           TC_ARGS(tc_arg_text("closed", tc_row_text(&closed, "closed_on")), tc_arg_text("why", tc_row_text(&closed, "closed_why")),
                                   tc_arg_in(a->in, "to"), tc_arg_in(a->in, "reason")),
                           NULL, NULL);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_FOLLOW_UP_DROP, TC_ARGS(), NULL, NULL);
    if (rc == TC_OK)
        rc = tc_reach_case(a->record->store, a->turn, a->record->grant, a->record->grant->case_id);
    a->object = "reopening";
    a->detail = tc_in_text(a->in, "to");
    command_go_case(a, "/case?said=case-reopened", NULL);
    return rc;
}
