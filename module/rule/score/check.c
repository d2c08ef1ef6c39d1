/* SPDX-License-Identifier: Apache-2.0 */
/* Whether an instrument can be published. */
#include <string.h>

#include "scores.h"

static enum tc_rc check_twins(struct tc_turn *turn, const struct tc_form *form, const struct tc_instrument *instrument)
{
    size_t same = 0;
    for (size_t i = 0; i < form->instrument_count; i++)
        same += strcmp(form->instruments[i].name, instrument->name) == 0;
    return same > 1 ? tc_fail(turn, TC_INPUT, "two scores are called \"%s\"", instrument->name) : TC_OK;
}

static enum tc_rc check_questions(struct tc_turn *turn, const struct tc_form *form, const struct tc_instrument *instrument)
{
    size_t count = instrument->of_count;
    for (size_t i = 0; i < instrument->of_count; i++) {
        const struct tc_item *item = &form->items[instrument->of[i]];
        if (!score_is_of(item) && item->type != TC_ITEM_BOOLEAN)
            return tc_fail(turn, TC_INPUT, "score \"%s\" counts \"%s\", which has neither ordinals nor numbers", instrument->name, item->link);
    }
    for (size_t i = 0; i < form->item_count && instrument->of_count == 0; i++)
        count += score_is_of(&form->items[i]);
    if (count == 0)
        return tc_fail(turn, TC_INPUT, "score \"%s\" has no question to count: none has ordinals or numbers", instrument->name);
    if (instrument->least < 0 || (size_t)instrument->least > count)
        return tc_fail(turn, TC_INPUT, "score \"%s\" asks for more answers than it has questions (%zu)", instrument->name, count);
    return TC_OK;
}

/* The first whole number above it. */
static double next_whole(double number)
{
    double whole = (double)(int64_t)number;
    return whole > number ? whole : whole + 1;
}

static enum tc_rc check_order(struct tc_turn *turn, const struct tc_instrument *instrument)
{
    for (size_t i = 0; i < instrument->band_count; i++) {
        const struct tc_band *band = &instrument->bands[i], *before = i > 0 ? band - 1 : NULL;
        if (band->low > band->high)
            return tc_fail(turn, TC_INPUT, "band \"%s\" of score \"%s\" ends before it begins", band->label, instrument->name);
        if (before && band->low <= before->high)
            return tc_fail(turn, TC_INPUT, "bands \"%s\" and \"%s\" of score \"%s\" overlap", before->label, band->label, instrument->name);
        if (before && next_whole(before->high) < band->low)
            return tc_fail(turn, TC_INPUT, "between bands \"%s\" and \"%s\" of score \"%s\" there is a gap", before->label, band->label, instrument->name);
    }
    return TC_OK;
}

static enum tc_rc check_cover(struct tc_turn *turn, const struct tc_instrument *instrument, const struct score_range *range)
{
    if (instrument->band_count == 0 || range->is_open)
        return TC_OK;
    if (!tc_band_of(instrument, range->low))
        return tc_fail(turn, TC_INPUT, "score \"%s\" can be %g, for which it has no band", instrument->name, range->low);
    if (!tc_band_of(instrument, range->high))
        return tc_fail(turn, TC_INPUT, "score \"%s\" can be %g, for which it has no band", instrument->name, range->high);
    return TC_OK;
}

enum tc_rc tc_instrument_check(struct tc_turn *turn, const struct tc_form *form, const struct tc_instrument *instrument)
{
    struct tc_condition *compiled = NULL;
    struct score_range range;
    enum tc_rc rc = instrument->compiled ? TC_OK : tc_condition_compile(turn, turn, instrument->formula, &compiled);
    if (rc == TC_OK)
        rc = check_twins(turn, form, instrument);
    if (rc == TC_OK)
        rc = score_formula_check(turn, form, instrument);
    if (rc == TC_OK)
        rc = check_questions(turn, form, instrument);
    if (rc == TC_OK)
        rc = check_order(turn, instrument);
    if (rc == TC_OK)
        rc = score_range_find(turn, form, instrument, &range);
    return rc == TC_OK ? check_cover(turn, instrument, &range) : rc;
}
