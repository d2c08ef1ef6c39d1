/* SPDX-License-Identifier: Apache-2.0 */
/* The signed forms of a case, answer by answer: for paper and for a table. */
#include <string.h>

#include "base/text.h"
#include "part.h"
#include "response_page.h"
#include "screens.h"

const struct tc_field case_answers_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID}, /* that one alone */
    {.name = NULL},
};

struct telling {
    struct tc_view *v;
    const struct tc_form *form;
    struct tc_answers answers;
    struct tc_node *response, *part;
    size_t group; /* of form.items, whose questions stand in that part */
};

/* A question below another is of that one's group. */
static size_t group_of(const struct tc_form *form, const struct tc_item *item)
{
    size_t group = item->parent;
    while (group != TC_NO_ITEM && form->items[group].type != TC_ITEM_GROUP)
        group = form->items[group].parent;
    return group;
}

static struct tc_node *part_of(struct telling *t, const struct tc_item *item)
{
    size_t group = group_of(t->form, item);
    if (t->part && t->group == group)
        return t->part;
    t->part = tc_node_add(t->response, "part");
    t->group = group;
    if (group != TC_NO_ITEM && t->form->items[group].text)
        tc_node_attr(t->part, "title", t->form->items[group].text);
    return t->part;
}

static struct tc_node *add_question(struct telling *t, const struct tc_item *item, const char *place)
{
    struct tc_node *node = tc_node_add(part_of(t, item), "answer");
    tc_node_attr(node, "q", tc_answer_field(t->v->turn, item, place));
    tc_node_attr(node, "link", item->link);
    tc_node_text(node, "prefix", item->prefix);
    tc_node_text(node, "question", item->text ?: item->link);
    return node;
}

static const char *one_more(const struct telling *t, const char *before, const char *words)
{
    return before ? talloc_asprintf(t->v->turn, "%s; %s", before, words) : words;
}

/* For a table as it was given; words: where people say it otherwise, as a day. */
static void add_said(struct tc_node *node, const char *said, const char *words)
{
    struct tc_node *one = tc_node_text(node, "said", said);
    if (one && said && words && strcmp(said, words) != 0)
        tc_node_attr(one, "words", words);
}

/* Several to one question are one answer; in a group that repeats each time is one. */
static void add_answers(struct telling *t, const struct tc_item *item)
{
    const struct tc_answer *answer;
    const char *place = NULL, *said = NULL, *words = NULL;
    struct tc_node *node = NULL;
    for (size_t n = 0; (answer = tc_answers_of(&t->answers, item, n)) != NULL; n++) {
        bool is_same = place && strcmp(place, answer->place) == 0;
        if (node && !is_same)
            add_said(node, said, words);
        if (!is_same)
            node = add_question(t, item, answer->place);
        said = one_more(t, is_same ? said : NULL, tc_answer_words(t->v->turn, answer));
        words = one_more(t, is_same ? words : NULL, form_answer_say(t->v->record, answer));
        place = answer->place;
    }
    if (node)
        add_said(node, said, words);
    else if (tc_answers_enable(&t->answers, item, ""))
        (void)add_question(t, item, "");
}

static void add_all(struct telling *t)
{
    for (size_t i = 0; i < t->form->item_count; i++)
        if (tc_item_is_question(&t->form->items[i]) && !t->form->items[i].is_hidden)
            add_answers(t, &t->form->items[i]);
}

static enum tc_rc tell(struct tc_view *v, struct tc_node *response, int64_t id)
{
    struct tc_row row;
    struct telling t = {.v = v, .response = response};
    enum tc_rc rc = tc_store_one(v->record->store, v->turn, v->record->grant, TC_SQL_RESPONSE_JUDGE, TC_ARGS(tc_arg_id("id", id)), &row);
    if (rc == TC_OK && row.count == 0)
        return tc_fail(v, TC_GONE, "no response %lld in this case", (long long)id);
    if (rc == TC_OK)
        rc = tc_form_find(v->record, tc_row_int(&row, "form_id"), &t.form);
    if (rc == TC_OK)
        rc = tc_response_answers(v->record, id, t.form, &t.answers);
    if (rc == TC_OK)
        add_all(&t);
    return rc;
}

static bool is_signed(struct tc_view *v, const struct tc_node *response)
{
    return strcmp(tc_node_attr_get(v->turn, response, "state"), "signed") == 0;
}

enum tc_rc show_case_answers(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    struct tc_node *list = tc_node_add(v->page, "list");
    int64_t id = 0;
    tc_node_attr(list, "name", "answers");
    if (rc == TC_OK)
        rc = response_rows_show(v, list, tc_in_int(v->in, "id"));
    for (struct tc_node *node = tc_node_first(list, "response"); rc == TC_OK && node; node = tc_node_next(node))
        if (is_signed(v, node) && tc_text_to_int(tc_node_attr_get(v->turn, node, "id"), 1, INT64_MAX, &id))
            rc = tell(v, node, id);
    return rc;
}
