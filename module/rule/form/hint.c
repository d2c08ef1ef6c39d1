/* SPDX-License-Identifier: Apache-2.0 */
/* The usual hints of FHIR and SDC: how an item is drawn, its limits, its unit. */
#include <string.h>

#include "base/text.h"
#include "inside.h"
#include "rule/pattern.h"

static const struct {
    const char *code;
    enum tc_item_control control;
    const char *words; /* what is done instead */
} controls[] = {
    {"radio-button", TC_CONTROL_RADIO, NULL}, {"check-box", TC_CONTROL_CHECK_BOX, NULL}, {"drop-down", TC_CONTROL_DROP_DOWN, NULL},
    {"autocomplete", TC_CONTROL_AUTOCOMPLETE, NULL}, {"slider", TC_CONTROL_SLIDER, NULL}, {"page", TC_CONTROL_PAGE, NULL},
    {"grid", TC_CONTROL_GRID, NULL}, {"gtable", TC_CONTROL_GRID, NULL}, {"htable", TC_CONTROL_GRID, NULL}, {"atable", TC_CONTROL_GRID, NULL},
    {"table", TC_CONTROL_GRID, NULL}, {"header", TC_CONTROL_HEADER, NULL}, {"footer", TC_CONTROL_FOOTER, NULL},
    {"inline", TC_CONTROL_INLINE, NULL}, {"list", TC_CONTROL_NONE, NULL}, {"text-box", TC_CONTROL_NONE, NULL},
    {"spinner", TC_CONTROL_NONE, NULL}, {"help", TC_CONTROL_NONE, NULL}, {"flyover", TC_CONTROL_NONE, NULL},
    {"prompt", TC_CONTROL_NONE, NULL}, {"unit", TC_CONTROL_NONE, NULL}, {"text", TC_CONTROL_NONE, NULL}, {"legal", TC_CONTROL_NONE, NULL},
    {"lower", TC_CONTROL_INLINE, "drawn as text beside the field"}, {"upper", TC_CONTROL_INLINE, "drawn as text beside the field"},
    {"lookup", TC_CONTROL_AUTOCOMPLETE, "no service is asked: the options that stand in the form are offered"},
    {"tab-container", TC_CONTROL_NONE, NULL}, /* its groups are pages */
    {"tab", TC_CONTROL_PAGE, NULL},
    {"context-display", TC_CONTROL_NONE, "drawn where it stands"}, {"push-button", TC_CONTROL_NONE, "drawn as its type is"},
    {"timeline", TC_CONTROL_NONE, "drawn one below the other"}, {"count", TC_CONTROL_NONE, "drawn as text"},
};

const char *form_control(struct reading *r, const struct tc_node *node)
{
    const struct tc_node *extension = form_extension(r, node, "itemControl"), *concept = extension ? tc_node_first(extension, "valueCodeableConcept") : NULL;
    const struct tc_node *coding = concept ? tc_node_first(concept, "coding") : NULL;
    const char *first = NULL;
    for (; coding; coding = tc_node_next(coding)) {
        const char *code = form_text(r, coding, "code");
        for (size_t i = 0; code && i < sizeof controls / sizeof *controls; i++)
            if (strcmp(code, controls[i].code) == 0)
                return controls[i].code;
        first = first ? first : code;
    }
    if (!first && extension && (coding = tc_node_first(extension, "valueCoding")))
        first = form_text(r, coding, "code");
    return first || !concept ? first : form_text(r, concept, "text");
}

static bool is_tabbed(struct reading *r, size_t group)
{
    const char *code = form_control(r, r->nodes[group]);
    return code && strcmp(code, "tab-container") == 0;
}

static void read_control(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    const char *code = form_control(r, node);
    if (item->parent != TC_NO_ITEM && item->type == TC_ITEM_GROUP && is_tabbed(r, item->parent) && !code)
        item->control = TC_CONTROL_PAGE;
    for (size_t i = 0; code && i < sizeof controls / sizeof *controls; i++)
        if (strcmp(code, controls[i].code) == 0) {
            item->control = controls[i].control;
            if (controls[i].words)
                form_left(r, node, "itemControl %s: %s", code, controls[i].words);
            return;
        }
    if (code)
        form_left(r, node, "itemControl \"%.60s\" is not known: the item is drawn as its type is", code);
    else if (form_extension(r, node, "itemControl"))
        form_left(r, node, "itemControl says no code: the item is drawn as its type is");
}

static bool is_number(enum tc_value_kind kind)
{
    return kind == TC_VALUE_INTEGER || kind == TC_VALUE_DECIMAL || kind == TC_VALUE_QUANTITY;
}

static bool is_day(enum tc_value_kind kind)
{
    return kind == TC_VALUE_DATE || kind == TC_VALUE_DATETIME;
}

static bool is_limit_of(enum tc_item_type type, enum tc_value_kind kind)
{
    switch (type) {
    case TC_ITEM_INTEGER: case TC_ITEM_DECIMAL: case TC_ITEM_QUANTITY: return is_number(kind);
    case TC_ITEM_DATE: case TC_ITEM_DATETIME: return is_day(kind);
    case TC_ITEM_TIME: return kind == TC_VALUE_TIME;
    default: return false;
    }
}

static bool read_limit(struct reading *r, const struct tc_node *node, const struct tc_item *item, const char *name, struct tc_value *limit)
{
    const struct tc_node *extension = form_extension(r, node, talloc_asprintf(r->turn, "%sValue", name));
    if (!extension)
        extension = form_extension(r, node, talloc_asprintf(r->turn, "%sQuantity", name));
    if (!extension)
        return false;
    const struct tc_node *value = form_value(r, extension, "value", limit);
    if (value && is_limit_of(item->type, limit->kind))
        return true;
    if (value)
        form_refuse(r, extension, "%sValue is %s, the item %s", name, form_an(r, tc_value_kind_word(limit->kind)), form_an(r, tc_item_type_word(item->type)));
    else if (tc_node_child(extension) && tc_node_first(tc_node_child(extension), "extension"))
        form_left(r, extension, "%sValue is computed: any value is taken", name);
    *limit = (struct tc_value){.kind = TC_VALUE_NONE};
    return false;
}

static bool is_above(const struct tc_value *a, const struct tc_value *b)
{
    return is_number(a->kind) ? a->number > b->number : strcmp(a->text, b->text) > 0;
}

static void read_limits(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    item->has_least = read_limit(r, node, item, "min", &item->least);
    item->has_most = read_limit(r, node, item, "max", &item->most);
    if (item->has_least && item->has_most && is_above(&item->least, &item->most))
        form_refuse(r, node, "minValue %s is above maxValue %s: nothing fits", item->least.text, item->most.text);
}

/* Some forms have FHIRPath's matches('…') around it. */
static const char *bare_regex(struct reading *r, const struct tc_node *extension)
{
    static const char before[] = "matches('", after[] = "')";
    const char *text = form_extension_text(r, extension);
    size_t length = text ? strlen(text) : 0, around = sizeof before + sizeof after - 2;
    if (length <= around || strncmp(text, before, sizeof before - 1) != 0 || strcmp(text + length - sizeof after + 1, after) != 0)
        return text;
    form_note(r, extension, "regex: what stands in matches('…') is the regular expression");
    return talloc_strndup(r->form, text + sizeof before - 1, length - around);
}

static void read_regex(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    const struct tc_node *extension = form_extension(r, node, "regex");
    if (!extension && tc_node_first(node, "text"))
        extension = form_extension(r, tc_node_first(node, "text"), "regex");
    item->regex = extension ? bare_regex(r, extension) : NULL;
    for (size_t i = 0; item->regex && i < r->count && !item->pattern; i++)
        if (r->items[i].pattern && strcmp(r->items[i].regex, item->regex) == 0)
            item->pattern = r->items[i].pattern;
    if (!item->regex || item->pattern)
        return;
    enum tc_rc rc = tc_pattern_compile(r->form, r->turn, item->regex, &item->pattern);
    if (rc == TC_INPUT) {
        form_refuse(r, extension, "%s", r->turn->words);
        tc_turn_mend(r->turn);
    } else if (rc != TC_OK) {
        r->rc = rc;
    }
}

static void read_unit(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    struct tc_value value;
    const struct tc_node *extension = form_extension(r, node, "unit");
    if (extension && form_value(r, extension, "value", &value))
        item->unit = value.text;
}

void form_hints(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    const struct tc_node *hidden = form_extension(r, node, "hidden"), *format = form_extension(r, node, "entryFormat");
    struct tc_value value;
    if (item->type != TC_ITEM_DISPLAY || !form_control(r, node) || strcmp(form_control(r, node), "help") != 0)
        read_control(r, node, item);
    if (hidden && form_value(r, hidden, "value", &value) && value.kind == TC_VALUE_BOOLEAN)
        item->is_hidden = value.yes;
    item->help = format ? form_extension_text(r, format) : NULL;
    read_limits(r, node, item);
    read_regex(r, node, item);
    read_unit(r, node, item);
}
