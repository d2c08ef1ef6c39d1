/* SPDX-License-Identifier: Apache-2.0 */
/* What is typed into a form with a question of each type: a line a field. What was read comes back from its own fields as it was. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "rule/response.h"
#include "rule/scoring.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

#define LEVEL(c, t, o) {.value = {.kind = TC_VALUE_CODING, .system = "urn:s", .code = (c), .text = (t), .has_ordinal = true, .ordinal = (o)}, .words = (t)}
static const struct tc_option levels[] = {LEVEL("a", "Low", 0), LEVEL("b", "Middle", 1), {.value = {.kind = TC_VALUE_STRING, .text = "None"}, .words = "None", .is_exclusive = true}};
static const struct tc_option units[] = {{.value = {.kind = TC_VALUE_CODING, .system = "urn:u", .code = "kg", .text = "kg"}, .words = "kg"},
                                         {.value = {.kind = TC_VALUE_CODING, .system = "urn:u", .code = "g", .text = "g"}, .words = "g"}};
static const struct tc_enable when[] = {{0, TC_ENABLE_EQUAL, {.kind = TC_VALUE_BOOLEAN, .yes = true}}, {9, TC_ENABLE_ABOVE, {.kind = TC_VALUE_CODING, .code = "a"}},
                                        {3, TC_ENABLE_LEAST, {.kind = TC_VALUE_DATE, .text = "2020-05"}}};
#define OUTER TC_NO_ITEM
static const struct tc_item items[] = {
    {.number = 1, .parent = OUTER, .end = 1, .link = "1", .type = TC_ITEM_BOOLEAN, .may_decline = true},
    {.number = 2, .parent = OUTER, .end = 2, .link = "2", .type = TC_ITEM_DECIMAL},
    {.number = 3, .parent = OUTER, .end = 3, .link = "3", .type = TC_ITEM_INTEGER, .is_repeating = true},
    {.number = 4, .parent = OUTER, .end = 4, .link = "4", .type = TC_ITEM_DATE},
    {.number = 5, .parent = OUTER, .end = 5, .link = "5", .type = TC_ITEM_DATETIME},
    {.number = 6, .parent = OUTER, .end = 6, .link = "6", .type = TC_ITEM_TIME},
    {.number = 7, .parent = OUTER, .end = 7, .link = "7", .type = TC_ITEM_STRING, .longest = 20},
    {.number = 8, .parent = OUTER, .end = 8, .link = "8", .type = TC_ITEM_TEXT},
    {.number = 9, .parent = OUTER, .end = 9, .link = "9", .type = TC_ITEM_URL},
    {.number = 10, .parent = OUTER, .end = 10, .link = "10", .type = TC_ITEM_CHOICE, .options = levels, .option_count = 3},
    {.number = 11, .parent = OUTER, .end = 11, .link = "11", .type = TC_ITEM_OPEN_CHOICE, .is_repeating = true, .options = levels, .option_count = 3},
    {.number = 12, .parent = OUTER, .end = 12, .link = "12", .type = TC_ITEM_CHOICE, .is_free = true, .is_repeating = true},
    {.number = 13, .parent = OUTER, .end = 13, .link = "13", .type = TC_ITEM_QUANTITY, .units = units, .unit_count = 2},
    {.number = 14, .parent = OUTER, .end = 14, .link = "14", .type = TC_ITEM_REFERENCE},
    {.number = 15, .parent = OUTER, .end = 19, .link = "15", .type = TC_ITEM_GROUP, .is_repeating = true, .is_required = true, .enables = when, .enable_count = 3},
    {.number = 16, .parent = 14, .end = 18, .depth = 1, .link = "16", .type = TC_ITEM_GROUP, .is_repeating = true},
    {.number = 17, .parent = 15, .end = 18, .depth = 2, .link = "17", .type = TC_ITEM_DATE, .is_repeating = true, .is_required = true},
    {.number = 18, .parent = 15, .end = 18, .depth = 2, .link = "18", .type = TC_ITEM_DISPLAY},
    {.number = 19, .parent = 14, .end = 19, .depth = 1, .link = "19", .type = TC_ITEM_STRING, .is_hidden = true},
};
static const struct tc_instrument score = {.name = "s", .title = "S", .formula = "sum(answer/@number)", .least = 1};
static const struct tc_form form = {.url = "urn:f", .name = "f", .title = "F", .items = items, .item_count = sizeof items / sizeof *items,
                                    .instruments = &score, .instrument_count = 1};

/* "name=value" to the end of a line; form feeds stand for line ends within a value. */
static struct tc_typed_list split(struct tc_turn *turn, const uint8_t *bytes, size_t length)
{
    struct tc_typed_list typed = {.is_kept = true};
    struct tc_typed *list = talloc_array(turn, struct tc_typed, length + 1);
    char *text = talloc_strndup(turn, (const char *)bytes, length), *line;
    while ((line = strsep(&text, "\n")) != NULL) {
        char *sign = strchr(line, '=');
        if (!sign)
            continue;
        *sign = '\0';
        for (char *at = sign + 1; *at; at++)
            *at = *at == '\f' ? '\n' : *at;
        list[typed.count++] = (struct tc_typed){line, sign + 1};
    }
    typed.list = list;
    return typed;
}

static void must(bool holds, const char *what, const char *field)
{
    if (holds)
        return;
    fprintf(stderr, "answers: %s %s\n", what, field);
    abort();
}

static void check_same(struct tc_turn *turn, const struct tc_answers *a, const struct tc_answers *b)
{
    must(a->count == b->count, "as many answers come back", "");
    for (size_t i = 0; i < a->count; i++) {
        const struct tc_answer *one = &a->list[i], *other = &b->list[i];
        const char *field = tc_answer_field(turn, one->item, one->place);
        must(one->item == other->item && strcmp(one->place, other->place) == 0, "an answer comes back where it was:", field);
        must(strcmp(tc_answer_words(turn, one), tc_answer_words(turn, other)) == 0, "an answer comes back as it was:", field);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_typed_list typed = split(turn, bytes, length);
    struct tc_answers answers, again, kept;
    struct tc_mistakes mistakes, none;
    const struct tc_score *scores;
    const struct tc_response_about about = {.status = "completed"};
    struct tc_doc *doc;
    size_t asked, answered;
    tc_zone_set("UTC");
    must(tc_answers_read(turn, &form, &typed, &answers, &mistakes) == TC_OK, "fields are read", "");
    must(tc_answers_typed(turn, &answers, &typed) == TC_OK, "answers become fields", "");
    must(tc_answers_read(turn, &form, &typed, &again, &none) == TC_OK, "fields of answers are read", "");
    must(none.count == 0, "fields of answers have no mistake:", none.count ? none.list->field : "");
    check_same(turn, &answers, &again);
    tc_answers_share(&answers, (struct tc_form_part){0, form.item_count}, &asked, &answered);
    must(answered <= asked, "no more is answered than asked", "");
    must(tc_answers_require(turn, &answers, (struct tc_form_part){0, form.item_count}, &mistakes) == TC_OK, "what is missing is found", "");
    must(tc_answers_keep(turn, &answers, &kept, NULL) == TC_OK, "answers are kept", "");
    must(tc_scores_make(turn, &kept, &scores) == TC_OK, "scores are made", "");
    must(tc_response_write(turn, &kept, &about, &doc) == TC_OK, "a response is written", "");
    talloc_free(turn);
    return 0;
}
