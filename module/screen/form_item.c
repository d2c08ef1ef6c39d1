/* SPDX-License-Identifier: Apache-2.0 */
#include "form_item.h"

#include <string.h>

#include "rule/answer.h"

static void flag(struct tc_node *node, const char *name, bool is_so)
{
    if (is_so)
        tc_node_attr(node, name, "yes");
}

static void text(struct tc_node *node, const char *name, const char *words)
{
    if (words && *words)
        tc_node_text(node, name, words);
}

static void attr(struct tc_node *node, const char *name, const char *words)
{
    if (words && *words)
        tc_node_attr(node, name, words);
}

static bool is_same(const struct tc_value *a, const struct tc_value *b)
{
    if (a->kind == TC_VALUE_CODING && b->kind == TC_VALUE_CODING)
        return a->code && b->code && strcmp(a->code, b->code) == 0 && (!a->system || !b->system || strcmp(a->system, b->system) == 0);
    return a->kind == b->kind && a->text && b->text && strcmp(a->text, b->text) == 0;
}

const char *form_value_sent(struct tc_turn *turn, const struct tc_item *item, const struct tc_value *value)
{
    for (size_t i = 0; i < item->option_count; i++)
        if (is_same(&item->options[i].value, value))
            return talloc_asprintf(turn, "%zu", i + 1);
    if (value->kind == TC_VALUE_BOOLEAN)
        return value->yes ? "yes" : "no";
    return value->text ? value->text : value->code ? value->code : "";
}

/* ---- the name of a field ---------------------------------------------------------------------- */

static size_t repeating_around(const struct tc_form *form, const struct tc_item *item, const struct tc_item *other)
{
    size_t count = 0, index = (size_t)(other - form->items);
    for (size_t at = (size_t)(item - form->items); at != TC_NO_ITEM; at = form->items[at].parent)
        count += tc_item_has_places(&form->items[at]) && at <= index && index < form->items[at].end;
    return count;
}

/* So much of a place as both questions have: the groups that repeat around the two. */
static const char *place_shared(struct tc_turn *turn, const struct tc_form *form, const struct tc_item *other, const struct tc_item *item,
                                const char *place)
{
    size_t dots = repeating_around(form, other, item), length = 0;
    while (place[length]) {
        if (place[length] == '.' && dots-- == 0)
            break;
        length++;
    }
    return talloc_strndup(turn, place, length);
}

static void draw_conditions(struct tc_record *record, struct tc_node *node, const struct tc_form *form, const struct tc_item *item,
                            const char *place)
{
    for (size_t i = 0; i < item->enable_count; i++) {
        const struct tc_enable *enable = &item->enables[i];
        const struct tc_item *other = &form->items[enable->item];
        struct tc_node *when = tc_node_add(node, "when");
        tc_node_attr(when, "q", talloc_asprintf(record->turn, "q%d%s", other->number, place_shared(record->turn, form, other, item, place)));
        tc_node_attr(when, "operator", tc_enable_operator_word(enable->op));
        tc_node_attr(when, "options", tc_enable_options(record->turn, form, enable));
        tc_node_attr(when, "value", form_value_sent(record->turn, other, &enable->value));
    }
    if (item->enable_count)
        tc_node_attr(node, "enable", item->enable_all ? "all" : "any");
}

/* ---- options and limits ------------------------------------------------------------------------ */

static void draw_options(struct tc_record *record, struct tc_node *node, const struct tc_item *item)
{
    for (size_t i = 0; i < item->option_count; i++) {
        const struct tc_option *option = &item->options[i];
        struct tc_node *drawn = tc_node_text(node, "option", option->words ? option->words : "");
        tc_node_attr(drawn, "value", talloc_asprintf(record->turn, "%zu", i + 1));
        attr(drawn, "prefix", option->prefix);
        flag(drawn, "exclusive", option->is_exclusive);
        attr(drawn, "anchor", option->anchor);
    }
    for (size_t i = 0; i < item->unit_count; i++)
        tc_node_attr(tc_node_text(node, "unit", item->units[i].words ? item->units[i].words : ""), "value", talloc_asprintf(record->turn, "%zu", i + 1));
}

static void draw_limit(struct tc_record *record, struct tc_node *node, const char *name, const struct tc_value *limit)
{
    char words[TC_DATE_TEXT];
    struct tc_date date;
    attr(node, name, limit->text);
    if (limit->kind != TC_VALUE_DATE || !limit->text || !record->tongue || !tc_date_read(limit->text, &date))
        return;
    tc_date_say(record->tongue, date, words);
    tc_node_attr(node, talloc_asprintf(record->turn, "%s-text", name), words);
}

static void draw_flags(struct tc_record *record, struct tc_node *node, const struct tc_item *item)
{
    flag(node, "required", item->is_required);
    flag(node, "repeats", item->is_repeating);
    flag(node, "readonly", item->is_read_only);
    flag(node, "decline", item->may_decline);
    flag(node, "free", item->is_free);
    if (item->longest > 0)
        tc_node_attr_int(node, "longest", item->longest);
    if (item->has_places)
        tc_node_attr_int(node, "places", item->places);
    if (item->is_repeating && item->fewest > 1)
        tc_node_attr_int(node, "fewest", item->fewest);
    if (item->is_repeating && item->most_often > 0)
        tc_node_attr_int(node, "times", item->most_often);
    if (item->has_least)
        draw_limit(record, node, "least", &item->least);
    if (item->has_most)
        draw_limit(record, node, "most", &item->most);
    attr(node, "unit", item->unit);
    attr(node, "short", item->brief);
    attr(node, "category", item->category);
    attr(node, "orientation", item->orientation);
    attr(node, "other", item->open_label);
    flag(node, "unsure", item->is_unsure);
}

bool form_item_guides(const struct tc_form *form, const struct tc_item *item)
{
    bool is_below = item->parent != TC_NO_ITEM && tc_item_is_question(&form->items[item->parent]);
    return is_below && item->category && strcmp(item->category, "instructions") == 0 && item->enable_count == 0 && !item->is_unsure && !item->is_hidden;
}

/* With what is said below the question of how to answer it. */
static void draw_help(struct tc_record *record, struct tc_node *node, const struct tc_form *form, const struct tc_item *item)
{
    const char *help = item->help;
    for (size_t i = (size_t)(item - form->items) + 1; i < item->end; i = form->items[i].end)
        if (form_item_guides(form, &form->items[i]))
            help = talloc_asprintf(record->turn, "%s%s%s", help ? help : "", help ? "\n" : "", form->items[i].text);
    text(node, "help", help);
}

/* Who fills in by a link is led nowhere else: nobody learns there who asked for help. */
void form_links_draw(struct tc_record *record, struct tc_node *node, const char *const *links)
{
    for (; links && *links && record->grant->link_id == 0; links++) {
        struct tc_node *more = tc_node_add(node, "more");
        const char *host = *links + strlen("https://");
        tc_node_attr(more, "href", *links);
        tc_node_attr(more, "host", talloc_strndup(record->turn, host, strcspn(host, ":/?#")));
    }
}

struct tc_node *form_item_draw(struct tc_record *record, struct tc_node *parent, const struct tc_form *form, const struct tc_item *item,
                               const char *place)
{
    struct tc_node *node = tc_node_add(parent, "item");
    tc_node_attr(node, "q", talloc_asprintf(record->turn, "q%d%s", item->number, place));
    tc_node_attr_int(node, "number", item->number);
    attr(node, "link", item->link);
    tc_node_attr(node, "type", tc_item_type_word(item->type));
    if (item->control != TC_CONTROL_NONE)
        tc_node_attr(node, "control", tc_item_control_word(item->control));
    tc_node_attr_int(node, "depth", item->depth);
    draw_flags(record, node, item);
    text(node, "prefix", item->prefix);
    text(node, "text", item->text);
    draw_help(record, node, form, item);
    form_links_draw(record, node, item->links);
    if (record->grant->link_id == 0) /* it helps whoever asks: who fills in by a link is asked */
        text(node, "prompt", item->prompt);
    draw_options(record, node, item);
    draw_conditions(record, node, form, item, place);
    return node;
}
