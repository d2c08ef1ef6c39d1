/* SPDX-License-Identifier: Apache-2.0 */
/* The list of answers: kept in the form's order, and asked for. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "answers.h"

/* The first answer of an item at or after that one of the form. */
static size_t first_from(const struct tc_answers *answers, size_t item)
{
    size_t low = 0, high = answers->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if ((size_t)(answers->list[middle].item - answers->form->items) < item)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct answer_range answer_range(const struct tc_answers *answers, size_t first_item, size_t end_item)
{
    return (struct answer_range){first_from(answers, first_item), first_from(answers, end_item)};
}

struct answer_range answer_range_of(const struct tc_answers *answers, const struct tc_item *item)
{
    size_t number = (size_t)(item - answers->form->items);
    return answer_range(answers, number, number + 1);
}

const struct tc_answer *tc_answers_of(const struct tc_answers *answers, const struct tc_item *item, size_t n)
{
    struct answer_range range = answer_range_of(answers, item);
    return n < range.end - range.first ? &answers->list[range.first + n] : NULL;
}

static int order_of(const struct tc_answer *a, const struct tc_answer *b)
{
    if (a->item != b->item)
        return a->item < b->item ? -1 : 1;
    int order = answer_place_order(a->place, b->place);
    return order ? order : (a->nth > b->nth) - (a->nth < b->nth);
}

/* Room is doubled: one and the block that list lies in is borrowed from nobody. */
static bool make_room(struct tc_turn *turn, struct tc_answers *answers)
{
    size_t room = answers->list ? talloc_array_length(answers->list) : 0;
    if (answers->count < room)
        return true;
    struct tc_answer *list = talloc_realloc(turn, (struct tc_answer *)(uintptr_t)answers->list, struct tc_answer, room ? 2 * room : 16);
    if (list)
        answers->list = list;
    unsigned char *counts = talloc_realloc(turn, answers->counts, unsigned char, room ? 2 * room : 16);
    if (counts)
        answers->counts = counts;
    return list && counts;
}

enum tc_rc tc_answers_add(struct tc_turn *turn, struct tc_answers *answers, const struct tc_item *item, const char *place, int nth,
                          const struct tc_value *value)
{
    struct tc_answer answer = {item, *place ? talloc_strdup(turn, place) : "", nth, *value};
    if (!answer.place || !make_room(turn, answers))
        return tc_fail(turn, TC_BUSY, "no memory for an answer");
    struct tc_answer *list = (struct tc_answer *)(uintptr_t)answers->list;
    size_t at = answers->count++;
    for (; at > 0 && order_of(&list[at - 1], &answer) > 0; at--)
        list[at] = list[at - 1];
    list[at] = answer;
    memset(answers->counts, ANSWER_UNSEEN, answers->count);
    return TC_OK;
}

bool tc_answer_measure(const struct tc_answer *answer, double *measure_r)
{
    const struct tc_value *value = &answer->value;
    bool has_number = value->kind == TC_VALUE_INTEGER || value->kind == TC_VALUE_DECIMAL || value->kind == TC_VALUE_QUANTITY;
    *measure_r = value->has_ordinal ? value->ordinal : value->kind == TC_VALUE_BOOLEAN ? value->yes : value->number;
    return value->has_ordinal || has_number || value->kind == TC_VALUE_BOOLEAN;
}

char *tc_answer_words(void *pool, const struct tc_answer *answer)
{
    const struct tc_value *value = &answer->value;
    const struct tc_option *option = answer_option(answer->item, value);
    if (option)
        return talloc_strdup(pool, option->words);
    switch (value->kind) {
    case TC_VALUE_NONE:
        return talloc_strdup(pool, "");
    case TC_VALUE_DECLINED:
        return talloc_strdup(pool, "rather not say");
    case TC_VALUE_BOOLEAN:
        return talloc_strdup(pool, value->yes ? "yes" : "no");
    case TC_VALUE_REFERENCE:
    case TC_VALUE_ATTACHMENT:
        return value->text ? talloc_strdup(pool, value->text) : talloc_asprintf(pool, "%" PRId64, value->ref); /* text: its name, where it is known */
    default:
        break;
    }
    const char *unit = value->kind == TC_VALUE_QUANTITY ? (value->unit ?: value->code) : answer->item->unit;
    bool has_unit = unit && (value->kind == TC_VALUE_QUANTITY || value->kind == TC_VALUE_INTEGER || value->kind == TC_VALUE_DECIMAL);
    return talloc_asprintf(pool, "%s%s%s", value->text ?: value->code ?: "", has_unit ? " " : "", has_unit ? unit : "");
}

/* ---- what answers call for ------------------------------------------------------------------- */

enum tc_rc tc_answers_risks(const struct tc_answers *answers, tc_each_answer *each, void *user)
{
    double measure;
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < answers->count; i++) {
        const struct tc_answer *answer = &answers->list[i];
        if (answer->item->has_risk && tc_answer_measure(answer, &measure) && measure >= answer->item->risk_least && answer_counts(answers, i))
            rc = each(user, answer);
    }
    return rc;
}

enum tc_rc tc_answers_opens(const struct tc_answers *answers, tc_each_answer *each, void *user)
{
    double measure;
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < answers->count; i++) {
        const struct tc_answer *answer = &answers->list[i];
        if (answer->item->opens && tc_answer_measure(answer, &measure) && measure >= answer->item->opens_least && answer_counts(answers, i))
            rc = each(user, answer);
    }
    return rc;
}

/* ---- places in groups that repeat -------------------------------------------------------------- */

uint64_t answer_instances(const struct tc_answers *answers, const struct tc_item *group, const char *place)
{
    struct answer_range range = answer_range(answers, (size_t)(group - answers->form->items), group->end);
    size_t length = strlen(place);
    uint64_t instances = 0;
    for (size_t i = range.first; i < range.end; i++) {
        const char *at = answers->list[i].place;
        if (strncmp(at, place, length) != 0 || at[length] != '.')
            continue;
        long number = strtol(at + length + 1, NULL, 10);
        if (number >= 1 && number <= TC_ANSWER_INSTANCES)
            instances |= UINT64_C(1) << (number - 1);
    }
    return instances ? instances : 1;
}

struct walk {
    const struct tc_answers *answers;
    const struct tc_item *item;
    const struct tc_item *groups[TC_FORM_DEPTH + 1]; /* the outermost first */
    size_t depth;
    answer_each_place *each;
    void *user;
    char place[TC_PLACE_LONGEST];
};

static enum tc_rc walk_instances(struct walk *walk, size_t level)
{
    if (level == walk->depth)
        return walk->each(walk->user, walk->item, walk->place);
    size_t length = strlen(walk->place);
    uint64_t instances = answer_instances(walk->answers, walk->groups[level], walk->place);
    enum tc_rc rc = TC_OK;
    for (int n = 1; rc == TC_OK && n <= TC_ANSWER_INSTANCES; n++)
        if (instances >> (n - 1) & 1) {
            snprintf(walk->place + length, sizeof walk->place - length, ".%d", n);
            rc = walk_instances(walk, level + 1);
            walk->place[length] = '\0';
        }
    return rc;
}

enum tc_rc answer_places(const struct tc_answers *answers, const struct tc_item *item, answer_each_place *each, void *user)
{
    struct walk walk = {.answers = answers, .item = item, .each = each, .user = user};
    walk.depth = answer_group_depth(answers->form, item);
    if (walk.depth > TC_FORM_DEPTH)
        return TC_OK;
    const struct tc_item *at = item;
    for (size_t left = walk.depth; left > 0;) {
        at = &answers->form->items[at->parent];
        if (tc_item_has_places(at))
            walk.groups[--left] = at;
    }
    return walk_instances(&walk, 0);
}
