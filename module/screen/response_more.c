/* SPDX-License-Identifier: Apache-2.0 */
/* What a response's page knows of its questions besides: files and people to choose from, what the record had, what to do. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "response_page.h"

/* ---- known, files, people --------------------------------------------------------------------- */

static char *words_of(const struct tc_record *record, const struct tc_answers *answers, const struct tc_item *item)
{
    const struct tc_answer *answer;
    char *words = talloc_strdup(record->turn, "");
    for (size_t n = 0; words && (answer = tc_answers_of(answers, item, n)) != NULL; n++)
        words = talloc_asprintf_append_buffer(words, "%s%s", n > 0 ? ", " : "", form_answer_say(record, answer) ?: "");
    return words;
}

/* Nothing where the answer is still what the record said. */
static enum tc_rc words_known(struct tc_view *v, const struct tc_pairs *typed, const struct tc_answers *answers, const struct tc_item *item,
                              const char **words_r)
{
    struct tc_pairs was = tc_response_marked(typed, talloc_asprintf(v->turn, ".k%d", item->number));
    struct tc_typed_list said = tc_response_typed(v->turn, &was);
    struct tc_answers known;
    struct tc_mistakes mistakes;
    enum tc_rc rc = tc_answers_read(v->turn, answers->form, &said, &known, &mistakes);
    const char *words = rc == TC_OK ? words_of(v->record, &known, item) : NULL;
    *words_r = words && strcmp(words, words_of(v->record, answers, item) ?: "") != 0 ? words : "";
    return rc;
}

static void add_day(struct tc_view *v, struct tc_node *known, const char *text)
{
    struct tc_date day;
    char words[TC_DATE_TEXT];
    if (!tc_date_read(text, &day))
        return;
    tc_date_write(day, words);
    tc_node_attr(known, "day", words);
    tc_date_say(v->record->tongue, day, words);
    tc_node_attr(known, "day-text", words);
}

/* ".k12" says "intake 2026-04-03"; a form's title has blanks of its own. */
enum tc_rc response_known_add(struct tc_view *v, const struct tc_pairs *typed, const struct tc_answers *answers, struct tc_node *node,
                              const struct tc_item *item)
{
    const char *mark = tc_pairs_text(typed, talloc_asprintf(v->turn, ".k%d", item->number)), *blank = mark ? strrchr(mark, ' ') : NULL, *words = "";
    if (!blank)
        return TC_OK;
    enum tc_rc rc = words_known(v, typed, answers, item, &words);
    struct tc_node *known = tc_node_text(node, "known", words);
    tc_node_attr(known, "source", talloc_strndup(v->turn, mark, (size_t)(blank - mark)));
    add_day(v, known, blank + 1);
    return rc;
}

struct choosing {
    struct tc_turn *turn;
    struct tc_node *node;
    int64_t from;
};

static enum tc_rc add_choice(void *user, const struct tc_row *row)
{
    struct choosing *choosing = user;
    struct tc_node *option = tc_node_text(choosing->node, "option", tc_row_text(row, "title") ?: "");
    tc_node_attr_int(option, "value", choosing->from + tc_row_int(row, "id"));
    if (tc_row_cell(row, "file")) /* of documents alone */
        tc_node_attr(option, "file", tc_row_text(row, "file"));
    return TC_OK;
}

enum tc_rc response_choices_add(struct tc_view *v, struct tc_node *node, enum tc_sql sql, const struct tc_arg *args, int64_t from)
{
    struct choosing choosing = {v->turn, node, from};
    return tc_store_look(v->record->store, v->turn, v->record->grant, sql, args, add_choice, &choosing);
}

static void add_document_href(const struct response_page *shown, struct tc_node *node, const struct tc_item *item, const char *place)
{
    struct tc_turn *turn = shown->v->turn;
    const char *of = tc_node_attr_get(turn, tc_node_first(shown->v->page, "case"), "reference");
    struct tc_node *said = tc_node_first(node, "answer");
    const struct tc_answer *answer;
    for (size_t n = 0; said && (answer = tc_answers_of(&shown->answers, item, n)) != NULL; n++)
        if (strcmp(answer->place, place) == 0 && answer->value.ref != 0)
            tc_node_attr(said, "href", talloc_asprintf(turn, "/case/document?case=%s&id=%" PRId64, of, answer->value.ref));
}

static enum tc_rc add_more(const struct form_page *page, struct tc_node *node, const struct tc_item *item, const char *place)
{
    const struct response_page *shown = page->user;
    const struct tc_arg *none = TC_ARGS(tc_arg_null("id"));
    bool is_field = page->how == FORM_PAGE_FILL;
    enum tc_rc rc = TC_OK;
    if (item->type == TC_ITEM_ATTACHMENT && !is_field)
        add_document_href(shown, node, item, place);
    if (item->fill && page->how != FORM_PAGE_READ)
        rc = response_known_add(shown->v, &shown->draft->typed, &shown->answers, node, item);
    if (rc == TC_OK && item->type == TC_ITEM_ATTACHMENT && is_field) {
        tc_node_attr(node, "upload", "yes");
        rc = response_choices_add(shown->v, node, TC_SQL_RESPONSE_DOCUMENTS, TC_ARGS(tc_arg_null("id"), tc_arg_text("segment", page->form->segment)), 0);
    }
    if (rc == TC_OK && item->type == TC_ITEM_REFERENCE && is_field)
        rc = response_choices_add(shown->v, node, TC_SQL_RESPONSE_PEOPLE, none, 0);
    if (rc == TC_OK && item->type == TC_ITEM_REFERENCE && is_field)
        rc = response_choices_add(shown->v, node, TC_SQL_RESPONSE_PROVIDERS, none, TC_RESPONSE_PROVIDERS);
    return rc;
}

/* ---- typed and not sent ------------------------------------------------------------------------ */

enum tc_rc response_held_take(struct tc_view *v, struct tc_response_draft *draft, size_t page, struct tc_response_held *held)
{
    struct tc_pairs taken;
    bool waits = tc_pairs_text(&draft->typed, tc_response_mine_mark(v->turn, v->who->id, page)) != NULL;
    *held = (struct tc_response_held){.tab = NULL};
    if (waits || tc_in_answers(v->in, "q")->count > 0 || !tc_response_held_last(&draft->typed, v->who->id, page, held))
        return TC_OK;
    enum tc_rc rc = tc_response_take(draft, page, &held->fields, &taken);
    draft->typed = rc == TC_OK ? taken : draft->typed;
    return rc;
}

void response_held_show(struct tc_view *v, const struct tc_response_held *held, struct tc_node *form)
{
    if (!held->tab)
        return;
    tc_node_attr(form, "held", talloc_asprintf(v->turn, "%s.%" PRId64, held->tab, held->times));
    tc_node_attr_int(form, "page-version", held->version);
}

/* ---- the page ----------------------------------------------------------------------------------- */

static enum tc_rc read_signed(struct response_page *shown)
{
    enum tc_rc rc = tc_response_answers(shown->v->record, shown->draft->id, shown->draft->form, &shown->answers);
    return rc == TC_OK ? tc_answers_typed(shown->v->turn, &shown->answers, &shown->typed) : rc;
}

static enum tc_rc read_draft(struct response_page *shown)
{
    struct tc_form_part whole = {0, shown->draft->form->item_count};
    shown->typed = tc_response_typed(shown->v->turn, &shown->draft->typed);
    enum tc_rc rc = tc_answers_read(shown->v->turn, shown->draft->form, &shown->typed, &shown->answers, &shown->mistakes);
    if (rc == TC_OK)
        rc = tc_response_name(shown->v->record, &shown->answers, &shown->mistakes);
    return rc == TC_OK ? tc_answers_require(shown->v->turn, &shown->answers, whole, &shown->mistakes) : rc;
}

enum tc_rc response_page_begin(struct tc_view *v, const struct tc_response_draft *draft, enum form_page_how how, struct response_page *shown_r)
{
    const char *of = tc_node_attr_get(v->turn, tc_node_first(v->page, "case"), "reference");
    bool is_read = how == FORM_PAGE_READ;
    *shown_r = (struct response_page){.v = v, .draft = draft};
    enum tc_rc rc = is_read ? read_signed(shown_r) : read_draft(shown_r);
    shown_r->page = (struct form_page){
        .record = v->record, .form = draft->form, .id = tc_row_int(&draft->row, "form_id"), .version = tc_row_int(&draft->row, "form_version"),
        .response = draft->id, .how = how, .typed = &shown_r->typed, .answers = &shown_r->answers, .mistakes = is_read ? NULL : &shown_r->mistakes,
        .pages = draft->pages, .draft = &draft->typed, .page_count = draft->page_count, .more = add_more, .user = shown_r,
        .step_href = is_read ? NULL : talloc_asprintf(v->turn, "/case/form/fill?case=%s&id=%" PRId64 "&page=", of, draft->id),
    };
    return rc;
}

/* ---- what an answer calls for ------------------------------------------------------------------- */

struct opening {
    struct tc_turn *turn;
    struct tc_node *form;
    const char *of;
};

static enum tc_rc add_open(void *user, const struct tc_answer *answer)
{
    struct opening *opening = user;
    const char *title = answer->item->opens_title ?: answer->item->text ?: "";
    struct tc_node *open = tc_node_text(opening->form, "open", title);
    tc_node_attr(open, "what", answer->item->opens);
    tc_node_attr(open, "href", talloc_asprintf(opening->turn, "/case/goal/add?case=%s&title=%s", opening->of, tc_form_escape(opening->turn, title)));
    return TC_OK;
}

enum tc_rc response_page_opens(struct response_page *shown, struct tc_node *form)
{
    struct tc_view *v = shown->v;
    struct opening opening = {v->turn, form, tc_node_attr_get(v->turn, tc_node_first(v->page, "case"), "reference")};
    return tc_answers_opens(&shown->answers, add_open, &opening);
}
