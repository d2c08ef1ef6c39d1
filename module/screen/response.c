/* SPDX-License-Identifier: Apache-2.0 */
/* The forms of a case: what can be begun, what is begun, what is signed; and the pages of one that is filled in. */
#include <inttypes.h>
#include <string.h>

#include "draft/occasion.h"
#include "occasion.h"
#include "part.h"
#include "response_page.h"
#include "rule/filling.h"
#include "screens.h"

const struct tc_field case_response_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};
const struct tc_field case_response_page_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "page", .kind = TC_FIELD_INT, .low = 1, .high = TC_FORM_ITEMS},
    {.name = "version", .kind = TC_FIELD_INT, .high = INT32_MAX},
    {.name = "q", .kind = TC_FIELD_ANSWERS},
    {.name = NULL},
};

/* ---- what may be done ----------------------------------------------------------------------- */

static bool has(struct tc_view *v, const struct tc_node *node, const char *name, const char *value)
{
    const char *text = tc_node_attr_get(v->turn, node, name);
    return text && (!value || strcmp(text, value) == 0);
}

/* Says on a <response> what the rules let anybody do with it; who may at all is the page's <may>. */
static void judge(struct tc_view *v, struct tc_node *node)
{
    const struct tc_node *of = tc_node_first(v->page, "case");
    bool is_closed = of && !has(v, of, "status", "open"), is_signed = has(v, node, "state", "signed");
    bool is_dropped = has(v, node, "state", "dropped"), is_open = has(v, node, "expires", NULL) || has(v, node, "state", "to_check");
    bool may = tc_filling_may(is_closed, is_signed || has(v, node, "state", "to_check"), tc_node_attr_get(v->turn, node, "occasion"));
    if (is_open)
        tc_node_attr(node, "fill", may ? "yes" : "no");
    if (is_open)
        tc_node_attr(node, "sign", may ? "yes" : "no");
    bool has_subject = has(v, node, "subject", NULL);
    if (is_signed && !is_open && tc_filling_may_amend(tc_node_attr_get(v->turn, node, "occasion"), has_subject))
        tc_node_attr(node, "amend", "yes");
    if (!is_dropped && tc_filling_may_drop(is_signed && !is_open, has_subject))
        tc_node_attr(node, "drop", "yes");
}

static struct tc_node *find_response(struct tc_view *v, struct tc_node *parent, int64_t id)
{
    const char *wanted = talloc_asprintf(v->turn, "%" PRId64, id);
    for (struct tc_node *node = tc_node_first(parent, "response"); node; node = tc_node_next(node))
        if (has(v, node, "id", wanted))
            return node;
    return NULL;
}

struct scoring {
    struct tc_view *v;
    struct tc_node *parent;
};

static enum tc_rc add_score(void *user, const struct tc_row *row)
{
    static const char *const names[] = {"title", "value", "band", "risk"};
    struct scoring *scoring = user;
    struct tc_node *response = find_response(scoring->v, scoring->parent, tc_row_int(row, "response"));
    struct tc_node *score = response ? tc_node_add(response, "score") : NULL;
    for (size_t i = 0; score && i < sizeof names / sizeof *names; i++)
        tc_node_attr(score, names[i], tc_row_text(row, talloc_asprintf(scoring->v->turn, "@%s", names[i])));
    return TC_OK;
}

/* The case's forms, or one, as <response> below parent, with their scores. */
enum tc_rc response_rows_show(struct tc_view *v, struct tc_node *parent, int64_t id)
{
    const struct tc_arg *args = TC_ARGS(tc_arg_id("id", id));
    struct scoring scoring = {v, parent};
    enum tc_rc rc = tc_record_many(v->record, TC_SQL_CASE_RESPONSES, args, parent, "response", NULL);
    if (rc == TC_OK)
        rc = tc_store_look(v->record->store, v->turn, v->record->grant, TC_SQL_CASE_RESPONSE_SCORES, args, add_score, &scoring);
    for (struct tc_node *node = tc_node_first(parent, "response"); rc == TC_OK && node; node = tc_node_next(node))
        judge(v, node);
    return rc;
}

enum tc_rc show_case_forms(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_RESPONSE_FORMS, TC_ARGS(), "offer");
    struct tc_node *list = tc_node_add(v->page, "list");
    tc_node_attr(list, "name", "forms");
    return rc == TC_OK ? response_rows_show(v, list, 0) : rc;
}

/* ---- one ---------------------------------------------------------------------------------------- */

enum tc_rc response_find(struct tc_view *v, int64_t id, struct tc_response_draft *draft_r)
{
    struct tc_row row;
    enum tc_rc rc = response_rows_show(v, v->page, id);
    if (rc == TC_OK)
        rc = tc_store_one(v->record->store, v->turn, v->record->grant, TC_SQL_RESPONSE_JUDGE, TC_ARGS(tc_arg_id("id", id)), &row);
    if (rc == TC_OK && (row.count == 0 || !tc_node_first(v->page, "response")))
        return tc_fail(v, TC_GONE, "no response %" PRId64 " in this case", id);
    if (rc == TC_OK)
        rc = tc_response_read(v->in, v->record, &row, draft_r);
    if (rc == TC_OK && draft_r->is_locked)
        tc_node_attr(tc_node_first(v->page, "response"), "locked", "yes");
    return rc;
}

enum tc_rc response_one(struct tc_view *v, struct tc_response_draft *draft_r)
{
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = response_find(v, tc_in_int(v->in, "id"), draft_r);
    v->object = talloc_asprintf(v->turn, "response %" PRId64, tc_in_int(v->in, "id"));
    return rc;
}

static size_t page_of(struct tc_view *v, const struct tc_response_draft *draft)
{
    int64_t page = tc_in_int(v->in, "page");
    return page >= 1 && (size_t)page <= draft->page_count ? (size_t)page - 1 : 0;
}

/* What was sent and is not kept, because the form was signed meanwhile or the case closed, stands in its fields all the same. */
static enum tc_rc take_over(struct tc_view *v, struct tc_response_draft *draft, size_t page)
{
    const struct tc_pairs *sent = tc_in_answers(v->in, "q");
    int64_t version = tc_response_number(&draft->typed, tc_response_page_mark(v->turn, page));
    bool is_kept = draft->is_open && !draft->is_locked && tc_in_int(v->in, "version") != version;
    struct tc_pairs taken;
    if (sent->count == 0 || is_kept)
        return TC_OK;
    enum tc_rc rc = tc_response_take(draft, page, sent, &taken);
    draft->typed = rc == TC_OK ? taken : draft->typed;
    return rc;
}

/* That somebody typed the same page at the same time and has not chosen yet. */
static void add_waiting(struct tc_view *v, const struct tc_response_draft *draft, size_t page, struct tc_node *form)
{
    if (!tc_pairs_text(&draft->typed, tc_response_mine_mark(v->turn, v->who->id, page)))
        return;
    const char *of = tc_node_attr_get(v->turn, tc_node_first(v->page, "case"), "reference");
    tc_node_attr(form, "merge", talloc_asprintf(v->turn, "/case/form/merge?case=%s&id=%" PRId64 "&page=%zu", of, draft->id, page + 1));
}

enum tc_rc show_case_form_fill(struct tc_view *v)
{
    struct tc_response_draft draft;
    struct response_page shown;
    struct tc_response_held held = {.tab = NULL};
    enum tc_rc rc = response_one(v, &draft);
    size_t page = rc == TC_OK ? page_of(v, &draft) : 0;
    if (rc == TC_OK)
        rc = take_over(v, &draft, page);
    if (rc == TC_OK && draft.is_open)
        rc = response_held_take(v, &draft, page, &held);
    if (rc == TC_OK && !draft.is_open)
        rc = response_left_say(v, &draft);
    if (rc != TC_OK || ((!draft.is_open || draft.is_locked) && draft.typed.count == 0))
        return rc;
    rc = response_page_begin(v, &draft, FORM_PAGE_FILL, &shown);
    if (rc != TC_OK)
        return rc;
    struct tc_node *form = form_page_begin(&shown.page, v->page);
    tc_node_attr_int(form, "page-version", tc_response_number(&draft.typed, tc_response_page_mark(v->turn, page)));
    response_held_show(v, &held, form);
    add_waiting(v, &draft, page, form);
    form_page_progress(&shown.page, form);
    rc = form_page_risks(&shown.page, form);
    return rc == TC_OK ? form_page_one(&shown.page, form, page) : rc;
}

static void add_dropped(struct tc_view *v, const struct response_page *shown, struct tc_node *form)
{
    struct tc_answers kept;
    size_t dropped = 0;
    if (tc_answers_keep(v->turn, &shown->answers, &kept, &dropped) == TC_OK && dropped > 0)
        tc_node_attr_int(tc_node_add(form, "dropped"), "count", (int64_t)dropped);
}

static const char *own_href(struct tc_view *v, const char *path, int64_t subject)
{
    const char *of = tc_node_attr_get(v->turn, tc_node_first(v->page, "case"), "reference");
    return subject == 0 ? talloc_asprintf(v->turn, "%s?case=%s", path, of) : talloc_asprintf(v->turn, "%s?case=%s&id=%" PRId64, path, of, subject);
}

/* The version that is signed is the draft's: what another keeps after this page was shown has to be seen first. */
enum tc_rc response_check(struct tc_view *v, const struct tc_response_draft *draft)
{
    struct response_page shown;
    const char *own = tc_occasion_path(&draft->row);
    struct tc_node *response = tc_node_first(v->page, "response");
    tc_node_attr_int(response, "version", tc_row_int(&draft->row, "draft_version"));
    if (own)
        tc_node_attr(response, "own", own_href(v, own, tc_row_int(&draft->row, "subject_id")));
    enum tc_rc rc = draft->is_locked ? TC_OK : response_page_begin(v, draft, FORM_PAGE_CHECK, &shown);
    if (rc != TC_OK || draft->is_locked)
        return rc;
    struct tc_node *form = form_page_begin(&shown.page, v->page);
    form_page_progress(&shown.page, form);
    add_dropped(v, &shown, form);
    rc = form_page_risks(&shown.page, form);
    if (rc == TC_OK)
        rc = form_page_whole(&shown.page, form);
    return rc == TC_OK ? form_page_scores(&shown.page, form) : rc;
}

enum tc_rc show_case_form_check(struct tc_view *v)
{
    struct tc_response_draft draft;
    enum tc_rc rc = response_one(v, &draft);
    return rc == TC_OK && draft.is_open ? response_check(v, &draft) : rc;
}
