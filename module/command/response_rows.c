/* SPDX-License-Identifier: Apache-2.0 */
/* What is signed, as rows: typed answers, scores, and the task that an answer calls for. */
#include "response.h"

#include <stdio.h>
#include <string.h>

#include "base/limits.h"
#include "base/text.h"
#include "part.h"

#define TASK_WHY 400 /* characters, as the column */

/* As FHIR wrote it where a column can take it so; with an exponent it is written out. */
static const char *number_of(struct tc_turn *turn, const struct tc_value *value)
{
    switch (value->kind) {
    case TC_VALUE_BOOLEAN:
        return value->yes ? "1" : "0";
    case TC_VALUE_INTEGER: case TC_VALUE_DECIMAL: case TC_VALUE_QUANTITY:
        if (value->text && !strpbrk(value->text, "eE"))
            return value->text;
        return talloc_asprintf(turn, "%.10f", value->number);
    default:
        return NULL;
    }
}

static enum tc_rc add_answer(struct tc_act *a, const struct response_signed *what, const struct tc_answer *answer)
{
    const struct tc_response_draft *draft = what->draft;
    const struct tc_value *value = &answer->value;
    const char *ordinal = value->has_ordinal ? talloc_asprintf(a->turn, "%.4f", value->ordinal) : NULL;
    return tc_act_change(a, what->is_of_intake ? TC_SQL_INTAKE_ANSWER_ADD : TC_SQL_RESPONSE_ANSWER_ADD,
                         TC_ARGS(tc_arg_id("id", draft->id), tc_arg_text("segment", tc_row_text(&draft->row, "segment")),
                                 tc_arg_id("form", tc_row_int(&draft->row, "form_id")), tc_arg_int("item", answer->item->number),
                                 tc_arg_text("place", answer->place), tc_arg_int("nth", answer->nth),
                                 tc_arg_text("kind", tc_value_kind_word(value->kind)), tc_arg_text("text", value->text),
                                 tc_arg_text("number", number_of(a->turn, value)), tc_arg_text("day", tc_value_day(a->turn, value)),
                                 tc_arg_text("code_system", value->system), tc_arg_text("code", value->code), tc_arg_text("unit", value->unit),
                                 tc_arg_id("ref", value->ref), tc_arg_text("ordinal", ordinal), tc_arg_text("report", answer->item->report)),
                         NULL, NULL);
}

static enum tc_rc add_score(struct tc_act *a, const struct response_signed *what, const struct tc_score *score)
{
    const struct tc_response_draft *draft = what->draft;
    const char *value = score->is_valid ? talloc_asprintf(a->turn, "%.6f", score->value) : NULL;
    const struct tc_band *band = score->is_valid ? score->band : NULL;
    return tc_act_change(a, what->is_of_intake ? TC_SQL_INTAKE_SCORE_ADD : TC_SQL_RESPONSE_SCORE_ADD,
                         TC_ARGS(tc_arg_id("id", draft->id), tc_arg_text("segment", tc_row_text(&draft->row, "segment")),
                                 tc_arg_id("form", tc_row_int(&draft->row, "form_id")), tc_arg_text("instrument", score->instrument->name),
                                 tc_arg_text("title", score->instrument->title), tc_arg_int("valid", score->is_valid), tc_arg_text("value", value),
                                 tc_arg_text("band", band ? band->label : NULL), tc_arg_text("risk", band ? band->risk : NULL)),
                         NULL, NULL);
}

/* What is put right takes the place of what was signed; that stays in the versions. */
enum tc_rc response_rows(struct tc_act *a, const struct response_signed *what)
{
    const struct tc_response_draft *draft = what->draft;
    const struct tc_arg *args = TC_ARGS(tc_arg_id("id", draft->id));
    bool is_amended = strcmp(tc_row_text(&draft->row, "state"), "signed") == 0;
    enum tc_rc rc = is_amended ? tc_act_change(a, TC_SQL_RESPONSE_ANSWERS_CLEAR, args, NULL, NULL) : TC_OK;
    if (rc == TC_OK && is_amended)
        rc = tc_act_change(a, TC_SQL_RESPONSE_SCORES_CLEAR, args, NULL, NULL);
    for (size_t i = 0; rc == TC_OK && i < what->answers.count; i++)
        rc = add_answer(a, what, &what->answers.list[i]);
    for (size_t i = 0; rc == TC_OK && i < draft->form->instrument_count; i++)
        rc = add_score(a, what, &what->scores[i]);
    return rc;
}

/* ---- what calls for something at once --------------------------------------------------------- */

struct risks {
    size_t count;
    const char *words;
};

static enum tc_rc count_risk(void *user, const struct tc_answer *answer)
{
    struct risks *risks = user;
    if (risks->count++ == 0)
        risks->words = answer->item->risk_words;
    return TC_OK;
}

enum tc_rc response_risks(const struct tc_answers *answers, size_t *count_r, const char **words_r)
{
    struct risks risks = {0, NULL};
    enum tc_rc rc = tc_answers_risks(answers, count_risk, &risks);
    *count_r = risks.count;
    *words_r = risks.words;
    return rc;
}

enum tc_rc response_signed_make(struct tc_act *a, const struct tc_answers *answers, struct response_signed *what)
{
    enum tc_rc rc = tc_answers_keep(a->turn, answers, &what->answers, &what->dropped);
    if (rc == TC_OK)
        rc = tc_scores_make(a->turn, &what->answers, &what->scores);
    if (rc == TC_OK)
        rc = response_risks(&what->answers, &what->risks, &what->risk_words);
    if (rc == TC_OK)
        tc_answers_share(&what->answers, (struct tc_form_part){0, answers->form->item_count}, &what->asked, &what->answered);
    return rc;
}

static const char *task_words(const struct response_signed *what)
{
    return what->risk_words ?: what->draft->form->title;
}

struct tc_arg response_task_title(const struct tc_act *a, const struct response_signed *what)
{
    return tc_arg_text("title", tc_text_lead(a->turn, task_words(what), TC_MAX_LINE));
}

struct tc_arg response_task_why(const struct tc_act *a, const struct response_signed *what)
{
    const char *words = task_words(what), *title = what->draft->form->title;
    if (tc_text_characters(words) <= TC_MAX_LINE)
        return tc_arg_text("why", title);
    return tc_arg_text("why", tc_text_lead(a->turn, talloc_asprintf(a->turn, "%s: %s", title, words), TASK_WHY));
}

/* For the case's owner, or for who signs where a case has none, or one that may not read the form. */
static enum tc_rc add_task(struct tc_act *a, const struct response_signed *what, int64_t *task_r)
{
    struct tc_row row;
    const char *segment = tc_row_text(&what->draft->row, "segment");
    enum tc_rc rc = command_see_case(a, &row);
    if (rc != TC_OK)
        return rc;
    return tc_act_change(a, TC_SQL_RESPONSE_TASK_ADD,
                         TC_ARGS(response_task_title(a, what), response_task_why(a, what),
                                 tc_arg_id("owner", tc_row_int(&row, "owner_id")), tc_arg_text("segment", segment),
                                 tc_arg_int("all", strcmp(segment, "normal") == 0), tc_arg_text("today", command_today(a))),
                         NULL, task_r);
}

enum tc_rc response_risk_task(struct tc_act *a, const struct response_signed *what)
{
    struct tc_row row;
    const struct tc_arg segment = tc_arg_text("segment", tc_row_text(&what->draft->row, "segment"));
    enum tc_rc rc = command_find(a, TC_SQL_RESPONSE_TASK, TC_ARGS(segment), &row);
    int64_t task = rc == TC_OK ? tc_row_int(&row, "id") : 0;
    if (rc == TC_OK && task == 0)
        rc = add_task(a, what, &task);
    return rc == TC_OK ? tc_act_change(a, TC_SQL_RESPONSE_RISK_ADD, TC_ARGS(tc_arg_id("id", what->draft->id), segment, tc_arg_id("task", task)), NULL, NULL) : rc;
}
