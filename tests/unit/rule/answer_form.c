/* SPDX-License-Identifier: Apache-2.0 */
#include "answer_form.h"

#include "base/date.h"

struct tc_turn *answer_turn;

int answer_begin(void **state)
{
    (void)state;
    answer_turn = tc_turn_new(NULL, 0);
    return tc_zone_set("Europe/London") ? 0 : 1;
}

int answer_end(void **state)
{
    (void)state;
    talloc_free(answer_turn);
    return 0;
}

struct tc_form answer_form(struct tc_item *items, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        items[i].number = (int)i + 1;
        items[i].parent = TC_NO_ITEM;
        for (size_t k = i; k > 0 && items[i].depth > 0 && items[i].parent == TC_NO_ITEM; k--)
            if (items[k - 1].depth < items[i].depth)
                items[i].parent = k - 1;
        for (items[i].end = i + 1; items[i].end < count && items[items[i].end].depth > items[i].depth;)
            items[i].end++;
    }
    return (struct tc_form){.url = "http://example.org/form", .name = "form", .title = "Form", .items = items, .item_count = count};
}

struct tc_answers answer_typed(const struct tc_form *form, const char *fields, bool as_kept, struct tc_mistakes *mistakes_r)
{
    struct tc_typed typed[2000];
    struct tc_typed_list list = {.list = typed, .is_kept = as_kept};
    struct tc_answers answers;
    char *rest = talloc_strdup(answer_turn, fields);
    for (char *pair; (pair = strsep(&rest, "&"));) {
        char *sign = strchr(pair, '=');
        if (!sign)
            continue;
        *sign = '\0';
        typed[list.count++] = (struct tc_typed){pair, sign + 1};
    }
    assert_int_equal(tc_answers_read(answer_turn, form, &list, &answers, mistakes_r), TC_OK);
    return answers;
}

struct tc_answers answer_read(const struct tc_form *form, const char *fields)
{
    struct tc_mistakes mistakes;
    struct tc_answers answers = answer_typed(form, fields, false, &mistakes);
    if (mistakes.count > 0)
        fail_msg("%s: %s %s", fields, mistakes.list->field, mistakes.list->key);
    return answers;
}

void answer_wrong(const struct tc_form *form, const char *fields, const char *field, const char *key, const char *detail)
{
    struct tc_mistakes mistakes;
    struct tc_answers answers = answer_typed(form, fields, false, &mistakes);
    if (mistakes.count != 1)
        fail_msg("%s: %zu mistakes, %s", fields, mistakes.count, answer_line(&answers));
    assert_string_equal(mistakes.list->field, field);
    assert_string_equal(mistakes.list->key, key);
    if (detail)
        assert_string_equal(mistakes.list->detail, detail);
    else
        assert_null(mistakes.list->detail);
}

const char *answer_line(const struct tc_answers *answers)
{
    char *line = talloc_strdup(answer_turn, "");
    for (size_t i = 0; i < answers->count; i++) {
        const struct tc_answer *answer = &answers->list[i];
        line = talloc_asprintf_append(line, "%s%s=%s", i ? " " : "", tc_answer_field(line, answer->item, answer->place),
                                      tc_answer_words(line, answer));
    }
    return line;
}
