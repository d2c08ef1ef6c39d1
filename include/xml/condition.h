/* SPDX-License-Identifier: Apache-2.0 */
/* XPath over a document, for rules that people configure. XPath fails open: a name that is not there
 * is an empty set, and not() of it is true. Whoever compiles a condition has checked its names before. */
#ifndef TC_XML_CONDITION_H
#define TC_XML_CONDITION_H

#include <stdbool.h>

#include "xml/doc.h"

struct tc_condition; /* compiled; owned by its pool */

/* TC_INPUT with libxml2's words for what is no XPath. */
TC_MUST_USE enum tc_rc tc_condition_compile(void *pool, struct tc_turn *turn, const char *text, struct tc_condition **condition_r);
/* Below the root element, where relative paths begin. Operations are capped: over the cap, and on any
 * other error, TC_FAULT and false. */
TC_MUST_USE enum tc_rc tc_condition_holds(const struct tc_condition *condition, struct tc_turn *turn, struct tc_doc *doc, bool *holds_r);
/* Its value as a number; what is none gives NaN, which is for the caller to judge. Only the functions of XPath 1.0 itself are there.
 * Operations are capped alike, at more of them: it is asked for sums over all answers of a form. */
TC_MUST_USE enum tc_rc tc_condition_number(const struct tc_condition *condition, struct tc_turn *turn, struct tc_doc *doc, double *number_r);

#endif
