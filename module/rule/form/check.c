/* SPDX-License-Identifier: Apache-2.0 */
/* What only shows when all items are known. */
#include <string.h>

#include "inside.h"

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

static bool has_number(const struct tc_item *item)
{
    for (size_t i = 0; i < item->option_count; i++)
        if (item->options[i].value.has_ordinal || item->options[i].value.kind == TC_VALUE_INTEGER || item->options[i].value.kind == TC_VALUE_DECIMAL)
            return true;
    return item->type == TC_ITEM_BOOLEAN || item->type == TC_ITEM_INTEGER || item->type == TC_ITEM_DECIMAL || item->type == TC_ITEM_QUANTITY;
}

static void check_ours(struct reading *r, const struct tc_node *node, const struct tc_item *item)
{
    if (!has_number(item) && (item->has_risk || item->opens))
        form_refuse(r, node, "%s asks for answers with an ordinal or a number", item->has_risk ? "risk" : "opens");
    if (r->form->is_public && item->fill)
        form_note(r, node, "fill: nothing is filled in from the record where the form is sent by a link");
    if (item->feed && strcmp(r->form->segment, "normal") != 0)
        form_note(r, node, "feed: what this gives the record is read by all who read the case, also by those who have not the segment %s", r->form->segment);
}

static void check_twins(struct reading *r, const struct tc_node *node, const struct tc_item *item)
{
    for (size_t i = 1; i < item->option_count && item->option_count <= 200; i++)
        for (size_t j = 0; j < i; j++)
            if (form_values_equal(&item->options[i].value, &item->options[j].value)) {
                form_note(r, node, "the option \"%.60s\" stands twice", item->options[i].words);
                return;
            }
}

/* What has no answer says nothing of one. */
static void check_unasked(struct reading *r, const struct tc_node *node, const struct tc_item *item)
{
    const char *type = form_an(r, tc_item_type_word(item->type));
    if (tc_node_first(node, "answerOption") || tc_node_first(node, "answerValueSet"))
        form_left(r, node, "%s is not answered: its options are left aside", type);
    if (item->has_risk || item->opens || item->feed || item->fill || item->report)
        form_refuse(r, node, "%s has no answer for risk, opens, feed, fill or report", type);
    if (item->is_required || item->is_read_only)
        form_note(r, node, "required and readOnly of %s say nothing of the questions in it", type);
}

static void check_group(struct reading *r, size_t place)
{
    const struct tc_item *item = &r->items[place];
    const struct tc_node *node = r->nodes[place];
    if (item->end == place + 1)
        form_note(r, node, "the group is empty");
    size_t around = tc_form_around(r->form, false);
    if (item->control == TC_CONTROL_PAGE && item->depth > 0 && (around == TC_NO_ITEM || item->parent != around))
        form_left(r, node, "only an outermost group is a page of its own: this one is drawn where it stands");
    if (place == around)
        form_note(r, node, "the group stands around all pages: it is not drawn itself");
}

void form_check_items(struct reading *r)
{
    for (size_t i = 0; i < r->count; i++) {
        const struct tc_item *item = &r->items[i];
        r->link = item->link;
        if (item->type == TC_ITEM_GROUP)
            check_group(r, i);
        if (tc_item_is_question(item)) {
            check_answerable(r, r->nodes[i], item);
            check_ours(r, r->nodes[i], item);
            check_twins(r, r->nodes[i], item);
        } else {
            check_unasked(r, r->nodes[i], item);
        }
        if (item->type == TC_ITEM_DISPLAY && item->end > i + 1)
            form_left(r, r->nodes[i], "a display has no items in FHIR: those below it are asked all the same");
    }
    r->link = NULL;
}
