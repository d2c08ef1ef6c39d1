/* SPDX-License-Identifier: Apache-2.0 */
/* enableWhen (https://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen): which questions are asked. */
#include <string.h>

#include "answers.h"

/* A "!=" without any answer holds: "no answer has a value that is equal". */
struct found {
    bool any, equal, above, below, same_or_above, same_or_below;
};

/* Codings have an order by the ordinals of their question's options. */
static struct tc_value with_ordinal(const struct tc_item *item, const struct tc_value *value)
{
    struct tc_value asked = *value;
    const struct tc_option *option = asked.kind == TC_VALUE_CODING && !asked.has_ordinal ? answer_option(item, value) : NULL;
    asked.has_ordinal = asked.has_ordinal || (option && option->value.has_ordinal);
    asked.ordinal = option ? option->value.ordinal : asked.ordinal;
    return asked;
}

static void compare(const struct tc_value *answer, const struct tc_value *asked, struct found *found)
{
    int order;
    found->any = true;
    found->equal = found->equal || answer_is_same(answer, asked);
    if (!answer_order(answer, asked, &order))
        return;
    found->above = found->above || order > 0;
    found->below = found->below || order < 0;
    found->same_or_above = found->same_or_above || order >= 0;
    found->same_or_below = found->same_or_below || order <= 0;
}

/* In groups that repeat around both, the answers of the same instance; of all others any. What was declined is no answer. */
static struct found find(const struct tc_answers *answers, const struct tc_item *item, const char *place, const struct tc_enable *enable)
{
    const struct tc_item *question = &answers->form->items[enable->item];
    struct answer_range range = answer_range_of(answers, question);
    struct tc_value asked = with_ordinal(question, &enable->value);
    size_t near = answer_place_bytes(place, answer_shared_depth(answers->form, item, question));
    struct found found = {.any = false};
    for (size_t i = range.first; i < range.end; i++) {
        const struct tc_answer *answer = &answers->list[i];
        bool is_near = strncmp(answer->place, place, near) == 0 && (answer->place[near] == '.' || !answer->place[near]);
        if (is_near && answer->value.kind != TC_VALUE_DECLINED && answer_counts(answers, i))
            compare(&answer->value, &asked, &found);
    }
    return found;
}

static bool is_met(const struct tc_enable *enable, const struct found *found)
{
    switch (enable->op) {
    case TC_ENABLE_EXISTS:
        return found->any == enable->value.yes;
    case TC_ENABLE_EQUAL:
        return found->equal;
    case TC_ENABLE_NOT_EQUAL:
        return !found->equal;
    case TC_ENABLE_ABOVE:
        return found->above;
    case TC_ENABLE_BELOW:
        return found->below;
    case TC_ENABLE_LEAST:
        return found->same_or_above;
    case TC_ENABLE_MOST:
        return found->same_or_below;
    }
    return false;
}

static bool condition_holds(const struct tc_answers *answers, const struct tc_item *item, const char *place, const struct tc_enable *enable)
{
    struct found found = find(answers, item, place, enable);
    return is_met(enable, &found);
}

char *tc_enable_options(void *pool, const struct tc_form *form, const struct tc_enable *enable)
{
    const struct tc_item *question = &form->items[enable->item];
    if (question->option_count == 0 || enable->op == TC_ENABLE_EXISTS)
        return NULL;
    struct tc_value asked = with_ordinal(question, &enable->value);
    char *options = talloc_strdup(pool, question->type == TC_ITEM_OPEN_CHOICE && enable->op == TC_ENABLE_NOT_EQUAL ? " other" : "");
    for (size_t i = 0; options && i < question->option_count; i++) {
        struct found found = {.any = false};
        compare(&question->options[i].value, &asked, &found);
        if (is_met(enable, &found))
            options = talloc_asprintf_append_buffer(options, " %zu", i + 1);
    }
    return options && *options ? talloc_strdup(pool, options + 1) : options;
}

static bool is_enabled(const struct tc_answers *answers, const struct tc_item *item, const char *place)
{
    if (item->enable_count == 0)
        return true;
    for (size_t i = 0; i < item->enable_count; i++)
        if (condition_holds(answers, item, place, &item->enables[i]) != item->enable_all)
            return !item->enable_all;
    return item->enable_all;
}

bool tc_answers_enable(const struct tc_answers *answers, const struct tc_item *item, const char *place)
{
    while (is_enabled(answers, item, place)) {
        if (item->parent == TC_NO_ITEM)
            return true;
        item = &answers->form->items[item->parent];
    }
    return false;
}

/* Found once for each answer, or conditions upon conditions would be looked at again and again. While it is looked for it
 * does not count, so that a circle, which no published form has, ends. */
bool answer_counts(const struct tc_answers *answers, size_t i)
{
    const struct tc_answer *answer = &answers->list[i];
    if (!answers->counts)
        return tc_answers_enable(answers, answer->item, answer->place);
    if (answers->counts[i] == ANSWER_UNSEEN) {
        answers->counts[i] = ANSWER_NOT;
        if (tc_answers_enable(answers, answer->item, answer->place))
            answers->counts[i] = ANSWER_COUNTS;
    }
    return answers->counts[i] == ANSWER_COUNTS;
}
