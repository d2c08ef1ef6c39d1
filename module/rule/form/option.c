/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "inside.h"

static const char *words_of(const struct tc_value *value)
{
    if (value->kind == TC_VALUE_BOOLEAN)
        return value->yes ? "Yes" : "No";
    return value->text ? value->text : "";
}

void form_option_add(struct reading *r, struct tc_item *item, const struct tc_node *node, struct tc_option *option)
{
    struct tc_option *options = (struct tc_option *)item->options;
    if (item->option_count >= TC_FORM_OPTIONS) {
        r->rc = tc_fail(r, TC_LARGE, "%s:%d: item \"%.100s\": more than %d options", r->file, tc_node_line(node), item->link, TC_FORM_OPTIONS);
        return;
    }
    if (item->option_count % 16 == 0)
        options = talloc_realloc(r->form, options, struct tc_option, item->option_count + 16);
    if (!options) {
        r->rc = tc_fail(r, TC_BUSY, "no memory for options");
        return;
    }
    if (!option->words)
        option->words = words_of(&option->value);
    options[item->option_count++] = *option;
    item->options = options;
}

/* Hints may stand at the option or at its value. */
static const char *hint(struct reading *r, const struct tc_node *option, const struct tc_node *value, const char *name)
{
    const struct tc_node *extension = form_extension(r, option, name);
    if (!extension)
        extension = form_extension(r, value, name);
    return extension ? form_extension_text(r, extension) : NULL;
}

static bool is_option_kind(enum tc_value_kind kind)
{
    return kind != TC_VALUE_NONE && kind != TC_VALUE_ATTACHMENT && kind != TC_VALUE_QUANTITY && kind != TC_VALUE_BOOLEAN;
}

static void read_option(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    struct tc_option option = {.prefix = NULL};
    size_t refused = r->remarks->refused;
    const struct tc_node *value = form_value(r, node, "value", &option.value);
    form_walk(r, node, FORM_AT_OPTION);
    if (!value || !is_option_kind(option.value.kind) || !*words_of(&option.value)) {
        if (refused == r->remarks->refused)
            form_left(r, node, "an option without a value that can be chosen is not offered");
        return;
    }
    const char *exclusive = hint(r, node, value, "optionExclusive");
    if (!option.value.has_ordinal)
        form_ordinal(r, node, &option.value);
    option.prefix = hint(r, node, value, "optionPrefix");
    option.is_exclusive = exclusive && strcmp(exclusive, "true") == 0;
    option.is_initial = form_yes(r, node, "initialSelected", false);
    option.anchor = form_ours_text(r, node, "anchor");
    if (!option.anchor)
        option.anchor = form_ours_text(r, value, "anchor");
    form_option_add(r, item, node, &option);
}

static void read_set(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    const struct tc_node *set = tc_node_first(node, "answerValueSet");
    const char *reference = set ? form_own(r, set) : NULL;
    if (!reference)
        return;
    if (item->option_count > 0)
        form_left(r, set, "options stand here and in the value set %.100s: those that stand here are offered", reference);
    else if (!form_set_options(r, reference, item) && !form_set_known(r, set, reference, item))
        form_left(r, set, "the value set %.150s is not in this form: the answer is typed as text", reference);
}

void form_options(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    bool listed = tc_node_first(node, "answerOption") || tc_node_first(node, "answerValueSet");
    for (const struct tc_node *option = tc_node_first(node, "answerOption"); option && r->rc == TC_OK; option = tc_node_next(option))
        read_option(r, option, item);
    read_set(r, node, item);
    item->is_free = item->option_count == 0;
    if (!listed)
        form_left(r, node, "%s without any option: the answer is typed as text", form_an(r, tc_item_type_word(item->type)));
}

/* ---- initial values ----------------------------------------------------------------------- */

static bool fits_type(const struct tc_item *item, enum tc_value_kind kind)
{
    switch (item->type) {
    case TC_ITEM_BOOLEAN: return kind == TC_VALUE_BOOLEAN;
    case TC_ITEM_INTEGER: return kind == TC_VALUE_INTEGER;
    case TC_ITEM_DECIMAL: return kind == TC_VALUE_DECIMAL || kind == TC_VALUE_INTEGER;
    case TC_ITEM_DATE: return kind == TC_VALUE_DATE;
    case TC_ITEM_DATETIME: return kind == TC_VALUE_DATETIME || kind == TC_VALUE_DATE;
    case TC_ITEM_TIME: return kind == TC_VALUE_TIME;
    case TC_ITEM_STRING: case TC_ITEM_TEXT: return kind == TC_VALUE_STRING || kind == TC_VALUE_URI;
    case TC_ITEM_URL: return kind == TC_VALUE_URI || kind == TC_VALUE_STRING;
    case TC_ITEM_QUANTITY: return kind == TC_VALUE_QUANTITY || kind == TC_VALUE_DECIMAL || kind == TC_VALUE_INTEGER;
    case TC_ITEM_REFERENCE: return kind == TC_VALUE_REFERENCE;
    case TC_ITEM_ATTACHMENT: return kind == TC_VALUE_ATTACHMENT;
    default: return false;
    }
}

/* The option that an initial value is: the same, or the one of that code or those words. */
static struct tc_option *option_of(const struct tc_item *item, const struct tc_value *value)
{
    struct tc_option *options = (struct tc_option *)item->options;
    for (size_t i = 0; i < item->option_count; i++)
        if (form_values_equal(&options[i].value, value))
            return &options[i];
    for (size_t i = 0; value->kind == TC_VALUE_STRING && i < item->option_count; i++)
        if (strcmp(options[i].words, value->text) == 0 || (options[i].value.code && strcmp(options[i].value.code, value->text) == 0))
            return &options[i];
    return NULL;
}

/* Published forms have codings as the initial values of texts: their words are taken. */
static bool make_text(const struct tc_item *item, struct tc_value *value)
{
    if ((item->type != TC_ITEM_STRING && item->type != TC_ITEM_TEXT) || value->kind == TC_VALUE_BOOLEAN || !value->text)
        return false;
    *value = (struct tc_value){.kind = TC_VALUE_STRING, .text = value->text};
    return true;
}

static bool judge_plain(struct reading *r, const struct tc_node *node, const struct tc_item *item, struct tc_value *value)
{
    const char *kind = form_an(r, tc_value_kind_word(value->kind));
    if (!fits_type(item, value->kind)) {
        bool is_text = make_text(item, value);
        form_left(r, node, "the initial value is %s, the item %s: %s", kind, form_an(r, tc_item_type_word(item->type)),
                  is_text ? "its words stand there" : "the field begins empty");
        return is_text;
    }
    if (value->kind != TC_VALUE_REFERENCE && value->kind != TC_VALUE_ATTACHMENT)
        return true;
    form_left(r, node, "%s as an initial value is of another system: the field begins empty", kind);
    return false;
}

/* true if it is to be kept among the item's initial values. */
static bool judge_initial(struct reading *r, const struct tc_node *node, struct tc_item *item, struct tc_value *value)
{
    if (item->type != TC_ITEM_CHOICE && item->type != TC_ITEM_OPEN_CHOICE)
        return judge_plain(r, node, item, value);
    struct tc_option *option = option_of(item, value);
    if (option) {
        option->is_initial = true;
        return false; /* it is added with the others that are, in their order */
    }
    if (!item->is_free && (item->type == TC_ITEM_CHOICE || value->kind != TC_VALUE_STRING))
        form_refuse(r, node, "the initial value \"%.80s\" is no option", value->text ? value->text : value->code ? value->code : "");
    return item->is_free || item->type == TC_ITEM_OPEN_CHOICE;
}

static struct tc_value *initial_room(struct reading *r, const struct tc_node *node, const struct tc_item *item)
{
    size_t room = 1;
    for (size_t i = 0; i < item->option_count; i++)
        room += item->options[i].is_initial;
    for (const struct tc_node *initial = tc_node_first(node, "initial"); initial; initial = tc_node_next(initial))
        room++;
    return talloc_zero_array(r->form, struct tc_value, room);
}

static void add_chosen(const struct tc_item *item, struct tc_value *list, size_t *count)
{
    for (size_t i = 0; i < item->option_count; i++)
        if (item->options[i].is_initial)
            list[(*count)++] = item->options[i].value;
}

static void keep_one(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    if (item->initial_count < 2 || item->is_repeating)
        return;
    form_left(r, node, "several initial values of an item that does not repeat: the first is taken");
    item->initial_count = 1;
    struct tc_option *options = (struct tc_option *)item->options;
    for (size_t i = 0, seen = 0; i < item->option_count; i++)
        options[i].is_initial = options[i].is_initial && seen++ == 0;
}

void form_initial(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    const struct tc_node *initial = tc_node_first(node, "initial");
    if (initial)
        form_set_own(r, item);
    struct tc_value *list = r->rc == TC_OK ? initial_room(r, node, item) : NULL, value;
    if (!list) {
        r->rc = r->rc == TC_OK ? tc_fail(r, TC_BUSY, "no memory for initial values") : r->rc;
        return;
    }
    bool is_question = item->type != TC_ITEM_GROUP && item->type != TC_ITEM_DISPLAY;
    if (initial && !is_question)
        form_left(r, initial, "%s has no answer: the initial value is left aside", form_an(r, tc_item_type_word(item->type)));
    for (; initial && is_question; initial = tc_node_next(initial)) {
        form_walk(r, initial, FORM_AT_INITIAL);
        if (form_value(r, initial, "value", &value) && judge_initial(r, initial, item, &value))
            list[item->initial_count++] = value;
    }
    add_chosen(item, list, &item->initial_count);
    item->initial = list;
    keep_one(r, node, item);
}
