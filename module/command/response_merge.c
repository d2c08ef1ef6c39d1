/* SPDX-License-Identifier: Apache-2.0 */
/* Two kept the same page: of each field that differs the later one chooses whose words stand. */
#include "response.h"

#include <inttypes.h>
#include <string.h>

#include "commands.h"
#include "part.h"

static enum tc_rc add_field(struct tc_pairs *to, const struct tc_typed_list *from, const char *field)
{
    enum tc_rc rc = TC_OK;
    size_t length = strlen(field);
    for (size_t i = 0; rc == TC_OK && i < from->count; i++) {
        const struct tc_typed *typed = &from->list[i];
        if (strncmp(typed->name, field, length) == 0 && (typed->name[length] == '\0' || typed->name[length] == '-'))
            rc = tc_pairs_add(to, (struct tc_pair){.name = typed->name, .value = typed->value, .length = strlen(typed->value)});
    }
    return rc;
}

/* "q12.1" of "q12.1-take", the choice for that field; NULL for another. */
static const char *field_chosen(struct tc_turn *turn, const char *name)
{
    const char *end = strrchr(name, '-');
    return end && strcmp(end, "-take") == 0 ? talloc_strndup(turn, name, (size_t)(end - name)) : NULL;
}

/* What stands on the page and nobody was asked about. */
static enum tc_rc add_rest(struct tc_act *a, const struct tc_response_draft *draft, size_t page, const struct tc_typed_list *theirs, struct tc_pairs *merged)
{
    const struct tc_pairs *chosen = tc_in_answers(a->in, "q");
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < theirs->count; i++) {
        const struct tc_typed *one = &theirs->list[i];
        const char *take = talloc_asprintf(a->turn, "%.*s-take", (int)strcspn(one->name, "-"), one->name);
        if (tc_response_is_of_page(draft->form, &draft->pages[page], one->name) && !tc_pairs_find(chosen, take, 0))
            rc = tc_pairs_add(merged, (struct tc_pair){.name = one->name, .value = one->value, .length = strlen(one->value)});
    }
    return rc;
}

/* Of each field mine where this person chose it; theirs stands otherwise. */
static enum tc_rc merge(struct tc_act *a, const struct tc_response_draft *draft, size_t page, struct tc_pairs *merged_r)
{
    struct tc_typed_list mine = tc_response_mine(a->turn, &draft->typed, a->who->id, page);
    struct tc_typed_list theirs = tc_response_typed(a->turn, &draft->typed);
    const struct tc_pairs *chosen = tc_in_answers(a->in, "q");
    enum tc_rc rc = TC_OK;
    *merged_r = (struct tc_pairs){.turn = a->turn};
    for (size_t i = 0; rc == TC_OK && i < chosen->count; i++) {
        const char *field = field_chosen(a->turn, chosen->list[i].name);
        if (field)
            rc = add_field(merged_r, strcmp(chosen->list[i].value, "mine") == 0 ? &mine : &theirs, field);
    }
    return rc == TC_OK ? add_rest(a, draft, page, &theirs, merged_r) : rc;
}

enum tc_rc response_merge(struct tc_act *a, struct tc_response_draft *draft, size_t *page_r)
{
    struct tc_pairs merged, taken;
    int64_t page = tc_in_int(a->in, "page");
    if (page < 1 || (size_t)page > draft->page_count)
        return tc_fail(a, TC_GONE, "a page that the form has not");
    *page_r = (size_t)page - 1;
    if (tc_in_int(a->in, "version") != tc_response_number(&draft->typed, tc_response_page_mark(a->turn, *page_r)))
        return tc_fail(a, TC_CLASH, "draft %" PRId64 ": the page was kept once more", draft->id);
    enum tc_rc rc = merge(a, draft, *page_r, &merged);
    if (rc == TC_OK)
        rc = tc_response_take(draft, *page_r, &merged, &taken);
    if (rc != TC_OK)
        return rc;
    draft->typed = taken;
    a->detail = "merged";
    rc = tc_response_mine_set(&draft->typed, a->who->id, *page_r, NULL);
    return rc == TC_OK ? response_count_page(a, draft, *page_r) : rc;
}

enum tc_rc do_response_merge(struct tc_act *a)
{
    struct tc_response_draft draft;
    size_t page = 0;
    enum tc_rc rc = response_begin(a, tc_in_int(a->in, "id"), 0, &draft);
    if (rc == TC_OK)
        rc = response_merge(a, &draft, &page);
    if (rc == TC_OK)
        rc = response_keep(a, &draft);
    response_go(a, "/case/form/fill", tc_in_int(a->in, "id"), (int)page, "form-merged");
    return rc;
}
