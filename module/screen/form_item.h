/* SPDX-License-Identifier: Apache-2.0 */
/* What a form itself says of its questions, in a page's document (xslt/screen/form_fill.rng). Whoever fills in or reads adds what was
 * typed or answered to the same elements. */
#ifndef TC_SCREEN_FORM_ITEM_H
#define TC_SCREEN_FORM_ITEM_H

#include "gate/handler.h"
#include "rule/form.h"

/* <item> below parent: its words, options, limits and conditions. place is that of its field's name: "" or ".2.1". */
struct tc_node *form_item_draw(struct tc_record *record, struct tc_node *parent, const struct tc_form *form, const struct tc_item *item,
                               const char *place);
/* Instructions that stand with the question above them: they are its help, and no item of their own on a page. */
bool form_item_guides(const struct tc_form *form, const struct tc_item *item);
/* <more> for each link that helps. */
void form_links_draw(struct tc_record *record, struct tc_node *node, const char *const *links);
/* A value as the field of that question sends it: the number of an option, yes or no, the text; owned by the turn. */
const char *form_value_sent(struct tc_turn *turn, const struct tc_item *item, const struct tc_value *value);

#endif
