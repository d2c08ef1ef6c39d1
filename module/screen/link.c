/* SPDX-License-Identifier: Apache-2.0 */
/* A form as whoever holds its link sees it: a page at a time, and what is still to do. Nothing of the record, and of what was
 * answered only this sitting's. */
#include <string.h>

#include "draft/link.h"

#include "form_page.h"
#include "gate/link.h"
#include "links.h"

const struct tc_field link_form_fields[] = {
    {.name = "page", .kind = TC_FIELD_INT, .low = 1, .high = TC_FORM_ITEMS},
    {.name = "of", .kind = TC_FIELD_LINE},
    {.name = "q", .kind = TC_FIELD_ANSWERS},
    {.name = NULL},
};

static enum tc_rc note_one(void *user, const struct tc_answer *answer)
{
    bool *is_grave = user;
    (void)answer;
    *is_grave = true;
    return TC_OK;
}

/* Once an answer said so, and also where it could not be kept. */
static bool is_in_danger(const struct tc_link_draft *draft)
{
    bool is_grave = tc_pairs_text(&draft->form.typed, ".risk") != NULL;
    return is_grave || (tc_answers_risks(&draft->answers, note_one, &is_grave) == TC_OK && is_grave);
}

/* Whom to call: first of all once an answer says so, else at hand. */
static void add_crisis(struct tc_view *v, const struct tc_link_draft *draft)
{
    const char *words = tc_row_text(&draft->form.row, "crisis_words");
    if (!words)
        return;
    struct tc_node *node = tc_node_add(v->page, "crisis");
    tc_node_attr(node, "phone", tc_row_text(&draft->form.row, "crisis_phone"));
    if (is_in_danger(draft))
        tc_node_attr(node, "now", "yes");
    tc_node_text(node, "words", words);
}

static enum tc_rc begin(struct tc_view *v, struct tc_link_draft *draft_r)
{
    enum tc_rc rc = tc_link_read(v->in, v->record, draft_r);
    v->object = talloc_asprintf(v->turn, "link %lld", (long long)tc_link_id(v->in));
    return rc;
}

/* Not on a page of another link, which this browser has open by now. */
static bool has_sent(struct tc_view *v)
{
    const struct tc_pairs *sent = tc_in_answers(v->in, "q");
    bool has_any = false;
    for (size_t i = 0; i < sent->count; i++)
        has_any = has_any || *sent->list[i].value;
    return has_any && tc_link_is_marked(v->in, tc_in_text(v->in, "of"));
}

/* What was sent and refused comes back in its fields. */
static enum tc_rc take_sent(struct tc_view *v, struct tc_link_draft *draft, size_t page, bool *taken_r)
{
    struct tc_pairs taken;
    *taken_r = has_sent(v);
    if (!*taken_r)
        return TC_OK;
    enum tc_rc rc = tc_response_take(&draft->form, page, tc_in_answers(v->in, "q"), &taken);
    if (rc != TC_OK)
        return rc;
    draft->form.typed = taken;
    return tc_link_judge(v->turn, draft);
}

/* A question whose words are its title would say them twice. */
static struct tc_form_page *untitled(struct tc_turn *turn, const struct tc_link_draft *draft)
{
    struct tc_form_page *pages = talloc_memdup(turn, draft->form.pages, draft->form.page_count * sizeof *draft->form.pages);
    for (size_t i = 0; pages && i < draft->form.page_count; i++)
        pages[i].title = NULL;
    return pages;
}

/* What is not sent yet stands in the fields of its sitting; of one before, only that there is something. */
static enum tc_rc take_held(struct tc_link_draft *draft, size_t page, bool *is_before_r)
{
    struct tc_link_held held;
    struct tc_pairs taken;
    bool has_any = tc_link_held(draft, page, &held);
    *is_before_r = has_any && held.sitting != draft->sitting;
    if (!has_any || *is_before_r)
        return TC_OK;
    enum tc_rc rc = tc_response_take(&draft->form, page, &held.fields, &taken);
    if (rc != TC_OK)
        return rc;
    draft->form.typed = taken;
    return tc_link_judge(draft->form.typed.turn, draft);
}

/* Of what was typed in another sitting nothing is shown, not even to whoever has the code. */
static enum tc_rc add_page(struct tc_view *v, struct tc_link_draft *draft, size_t page)
{
    static const struct tc_typed_list none;
    struct tc_form_page *pages = untitled(v->turn, draft);
    struct tc_link_held held;
    bool is_taken, is_before = false, is_held = false;
    enum tc_rc rc = take_sent(v, draft, page, &is_taken);
    if (rc == TC_OK && !is_taken) {
        is_held = tc_link_held(draft, page, &held) && held.sitting == draft->sitting;
        rc = take_held(draft, page, &is_before);
    }
    if (rc != TC_OK)
        return rc;
    if (!pages)
        return tc_fail(v, TC_BUSY, "memory for the pages of a form");
    add_crisis(v, draft);
    struct form_page show = {.record = v->record, .form = draft->form.form, .how = FORM_PAGE_FILL, .answers = &draft->answers, .pages = pages,
                             .typed = is_taken || is_held || tc_link_is_of_sitting(draft, page) ? &draft->typed : &none, .page_count = draft->form.page_count};
    struct tc_node *node = form_page_begin(&show, v->page);
    tc_node_attr(node, "public", "yes");
    tc_node_attr(node, "mark", tc_link_mark(v->in));
    if (is_held || is_before)
        tc_node_attr(node, "held", is_before ? "before" : "now");
    rc = form_page_one(&show, node, page);
    form_page_progress(&show, node);
    v->detail = talloc_asprintf(v->turn, "page %zu", page + 1);
    return rc;
}

/* Nothing of it can be shown; only what is sent just now. */
static enum tc_rc say_locked(struct tc_view *v, const struct tc_link_draft *draft)
{
    add_crisis(v, draft);
    return tc_node_add(v->page, "locked") ? TC_OK : tc_fail(v, TC_BUSY, "memory for a page");
}

/* Without a number, where it was left. */
enum tc_rc show_link_form(struct tc_view *v)
{
    struct tc_link_draft draft;
    size_t page = (size_t)tc_in_int(v->in, "page");
    enum tc_rc rc = begin(v, &draft);
    if (rc != TC_OK)
        return rc;
    if (draft.form.is_locked && !has_sent(v))
        return say_locked(v, &draft);
    page = page > 0 ? page - 1 : tc_link_first_open(&draft);
    if (page >= draft.form.page_count)
        page = tc_link_before(&draft, draft.form.page_count);
    return add_page(v, &draft, page < draft.form.page_count ? page : 0);
}

static bool is_done(const struct tc_link_draft *draft, size_t page)
{
    const struct tc_form_page *of = &draft->form.pages[page];
    struct tc_link_held held;
    bool is_done = tc_link_is_kept(draft, page) && !tc_link_held(draft, page, &held);
    for (size_t i = 0; is_done && i < draft->mistakes.count; i++) {
        const struct tc_item *item = draft->mistakes.list[i].item;
        size_t index = item ? (size_t)(item - draft->form.form->items) : 0;
        is_done = !item || index < of->first || index >= of->end;
    }
    return is_done;
}

/* Which pages are whole, and no answer. */
enum tc_rc show_link_check(struct tc_view *v)
{
    struct tc_link_draft draft;
    enum tc_rc rc = begin(v, &draft);
    if (rc == TC_OK && draft.form.is_locked)
        return say_locked(v, &draft);
    if (rc == TC_OK)
        add_crisis(v, &draft);
    if (rc == TC_OK)
        rc = tc_answers_require(v->turn, &draft.answers, (struct tc_form_part){0, draft.form.form->item_count}, &draft.mistakes);
    struct tc_node *node = tc_node_add(v->page, "check");
    for (size_t page = 0; rc == TC_OK && page < draft.form.page_count; page++) {
        if (!tc_link_is_asked(&draft, page))
            continue;
        struct tc_node *step = tc_node_add(node, "step");
        tc_node_attr(step, "title", draft.form.pages[page].title ?: draft.form.form->title);
        tc_node_attr(step, "href", talloc_asprintf(v->turn, "/link/form?page=%zu", page + 1));
        if (is_done(&draft, page))
            tc_node_attr(step, "done", "yes");
    }
    return rc;
}
