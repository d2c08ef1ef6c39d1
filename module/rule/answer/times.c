/* SPDX-License-Identifier: Apache-2.0 */
/* How often something is answered: minOccurs and maxOccurs. None at all is what "required" speaks of. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "answers.h"

struct counting {
    struct tc_turn *turn;
    const struct tc_answers *answers;
    struct tc_mistakes *mistakes;
};

/* Answers of a question at that place; of a group how many there are with an answer in them. */
static int64_t count_at(const struct tc_answers *answers, const struct tc_item *item, const char *place)
{
    struct answer_range range = answer_range(answers, (size_t)(item - answers->form->items), item->end);
    bool is_group = !answer_is_question(item);
    size_t length = strlen(place);
    uint64_t seen = 0;
    int64_t count = 0;
    for (size_t i = range.first; i < range.end; i++) {
        const struct tc_answer *answer = &answers->list[i];
        if (!answer_is_at(answer, place) || (!is_group && answer->item != item) || !answer_counts(answers, i))
            continue;
        if (answer->value.kind == TC_VALUE_DECLINED && !is_group)
            return 0;
        long nth = is_group && answer->place[length] ? strtol(answer->place + length + 1, NULL, 10) : 0;
        count += !is_group || nth < 1 || !(seen >> (nth - 1) & 1);
        seen |= nth > 0 ? UINT64_C(1) << (nth - 1) : 0;
    }
    return count;
}

static enum tc_rc judge_times(void *user, const struct tc_item *item, const char *place)
{
    struct counting *c = user;
    int64_t count = count_at(c->answers, item, place);
    bool is_few = count > 0 && count < item->fewest, is_much = item->most_often > 0 && count > item->most_often;
    if (!is_few && !is_much)
        return TC_OK;
    char *field = tc_answer_field(c->turn, item, place), *number = talloc_asprintf(c->turn, "%" PRId64, is_few ? item->fewest : item->most_often);
    if (!field || !number)
        return tc_fail(c, TC_BUSY, "no memory for what is missing");
    return answer_mistake(c->turn, c->mistakes, (struct tc_mistake){item, field, is_few ? "answer-few" : "answer-times", number});
}

enum tc_rc answer_judge_times(struct tc_turn *turn, const struct tc_answers *answers, const struct tc_item *item, struct tc_mistakes *mistakes)
{
    struct counting counting = {turn, answers, mistakes};
    if (!item->is_repeating || (item->fewest < 2 && item->most_often == 0))
        return TC_OK;
    return answer_places(answers, item, judge_times, &counting);
}
