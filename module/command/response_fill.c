/* SPDX-License-Identifier: Apache-2.0 */
/* A page of a form: kept first, whatever it says, then judged. */
#include "response.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/text.h"
#include "commands.h"
#include "draft/shown.h"
#include "part.h"
#include "rule/filling.h"

struct filling {
    struct tc_act *a;
    struct tc_response_draft draft;
    size_t page;
    struct tc_pairs sent;  /* with documents in place of files */
    const char *go;
    struct tc_answers answers;     /* of the whole draft, once the page is in it */
    struct tc_mistakes mistakes;
};

static struct tc_form_part part_of(const struct filling *f)
{
    const struct tc_form_page *page = &f->draft.pages[f->page];
    return (struct tc_form_part){page->first, page->end};
}

static bool goes(const struct filling *f, const char *word)
{
    return strncmp(f->go, word, strlen(word)) == 0;
}

/* Only who goes on is told what is wrong or missing; all others come back to it. */
static bool goes_on(const struct filling *f)
{
    return strcmp(f->go, "on") == 0 || strcmp(f->go, "check") == 0;
}

/* ---- keeping ------------------------------------------------------------------------------------ */

static enum tc_rc begin(struct tc_act *a, struct filling *f)
{
    *f = (struct filling){.a = a, .go = tc_in_text(a->in, "go") ?: "on"};
    enum tc_rc rc = response_begin(a, tc_in_int(a->in, "id"), 0, &f->draft);
    int64_t page = tc_in_int(a->in, "page");
    if (rc == TC_OK && (size_t)page > f->draft.page_count)
        return tc_fail(a, TC_GONE, "a page that the form has not");
    f->page = page > 0 ? (size_t)page - 1 : 0;
    return rc == TC_OK ? response_files(a, &f->draft, tc_in_answers(a->in, "q"), response_file_document, &f->draft, &f->sent) : rc;
}

/* Another kept this page since it was shown, and says something else. */
static bool is_behind(const struct filling *f, const struct tc_pairs *taken)
{
    const char *mark = tc_response_page_mark(f->a->turn, f->page);
    return tc_in_int(f->a->in, "version") != tc_response_number(&f->draft.typed, mark) && !response_are_same(&f->draft.typed, taken);
}

enum tc_rc response_count_page(struct tc_act *a, struct tc_response_draft *draft, size_t page)
{
    struct tc_pairs *typed = &draft->typed;
    const char *mark = tc_response_page_mark(a->turn, page), *since = tc_in_text(a->in, "since");
    int64_t shown = 0, seconds = tc_response_number(typed, ".seconds");
    if (since && !tc_moment_read(since, &shown))
        shown = 0;
    enum tc_rc rc = tc_response_set_number(typed, mark, tc_response_number(typed, mark) + 1);
    return rc == TC_OK ? tc_response_set_number(typed, ".seconds", seconds + tc_filling_seconds(shown, a->turn->now)) : rc;
}

static enum tc_rc put_in(struct filling *f, const struct tc_pairs *taken)
{
    f->draft.typed = *taken;
    bool is_full = false;
    enum tc_rc rc = response_count_page(f->a, &f->draft, f->page);
    if (rc == TC_OK && goes(f, "add-"))
        rc = tc_response_more(&f->draft, f->go + strlen("add-"), &is_full);
    if (is_full)
        tc_input_note(f->a, "", "form-page-full", NULL);
    if (rc == TC_OK && goes(f, "remove-"))
        rc = tc_response_fewer(&f->draft, f->go + strlen("remove-"));
    return rc;
}

/* ---- judging ------------------------------------------------------------------------------------ */

/* Not what stands in a question that is not asked any more: it would be hidden, and there would be no way on. */
static enum tc_rc note(struct filling *f, const struct tc_mistakes *mistakes)
{
    for (size_t i = 0; i < mistakes->count; i++)
        if (tc_answers_mind(&f->answers, &mistakes->list[i]))
            tc_input_note(f->a, mistakes->list[i].field, mistakes->list[i].key, mistakes->list[i].detail);
    return TC_OK;
}

/* What was sent, by itself: what nobody could have typed into this page is not in the draft, and is said. */
static enum tc_rc judge_sent(struct filling *f)
{
    struct tc_typed_list typed = tc_response_typed(f->a->turn, &f->sent);
    struct tc_answers answers;
    struct tc_mistakes mistakes;
    typed.is_kept = false;
    enum tc_rc rc = tc_answers_read(f->a->turn, f->draft.form, &typed, &answers, &mistakes);
    for (size_t i = 0; rc == TC_OK && i < f->sent.count; i++) {
        const char *name = f->sent.list[i].name;
        if (tc_answer_is_typable(f->draft.form, name) && !tc_response_is_of_page(f->draft.form, &f->draft.pages[f->page], name))
            tc_input_note(f->a, name, "answer-unknown", NULL);
        else if (f->sent.list[i].is_cleaned)
            tc_input_note(f->a, name, "answer-characters", NULL);
    }
    return rc == TC_OK ? note(f, &mistakes) : rc;
}

/* A question that the answers opened, and that stood not on the page: it comes before the next page. */
static bool has_new(const struct filling *f)
{
    struct tc_typed_list typed = tc_response_typed(f->a->turn, &f->draft.typed);
    return tc_draft_has_new(f->a->turn, &f->answers, &typed, part_of(f), tc_in_text(f->a->in, "shown"));
}

static enum tc_rc set_risk(struct filling *f)
{
    size_t risks = 0;
    const char *words;
    enum tc_rc rc = response_risks(&f->answers, &risks, &words);
    bool is_draft = strcmp(tc_row_text(&f->draft.row, "state"), "signed") != 0;
    f->a->detail = risks > 0 ? "risk" : f->draft.form->name;
    if (rc != TC_OK || !is_draft || (tc_row_int(&f->draft.row, "has_risk") != 0) == (risks > 0))
        return rc;
    return tc_act_change(f->a, TC_SQL_RESPONSE_RISK_SET, TC_ARGS(tc_arg_id("id", f->draft.id), tc_arg_int("risk", risks > 0)), NULL, NULL);
}

static enum tc_rc read_all(struct filling *f)
{
    struct tc_typed_list typed = tc_response_typed(f->a->turn, &f->draft.typed);
    return tc_answers_read(f->a->turn, f->draft.form, &typed, &f->answers, &f->mistakes);
}

static enum tc_rc judge(struct filling *f, bool *has_new_r)
{
    *has_new_r = false;
    if (!goes_on(f))
        return TC_OK;
    enum tc_rc rc = judge_sent(f);
    *has_new_r = rc == TC_OK && has_new(f);
    size_t wrong = f->mistakes.count; /* what is wrong is not missing as well */
    if (rc == TC_OK && !*has_new_r)
        rc = tc_answers_require(f->a->turn, &f->answers, part_of(f), &f->mistakes);
    return rc == TC_OK ? note(f, &(struct tc_mistakes){f->mistakes.list + wrong, f->mistakes.count - wrong}) : rc;
}

/* ---- and on ------------------------------------------------------------------------------------- */

static void go_on(struct filling *f, bool comes_again)
{
    int64_t id = f->draft.id, page = 0;
    bool is_last = f->page + 1 == f->draft.page_count;
    if (comes_again)
        response_go(f->a, "/case/form/fill", id, (int)f->page, "form-more");
    else if (strcmp(f->go, "check") == 0 || (strcmp(f->go, "on") == 0 && is_last))
        response_go(f->a, "/case/form/check", id, -1, NULL);
    else if (strcmp(f->go, "on") == 0)
        response_go(f->a, "/case/form/fill", id, (int)f->page + 1, NULL);
    else if (strcmp(f->go, "back") == 0 && f->page > 0)
        response_go(f->a, "/case/form/fill", id, (int)f->page - 1, NULL);
    else if (goes(f, "step-") && tc_text_to_int(f->go + strlen("step-"), 1, (int64_t)f->draft.page_count, &page))
        response_go(f->a, "/case/form/fill", id, (int)page - 1, NULL);
    else if (strcmp(f->go, "later") == 0 || strcmp(f->go, "back") == 0)
        response_go(f->a, "/case/forms", id, -1, "form-kept");
    else
        response_go(f->a, "/case/form/fill", id, (int)f->page, NULL);
}

static enum tc_rc keep_page(struct filling *f, const struct tc_pairs *taken)
{
    bool comes_again;
    enum tc_rc rc = put_in(f, taken);
    if (rc == TC_OK)
        rc = read_all(f);
    if (rc == TC_OK)
        rc = set_risk(f);
    if (rc == TC_OK)
        rc = judge(f, &comes_again);
    if (rc == TC_OK)
        rc = response_keep(f->a, &f->draft);
    if (rc == TC_OK)
        go_on(f, comes_again);
    return rc;
}

static enum tc_rc set_mine(struct filling *f)
{
    enum tc_rc rc = response_held_mine(f->a, &f->draft, f->page, &f->sent);
    f->a->detail = "to be merged";
    return rc == TC_OK ? tc_response_mine_set(&f->draft.typed, f->a->who->id, f->page, &f->sent) : rc;
}

static enum tc_rc leave_to_merge(struct filling *f)
{
    enum tc_rc rc = set_mine(f);
    if (rc == TC_OK)
        rc = response_keep(f->a, &f->draft);
    response_go(f->a, "/case/form/merge", f->draft.id, (int)f->page, NULL);
    return rc;
}

/* The page itself sent what is in it so far; nothing is judged, and the draft's answers stay as they are. */
static enum tc_rc hold(struct tc_act *a, struct filling *f)
{
    bool is_overtaken;
    int64_t page = tc_in_int(a->in, "page");
    enum tc_rc rc = response_hold_overtaken(a, page > 0 ? (size_t)page - 1 : 0, &is_overtaken);
    if (rc == TC_OK && !is_overtaken)
        rc = begin(a, f);
    if (rc != TC_OK || is_overtaken)
        return rc;
    rc = response_page_hold(a, &f->draft, f->page, &f->sent);
    response_go(a, "/case/form/fill", f->draft.id, (int)f->page, NULL);
    return rc == TC_OK ? response_keep(a, &f->draft) : rc;
}

enum tc_rc do_response_fill(struct tc_act *a)
{
    struct filling f;
    struct tc_pairs taken;
    const char *go = tc_in_text(a->in, "go");
    bool is_hold = go && strcmp(go, "hold") == 0, is_late;
    enum tc_rc rc = response_left_late(a, &is_late);
    if (rc == TC_OK && is_late && !is_hold) {
        a->is_quiet = false;
        tc_input_note(a, "", "form-left", NULL);
    }
    if (rc != TC_OK || is_late)
        return rc;
    if (is_hold)
        return hold(a, &f);
    rc = begin(a, &f);
    if (rc == TC_OK)
        rc = response_held_end(a, &f.draft, f.page);
    if (rc == TC_OK)
        rc = tc_response_take(&f.draft, f.page, &f.sent, &taken);
    if (rc != TC_OK)
        return rc;
    a->keeps = true;
    return is_behind(&f, &taken) ? leave_to_merge(&f) : keep_page(&f, &taken);
}

enum tc_rc response_page_keep(struct tc_act *a, struct tc_response_draft *draft, size_t page, const struct tc_pairs *sent, struct response_kept *kept_r)
{
    struct filling f = {.a = a, .draft = *draft, .page = page, .sent = *sent, .go = tc_in_text(a->in, "go") ?: "on"};
    struct tc_pairs taken;
    *kept_r = (struct response_kept){.goes_on = goes_on(&f)};
    enum tc_rc rc = response_held_end(a, &f.draft, page);
    if (rc == TC_OK)
        rc = tc_response_take(&f.draft, page, &f.sent, &taken);
    kept_r->is_behind = rc == TC_OK && is_behind(&f, &taken);
    if (rc == TC_OK)
        rc = kept_r->is_behind ? set_mine(&f) : put_in(&f, &taken);
    if (rc == TC_OK && !kept_r->is_behind)
        rc = read_all(&f);
    if (rc == TC_OK && !kept_r->is_behind)
        rc = judge(&f, &kept_r->comes_again);
    draft->typed = f.draft.typed;
    return rc;
}
