/* SPDX-License-Identifier: Apache-2.0 */
#include "form_page.h"

#include <stdlib.h>
#include <string.h>

#include "draft/response.h"
#include "form_answer.h"
#include "form_item.h"

static void add_words(struct tc_node *node, const char *name, const char *words)
{
    if (words && *words)
        tc_node_attr(node, name, words);
}

struct tc_node *form_page_begin(const struct form_page *page, struct tc_node *parent)
{
    struct tc_node *node = tc_node_add(parent, "form");
    tc_node_attr(node, "name", page->form->name);
    tc_node_attr(node, "title", page->form->title);
    add_words(node, "about", page->form->description);
    add_words(node, "copyright", page->form->copyright);
    form_links_draw(page->record, node, page->form->links);
    if (page->id != 0)
        tc_node_attr_int(node, "id", page->id);
    if (page->version != 0)
        tc_node_attr_int(node, "version", page->version);
    if (page->response != 0)
        tc_node_attr_int(node, "response", page->response);
    return node;
}

/* ---- steps -------------------------------------------------------------------------------------- */

static bool is_of(const struct form_page *page, const struct tc_form_page *step, const struct tc_item *item)
{
    size_t index = item ? (size_t)(item - page->form->items) : SIZE_MAX;
    return index >= step->first && index < step->end;
}

/* Somebody was there: the page was kept, or it says something. */
static bool is_begun(const struct form_page *page, size_t i)
{
    bool is_begun = page->draft && tc_response_number(page->draft, tc_response_page_mark(page->record->turn, i)) > 0;
    for (size_t n = 0; !is_begun && n < page->answers->count; n++)
        is_begun = is_of(page, &page->pages[i], page->answers->list[n].item);
    return is_begun;
}

/* Nothing that is required is missing and nothing is wrong. */
static bool is_done(const struct form_page *page, size_t i)
{
    if (!page->answers || !page->mistakes || !is_begun(page, i))
        return false;
    for (size_t n = 0; n < page->mistakes->count; n++)
        if (is_of(page, &page->pages[i], page->mistakes->list[n].item))
            return false;
    return true;
}

static struct tc_node *add_step(const struct form_page *page, struct tc_node *form, size_t i)
{
    const struct tc_form_page *step = &page->pages[i];
    struct tc_node *node = tc_node_add(form, "step");
    tc_node_attr_int(node, "number", (int64_t)i + 1);
    tc_node_attr(node, "title", step->title ?: page->form->title);
    if (page->step_href)
        tc_node_attr(node, "href", talloc_asprintf(page->record->turn, "%s%zu", page->step_href, i + 1));
    if (is_done(page, i))
        tc_node_attr(node, "done", "yes");
    return node;
}

enum tc_rc form_page_one(const struct form_page *page, struct tc_node *form, size_t current)
{
    for (size_t i = 0; i < page->page_count; i++) {
        struct tc_node *step = add_step(page, form, i);
        if (i == current)
            tc_node_attr(step, "current", "yes");
    }
    tc_node_attr_int(form, "page", (int64_t)current + 1);
    return item_add_all(page, form, page->pages[current].first, page->pages[current].end, "");
}

enum tc_rc form_page_whole(const struct form_page *page, struct tc_node *form)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < page->page_count; i++)
        rc = item_add_all(page, add_step(page, form, i), page->pages[i].first, page->pages[i].end, "");
    return rc;
}

void form_page_progress(const struct form_page *page, struct tc_node *form)
{
    size_t asked = 0, answered = 0;
    tc_answers_share(page->answers, (struct tc_form_part){0, page->form->item_count}, &asked, &answered);
    struct tc_node *node = tc_node_add(form, "progress");
    tc_node_attr_int(node, "asked", (int64_t)asked);
    tc_node_attr_int(node, "answered", (int64_t)answered);
}

/* ---- scores --------------------------------------------------------------------------------------- */

static void add_number(struct tc_turn *turn, struct tc_node *node, const char *name, double number)
{
    tc_node_attr(node, name, talloc_asprintf(turn, "%.12g", number));
}

static void add_band(struct tc_turn *turn, struct tc_node *score, const struct tc_band *band, bool is_here)
{
    struct tc_node *node = tc_node_add(score, "band");
    add_number(turn, node, "low", band->low);
    add_number(turn, node, "high", band->high);
    tc_node_attr(node, "label", band->label);
    add_words(node, "risk", band->risk);
    if (is_here)
        tc_node_attr(node, "here", "yes");
    add_words(node, "advice", band->advice);
}

void form_page_score(const struct form_page *page, struct tc_node *form, const struct tc_score *score)
{
    const struct tc_instrument *instrument = score->instrument;
    struct tc_node *node = tc_node_add(form, "score");
    tc_node_attr(node, "name", instrument->name);
    tc_node_attr(node, "title", instrument->title);
    if (score->is_valid)
        add_number(page->record->turn, node, "value", score->value);
    if (page->answers) {
        tc_node_attr_int(node, "asked", score->asked);
        tc_node_attr_int(node, "answered", score->answered);
    }
    if (instrument->least || page->answers)
        tc_node_attr_int(node, "needed", instrument->least ? instrument->least : score->asked);
    if (instrument->band_count > 0) {
        add_number(page->record->turn, node, "least", instrument->bands[0].low);
        add_number(page->record->turn, node, "most", instrument->bands[instrument->band_count - 1].high);
    }
    tc_node_attr(node, "better", instrument->low_is_better ? "lower" : "higher");
    for (size_t i = 0; i < instrument->band_count; i++)
        add_band(page->record->turn, node, &instrument->bands[i], score->is_valid && score->band == &instrument->bands[i]);
}

enum tc_rc form_page_scores(const struct form_page *page, struct tc_node *form)
{
    const struct tc_score *scores;
    enum tc_rc rc = page->form->instrument_count > 0 ? tc_scores_make(page->record->turn, page->answers, &scores) : TC_OK;
    for (size_t i = 0; rc == TC_OK && i < page->form->instrument_count; i++)
        form_page_score(page, form, &scores[i]);
    return rc;
}

/* ---- what an answer calls for --------------------------------------------------------------------- */

struct calling {
    const struct form_page *page;
    struct tc_node *form;
};

static enum tc_rc add_risk(void *user, const struct tc_answer *answer)
{
    struct calling *calling = user;
    struct tc_node *risk = tc_node_text(calling->form, "risk", answer->item->risk_words ?: "");
    tc_node_attr(risk, "q", tc_answer_field(calling->page->record->turn, answer->item, answer->place));
    return TC_OK;
}

enum tc_rc form_page_risks(const struct form_page *page, struct tc_node *form)
{
    struct calling calling = {page, form};
    return tc_answers_risks(page->answers, add_risk, &calling);
}

/* ---- before anybody answers ------------------------------------------------------------------------- */

enum tc_rc form_preview(struct tc_record *record, struct tc_node *parent, const struct tc_form *form)
{
    struct form_page page = {.record = record, .form = form, .how = FORM_PAGE_PREVIEW};
    page.page_count = tc_form_pages(form, false, record->turn, &page.pages);
    struct tc_node *node = form_page_begin(&page, parent);
    enum tc_rc rc = form_page_whole(&page, node);
    for (size_t i = 0; rc == TC_OK && i < form->instrument_count; i++)
        form_page_score(&page, node, &(struct tc_score){.instrument = &form->instruments[i]});
    return rc;
}
