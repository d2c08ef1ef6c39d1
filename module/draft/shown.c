/* SPDX-License-Identifier: Apache-2.0 */
#include "draft/shown.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- how many of what repeats --------------------------------------------------------------- */

int tc_draft_nth(const struct tc_item *item, const char *place, const char *field, const char **after_r)
{
    char *at, *after;
    size_t length = strlen(place);
    if (field[0] != 'q')
        return 0;
    long number = strtol(field + 1, &at, 10);
    if (number < item->number || (size_t)number > item->end || strncmp(at, place, length) != 0 || at[length] != '.')
        return 0;
    long nth = strtol(at + length + 1, &after, 10);
    if (after_r)
        *after_r = after;
    return nth > 0 && nth <= TC_ANSWER_INSTANCES ? (int)nth : 0;
}

int tc_draft_count(const struct tc_typed_list *typed, const struct tc_item *item, const char *place)
{
    char name[TC_PLACE_LONGEST + 32];
    int most = 1;
    snprintf(name, sizeof name, "q%d%s-count", item->number, place);
    for (size_t i = 0; typed && i < typed->count; i++) {
        int nth = strcmp(typed->list[i].name, name) == 0 ? (int)strtol(typed->list[i].value, NULL, 10) : tc_draft_nth(item, place, typed->list[i].name, NULL);
        if (nth > most)
            most = nth;
    }
    return most < TC_ANSWER_INSTANCES ? most : TC_ANSWER_INSTANCES;
}

/* ---- what is asked ---------------------------------------------------------------------------- */

struct shown {
    void *pool;
    const struct tc_answers *answers;
    const struct tc_typed_list *typed;
    char *names;
};

static void add_shown(struct shown *shown, size_t first, size_t end, const char *place);

static void add_shown_at(struct shown *shown, const struct tc_item *item, const char *place)
{
    const struct tc_form *form = shown->answers->form;
    if (!tc_answers_enable(shown->answers, item, place))
        return;
    if (tc_item_is_question(item))
        shown->names = talloc_asprintf_append_buffer(shown->names, "%sq%d%s", *shown->names ? " " : "", item->number, place);
    if (shown->names)
        add_shown(shown, (size_t)(item - form->items) + 1, item->end, place);
}

static void add_shown(struct shown *shown, size_t first, size_t end, const char *place)
{
    const struct tc_form *form = shown->answers->form;
    for (size_t i = first; shown->names && i < end; i = form->items[i].end) {
        const struct tc_item *item = &form->items[i];
        int count = tc_item_has_places(item) ? tc_draft_count(shown->typed, item, place) : 0;
        if (item->is_hidden)
            continue;
        if (count == 0)
            add_shown_at(shown, item, place);
        for (int nth = 1; nth <= count && shown->names; nth++)
            add_shown_at(shown, item, talloc_asprintf(shown->pool, "%s.%d", place, nth));
    }
}

char *tc_draft_shown(void *pool, const struct tc_answers *answers, const struct tc_typed_list *typed, struct tc_form_part part)
{
    struct shown shown = {pool, answers, typed, talloc_strdup(pool, "")};
    if (shown.names)
        add_shown(&shown, part.first, part.end, "");
    return shown.names;
}

static bool has_word(const char *words, const char *word, size_t length)
{
    for (const char *at = words; (at = strstr(at, word)) != NULL; at += length)
        if ((at == words || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
            return true;
    return false;
}

bool tc_draft_has_new(void *pool, const struct tc_answers *answers, const struct tc_typed_list *typed, struct tc_form_part part, const char *shown)
{
    const char *now = shown ? tc_draft_shown(pool, answers, typed, part) : NULL;
    while (now && *now) {
        size_t length = strcspn(now, " ");
        if (!has_word(shown, talloc_strndup(pool, now, length), length))
            return true;
        now += length + strspn(now + length, " ");
    }
    return false;
}
