/* SPDX-License-Identifier: Apache-2.0 */
/* What two typed on one page, question by question, in words. */
#include <stdlib.h>
#include <string.h>

#include "draft/response.h"

enum tc_rc tc_response_two_read(struct tc_turn *turn, struct tc_response_two *two)
{
    struct tc_mistakes mistakes;
    two->mine.is_kept = two->theirs.is_kept = true;
    enum tc_rc rc = tc_answers_read(turn, two->draft->form, &two->mine, &two->my_answers, &mistakes);
    return rc == TC_OK ? tc_answers_read(turn, two->draft->form, &two->theirs, &two->their_answers, &mistakes) : rc;
}

/* Without what comes after a hyphen: "q12.1" of "q12.1-day". */
static const char *field_of(struct tc_turn *turn, const char *name)
{
    return talloc_strndup(turn, name, strcspn(name, "-"));
}

static bool is_of(const char *name, const char *field)
{
    size_t length = strlen(field);
    return strncmp(name, field, length) == 0 && (name[length] == '\0' || name[length] == '-');
}

/* In words; what is wrong has none and stands as it was typed. */
static const char *const *words_of(struct tc_turn *turn, const struct tc_typed_list *typed, const struct tc_answers *answers, const struct tc_item *item,
                                   const char *field)
{
    const char **words = talloc_zero_array(turn, const char *, answers->count + typed->count + 1);
    const struct tc_answer *answer;
    size_t count = 0;
    for (size_t n = 0; words && (answer = tc_answers_of(answers, item, n)) != NULL; n++)
        if (strcmp(tc_answer_field(turn, item, answer->place), field) == 0)
            words[count++] = tc_answer_words(turn, answer);
    bool has_any = count > 0;
    for (size_t i = 0; words && !has_any && i < typed->count; i++)
        if (*typed->list[i].value && is_of(typed->list[i].name, field))
            words[count++] = typed->list[i].value;
    return words;
}

static bool are_same(const char *const *mine, const char *const *theirs)
{
    for (; *mine && *theirs && strcmp(*mine, *theirs) == 0; mine++)
        theirs++;
    return *mine == NULL && *theirs == NULL;
}

static bool was_before(const struct tc_typed_list *list, size_t end, const char *field)
{
    for (size_t i = 0; i < end; i++)
        if (is_of(list->list[i].name, field))
            return true;
    return false;
}

struct differing {
    struct tc_turn *turn;
    const struct tc_response_two *two;
    size_t page;
    tc_response_each_differ *each;
    void *user;
};

static enum tc_rc differ(const struct differing *d, const struct tc_typed_list *of, size_t at)
{
    const struct tc_form *form = d->two->draft->form;
    const char *name = of->list[at].name, *field = field_of(d->turn, name);
    if (!tc_response_is_of_page(form, &d->two->draft->pages[d->page], name) || !tc_answer_is_typable(form, name) || was_before(of, at, field))
        return TC_OK;
    if (of == &d->two->theirs && was_before(&d->two->mine, d->two->mine.count, field))
        return TC_OK;
    const struct tc_item *item = &form->items[strtol(field + 1, NULL, 10) - 1];
    const char *const *mine = words_of(d->turn, &d->two->mine, &d->two->my_answers, item, field);
    const char *const *theirs = words_of(d->turn, &d->two->theirs, &d->two->their_answers, item, field);
    if (!mine || !theirs)
        return tc_fail(d, TC_BUSY, "memory for what two typed");
    return are_same(mine, theirs) ? TC_OK : d->each(d->user, item, field, mine, theirs);
}

enum tc_rc tc_response_two_differ(struct tc_turn *turn, const struct tc_response_two *two, size_t page, tc_response_each_differ *each, void *user)
{
    struct differing d = {turn, two, page, each, user};
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < two->mine.count; i++)
        rc = differ(&d, &two->mine, i);
    for (size_t i = 0; rc == TC_OK && i < two->theirs.count; i++)
        rc = differ(&d, &two->theirs, i);
    return rc;
}

static enum tc_rc add_differ(void *user, const struct tc_item *item, const char *field, const char *const *mine, const char *const *theirs)
{
    struct tc_node *node = tc_node_add(user, "differ");
    tc_node_attr(node, "q", field);
    tc_node_text(node, "prefix", item->prefix);
    tc_node_text(node, "text", item->text ?: item->link);
    for (; *mine; mine++)
        tc_node_text(node, "mine", *mine);
    for (; *theirs; theirs++)
        tc_node_text(node, "theirs", *theirs);
    return TC_OK;
}

enum tc_rc tc_response_differ_show(struct tc_turn *turn, const struct tc_response_two *two, size_t page, struct tc_node *parent)
{
    return tc_response_two_differ(turn, two, page, add_differ, parent);
}
