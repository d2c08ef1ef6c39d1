/* SPDX-License-Identifier: Apache-2.0 */
#include "record/change.h"

#include <stdlib.h>
#include <string.h>

#include "change.h"

struct reading {
    struct tc_turn *turn;
    struct tc_courses *courses;
    size_t hint; /* the measure that came before: rows come in the order of the form */
};

static char *copy(struct reading *r, const struct tc_row *row, const char *name)
{
    return talloc_strdup(r->turn, tc_row_text(row, name));
}

static struct tc_course *course_of(struct reading *r, const struct tc_row *row)
{
    const char *form = tc_row_text(row, "@form");
    struct tc_courses *all = r->courses;
    struct tc_course *last = all->count > 0 ? &all->list[all->count - 1] : NULL;
    if (last != NULL && (form == NULL || strcmp(last->form, form) == 0))
        return last;
    if (form == NULL)
        return NULL;
    all->list = talloc_realloc(r->turn, all->list, struct tc_course, all->count + 1);
    if (all->list == NULL)
        return NULL;
    all->list[all->count] = (struct tc_course){.form = copy(r, row, "@form")};
    return &all->list[all->count++];
}

static size_t find_taken(const struct tc_course *course, int64_t id)
{
    for (size_t i = course->taken_count; i > 0; i--)
        if (course->taken[i - 1].id == id)
            return i - 1;
    return TC_NO_READING;
}

static bool add_taken(struct reading *r, struct tc_course *course, const struct tc_row *row)
{
    struct tc_taken taken = {.id = tc_row_int(row, "@response"), .form_id = tc_row_int(row, "@form-id"), .version = tc_row_int(row, "@version"),
                             .by = copy(r, row, "@by"), .is_thin = tc_row_text(row, "@thin") != NULL};
    const char *held = tc_row_text(row, "@held");
    course->taken = talloc_realloc(r->turn, course->taken, struct tc_taken, course->taken_count + 1);
    if (course->taken == NULL || held == NULL || !tc_date_read(held, &taken.held))
        return false;
    course->taken[course->taken_count++] = taken;
    course->title = copy(r, row, "title");
    return true;
}

static struct tc_measure *measure_of(struct reading *r, struct tc_course *course, enum tc_measure_kind kind, const struct tc_row *row)
{
    const char *name = tc_row_text(row, "@name");
    for (size_t i = 0; i < course->measure_count; i++) {
        size_t at = (r->hint + 1 + i) % course->measure_count;
        if (course->measures[at].kind == kind && strcmp(course->measures[at].name, name) == 0) {
            r->hint = at;
            return &course->measures[at];
        }
    }
    course->measures = talloc_realloc(r->turn, course->measures, struct tc_measure, course->measure_count + 1);
    if (course->measures == NULL)
        return NULL;
    r->hint = course->measure_count++;
    course->measures[r->hint] = (struct tc_measure){.kind = kind, .name = copy(r, row, "@name"), .title = copy(r, row, "words"),
        .domain = copy(r, row, "@domain"), .domain_kind = copy(r, row, "@kind")};
    return &course->measures[r->hint];
}

struct tc_reading *change_reading_at(struct tc_turn *turn, struct tc_measure *measure, size_t index)
{
    if (index >= measure->reading_count) {
        measure->readings = talloc_realloc(turn, measure->readings, struct tc_reading, index + 1);
        if (measure->readings == NULL)
            return NULL;
        memset(&measure->readings[measure->reading_count], 0, (index + 1 - measure->reading_count) * sizeof *measure->readings);
        measure->reading_count = index + 1;
    }
    return &measure->readings[index];
}

static enum tc_rc add_reading(struct reading *r, struct tc_course *course, enum tc_measure_kind kind, const struct tc_row *row, bool is_valid)
{
    size_t at = find_taken(course, tc_row_int(row, "@response"));
    struct tc_measure *measure = at != TC_NO_READING ? measure_of(r, course, kind, row) : NULL;
    struct tc_reading *reading = measure != NULL ? change_reading_at(r->turn, measure, at) : NULL;
    const char *value = tc_row_text(row, "@value");
    if (reading == NULL)
        return tc_fail(r, at == TC_NO_READING ? TC_FAULT : TC_BUSY, "no room for a reading");
    *reading = (struct tc_reading){.is_there = true, .is_valid = is_valid && value != NULL, .value = value != NULL ? strtod(value, NULL) : 0,
                                   .words = copy(r, row, "band"), .risk = copy(r, row, "@risk")};
    return TC_OK;
}

static enum tc_rc take_response(void *user, const struct tc_row *row)
{
    struct reading *r = user;
    struct tc_course *course = course_of(r, row);
    if (course == NULL || !add_taken(r, course, row))
        return tc_fail(r, TC_BUSY, "no room for a response");
    return TC_OK;
}

static enum tc_rc take_score(void *user, const struct tc_row *row)
{
    struct reading *r = user;
    struct tc_course *course = course_of(r, row);
    if (course == NULL || (find_taken(course, tc_row_int(row, "@response")) == TC_NO_READING && !add_taken(r, course, row)))
        return tc_fail(r, TC_BUSY, "no room for a response");
    return add_reading(r, course, TC_MEASURE_SCORE, row, tc_row_int(row, "@valid") != 0);
}

static enum tc_rc take_answer(void *user, const struct tc_row *row)
{
    struct reading *r = user;
    struct tc_course *course = course_of(r, row);
    return course == NULL ? TC_OK : add_reading(r, course, TC_MEASURE_QUESTION, row, true);
}

static enum tc_rc look(struct tc_record *record, enum tc_sql sql, const char *form, tc_each_row *each, struct reading *r)
{
    return tc_store_look(record->store, record->turn, record->grant, sql, TC_ARGS(tc_arg_text("form", form)), each, r);
}

enum tc_rc tc_courses_scores(struct tc_record *record, struct tc_courses *courses_r)
{
    struct reading r = {.turn = record->turn, .courses = courses_r};
    *courses_r = (struct tc_courses){.count = 0};
    enum tc_rc rc = look(record, TC_SQL_CHANGE_SCORES, NULL, take_score, &r);
    return rc == TC_OK ? change_judge_all(record, courses_r) : rc;
}

enum tc_rc tc_courses_whole(struct tc_record *record, const char *form, struct tc_courses *courses_r)
{
    struct reading r = {.turn = record->turn, .courses = courses_r};
    *courses_r = (struct tc_courses){.count = 0};
    enum tc_rc rc = look(record, TC_SQL_CHANGE_RESPONSES, form, take_response, &r);
    if (rc == TC_OK)
        rc = look(record, TC_SQL_CHANGE_SCORES, form, take_score, &r);
    if (rc == TC_OK)
        rc = look(record, TC_SQL_CHANGE_ANSWERS, form, take_answer, &r);
    if (rc == TC_OK)
        rc = change_judge_all(record, courses_r);
    return rc;
}
