/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of module/rule/scor*.c share and nobody else sees. */
#ifndef TC_RULE_SCORES_H
#define TC_RULE_SCORES_H

#include "rule/scoring.h"
#include "xml/condition.h"
#include "xml/doc.h"

#define SCORE_MOST 1e13 /* the column response_score.value holds no more */

/* ---- formula.c: a name that is not there would make no noise, but another number ---------------- */

/* TC_INPUT unless every link, code and score that the formula names is one of the form's, and every element, attribute and function known. */
TC_MUST_USE enum tc_rc score_formula_check(struct tc_turn *turn, const struct tc_form *form, const struct tc_instrument *instrument);

/* ---- scoring.c ---------------------------------------------------------------------------------------- */

/* What counts for an instrument that names nothing: ordinals or numbers. */
bool score_is_of(const struct tc_item *item);
/* The value of a formula; NaN for what is none. */
TC_MUST_USE enum tc_rc score_formula_value(struct tc_turn *turn, const struct tc_instrument *instrument, struct tc_doc *doc, double *value_r);
void score_number(struct tc_node *node, const char *name, double number);

/* ---- range.c ------------------------------------------------------------------------------------ */

struct score_range {
    double low, high;
    bool is_open; /* a number without least or greatest counts: nobody knows how far it goes */
};
/* The least and the greatest that answers can give. TC_INPUT if there is no number for one of them, or it takes too many steps. */
TC_MUST_USE enum tc_rc score_range_find(struct tc_turn *turn, const struct tc_form *form, const struct tc_instrument *instrument, struct score_range *range_r);

#endif
