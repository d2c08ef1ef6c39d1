/* SPDX-License-Identifier: Apache-2.0 */
#include <inttypes.h>
#include <string.h>

#include "differ.h"

static const struct tc_instrument *find_score(const struct tc_form *form, const char *name)
{
    for (size_t i = 0; i < form->instrument_count; i++)
        if (differ_is_same(form->instruments[i].name, name))
            return &form->instruments[i];
    return NULL;
}

static char *band_words(struct differ *d, const struct tc_instrument *score)
{
    char *words = talloc_strdup(d->turn, "");
    for (size_t i = 0; i < score->band_count; i++) {
        const struct tc_band *band = &score->bands[i];
        words = talloc_asprintf_append_buffer(words, "%s%g–%g %s", i == 0 ? "" : ", ", band->low, band->high, band->label);
    }
    return words;
}

static void compare_advice(struct differ *d, const struct tc_instrument *before, const struct tc_instrument *after)
{
    for (size_t i = 0; i < after->band_count && i < before->band_count; i++) {
        const struct tc_band *was = &before->bands[i], *is = &after->bands[i];
        differ_text(d, NULL, talloc_asprintf(d->turn, "the risk of the band “%s” of “%s”", is->label, after->title), was->risk, is->risk);
        differ_text(d, NULL, talloc_asprintf(d->turn, "what to do in the band “%s” of “%s”", is->label, after->title), was->advice, is->advice);
    }
}

static char *of_words(struct differ *d, const struct tc_form *form, const struct tc_instrument *score)
{
    char *words = talloc_strdup(d->turn, "");
    for (size_t i = 0; i < score->of_count; i++)
        words = talloc_asprintf_append_buffer(words, "%s%s", i == 0 ? "" : ", ", form->items[score->of[i]].link);
    return words;
}

static char *least_words(struct differ *d, const struct tc_instrument *score)
{
    return score->least == 0 ? talloc_strdup(d->turn, "all") : talloc_asprintf(d->turn, "%" PRId64, score->least);
}

static void compare_score(struct differ *d, const struct tc_instrument *before, const struct tc_instrument *after)
{
    const char *was = before->has_reliable ? talloc_asprintf(d->turn, "%g", before->reliable) : NULL;
    const char *is = after->has_reliable ? talloc_asprintf(d->turn, "%g", after->reliable) : NULL;
    char *of = talloc_asprintf(d->turn, "the score “%s”", after->title);
    differ_text(d, NULL, talloc_asprintf(d->turn, "the title of %s", of), before->title, after->title);
    differ_text(d, NULL, talloc_asprintf(d->turn, "the formula of %s", of), before->formula, after->formula);
    differ_text(d, NULL, talloc_asprintf(d->turn, "the questions that count for %s", of), of_words(d, d->before, before), of_words(d, d->after, after));
    differ_text(d, NULL, talloc_asprintf(d->turn, "how many answers make %s valid", of), least_words(d, before), least_words(d, after));
    differ_text(d, NULL, talloc_asprintf(d->turn, "a reliable change of %s", of), was, is);
    if (before->low_is_better != after->low_is_better)
        differ_say(d, NULL, "of %s %s is now better", of, after->low_is_better ? "less" : "more");
    differ_text(d, NULL, talloc_asprintf(d->turn, "the bands of %s", of), band_words(d, before), band_words(d, after));
    compare_advice(d, before, after);
}

void differ_scores(struct differ *d)
{
    for (size_t i = 0; i < d->before->instrument_count; i++)
        if (!find_score(d->after, d->before->instruments[i].name))
            differ_say(d, NULL, "the score “%s” was taken out", d->before->instruments[i].title);
    for (size_t i = 0; i < d->after->instrument_count; i++) {
        const struct tc_instrument *after = &d->after->instruments[i], *before = find_score(d->before, after->name);
        if (before)
            compare_score(d, before, after);
        else
            differ_say(d, NULL, "new score “%s”", after->title);
    }
}
