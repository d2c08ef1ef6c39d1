/* SPDX-License-Identifier: Apache-2.0 */
/* What somebody types into a form by its link is held before it is sent, for the sitting that it is typed in. It is no answer yet:
 * nothing is judged, nobody is called. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "link.h"
#include "response.h"

#define HOLDS_A_MINUTE 60 /* a page that is typed into without a pause holds twelve times */

static const char *sent_mark(struct tc_act *a, size_t page)
{
    return talloc_asprintf(a->turn, ".t%zu", page + 1);
}

/* Who holds the link is nobody that we know: a script may not write without end. */
static enum tc_rc count_hold(struct tc_act *a, struct tc_link_draft *draft)
{
    struct tc_pairs *typed = &draft->form.typed;
    int64_t minute = a->turn->now / TC_MINUTE, of = 0, count = 0;
    const char *text = tc_pairs_text(typed, ".holds");
    if (!text || sscanf(text, "%" SCNd64 " %" SCNd64, &of, &count) != 2 || of != minute)
        count = 0;
    if (count >= HOLDS_A_MINUTE)
        return tc_fail(a, TC_LARGE, "link %" PRId64 ": more is held than anybody types", draft->form.id);
    return tc_draft_set(typed, ".holds", talloc_asprintf(a->turn, "%" PRId64 " %" PRId64, minute, count + 1));
}

static bool says_anything(const struct tc_pairs *sent)
{
    for (size_t i = 0; i < sent->count; i++)
        if (*sent->list[i].value && !sent->list[i].file_name)
            return true;
    return false;
}

/* Of the page's own questions alone. */
static enum tc_rc take_fields(const struct tc_link_draft *draft, size_t page, const struct tc_pairs *sent, struct tc_pairs *fields_r)
{
    const struct tc_form *form = draft->form.form;
    enum tc_rc rc = TC_OK;
    *fields_r = (struct tc_pairs){.turn = draft->form.typed.turn};
    for (size_t i = 0; rc == TC_OK && i < sent->count; i++) {
        const struct tc_pair *pair = &sent->list[i];
        if (*pair->value && !pair->file_name && tc_response_is_of_page(form, &draft->form.pages[page], pair->name) && tc_answer_is_typable(form, pair->name))
            rc = tc_pairs_add(fields_r, *pair);
    }
    return rc;
}

static enum tc_rc set_held(struct tc_link_draft *draft, size_t page, const struct tc_pairs *sent, bool *again_r)
{
    struct tc_link_held held;
    bool has_any = tc_link_held(draft, page, &held), is_ours = has_any && held.sitting == draft->sitting;
    *again_r = is_ours;
    if (!says_anything(sent) && !is_ours)
        return TC_OK; /* a page that is empty again says nothing of a sitting before */
    held = (struct tc_link_held){.sitting = draft->sitting, .times = is_ours ? held.times + 1 : 1};
    enum tc_rc rc = take_fields(draft, page, sent, &held.fields);
    return rc == TC_OK ? tc_link_held_set(draft, page, says_anything(sent) ? &held : NULL) : rc;
}

enum tc_rc link_hold(struct tc_act *a, struct tc_link_draft *draft, size_t page, const struct tc_pairs *sent)
{
    struct tc_arg sealed;
    const char *tab = response_tab(a), *last = tc_pairs_text(&draft->form.typed, sent_mark(a, page));
    a->detail = "held";
    tc_act_go(a, "/link/form", "page", talloc_asprintf(a->turn, "%zu", page + 1), NULL);
    enum tc_rc rc = count_hold(a, draft);
    a->is_quiet = tab && last && strcmp(tab, last) == 0;
    if (rc == TC_OK && !a->is_quiet)
        rc = set_held(draft, page, sent, &a->is_quiet);
    if (rc == TC_OK)
        rc = tc_link_seal(a->in, draft, &sealed);
    return rc == TC_OK ? tc_act_change(a, TC_SQL_LINK_KEEP, TC_ARGS(sealed), NULL, NULL) : rc;
}

enum tc_rc link_hold_end(struct tc_act *a, struct tc_link_draft *draft, size_t page)
{
    const char *tab = response_tab(a);
    enum tc_rc rc = tc_link_held_set(draft, page, NULL);
    return rc == TC_OK && tab ? tc_draft_set(&draft->form.typed, sent_mark(a, page), tab) : rc;
}
