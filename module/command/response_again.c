/* SPDX-License-Identifier: Apache-2.0 */
/* What was said before stands in the fields of a form that says it again, so that nothing is lost by signing: an assessment that was
 * signed before there were forms, a form that is put right, a closing that was declined. */
#include "response.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "part.h"

/* ---- as it would be typed ----------------------------------------------------------------------- */

enum tc_rc response_type(struct tc_response_draft *draft, const struct tc_typed_list *typed)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < typed->count; i++)
        rc = tc_pairs_add(&draft->typed, (struct tc_pair){.name = typed->list[i].name, .value = typed->list[i].value, .length = strlen(typed->list[i].value)});
    return rc;
}

/* In place of what the questions began with. */
static enum tc_rc type_over(struct tc_response_draft *draft, const struct tc_answers *said)
{
    struct tc_turn *turn = draft->typed.turn;
    struct tc_pairs kept = {.turn = turn};
    struct tc_typed_list typed;
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < draft->typed.count; i++) {
        int number = 0;
        const char *name = draft->typed.list[i].name;
        bool is_of_question = sscanf(name, "q%d", &number) == 1 && number > 0 && (size_t)number <= draft->form->item_count;
        if (!is_of_question || !tc_answers_of(said, &draft->form->items[number - 1], 0))
            rc = tc_pairs_add(&kept, draft->typed.list[i]);
    }
    draft->typed = kept;
    if (rc == TC_OK)
        rc = tc_answers_typed(turn, said, &typed);
    return rc == TC_OK ? response_type(draft, &typed) : rc;
}

/* ---- an assessment ------------------------------------------------------------------------------ */

struct saying {
    struct tc_turn *turn;
    struct tc_response_draft *draft;
    struct tc_answers said;
    bool is_answered; /* questions have their answers already */
};

/* Of a need its level counts, whatever its options are called. */
static const struct tc_value *level_of(const struct tc_item *item, const char *word)
{
    static const struct tc_value declined = {.kind = TC_VALUE_DECLINED};
    int64_t level = 0;
    if (strcmp(word, "declined") == 0)
        return item->may_decline ? &declined : NULL;
    for (size_t i = 0; tc_text_to_int(word, 1, 5, &level) && i < item->option_count; i++)
        if (item->options[i].value.has_ordinal && item->options[i].value.ordinal == (double)level)
            return &item->options[i].value;
    return NULL;
}

static enum tc_rc answer(struct saying *saying, const struct tc_item *item, const char *value)
{
    bool fits;
    const struct tc_value *level = strncmp(item->feed, "need.", 5) == 0 ? level_of(item, value) : NULL;
    return level ? tc_answers_add(saying->turn, &saying->said, item, "", 1, level) : tc_answers_know(saying->turn, &saying->said, item, value, &fits);
}

/* What no question asks about stands as it is. */
static enum tc_rc say(struct saying *saying, const char *feed, const char *value)
{
    const struct tc_item *item = tc_form_feeding(saying->draft->form, feed);
    if (!value || (item && saying->is_answered))
        return TC_OK;
    return item ? answer(saying, item, value) : tc_draft_set(&saying->draft->typed, talloc_asprintf(saying->turn, TC_RESPONSE_STANDS "%s", feed), value);
}

static enum tc_rc say_domain(void *user, const struct tc_row *row)
{
    struct saying *saying = user;
    const char *domain = tc_row_text(row, "@domain"), *level = tc_row_text(row, "@level"), *strength = tc_row_text(row, "strength");
    level = tc_row_text(row, "@declined") ? "declined" : level;
    enum tc_rc rc = say(saying, talloc_asprintf(saying->turn, "need.%s", domain), level ? talloc_strdup(saying->turn, level) : NULL);
    return rc == TC_OK ? say(saying, talloc_asprintf(saying->turn, "strength.%s", domain), strength ? talloc_strdup(saying->turn, strength) : NULL) : rc;
}

static enum tc_rc say_assessment(struct tc_act *a, struct saying *saying, int64_t id)
{
    static const char *const more[] = {"importance", "confidence", "words"};
    struct tc_row row;
    const struct tc_arg *args = TC_ARGS(tc_arg_id("id", id), tc_arg_null("state"));
    enum tc_rc rc = tc_store_look(a->record->store, a->turn, a->record->grant, TC_SQL_ASSESSMENT_NEEDS, args, say_domain, saying);
    if (rc == TC_OK)
        rc = tc_act_one(a, TC_SQL_ASSESSMENT_SAID, TC_ARGS(tc_arg_id("id", id)), &row);
    for (size_t i = 0; rc == TC_OK && i < sizeof more / sizeof *more; i++)
        rc = say(saying, more[i], tc_row_text(&row, more[i]));
    return rc;
}

/* ---- a closing ---------------------------------------------------------------------------------- */

/* That of another version of the form, too; of another segment its readers would be others. */
static enum tc_rc say_closing(struct tc_act *a, struct saying *saying, const char *segment)
{
    struct tc_row row;
    struct tc_answers before;
    const struct tc_form *form;
    enum tc_rc rc = command_find(a, TC_SQL_DISCHARGE_RESPONSE_DROPPED, TC_ARGS(tc_arg_text("segment", segment)), &row);
    if (rc != TC_OK || row.count == 0)
        return rc;
    rc = tc_form_find(a->record, tc_row_int(&row, "form_id"), &form);
    if (rc == TC_OK)
        rc = tc_response_answers(a->record, tc_row_int(&row, "id"), form, &before);
    return rc == TC_OK ? tc_answers_carry(a->turn, &before, saying->draft->form, &saying->said) : rc;
}

/* ---- both --------------------------------------------------------------------------------------- */

static enum tc_rc say_all(struct tc_act *a, struct saying *saying, const struct tc_row *form, int64_t subject)
{
    const char *occasion = tc_row_text(form, "occasion");
    if (occasion && strcmp(occasion, "assessment") == 0 && subject != 0)
        return say_assessment(a, saying, subject);
    if (occasion && strcmp(occasion, "discharge") == 0 && !saying->is_answered)
        return say_closing(a, saying, tc_row_text(form, "segment"));
    return TC_OK;
}

enum tc_rc response_say_again(struct tc_act *a, struct tc_response_draft *draft, const struct tc_row *form, int64_t subject, bool *again_r)
{
    struct saying saying = {.turn = a->turn, .draft = draft, .said = {.form = draft->form}};
    enum tc_rc rc = say_all(a, &saying, form, subject);
    *again_r = saying.said.count > 0;
    return rc == TC_OK ? type_over(draft, &saying.said) : rc;
}

/* What was signed, and what stands in the record without a question. */
enum tc_rc response_type_again(struct tc_act *a, struct tc_response_draft *draft)
{
    struct saying saying = {.turn = a->turn, .draft = draft, .is_answered = true};
    struct tc_answers answers;
    struct tc_typed_list typed = {.list = NULL};
    enum tc_rc rc = tc_response_answers(a->record, draft->id, draft->form, &answers);
    if (rc == TC_OK)
        rc = tc_answers_typed(a->turn, &answers, &typed);
    if (rc == TC_OK)
        rc = response_type(draft, &typed);
    if (rc == TC_OK)
        rc = say_all(a, &saying, &draft->row, tc_row_int(&draft->row, "subject_id"));
    return rc == TC_OK ? tc_draft_set(&draft->typed, ".why", tc_in_text(a->in, "reason")) : rc;
}
