/* SPDX-License-Identifier: Apache-2.0 */
/* Made-up rows beside each other: the store and the published form are replaced at link (--wrap). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "record/change.h"
#include "record/form.h"

#define CELL(name_, text_) {.name = (name_), .kind = TC_CELL_TEXT, .text = (text_), .length = sizeof(text_) - 1}
#define SCORE(response_, held_, valid_, value_) \
    {CELL("@response", response_), CELL("@form-id", "3"), CELL("@form", "mood"), CELL("@version", "1"), CELL("title", "Mood"), CELL("@held", held_), \
     CELL("@name", "total"), CELL("words", "Total"), CELL("@valid", valid_), CELL("@value", value_), CELL("band", "Some")}
#define ANSWER(response_, link_, domain_, kind_, value_) \
    {CELL("@response", response_), CELL("@name", link_), CELL("words", link_), CELL("@domain", domain_), CELL("@kind", kind_), CELL("@value", value_)}

static const struct tc_cell scores[][11] = {
    SCORE("11", "2026-01-10", "0", "9"), SCORE("12", "2026-02-10", "1", "8"), SCORE("13", "2026-03-10", "1", "3")};
static const struct tc_cell answers[][6] = {
    ANSWER("11", "rent", "housing", "need", "5"), ANSWER("12", "rent", "housing", "need", "4"), ANSWER("12", "heat", "housing", "need", "2"),
    ANSWER("12", "hope", "hope", "strength", "3"), ANSWER("13", "rent", "housing", "need", "1"), ANSWER("13", "hope", "hope", "strength", "1")};

static const struct tc_item items[] = {{.link = "rent", .domain_kind = "need"}, {.link = "heat", .domain_kind = "need"}, {.link = "hope", .domain_kind = "strength"}};
static const struct tc_instrument instruments[] = {{.name = "total", .low_is_better = true, .has_reliable = true, .reliable = 5}};
static const struct tc_form mood = {.name = "mood", .items = items, .item_count = 3, .instruments = instruments, .instrument_count = 1};

enum tc_rc __wrap_tc_form_find(struct tc_record *record, int64_t id, const struct tc_form **form_r);
enum tc_rc __wrap_tc_form_find(struct tc_record *record, int64_t id, const struct tc_form **form_r)
{
    (void)record;
    assert_int_equal(id, 3);
    *form_r = &mood;
    return TC_OK;
}

enum tc_rc __wrap_tc_store_look(struct tc_store *store, struct tc_turn *turn, const struct tc_grant *grant, enum tc_sql sql,
                                const struct tc_arg *args, tc_each_row *each_row, void *user);
enum tc_rc __wrap_tc_store_look(struct tc_store *store, struct tc_turn *turn, const struct tc_grant *grant, enum tc_sql sql,
                                const struct tc_arg *args, tc_each_row *each_row, void *user)
{
    (void)store, (void)turn, (void)grant, (void)args;
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; i < 3 && rc == TC_OK && sql != TC_SQL_CHANGE_ANSWERS; i++)
        rc = each_row(user, &(struct tc_row){11, scores[i]});
    for (size_t i = 0; i < 6 && rc == TC_OK && sql == TC_SQL_CHANGE_ANSWERS; i++)
        rc = each_row(user, &(struct tc_row){6, answers[i]});
    return rc;
}

static struct tc_courses whole(struct tc_record *record)
{
    struct tc_courses courses;
    record->turn = tc_turn_new(NULL, 0);
    assert_int_equal(tc_courses_whole(record, "mood", &courses), TC_OK);
    assert_int_equal(courses.count, 1);
    return courses;
}

static const struct tc_measure *measure(const struct tc_courses *courses, enum tc_measure_kind kind, const char *name)
{
    for (size_t i = 0; i < courses->list[0].measure_count; i++)
        if (courses->list[0].measures[i].kind == kind && strcmp(courses->list[0].measures[i].name, name) == 0)
            return &courses->list[0].measures[i];
    fail_msg("no %s", name);
    return NULL;
}

static void a_score_is_compared_with_the_first_that_is_valid(void **state)
{
    (void)state;
    struct tc_record record = {0};
    struct tc_courses courses = whole(&record);
    const struct tc_measure *total = measure(&courses, TC_MEASURE_SCORE, "total");
    assert_int_equal(courses.list[0].taken_count, 3);
    assert_int_equal(total->baseline, 1);
    assert_int_equal(total->latest, 2);
    struct tc_change_judged judged = tc_measure_judge(total, total->baseline, total->latest);
    assert_float_equal(judged.by, -5, 1e-6);
    assert_int_equal(judged.direction, TC_CHANGE_BETTER);
    assert_true(judged.is_reliable);
    talloc_free(record.turn);
}

static void answers_of_a_response_without_a_valid_score_are_shown_alone(void **state)
{
    (void)state;
    struct tc_record record = {0};
    struct tc_courses courses = whole(&record);
    const struct tc_measure *rent = measure(&courses, TC_MEASURE_QUESTION, "rent"), *heat = measure(&courses, TC_MEASURE_QUESTION, "heat");
    assert_false(courses.list[0].taken[0].is_valid);
    assert_true(rent->readings[0].is_there && !rent->readings[0].is_valid);
    assert_int_equal(rent->baseline, 1);
    assert_int_equal(heat->reading_count, 3);
    assert_int_equal(heat->baseline, heat->latest);
    assert_false(heat->readings[2].is_there);
    talloc_free(record.turn);
}

static void a_domain_is_the_mean_of_its_questions(void **state)
{
    (void)state;
    struct tc_record record = {0};
    struct tc_courses courses = whole(&record);
    const struct tc_measure *housing = measure(&courses, TC_MEASURE_DOMAIN, "housing"), *hope = measure(&courses, TC_MEASURE_DOMAIN, "hope");
    assert_float_equal(housing->readings[1].value, 3, 1e-6);
    assert_float_equal(housing->readings[2].value, 1, 1e-6);
    assert_false(housing->readings[0].is_valid);
    assert_int_equal(tc_measure_judge(housing, 1, 2).direction, TC_CHANGE_BETTER);
    assert_int_equal(tc_measure_judge(hope, 1, 2).direction, TC_CHANGE_WORSE);
    talloc_free(record.turn);
}

static void in_short_only_scores_are_asked(void **state)
{
    (void)state;
    struct tc_record record = {.turn = tc_turn_new(NULL, 0)};
    struct tc_courses courses;
    assert_int_equal(tc_courses_scores(&record, &courses), TC_OK);
    assert_int_equal(courses.list[0].measure_count, 1);
    talloc_free(record.turn);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_score_is_compared_with_the_first_that_is_valid),
        cmocka_unit_test(answers_of_a_response_without_a_valid_score_are_shown_alone),
        cmocka_unit_test(a_domain_is_the_mean_of_its_questions),
        cmocka_unit_test(in_short_only_scores_are_asked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
