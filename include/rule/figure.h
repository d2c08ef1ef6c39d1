/* SPDX-License-Identifier: Apache-2.0 */
/* The arithmetic of figures. */
#ifndef TC_RULE_FIGURE_H
#define TC_RULE_FIGURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define TC_FIRST_DAYS 14 /* within which a first appointment is due; sql/read/figures_first*.sql say it too */

/* In a hundred, halves rounded up; 0 of nothing. */
int64_t tc_share(int64_t part, int64_t whole);

/* How often a value came. */
struct tc_tally {
    int64_t value, count;
};
/* Twice the median, so that the middle of two stays whole. tallies by value, the least first. False if nothing came. */
bool tc_median(const struct tc_tally *tallies, size_t count, int64_t *twice_r);

/* How a case stands to its first appointment: "within" the days, "later"; not met yet: "none" when the days are over, else
 * "waiting". */
const char *tc_first_figure(bool is_met, int64_t days, bool is_over);

#endif
