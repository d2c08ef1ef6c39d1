/* SPDX-License-Identifier: Apache-2.0 */
/* A criterion: XPath over the numbers of a case. Of XPath only this is taken, so that nothing fails open:
 *   either  = both { "or" both }          both = one { "and" one }
 *   one     = "not(" either ")" | "(" either ")" | sum comparison sum
 *   sum     = term { ("+" | "-") term }   term = number | element "/@" attribute
 * with at least one name in a comparison and at most one number in a sum. */
#ifndef TC_RULE_CRITERION_H
#define TC_RULE_CRITERION_H

#include <stdbool.h>
#include <stddef.h>

#include "xml/doc.h"

/* What may be asked: "note/@last-days" each, NULL ends them; read from conf/criteria.rng, owned by pool. */
TC_MUST_USE enum tc_rc tc_criterion_names(void *pool, struct tc_turn *turn, const char *const **names_r);

/* The elements of <criteria> that somebody needs to know, each once and borrowed. More than there is room for are all. */
#define TC_ASKED_MOST 32
struct tc_asked {
    const char *parts[TC_ASKED_MOST]; /* "note", or a name of that part, "note/@last-days" */
    size_t count;
    bool all;
};
void tc_asked_add(struct tc_asked *asked, const char *part);
bool tc_asked_has(const struct tc_asked *asked, const char *part);

struct tc_test; /* a test that was checked and compiled; owned by pool */

/* TC_INPUT says what is wrong and where in the test it stands. */
TC_MUST_USE enum tc_rc tc_test_read(void *pool, struct tc_turn *turn, const char *const *names, const char *text, struct tc_test **test_r);
/* Adds what the test compares. */
void tc_test_asks(const struct tc_test *test, struct tc_asked *asked);
/* Whether it holds of <criteria>. A number that is not there, or is none, makes it not hold, whatever the test says of it. */
TC_MUST_USE enum tc_rc tc_test_holds(const struct tc_test *test, struct tc_turn *turn, struct tc_doc *criteria, bool *holds_r);

#endif
