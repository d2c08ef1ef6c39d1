/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/figure.h"

int64_t tc_share(int64_t part, int64_t whole)
{
    return whole > 0 ? (200 * part + whole) / (2 * whole) : 0;
}

/* The value at a place, counted from 0 over all that came. */
static int64_t value_at(const struct tc_tally *tallies, int64_t place)
{
    while (place >= tallies->count)
        place -= tallies++->count;
    return tallies->value;
}

bool tc_median(const struct tc_tally *tallies, size_t count, int64_t *twice_r)
{
    int64_t all = 0;
    for (size_t i = 0; i < count; i++)
        all += tallies[i].count;
    if (all == 0)
        return false;
    *twice_r = value_at(tallies, (all - 1) / 2) + value_at(tallies, all / 2);
    return true;
}

const char *tc_first_figure(bool is_met, int64_t days, bool is_over)
{
    if (is_met)
        return days <= TC_FIRST_DAYS ? "within" : "later";
    return is_over ? "none" : "waiting";
}
