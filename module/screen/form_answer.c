/* SPDX-License-Identifier: Apache-2.0 */
#include "draft/shown.h"
#include "form_answer.h"

#include <string.h>

#include "base/date.h"

#include "form_item.h"

static void add_yes(struct tc_node *node, const char *name, bool is)
{
    if (is)
        tc_node_attr(node, name, "yes");
}

/* ---- what was answered ---------------------------------------------------------------------------- */

static void add_typed(const struct form_page *page, struct tc_node *node, const char *field)
{
    size_t length = strlen(field);
    for (size_t i = 0; page->typed && i < page->typed->count; i++) {
        const struct tc_typed *typed = &page->typed->list[i];
        if (strncmp(typed->name, field, length) != 0 || (typed->name[length] != '\0' && typed->name[length] != '-'))
            continue;
        tc_node_attr(tc_node_text(node, "typed", typed->value), "name", typed->name);
    }
}

const char *form_answer_say(const struct tc_record *record, const struct tc_answer *answer)
{
    char *words = talloc_zero_size(record->turn, TC_DATE_TEXT);
    struct tc_date day;
    int64_t moment;
    if (words && answer->value.kind == TC_VALUE_DATE && tc_date_read(answer->value.text, &day))
        tc_date_say(record->tongue, day, words);
    else if (words && answer->value.kind == TC_VALUE_DATETIME && tc_moment_read(answer->value.text, &moment))
        tc_moment_say(record->tongue, moment, words);
    return words && *words ? words : tc_answer_words(record->turn, answer);
}

/* Adds an <answer> for each; whether there is one. */
static bool add_answers(const struct form_page *page, struct tc_node *node, const struct tc_item *item, const char *place, bool in_words)
{
    const struct tc_answer *answer;
    bool has_any = false;
    for (size_t n = 0; page->answers && (answer = tc_answers_of(page->answers, item, n)) != NULL; n++) {
        if (strcmp(answer->place, place) != 0)
            continue;
        double ordinal = answer->value.has_ordinal ? answer->value.ordinal : 0;
        has_any = true;
        if (!in_words)
            continue;
        struct tc_node *one = tc_node_text(node, "answer", form_answer_say(page->record, answer) ?: "");
        add_yes(one, "declined", answer->value.kind == TC_VALUE_DECLINED);
        if (answer->value.has_ordinal)
            tc_node_attr(one, "ordinal", talloc_asprintf(page->record->turn, "%.12g", ordinal));
    }
    return has_any;
}

/* Whether it, or anything below it, is answered at that place. */
static bool has_below(const struct form_page *page, const struct tc_item *item, const char *place)
{
    size_t index = (size_t)(item - page->form->items), length = strlen(place);
    for (size_t i = 0; page->answers && i < page->answers->count; i++) {
        const struct tc_answer *answer = &page->answers->list[i];
        size_t of = (size_t)(answer->item - page->form->items);
        bool is_there = strncmp(answer->place, place, length) == 0 && (answer->place[length] == '\0' || answer->place[length] == '.');
        if (of >= index && of < item->end && is_there)
            return true;
    }
    return false;
}

/* What is not asked any more is no part of a page, but for one that says what will not be kept. */
static bool is_left_out(const struct form_page *page, const struct tc_item *item, const char *place, bool is_enabled)
{
    bool is_check = page->how == FORM_PAGE_CHECK;
    return !is_enabled && (page->how == FORM_PAGE_READ || (is_check && !has_below(page, item, place)));
}

static bool is_missing(const struct form_page *page, const char *field)
{
    for (size_t i = 0; page->mistakes && i < page->mistakes->count; i++)
        if (strcmp(page->mistakes->list[i].key, "required") == 0 && strcmp(page->mistakes->list[i].field, field) == 0)
            return true;
    return false;
}

/* ---- one item --------------------------------------------------------------------------------------- */

static struct tc_node *begin_item(const struct form_page *page, struct tc_node *parent, const struct tc_item *item, const char *place, bool is_enabled)
{
    struct tc_node *node = form_item_draw(page->record, parent, page->form, item, place);
    if (item->enable_count > 0 || !is_enabled)
        tc_node_attr(node, "enabled", is_enabled ? "yes" : "no");
    add_yes(node, "missing", is_missing(page, tc_answer_field(page->record->turn, item, place)));
    return node;
}

static enum tc_rc add_item_at(const struct form_page *page, struct tc_node *parent, const struct tc_item *item, const char *place)
{
    bool is_enabled = page->how == FORM_PAGE_PREVIEW || !page->answers || tc_answers_enable(page->answers, item, place);
    bool is_field = page->how == FORM_PAGE_FILL || page->how == FORM_PAGE_PREVIEW;
    size_t index = (size_t)(item - page->form->items);
    enum tc_rc rc = TC_OK;
    if (is_left_out(page, item, place, is_enabled))
        return TC_OK;
    struct tc_node *node = begin_item(page, parent, item, place, is_enabled);
    if (is_field)
        add_typed(page, node, tc_answer_field(page->record->turn, item, place));
    if (tc_item_is_question(item))
        (void)add_answers(page, node, item, place, !is_field || item->is_read_only);
    if (page->more)
        rc = page->more(page, node, item, place);
    return rc == TC_OK ? item_add_all(page, node, index + 1, item->end, place) : rc;
}

/* The item stands around its instances, each of which has it again, or what is below it if it is a group. */
static enum tc_rc add_instances(const struct form_page *page, struct tc_node *parent, const struct tc_item *item, const char *place)
{
    size_t index = (size_t)(item - page->form->items);
    int count = tc_draft_count(page->typed, item, place);
    bool is_enabled = page->how == FORM_PAGE_PREVIEW || !page->answers || tc_answers_enable(page->answers, item, place);
    enum tc_rc rc = TC_OK;
    if (is_left_out(page, item, place, is_enabled))
        return TC_OK;
    struct tc_node *around = begin_item(page, parent, item, place, is_enabled);
    for (int nth = 1; rc == TC_OK && nth <= count; nth++) {
        const char *own = talloc_asprintf(page->record->turn, "%s.%d", place, nth);
        struct tc_node *instance = tc_node_add(around, "instance");
        tc_node_attr(instance, "place", own);
        if (count == 1)
            tc_node_attr(instance, "remove", "no");
        rc = item->type == TC_ITEM_GROUP ? item_add_all(page, instance, index + 1, item->end, own) : add_item_at(page, instance, item, own);
    }
    return rc;
}

/* A statement that may be untrue is told to nobody who is alone with it. */
static bool is_unproven(const struct form_page *page, const struct tc_item *item)
{
    return item->type == TC_ITEM_DISPLAY && item->is_unsure && page->record->grant->link_id != 0;
}

enum tc_rc item_add_all(const struct form_page *page, struct tc_node *parent, size_t first, size_t end, const char *place)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = first; rc == TC_OK && i < end; i = page->form->items[i].end) {
        const struct tc_item *item = &page->form->items[i];
        if (item->is_hidden || form_item_guides(page->form, item) || is_unproven(page, item))
            continue;
        rc = tc_item_has_places(item) ? add_instances(page, parent, item, place) : add_item_at(page, parent, item, place);
    }
    return rc;
}
