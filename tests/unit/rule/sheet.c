/* SPDX-License-Identifier: Apache-2.0 */
#include "sheet.h"

#include <stdio.h>
#include <string.h>

struct tc_turn *turn;

int sheet_begin(void **state)
{
    (void)state;
    turn = tc_turn_new(NULL, 0);
    return turn ? 0 : 1;
}

int sheet_end(void **state)
{
    (void)state;
    talloc_free(turn);
    return 0;
}

const struct tc_form *form_of(const char *name)
{
    static char bytes[TC_FORM_LONGEST];
    const struct tc_form *form = NULL;
    struct tc_remarks remarks;
    FILE *file = fopen(talloc_asprintf(turn, "%s/%s.xml", TC_TEST_FORMS, name), "rb");
    assert_non_null(file);
    size_t length = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    if (tc_form_read(turn, turn, name, bytes, length, &form, &remarks) != TC_OK)
        fail_msg("%s: %s", name, turn->words);
    for (size_t i = 0; i < remarks.count; i++)
        if (remarks.list[i].weight != TC_REMARK_NOTE)
            fail_msg("%s, %s: %s", name, remarks.list[i].link ?: "whole", remarks.list[i].words);
    assert_string_equal(form->name, name);
    return form;
}

/* ---- answering -------------------------------------------------------------------------- */

struct sheet sheet_of(const char *form, const char *prefix, size_t count)
{
    struct sheet sheet = {.form = form_of(form), .count = count};
    for (size_t i = 0; i < count; i++) {
        sheet.links[i] = talloc_asprintf(turn, "%s%zu", prefix, i + 1);
        sheet.ordinals[i] = MISSING;
    }
    return sheet;
}

static const char *option_of(const struct tc_item *item, int ordinal)
{
    for (size_t i = 0; i < item->option_count; i++)
        if (item->options[i].value.has_ordinal && (int)item->options[i].value.ordinal == ordinal)
            return talloc_asprintf(turn, "%zu", i + 1);
    fail_msg("%s has no option of ordinal %d", item->link, ordinal);
    return NULL;
}

struct tc_answers answers_of(const struct sheet *sheet)
{
    struct tc_typed typed[MOST];
    struct tc_typed_list list = {.list = typed};
    struct tc_answers answers, kept;
    struct tc_mistakes mistakes = {0};
    for (size_t i = 0; i < sheet->count; i++) {
        const struct tc_item *item = tc_form_item(sheet->form, sheet->links[i]);
        assert_non_null(item);
        if (sheet->ordinals[i] == DECLINED)
            typed[list.count++] = (struct tc_typed){talloc_asprintf(turn, "q%d-declined", item->number), "yes"};
        else if (sheet->ordinals[i] != MISSING)
            typed[list.count++] = (struct tc_typed){talloc_asprintf(turn, "q%d", item->number), option_of(item, sheet->ordinals[i])};
    }
    assert_int_equal(tc_answers_read(turn, sheet->form, &list, &answers, &mistakes), TC_OK);
    assert_int_equal(mistakes.count, 0);
    assert_int_equal(tc_answers_keep(turn, &answers, &kept, NULL), TC_OK);
    return kept;
}

const struct tc_score *score_of(const struct sheet *sheet, const char *name)
{
    const struct tc_score *scores;
    struct tc_answers answers = answers_of(sheet);
    assert_int_equal(tc_scores_make(turn, &answers, &scores), TC_OK);
    for (size_t i = 0; i < sheet->form->instrument_count; i++)
        if (strcmp(scores[i].instrument->name, name) == 0)
            return &scores[i];
    fail_msg("%s has no score %s", sheet->form->name, name);
    return NULL;
}

void is_scored(const struct sheet *sheet, const char *name, double value, const char *band)
{
    const struct tc_score *score = score_of(sheet, name);
    assert_true(score->is_valid);
    assert_true(score->value == value);
    assert_non_null(score->band);
    assert_string_equal(score->band->label, band);
}

void answer(struct sheet *sheet, const int *ordinals)
{
    memcpy(sheet->ordinals, ordinals, sheet->count * sizeof *ordinals);
}

void spread(struct sheet *sheet, int total, int most, bool backwards)
{
    for (size_t i = 0; i < sheet->count; i++) {
        int ordinal = total > most ? most : total;
        sheet->ordinals[backwards ? sheet->count - 1 - i : i] = ordinal;
        total -= ordinal;
    }
}
