/* SPDX-License-Identifier: Apache-2.0 */
#include "closing.h"

#include <string.h>

#include "base/text.h"
#include "part.h"
#include "record/pathway.h"
#include "record/reach.h"
#include "record/remains.h"
#include "rule/discharge.h"

struct closing {
    int64_t id, version; /* of the discharge; of the case */
    const char *reason;
    struct tc_date closed;
    struct tc_case_pathway of;
};

static enum tc_rc read_closing(struct tc_act *a, int64_t discharge, int64_t approval, struct closing *closing_r)
{
    struct tc_row row, the_case;
    enum tc_rc rc = command_see_case(a, &the_case);
    if (rc == TC_OK)
        rc = tc_pathway_of_case(a->record, &closing_r->of);
    if (rc == TC_OK)
        rc = tc_act_one(a, TC_SQL_DISCHARGE_JUDGE, TC_ARGS(tc_arg_id("discharge", discharge), tc_arg_id("approval", approval)), &row);
    if (rc != TC_OK)
        return rc;
    closing_r->id = tc_row_int(&row, "id");
    closing_r->version = tc_row_int(&the_case, "version");
    closing_r->reason = tc_row_text(&row, "reason");
    if (!tc_date_read(tc_row_text(&row, "closed_on"), &closing_r->closed) || closing_r->of.pathway == NULL)
        return tc_fail(a, TC_FAULT, "a closing without its day or its pathway");
    return TC_OK;
}

/* What was opened after the closing was written would be left without a word. */
static enum tc_rc check_told(struct tc_act *a, const struct closing *closing)
{
    struct tc_row row;
    struct tc_doc *remains = tc_doc_new(a->turn, "remains");
    enum tc_rc rc = remains ? tc_remains_make(a->record, tc_doc_root(remains)) : TC_BUSY;
    struct tc_node *open = rc == TC_OK ? tc_node_first(tc_doc_root(remains), "open") : NULL;
    for (; rc == TC_OK && open != NULL; open = tc_node_next(open)) {
        const struct tc_arg *args = TC_ARGS(tc_arg_id("discharge", closing->id), tc_arg_text("kind", tc_node_attr_get(a->turn, open, "kind")),
                                            tc_arg_text("item", tc_node_attr_get(a->turn, open, "id")));
        rc = command_find(a, TC_SQL_DISCHARGE_TOLD, args, &row);
        if (rc == TC_OK && row.count == 0)
            rc = tc_input_error(a, "", "opened-since");
    }
    return rc;
}

static enum tc_rc end_items(struct tc_act *a, const struct closing *closing)
{
    static const enum tc_sql ends[] = {
        TC_SQL_DISCHARGE_GOAL_END,        TC_SQL_DISCHARGE_ACTION_END,   TC_SQL_DISCHARGE_TASK_END,
        TC_SQL_DISCHARGE_APPOINTMENT_END, TC_SQL_DISCHARGE_REFERRAL_END, TC_SQL_DISCHARGE_REFERRAL_STEP};
    struct tc_arg which = tc_arg_id("discharge", closing->id), today = tc_arg_text("today", command_today(a));
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < sizeof ends / sizeof *ends; i++)
        rc = tc_act_change(a, ends[i], tc_record_takes(ends[i], "today") ? TC_ARGS(which, today) : TC_ARGS(which), NULL, NULL);
    return rc;
}

static enum tc_rc enter(struct tc_act *a, const struct closing *closing, const char *to)
{
    const char *from = closing->of.stage_name;
    if (strcmp(from, to) == 0)
        return TC_OK;
    enum tc_rc rc = tc_act_change(a, TC_SQL_STAGE_VISIT_END, TC_ARGS(tc_arg_text("today", command_today(a))), NULL, NULL);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_STAGE_VISIT_ADD, TC_ARGS(tc_arg_text("to", to), tc_arg_text("today", command_today(a))), NULL, NULL);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_DISCHARGE_ANSWER_ADD,
                           TC_ARGS(tc_arg_id("discharge", closing->id), tc_arg_id("pathway", closing->of.id), tc_arg_text("stage", from),
                                   tc_arg_text("to", to)),
                           NULL, NULL);
    return rc;
}

static enum tc_rc close_case(struct tc_act *a, const struct closing *closing)
{
    const char *to = tc_discharge_stage(closing->of.pathway, closing->of.stage_name);
    enum tc_rc rc = tc_act_change_one(a, TC_SQL_CASE_CLOSE,
                                      TC_ARGS(tc_arg_text("to", to), tc_arg_id("pathway", closing->of.id),
                                              tc_arg_text("closed", command_day(a, closing->closed)), tc_arg_text("reason", closing->reason),
                                              tc_arg_int("version", closing->version)));
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_CASELOAD_CLOSE, TC_ARGS(), NULL, NULL);
    return rc == TC_OK ? enter(a, closing, to) : rc;
}

static enum tc_rc plan_follow_up(struct tc_act *a, const struct closing *closing, int days)
{
    return tc_act_change(a, TC_SQL_FOLLOW_UP_ADD,
                         TC_ARGS(tc_arg_id("discharge", closing->id), tc_arg_int("days", days),
                                 tc_arg_text("due", command_day(a, tc_date_add(closing->closed, days)))),
                         NULL, NULL);
}

static bool plans(const struct tc_pathway *pathway, int64_t days)
{
    for (size_t i = 0; i < pathway->follow_up_count; i++)
        if (pathway->follow_ups[i] == days)
            return true;
    return false;
}

/* What was agreed with the person at the intake, besides what the pathway plans anyway. */
static enum tc_rc plan_agreed(struct tc_act *a, const struct closing *closing)
{
    struct tc_row row;
    int64_t days;
    char *rest = NULL;
    enum tc_rc rc = command_find(a, TC_SQL_FOLLOW_UP_AGREED, TC_ARGS(), &row);
    char *agreed = rc == TC_OK && row.count != 0 ? talloc_strdup(a->turn, tc_row_text(&row, "days")) : NULL;
    for (char *word = agreed ? strtok_r(agreed, ",", &rest) : NULL; rc == TC_OK && word; word = strtok_r(NULL, ",", &rest))
        if (tc_text_to_int(word, 1, 3650, &days) && !plans(closing->of.pathway, days))
            rc = plan_follow_up(a, closing, (int)days);
    return rc;
}

static enum tc_rc plan_follow_ups(struct tc_act *a, const struct closing *closing)
{
    const struct tc_pathway *pathway = closing->of.pathway;
    const struct tc_reason *reason = tc_pathway_reason(pathway, closing->reason);
    enum tc_rc rc = TC_OK;
    if (reason != NULL && reason->final)
        return TC_OK;
    for (size_t i = 0; rc == TC_OK && i < pathway->follow_up_count; i++)
        rc = plan_follow_up(a, closing, pathway->follow_ups[i]);
    return rc == TC_OK ? plan_agreed(a, closing) : rc;
}

enum tc_rc closing_complete(struct tc_act *a, int64_t discharge, int64_t approval)
{
    struct closing closing = {0};
    enum tc_rc rc = read_closing(a, discharge, approval, &closing);
    if (rc == TC_OK)
        rc = check_told(a, &closing);
    if (rc == TC_OK)
        rc = end_items(a, &closing);
    if (rc == TC_OK)
        rc = close_case(a, &closing);
    if (rc == TC_OK)
        rc = plan_follow_ups(a, &closing);
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_DISCHARGE_DONE, TC_ARGS(tc_arg_id("discharge", closing.id)));
    return rc == TC_OK ? tc_reach_case(a->record->store, a->turn, a->record->grant, a->record->grant->case_id) : rc;
}

enum tc_rc closing_drop(struct tc_act *a, int64_t approval)
{
    return tc_act_change_one(a, TC_SQL_DISCHARGE_DROP, TC_ARGS(tc_arg_id("approval", approval)));
}
