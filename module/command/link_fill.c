/* SPDX-License-Identifier: Apache-2.0 */
/* A page of a form that is filled in by its link. What was typed is kept, right or wrong; an answer that calls for somebody
 * at once does so before anything else happens, and whether or not the form is ever sent. */
#include <inttypes.h>
#include <string.h>

#include "draft/shown.h"
#include "gate/link.h"
#include "link.h"
#include "links.h"
#include "part.h"

/* clang-format off */
const struct tc_field link_fill_form[] = {
    {.name = "page", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = TC_FORM_ITEMS},
    {.name = "q", .kind = TC_FIELD_ANSWERS},
    {.name = "shown", .kind = TC_FIELD_TEXT, .high = 200000},
    {.name = "go", .kind = TC_FIELD_LINE},
    {.name = "tab", .kind = TC_FIELD_LINE, .high = 32},
    {.name = NULL},
};
/* clang-format on */

enum tc_rc link_begin(struct tc_act *a, struct tc_link_draft *draft_r)
{
    int64_t rows = 0;
    a->object = talloc_asprintf(a->turn, "link %" PRId64, tc_link_id(a->in));
    enum tc_rc rc = tc_act_change(a, TC_SQL_LINK_TOUCH, TC_ARGS(), &rows, NULL);
    if (rc == TC_OK && rows == 0)
        return tc_fail(a, TC_CLASH, "the form was sent, or its link is over");
    return rc == TC_OK ? tc_link_read(a->in, a->record, draft_r) : rc;
}

struct filling {
    struct tc_act *a;
    struct tc_link_draft draft;
    size_t page;
    const struct tc_pairs *sent;
    int64_t sitting;        /* in which it was typed */
    struct tc_pairs before; /* what stood in the draft */
    bool is_told;           /* somebody is called */
};

static bool goes(const struct filling *f, const char *word)
{
    const char *go = tc_in_text(f->a->in, "go");
    return go && strncmp(go, word, strlen(word)) == 0;
}

static bool is_empty(const struct filling *f)
{
    for (size_t i = 0; i < f->sent->count; i++)
        if (*f->sent->list[i].value && !f->sent->list[i].file_name)
            return false;
    return true;
}

static bool goes_on(const struct filling *f)
{
    return !goes(f, "back") && !goes(f, "later");
}

/* Nothing typed into a page that was answered in another sitting leaves what it says: it is not shown, so it cannot be meant. And
 * whoever leaves a page empty, to go on later, comes back to it. */
static bool says_nothing(const struct filling *f)
{
    if (!is_empty(f))
        return false;
    return tc_link_is_kept(&f->draft, f->page) ? !tc_link_is_of_sitting(&f->draft, f->page) : !goes_on(f);
}

/* What was typed in a sitting before and never sent counts once somebody goes on from its page with nothing else: it stays unseen. */
static enum tc_rc take_unsent(struct filling *f)
{
    struct tc_link_held held;
    bool is_before = tc_link_held(&f->draft, f->page, &held) && held.sitting != f->draft.sitting;
    if (is_before && is_empty(f) && !goes_on(f))
        return TC_OK;
    if (is_before && is_empty(f)) {
        f->sent = talloc_memdup(f->a->turn, &held.fields, sizeof held.fields);
        f->sitting = held.sitting;
    }
    return f->sent ? link_hold_end(f->a, &f->draft, f->page) : tc_fail(f->a, TC_BUSY, "memory for a page");
}

static enum tc_rc add_or_remove(struct filling *f)
{
    const char *go = tc_in_text(f->a->in, "go");
    bool is_full = false;
    if (goes(f, "remove-"))
        return tc_response_fewer(&f->draft.form, go + strlen("remove-"));
    enum tc_rc rc = goes(f, "add-") ? tc_response_more(&f->draft.form, go + strlen("add-"), &is_full) : TC_OK;
    if (is_full) {
        f->a->keeps = true;
        tc_input_note(f->a, "", "form-page-full", NULL);
    }
    return rc;
}

static enum tc_rc put_in(struct filling *f)
{
    struct tc_pairs taken;
    enum tc_rc rc = take_unsent(f);
    if (rc != TC_OK || says_nothing(f))
        return rc;
    rc = tc_response_take(&f->draft.form, f->page, f->sent, &taken);
    if (rc == TC_OK)
        f->draft.form.typed = taken;
    if (rc == TC_OK)
        rc = add_or_remove(f);
    if (rc == TC_OK)
        rc = tc_link_keep(&f->draft, f->page, f->sitting);
    return rc == TC_OK ? tc_link_judge(f->a->turn, &f->draft) : rc;
}

/* ---- what is wrong, and on ------------------------------------------------------------------------ */

static struct tc_form_part part_of(const struct filling *f)
{
    const struct tc_form_page *page = &f->draft.form.pages[f->page];
    return (struct tc_form_part){page->first, page->end};
}

static bool is_of_page(const struct filling *f, const struct tc_mistake *mistake)
{
    struct tc_form_part part = part_of(f);
    size_t index = mistake->item ? (size_t)(mistake->item - f->draft.form.form->items) : SIZE_MAX;
    return index >= part.first && index < part.end;
}

static enum tc_rc judge(struct filling *f)
{
    enum tc_rc rc = tc_answers_require(f->a->turn, &f->draft.answers, part_of(f), &f->draft.mistakes);
    for (size_t i = 0; rc == TC_OK && i < f->draft.mistakes.count; i++) {
        const struct tc_mistake *mistake = &f->draft.mistakes.list[i];
        if (is_of_page(f, mistake))
            (void)tc_input_wrong(f->a, mistake->field, mistake->key, mistake->detail);
    }
    for (size_t i = 0; rc == TC_OK && i < f->sent->count; i++) {
        const char *name = f->sent->list[i].name;
        bool is_ours = tc_answer_is_typable(f->draft.form.form, name) && tc_response_is_of_page(f->draft.form.form, &f->draft.form.pages[f->page], name);
        if (!is_ours)
            (void)tc_input_error(f->a, name, "answer-unknown");
        else if (f->sent->list[i].is_cleaned)
            (void)tc_input_error(f->a, name, "answer-characters");
    }
    f->a->keeps = true;
    return rc;
}

/* The answers opened a question of this page that stood not on it: it comes first. */
static bool comes_again(const struct filling *f)
{
    if (tc_draft_has_new(f->a->turn, &f->draft.answers, &f->draft.typed, part_of(f), tc_in_text(f->a->in, "shown")))
        return true;
    return goes(f, "add-") || goes(f, "remove-");
}

static void go_on(struct filling *f, bool again)
{
    size_t count = f->draft.form.page_count, next = again ? f->page : goes(f, "back") ? tc_link_before(&f->draft, f->page) : tc_link_next(&f->draft, f->page);
    if (goes(f, "later"))
        tc_act_go(f->a, "/link/stop", NULL, NULL, NULL);
    else if (next < count)
        tc_act_go(f->a, "/link/form", "page", talloc_asprintf(f->a->turn, "%zu", next + 1), NULL);
    else
        tc_act_go(f->a, goes(f, "back") ? "/link/form?page=1" : "/link/check", NULL, NULL, NULL);
}

/* Nothing of the page is kept. That somebody is called for its answers stands all the same, and is not done twice. */
static enum tc_rc no_room(struct filling *f)
{
    struct tc_arg sealed;
    const char *risks = tc_pairs_text(&f->draft.form.typed, ".risks");
    enum tc_rc rc = tc_input_error(f->a, "", "link-full");
    if (!f->is_told)
        return rc;
    f->a->keeps = true;
    f->draft.form.typed = f->before;
    rc = tc_draft_set(&f->draft.form.typed, ".risk", "yes") ?: tc_draft_set(&f->draft.form.typed, ".risks", risks);
    rc = rc ?: tc_link_seal(f->a->in, &f->draft, &sealed);
    if (rc == TC_OK)
        rc = tc_act_change(f->a, TC_SQL_LINK_KEEP, TC_ARGS(sealed), NULL, NULL);
    if (rc != TC_LARGE)
        return rc;
    tc_turn_mend(f->a->turn);
    return TC_OK;
}

static enum tc_rc keep(struct filling *f)
{
    struct tc_arg sealed;
    enum tc_rc rc = tc_link_seal(f->a->in, &f->draft, &sealed);
    if (rc == TC_LARGE) {
        tc_turn_mend(f->a->turn);
        return no_room(f);
    }
    return rc == TC_OK ? tc_act_change(f->a, TC_SQL_LINK_KEEP, TC_ARGS(sealed), NULL, NULL) : rc;
}

/* The key of this machine does not open what was answered before: nothing is written over it. Whoever says that they are in danger is
 * heard all the same; whom that was told before is not known, so it is told again. */
static enum tc_rc no_key(struct filling *f)
{
    enum tc_rc rc = tc_input_error(f->a, "", "link-locked");
    if (goes(f, "hold"))
        return rc;
    rc = put_in(f) ?: link_tell(f->a, &f->draft, &f->is_told);
    f->a->keeps = f->is_told;
    return rc == TC_OK && !f->is_told ? TC_INPUT : rc;
}

enum tc_rc do_link_fill(struct tc_act *a)
{
    struct filling f = {.a = a, .page = (size_t)tc_in_int(a->in, "page") - 1, .sent = tc_in_answers(a->in, "q")};
    enum tc_rc rc = link_begin(a, &f.draft);
    if (rc == TC_OK && f.page >= f.draft.form.page_count)
        return tc_fail(a, TC_GONE, "a page that the form has not");
    if (rc == TC_OK && f.draft.form.is_locked)
        return no_key(&f);
    if (rc == TC_OK && goes(&f, "hold"))
        return link_hold(a, &f.draft, f.page, f.sent);
    f.sitting = f.draft.sitting;
    f.before = f.draft.form.typed;
    if (rc == TC_OK)
        rc = put_in(&f);
    if (rc == TC_OK)
        rc = link_tell(a, &f.draft, &f.is_told);
    if (rc == TC_OK)
        rc = keep(&f);
    if (rc != TC_OK || tc_input_errors(a) > 0)
        return rc;
    bool again = comes_again(&f);
    go_on(&f, again);
    return goes_on(&f) && !again ? judge(&f) : TC_OK;
}
