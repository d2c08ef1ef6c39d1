/* SPDX-License-Identifier: Apache-2.0 */
/* What was answered at intake stays as a signed form of the case that came of it: its answers, its scores, and what one calls for. */
#include "base/limits.h"
#include "intake.h"
#include "part.h"
#include "response.h"
#include "rule/filling.h"

enum tc_rc intake_check_form(struct tc_act *a, struct tc_intake *intake)
{
    const struct tc_form *form = intake->form.form;
    if (!form)
        return TC_OK;
    enum tc_rc rc = tc_answers_require(a->turn, &intake->answers, (struct tc_form_part){0, form->item_count}, &intake->mistakes);
    for (size_t i = 0; rc == TC_OK && i < intake->mistakes.count; i++)
        tc_input_note(a, intake->mistakes.list[i].field, intake->mistakes.list[i].key, intake->mistakes.list[i].detail);
    if (rc == TC_OK && intake->mistakes.count > 0)
        return TC_INPUT;
    size_t errors = tc_input_errors(a);
    rc = rc == TC_OK ? intake_judge_fed(a, intake, NULL) : rc;
    return rc == TC_OK && tc_input_errors(a) > errors ? TC_INPUT : rc;
}

static enum tc_rc add_response(struct tc_act *a, const struct tc_intake *intake, const struct response_signed *what, struct tc_arg of_case, int64_t *id_r)
{
    int64_t seconds = tc_response_number(&intake->form.typed, ".seconds");
    return tc_act_change(a, TC_SQL_INTAKE_RESPONSE_ADD,
                         TC_ARGS(tc_arg_id("id", intake->form.id), tc_arg_id("form", intake->form_id), of_case, tc_arg_text("day", command_today(a)),
                                 tc_arg_int("seconds", seconds), tc_arg_int("asked", (int64_t)what->asked),
                                 tc_arg_int("answered", (int64_t)what->answered),
                                 tc_arg_int("thin", tc_filling_is_thin(intake->form.form->least, what->asked, what->answered, seconds)), tc_arg_int("risk", what->risks > 0)),
                         NULL, id_r);
}

static enum tc_rc add_task(struct tc_act *a, const struct response_signed *what, struct tc_arg of_case)
{
    int64_t task = 0;
    enum tc_rc rc = tc_act_change(a, TC_SQL_INTAKE_TASK_ADD,
                                  TC_ARGS(of_case, response_task_title(a, what), response_task_why(a, what), tc_arg_text("today", command_today(a))),
                                  NULL, &task);
    return rc == TC_OK ? tc_act_change(a, TC_SQL_INTAKE_RISK_ADD, TC_ARGS(tc_arg_id("id", what->draft->id), tc_arg_id("task", task)), NULL, NULL) : rc;
}

enum tc_rc intake_sign(struct tc_act *a, const struct tc_intake *intake, int64_t the_case)
{
    struct tc_response_draft draft = intake->form;
    struct response_signed what = {.draft = &draft, .is_of_intake = true};
    const struct tc_arg of_case = tc_arg_id("of_case", the_case);
    if (!draft.form)
        return TC_OK;
    enum tc_rc rc = response_signed_make(a, &intake->answers, &what);
    if (rc == TC_OK)
        rc = add_response(a, intake, &what, of_case, &draft.id);
    if (rc == TC_OK)
        rc = tc_act_one(a, TC_SQL_INTAKE_RESPONSE, TC_ARGS(tc_arg_id("id", draft.id)), &draft.row);
    if (rc == TC_OK)
        rc = intake_files_become(a, intake, &(struct intake_case){the_case, tc_row_text(&draft.row, "segment")}, &what.answers);
    if (rc == TC_OK)
        rc = response_rows(a, &what);
    if (rc == TC_OK)
        rc = response_left_behind(a, &draft);
    return rc == TC_OK && what.risks > 0 ? add_task(a, &what, of_case) : rc;
}
