/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "base/text.h"
#include "inside.h"

#define LINK 255
#define TEXT 16000 /* characters: what the column of a published item takes at least */

/* R5's coding and R4's abstract question become a choice or a field by what else the item says. */
static enum tc_item_type type_of_coding(struct reading *r, const struct tc_node *node)
{
    const char *constraint = form_text(r, node, "answerConstraint");
    return constraint && strcmp(constraint, "optionsOnly") != 0 ? TC_ITEM_OPEN_CHOICE : TC_ITEM_CHOICE;
}

static bool has_options(const struct tc_node *node)
{
    return tc_node_first(node, "answerOption") || tc_node_first(node, "answerValueSet");
}

static bool read_type(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    const char *type = form_text(r, node, "type");
    if (!type) {
        form_refuse(r, node, "the item has no type");
        return false;
    }
    for (int i = TC_ITEM_GROUP; i <= TC_ITEM_QUANTITY; i++)
        if (strcmp(type, tc_item_type_word((enum tc_item_type)i)) == 0) {
            item->type = (enum tc_item_type)i;
            return true;
        }
    if (strcmp(type, "coding") == 0) {
        item->type = type_of_coding(r, node);
    } else if (strcmp(type, "question") == 0) {
        item->type = has_options(node) ? TC_ITEM_CHOICE : TC_ITEM_STRING;
        form_left(r, node, "question is an abstract type: a %s is asked for", has_options(node) ? "choice" : "line of text");
    } else {
        form_refuse(r, node, "there is no item type \"%.60s\"", type);
        return false;
    }
    return true;
}

/* Options make a choice of a string, a number or a date (R5's answerConstraint; in R4 a liberty that many take). */
static void make_choice(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    bool can = item->type == TC_ITEM_STRING || item->type == TC_ITEM_TEXT || item->type == TC_ITEM_INTEGER || item->type == TC_ITEM_DECIMAL ||
               item->type == TC_ITEM_DATE || item->type == TC_ITEM_DATETIME || item->type == TC_ITEM_TIME || item->type == TC_ITEM_URL;
    if (!has_options(node) || item->type == TC_ITEM_CHOICE || item->type == TC_ITEM_OPEN_CHOICE)
        return;
    if (!can) {
        form_left(r, node, "%s has no options: those of this item are left aside", form_an(r, tc_item_type_word(item->type)));
        return;
    }
    form_note(r, node, "options of %s: one of them is chosen", form_an(r, tc_item_type_word(item->type)));
    item->type = type_of_coding(r, node);
}

static const char *code_display(struct reading *r, const struct tc_node *node)
{
    const struct tc_node *code = tc_node_first(node, "code");
    return code ? form_text(r, code, "display") : NULL;
}

static void read_text(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    item->prefix = form_text(r, node, "prefix");
    item->text = form_lines(r, node, "text");
    if (item->text && tc_text_characters(item->text) > TEXT)
        form_refuse(r, node, "its text is longer than %d characters", TEXT);
    if (item->text || item->type == TC_ITEM_GROUP)
        return;
    item->text = code_display(r, node);
    form_left(r, node, "it has no text: %s stands there", item->text ? "the words of its code" : "its linkId");
    item->text = item->text ? item->text : item->link;
}

static void read_longest(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    const char *text = form_text(r, node, "maxLength");
    if (text && !tc_text_to_int(text, 1, INT32_MAX, &item->longest))
        form_refuse(r, node, "maxLength is \"%.40s\": a whole number above 0 is asked for", text);
}

static void read_flags(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    const char *behaviour = form_text(r, node, "enableBehavior");
    item->is_required = form_yes(r, node, "required", false);
    item->is_repeating = form_yes(r, node, "repeats", false);
    item->is_read_only = form_yes(r, node, "readOnly", false);
    item->enable_all = behaviour && strcmp(behaviour, "all") == 0;
    if (behaviour && !item->enable_all && strcmp(behaviour, "any") != 0)
        form_refuse(r, node, "enableBehavior is \"%.40s\": all or any is asked for", behaviour);
    const char *disabled = form_text(r, node, "disabledDisplay");
    if (disabled && strcmp(disabled, "protected") == 0)
        form_left(r, node, "disabledDisplay protected: while it is not asked for it is not shown");
    if (item->type == TC_ITEM_DISPLAY && (item->is_required || item->is_repeating || item->is_read_only))
        form_note(r, node, "a display is not answered: required, repeats and readOnly say nothing of it");
    if (item->type == TC_ITEM_DISPLAY)
        item->is_required = item->is_repeating = item->is_read_only = false;
}

static void read_question(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    read_text(r, node, item);
    make_choice(r, node, item);
    read_flags(r, node, item);
    read_longest(r, node, item);
    form_hints(r, node, item);
    form_looks(r, node, item);
    form_limits(r, node, item);
    if (item->type == TC_ITEM_CHOICE || item->type == TC_ITEM_OPEN_CHOICE)
        form_options(r, node, item);
    form_units(r, node, item);
    form_initial(r, node, item);
    form_ours_item(r, node, item);
    form_walk(r, node, FORM_AT_ITEM);
}

/* A display that is help of the item around it is no item of its own, unless it comes and goes by itself. */
static bool is_absorbed(struct reading *r, const struct tc_node *node, struct tc_item *parent)
{
    const char *type = form_text(r, node, "type"), *control = form_control(r, node), *text = form_lines(r, node, "text");
    if (!parent || !type || strcmp(type, "display") != 0 || !control || tc_node_first(node, "enableWhen") || tc_node_first(node, "item"))
        return false;
    const char **to = strcmp(control, "help") == 0 || strcmp(control, "flyover") == 0 ? &parent->help
                      : strcmp(control, "prompt") == 0                                ? &parent->prompt
                      : strcmp(control, "unit") == 0                                  ? &parent->unit
                                                                                      : NULL;
    if (!to)
        return false;
    *to = *to && text ? talloc_asprintf(r->form, "%s\n%s", *to, text) : text ? text : *to;
    form_walk(r, node, FORM_AT_ITEM);
    return true;
}

static void read_items(struct reading *r, const struct tc_node *parent, size_t around, int depth);

static void read_item(struct reading *r, const struct tc_node *node, size_t around, int depth)
{
    struct tc_item *item = &r->items[r->count];
    const char *link = form_text(r, node, "linkId");
    r->link = link;
    if (!link)
        form_refuse(r, node, "an item has no linkId: \"%.80s\"", form_text(r, node, "text") ?: "without text");
    else if (tc_text_characters(link) > LINK)
        form_refuse(r, node, "the linkId is longer than %d characters", LINK);
    else
        r->links[r->link_count++] = (struct form_link){link, TC_NO_ITEM, node};
    if (is_absorbed(r, node, around == TC_NO_ITEM ? NULL : &r->items[around]))
        return;
    *item = (struct tc_item){.number = (int)r->count + 1, .parent = around, .depth = depth, .link = link ? link : "", .may_decline = r->all_decline};
    r->nodes[r->count] = node;
    if (link && r->link_count > 0 && r->links[r->link_count - 1].node == node)
        r->links[r->link_count - 1].item = r->count;
    size_t place = r->count++;
    if (read_type(r, node, item))
        read_question(r, node, item);
    read_items(r, node, place, depth + 1);
    item->end = r->count;
}

static void read_items(struct reading *r, const struct tc_node *parent, size_t around, int depth)
{
    for (const struct tc_node *node = tc_node_first(parent, "item"); node && r->rc == TC_OK; node = tc_node_next(node))
        read_item(r, node, around, depth);
}

void form_items_read(struct reading *r)
{
    read_items(r, r->root, TC_NO_ITEM, 0);
    r->link = NULL;
}
