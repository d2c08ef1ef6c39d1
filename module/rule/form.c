/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/form.h"

#include <string.h>

const struct tc_item *tc_form_item(const struct tc_form *form, const char *link)
{
    for (size_t i = 0; i < form->item_count; i++)
        if (strcmp(form->items[i].link, link) == 0)
            return &form->items[i];
    return NULL;
}

bool tc_item_is_question(const struct tc_item *item)
{
    return item->type != TC_ITEM_GROUP && item->type != TC_ITEM_DISPLAY;
}

static bool is_page(const struct tc_item *item)
{
    return item->type == TC_ITEM_GROUP && item->control == TC_CONTROL_PAGE;
}

static const char *title_of(const struct tc_item *item)
{
    return item->type == TC_ITEM_GROUP ? item->text : NULL;
}

size_t tc_form_pages(const struct tc_form *form, bool singly, void *pool, const struct tc_form_page **pages_r)
{
    size_t count = 0;
    struct tc_form_page *pages = talloc_zero_array(pool, struct tc_form_page, form->item_count + 1);
    *pages_r = pages;
    for (size_t i = 0; pages && i < form->item_count; i = form->items[i].end) {
        const struct tc_item *item = &form->items[i];
        bool alone = singly || is_page(item), goes_on = count > 0 && !alone && !is_page(&form->items[pages[count - 1].first]);
        if (!goes_on)
            pages[count++] = (struct tc_form_page){i, item->end, alone ? title_of(item) : NULL};
        pages[count - 1].end = item->end;
    }
    return count;
}
