/* SPDX-License-Identifier: Apache-2.0 */
/* Expressions are not run. A condition that hangs on one hides nothing: its item is always asked, said to be unsure, and nobody has to
 * answer it. So nothing is lost that a form would have asked, and nothing stands in the way of signing that it would not. */
#include "inside.h"

static bool has_expression(struct reading *r, const struct tc_node *node)
{
    return form_extension(r, node, "calculatedExpression") || form_extension(r, node, "initialExpression");
}

static bool is_hidden(const struct reading *r, size_t place)
{
    for (; place != TC_NO_ITEM; place = r->items[place].parent)
        if (r->items[place].is_hidden)
            return true;
    return false;
}

/* Nobody can type it, and what would fill it in is not run. */
static bool is_never_filled(struct reading *r, size_t place)
{
    const struct tc_item *item = &r->items[place];
    bool is_closed = item->is_read_only || is_hidden(r, place);
    return is_closed && item->initial_count == 0 && !item->fill && has_expression(r, r->nodes[place]);
}

/* With all, the others still have to hold; with any, one that is not known may hold. */
static void drop_conditions(struct reading *r, struct tc_item *item, const struct tc_node *node)
{
    struct tc_enable *enables = (struct tc_enable *)item->enables;
    size_t kept = 0, count = item->enable_count;
    for (size_t i = 0; i < count; i++) {
        const struct tc_item *other = &r->items[enables[i].item];
        if (!is_never_filled(r, enables[i].item)) {
            enables[kept++] = enables[i];
            continue;
        }
        form_left(r, node, "enableWhen asks for \"%.100s\", which only an expression would fill in: %s, and may stay empty", other->link,
                  count > 1 && item->enable_all ? "that part of the condition is left aside" : "the item is always shown");
        item->is_unsure = true;
    }
    item->enable_count = kept < count && !item->enable_all ? 0 : kept;
}

static void loosen(struct reading *r, size_t place)
{
    struct tc_item *item = &r->items[place];
    bool is_unsure = false;
    for (size_t at = place; item->is_required && at != TC_NO_ITEM; at = r->items[at].parent)
        is_unsure = is_unsure || r->items[at].is_unsure;
    if (!is_unsure)
        return;
    item->is_required = false;
    form_left(r, r->nodes[place], "required: as an expression would decide whether it is asked, it may stay empty");
}

void form_unsure(struct reading *r)
{
    for (size_t i = 0; i < r->count; i++) {
        struct tc_item *item = &r->items[i];
        r->link = item->link;
        item->is_unsure = form_extension(r, r->nodes[i], "enableWhenExpression") != NULL;
        if (item->enable_count > 0)
            drop_conditions(r, item, r->nodes[i]);
        if (item->is_unsure && item->type == TC_ITEM_DISPLAY && r->form->is_public)
            form_left(r, r->nodes[i], "where the form is sent by a link this text is left out: nobody is there to say whether it applies");
        loosen(r, i);
        if (is_never_filled(r, i))
            form_left(r, r->nodes[i], "it is %s, and only an expression would fill it in: it stays empty", item->is_read_only ? "read only" : "hidden");
    }
    r->link = NULL;
}
