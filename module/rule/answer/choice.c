/* SPDX-License-Identifier: Apache-2.0 */
/* Choices: the numbers of options, other words, and lists that are not here. */
#include <string.h>

#include "answers.h"
#include "base/text.h"

static bool is_other(const struct answer_asked *asked, const struct answer_field *field)
{
    return asked->item->type == TC_ITEM_OPEN_CHOICE && strcmp(field->value, "other") == 0;
}

/* A Coding that has a display alone, unless it is the one that the form itself begins with. */
static struct tc_value free_value(const struct tc_item *item, const char *words)
{
    for (size_t i = 0; i < item->initial_count; i++)
        if (item->initial[i].kind == TC_VALUE_CODING && item->initial[i].text && strcmp(item->initial[i].text, words) == 0)
            return item->initial[i];
    return (struct tc_value){.kind = item->type == TC_ITEM_OPEN_CHOICE ? TC_VALUE_STRING : TC_VALUE_CODING, .text = words};
}

/* What was typed of a list that is not here. */
static const char *give_free(struct answer_asked *asked)
{
    for (size_t i = 0; i < asked->count; i++)
        if (!is_other(asked, &asked->fields[i]))
            (void)answer_give(asked, free_value(asked->item, asked->fields[i].value));
    return NULL;
}

/* Words that are an option of the form's own choose it. */
static const struct tc_option *other_option(const struct answer_asked *asked)
{
    const char *words = answer_part(asked, "other");
    return words ? answer_option(asked->item, &(struct tc_value){.kind = TC_VALUE_STRING, .text = words}) : NULL;
}

/* Which options were chosen, and whether "other" was. */
struct chosen {
    bool *options;
    size_t count;
    bool other;
};

static void choose(struct chosen *chosen, size_t option)
{
    chosen->count += !chosen->options[option];
    chosen->options[option] = true;
}

static const char *read_chosen(struct answer_asked *asked, struct chosen *chosen)
{
    for (size_t i = 0; i < asked->count; i++) {
        const struct answer_field *field = &asked->fields[i];
        int64_t number;
        if (*field->part)
            continue;
        if (is_other(asked, field)) {
            chosen->other = true;
            continue;
        }
        if (!tc_text_to_int(field->value, 1, (int64_t)asked->item->option_count, &number))
            return "answer-option";
        choose(chosen, (size_t)number - 1);
    }
    const struct tc_option *option = chosen->other || chosen->count == 0 ? other_option(asked) : NULL;
    if (option) {
        chosen->other = false;
        choose(chosen, (size_t)(option - asked->item->options));
    }
    return NULL;
}

static const char *judge_exclusive(struct answer_asked *asked, const struct chosen *chosen)
{
    for (size_t i = 0; i < asked->item->option_count && chosen->count + chosen->other > 1; i++)
        if (chosen->options[i] && asked->item->options[i].is_exclusive) {
            asked->detail = asked->item->options[i].words;
            return "answer-exclusive";
        }
    return NULL;
}

/* Words in the box count where "other" is chosen, or nothing at all: a box that is hidden again still sends its own. */
static const char *give_other(struct answer_asked *asked, const struct chosen *chosen)
{
    const char *words = answer_part(asked, "other");
    if (!chosen->other && (chosen->count > 0 || !words))
        return NULL;
    if (!words) {
        asked->part = "other";
        return "answer-other";
    }
    return answer_give(asked, (struct tc_value){.kind = TC_VALUE_STRING, .text = words});
}

const char *answer_read_choices(struct answer_asked *asked)
{
    const struct tc_item *item = asked->item;
    if (item->is_free && item->option_count == 0)
        return give_free(asked);
    struct chosen chosen = {.options = talloc_zero_array(asked->turn, bool, item->option_count + 1)};
    if (!chosen.options) {
        asked->is_short = true;
        return NULL;
    }
    const char *wrong = read_chosen(asked, &chosen);
    if (!wrong)
        wrong = judge_exclusive(asked, &chosen);
    if (!wrong && !item->is_repeating && chosen.count + chosen.other > 1)
        wrong = "answer-single";
    for (size_t i = 0; !wrong && i < item->option_count; i++)
        if (chosen.options[i])
            wrong = answer_give(asked, item->options[i].value);
    return wrong ? wrong : give_other(asked, &chosen);
}
