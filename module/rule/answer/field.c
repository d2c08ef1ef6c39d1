/* SPDX-License-Identifier: Apache-2.0 */
/* Names of fields, and places in groups that repeat. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "answers.h"

bool answer_is_choice(const struct tc_item *item)
{
    return item->type == TC_ITEM_CHOICE || item->type == TC_ITEM_OPEN_CHOICE;
}

bool answer_is_question(const struct tc_item *item)
{
    return item->type != TC_ITEM_GROUP && item->type != TC_ITEM_DISPLAY;
}

bool tc_item_has_places(const struct tc_item *item)
{
    return item->is_repeating && !answer_is_choice(item) && item->type != TC_ITEM_DISPLAY;
}

bool answer_is_shown(const struct tc_form *form, const struct tc_item *item)
{
    while (!item->is_hidden && item->parent != TC_NO_ITEM)
        item = &form->items[item->parent];
    return !item->is_hidden;
}

static bool is_around(const struct tc_form *form, const struct tc_item *group, const struct tc_item *item)
{
    return group <= item && item < form->items + group->end;
}

/* A question below another one that repeats shares with it which one it is. */
size_t answer_shared_depth(const struct tc_form *form, const struct tc_item *a, const struct tc_item *b)
{
    size_t shared = a != b && tc_item_has_places(b) && is_around(form, b, a);
    for (const struct tc_item *item = b; item->parent != TC_NO_ITEM;) {
        item = &form->items[item->parent];
        shared += tc_item_has_places(item) && is_around(form, item, a);
    }
    return shared;
}

size_t answer_group_depth(const struct tc_form *form, const struct tc_item *item)
{
    return answer_shared_depth(form, item, item);
}

size_t answer_depth(const struct tc_form *form, const struct tc_item *item)
{
    return answer_group_depth(form, item) + (answer_is_question(item) && tc_item_has_places(item));
}

size_t answer_place_bytes(const char *place, size_t numbers)
{
    size_t bytes = 0;
    for (; numbers > 0 && place[bytes]; numbers--)
        bytes += 1 + strspn(place + bytes + 1, "0123456789");
    return bytes;
}

int answer_place_order(const char *a, const char *b)
{
    while (*a && *b) {
        char *after_a, *after_b;
        long one = strtol(a + 1, &after_a, 10), other = strtol(b + 1, &after_b, 10);
        if (one != other)
            return one < other ? -1 : 1;
        a = after_a;
        b = after_b;
    }
    return (*a != '\0') - (*b != '\0');
}

char *tc_answer_field(void *pool, const struct tc_item *item, const char *place)
{
    return talloc_asprintf(pool, "q%d%s", item->number, place);
}

/* A number without noughts in front, at *at, which it moves past; 0 if there is none. */
static long take_number(const char **at)
{
    size_t digits = strspn(*at, "0123456789");
    if (**at == '0' || digits == 0 || digits > 9)
        return 0;
    long number = strtol(*at, NULL, 10);
    *at += digits;
    return number;
}

static bool has_part(const struct tc_item *item, const char *part)
{
    bool is_date = item->type == TC_ITEM_DATE || item->type == TC_ITEM_DATETIME;
    if (strcmp(part, "count") == 0)
        return tc_item_has_places(item);
    if (!answer_is_question(item))
        return false;
    if (strcmp(part, "day") == 0 || strcmp(part, "month") == 0 || strcmp(part, "year") == 0)
        return is_date;
    return !*part || strcmp(part, "declined") == 0 || (item->type == TC_ITEM_DATETIME && strcmp(part, "time") == 0) ||
           (item->type == TC_ITEM_QUANTITY && strcmp(part, "unit") == 0) ||
           (item->type == TC_ITEM_OPEN_CHOICE && strcmp(part, "other") == 0);
}

/* ".2.1" at *at; how many numbers it has. */
static enum answer_field_is take_place(const char **at, char place_r[TC_PLACE_LONGEST], size_t *numbers_r)
{
    const char *from = *at;
    bool is_many = false;
    for (*numbers_r = 0; **at == '.'; (*numbers_r)++) {
        (*at)++;
        long number = take_number(at);
        if (number == 0)
            return ANSWER_FIELD_UNKNOWN;
        is_many = is_many || number > TC_ANSWER_INSTANCES;
    }
    int bytes = (int)(*at - from);
    if (is_many || snprintf(place_r, TC_PLACE_LONGEST, "%.*s", bytes, from) >= TC_PLACE_LONGEST)
        return ANSWER_FIELD_MANY;
    return ANSWER_FIELD_IS;
}

enum answer_field_is answer_field_read(const struct tc_form *form, const char *name, struct answer_field *field_r)
{
    size_t numbers;
    const char *at = name + 1;
    *field_r = (struct answer_field){.item = NULL};
    long number = *name == 'q' ? take_number(&at) : 0;
    if (number < 1 || (size_t)number > form->item_count)
        return ANSWER_FIELD_UNKNOWN;
    const struct tc_item *item = &form->items[number - 1];
    enum answer_field_is is = take_place(&at, field_r->place, &numbers);
    if (is == ANSWER_FIELD_UNKNOWN || (*at && *at != '-') || (*at && !at[1]))
        return ANSWER_FIELD_UNKNOWN;
    field_r->item = item;
    field_r->part = *at ? at + 1 : "";
    size_t expected = strcmp(field_r->part, "count") == 0 ? answer_group_depth(form, item) : answer_depth(form, item);
    return has_part(item, field_r->part) && numbers == expected ? is : ANSWER_FIELD_UNKNOWN;
}

bool tc_answer_is_typable(const struct tc_form *form, const char *name)
{
    struct answer_field field;
    return answer_field_read(form, name, &field) == ANSWER_FIELD_IS && answer_is_shown(form, field.item) && !field.item->is_read_only;
}
