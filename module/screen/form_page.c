/* SPDX-License-Identifier: Apache-2.0 */
#include "screen/form_page.h"

#include <stdlib.h>
#include <string.h>

#include "screen/form_answer.h"
#include "screen/form_item.h"
#include "screen/response.h"

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
    if (page->id != 0)
        tc_node_attr_int(node, "id", page->id);
    if (page->version != 0)
        tc_node_attr_int(node, "version", page->version);
    if (page->response != 0)
        tc_node_attr_int(node, "response", page->response);
    return node;
}

/* ---- how many of what repeats --------------------------------------------------------------- */

/* The number after the place, of a field that belongs to an item between these two numbers. */
static int nth_of(const char *name, const struct tc_item *item, int last, const char *place)
{
    char *at;
    size_t length = strlen(place);
    long number = name[0] == 'q' ? strtol(name + 1, &at, 10) : 0;
    if (number < item->number || number > last || strncmp(at, place, length) != 0 || at[length] != '.')
        return 0;
    long nth = strtol(at + length + 1, NULL, 10);
    return nth > 0 && nth <= TC_ANSWER_INSTANCES ? (int)nth : 0;
}

int form_page_count(const struct tc_form *form, const struct tc_typed_list *typed, const struct tc_item *item, const char *place)
{
    char name[TC_PLACE_LONGEST + 32];
    int most = 1, last = form->items[item->end - 1].number;
    snprintf(name, sizeof name, "q%d%s-count", item->number, place);
    for (size_t i = 0; typed && i < typed->count; i++) {
        int nth = strcmp(typed->list[i].name, name) == 0 ? (int)strtol(typed->list[i].value, NULL, 10) : nth_of(typed->list[i].name, item, last, place);
        if (nth > most)
            most = nth;
    }
    return most < TC_ANSWER_INSTANCES ? most : TC_ANSWER_INSTANCES;
}

/* ---- what is asked ---------------------------------------------------------------------------- */

struct shown {
    void *pool;
    const struct tc_answers *answers;
    const struct tc_typed_list *typed;
    char *names;
};

static void add_shown(struct shown *shown, size_t first, size_t end, const char *place);

static void add_shown_at(struct shown *shown, const struct tc_item *item, const char *place)
{
    const struct tc_form *form = shown->answers->form;
    if (!tc_answers_enable(shown->answers, item, place))
        return;
    if (tc_item_is_question(item))
        shown->names = talloc_asprintf_append_buffer(shown->names, "%sq%d%s", *shown->names ? " " : "", item->number, place);
    if (shown->names)
        add_shown(shown, (size_t)(item - form->items) + 1, item->end, place);
}

static void add_shown(struct shown *shown, size_t first, size_t end, const char *place)
{
    const struct tc_form *form = shown->answers->form;
    for (size_t i = first; shown->names && i < end; i = form->items[i].end) {
        const struct tc_item *item = &form->items[i];
        int count = tc_item_has_places(item) ? form_page_count(form, shown->typed, item, place) : 0;
        if (item->is_hidden)
            continue;
        if (count == 0)
            add_shown_at(shown, item, place);
        for (int nth = 1; nth <= count && shown->names; nth++)
            add_shown_at(shown, item, talloc_asprintf(shown->pool, "%s.%d", place, nth));
    }
}

char *form_page_shown(void *pool, const struct tc_answers *answers, const struct tc_typed_list *typed, struct tc_form_part part)
{
    struct shown shown = {pool, answers, typed, talloc_strdup(pool, "")};
    if (shown.names)
        add_shown(&shown, part.first, part.end, "");
    return shown.names;
}

static bool has_word(const char *words, const char *word, size_t length)
{
    for (const char *at = words; (at = strstr(at, word)) != NULL; at += length)
        if ((at == words || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
            return true;
    return false;
}

bool form_page_has_new(void *pool, const struct tc_answers *answers, const struct tc_typed_list *typed, struct tc_form_part part, const char *shown)
{
    const char *now = shown ? form_page_shown(pool, answers, typed, part) : NULL;
    while (now && *now) {
        size_t length = strcspn(now, " ");
        if (!has_word(shown, talloc_strndup(pool, now, length), length))
            return true;
        now += length + strspn(now + length, " ");
    }
    return false;
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
    bool is_begun = page->draft && response_number(page->draft, response_page_mark(page->record->turn, i)) > 0;
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
