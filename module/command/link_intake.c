/* SPDX-License-Identifier: Apache-2.0 */
/* A referral that came by a link begins an intake: what its answers feed stands in the intake's own forms, and somebody of staff
 * checks it there as if they had typed it. What feeds nothing stays with the link. */
#include <inttypes.h>
#include <string.h>

#include "base/clock.h"
#include "link.h"
#include "screen/intake.h"

#define KEPT (365 * TC_DAY) /* nobody forgets somebody who asked: a year, and then from each change on as all intakes */

static const struct tc_field *field_fed(const char *feed, enum tc_intake_part *part_r)
{
    for (int part = 0; part < TC_INTAKE_PARTS; part++)
        for (const struct tc_field *field = tc_intake_sections[part].fields; field->name; field++)
            if (strcmp(field->name, feed) == 0) {
                *part_r = (enum tc_intake_part)part;
                return field;
            }
    return NULL;
}

static bool is_choice(const struct tc_field *field, const char *word)
{
    for (const char *const *choice = field->choices; choice && *choice; choice++)
        if (strcmp(*choice, word) == 0)
            return true;
    return false;
}

/* As the field would have been sent; NULL where the answer is none for it. */
static const char *word_of(struct tc_turn *turn, const struct tc_field *field, const struct tc_answer *answer)
{
    const struct tc_value *value = &answer->value;
    const char *word = value->kind == TC_VALUE_CODING ? value->code : value->kind == TC_VALUE_BOOLEAN ? (value->yes ? "yes" : "no") : value->text;
    if (value->kind == TC_VALUE_DECLINED)
        word = "rather_not_say";
    if (field->kind == TC_FIELD_CHOICE || field->kind == TC_FIELD_CHOICES)
        return word && is_choice(field, word) ? word : NULL;
    if (field->kind == TC_FIELD_YES)
        return word && strcmp(word, "yes") == 0 ? word : NULL;
    if (value->kind == TC_VALUE_DECLINED)
        return NULL;
    return field->kind == TC_FIELD_DATE ? value->text : tc_answer_words(turn, answer);
}

static enum tc_rc add(struct tc_pairs *typed, const char *name, const char *value)
{
    return tc_pairs_add(typed, (struct tc_pair){.name = name, .value = value, .length = strlen(value)});
}

/* Whole days alone: the three boxes take no others. */
static enum tc_rc add_date(struct tc_turn *turn, struct tc_pairs *typed, const char *name, const char *iso)
{
    if (strlen(iso) < 10)
        return TC_OK;
    enum tc_rc rc = add(typed, talloc_asprintf(turn, "%s-day", name), talloc_strndup(turn, iso + 8, 2));
    if (rc == TC_OK)
        rc = add(typed, talloc_asprintf(turn, "%s-month", name), talloc_strndup(turn, iso + 5, 2));
    return rc == TC_OK ? add(typed, talloc_asprintf(turn, "%s-year", name), talloc_strndup(turn, iso, 4)) : rc;
}

static enum tc_rc feed(struct tc_turn *turn, struct tc_pairs *typed, const struct tc_answer *answer, bool fed[TC_INTAKE_PARTS])
{
    enum tc_intake_part part;
    const struct tc_field *field = answer->item->feed ? field_fed(answer->item->feed, &part) : NULL;
    const char *word = field ? word_of(turn, field, answer) : NULL;
    bool is_taken = field && (tc_pairs_text(typed, field->name) || tc_pairs_text(typed, talloc_asprintf(turn, "%s-day", field->name)));
    if (!word || (is_taken && field->kind != TC_FIELD_CHOICES))
        return TC_OK;
    fed[part] = true;
    return field->kind == TC_FIELD_DATE ? add_date(turn, typed, field->name, word) : add(typed, field->name, word);
}

static enum tc_rc feed_all(struct tc_turn *turn, const struct link_draft *draft, struct tc_pairs *typed)
{
    struct tc_answers kept;
    bool fed[TC_INTAKE_PARTS] = {false};
    const char *occasion = draft->form.form->occasion;
    enum tc_rc rc = tc_answers_keep(turn, &draft->answers, &kept, NULL);
    for (size_t i = 0; rc == TC_OK && occasion && strcmp(occasion, "intake") == 0 && i < kept.count; i++)
        rc = feed(turn, typed, &kept.list[i], fed);
    for (int part = 0; rc == TC_OK && part < TC_INTAKE_PARTS; part++)
        if (fed[part])
            rc = tc_intake_count(typed, (enum tc_intake_part)part);
    return rc;
}

enum tc_rc link_make_intake(struct tc_act *a, const struct link_draft *draft, int64_t *intake_r)
{
    struct tc_pairs typed = {.turn = a->turn};
    struct tc_arg sealed;
    enum tc_rc rc = tc_act_change(a, TC_SQL_LINK_INTAKE_ADD, TC_ARGS(tc_arg_moment("expires", a->turn->now + KEPT)), NULL, intake_r);
    if (rc == TC_OK)
        rc = add(&typed, "programme1", talloc_asprintf(a->turn, "%" PRId64, tc_row_int(&draft->form.row, "programme_id")));
    if (rc == TC_OK)
        rc = feed_all(a->turn, draft, &typed);
    if (rc == TC_OK)
        rc = tc_intake_seal(a->in, *intake_r, &typed, &sealed);
    return rc == TC_OK ? tc_act_change(a, TC_SQL_LINK_INTAKE_KEEP, TC_ARGS(tc_arg_id("id", *intake_r), sealed), NULL, NULL) : rc;
}
