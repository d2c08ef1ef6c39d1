/* SPDX-License-Identifier: Apache-2.0 */
/* What readings are compared with, and by which definition. */
#include <string.h>

#include "change.h"
#include "record/form.h"

const char *tc_measure_word(enum tc_measure_kind kind)
{
    static const char *const words[] = {"score", "domain", "question"};
    return words[kind];
}

struct tc_change_judged tc_measure_judge(const struct tc_measure *measure, size_t from, size_t to)
{
    const struct tc_instrument *instrument = measure->instrument;
    bool has_reliable = instrument != NULL && instrument->has_reliable;
    struct tc_change_judged judged = tc_change_judge(measure->better != TC_BETTER_HIGHER, has_reliable, has_reliable ? instrument->reliable : 0,
                                                     measure->readings[from].value, measure->readings[to].value);
    if (measure->better == TC_BETTER_UNKNOWN)
        judged.direction = TC_CHANGE_NONE;
    return judged;
}

static bool is_of(const struct tc_measure *question, const char *domain, const char *kind)
{
    return question->kind == TC_MEASURE_QUESTION && question->domain != NULL && strcmp(question->domain, domain) == 0 &&
           strcmp(question->domain_kind != NULL ? question->domain_kind : "", kind != NULL ? kind : "") == 0;
}

/* What the questions of a domain say in the mean. */
static struct tc_reading mean_of(const struct tc_course *course, const struct tc_measure *domain, size_t at)
{
    struct tc_reading mean = {0};
    double sum = 0, count = 0;
    for (size_t i = 0; i < course->measure_count; i++) {
        const struct tc_measure *question = &course->measures[i];
        if (!is_of(question, domain->name, domain->domain_kind) || !question->readings[at].is_there)
            continue;
        sum += question->readings[at].value;
        count++;
        mean.is_there = true;
        mean.is_valid |= question->readings[at].is_valid;
    }
    mean.value = count > 0 ? sum / count : 0;
    return mean;
}

static bool has_domain(const struct tc_course *course, const struct tc_measure *question)
{
    for (size_t i = 0; i < course->measure_count; i++)
        if (course->measures[i].kind == TC_MEASURE_DOMAIN && is_of(question, course->measures[i].name, course->measures[i].domain_kind))
            return true;
    return false;
}

static enum tc_rc add_domain(struct tc_record *record, struct tc_course *course, size_t question)
{
    course->measures = talloc_realloc(record->turn, course->measures, struct tc_measure, course->measure_count + 1);
    if (course->measures == NULL)
        return tc_fail(record, TC_BUSY, "no room for a domain");
    const struct tc_measure *of = &course->measures[question];
    struct tc_measure *domain = &course->measures[course->measure_count];
    *domain = (struct tc_measure){.kind = TC_MEASURE_DOMAIN, .name = of->domain, .domain = of->domain, .domain_kind = of->domain_kind,
                                  .better = tc_better_of_domain(of->domain_kind)};
    if (change_reading_at(record->turn, domain, course->taken_count - 1) == NULL)
        return tc_fail(record, TC_BUSY, "no room for a domain");
    for (size_t i = 0; i < course->taken_count; i++)
        domain->readings[i] = mean_of(course, domain, i);
    domain->baseline = tc_readings_baseline(domain->readings, domain->reading_count);
    domain->latest = tc_readings_latest(domain->readings, domain->reading_count);
    course->measure_count++;
    return TC_OK;
}

static enum tc_rc add_domains(struct tc_record *record, struct tc_course *course)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < course->measure_count; i++) {
        const struct tc_measure *question = &course->measures[i];
        if (question->kind == TC_MEASURE_QUESTION && question->domain != NULL && !has_domain(course, question))
            rc = add_domain(record, course, i);
    }
    return rc;
}

static bool judge_taken(const struct tc_course *course, size_t at)
{
    bool has_scores = false;
    for (size_t i = 0; i < course->measure_count; i++) {
        const struct tc_measure *measure = &course->measures[i];
        if (measure->kind != TC_MEASURE_SCORE)
            continue;
        has_scores = true;
        if (at < measure->reading_count && measure->readings[at].is_valid)
            return true;
    }
    return !has_scores;
}

/* Answers of a response that is not valid are shown and not compared. */
static enum tc_rc finish(struct tc_record *record, struct tc_course *course, struct tc_measure *measure)
{
    if (course->taken_count > 0 && change_reading_at(record->turn, measure, course->taken_count - 1) == NULL)
        return tc_fail(record, TC_BUSY, "no room for readings");
    for (size_t i = 0; measure->kind != TC_MEASURE_SCORE && i < measure->reading_count; i++)
        measure->readings[i].is_valid &= course->taken[i].is_valid;
    measure->baseline = tc_readings_baseline(measure->readings, measure->reading_count);
    measure->latest = tc_readings_latest(measure->readings, measure->reading_count);
    return TC_OK;
}

static void define(const struct tc_form *form, struct tc_measure *measure)
{
    if (measure->kind == TC_MEASURE_QUESTION) {
        const struct tc_item *item = tc_form_item(form, measure->name);
        measure->better = item != NULL ? tc_better_of_item(form, item) : tc_better_of_domain(measure->domain_kind);
    }
    for (size_t i = 0; measure->kind == TC_MEASURE_SCORE && i < form->instrument_count; i++)
        if (strcmp(form->instruments[i].name, measure->name) == 0) {
            measure->instrument = &form->instruments[i];
            measure->better = measure->instrument->low_is_better ? TC_BETTER_LOWER : TC_BETTER_HIGHER;
        }
}

static enum tc_rc define_measures(struct tc_record *record, struct tc_course *course)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; i < course->taken_count; i++)
        course->taken[i].is_valid = judge_taken(course, i);
    for (size_t i = 0; rc == TC_OK && i < course->measure_count; i++) {
        struct tc_measure *measure = &course->measures[i];
        const struct tc_form *form;
        rc = finish(record, course, measure);
        if (rc != TC_OK)
            break;
        size_t at = measure->latest != TC_NO_READING ? measure->latest : course->taken_count - 1;
        rc = tc_form_find(record, course->taken[at].form_id, &form);
        if (rc == TC_OK)
            define(form, measure);
    }
    return rc == TC_OK ? add_domains(record, course) : rc;
}

enum tc_rc change_judge_all(struct tc_record *record, struct tc_courses *courses)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < courses->count; i++)
        rc = define_measures(record, &courses->list[i]);
    return rc;
}
