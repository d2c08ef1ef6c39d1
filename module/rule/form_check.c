/* SPDX-License-Identifier: Apache-2.0 */
/* What only shows when all items are known. */
#include <string.h>

#include "form_inside.h"

static bool can_be_long(enum tc_item_type type)
{
    return type == TC_ITEM_STRING || type == TC_ITEM_TEXT || type == TC_ITEM_URL || type == TC_ITEM_OPEN_CHOICE || type == TC_ITEM_CHOICE;
}

static void check_answerable(struct reading *r, const struct tc_node *node, const struct tc_item *item)
{
    if (item->is_required && item->is_hidden && item->initial_count == 0)
        form_note(r, node, "required and hidden: it is not asked for");
    else if (item->is_required && item->is_read_only && item->initial_count == 0 && !item->fill)
        form_note(r, node, "required and read only, without a value: it is not asked for");
    if (item->longest > 0 && !can_be_long(item->type))
        form_note(r, node, "maxLength says nothing of %s", form_an(r, tc_item_type_word(item->type)));
    if (item->regex && !can_be_long(item->type))
        form_note(r, node, "the regular expression is tried on the %s as it is typed", tc_item_type_word(item->type));
    if (item->type == TC_ITEM_ATTACHMENT || item->type == TC_ITEM_REFERENCE)
        form_note(r, node, item->type == TC_ITEM_ATTACHMENT ? "an attachment is a document of the case" : "a reference is to a person or a partner of ours");
}

static void check_group(struct reading *r, size_t place)
{
    const struct tc_item *item = &r->items[place];
    const struct tc_node *node = r->nodes[place];
    if (item->end == place + 1)
        form_note(r, node, "the group is empty");
    if (item->control == TC_CONTROL_PAGE && item->depth > 0)
        form_left(r, node, "itemControl page: only an outermost group is a page of its own");
    if (tc_node_first(node, "answerOption") || tc_node_first(node, "answerValueSet"))
        form_left(r, node, "a group is not answered: its options are left aside");
}

void form_check_items(struct reading *r)
{
    for (size_t i = 0; i < r->count; i++) {
        const struct tc_item *item = &r->items[i];
        r->link = item->link;
        if (item->type == TC_ITEM_GROUP)
            check_group(r, i);
        else if (item->type != TC_ITEM_DISPLAY)
            check_answerable(r, r->nodes[i], item);
        if (item->type == TC_ITEM_DISPLAY && item->end > i + 1)
            form_left(r, r->nodes[i], "a display has no items in FHIR: those below it are asked all the same");
        if (r->form->is_public && item->fill)
            form_note(r, r->nodes[i], "fill: nothing is filled in from the record where the form is sent by a link");
    }
    r->link = NULL;
}
