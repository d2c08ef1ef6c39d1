/* SPDX-License-Identifier: Apache-2.0 */
#include "draft/response.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "draft/shown.h"

static const char *label_of(struct tc_turn *turn, int64_t id)
{
    return talloc_asprintf(turn, "response %" PRId64, id);
}

enum tc_rc tc_response_read(const struct tc_input *in, struct tc_record *record, const struct tc_row *row, struct tc_response_draft *draft_r)
{
    const struct tc_cell *sealed = tc_row_cell(row, "sealed");
    *draft_r = (struct tc_response_draft){.row = *row, .id = tc_row_int(row, "id"), .typed = {.turn = record->turn}};
    draft_r->is_open = sealed && !sealed->is_null;
    enum tc_rc rc = tc_form_find(record, tc_row_int(row, "form_id"), &draft_r->form);
    if (rc != TC_OK)
        return rc;
    draft_r->page_count = tc_form_pages(draft_r->form, false, record->turn, &draft_r->pages);
    if (draft_r->page_count == 0)
        return tc_fail(record, TC_BUSY, "memory for the pages of a form");
    return draft_r->is_open ? tc_draft_try(in, label_of(record->turn, draft_r->id), sealed, &draft_r->typed, &draft_r->is_locked) : TC_OK;
}

enum tc_rc tc_response_seal(const struct tc_input *in, const struct tc_response_draft *draft, struct tc_response_sealed *sealed_r)
{
    struct tc_turn *turn = draft->typed.turn;
    struct tc_typed_list typed = tc_response_typed(turn, &draft->typed);
    struct tc_answers answers;
    struct tc_mistakes mistakes;
    size_t asked, answered;
    enum tc_rc rc = tc_answers_read(turn, draft->form, &typed, &answers, &mistakes);
    if (rc != TC_OK)
        return rc;
    tc_answers_share(&answers, (struct tc_form_part){0, draft->form->item_count}, &asked, &answered);
    if (asked > TC_ANSWER_ASKED)
        return tc_fail(turn, TC_LARGE, "response %" PRId64 " asks %zu questions", draft->id, asked);
    sealed_r->asked = tc_arg_int("asked", (int64_t)asked);
    sealed_r->answered = tc_arg_int("answered", (int64_t)answered);
    return tc_draft_seal(in, label_of(turn, draft->id), &draft->typed, "sealed", &sealed_r->sealed);
}

/* ---- marks ------------------------------------------------------------------------------------ */

int64_t tc_response_number(const struct tc_pairs *typed, const char *mark)
{
    int64_t number = 0;
    const char *text = tc_pairs_text(typed, mark);
    return text && tc_text_to_int(text, 0, INT64_MAX, &number) ? number : 0;
}

enum tc_rc tc_response_set_number(struct tc_pairs *typed, const char *mark, int64_t number)
{
    return tc_draft_set(typed, mark, talloc_asprintf(typed->turn, "%" PRId64, number));
}

const char *tc_response_page_mark(struct tc_turn *turn, size_t page)
{
    return talloc_asprintf(turn, ".p%zu", page + 1);
}

const char *tc_response_mine_mark(struct tc_turn *turn, int64_t person, size_t page)
{
    return talloc_asprintf(turn, ".m%" PRId64 ".%zu", person, page + 1);
}

/* ---- fields ------------------------------------------------------------------------------------- */

static void add_typed(struct tc_typed_list *list, struct tc_typed *room, const char *name, const char *value)
{
    room[list->count++] = (struct tc_typed){name, value};
}

struct tc_typed_list tc_response_typed(struct tc_turn *turn, const struct tc_pairs *typed)
{
    struct tc_typed *room = talloc_array(turn, struct tc_typed, typed->count + 1);
    struct tc_typed_list list = {.list = room, .is_kept = true};
    for (size_t i = 0; room && i < typed->count; i++)
        if (typed->list[i].name[0] == 'q' && strspn(typed->list[i].name + 1, "0123456789") > 0)
            add_typed(&list, room, typed->list[i].name, typed->list[i].value);
    return list;
}

struct tc_typed_list tc_response_mine(struct tc_turn *turn, const struct tc_pairs *typed, int64_t person, size_t page)
{
    const char *mark = tc_response_mine_mark(turn, person, page);
    size_t length = strlen(mark);
    struct tc_typed *room = talloc_array(turn, struct tc_typed, typed->count + 1);
    struct tc_typed_list list = {.list = room};
    for (size_t i = 0; room && i < typed->count; i++)
        if (strncmp(typed->list[i].name, mark, length) == 0 && typed->list[i].name[length] == '.')
            add_typed(&list, room, typed->list[i].name + length + 1, typed->list[i].value);
    return list;
}

enum tc_rc tc_response_mine_set(struct tc_pairs *typed, int64_t person, size_t page, const struct tc_pairs *sent)
{
    return tc_response_marked_set(typed, tc_response_mine_mark(typed->turn, person, page), "yes", sent);
}

bool tc_response_is_of_page(const struct tc_form *form, const struct tc_form_page *page, const char *field)
{
    long number = field[0] == 'q' ? strtol(field + 1, NULL, 10) : 0;
    if (number < 1 || (size_t)number > form->item_count)
        return false;
    return (size_t)number > page->first && (size_t)number <= page->end;
}

enum tc_rc tc_response_take(const struct tc_response_draft *draft, size_t page, const struct tc_pairs *sent, struct tc_pairs *typed_r)
{
    const struct tc_form_page *of = &draft->pages[page];
    struct tc_pairs kept = {.turn = draft->typed.turn};
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < draft->typed.count; i++) {
        const char *name = draft->typed.list[i].name;
        if (!tc_response_is_of_page(draft->form, of, name) || !tc_answer_is_typable(draft->form, name))
            rc = tc_pairs_add(&kept, draft->typed.list[i]);
    }
    for (size_t i = 0; rc == TC_OK && i < sent->count; i++) {
        const struct tc_pair *pair = &sent->list[i];
        if (*pair->value && !pair->file_name && tc_response_is_of_page(draft->form, of, pair->name) && tc_answer_is_typable(draft->form, pair->name))
            rc = tc_pairs_add(&kept, *pair);
    }
    *typed_r = kept;
    return rc;
}

/* ---- groups that repeat --------------------------------------------------------------------------- */

#define PAGE_MOST 1000 /* questions: the greatest of them, a dateTime that may be declined, has five fields, most have one */

/* Of "q7.2" the item and its place, ".2"; NULL for what cannot repeat. */
static const struct tc_item *item_of(const struct tc_form *form, const char *field, const char **place_r)
{
    char *at;
    long number = field[0] == 'q' ? strtol(field + 1, &at, 10) : 0;
    if (number < 1 || (size_t)number > form->item_count || !form->items[number - 1].is_repeating)
        return NULL;
    *place_r = at;
    return strspn(at, ".0123456789") == strlen(at) && strlen(at) < TC_PLACE_LONGEST ? &form->items[number - 1] : NULL;
}

static enum tc_rc set_count(struct tc_response_draft *draft, const struct tc_item *item, const char *place, int count)
{
    const char *name = talloc_asprintf(draft->typed.turn, "%s-count", tc_answer_field(draft->typed.turn, item, place));
    return tc_response_set_number(&draft->typed, name, count);
}

static int count_of(const struct tc_response_draft *draft, const struct tc_item *item, const char *place)
{
    struct tc_typed_list typed = tc_response_typed(draft->typed.turn, &draft->typed);
    return tc_draft_count(&typed, item, place);
}

static size_t count_words(const char *words)
{
    size_t count = 0;
    for (; words && *words; words += strspn(words, " "))
        for (count++; *words && *words != ' ';)
            words++;
    return count;
}

static enum tc_rc count_shown(const struct tc_response_draft *draft, const struct tc_item *item, size_t *count_r)
{
    struct tc_turn *turn = draft->typed.turn;
    struct tc_typed_list typed = tc_response_typed(turn, &draft->typed);
    struct tc_answers answers;
    struct tc_mistakes mistakes;
    size_t index = (size_t)(item - draft->form->items), page = 0;
    while (page + 1 < draft->page_count && draft->pages[page].end <= index)
        page++;
    enum tc_rc rc = tc_answers_read(turn, draft->form, &typed, &answers, &mistakes);
    if (rc == TC_OK)
        *count_r = count_words(tc_draft_shown(turn, &answers, &typed, (struct tc_form_part){draft->pages[page].first, draft->pages[page].end}));
    return rc;
}

enum tc_rc tc_response_more(struct tc_response_draft *draft, const char *field, bool *is_full_r)
{
    const char *place;
    size_t shown = 0;
    const struct tc_item *item = item_of(draft->form, field, &place);
    int count = item ? count_of(draft, item, place) : 0;
    *is_full_r = false;
    if (!item)
        return TC_OK;
    enum tc_rc rc = count_shown(draft, item, &shown);
    *is_full_r = count >= TC_ANSWER_INSTANCES || shown >= PAGE_MOST;
    return rc == TC_OK && !*is_full_r ? set_count(draft, item, place, count + 1) : rc;
}

/* Of a field of the group: NULL if it goes, another name if it moves up. */
static const char *moved(struct tc_turn *turn, const struct tc_item *item, const char *place, long gone, const char *name)
{
    const char *after;
    int nth = tc_draft_nth(item, place, name, &after);
    if (nth > 0 && nth == gone)
        return NULL;
    return nth == 0 || nth < gone ? name : talloc_asprintf(turn, "q%ld%s.%d%s", strtol(name + 1, NULL, 10), place, nth - 1, after);
}

enum tc_rc tc_response_fewer(struct tc_response_draft *draft, const char *field)
{
    const char *whole;
    const struct tc_item *item = item_of(draft->form, field, &whole);
    const char *last = item ? strrchr(whole, '.') : NULL;
    if (!last)
        return TC_OK;
    const char *place = talloc_strndup(draft->typed.turn, whole, (size_t)(last - whole));
    int count = count_of(draft, item, place);
    struct tc_pairs kept = {.turn = draft->typed.turn};
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < draft->typed.count; i++) {
        struct tc_pair pair = draft->typed.list[i];
        pair.name = moved(draft->typed.turn, item, place, strtol(last + 1, NULL, 10), pair.name);
        if (pair.name)
            rc = tc_pairs_add(&kept, pair);
    }
    draft->typed = kept;
    return rc == TC_OK ? set_count(draft, item, place, count > 1 ? count - 1 : 1) : rc;
}
