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

const struct tc_item *tc_form_feeding(const struct tc_form *form, const char *feed)
{
    for (size_t i = 0; form && i < form->item_count; i++)
        if (form->items[i].feed && strcmp(form->items[i].feed, feed) == 0)
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
    if (item->type != TC_ITEM_GROUP)
        return NULL;
    return item->brief ? item->brief : item->text;
}

static size_t count_questions(const struct tc_form *form, size_t first, size_t end)
{
    size_t count = 0;
    for (size_t i = first; i < end; i++)
        count += tc_item_is_question(&form->items[i]);
    return count;
}

/* Whether the item goes on the page before it. Singly, words stand with what follows them. */
static bool goes_on(const struct tc_form *form, bool singly, const struct tc_form_page *page, const struct tc_item *item)
{
    size_t before = count_questions(form, page->first, page->end);
    if (singly)
        return before == 0;
    if (is_page(item) || is_page(&form->items[page->first]))
        return false;
    return before == 0 || count_questions(form, page->first, item->end) <= TC_FORM_PAGE;
}

/* One that comes and goes several times is no frame. */
size_t tc_form_around(const struct tc_form *form, bool singly)
{
    const struct tc_item *first = form->items;
    size_t children = 0, pages = 0;
    if (form->item_count < 3 || first->end != form->item_count || first->type != TC_ITEM_GROUP || first->is_repeating || is_page(first))
        return TC_NO_ITEM;
    for (size_t i = 1; i < form->item_count; i = form->items[i].end, children++)
        pages += is_page(&form->items[i]);
    bool is_long = children > 1 && count_questions(form, 0, form->item_count) > TC_FORM_PAGE;
    return pages > 0 || (singly && children > 1) || is_long ? 0 : TC_NO_ITEM;
}

size_t tc_form_pages(const struct tc_form *form, bool singly, void *pool, const struct tc_form_page **pages_r)
{
    size_t count = 0;
    struct tc_form_page *pages = talloc_zero_array(pool, struct tc_form_page, form->item_count + 1);
    *pages_r = pages;
    for (size_t i = tc_form_around(form, singly) == TC_NO_ITEM ? 0 : 1; pages && i < form->item_count; i = form->items[i].end) {
        const struct tc_item *item = &form->items[i];
        if (count == 0 || !goes_on(form, singly, &pages[count - 1], item))
            pages[count++] = (struct tc_form_page){.first = i};
        pages[count - 1].end = item->end;
        if (singly || is_page(item))
            pages[count - 1].title = title_of(item);
    }
    for (size_t i = 0; pages && count > 1 && i < count; i++) /* a page of one group is named by it */
        if (!pages[i].title && form->items[pages[i].first].end == pages[i].end)
            pages[i].title = title_of(&form->items[pages[i].first]);
    return count;
}
