/* SPDX-License-Identifier: Apache-2.0 */
/* Change since the baseline: each instrument of a case through time. */
#include "change.h"

#include <math.h>
#include <string.h>

#include "part.h"
#include "record/change.h"
#include "screens.h"

const struct tc_field case_change_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "form", .kind = TC_FIELD_LINE, .high = 64},
    {.name = NULL},
};

static void say_number(struct tc_view *v, struct tc_node *node, const char *name, double number)
{
    tc_node_attr(node, name, tc_number_say(v->turn, number));
}

static void say_day(struct tc_view *v, struct tc_node *node, struct tc_date date)
{
    char text[TC_DATE_TEXT];
    tc_date_write(date, text);
    tc_node_attr(node, "held", text);
    tc_date_say(v->record->tongue, date, text);
    tc_node_attr(node, "held-text", text);
}

static void say_yes(struct tc_node *node, const char *name, bool is_so)
{
    if (is_so)
        tc_node_attr(node, name, "yes");
}

static int64_t days_between(const struct tc_course *course, size_t from, size_t to)
{
    return tc_date_days(course->taken[to].held) - tc_date_days(course->taken[from].held);
}

/* by="-5" direction="better" reliable="yes" days="42"; chance: too small to be called a change, where the instrument says how much is one. */
static void say_change(struct tc_view *v, struct tc_node *node, const struct tc_course *course, const struct tc_measure *measure, size_t to)
{
    struct tc_change_judged judged = tc_measure_judge(measure, measure->baseline, to);
    say_number(v, node, "from", measure->readings[measure->baseline].value);
    say_number(v, node, "by", judged.by);
    if (measure->better != TC_BETTER_UNKNOWN)
        tc_node_attr(node, "direction", tc_change_word(judged.direction));
    say_yes(node, "reliable", judged.is_reliable);
    say_yes(node, "chance", judged.direction != TC_CHANGE_NONE && !judged.is_reliable && measure->instrument != NULL && measure->instrument->has_reliable);
    tc_node_attr_int(node, "days", days_between(course, measure->baseline, to));
}

/* ---- one instrument --------------------------------------------------------------------- */

static void show_taken(struct tc_view *v, struct tc_node *parent, const struct tc_taken *taken)
{
    struct tc_node *node = tc_node_add(parent, "response");
    tc_node_attr_int(node, "id", taken->id);
    tc_node_attr_int(node, "version", taken->version);
    say_day(v, node, taken->held);
    if (taken->by != NULL)
        tc_node_attr(node, "by", taken->by);
    say_yes(node, "thin", taken->is_thin);
    say_yes(node, "valid", taken->is_valid);
}

static void show_reading(struct tc_view *v, struct tc_node *parent, const struct tc_course *course, const struct tc_measure *measure, size_t at)
{
    const struct tc_reading *reading = &measure->readings[at];
    struct tc_node *node = tc_node_add(parent, "reading");
    tc_node_attr_int(node, "response", course->taken[at].id);
    tc_node_attr_int(node, "at", days_between(course, 0, at));
    say_day(v, node, course->taken[at].held);
    if (!reading->is_there)
        return;
    if (reading->is_valid || reading->value != 0)
        say_number(v, node, "value", reading->value);
    if (reading->words != NULL)
        tc_node_attr(node, "words", reading->words);
    if (reading->risk != NULL)
        tc_node_attr(node, "risk", reading->risk);
    say_yes(node, "valid", reading->is_valid);
    say_yes(node, "baseline", at == measure->baseline);
    say_yes(node, "latest", at == measure->latest);
    if (reading->is_valid && at != measure->baseline)
        say_change(v, node, course, measure, at);
}

static void show_bands(struct tc_view *v, struct tc_node *parent, const struct tc_instrument *instrument, struct tc_axis axis)
{
    for (size_t i = 0; i < instrument->band_count; i++) {
        const struct tc_band *band = &instrument->bands[i];
        struct tc_node *node = tc_node_add(parent, "band");
        say_number(v, node, "low", isfinite(band->low) ? band->low : axis.least);
        say_number(v, node, "high", isfinite(band->high) ? band->high : axis.most);
        tc_node_attr(node, "label", band->label);
        if (band->risk != NULL)
            tc_node_attr(node, "risk", band->risk);
        if (band->advice != NULL)
            tc_node_attr(node, "advice", band->advice);
    }
}

static void show_measure(struct tc_view *v, struct tc_node *parent, const struct tc_course *course, const struct tc_measure *measure)
{
    struct tc_axis axis = tc_axis_of(measure->instrument, measure->readings, measure->reading_count);
    struct tc_node *node = tc_node_add(parent, "measure");
    tc_node_attr(node, "kind", tc_measure_word(measure->kind));
    tc_node_attr(node, "name", measure->name);
    if (measure->title != NULL)
        tc_node_attr(node, "title", measure->title);
    if (measure->domain_kind != NULL)
        tc_node_attr(node, "of", measure->domain_kind);
    if (measure->better != TC_BETTER_UNKNOWN)
        tc_node_attr(node, "better", tc_better_word(measure->better));
    if (measure->instrument != NULL && measure->instrument->has_reliable)
        say_number(v, node, "reliable", measure->instrument->reliable);
    say_number(v, node, "least", axis.least);
    say_number(v, node, "most", axis.most);
    if (measure->instrument != NULL)
        show_bands(v, node, measure->instrument, axis);
    for (size_t i = 0; i < measure->reading_count; i++)
        show_reading(v, node, course, measure, i);
}

static void show_course(struct tc_view *v, const struct tc_course *course)
{
    struct tc_node *node = tc_node_add(v->page, "course");
    bool has_versions = false;
    for (size_t i = 1; i < course->taken_count; i++)
        has_versions |= course->taken[i].version != course->taken[0].version;
    tc_node_attr(node, "form", course->form);
    tc_node_attr(node, "title", course->title);
    say_yes(node, "versions", has_versions);
    for (size_t i = 0; i < course->taken_count; i++)
        show_taken(v, node, &course->taken[i]);
    for (size_t i = 0; i < course->measure_count; i++)
        show_measure(v, node, course, &course->measures[i]);
}

enum tc_rc show_case_change(struct tc_view *v)
{
    const char *form = tc_in_text(v->in, "form");
    struct tc_courses courses = {.count = 0};
    enum tc_rc rc = part_case_head(v);
    struct tc_node *chosen = tc_node_add(v->page, "chosen");
    if (form != NULL)
        tc_node_attr(chosen, "form", form);
    if (rc == TC_OK)
        rc = form != NULL ? tc_courses_whole(v->record, form, &courses) : tc_courses_scores(v->record, &courses);
    for (size_t i = 0; rc == TC_OK && i < courses.count; i++)
        show_course(v, &courses.list[i]);
    return rc;
}

/* ---- in short --------------------------------------------------------------------------- */

static bool is_told(const struct tc_course *course, const struct tc_measure *measure)
{
    return measure->latest != TC_NO_READING && (course->measure_count == 1 || measure->readings[measure->latest].words != NULL);
}

static void show_latest(struct tc_view *v, const struct tc_course *course, const struct tc_measure *measure)
{
    const struct tc_reading *reading = &measure->readings[measure->latest];
    struct tc_node *node = tc_node_add(v->page, "latest");
    tc_node_attr(node, "form", course->form);
    tc_node_attr(node, "title", measure->title != NULL ? measure->title : course->title);
    say_day(v, node, course->taken[measure->latest].held);
    say_number(v, node, "value", reading->value);
    if (reading->words != NULL)
        tc_node_attr(node, "words", reading->words);
    if (reading->risk != NULL)
        tc_node_attr(node, "risk", reading->risk);
    if (measure->latest != measure->baseline)
        say_change(v, node, course, measure, measure->latest);
}

struct graves {
    int64_t high, worse;
};

static void count_grave(const struct tc_measure *measure, struct graves *graves)
{
    if (measure->latest == TC_NO_READING)
        return;
    const char *risk = measure->readings[measure->latest].risk;
    struct tc_change_judged judged = tc_measure_judge(measure, measure->baseline, measure->latest);
    graves->high += risk != NULL && (strcmp(risk, "high") == 0 || strcmp(risk, "at_once") == 0);
    graves->worse += judged.is_reliable && judged.direction == TC_CHANGE_WORSE;
}

enum tc_rc change_latest(struct tc_view *v, struct tc_doc *criteria)
{
    struct tc_courses courses;
    struct graves graves = {0};
    enum tc_rc rc = tc_courses_scores(v->record, &courses);
    for (size_t i = 0; rc == TC_OK && i < courses.count; i++)
        for (size_t k = 0; k < courses.list[i].measure_count; k++) {
            const struct tc_measure *measure = &courses.list[i].measures[k];
            count_grave(measure, &graves);
            if (is_told(&courses.list[i], measure))
                show_latest(v, &courses.list[i], measure);
        }
    if (rc != TC_OK || criteria == NULL)
        return rc;
    struct tc_node *node = tc_node_add(tc_doc_root(criteria), "score");
    tc_node_attr_int(node, "high", graves.high);
    tc_node_attr_int(node, "worse", graves.worse);
    return TC_OK;
}
