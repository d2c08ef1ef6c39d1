/* SPDX-License-Identifier: Apache-2.0 */
/* What the record says of a person stands in the questions that ask for it, as if it had been typed; never over what was. */
#include "response.h"

#include <stdlib.h>
#include <string.h>

struct knowing {
    struct tc_act *a;
    struct tc_response_draft *draft;
    struct tc_typed_list initial, known; /* the form's own first values; what the record has */
    size_t count;
    enum tc_rc rc;
};

static const char *find_known(void *user, const char *word)
{
    struct knowing *knowing = user;
    struct tc_known known = {.text = NULL};
    if (knowing->rc == TC_OK)
        knowing->rc = tc_form_known(knowing->a->record, word, &known);
    return knowing->rc == TC_OK ? known.text : NULL;
}

static bool is_of(const char *field, const struct tc_item *item)
{
    return field[0] == 'q' && strtol(field + 1, NULL, 10) == item->number;
}

static struct tc_pairs of_item(struct tc_turn *turn, const struct tc_typed_list *list, const struct tc_item *item)
{
    struct tc_pairs pairs = {.turn = turn};
    for (size_t i = 0; i < list->count; i++) {
        const struct tc_typed *one = &list->list[i];
        const char *part = strrchr(one->name, '-');
        bool is_count = part && strcmp(part, "-count") == 0;
        if (is_of(one->name, item) && !is_count && *one->value &&
            tc_pairs_add(&pairs, (struct tc_pair){.name = one->name, .value = one->value, .length = strlen(one->value)}) != TC_OK)
            break; /* not more than there were */
    }
    return pairs;
}

/* Another value in place of what the question had; NULL: none. */
static enum tc_rc put(struct tc_response_draft *draft, const struct tc_item *item, const struct tc_pairs *value)
{
    struct tc_pairs kept = {.turn = draft->typed.turn};
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < draft->typed.count; i++)
        if (!is_of(draft->typed.list[i].name, item))
            rc = tc_pairs_add(&kept, draft->typed.list[i]);
    for (size_t i = 0; rc == TC_OK && value && i < value->count; i++)
        rc = tc_pairs_add(&kept, value->list[i]);
    draft->typed = kept;
    return rc;
}

static const char *mark_of(struct tc_turn *turn, const struct tc_item *item)
{
    return talloc_asprintf(turn, ".k%d", item->number);
}

static bool is_page_kept(const struct tc_response_draft *draft, const struct tc_item *item)
{
    size_t index = (size_t)(item - draft->form->items);
    for (size_t page = 0; page < draft->page_count; page++)
        if (index >= draft->pages[page].first && index < draft->pages[page].end)
            return tc_response_number(&draft->typed, tc_response_page_mark(draft->typed.turn, page)) > 0;
    return false;
}

/* What stands there was typed by somebody: the form's own first value was not, until its page was kept. */
static bool is_said(const struct knowing *knowing, const struct tc_item *item)
{
    struct tc_turn *turn = knowing->a->turn;
    struct tc_typed_list typed = tc_response_typed(turn, &knowing->draft->typed);
    struct tc_pairs now = of_item(turn, &typed, item), first = of_item(turn, &knowing->initial, item);
    return now.count > 0 && (is_page_kept(knowing->draft, item) || !response_are_same(&now, &first));
}

/* With where it is from and since when, for whoever fills it in, and what it was, so that it can be taken back. */
static enum tc_rc know_one(struct knowing *knowing, const struct tc_item *item)
{
    struct tc_turn *turn = knowing->a->turn;
    struct tc_pairs value = of_item(turn, &knowing->known, item);
    struct tc_known known = {.text = NULL};
    if (value.count == 0 || is_said(knowing, item))
        return TC_OK;
    enum tc_rc rc = tc_form_known(knowing->a->record, item->fill, &known);
    if (rc == TC_OK)
        rc = put(knowing->draft, item, &value);
    if (rc == TC_OK)
        rc = tc_response_marked_set(&knowing->draft->typed, mark_of(turn, item),
                                    talloc_asprintf(turn, "%s %s", known.source ?: "record", known.day ?: ""), &value);
    knowing->count++;
    return rc;
}

enum tc_rc response_know(struct tc_act *a, struct tc_response_draft *draft, size_t *count_r)
{
    struct knowing knowing = {.a = a, .draft = draft, .rc = TC_OK};
    enum tc_rc rc = tc_answers_begin(a->turn, draft->form, NULL, NULL, &knowing.initial);
    if (rc == TC_OK)
        rc = tc_answers_fill(a->turn, draft->form, find_known, &knowing, &knowing.known);
    rc = rc == TC_OK ? knowing.rc : rc;
    for (size_t i = 0; rc == TC_OK && i < draft->form->item_count; i++)
        if (draft->form->items[i].fill)
            rc = know_one(&knowing, &draft->form->items[i]);
    *count_r = knowing.count;
    return rc;
}

enum tc_rc response_unknow(struct tc_act *a, struct tc_response_draft *draft)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < draft->form->item_count; i++) {
        const struct tc_item *item = &draft->form->items[i];
        const char *mark = mark_of(a->turn, item);
        if (!item->fill || !tc_pairs_text(&draft->typed, mark))
            continue;
        struct tc_typed_list typed = tc_response_typed(a->turn, &draft->typed);
        struct tc_pairs said = tc_response_marked(&draft->typed, mark);
        struct tc_typed_list known = tc_response_typed(a->turn, &said);
        struct tc_pairs now = of_item(a->turn, &typed, item), was = of_item(a->turn, &known, item);
        if (response_are_same(&now, &was))
            rc = put(draft, item, NULL);
        if (rc == TC_OK)
            rc = tc_response_marked_set(&draft->typed, mark, NULL, NULL);
    }
    return rc;
}

enum tc_rc response_fill_in(struct tc_act *a, struct tc_response_draft *draft)
{
    struct tc_typed_list typed = {.list = NULL};
    enum tc_rc rc = tc_answers_begin(a->turn, draft->form, NULL, NULL, &typed);
    return rc == TC_OK ? response_type(draft, &typed) : rc;
}
