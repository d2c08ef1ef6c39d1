/* SPDX-License-Identifier: Apache-2.0 */
/* Scores of a form's answers, their bands, and what a change of them means. Pure.
 *
 * A formula is XPath that gives a number, over
 *   <answers><answer link="phq9-1" place="" ordinal="3" number="3" code="…" value="…"/>…<score name="…" value="…"/></answers>
 * with an <answer> for each answer (ordinal and number only where it has one; a boolean is number 1 or 0) and a <score> for each
 * instrument before it that is valid: sum(answer[starts-with(@link, 'phq9-')]/@ordinal). */
#ifndef TC_RULE_SCORING_H
#define TC_RULE_SCORING_H

#include "rule/answer.h"

struct tc_score {
    const struct tc_instrument *instrument;
    bool is_valid;             /* enough was answered, and the formula gave a finite number */
    double value;
    int64_t answered, asked;
    const struct tc_band *band; /* NULL: none, or not valid */
};

/* At publishing: the formula compiles, names only links of the form and scores before it, and gives a number for the least and the greatest
 * answers; the bands cover both. TC_INPUT with words. The doc of a form's answers is made once for all its instruments. */
TC_MUST_USE enum tc_rc tc_instrument_check(struct tc_turn *turn, const struct tc_form *form, const struct tc_instrument *instrument);
/* One score for each instrument of the form, in order; owned by turn. */
TC_MUST_USE enum tc_rc tc_scores_make(struct tc_turn *turn, const struct tc_answers *answers, const struct tc_score **scores_r);
const struct tc_band *tc_band_of(const struct tc_instrument *instrument, double value);

/* From the baseline to a later score of the same instrument. */
enum tc_change { TC_CHANGE_NONE, TC_CHANGE_BETTER, TC_CHANGE_WORSE };
struct tc_change_judged {
    double by;                 /* later minus baseline */
    enum tc_change direction;
    bool is_reliable;          /* false also where the instrument does not define it */
};
struct tc_change_judged tc_change_judge(bool low_is_better, bool has_reliable, double reliable, double baseline, double later);

#endif
