/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/change.h"

#include <math.h>
#include <string.h>
#include <talloc.h>

size_t tc_readings_baseline(const struct tc_reading *readings, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (readings[i].is_valid)
            return i;
    return TC_NO_READING;
}

size_t tc_readings_latest(const struct tc_reading *readings, size_t count)
{
    for (size_t i = count; i > 0; i--)
        if (readings[i - 1].is_valid)
            return i - 1;
    return TC_NO_READING;
}

const char *tc_better_word(enum tc_better better)
{
    static const char *const words[] = {NULL, "lower", "higher"};
    return words[better];
}

enum tc_better tc_better_of_domain(const char *domain_kind)
{
    if (domain_kind == NULL)
        return TC_BETTER_UNKNOWN;
    bool is_good = strcmp(domain_kind, "strength") == 0 || strcmp(domain_kind, "motivation") == 0;
    return is_good ? TC_BETTER_HIGHER : TC_BETTER_LOWER;
}

static bool counts(const struct tc_instrument *instrument, size_t item)
{
    for (size_t i = 0; i < instrument->of_count; i++)
        if (instrument->of[i] == item)
            return true;
    return instrument->of_count == 0;
}

enum tc_better tc_better_of_item(const struct tc_form *form, const struct tc_item *item)
{
    if (item->domain_kind != NULL)
        return tc_better_of_domain(item->domain_kind);
    for (size_t i = 0; i < form->instrument_count; i++)
        if (counts(&form->instruments[i], (size_t)(item - form->items)))
            return form->instruments[i].low_is_better ? TC_BETTER_LOWER : TC_BETTER_HIGHER;
    return TC_BETTER_UNKNOWN;
}

const char *tc_change_word(enum tc_change change)
{
    static const char *const words[] = {"same", "better", "worse"};
    return words[change];
}

static void reach(struct tc_axis *axis, double value, bool *is_first)
{
    if (!isfinite(value))
        return;
    axis->least = *is_first ? floor(value) : fmin(axis->least, floor(value));
    axis->most = *is_first ? ceil(value) : fmax(axis->most, ceil(value));
    *is_first = false;
}

struct tc_axis tc_axis_of(const struct tc_instrument *instrument, const struct tc_reading *readings, size_t count)
{
    struct tc_axis axis = {0, 1};
    bool is_first = true;
    for (size_t i = 0; instrument != NULL && i < instrument->band_count; i++) {
        reach(&axis, instrument->bands[i].low, &is_first);
        reach(&axis, instrument->bands[i].high, &is_first);
    }
    for (size_t i = 0; i < count; i++)
        if (readings[i].is_valid)
            reach(&axis, readings[i].value, &is_first);
    if (axis.most <= axis.least)
        axis.most = axis.least + 1;
    return axis;
}

char *tc_number_say(void *pool, double number)
{
    char *text = talloc_asprintf(pool, "%.2f", number);
    size_t end = text != NULL ? strlen(text) : 0;
    while (end > 0 && text[end - 1] == '0')
        text[--end] = '\0';
    if (end > 0 && text[end - 1] == '.')
        text[--end] = '\0';
    return text != NULL && strcmp(text, "-0") == 0 ? text + 1 : text;
}
