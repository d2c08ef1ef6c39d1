/* SPDX-License-Identifier: Apache-2.0 */
/* Typed fields become answers: sorted by question and place, then read by the question's type. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "answers.h"
#include "base/text.h"

#define TEXT(n) #n
#define IN_WORDS(n) TEXT(n)

enum tc_rc answer_mistake(struct tc_turn *turn, struct tc_mistakes *mistakes, struct tc_mistake mistake)
{
    struct tc_mistake *more = talloc_realloc(turn, mistakes->list, struct tc_mistake, mistakes->count + 1);
    if (!more)
        return tc_fail(turn, TC_BUSY, "no memory for what is wrong with a form");
    mistakes->list = more;
    mistakes->list[mistakes->count++] = mistake;
    return TC_OK;
}

const char *answer_part(const struct answer_asked *asked, const char *part)
{
    for (size_t i = 0; i < asked->count; i++)
        if (strcmp(asked->fields[i].part, part) == 0)
            return asked->fields[i].value;
    return NULL;
}

const char *answer_give(struct answer_asked *asked, struct tc_value value)
{
    struct tc_value *more = talloc_realloc(asked->turn, asked->values, struct tc_value, asked->value_count + 1);
    asked->is_short = asked->is_short || !more;
    if (more) {
        asked->values = more;
        asked->values[asked->value_count++] = value;
    }
    return NULL;
}

/* ---- gathering ----------------------------------------------------------------------------- */

struct gathered {
    struct tc_turn *turn;
    const struct tc_form *form;
    struct tc_mistakes *mistakes;
    struct answer_field *fields;
    size_t count;
    bool is_kept;
};

static enum tc_rc note(struct gathered *g, const struct tc_item *item, const char *field, const char *key, const char *detail)
{
    return answer_mistake(g->turn, g->mistakes, (struct tc_mistake){item, field, key, detail});
}

static enum tc_rc gather_field(struct gathered *g, const struct tc_typed *typed)
{
    struct answer_field *field = &g->fields[g->count];
    enum answer_field_is is = answer_field_read(g->form, typed->name, field);
    if (is == ANSWER_FIELD_UNKNOWN)
        return note(g, NULL, typed->name, "answer-unknown", NULL);
    char *copy = talloc_strdup(g->turn, typed->value);
    if (!copy)
        return tc_fail(g, TC_BUSY, "no memory for an answer");
    field->value = tc_text_trim(copy);
    if (!*field->value)
        return TC_OK;
    if (is == ANSWER_FIELD_MANY)
        return note(g, field->item, typed->name, "answer-many", IN_WORDS(TC_ANSWER_INSTANCES));
    if (!g->is_kept && !answer_is_shown(g->form, field->item))
        return note(g, field->item, typed->name, "answer-hidden", NULL);
    if (!g->is_kept && field->item->is_read_only)
        return note(g, field->item, typed->name, "answer-read-only", NULL);
    if (!tc_text_is_clean(typed->value, strlen(typed->value)))
        return note(g, field->item, typed->name, "answer-characters", NULL);
    field->nth = g->count;
    g->count += strcmp(field->part, "count") != 0;
    return TC_OK;
}

static int by_place(const void *a, const void *b)
{
    const struct answer_field *one = a, *other = b;
    if (one->item != other->item)
        return one->item < other->item ? -1 : 1;
    int order = answer_place_order(one->place, other->place);
    return order ? order : one->nth < other->nth ? -1 : 1;
}

/* A name that starts with a dot is the draft's own. */
static enum tc_rc gather(struct gathered *g, const struct tc_typed_list *typed)
{
    enum tc_rc rc = TC_OK;
    g->fields = talloc_array(g->turn, struct answer_field, typed->count + 1);
    if (!g->fields)
        return tc_fail(g, TC_BUSY, "no memory for the fields of a form");
    for (size_t i = 0; rc == TC_OK && i < typed->count; i++)
        if (typed->list[i].name[0] != '.')
            rc = gather_field(g, &typed->list[i]);
    if (g->count > 1)
        qsort(g->fields, g->count, sizeof *g->fields, by_place);
    return rc;
}

/* ---- reading ------------------------------------------------------------------------------- */

typedef const char *read_type(struct answer_asked *asked);
static read_type *const readers[] = {
    [TC_ITEM_BOOLEAN] = answer_read_boolean, [TC_ITEM_DECIMAL] = answer_read_decimal, [TC_ITEM_INTEGER] = answer_read_whole,
    [TC_ITEM_DATE] = answer_read_date, [TC_ITEM_DATETIME] = answer_read_moment, [TC_ITEM_TIME] = answer_read_time,
    [TC_ITEM_STRING] = answer_read_words, [TC_ITEM_TEXT] = answer_read_words, [TC_ITEM_URL] = answer_read_url,
    [TC_ITEM_CHOICE] = answer_read_choices, [TC_ITEM_OPEN_CHOICE] = answer_read_choices, [TC_ITEM_QUANTITY] = answer_read_quantity,
    [TC_ITEM_REFERENCE] = answer_read_reference, [TC_ITEM_ATTACHMENT] = answer_read_reference,
};

static bool is_declined(const struct answer_field *field, bool has_radios)
{
    return strcmp(field->part, "declined") == 0 || (has_radios && !*field->part && strcmp(field->value, "declined") == 0);
}

/* Beside "rather not say" there may be words of a choice that is not chosen any more, but no answer. */
static const char *read_declined(struct answer_asked *asked, bool *declined_r)
{
    bool has_radios = answer_is_choice(asked->item) || asked->item->type == TC_ITEM_BOOLEAN, has_more = false;
    *declined_r = false;
    for (size_t i = 0; i < asked->count; i++) {
        bool is = is_declined(&asked->fields[i], has_radios);
        *declined_r = *declined_r || is;
        has_more = has_more || (!is && strcmp(asked->fields[i].part, "other") != 0 && strcmp(asked->fields[i].part, "unit") != 0);
        if (is && strcmp(asked->fields[i].value, "yes") != 0 && strcmp(asked->fields[i].value, "declined") != 0)
            return "answer-option";
    }
    if (!*declined_r)
        return NULL;
    if (!asked->item->may_decline)
        return "answer-undeclinable";
    return has_more ? "answer-declined" : answer_give(asked, (struct tc_value){.kind = TC_VALUE_DECLINED});
}

/* Two that say the same are no harm. */
static bool has_two(const struct answer_asked *asked)
{
    for (size_t i = 0; i < asked->count; i++)
        for (size_t k = 0; k < i; k++)
            if (strcmp(asked->fields[i].part, asked->fields[k].part) == 0 && strcmp(asked->fields[i].value, asked->fields[k].value) != 0)
                return true;
    return false;
}

static const char *read_question(struct answer_asked *asked)
{
    bool declined, has_many = answer_is_choice(asked->item) && asked->item->is_repeating;
    const char *wrong = read_declined(asked, &declined);
    if (wrong || declined)
        return wrong;
    if (!has_many && has_two(asked))
        return "answer-single";
    wrong = readers[asked->item->type](asked);
    for (size_t i = 0; !wrong && i < asked->value_count; i++)
        wrong = answer_judge(asked, &asked->values[i]);
    return wrong;
}

static enum tc_rc take_question(struct gathered *g, const struct answer_field *fields, size_t count, struct tc_answers *answers)
{
    struct answer_asked asked = {.turn = g->turn, .item = fields->item, .fields = fields, .count = count, .part = ""};
    const char *wrong = read_question(&asked);
    enum tc_rc rc = asked.is_short ? tc_fail(g, TC_BUSY, "no memory for an answer") : TC_OK;
    if (wrong) {
        char *field = talloc_asprintf(g->turn, "q%d%s%s%s", fields->item->number, fields->place, *asked.part ? "-" : "", asked.part);
        return field ? note(g, fields->item, field, wrong, asked.detail) : tc_fail(g, TC_BUSY, "no memory for an answer");
    }
    for (size_t i = 0; rc == TC_OK && i < asked.value_count; i++)
        rc = tc_answers_add(g->turn, answers, asked.item, fields->place, (int)i + 1, &asked.values[i]);
    return rc;
}

/* Of a whole draft: what stands in no one's way is not said. */
static void forgive(const struct tc_answers *answers, struct tc_mistakes *mistakes)
{
    size_t kept = 0;
    for (size_t i = 0; i < mistakes->count; i++)
        if (tc_answers_mind(answers, &mistakes->list[i]))
            mistakes->list[kept++] = mistakes->list[i];
    mistakes->count = kept;
}

enum tc_rc tc_answers_read(struct tc_turn *turn, const struct tc_form *form, const struct tc_typed_list *typed, struct tc_answers *answers_r,
                           struct tc_mistakes *mistakes_r)
{
    struct gathered g = {.turn = turn, .form = form, .mistakes = mistakes_r, .is_kept = typed->is_kept};
    *answers_r = (struct tc_answers){.form = form};
    *mistakes_r = (struct tc_mistakes){.list = NULL};
    enum tc_rc rc = gather(&g, typed);
    for (size_t i = 0, end; rc == TC_OK && i < g.count; i = end) {
        for (end = i + 1; end < g.count && g.fields[end].item == g.fields[i].item && strcmp(g.fields[end].place, g.fields[i].place) == 0;)
            end++;
        rc = take_question(&g, &g.fields[i], end - i, answers_r);
    }
    if (typed->is_kept)
        forgive(answers_r, mistakes_r);
    return rc;
}
