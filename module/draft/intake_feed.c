/* SPDX-License-Identifier: Apache-2.0 */
/* Between the questions of a form and the record's fields that they feed. */
#include "draft/intake.h"

#include <string.h>

#include "base/limits.h"

static size_t length_of(const char *name)
{
    return strcspn(name, "-");
}

const struct tc_field *tc_intake_field(const char *name)
{
    for (int part = 0; part < TC_INTAKE_PARTS; part++)
        for (const struct tc_field *field = tc_intake_sections[part].fields; !tc_intake_sections[part].path && field->name; field++)
            if (strncmp(field->name, name, length_of(name)) == 0 && field->name[length_of(name)] == '\0')
                return field;
    return NULL;
}

size_t tc_intake_person_page(const struct tc_intake *intake)
{
    static const char *const names[] = {"given", "family", "born", "described"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const struct tc_item *item = tc_form_feeding(intake->form.form, names[i]);
        size_t index = item ? (size_t)(item - intake->form.form->items) : SIZE_MAX;
        for (size_t page = 0; page < intake->form.page_count; page++)
            if (index >= intake->form.pages[page].first && index < intake->form.pages[page].end)
                return page;
    }
    return intake->form.page_count;
}

/* ---- what an answer feeds ------------------------------------------------------------------- */

static bool is_choice(const struct tc_field *field, const char *word)
{
    for (const char *const *choice = field->choices; choice && *choice; choice++)
        if (strcmp(*choice, word) == 0)
            return true;
    return false;
}

static const char *fit(struct tc_turn *turn, const struct tc_field *field, const char *words)
{
    size_t most = field->high ? (size_t)field->high : TC_MAX_LINE, length = 0;
    char *text = talloc_strdup(turn, words);
    for (size_t i = 0; text && text[i]; i++) {
        bool is_first_byte = ((unsigned char)text[i] & 0xc0) != 0x80;
        if (is_first_byte && length++ == most) {
            text[i] = '\0';
            break;
        }
        if (field->kind == TC_FIELD_LINE && strchr("\r\n\t", text[i]))
            text[i] = ' ';
    }
    return text;
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
    if (field->kind == TC_FIELD_DATE) /* whole days alone */
        return tc_value_day(turn, value);
    return tc_answer_words(turn, answer);
}

enum tc_rc tc_intake_feed(struct tc_turn *turn, const struct tc_answers *answers, struct tc_pairs *fed)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < answers->count; i++) {
        const struct tc_answer *answer = &answers->list[i];
        const struct tc_field *field = answer->item->feed ? tc_intake_field(answer->item->feed) : NULL;
        const char *word = field ? word_of(turn, field, answer) : NULL;
        if (word && (field->kind == TC_FIELD_CHOICES || !tc_pairs_text(fed, field->name)))
            rc = tc_pairs_add(fed, (struct tc_pair){.name = field->name, .value = word, .length = strlen(word)});
    }
    return rc;
}

void tc_intake_fit(struct tc_pairs *fed)
{
    for (size_t i = 0; i < fed->count; i++) {
        struct tc_pair *pair = &fed->list[i];
        const struct tc_field *field = tc_intake_field(pair->name);
        if (!field || (field->kind != TC_FIELD_LINE && field->kind != TC_FIELD_TEXT))
            continue;
        pair->value = fit(fed->turn, field, pair->value);
        pair->length = pair->value ? strlen(pair->value) : 0;
    }
}
