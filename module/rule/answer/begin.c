/* SPDX-License-Identifier: Apache-2.0 */
/* What a new draft begins with: initial values, what the record knows, what was answered before. */
#include <stdio.h>
#include <string.h>

#include "answers.h"

/* The first of each of so many. */
static void first_place(size_t numbers, char place_r[TC_PLACE_LONGEST])
{
    size_t bytes = 0;
    for (place_r[0] = '\0'; numbers > 0 && bytes + 2 < TC_PLACE_LONGEST; numbers--, bytes += 2)
        memcpy(place_r + bytes, ".1", 3);
}

/* In the first instance of each group around it; a question that repeats has several of its own. */
static enum tc_rc begin_value(struct tc_turn *turn, struct tc_answers *answers, const struct tc_item *item, int n, const struct tc_value *value)
{
    char place[TC_PLACE_LONGEST];
    size_t groups = answer_group_depth(answers->form, item);
    bool has_own = answer_depth(answers->form, item) > groups;
    if (groups > TC_FORM_DEPTH || n > TC_ANSWER_INSTANCES)
        return TC_OK;
    first_place(groups, place);
    if (has_own)
        snprintf(place + 2 * groups, sizeof place - 2 * groups, ".%d", n);
    return tc_answers_add(turn, answers, item, place, has_own ? 1 : n, value);
}

static enum tc_rc begin_initial(struct tc_turn *turn, struct tc_answers *answers, const struct tc_item *item)
{
    enum tc_rc rc = TC_OK;
    int n = 0;
    for (size_t i = 0; rc == TC_OK && i < item->initial_count; i++)
        rc = begin_value(turn, answers, item, ++n, &item->initial[i]);
    for (size_t i = 0; rc == TC_OK && item->initial_count == 0 && i < item->option_count; i++)
        if (item->options[i].is_initial)
            rc = begin_value(turn, answers, item, ++n, &item->options[i].value);
    return rc;
}

char *tc_option_number(void *pool, const struct tc_item *item, const char *known)
{
    for (size_t i = 0; i < item->option_count; i++)
        if (item->options[i].value.code && strcmp(item->options[i].value.code, known) == 0)
            return talloc_asprintf(pool, "%zu", i + 1);
    for (size_t i = 0; i < item->option_count; i++)
        if (item->options[i].words && strcasecmp(item->options[i].words, known) == 0)
            return talloc_asprintf(pool, "%zu", i + 1);
    return NULL;
}

static const char *as_typed(struct tc_turn *turn, const struct tc_item *item, const char *known)
{
    if (item->type == TC_ITEM_BOOLEAN)
        return strcmp(known, "1") == 0 || strcmp(known, "true") == 0 || strcmp(known, "yes") == 0 ? "yes" : "no";
    const char *typed = answer_is_choice(item) && item->option_count > 0 ? tc_option_number(turn, item, known) : known;
    return typed || item->type != TC_ITEM_OPEN_CHOICE ? typed : "other";
}

enum tc_rc tc_answers_know(struct tc_turn *turn, struct tc_answers *answers, const struct tc_item *item, const char *known, bool *fits_r)
{
    struct tc_typed typed[2] = {{NULL, as_typed(turn, item, known)}, {NULL, known}};
    struct tc_answers read;
    struct tc_mistakes mistakes;
    char place[TC_PLACE_LONGEST];
    first_place(answer_depth(answers->form, item), place);
    typed[0].name = tc_answer_field(turn, item, place);
    typed[1].name = talloc_asprintf(turn, "%s-other", typed[0].name);
    *fits_r = false;
    if (!typed[0].value || !typed[0].name || !typed[1].name)
        return TC_OK;
    struct tc_typed_list list = {typed, strcmp(typed[0].value, "other") == 0 ? 2 : 1, true};
    enum tc_rc rc = tc_answers_read(turn, answers->form, &list, &read, &mistakes);
    for (size_t i = 0; rc == TC_OK && i < read.count; i++)
        rc = tc_answers_add(turn, answers, item, read.list[i].place, read.list[i].nth, &read.list[i].value);
    *fits_r = read.count > 0;
    return rc;
}

enum tc_rc tc_answers_begin(struct tc_turn *turn, const struct tc_form *form, tc_form_fill *fill, void *user, struct tc_typed_list *typed_r)
{
    struct tc_answers answers = {.form = form};
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < form->item_count; i++) {
        const struct tc_item *item = &form->items[i];
        bool fits = false;
        const char *known = item->fill && fill && answer_is_question(item) ? fill(user, item->fill) : NULL;
        if (known && *known)
            rc = tc_answers_know(turn, &answers, item, known, &fits);
        if (rc == TC_OK && !fits && answer_is_question(item))
            rc = begin_initial(turn, &answers, item);
    }
    return rc == TC_OK ? tc_answers_typed(turn, &answers, typed_r) : rc;
}

enum tc_rc tc_answers_fill(struct tc_turn *turn, const struct tc_form *form, tc_form_fill *fill, void *user, struct tc_typed_list *typed_r)
{
    struct tc_answers answers = {.form = form};
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < form->item_count; i++) {
        const struct tc_item *item = &form->items[i];
        const char *known = item->fill && answer_is_question(item) ? fill(user, item->fill) : NULL;
        bool fits;
        if (known && *known)
            rc = tc_answers_know(turn, &answers, item, known, &fits);
    }
    return rc == TC_OK ? tc_answers_typed(turn, &answers, typed_r) : rc;
}

/* ---- what was answered before ----------------------------------------------------------------- */

static enum tc_rc move(struct tc_turn *turn, const struct tc_answers *answers, struct tc_answers *moved)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < answers->count; i++) {
        const struct tc_answer *answer = &answers->list[i];
        const struct tc_item *item = tc_form_item(moved->form, answer->item->link);
        if (item && item->type == answer->item->type)
            rc = tc_answers_add(turn, moved, item, answer->place, answer->nth, &answer->value);
    }
    return rc;
}

enum tc_rc tc_answers_carry(struct tc_turn *turn, const struct tc_answers *answers, const struct tc_form *form, struct tc_answers *carried_r)
{
    struct tc_answers moved = {.form = form};
    struct tc_typed_list typed;
    struct tc_mistakes mistakes;
    enum tc_rc rc = move(turn, answers, &moved);
    if (rc == TC_OK)
        rc = tc_answers_typed(turn, &moved, &typed);
    return rc == TC_OK ? tc_answers_read(turn, form, &typed, carried_r, &mistakes) : rc;
}
