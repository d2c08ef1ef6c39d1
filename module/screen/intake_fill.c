/* SPDX-License-Identifier: Apache-2.0 */
/* The form of an intake, page by page, and all of it when it is decided. */
#include <inttypes.h>

#include "base/text.h"
#include "form_page.h"
#include "intake.h"
#include "part.h"
#include "response_page.h"
#include "screens.h"

static const char *const froms[] = {"check", NULL};
const struct tc_field intake_form_fields[] = {
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "page", .kind = TC_FIELD_INT, .low = 1, .high = TC_FORM_ITEMS},
    {.name = "version", .kind = TC_FIELD_INT, .high = INT32_MAX},
    {.name = "from", .kind = TC_FIELD_CHOICE, .choices = froms},
    {.name = "q", .kind = TC_FIELD_ANSWERS},
    {.name = NULL},
};

static enum tc_rc page_of(struct tc_view *v, const struct tc_intake *intake, const struct tc_typed_list *typed, enum form_page_how how,
                          struct form_page *page_r)
{
    const char *href = talloc_asprintf(v->turn, "/intake/form?id=%" PRId64 "%s&page=", intake->form.id, how == FORM_PAGE_CHECK ? "&from=check" : "");
    struct intake_shown *shown = talloc(v->turn, struct intake_shown);
    if (!shown)
        return tc_fail(v, TC_BUSY, "memory for a page");
    *shown = (struct intake_shown){v, intake};
    *page_r = (struct form_page){.record = v->record, .form = intake->form.form, .id = intake->form_id, .how = how, .typed = typed,
                                 .answers = &intake->answers, .mistakes = &intake->mistakes, .pages = intake->form.pages, .draft = &intake->form.typed,
                                 .page_count = intake->form.page_count, .step_href = how == FORM_PAGE_READ ? NULL : href,
                                 .more = intake_more, .user = shown};
    return TC_OK;
}

/* ---- one page ----------------------------------------------------------------------------------- */

/* Which fields of this page say who it is: they are looked for while they are typed. */
static void add_looking(struct tc_view *v, const struct tc_intake *intake, size_t page)
{
    static const char *const names[] = {"given", "family", "born"};
    const struct tc_form_page *of = &intake->form.pages[page];
    struct tc_node *looking = NULL;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const struct tc_item *item = tc_form_feeding(intake->form.form, names[i]);
        size_t index = item ? (size_t)(item - intake->form.form->items) : SIZE_MAX;
        if (index < of->first || index >= of->end)
            continue;
        looking = looking ?: tc_node_add(v->page, "looking");
        tc_node_attr(looking, names[i], tc_answer_field(v->turn, item, ""));
    }
}

/* What was sent and is not kept stands in its fields all the same. */
static enum tc_rc take_over(struct tc_view *v, struct tc_intake *intake, size_t page, struct tc_response_held *held)
{
    const struct tc_pairs *sent = tc_in_answers(v->in, "q");
    struct tc_pairs taken = intake->form.typed;
    bool is_kept = !intake->form.is_locked && tc_in_int(v->in, "version") != tc_response_number(&intake->form.typed, tc_response_page_mark(v->turn, page));
    enum tc_rc rc = sent->count > 0 && !is_kept ? tc_response_take(&intake->form, page, sent, &taken) : TC_OK;
    if (rc != TC_OK)
        return rc;
    intake->form.typed = taken;
    rc = response_held_take(v, &intake->form, page, held);
    return rc == TC_OK ? tc_intake_answer(v->record, intake) : rc;
}

/* That somebody typed the same page at the same time and has not chosen yet. */
static void add_waiting(struct tc_view *v, const struct tc_intake *intake, size_t page, struct tc_node *form)
{
    if (tc_pairs_text(&intake->form.typed, tc_response_mine_mark(v->turn, v->who->id, page)))
        tc_node_attr(form, "merge", talloc_asprintf(v->turn, "/intake/merge?id=%" PRId64 "&page=%zu", intake->form.id, page + 1));
}

enum tc_rc show_intake_form(struct tc_view *v)
{
    struct tc_intake intake;
    struct tc_response_held held = {.tab = NULL};
    enum tc_rc rc = intake_show(v, &intake);
    if (rc != TC_OK || !intake.form.form || (intake.form.is_locked && tc_in_answers(v->in, "q")->count == 0))
        return rc;
    int64_t number = tc_in_int(v->in, "page");
    size_t page = number >= 1 && (size_t)number <= intake.form.page_count ? (size_t)number - 1 : 0;
    rc = take_over(v, &intake, page, &held);
    if (rc != TC_OK)
        return rc;
    struct tc_typed_list typed = tc_response_typed(v->turn, &intake.form.typed);
    struct form_page show;
    rc = page_of(v, &intake, &typed, FORM_PAGE_FILL, &show);
    if (rc != TC_OK)
        return rc;
    struct tc_node *form = form_page_begin(&show, v->page);
    tc_node_attr_int(form, "page-version", tc_response_number(&intake.form.typed, tc_response_page_mark(v->turn, page)));
    response_held_show(v, &held, form);
    add_waiting(v, &intake, page, form);
    form_page_progress(&show, form);
    add_looking(v, &intake, page);
    rc = form_page_risks(&show, form);
    return rc == TC_OK ? form_page_one(&show, form, page) : rc;
}

/* ---- two at one page ---------------------------------------------------------------------------- */

const struct tc_field intake_merge_fields[] = {
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "page", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = TC_FORM_ITEMS},
    {.name = NULL},
};

enum tc_rc show_intake_merge(struct tc_view *v)
{
    struct tc_intake intake;
    enum tc_rc rc = intake_show(v, &intake);
    return rc == TC_OK && !intake.form.is_locked ? response_merge_show(v, &intake.form, tc_in_int(v->in, "page")) : rc;
}

/* ---- all of it ---------------------------------------------------------------------------------- */

static enum tc_rc add_form(struct tc_view *v, struct tc_intake *intake)
{
    struct tc_form_part whole = {0, intake->form.form->item_count};
    struct tc_typed_list typed = tc_response_typed(v->turn, &intake->form.typed);
    bool is_open = tc_node_attr_get(v->turn, tc_node_first(v->page, "intake"), "decided") == NULL;
    struct form_page show;
    enum tc_rc rc = page_of(v, intake, &typed, is_open ? FORM_PAGE_CHECK : FORM_PAGE_READ, &show);
    if (rc != TC_OK)
        return rc;
    struct tc_node *form = form_page_begin(&show, v->page);
    rc = tc_answers_require(v->turn, &intake->answers, whole, &intake->mistakes);
    form_page_progress(&show, form);
    if (rc == TC_OK)
        rc = form_page_risks(&show, form);
    if (rc == TC_OK)
        rc = form_page_whole(&show, form);
    return rc == TC_OK ? form_page_scores(&show, form) : rc;
}

/* A case needs something to call its person by: where the form asks for nothing of the kind, the decision does. */
static void add_lacking(struct tc_view *v, const struct tc_form *form)
{
    static const char *const names[] = {"given", "family", "described", "preferred"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (tc_form_feeding(form, names[i]))
            return;
    tc_node_attr(tc_node_add(v->page, "lacks"), "field", "described");
}

static enum tc_rc add_teams(struct tc_view *v)
{
    int64_t programme = 0;
    const char *text = tc_node_attr_get(v->turn, tc_node_first(v->page, "intake"), "programme-id");
    enum tc_rc rc = tc_rows_many(v, TC_SQL_INTAKE_PROGRAMMES, TC_ARGS(), "programme");
    if (rc == TC_OK && text && tc_text_to_int(text, 1, INT64_MAX, &programme))
        rc = tc_rows_many(v, TC_SQL_INTAKE_TEAMS, TC_ARGS(tc_arg_id("programme", programme)), "team");
    return rc;
}

/* All that was answered, and what can be decided: which team, if it is to be a case. */
enum tc_rc show_intake_check(struct tc_view *v)
{
    struct tc_intake intake;
    enum tc_rc rc = intake_show(v, &intake);
    if (rc != TC_OK)
        return rc;
    struct tc_node *answers = tc_node_add(v->page, "answers");
    tc_node_attr(answers, "section", tc_intake_sections[TC_INTAKE_DECISION].name);
    for (int part = 0; part < TC_INTAKE_PARTS; part++)
        if (tc_intake_sections[part].path)
            tc_draft_show(v, tc_intake_sections[part].fields, &intake.form.typed, answers);
    tc_draft_show(v, tc_intake_pick + 2, &intake.form.typed, answers); /* what a supervisor answered */
    add_lacking(v, intake.form.form);
    rc = intake.form.form && !intake.form.is_locked ? add_form(v, &intake) : TC_OK;
    return rc == TC_OK ? add_teams(v) : rc;
}
