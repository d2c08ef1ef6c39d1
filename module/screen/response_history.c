/* SPDX-License-Identifier: Apache-2.0 */
/* A response as it was signed, what it said before, what two typed at once, and its document. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "part.h"
#include "response_page.h"
#include "rule/response.h"
#include "screens.h"

static bool is_in(const struct tc_response_draft *draft, const char *state)
{
    return strcmp(tc_row_text(&draft->row, "state"), state) == 0;
}

/* ---- read ----------------------------------------------------------------------------------------- */

static enum tc_rc add_form(struct tc_view *v, const struct tc_response_draft *draft, enum form_page_how how)
{
    struct response_page shown;
    enum tc_rc rc = response_page_begin(v, draft, how, &shown);
    struct tc_node *form = rc == TC_OK ? form_page_begin(&shown.page, v->page) : NULL;
    if (!form)
        return rc;
    rc = form_page_risks(&shown.page, form);
    if (rc == TC_OK && how == FORM_PAGE_READ)
        rc = response_page_opens(&shown, form);
    if (rc == TC_OK)
        rc = form_page_whole(&shown.page, form);
    return rc == TC_OK ? form_page_scores(&shown.page, form) : rc;
}

enum tc_rc show_case_form(struct tc_view *v)
{
    struct tc_response_draft draft;
    enum tc_rc rc = response_one(v, &draft);
    if (rc == TC_OK)
        rc = response_left_say(v, &draft);
    if (rc != TC_OK || is_in(&draft, "dropped") || (draft.is_locked && !is_in(&draft, "signed")))
        return rc;
    return add_form(v, &draft, is_in(&draft, "signed") ? FORM_PAGE_READ : FORM_PAGE_CHECK);
}

/* The forms that put one right and throw one away show it again. */
enum tc_rc show_case_form_drop(struct tc_view *v)
{
    return show_case_form(v);
}

enum tc_rc show_case_form_amend(struct tc_view *v)
{
    return show_case_form(v);
}

/* ---- what it said before ----------------------------------------------------------------------------- */

struct version {
    char *at;                  /* as SQL writes it */
    struct tc_node *node;
};
struct said {
    char *field, *question, *words, *from, *until;
};
struct history {
    struct tc_view *v;
    const struct tc_form *form;
    struct version *versions;
    size_t version_count;
    struct said *said;
    size_t said_count;
};

static enum tc_rc add_version(void *user, const struct tc_row *row)
{
    struct history *history = user;
    struct tc_node *node;
    enum tc_rc rc = tc_record_row(history->v->record, row, history->v->page, "version", &node);
    struct version *more = talloc_realloc(history->v->turn, history->versions, struct version, history->version_count + 1);
    if (rc != TC_OK || !more)
        return rc != TC_OK ? rc : tc_fail(history->v, TC_BUSY, "memory for versions");
    history->versions = more;
    more[history->version_count++] = (struct version){talloc_strdup(more, tc_row_text(row, "@at")), node};
    return TC_OK;
}

static enum tc_rc add_said(void *user, const struct tc_row *row)
{
    struct history *history = user;
    int64_t number = tc_row_int(row, "number");
    const char *amount = tc_row_text(row, "amount");
    struct said *more = talloc_realloc(history->v->turn, history->said, struct said, history->said_count + 1);
    if (!more || number < 1 || (size_t)number > history->form->item_count)
        return tc_fail(history->v, more ? TC_FAULT : TC_BUSY, "an answer of a question that is not there");
    struct tc_answer answer = {.item = &history->form->items[number - 1], .place = tc_row_text(row, "place"), .nth = (int)tc_row_int(row, "nth")};
    answer.value = (struct tc_value){.kind = tc_value_kind_of(tc_row_text(row, "kind")), .text = tc_row_text(row, "text"), .unit = tc_row_text(row, "unit"),
                                     .code = tc_row_text(row, "code"), .number = amount ? strtod(amount, NULL) : 0};
    answer.value.yes = answer.value.number != 0;
    history->said = more;
    more[history->said_count++] = (struct said){
        tc_answer_field(more, answer.item, answer.place), talloc_strdup(more, answer.item->text ?: answer.item->link), talloc_strdup(more, form_answer_say(history->v->record, &answer)),
        talloc_strdup(more, tc_row_text(row, "from")), talloc_strdup(more, tc_row_text(row, "until"))};
    return TC_OK;
}

static bool held(const struct said *said, const char *at)
{
    return strcmp(said->from, at) <= 0 && strcmp(at, said->until) < 0;
}

/* The same words to the same question stood in both. */
static bool stood(const struct history *history, const struct said *said, const char *at)
{
    for (size_t i = 0; i < history->said_count; i++) {
        const struct said *other = &history->said[i];
        if (held(other, at) && strcmp(other->field, said->field) == 0 && strcmp(other->words ?: "", said->words ?: "") == 0)
            return true;
    }
    return false;
}

static struct tc_node *change_of(struct tc_view *v, struct tc_node *version, const struct said *said)
{
    for (struct tc_node *node = tc_node_first(version, "change"); node; node = tc_node_next(node))
        if (strcmp(tc_node_attr_get(v->turn, node, "q"), said->field) == 0)
            return node;
    struct tc_node *node = tc_node_add(version, "change");
    tc_node_attr(node, "q", said->field);
    tc_node_text(node, "text", said->question);
    return node;
}

static void compare(const struct history *history, const struct version *before, const struct version *after)
{
    for (size_t i = 0; i < history->said_count; i++) {
        const struct said *said = &history->said[i];
        if (held(said, before->at) && !stood(history, said, after->at))
            tc_node_text(change_of(history->v, after->node, said), "before", said->words);
        if (held(said, after->at) && !stood(history, said, before->at))
            tc_node_text(change_of(history->v, after->node, said), "after", said->words);
    }
}

enum tc_rc show_case_form_history(struct tc_view *v)
{
    struct tc_response_draft draft;
    const struct tc_arg *args = TC_ARGS(tc_arg_in(v->in, "id"));
    enum tc_rc rc = response_one(v, &draft);
    struct history history = {.v = v, .form = draft.form};
    if (rc == TC_OK)
        rc = tc_store_look(v->record->store, v->turn, v->record->grant, TC_SQL_RESPONSE_VERSIONS, args, add_version, &history);
    if (rc == TC_OK)
        rc = tc_store_look(v->record->store, v->turn, v->record->grant, TC_SQL_RESPONSE_ANSWER_VERSIONS, args, add_said, &history);
    for (size_t i = 1; rc == TC_OK && i < history.version_count; i++)
        compare(&history, &history.versions[i - 1], &history.versions[i]);
    return rc;
}

/* ---- its document ----------------------------------------------------------------------------------- */

enum tc_rc show_case_form_file(struct tc_view *v)
{
    struct tc_response_draft draft;
    struct tc_answers answers;
    struct tc_doc *doc;
    enum tc_rc rc = response_one(v, &draft);
    if (rc == TC_OK && !is_in(&draft, "signed"))
        return tc_fail(v, TC_GONE, "response %" PRId64 " is not signed", draft.id);
    if (rc == TC_OK)
        rc = tc_response_answers(v->record, draft.id, draft.form, &answers);
    if (rc != TC_OK)
        return rc;
    struct tc_response_about about = {.id = talloc_asprintf(v->turn, "%" PRId64, draft.id), .version = tc_row_int(&draft.row, "form_version"),
                                      .status = tc_row_text(&draft.row, "amended_at") ? "amended" : "completed",
                                      .subject = tc_row_text(&draft.row, "client"), .author = tc_row_text(&draft.row, "signed_by")};
    if (!tc_moment_read(tc_row_text(&draft.row, "signed_at"), &about.authored))
        about.authored = 0;
    rc = tc_response_write(v->turn, &answers, &about, &doc);
    v->file = (struct tc_file){.name = talloc_asprintf(v->turn, "%s-%" PRId64 ".xml", draft.form->name, draft.id), .media_type = "application/fhir+xml"};
    v->detail = draft.form->name;
    return rc == TC_OK ? tc_doc_write(doc, v->turn, &v->file.bytes, &v->file.length) : rc;
}
