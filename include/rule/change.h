/* SPDX-License-Identifier: Apache-2.0 */
/* The same thing measured again: what it is compared with, and how a chart of it is drawn. */
#ifndef TC_RULE_CHANGE_H
#define TC_RULE_CHANGE_H

#include "rule/scoring.h"

/* What one response says of a score, a question or a domain; by the day they were talked over, the first first. */
struct tc_reading {
    bool is_valid; /* false: too little was answered, or nothing: it is shown and not compared */
    double value;
    bool is_there; /* something was said of it */
    const char *words, *risk; /* the band and its risk, or the answer; NULL for none */
};
#define TC_NO_READING SIZE_MAX
/* The first and the last that are valid; TC_NO_READING for none. */
size_t tc_readings_baseline(const struct tc_reading *readings, size_t count);
size_t tc_readings_latest(const struct tc_reading *readings, size_t count);

/* Which way is better; unknown where neither a domain nor an instrument says it: then a change has a size and no direction. */
enum tc_better { TC_BETTER_UNKNOWN, TC_BETTER_LOWER, TC_BETTER_HIGHER };
const char *tc_better_word(enum tc_better better); /* "lower", "higher"; NULL if unknown */
/* Of a domain's kind: of needs, risks and barriers less is better, of strengths and motivation more. NULL: unknown. */
enum tc_better tc_better_of_domain(const char *domain_kind);
/* Of a question: its domain's, or that of the first instrument that counts it. */
enum tc_better tc_better_of_item(const struct tc_form *form, const struct tc_item *item);

const char *tc_change_word(enum tc_change change); /* "same", "better", "worse" */

/* A chart's lowest and highest value, whole numbers: all bands and all values are between them. They differ. */
struct tc_axis {
    double least, most;
};
struct tc_axis tc_axis_of(const struct tc_instrument *instrument, const struct tc_reading *readings, size_t count);

/* A number as people write it: at most two decimals, none where they are 0. Owned by pool. */
char *tc_number_say(void *pool, double number);

#endif
