/* SPDX-License-Identifier: Apache-2.0 */
/* How far apart numbers lie: for those who compare how different people rate. */
#ifndef TC_RULE_SPREAD_H
#define TC_RULE_SPREAD_H

#include <stdbool.h>
#include <stdint.h>

/* Below so many a mean says little. */
#define TC_SPREAD_FEW 5

/* What the database adds up: how many, their sum, the sum of their squares. */
struct tc_sums {
    int64_t count;
    double sum, squares;
};
/* Of two lots of numbers together. */
struct tc_sums tc_sums_add(struct tc_sums a, struct tc_sums b);

struct tc_spread {
    int64_t count;
    double mean;
    bool has_deviation; /* there are two or more */
    double deviation;   /* standard deviation of a sample: by count - 1 */
};
/* Of no numbers: count 0, and a mean that says nothing. */
struct tc_spread tc_spread_of(struct tc_sums sums);

#endif
