/* SPDX-License-Identifier: Apache-2.0 */
/* What the signed forms of a case say beside each other: the first that is valid is the baseline of all later ones. */
#ifndef TC_RECORD_CHANGE_H
#define TC_RECORD_CHANGE_H

#include "record/record.h"
#include "rule/change.h"

/* A response, as far as it is compared. */
struct tc_taken {
    int64_t id, form_id, version;
    struct tc_date held;
    const char *by; /* NULL: by a link */
    bool is_thin, is_valid; /* valid: one of its scores is, or its form has none */
};

enum tc_measure_kind { TC_MEASURE_SCORE, TC_MEASURE_DOMAIN, TC_MEASURE_QUESTION };
const char *tc_measure_word(enum tc_measure_kind kind); /* "score", "domain", "question" */
/* A score, a domain (the mean of its questions) or a question, which versions of a form share by its name. */
struct tc_measure {
    enum tc_measure_kind kind;
    const char *name;  /* of the score, of the domain, linkId */
    const char *title; /* NULL: none but its name */
    const char *domain, *domain_kind; /* NULL: of none */
    enum tc_better better;
    const struct tc_instrument *instrument; /* of a score, as the form of its latest reading has it; NULL: it has it no more */
    struct tc_reading *readings; /* one for each response of the course */
    size_t reading_count;
    size_t baseline, latest; /* of readings; TC_NO_READING for none */
};
/* From one reading to another of a measure. */
struct tc_change_judged tc_measure_judge(const struct tc_measure *measure, size_t from, size_t to);

/* A form of a case through its responses, the first first. */
struct tc_course {
    const char *form, *title; /* its name; the title of the version that was taken last */
    struct tc_taken *taken;
    size_t taken_count;
    struct tc_measure *measures; /* of each kind in the order of the form */
    size_t measure_count;
};
struct tc_courses {
    struct tc_course *list;
    size_t count;
};

/* Of all forms of the grant's case that have scores: the scores alone (one statement). */
TC_MUST_USE enum tc_rc tc_courses_scores(struct tc_record *record, struct tc_courses *courses_r);
/* Of the form of that name all; none if the case has no signed one. */
TC_MUST_USE enum tc_rc tc_courses_whole(struct tc_record *record, const char *form, struct tc_courses *courses_r);

#endif
