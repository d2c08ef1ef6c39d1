/* SPDX-License-Identifier: Apache-2.0 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "gate/link.h"
#include "draft/link.h"

static const char *label_of(struct tc_turn *turn, int64_t id)
{
    return talloc_asprintf(turn, "form link %" PRId64, id);
}

static const char *mark_of(const struct tc_link_draft *draft, const char *mark, size_t page)
{
    return talloc_asprintf(draft->form.typed.turn, ".%s%zu", mark, page + 1);
}

static enum tc_rc begin(struct tc_turn *turn, struct tc_link_draft *draft)
{
    struct tc_typed_list first;
    enum tc_rc rc = tc_answers_begin(turn, draft->form.form, NULL, NULL, &first);
    for (size_t i = 0; rc == TC_OK && i < first.count; i++)
        rc = tc_pairs_add(&draft->form.typed, (struct tc_pair){.name = first.list[i].name, .value = first.list[i].value, .length = strlen(first.list[i].value)});
    return rc;
}

enum tc_rc tc_link_judge(struct tc_turn *turn, struct tc_link_draft *draft)
{
    draft->typed = tc_response_typed(turn, &draft->form.typed);
    return tc_answers_read(turn, draft->form.form, &draft->typed, &draft->answers, &draft->mistakes);
}

enum tc_rc tc_link_read_row(const struct tc_input *in, struct tc_record *record, const struct tc_row *row, int64_t id, struct tc_link_draft *draft_r)
{
    struct tc_turn *turn = record->turn;
    *draft_r = (struct tc_link_draft){.form = {.row = *row, .id = id, .typed = {.turn = turn}, .is_open = true}};
    enum tc_rc rc = tc_form_find(record, tc_row_int(row, "form_id"), &draft_r->form.form);
    if (rc != TC_OK)
        return rc;
    const struct tc_cell *sealed = tc_row_cell(row, "sealed");
    draft_r->sitting = tc_row_cell(row, "sitting") ? tc_row_int(row, "sitting") : 0;
    draft_r->form.page_count = tc_form_pages(draft_r->form.form, true, turn, &draft_r->form.pages);
    if (draft_r->form.page_count == 0)
        return tc_fail(record, TC_BUSY, "memory for the pages of a form");
    if (sealed && !sealed->is_null)
        rc = tc_draft_try(in, label_of(turn, draft_r->form.id), sealed, &draft_r->form.typed, &draft_r->form.is_locked);
    else
        rc = begin(turn, draft_r);
    return rc == TC_OK ? tc_link_judge(turn, draft_r) : rc;
}

enum tc_rc tc_link_read(const struct tc_input *in, struct tc_record *record, struct tc_link_draft *draft_r)
{
    struct tc_row row;
    enum tc_rc rc = tc_store_one(record->store, record->turn, record->grant, TC_SQL_LINK_HEAD, TC_ARGS(), &row);
    if (rc == TC_OK && row.count == 0)
        return tc_fail(record, TC_GONE, "a link that is over");
    return rc == TC_OK ? tc_link_read_row(in, record, &row, tc_link_id(in), draft_r) : rc;
}

enum tc_rc tc_link_seal(const struct tc_input *in, const struct tc_link_draft *draft, struct tc_arg *arg_r)
{
    return tc_draft_seal(in, label_of(draft->form.typed.turn, draft->form.id), &draft->form.typed, "sealed", arg_r);
}

/* ---- pages ------------------------------------------------------------------------------------ */

bool tc_link_is_asked(const struct tc_link_draft *draft, size_t page)
{
    const struct tc_form_page *of = &draft->form.pages[page];
    for (size_t i = of->first; i < of->end; i++) {
        const struct tc_item *item = &draft->form.form->items[i];
        bool is_shown = !item->is_hidden && item->type != TC_ITEM_GROUP;
        if (is_shown && item->depth == 0)
            return tc_answers_enable(&draft->answers, item, "");
        if (is_shown && tc_answers_enable(&draft->answers, &draft->form.form->items[of->first], ""))
            return true;
    }
    return false;
}

bool tc_link_is_kept(const struct tc_link_draft *draft, size_t page)
{
    return tc_response_number(&draft->form.typed, mark_of(draft, "p", page)) > 0;
}

bool tc_link_is_of_sitting(const struct tc_link_draft *draft, size_t page)
{
    return tc_response_number(&draft->form.typed, mark_of(draft, "s", page)) == draft->sitting;
}

size_t tc_link_next(const struct tc_link_draft *draft, size_t after)
{
    size_t page = after + 1;
    while (page < draft->form.page_count && !tc_link_is_asked(draft, page))
        page++;
    return page < draft->form.page_count ? page : draft->form.page_count;
}

size_t tc_link_before(const struct tc_link_draft *draft, size_t page)
{
    while (page-- > 0)
        if (tc_link_is_asked(draft, page))
            return page;
    return draft->form.page_count;
}

size_t tc_link_first_open(const struct tc_link_draft *draft)
{
    for (size_t page = 0; page < draft->form.page_count; page++)
        if (tc_link_is_asked(draft, page) && !tc_link_is_kept(draft, page))
            return page;
    return draft->form.page_count;
}

enum tc_rc tc_link_keep(struct tc_link_draft *draft, size_t page, int64_t sitting)
{
    const char *kept = mark_of(draft, "p", page);
    enum tc_rc rc = tc_response_set_number(&draft->form.typed, kept, tc_response_number(&draft->form.typed, kept) + 1);
    return rc == TC_OK ? tc_response_set_number(&draft->form.typed, mark_of(draft, "s", page), sitting) : rc;
}

bool tc_link_held(const struct tc_link_draft *draft, size_t page, struct tc_link_held *held_r)
{
    const char *mark = mark_of(draft, "h", page), *value = tc_pairs_text(&draft->form.typed, mark);
    if (!value || sscanf(value, "%" SCNd64 " %" SCNd64, &held_r->sitting, &held_r->times) != 2)
        return false;
    held_r->fields = tc_response_marked(&draft->form.typed, mark);
    return true;
}

enum tc_rc tc_link_held_set(struct tc_link_draft *draft, size_t page, const struct tc_link_held *held)
{
    const char *value = held ? talloc_asprintf(draft->form.typed.turn, "%" PRId64 " %" PRId64, held->sitting, held->times) : NULL;
    return tc_response_marked_set(&draft->form.typed, mark_of(draft, "h", page), value, held ? &held->fields : NULL);
}
