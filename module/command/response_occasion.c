/* SPDX-License-Identifier: Apache-2.0 */
/* A form that is filled in for an occasion gives the occasion's own command what it needs: the answers by their feed words
 * are its form, and what it refuses is said beside the questions. */
#include "response.h"

#include <string.h>

static const char *field_of(void *pool, const struct response_occasion *occasion, const char *feed)
{
    return occasion->field ? occasion->field(pool, feed) : feed;
}

/* A code, a day, a number, words; a box that is ticked says yes, one that is not says nothing. Of what was declined only a need has a word. */
static const char *value_of(void *pool, const struct tc_answer *answer)
{
    const struct tc_value *value = &answer->value;
    bool is_need = answer->item->feed && strncmp(answer->item->feed, "need.", 5) == 0;
    switch (value->kind) {
    case TC_VALUE_CODING: /* of a need its level, whatever its options are called */
        return is_need && value->has_ordinal ? talloc_asprintf(pool, "%g", value->ordinal) : value->code ?: value->text;
    case TC_VALUE_BOOLEAN:
        return value->yes ? "yes" : NULL;
    case TC_VALUE_DECLINED:
        return is_need ? "declined" : NULL;
    case TC_VALUE_DATE: case TC_VALUE_DATETIME:
        return tc_value_day(pool, value);
    default:
        return value->text;
    }
}

static enum tc_rc add_fed(struct tc_act *a, const struct response_occasion *occasion, const struct tc_answers *answers, struct tc_pairs *fed)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < answers->count; i++) {
        const char *feed = answers->list[i].item->feed, *value = value_of(a->turn, &answers->list[i]);
        const char *field = feed && value ? field_of(a->turn, occasion, feed) : NULL;
        if (field)
            rc = tc_pairs_add(fed, (struct tc_pair){.name = field, .value = value, .length = strlen(value)});
    }
    return rc;
}

/* What stands in the record and no question asks about is signed again as it is. */
static enum tc_rc add_standing(struct tc_act *a, const struct response_occasion *occasion, const struct tc_pairs *typed, struct tc_pairs *fed)
{
    size_t length = strlen(TC_RESPONSE_STANDS);
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < typed->count; i++) {
        struct tc_pair pair = typed->list[i];
        if (strncmp(pair.name, TC_RESPONSE_STANDS, length) != 0)
            continue;
        pair.name = field_of(a->turn, occasion, pair.name + length);
        rc = tc_pairs_text(fed, pair.name) ? TC_OK : tc_pairs_add(fed, pair);
    }
    return rc;
}

struct naming {
    struct tc_turn *turn;
    const struct response_occasion *occasion;
    const struct tc_form *form;
};

static const char *question_of(void *user, const char *field)
{
    const struct naming *naming = user;
    for (size_t i = 0; i < naming->form->item_count; i++) {
        const struct tc_item *item = &naming->form->items[i];
        const char *fed = item->feed ? field_of(naming->turn, naming->occasion, item->feed) : NULL;
        if (fed && strcmp(fed, field) == 0)
            return tc_answer_field(naming->turn, item, "");
    }
    return NULL;
}

static enum tc_rc write_fed(struct tc_act *a, const struct response_occasion *occasion, const struct tc_form *form, const struct tc_pairs *fed,
                           int64_t *subject_r)
{
    struct tc_act inner = *a;
    size_t before = tc_input_errors(a);
    enum tc_rc rc = tc_draft_judge(a->in, occasion->fields, fed, &inner.in);
    if (rc == TC_OK && tc_input_errors(a) == before)
        rc = occasion->write(&inner, form, subject_r);
    a->object = inner.object;
    a->detail = inner.detail;
    a->location = inner.location;
    return rc == TC_OK && tc_input_errors(a) > before ? TC_INPUT : rc;
}

enum tc_rc response_occasion_write(struct tc_act *a, const struct response_occasion *occasion, const struct response_signed *what, int64_t *subject_r)
{
    struct naming naming = {a->turn, occasion, what->draft->form};
    struct tc_pairs fed = {.turn = a->turn};
    size_t errors = tc_input_errors(a);
    const char *why = tc_pairs_text(&what->draft->typed, ".why");
    *subject_r = tc_row_int(&what->draft->row, "subject_id");
    enum tc_rc rc = tc_draft_take(a->in, occasion->own, &fed);
    if (rc == TC_OK && why)
        rc = tc_draft_set(&fed, "reason", why);
    if (rc == TC_OK)
        rc = add_fed(a, occasion, &what->answers, &fed);
    if (rc == TC_OK)
        rc = add_standing(a, occasion, &what->draft->typed, &fed);
    if (rc == TC_OK)
        rc = write_fed(a, occasion, what->draft->form, &fed, subject_r);
    tc_input_rename(a, errors, question_of, &naming);
    return rc;
}
