/* SPDX-License-Identifier: Apache-2.0 */
/* A case goes on to another stage of its pathway, or back, when the criteria of that way are met. */
#include "base/date.h"
#include "command/commands.h"
#include "command/part.h"
#include "record/criteria.h"
#include "record/pathway.h"
#include "record/reach.h"

/* clang-format off */
const struct tc_field case_stage_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX},
    {.name = "to", .kind = TC_FIELD_LINE, .required = true, .high = 32},
    {.name = "answer", .kind = TC_FIELD_TEXT, .required = true, .high = 4000},
    {.name = NULL},
};
/* clang-format on */

static enum tc_rc judge(struct tc_act *a, const struct tc_case_pathway *of, const struct tc_way **way_r, const char *today)
{
    struct tc_doc *criteria;
    bool open = false;
    *way_r = of->is_open && of->stage != NULL ? tc_stage_way(of->stage, tc_in_text(a->in, "to")) : NULL;
    if (*way_r == NULL)
        return tc_input_error(a, "to", "stage-no-way");
    enum tc_rc rc = tc_criteria_make(a->record, today, &criteria);
    if (rc == TC_OK)
        rc = tc_way_is_open(of->pathway, of->stage, *way_r, a->turn, criteria, &open);
    return rc == TC_OK && !open ? tc_input_error(a, "to", "stage-not-met") : rc;
}

static enum tc_rc keep_answer(struct tc_act *a, const struct tc_case_pathway *of, const struct tc_way *way)
{
    return tc_act_change(a, TC_SQL_STAGE_ANSWER_ADD,
                         TC_ARGS(tc_arg_id("pathway", of->id), tc_arg_text("stage", of->stage->name), tc_arg_text("to", way->to),
                                 tc_arg_int("back", way->back), tc_arg_text("question", of->stage->question), tc_arg_in(a->in, "answer")),
                         NULL, NULL);
}

static enum tc_rc move(struct tc_act *a, const struct tc_case_pathway *of, const struct tc_way *way, const char *today)
{
    enum tc_rc rc = tc_act_change_one(a, TC_SQL_CASE_STAGE_SET,
                                      TC_ARGS(tc_arg_in(a->in, "version"), tc_arg_text("to", way->to), tc_arg_id("pathway", of->id)));
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_STAGE_VISIT_END, TC_ARGS(tc_arg_text("today", today)), NULL, NULL);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_STAGE_VISIT_ADD, TC_ARGS(tc_arg_text("to", way->to), tc_arg_text("today", today)), NULL, NULL);
    if (rc == TC_OK)
        rc = keep_answer(a, of, way);
    /* Intake workers reach a case while it is in intake. */
    return rc == TC_OK ? tc_reach_case(a->record->store, a->turn, a->record->grant, a->record->grant->case_id) : rc;
}

/* Whose reach was the intake alone no longer sees the case. */
static enum tc_rc go_on(struct tc_act *a)
{
    struct tc_row row;
    enum tc_rc rc = command_find(a, TC_SQL_CASE_JUDGE, TC_ARGS(), &row);
    if (rc == TC_OK && row.count != 0)
        command_go_case(a, "/case?said=stage-moved", NULL);
    else
        tc_act_go(a, "/cases?said=stage-moved", NULL, NULL, NULL);
    return rc;
}

enum tc_rc do_case_stage(struct tc_act *a)
{
    struct tc_case_pathway of;
    const struct tc_way *way = NULL;
    char today[TC_DATE_TEXT];
    tc_date_write(tc_moment_date(a->turn->now), today);
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK)
        rc = tc_pathway_of_case(a->record, &of);
    if (rc == TC_OK)
        rc = judge(a, &of, &way, today);
    if (rc == TC_OK)
        rc = move(a, &of, way, today);
    if (rc != TC_OK)
        return rc;
    a->object = "stage";
    a->detail = talloc_asprintf(a->turn, "from %s to %s", of.stage->name, way->to);
    return go_on(a);
}
