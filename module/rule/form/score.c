/* SPDX-License-Identifier: Apache-2.0 */
/* Scores of a form and their bands: our extension score, see doc/forms.md. */
#include <string.h>

#include "base/text.h"
#include "inside.h"
#include "rule/scoring.h"
#include "xml/condition.h"

static const char *const risks[] = {"none", "low", "moderate", "high", "at_once", NULL};
static const char *const parts[] = {"name", "title", "formula", "least", "of", "better", "reliable", "source", "band", NULL};
static const char *const band_parts[] = {"low", "high", "label", "risk", "advice", NULL};

#define MOST 100 /* scores of a form, bands of a score */

static size_t count_parts(struct reading *r, const struct tc_node *node, const char *name, size_t most)
{
    size_t count = 0;
    for (const struct tc_node *part = tc_node_first(node, "extension"); part; part = tc_node_next(part)) {
        char *url = tc_node_attr_get(r->turn, part, "url");
        count += url && strcmp(url, name) == 0;
        talloc_free(url);
    }
    if (count > most)
        form_refuse(r, node, "more than %zu of \"%.60s\"", most, name);
    return count > most ? most : count;
}

/* The n-th part of that name. */
static const struct tc_node *part_of(struct reading *r, const struct tc_node *node, const char *name, size_t n)
{
    for (const struct tc_node *part = tc_node_first(node, "extension"); part; part = tc_node_next(part)) {
        const char *url = tc_node_attr_get(r->turn, part, "url");
        if (url && strcmp(url, name) == 0 && n-- == 0)
            return part;
    }
    return NULL;
}

static void read_band(struct reading *r, const struct tc_node *node, struct tc_band *band)
{
    form_ours_parts(r, node, band_parts, "band");
    band->label = form_ours_text(r, node, "label");
    band->risk = form_ours_text(r, node, "risk");
    band->advice = form_ours_text(r, node, "advice");
    bool both = form_ours_number(r, node, "low", &band->low) && form_ours_number(r, node, "high", &band->high);
    if (both && (band->low < -1e9 || band->high > 1e9))
        form_refuse(r, node, "a band ends beyond 1000000000");
    if (!both || !band->label)
        form_refuse(r, node, "a band asks for low, high and label");
    else if (band->low > band->high)
        form_refuse(r, node, "the band \"%.60s\" begins at %g and ends at %g", band->label, band->low, band->high);
    if (band->label && tc_text_characters(band->label) > 200)
        form_refuse(r, node, "the label of a band is longer than 200 characters");
    if (band->risk && !form_is_among(band->risk, risks))
        form_refuse(r, node, "the band's risk is \"%.40s\": none, low, moderate, high or at_once is asked for", band->risk);
}

/* The lowest first. */
static void put_in_order(struct tc_band *bands, size_t count)
{
    for (size_t i = 1; i < count; i++)
        for (size_t j = i; j > 0 && bands[j].low < bands[j - 1].low; j--) {
            struct tc_band other = bands[j];
            bands[j] = bands[j - 1];
            bands[j - 1] = other;
        }
}

static void read_bands(struct reading *r, const struct tc_node *node, struct tc_instrument *score)
{
    size_t count = count_parts(r, node, "band", MOST);
    struct tc_band *bands = talloc_zero_array(r->form, struct tc_band, count + 1);
    for (size_t i = 0; bands && i < count; i++)
        read_band(r, part_of(r, node, "band", i), &bands[score->band_count++]);
    score->bands = bands;
    put_in_order(bands, score->band_count);
}

static void read_of(struct reading *r, const struct tc_node *node, struct tc_instrument *score)
{
    size_t count = count_parts(r, node, "of", TC_FORM_ITEMS);
    size_t *list = talloc_zero_array(r->form, size_t, count + 1);
    for (size_t i = 0; list && i < count; i++) {
        const struct tc_node *part = part_of(r, node, "of", i);
        const char *link = form_extension_text(r, part);
        size_t item = link ? form_link_find(r, link) : TC_NO_ITEM;
        if (item == TC_NO_ITEM || !tc_item_is_question(&r->items[item]))
            form_refuse(r, part, "the score counts \"%.100s\", which is no question", link ? link : "");
        else
            list[score->of_count++] = item;
    }
    score->of = list;
}

static void read_formula(struct reading *r, const struct tc_node *node, struct tc_instrument *score)
{
    struct tc_condition *compiled = NULL;
    score->formula = form_ours_text(r, node, "formula");
    if (!score->formula) {
        form_refuse(r, node, "the score has no formula");
        return;
    }
    enum tc_rc rc = tc_condition_compile(r->form, r->turn, score->formula, &compiled);
    score->compiled = compiled;
    if (rc == TC_INPUT) {
        form_refuse(r, node, "the score \"%.60s\": %s", score->name ? score->name : "", r->turn->words);
        tc_turn_mend(r->turn);
    } else if (rc != TC_OK) {
        r->rc = rc;
    }
}

static void read_flags(struct reading *r, const struct tc_node *node, struct tc_instrument *score)
{
    const char *least = form_ours_text(r, node, "least"), *better = form_ours_text(r, node, "better");
    if (least && !tc_text_to_int(least, 0, TC_FORM_ITEMS, &score->least))
        form_refuse(r, node, "least is \"%.40s\": a whole number is asked for", least);
    score->low_is_better = better && strcmp(better, "lower") == 0;
    if (better && !score->low_is_better && strcmp(better, "higher") != 0)
        form_refuse(r, node, "better is \"%.40s\": lower or higher is asked for", better);
    score->has_reliable = form_ours_number(r, node, "reliable", &score->reliable);
}

static void read_score(struct reading *r, const struct tc_node *node, struct tc_instrument *score)
{
    form_ours_parts(r, node, parts, "score");
    score->name = form_ours_text(r, node, "name");
    score->title = form_ours_text(r, node, "title");
    if (!score->name || !form_is_code(score->name, 64))
        form_refuse(r, node, "the score's name is \"%.60s\": small letters, digits and _ are asked for", score->name ? score->name : "");
    if (!score->title)
        score->title = score->name;
    if (score->title && tc_text_characters(score->title) > 200)
        form_refuse(r, node, "the title of a score is longer than 200 characters");
    read_of(r, node, score);
    read_flags(r, node, score);
    read_bands(r, node, score);
    read_formula(r, node, score);
}

/* Whether each can be reckoned, and has a band for whatever comes out. */
static void check_scores(struct reading *r, const struct tc_node *node)
{
    for (size_t i = 0; i < r->form->instrument_count; i++) {
        enum tc_rc rc = tc_instrument_check(r->turn, r->form, &r->form->instruments[i]);
        if (rc == TC_INPUT) {
            form_refuse(r, node, "%s", r->turn->words);
            tc_turn_mend(r->turn);
        } else if (rc != TC_OK) {
            r->rc = rc;
            return;
        }
    }
}

void form_scores(struct reading *r)
{
    size_t refused = r->remarks->refused, count = count_parts(r, r->root, FORM_OURS "score", MOST);
    struct tc_instrument *scores = talloc_zero_array(r->form, struct tc_instrument, count + 1);
    r->form->instruments = scores;
    for (size_t i = 0; scores && i < count; i++)
        read_score(r, part_of(r, r->root, FORM_OURS "score", i), &scores[r->form->instrument_count++]);
    if (refused == r->remarks->refused)
        check_scores(r, form_ours(r, r->root, "score"));
}
