/* SPDX-License-Identifier: Apache-2.0 */
/* Back again: answers as the fields that would give them, and what a new draft begins with. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "answers.h"
#include "base/clock.h"

struct typing {
    struct tc_turn *turn;
    const struct tc_form *form;
    struct tc_typed *list;
    size_t count;
};

static enum tc_rc TC_PRINTF(4, 5) type(struct typing *t, const char *field, const char *part, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct tc_typed typed = {talloc_asprintf(t->turn, "%s%s%s", field, *part ? "-" : "", part), talloc_vasprintf(t->turn, format, args)};
    va_end(args);
    struct tc_typed *more = talloc_realloc(t->turn, t->list, struct tc_typed, t->count + 1);
    if (!more || !typed.name || !typed.value)
        return tc_fail(t, TC_BUSY, "no memory for what was typed");
    t->list = more;
    t->list[t->count++] = typed;
    return TC_OK;
}

static enum tc_rc type_day(struct typing *t, const char *field, const char *text)
{
    int year = 0, month = 0, day = 0, parts = sscanf(text, "%4d-%2d-%2d", &year, &month, &day);
    enum tc_rc rc = parts > 0 ? type(t, field, "year", "%04d", year) : TC_OK;
    if (rc == TC_OK && parts > 1)
        rc = type(t, field, "month", "%d", month);
    return rc == TC_OK && parts > 2 ? type(t, field, "day", "%d", day) : rc;
}

/* Within the hour that comes twice, when the clocks go back. */
static bool is_twice(int64_t moment)
{
    int clock = tc_moment_clock(moment);
    return tc_moment_clock(moment - TC_HOUR) == clock || tc_moment_clock(moment + TC_HOUR) == clock;
}

/* A moment in the site's zone, where that names only one. */
static enum tc_rc type_moment(struct typing *t, const char *field, const char *text)
{
    int64_t from, to;
    char day[TC_DATE_TEXT];
    if (!strchr(text, 'T') || !answer_span(text, &from, &to))
        return type_day(t, field, text);
    struct tc_date date = tc_moment_date(from);
    int clock = tc_moment_clock(from);
    if (is_twice(from)) {
        enum tc_rc rc = type_day(t, field, text);
        return rc == TC_OK ? type(t, field, "time", "%s", strchr(text, 'T') + 1) : rc;
    }
    tc_date_write(date, day);
    enum tc_rc rc = type_day(t, field, day);
    if (rc == TC_OK && clock % 60)
        return type(t, field, "time", "%02d:%02d:%02d", clock / 3600, clock / 60 % 60, clock % 60);
    return rc == TC_OK ? type(t, field, "time", "%02d:%02d", clock / 3600, clock / 60 % 60) : rc;
}

static enum tc_rc type_choice(struct typing *t, const char *field, const struct tc_item *item, const struct tc_value *value)
{
    const struct tc_option *option = answer_option(item, value);
    if (option)
        return type(t, field, "", "%zu", (size_t)(option - item->options) + 1);
    const char *words = value->text ? value->text : value->code ? value->code : "";
    if (item->type != TC_ITEM_OPEN_CHOICE || (item->is_free && item->option_count == 0))
        return type(t, field, "", "%s", words);
    enum tc_rc rc = type(t, field, "", "other");
    return rc == TC_OK ? type(t, field, "other", "%s", words) : rc;
}

static enum tc_rc type_quantity(struct typing *t, const char *field, const struct tc_item *item, const struct tc_value *value)
{
    enum tc_rc rc = type(t, field, "", "%s", value->text ? value->text : "");
    for (size_t i = 0; rc == TC_OK && i < item->unit_count; i++) {
        const char *code = item->units[i].value.code, *of = value->code ? value->code : value->unit;
        if (of && strcmp(of, code && value->code ? code : item->units[i].words) == 0)
            return type(t, field, "unit", "%zu", i + 1);
    }
    return rc;
}

static enum tc_rc type_value(struct typing *t, const char *field, const struct tc_item *item, const struct tc_value *value)
{
    if (value->kind == TC_VALUE_DECLINED)
        return type(t, field, "declined", "yes");
    if (answer_is_choice(item))
        return type_choice(t, field, item, value);
    switch (item->type) {
    case TC_ITEM_BOOLEAN:
        return type(t, field, "", "%s", value->yes ? "yes" : "no");
    case TC_ITEM_DATE:
        return type_day(t, field, value->text ? value->text : "");
    case TC_ITEM_DATETIME:
        return type_moment(t, field, value->text ? value->text : "");
    case TC_ITEM_TIME: /* full minutes without their seconds */
        return type(t, field, "", "%.*s", value->text && strcmp(value->text + strcspn(value->text, ":") + 3, ":00") == 0 ? 5 : 12, value->text ? value->text : "");
    case TC_ITEM_QUANTITY:
        return type_quantity(t, field, item, value);
    case TC_ITEM_REFERENCE:
    case TC_ITEM_ATTACHMENT:
        return value->ref ? type(t, field, "", "%" PRId64, value->ref) : TC_OK;
    default:
        return type(t, field, "", "%s", value->text ? value->text : "");
    }
}

/* ---- how many there are of what repeats ------------------------------------------------------ */

/* The last of them at each place: pages show as many. */
static enum tc_rc type_count(void *user, const struct tc_item *item, const char *place)
{
    void **both = user;
    struct typing *t = both[0];
    const struct tc_answers *answers = both[1];
    uint64_t instances = answer_instances(answers, item, place);
    int last = 64 - __builtin_clzll(instances);
    char *field = last > 1 ? tc_answer_field(t->turn, item, place) : NULL;
    return field ? type(t, field, "count", "%d", last) : TC_OK;
}

static enum tc_rc type_counts(struct typing *t, const struct tc_answers *answers)
{
    void *both[] = {t, (void *)(uintptr_t)answers};
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < t->form->item_count; i++) {
        const struct tc_item *item = &t->form->items[i];
        if (tc_item_has_places(item))
            rc = answer_places(answers, item, type_count, both);
    }
    return rc;
}

enum tc_rc tc_answers_typed(struct tc_turn *turn, const struct tc_answers *answers, struct tc_typed_list *typed_r)
{
    struct typing t = {.turn = turn, .form = answers->form};
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < answers->count; i++) {
        const struct tc_answer *answer = &answers->list[i];
        char *field = tc_answer_field(turn, answer->item, answer->place);
        rc = field ? type_value(&t, field, answer->item, &answer->value) : tc_fail(turn, TC_BUSY, "no memory for what was typed");
    }
    if (rc == TC_OK)
        rc = type_counts(&t, answers);
    *typed_r = (struct tc_typed_list){.list = t.list, .count = t.count, .is_kept = true};
    return rc;
}
