/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/spread.h"

#include <math.h>

struct tc_sums tc_sums_add(struct tc_sums a, struct tc_sums b)
{
    return (struct tc_sums){a.count + b.count, a.sum + b.sum, a.squares + b.squares};
}

struct tc_spread tc_spread_of(struct tc_sums sums)
{
    struct tc_spread spread = {.count = sums.count};
    if (sums.count < 1)
        return spread;
    double count = (double)sums.count;
    spread.mean = sums.sum / count;
    spread.has_deviation = sums.count > 1;
    /* What is left of equal numbers by rounding may lie below nothing. */
    if (spread.has_deviation)
        spread.deviation = sqrt(fmax(0, (sums.squares - sums.sum * sums.sum / count) / (count - 1)));
    return spread;
}
