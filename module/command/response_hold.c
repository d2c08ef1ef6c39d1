/* SPDX-License-Identifier: Apache-2.0 */
/* Nothing typed is lost: a page with script sends what is in it while it is typed, and the draft holds it for that person
 * until the page is sent. */
#include "response.h"

#include <inttypes.h>
#include <string.h>

#include "base/text.h"
#include "commands.h"
#include "part.h"

static const char *sent_mark(const struct tc_act *a, size_t page)
{
    return talloc_asprintf(a->turn, ".s%" PRId64 ".%zu", a->who->id, page + 1);
}

const char *response_tab(const struct tc_act *a)
{
    const char *tab = tc_in_text(a->in, "tab");
    return tab && *tab && strspn(tab, "0123456789abcdef") == strlen(tab) ? tab : NULL;
}

bool response_are_same(const struct tc_pairs *a, const struct tc_pairs *b)
{
    bool same = a->count == b->count;
    for (size_t i = 0; same && i < a->count; i++) {
        const struct tc_pair *other;
        same = false;
        for (size_t n = 0; !same && (other = tc_pairs_find(b, a->list[i].name, n)) != NULL; n++)
            same = strcmp(a->list[i].value, other->value) == 0;
    }
    return same;
}

/* "TAB.2" goes if it was held twice: what was typed there since is no part of the page that was shown with it. */
static enum tc_rc drop_resumed(struct tc_act *a, struct tc_response_draft *draft, size_t page)
{
    const char *text = tc_in_text(a->in, "held"), *dot = text ? strchr(text, '.') : NULL;
    struct tc_response_held held;
    int64_t times;
    if (!dot || !tc_text_to_int(dot + 1, 0, INT64_MAX, &times))
        return TC_OK;
    const char *tab = talloc_strndup(a->turn, text, (size_t)(dot - text));
    if (!tc_response_held_of(&draft->typed, a->who->id, page, tab, &held) || held.times != times)
        return TC_OK;
    return tc_response_held_set(&draft->typed, a->who->id, page, &held, NULL);
}

bool response_is_overtaken(const struct tc_act *a, const struct tc_pairs *typed, size_t page)
{
    const char *tab = response_tab(a), *last = tc_pairs_text(typed, sent_mark(a, page));
    return tab && last && strcmp(last, tab) == 0;
}

enum tc_rc response_hold_overtaken(struct tc_act *a, size_t page, bool *is_r)
{
    struct tc_row row;
    struct tc_response_draft draft;
    *is_r = false;
    enum tc_rc rc = tc_act_one(a, TC_SQL_RESPONSE_JUDGE, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    if (rc == TC_OK)
        rc = tc_response_read(a->in, a->record, &row, &draft);
    *is_r = rc == TC_OK && response_is_overtaken(a, &draft.typed, page);
    a->is_quiet = *is_r;
    if (*is_r)
        response_go(a, "/case/form/fill", draft.id, (int)page, NULL);
    return rc;
}

enum tc_rc response_hold(struct tc_act *a, struct tc_response_draft *draft, size_t page, const struct tc_pairs *sent)
{
    const char *tab = response_tab(a);
    struct tc_response_held held;
    if (!tab)
        return tc_input_error(a, "", "form-moved-on");
    a->is_quiet = tc_response_held_of(&draft->typed, a->who->id, page, tab, &held);
    if (sent && !a->is_quiet && tc_response_held_count(&draft->typed, a->who->id, page) >= TC_RESPONSE_HELD_MOST)
        return tc_fail(a, TC_LARGE, "draft %" PRId64 ": too many pages of one person hold what was not sent", draft->id);
    held.version = tc_in_int(a->in, "version");
    held.times++;
    a->detail = "held";
    enum tc_rc rc = drop_resumed(a, draft, page);
    return rc == TC_OK ? tc_response_held_set(&draft->typed, a->who->id, page, &held, sent) : rc;
}

enum tc_rc response_page_hold(struct tc_act *a, struct tc_response_draft *draft, size_t page, const struct tc_pairs *sent)
{
    struct tc_pairs taken;
    enum tc_rc rc = tc_response_take(draft, page, sent, &taken);
    bool is_version = tc_in_int(a->in, "version") == tc_response_number(&draft->typed, tc_response_page_mark(a->turn, page));
    return rc == TC_OK ? response_hold(a, draft, page, is_version && response_are_same(&draft->typed, &taken) ? NULL : sent) : rc;
}

enum tc_rc response_check_sent(struct tc_act *a, const struct tc_response_draft *draft)
{
    struct tc_response_held held;
    for (size_t page = 0; page < draft->page_count; page++) {
        if (tc_pairs_text(&draft->typed, tc_response_mine_mark(a->turn, a->who->id, page)))
            return tc_input_error(a, "", "form-merge-waits");
        if (tc_response_held_last(&draft->typed, a->who->id, page, &held))
            return tc_input_wrong(a, "", "form-waits", talloc_asprintf(a->turn, "%zu", page + 1));
    }
    return TC_OK;
}

enum tc_rc response_held_end(struct tc_act *a, struct tc_response_draft *draft, size_t page)
{
    struct tc_response_held held = {.tab = response_tab(a)};
    enum tc_rc rc = drop_resumed(a, draft, page);
    if (rc == TC_OK && held.tab)
        rc = tc_response_held_set(&draft->typed, a->who->id, page, &held, NULL);
    return rc == TC_OK && held.tab ? tc_draft_set(&draft->typed, sent_mark(a, page), held.tab) : rc;
}

enum tc_rc response_held_mine(struct tc_act *a, struct tc_response_draft *draft, size_t page, const struct tc_pairs *sent)
{
    struct tc_typed_list mine = tc_response_mine(a->turn, &draft->typed, a->who->id, page);
    struct tc_pairs aside = {.turn = a->turn};
    bool is_same = mine.count == sent->count;
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < mine.count; i++) {
        const struct tc_typed *one = &mine.list[i];
        const char *now = tc_pairs_text(sent, one->name);
        is_same = is_same && now && strcmp(now, one->value) == 0;
        rc = tc_pairs_add(&aside, (struct tc_pair){.name = one->name, .value = one->value, .length = strlen(one->value)});
    }
    if (rc != TC_OK || mine.count == 0 || is_same)
        return rc;
    /* Typed over no version that there still is: sent again it comes to be merged, too. */
    struct tc_response_held held = {.tab = talloc_asprintf(a->turn, "%" PRIx64, tc_row_int(&draft->row, "draft_version")), .times = 1};
    return tc_response_held_set(&draft->typed, a->who->id, page, &held, &aside);
}
