/* SPDX-License-Identifier: Apache-2.0 */
/* What is asked at each place: what is missing, what is kept, and how much of it was answered. */
#include <string.h>

#include "answers.h"

static bool is_asked(const struct tc_answers *answers, const struct tc_item *item, const char *place)
{
    return answer_is_question(item) && !item->is_read_only && answer_is_shown(answers->form, item) && tc_answers_enable(answers, item, place);
}

bool answer_is_at(const struct tc_answer *answer, const char *place)
{
    size_t length = strlen(place);
    return strncmp(answer->place, place, length) == 0 && (!answer->place[length] || answer->place[length] == '.');
}

/* By an item itself, or by any question below it. */
static bool is_answered(const struct tc_answers *answers, const struct tc_item *item, const char *place, bool with_below)
{
    struct answer_range range = answer_range_of(answers, item);
    if (with_below)
        range.end = answer_range(answers, (size_t)(item - answers->form->items), item->end).end;
    for (size_t i = range.first; i < range.end; i++)
        if (answer_is_at(&answers->list[i], place) && answer_counts(answers, i))
            return true;
    return false;
}

/* ---- required ------------------------------------------------------------------------------ */

struct requiring {
    struct tc_turn *turn;
    const struct tc_answers *answers;
    struct tc_mistakes *mistakes;
};

static bool is_missing_already(const struct tc_mistakes *mistakes, const char *field)
{
    for (size_t i = 0; i < mistakes->count; i++)
        if (mistakes->list[i].item && strncmp(mistakes->list[i].field, field, strlen(field)) == 0 &&
            !strchr("0123456789.", mistakes->list[i].field[strlen(field)] ?: '-'))
            return true;
    return false;
}

static enum tc_rc note_missing(struct requiring *r, const struct tc_item *item, const char *place, const char *key)
{
    bool has_own = answer_depth(r->answers->form, item) > answer_group_depth(r->answers->form, item);
    char *field = talloc_asprintf(r->turn, "q%d%s%s", item->number, place, has_own ? ".1" : "");
    if (!field)
        return tc_fail(r, TC_BUSY, "no memory for what is missing");
    if (is_missing_already(r->mistakes, field))
        return TC_OK;
    return answer_mistake(r->turn, r->mistakes, (struct tc_mistake){item, field, key, NULL});
}

static enum tc_rc require_question(void *user, const struct tc_item *item, const char *place)
{
    struct requiring *r = user;
    if (!is_asked(r->answers, item, place) || is_answered(r->answers, item, place, false))
        return TC_OK;
    return note_missing(r, item, place, "required");
}

/* Named is the first question of the group that is asked: a group has no field. */
static enum tc_rc require_group(void *user, const struct tc_item *group, const char *place)
{
    struct requiring *r = user;
    const struct tc_form *form = r->answers->form;
    if (is_answered(r->answers, group, place, true))
        return TC_OK;
    for (const struct tc_item *item = group + 1; item < form->items + group->end; item++) {
        char *within = talloc_strdup(r->turn, place);
        for (size_t left = answer_group_depth(form, item) - answer_group_depth(form, group); within && left > 0; left--)
            within = talloc_strdup_append(within, ".1");
        if (!within)
            return tc_fail(r, TC_BUSY, "no memory for what is missing");
        if (is_asked(r->answers, item, within))
            return item->is_required ? TC_OK : note_missing(r, item, within, "answer-one");
    }
    return TC_OK;
}

enum tc_rc tc_answers_require(struct tc_turn *turn, const struct tc_answers *answers, struct tc_form_part part, struct tc_mistakes *mistakes)
{
    struct requiring r = {turn, answers, mistakes};
    enum tc_rc rc = TC_OK;
    for (size_t i = part.first; rc == TC_OK && i < part.end; i++) {
        const struct tc_item *item = &answers->form->items[i];
        if (item->is_required)
            rc = answer_places(answers, item, item->type == TC_ITEM_GROUP ? require_group : require_question, &r);
        if (rc == TC_OK)
            rc = answer_judge_times(turn, answers, item, mistakes);
    }
    return rc;
}

/* What nobody could have typed is minded wherever it stands. */
bool tc_answers_mind(const struct tc_answers *answers, const struct tc_mistake *mistake)
{
    static const char *const always[] = {"answer-unknown", "answer-hidden", "answer-read-only", "answer-many"};
    struct answer_field field;
    for (size_t i = 0; i < sizeof always / sizeof *always; i++)
        if (strcmp(mistake->key, always[i]) == 0)
            return true;
    if (answer_field_read(answers->form, mistake->field, &field) != ANSWER_FIELD_IS)
        return true;
    return tc_answers_enable(answers, field.item, field.place);
}

/* ---- kept, and counted ----------------------------------------------------------------------- */

enum tc_rc tc_answers_keep(struct tc_turn *turn, const struct tc_answers *answers, struct tc_answers *kept_r, size_t *dropped_r)
{
    struct tc_answers kept = {.form = answers->form};
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < answers->count; i++)
        if (answer_counts(answers, i)) {
            const struct tc_answer *answer = &answers->list[i];
            rc = tc_answers_add(turn, &kept, answer->item, answer->place, answer->nth, &answer->value);
        }
    if (dropped_r)
        *dropped_r = answers->count - kept.count;
    *kept_r = kept;
    return rc;
}

struct sharing {
    const struct tc_answers *answers;
    size_t asked, answered;
};

static enum tc_rc share_question(void *user, const struct tc_item *item, const char *place)
{
    struct sharing *sharing = user;
    if (is_asked(sharing->answers, item, place)) {
        sharing->asked++;
        sharing->answered += is_answered(sharing->answers, item, place, false);
    }
    return TC_OK;
}

void tc_answers_share(const struct tc_answers *answers, struct tc_form_part part, size_t *asked_r, size_t *answered_r)
{
    struct sharing sharing = {.answers = answers};
    enum tc_rc rc = TC_OK;
    for (size_t i = part.first; rc == TC_OK && i < part.end; i++)
        if (answer_is_question(&answers->form->items[i]))
            rc = answer_places(answers, &answers->form->items[i], share_question, &sharing);
    *asked_r = sharing.asked;
    *answered_r = sharing.answered;
}
