/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/scoring.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "../answer/answers.h"
#include "scores.h"

#define WHOLE 1e-9 /* sums of decimals are not exact */

/* ---- the document of a form's answers ---------------------------------------------------------- */

void score_number(struct tc_node *node, const char *name, double number)
{
    char text[40];
    snprintf(text, sizeof text, "%.15g", number);
    tc_node_attr(node, name, text);
}

static void add_answer(struct tc_node *root, const struct tc_answer *answer)
{
    double measure;
    struct tc_node *node = tc_node_add(root, "answer");
    tc_node_attr(node, "link", answer->item->link);
    tc_node_attr(node, "place", answer->place);
    if (answer->value.has_ordinal)
        score_number(node, "ordinal", answer->value.ordinal);
    if (tc_answer_measure(answer, &measure))
        score_number(node, "number", measure);
    tc_node_attr(node, "code", answer->value.code);
    tc_node_attr(node, "value", answer->value.text);
}

static struct tc_doc *make_doc(struct tc_turn *turn, const struct tc_answers *answers)
{
    struct tc_doc *doc = tc_doc_new(turn, "answers");
    for (size_t i = 0; doc && i < answers->count; i++)
        if (answers->list[i].value.kind != TC_VALUE_DECLINED && answer_counts(answers, i))
            add_answer(tc_doc_root(doc), &answers->list[i]);
    return doc;
}

enum tc_rc score_formula_value(struct tc_turn *turn, const struct tc_instrument *instrument, struct tc_doc *doc, double *value_r)
{
    struct tc_condition *made = NULL;
    enum tc_rc rc = instrument->compiled ? TC_OK : tc_condition_compile(turn, turn, instrument->formula, &made);
    *value_r = NAN;
    return rc == TC_OK ? tc_condition_number(made ? made : instrument->compiled, turn, doc, value_r) : rc;
}

/* ---- who counts -------------------------------------------------------------------------------- */

bool score_is_of(const struct tc_item *item)
{
    for (size_t i = 0; i < item->option_count; i++)
        if (item->options[i].value.has_ordinal)
            return true;
    return item->type == TC_ITEM_INTEGER || item->type == TC_ITEM_DECIMAL || item->type == TC_ITEM_QUANTITY;
}

struct counting {
    const struct tc_answers *answers;
    struct tc_score *score;
};

/* In groups that repeat each place counts. */
static enum tc_rc count_question(void *user, const struct tc_item *item, const char *place)
{
    struct counting *counting = user;
    const struct tc_answers *answers = counting->answers;
    double measure;
    if (!tc_answers_enable(answers, item, place))
        return TC_OK;
    counting->score->asked++;
    struct answer_range range = answer_range_of(answers, item);
    for (size_t i = range.first; i < range.end; i++)
        if (answer_is_at(&answers->list[i], place) && tc_answer_measure(&answers->list[i], &measure)) {
            counting->score->answered++;
            return TC_OK;
        }
    return TC_OK;
}

static enum tc_rc count_answered(const struct tc_answers *answers, struct tc_score *score)
{
    struct counting counting = {answers, score};
    const struct tc_instrument *instrument = score->instrument;
    const struct tc_form *form = answers->form;
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < instrument->of_count; i++)
        rc = answer_places(answers, &form->items[instrument->of[i]], count_question, &counting);
    for (size_t i = 0; rc == TC_OK && instrument->of_count == 0 && i < form->item_count; i++)
        if (score_is_of(&form->items[i]))
            rc = answer_places(answers, &form->items[i], count_question, &counting);
    return rc;
}

/* ---- scores ------------------------------------------------------------------------------------ */

static enum tc_rc make_score(struct tc_turn *turn, const struct tc_answers *answers, struct tc_doc *doc, struct tc_score *score)
{
    double value;
    enum tc_rc rc = count_answered(answers, score);
    int64_t least = score->instrument->least > 0 ? score->instrument->least : score->asked;
    if (rc != TC_OK || score->answered < least || score->answered == 0)
        return rc;
    rc = score_formula_value(turn, score->instrument, doc, &value);
    if (rc == TC_FAULT) {
        tc_turn_mend(turn); /* too many steps over so many answers: no score, but nobody is kept from signing */
        return TC_OK;
    }
    if (rc != TC_OK || !isfinite(value) || fabs(value) >= SCORE_MOST)
        return rc;
    score->is_valid = true;
    score->value = value;
    score->band = tc_band_of(score->instrument, value);
    struct tc_node *node = tc_node_add(tc_doc_root(doc), "score");
    tc_node_attr(node, "name", score->instrument->name);
    score_number(node, "value", value);
    return TC_OK;
}

enum tc_rc tc_scores_make(struct tc_turn *turn, const struct tc_answers *answers, const struct tc_score **scores_r)
{
    size_t count = answers->form->instrument_count;
    struct tc_score *scores = talloc_zero_array(turn, struct tc_score, count + 1);
    struct tc_doc *doc = count > 0 ? make_doc(turn, answers) : NULL;
    *scores_r = scores;
    if (!scores || (count > 0 && !doc))
        return tc_fail(turn, TC_BUSY, "no memory for scores");
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < count; i++) {
        scores[i].instrument = &answers->form->instruments[i];
        rc = make_score(turn, answers, doc, &scores[i]);
    }
    return rc;
}

/* Between two whole numbers a band goes on until the next begins. */
const struct tc_band *tc_band_of(const struct tc_instrument *instrument, double value)
{
    const struct tc_band *found = NULL;
    for (size_t i = 0; i < instrument->band_count; i++)
        if (instrument->bands[i].low <= value + WHOLE)
            found = &instrument->bands[i];
    bool is_last = found && found + 1 == instrument->bands + instrument->band_count;
    return is_last && value > found->high + WHOLE ? NULL : found;
}

struct tc_change_judged tc_change_judge(bool low_is_better, bool has_reliable, double reliable, double baseline, double later)
{
    struct tc_change_judged judged = {.by = later - baseline};
    if (fabs(judged.by) < WHOLE)
        return (struct tc_change_judged){.by = 0};
    judged.direction = (judged.by < 0) == low_is_better ? TC_CHANGE_BETTER : TC_CHANGE_WORSE;
    judged.is_reliable = has_reliable && fabs(judged.by) >= reliable - WHOLE;
    return judged;
}
