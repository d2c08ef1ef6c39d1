/* SPDX-License-Identifier: Apache-2.0 */
/* A case goes on to another stage of its pathway, or back, when the criteria of that way are met. */
#include "stage.h"

#include "commands.h"
#include "part.h"
#include "record/criteria.h"
#include "record/reach.h"
#include "rule/discharge.h"

/* clang-format off */
const struct tc_field case_stage_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX},
    {.name = "to", .kind = TC_FIELD_LINE, .required = true, .high = 32},
    {.name = "answer", .kind = TC_FIELD_TEXT, .required = true, .high = 4000},
    {.name = NULL},
};
/* clang-format on */

enum tc_rc command_way_judge(struct tc_act *a, const struct tc_case_pathway *of, const struct tc_way *way, const char *field)
{
    struct tc_doc *criteria;
    struct tc_asked asked = {.count = 0};
    bool open = false;
    tc_way_asks(of->pathway, of->stage, way, &asked);
    enum tc_rc rc = tc_criteria_make(a->record, command_today(a), &asked, &criteria);
    if (rc == TC_OK)
        rc = tc_way_is_open(of->pathway, of->stage, way, a->turn, criteria, &open);
    return rc == TC_OK && !open ? tc_input_error(a, field, "stage-not-met") : rc;
}

enum tc_rc command_stage_answer(struct tc_act *a, const struct tc_case_pathway *of, const struct tc_way *way, struct tc_arg answer)
{
    return tc_act_change(a, TC_SQL_STAGE_ANSWER_ADD,
                         TC_ARGS(tc_arg_id("pathway", of->id), tc_arg_text("stage", of->stage->name), tc_arg_text("to", way->to),
                                 tc_arg_int("back", way->back), tc_arg_text("question", of->stage->question), answer),
                         NULL, NULL);
}

/* NULL: the stage has no rhythm. */
static const char *rhythm(struct tc_act *a, const struct tc_case_pathway *of, const char *to)
{
    const struct tc_stage *stage = tc_pathway_stage(of->pathway, to);
    return stage && stage->review_days > 0 ? command_day(a, tc_date_add(tc_moment_date(a->turn->now), stage->review_days)) : NULL;
}

enum tc_rc command_stage_enter(struct tc_act *a, const struct tc_case_pathway *of, const char *to, int64_t version,
                               const struct tc_date *review_due)
{
    const char *due = review_due ? command_day(a, *review_due) : rhythm(a, of, to), *today = command_today(a);
    enum tc_rc rc = tc_act_change_one(a, TC_SQL_CASE_STAGE_SET,
                                      TC_ARGS(tc_arg_int("version", version), tc_arg_text("to", to), tc_arg_id("pathway", of->id),
                                              tc_arg_text("review", due)));
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_STAGE_VISIT_END, TC_ARGS(tc_arg_text("today", today)), NULL, NULL);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_STAGE_VISIT_ADD, TC_ARGS(tc_arg_text("to", to), tc_arg_text("today", today)), NULL, NULL);
    /* Intake workers reach a case while it is in intake. */
    return rc == TC_OK ? tc_reach_case(a->record->store, a->turn, a->record->grant, a->record->grant->case_id) : rc;
}

enum tc_rc command_stage_go(struct tc_act *a, const char *path, const char *said, const char *fragment)
{
    struct tc_row row;
    enum tc_rc rc = command_find(a, TC_SQL_CASE_JUDGE, TC_ARGS(), &row);
    if (rc == TC_OK && row.count != 0)
        command_go_case(a, talloc_asprintf(a->turn, "%s?said=%s", path, said), fragment);
    else
        tc_act_go(a, talloc_asprintf(a->turn, "/cases?said=%s", said), NULL, NULL, NULL);
    return rc;
}

static enum tc_rc judge(struct tc_act *a, const struct tc_case_pathway *of, const struct tc_way **way_r)
{
    *way_r = of->is_open && of->stage != NULL ? tc_stage_way(of->stage, tc_in_text(a->in, "to")) : NULL;
    if (*way_r == NULL)
        return tc_input_error(a, "to", "stage-no-way");
    if (tc_stage_is_after_closing((*way_r)->to))
        return tc_input_error(a, "to", "stage-by-closing");
    return command_way_judge(a, of, *way_r, "to");
}

enum tc_rc do_case_stage(struct tc_act *a)
{
    struct tc_case_pathway of;
    const struct tc_way *way = NULL;
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK)
        rc = tc_pathway_of_case(a->record, &of);
    if (rc == TC_OK)
        rc = judge(a, &of, &way);
    if (rc == TC_OK)
        rc = command_stage_enter(a, &of, way->to, tc_in_int(a->in, "version"), NULL);
    if (rc == TC_OK)
        rc = command_stage_answer(a, &of, way, tc_arg_in(a->in, "answer"));
    if (rc != TC_OK)
        return rc;
    a->object = "stage";
    a->detail = talloc_asprintf(a->turn, "from %s to %s", of.stage->name, way->to);
    return command_stage_go(a, "/case", "stage-moved", NULL);
}
