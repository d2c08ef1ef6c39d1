/* SPDX-License-Identifier: Apache-2.0 */
/* A form as it is asked, for those who publish it. */
#include "screen/form_item.h"

static void attr(struct tc_node *node, const char *name, const char *words)
{
    if (words && *words)
        tc_node_attr(node, name, words);
}

struct tc_node *form_draw(struct tc_node *parent, const struct tc_form *form)
{
    struct tc_node *node = tc_node_add(parent, "form");
    tc_node_attr(node, "name", form->name);
    tc_node_attr(node, "title", form->title);
    attr(node, "about", form->description);
    attr(node, "copyright", form->copyright);
    return node;
}

/* What is hidden asks nobody. */
static void draw_items(struct tc_record *record, struct tc_node *parent, const struct tc_form *form, size_t first, size_t end)
{
    for (size_t at = first; at < end; at = form->items[at].end) {
        const struct tc_item *item = &form->items[at];
        if (!item->is_hidden)
            draw_items(record, form_item_draw(record, parent, form, item, ""), form, at + 1, item->end);
    }
}

static void number(struct tc_record *record, struct tc_node *node, const char *name, double value)
{
    tc_node_attr(node, name, talloc_asprintf(record->turn, "%.15g", value));
}

static void draw_score(struct tc_record *record, struct tc_node *parent, const struct tc_instrument *instrument)
{
    struct tc_node *node = tc_node_add(parent, "score");
    tc_node_attr(node, "name", instrument->name);
    tc_node_attr(node, "title", instrument->title);
    if (instrument->least)
        tc_node_attr_int(node, "needed", instrument->least);
    tc_node_attr(node, "better", instrument->low_is_better ? "lower" : "higher");
    for (size_t i = 0; i < instrument->band_count; i++) {
        const struct tc_band *band = &instrument->bands[i];
        struct tc_node *drawn = tc_node_add(node, "band");
        number(record, drawn, "low", band->low);
        number(record, drawn, "high", band->high);
        tc_node_attr(drawn, "label", band->label);
        attr(drawn, "risk", band->risk);
        attr(drawn, "advice", band->advice);
    }
}

void form_preview(struct tc_record *record, struct tc_node *parent, const struct tc_form *form)
{
    const struct tc_form_page *pages;
    struct tc_node *node = form_draw(parent, form);
    size_t count = tc_form_pages(form, false, record->turn, &pages);
    for (size_t i = 0; i < count; i++) {
        struct tc_node *step = tc_node_add(node, "step");
        tc_node_attr_int(step, "number", (int64_t)i + 1);
        tc_node_attr(step, "title", pages[i].title ? pages[i].title : form->title);
        draw_items(record, step, form, pages[i].first, pages[i].end);
    }
    for (size_t i = 0; i < form->instrument_count; i++)
        draw_score(record, node, &form->instruments[i]);
}
