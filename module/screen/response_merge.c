/* SPDX-License-Identifier: Apache-2.0 */
/* What two typed on the same page at the same time, field by field. */
#include <inttypes.h>
#include <string.h>

#include "screen/response_page.h"
#include "screen/screens.h"

struct merging {
    struct tc_view *v;
    const struct response_draft *draft;
    struct tc_typed_list mine, theirs;
    struct tc_answers my_answers, their_answers;
};

/* Without what comes after a hyphen: "q12.1" of "q12.1-day". */
static const char *field_of(struct tc_turn *turn, const char *name)
{
    return talloc_strndup(turn, name, strcspn(name, "-"));
}

static bool has_typed(const struct tc_typed_list *list, const struct tc_typed *typed)
{
    for (size_t i = 0; i < list->count; i++)
        if (strcmp(list->list[i].name, typed->name) == 0 && strcmp(list->list[i].value, typed->value) == 0)
            return true;
    return false;
}

static bool is_named(struct tc_view *v, const struct tc_node *merge, const char *field)
{
    for (struct tc_node *node = tc_node_first(merge, "differ"); node; node = tc_node_next(node))
        if (strcmp(tc_node_attr_get(v->turn, node, "q"), field) == 0)
            return true;
    return false;
}

/* In words; what is wrong has none and stands as it was typed. */
static void add_words(struct merging *m, struct tc_node *node, const char *element, const struct tc_typed_list *typed, const struct tc_answers *answers,
                      const char *field)
{
    const struct tc_item *item = &m->draft->form->items[strtol(field + 1, NULL, 10) - 1];
    const struct tc_answer *answer;
    bool has_any = false;
    for (size_t n = 0; (answer = tc_answers_of(answers, item, n)) != NULL; n++)
        if (strcmp(tc_answer_field(m->v->turn, item, answer->place), field) == 0) {
            tc_node_text(node, element, tc_answer_words(m->v->turn, answer));
            has_any = true;
        }
    for (size_t i = 0; !has_any && i < typed->count; i++)
        if (strcmp(field_of(m->v->turn, typed->list[i].name), field) == 0)
            tc_node_text(node, element, typed->list[i].value);
}

static void add_differ(struct merging *m, struct tc_node *merge, const char *field)
{
    const struct tc_item *item = &m->draft->form->items[strtol(field + 1, NULL, 10) - 1];
    if (is_named(m->v, merge, field))
        return;
    struct tc_node *node = tc_node_add(merge, "differ");
    tc_node_attr(node, "q", field);
    tc_node_text(node, "prefix", item->prefix);
    tc_node_text(node, "text", item->text ?: item->link);
    add_words(m, node, "mine", &m->mine, &m->my_answers, field);
    add_words(m, node, "theirs", &m->theirs, &m->their_answers, field);
}

static void add_differs(struct merging *m, struct tc_node *merge, size_t page, const struct tc_typed_list *of, const struct tc_typed_list *other)
{
    for (size_t i = 0; i < of->count; i++) {
        const char *name = of->list[i].name;
        bool is_here = response_is_of_page(m->draft->form, &m->draft->pages[page], name) && tc_answer_is_typable(m->draft->form, name);
        if (is_here && *of->list[i].value && !has_typed(other, &of->list[i]))
            add_differ(m, merge, field_of(m->v->turn, name));
    }
}

static enum tc_rc read_both(struct merging *m, size_t page)
{
    struct tc_mistakes mistakes;
    m->mine = response_mine(m->v->turn, &m->draft->typed, m->v->who->id, page);
    m->theirs = response_typed(m->v->turn, &m->draft->typed);
    m->mine.is_kept = true;
    enum tc_rc rc = tc_answers_read(m->v->turn, m->draft->form, &m->mine, &m->my_answers, &mistakes);
    return rc == TC_OK ? tc_answers_read(m->v->turn, m->draft->form, &m->theirs, &m->their_answers, &mistakes) : rc;
}

enum tc_rc show_case_form_merge(struct tc_view *v)
{
    struct response_draft draft;
    struct merging m = {.v = v, .draft = &draft};
    enum tc_rc rc = response_one(v, &draft);
    int64_t number = tc_in_int(v->in, "page");
    if (rc == TC_OK && (!draft.is_open || number < 1 || (size_t)number > draft.page_count))
        return tc_fail(v, TC_GONE, "response %" PRId64 " has no such page to merge", draft.id);
    size_t page = (size_t)number - 1;
    if (rc == TC_OK)
        rc = read_both(&m, page);
    if (rc != TC_OK)
        return rc;
    struct tc_node *merge = tc_node_add(v->page, "merge");
    tc_node_attr_int(merge, "page", number);
    tc_node_attr(merge, "page-title", draft.pages[page].title ?: draft.form->title);
    tc_node_attr_int(merge, "page-version", response_number(&draft.typed, response_page_mark(v->turn, page)));
    add_differs(&m, merge, page, &m.mine, &m.theirs);
    add_differs(&m, merge, page, &m.theirs, &m.mine);
    return TC_OK;
}
