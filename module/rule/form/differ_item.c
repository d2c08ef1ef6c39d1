/* SPDX-License-Identifier: Apache-2.0 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "differ.h"

static const char *value_words(struct differ *d, const struct tc_value *value)
{
    if (value->kind == TC_VALUE_BOOLEAN)
        return value->yes ? "yes" : "no";
    if (value->kind == TC_VALUE_QUANTITY)
        return talloc_asprintf(d->turn, "%s %s", value->text ? value->text : "", value->unit ? value->unit : "");
    return value->text ? value->text : value->code ? value->code : "";
}

/* ---- options ---------------------------------------------------------------------------- */

static bool is_same_option(const struct tc_value *a, const struct tc_value *b)
{
    if (a->code || b->code)
        return differ_is_same(a->code, b->code) && differ_is_same(a->system, b->system);
    return differ_is_same(a->text, b->text);
}

/* One that stands twice is first looked for where it stood. */
static size_t find_option(const struct tc_option *options, size_t count, const struct tc_option *option, size_t place)
{
    size_t i = place < count && is_same_option(&options[place].value, &option->value) ? place : 0;
    while (i < count && !is_same_option(&options[i].value, &option->value))
        i++;
    return i;
}

static void compare_ordinal(struct differ *d, const char *link, const struct tc_value *before, const struct tc_option *after)
{
    if (before->has_ordinal == after->value.has_ordinal && (!before->has_ordinal || before->ordinal == after->value.ordinal))
        return;
    if (after->value.has_ordinal && before->has_ordinal)
        differ_say(d, link, "the option “%s” now counts %g, counted %g", after->words, after->value.ordinal, before->ordinal);
    else if (after->value.has_ordinal)
        differ_say(d, link, "the option “%s” now counts %g", after->words, after->value.ordinal);
    else
        differ_say(d, link, "the option “%s” no longer counts: it counted %g", after->words, before->ordinal);
}

static void compare_option(struct differ *d, const char *link, const struct tc_option *before, const struct tc_option *after)
{
    if (!differ_is_same(before->words, after->words))
        differ_say(d, link, "the option “%s” is now “%s”", before->words, after->words);
    compare_ordinal(d, link, &before->value, after);
    differ_text(d, link, talloc_asprintf(d->turn, "what the option “%s” means", after->words), before->anchor, after->anchor);
    differ_text(d, link, talloc_asprintf(d->turn, "the mark before the option “%s”", after->words), before->prefix, after->prefix);
    if (before->is_exclusive != after->is_exclusive)
        differ_say(d, link, "the option “%s” %s", after->words, after->is_exclusive ? "now excludes the others" : "no longer excludes the others");
}

static void compare_options(struct differ *d, const struct tc_item *before, const struct tc_item *after)
{
    bool moved = false;
    size_t last = 0;
    for (size_t i = 0; i < before->option_count; i++)
        if (find_option(after->options, after->option_count, &before->options[i], i) == after->option_count)
            differ_say(d, after->link, "the option “%s” was taken out", before->options[i].words);
    for (size_t i = 0; i < after->option_count; i++) {
        size_t place = find_option(before->options, before->option_count, &after->options[i], i);
        if (place == before->option_count) {
            differ_say(d, after->link, "new option “%s”", after->options[i].words);
            continue;
        }
        moved = moved || place < last;
        last = place;
        compare_option(d, after->link, &before->options[place], &after->options[i]);
    }
    if (moved)
        differ_say(d, after->link, "its options stand in another order");
}

static char *unit_words(struct differ *d, const struct tc_item *item)
{
    char *words = talloc_strdup(d->turn, item->unit ? item->unit : "");
    for (size_t i = 0; i < item->unit_count; i++)
        if (!differ_is_same(item->units[i].words, item->unit))
            words = talloc_asprintf_append_buffer(words, "%s%s", *words ? ", " : "", item->units[i].words);
    return words;
}

/* ---- conditions, values ------------------------------------------------------------------ */

/* “Do you smoke?” = yes; by the link of the question, so that a new text of it is no difference of this one. */
static char *condition_words(struct differ *d, const struct tc_form *form, const struct tc_item *item)
{
    char *words = talloc_strdup(d->turn, "");
    for (size_t i = 0; i < item->enable_count; i++) {
        const struct tc_enable *enable = &item->enables[i];
        words = talloc_asprintf_append_buffer(words, "%s%s %s %s", i == 0 ? "" : item->enable_all ? " and " : " or ", form->items[enable->item].link,
                                              tc_enable_operator_word(enable->op), value_words(d, &enable->value));
    }
    return words;
}

static char *initial_words(struct differ *d, const struct tc_item *item)
{
    char *words = talloc_strdup(d->turn, "");
    for (size_t i = 0; i < item->initial_count; i++)
        words = talloc_asprintf_append_buffer(words, "%s%s", i == 0 ? "" : ", ", value_words(d, &item->initial[i]));
    return words;
}

static void compare_number(struct differ *d, const char *link, const char *what, int64_t before, int64_t after)
{
    char was[24] = "", is[24] = "";
    if (before > 0)
        snprintf(was, sizeof was, "%" PRId64, before);
    if (after > 0)
        snprintf(is, sizeof is, "%" PRId64, after);
    differ_text(d, link, what, was, is);
}

static void compare_amounts(struct differ *d, const struct tc_item *before, const struct tc_item *after)
{
    compare_number(d, after->link, "the fewest characters", before->shortest, after->shortest);
    compare_number(d, after->link, "the most characters", before->longest, after->longest);
    compare_number(d, after->link, "the fewest answers", before->fewest, after->fewest);
    compare_number(d, after->link, "the most answers", before->most_often, after->most_often);
    compare_number(d, after->link, "the most bytes of a file", before->most_bytes, after->most_bytes);
    differ_text(d, after->link, "how many figures stand after the point", before->has_places ? talloc_asprintf(d->turn, "%" PRId64, before->places) : NULL,
                after->has_places ? talloc_asprintf(d->turn, "%" PRId64, after->places) : NULL);
    differ_text(d, after->link, "which files it takes", differ_list(d, before->kinds), differ_list(d, after->kinds));
}

static void compare_limits(struct differ *d, const struct tc_item *before, const struct tc_item *after)
{
    differ_text(d, after->link, "the least value", before->has_least ? value_words(d, &before->least) : NULL,
                after->has_least ? value_words(d, &after->least) : NULL);
    differ_text(d, after->link, "the greatest value", before->has_most ? value_words(d, &before->most) : NULL,
                after->has_most ? value_words(d, &after->most) : NULL);
    differ_text(d, after->link, "the regular expression", before->regex, after->regex);
    differ_text(d, after->link, "the unit", unit_words(d, before), unit_words(d, after));
}

/* ---- what is ours ------------------------------------------------------------------------- */

static char *risk_words(struct differ *d, const struct tc_item *item)
{
    return item->has_risk ? talloc_asprintf(d->turn, "from %g: %s", item->risk_least, item->risk_words ? item->risk_words : "") : NULL;
}

static char *opens_words(struct differ *d, const struct tc_item *item)
{
    return item->opens ? talloc_asprintf(d->turn, "%s, from %g: %s", item->opens, item->opens_least, item->opens_title ? item->opens_title : "") : NULL;
}

static char *domain_words(struct differ *d, const struct tc_item *item)
{
    return item->domain ? talloc_asprintf(d->turn, "%s (%s)", item->domain, item->domain_kind ? item->domain_kind : "") : NULL;
}

static void compare_ours(struct differ *d, const struct tc_item *before, const struct tc_item *after)
{
    const char *link = after->link;
    differ_flag(d, link, before->may_decline, after->may_decline, "“rather not say” is now offered", "“rather not say” is no longer offered");
    differ_text(d, link, "what it is filled in from", before->fill, after->fill);
    differ_text(d, link, "the field that it gives", before->feed, after->feed);
    differ_text(d, link, "its name in reports", before->report, after->report);
    differ_text(d, link, "its domain", domain_words(d, before), domain_words(d, after));
    differ_text(d, link, "its risk prompt", risk_words(d, before), risk_words(d, after));
    differ_text(d, link, "what it opens", opens_words(d, before), opens_words(d, after));
}

void differ_item(struct differ *d, const struct tc_item *before, const struct tc_item *after)
{
    const char *link = after->link;
    differ_text(d, link, "its number", before->prefix, after->prefix);
    differ_text(d, link, "its text", before->text, after->text);
    differ_text(d, link, "its short text", before->brief, after->brief);
    differ_text(d, link, "its help", before->help, after->help);
    differ_text(d, link, "its prompt", before->prompt, after->prompt);
    differ_text(d, link, "its type", tc_item_type_word(before->type), tc_item_type_word(after->type));
    differ_text(d, link, "how it is drawn", tc_item_control_word(before->control), tc_item_control_word(after->control));
    differ_text(d, link, "what kind of text it is", before->category, after->category);
    differ_text(d, link, "how its options stand", before->orientation, after->orientation);
    differ_text(d, link, "what its other answer is called", before->open_label, after->open_label);
    differ_text(d, link, "what links stand beside it", differ_list(d, before->links), differ_list(d, after->links));
    differ_flag(d, link, before->is_unsure, after->is_unsure, "whether it is asked is now left to an expression", "whether it is asked is no longer left to an expression");
    differ_flag(d, link, before->is_required, after->is_required, "an answer is now required", "an answer is no longer required");
    differ_flag(d, link, before->is_repeating, after->is_repeating, "it may now be answered several times", "it is now answered once");
    differ_flag(d, link, before->is_read_only, after->is_read_only, "it is now read only", "it is no longer read only");
    differ_flag(d, link, before->is_hidden, after->is_hidden, "it is now hidden", "it is no longer hidden");
    compare_amounts(d, before, after);
    compare_limits(d, before, after);
    compare_options(d, before, after);
    differ_text(d, link, "its condition", condition_words(d, d->before, before), condition_words(d, d->after, after));
    differ_text(d, link, "its initial value", initial_words(d, before), initial_words(d, after));
    compare_ours(d, before, after);
}
