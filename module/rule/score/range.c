/* SPDX-License-Identifier: Apache-2.0 */
/* How far a score goes: all questions are answered with their least and with their greatest, then one after another is turned over
 * where that takes the score further. Of sums, with items scored backwards too, these are the ends. */
#include <math.h>
#include <string.h>

#include "scores.h"

#define TURNED_MOST 300 /* questions; of more the two ends alone are looked at */

struct question {
    struct tc_node *node;
    struct tc_value low, high;
    bool is_open; /* it has no least or no greatest */
};
struct ends {
    struct tc_turn *turn;
    const struct tc_form *form;
    const struct tc_instrument *instrument;
    struct tc_doc *doc;
    struct question *questions;
    size_t count;
    struct tc_node **scores; /* of the instruments before it */
    bool is_open;
};

/* ---- the ends of a question ---------------------------------------------------------------------- */

/* Of check boxes all that add something. */
static void find_options(const struct tc_item *item, struct question *question)
{
    double all = 0;
    const struct tc_value *low = NULL, *high = NULL;
    for (size_t i = 0; i < item->option_count; i++) {
        const struct tc_value *value = &item->options[i].value;
        if (!value->has_ordinal)
            continue;
        low = !low || value->ordinal < low->ordinal ? value : low;
        high = !high || value->ordinal > high->ordinal ? value : high;
        all += value->ordinal > 0 ? value->ordinal : 0;
    }
    question->low = *low;
    question->high = *high;
    if (item->is_repeating && all > high->ordinal)
        question->high.ordinal = all;
}

/* Where an end is open the two differ all the same, to see whether the formula minds. */
static void find_limits(const struct tc_item *item, struct question *question)
{
    double low = item->has_least ? item->least.number : item->has_most ? item->most.number - 1 : 0;
    question->is_open = !item->has_least || !item->has_most;
    question->low.number = low;
    question->high.number = item->has_most ? item->most.number : low + 1;
}

static bool find_question(const struct tc_item *item, struct question *question)
{
    *question = (struct question){.node = NULL};
    if (item->type == TC_ITEM_BOOLEAN) {
        question->high.number = 1;
        return true;
    }
    if (!score_is_of(item))
        return false;
    if (item->option_count > 0) {
        find_options(item, question);
        return true;
    }
    find_limits(item, question);
    return true;
}

static void answer_with(const struct question *question, const struct tc_value *value)
{
    if (value->has_ordinal)
        score_number(question->node, "ordinal", value->ordinal);
    score_number(question->node, "number", value->has_ordinal ? value->ordinal : value->number);
    tc_node_attr(question->node, "code", value->code);
    tc_node_attr(question->node, "value", value->text);
}

static bool lay_out(struct ends *ends)
{
    ends->doc = tc_doc_new(ends->turn, "answers");
    ends->questions = talloc_array(ends->turn, struct question, ends->form->item_count + 1);
    ends->scores = talloc_zero_array(ends->turn, struct tc_node *, ends->form->instrument_count + 1);
    if (!ends->doc || !ends->questions || !ends->scores)
        return false;
    for (size_t i = 0; i < ends->form->item_count; i++) {
        struct question *question = &ends->questions[ends->count];
        if (!find_question(&ends->form->items[i], question))
            continue;
        question->node = tc_node_add(tc_doc_root(ends->doc), "answer");
        tc_node_attr(question->node, "link", ends->form->items[i].link);
        tc_node_attr(question->node, "place", "");
        answer_with(question, &question->low);
        ends->count++;
    }
    return true;
}

/* ---- the value of what is laid out ----------------------------------------------------------------- */

static enum tc_rc value_of(struct ends *ends, double *value_r)
{
    enum tc_rc rc = TC_OK;
    bool has_scores = strstr(ends->instrument->formula, "score") != NULL;
    for (size_t i = 0; rc == TC_OK && has_scores && i < ends->form->instrument_count; i++) {
        const struct tc_instrument *before = &ends->form->instruments[i];
        double value;
        if (strcmp(before->name, ends->instrument->name) == 0)
            break;
        rc = score_formula_value(ends->turn, before, ends->doc, &value);
        if (rc == TC_OK && !ends->scores[i]) {
            ends->scores[i] = tc_node_add(tc_doc_root(ends->doc), "score");
            tc_node_attr(ends->scores[i], "name", before->name);
        }
        if (rc == TC_OK)
            score_number(ends->scores[i], "value", value);
    }
    return rc == TC_OK ? score_formula_value(ends->turn, ends->instrument, ends->doc, value_r) : rc;
}

static void reach(struct score_range *range, double value)
{
    range->low = value < range->low ? value : range->low;
    range->high = value > range->high ? value : range->high;
}

static enum tc_rc refuse(struct ends *ends, const char *why)
{
    tc_turn_mend(ends->turn);
    return tc_fail(ends, TC_INPUT, "the formula of score \"%s\" %s", ends->instrument->name, why);
}

static enum tc_rc widen(struct ends *ends, struct score_range *range, const char *when)
{
    double value;
    enum tc_rc rc = value_of(ends, &value);
    if (rc == TC_FAULT)
        return refuse(ends, "takes too many steps");
    if (rc != TC_OK)
        return rc;
    if (!isfinite(value))
        return refuse(ends, talloc_asprintf(ends->turn, "gives no number when every question has its %s answer", when));
    reach(range, value);
    return TC_OK;
}

/* Least everywhere but in the last: who looks for the greatest looks at all of them for each. */
static enum tc_rc try_last(struct ends *ends)
{
    double value;
    const struct question *last = &ends->questions[ends->count - 1];
    answer_with(last, &last->high);
    enum tc_rc rc = value_of(ends, &value);
    answer_with(last, &last->low);
    return rc == TC_FAULT ? refuse(ends, "takes too many steps") : rc;
}

/* Towards the greatest, or the least: a question that takes it no further is turned back. */
static enum tc_rc turn_over(struct ends *ends, struct score_range *range, bool upwards)
{
    double best = 0, value;
    enum tc_rc rc = value_of(ends, &best);
    for (size_t i = 0; rc == TC_OK && i < ends->count; i++) {
        const struct question *question = &ends->questions[i];
        answer_with(question, upwards ? &question->high : &question->low);
        rc = value_of(ends, &value);
        ends->is_open = ends->is_open || (question->is_open && value != best);
        bool is_further = isfinite(value) && (upwards ? value > best : value < best);
        if (!is_further)
            answer_with(question, upwards ? &question->low : &question->high);
        best = is_further ? value : best;
    }
    reach(range, best);
    return rc;
}

enum tc_rc score_range_find(struct tc_turn *turn, const struct tc_form *form, const struct tc_instrument *instrument, struct score_range *range_r)
{
    struct ends ends = {.turn = turn, .form = form, .instrument = instrument};
    *range_r = (struct score_range){.low = INFINITY, .high = -INFINITY};
    if (!lay_out(&ends))
        return tc_fail(turn, TC_BUSY, "no memory for a score");
    bool turns = ends.count <= TURNED_MOST;
    enum tc_rc rc = widen(&ends, range_r, "least");
    if (rc == TC_OK && ends.count > 0)
        rc = try_last(&ends);
    if (rc == TC_OK && turns)
        rc = turn_over(&ends, range_r, true);
    for (size_t i = 0; i < ends.count; i++)
        answer_with(&ends.questions[i], &ends.questions[i].high);
    if (rc == TC_OK)
        rc = widen(&ends, range_r, "greatest");
    if (rc == TC_OK && turns)
        rc = turn_over(&ends, range_r, false);
    range_r->is_open = ends.is_open;
    if (rc == TC_OK && (range_r->high >= SCORE_MOST || range_r->low <= -SCORE_MOST))
        return refuse(&ends, "can give more than a score holds");
    return rc;
}
