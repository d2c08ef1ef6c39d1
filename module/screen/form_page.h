/* SPDX-License-Identifier: Apache-2.0 */
/* A form as part of a page (xslt/screen/form_fill.rng): to be filled in, checked, read, looked at before it is published. */
#ifndef TC_SCREEN_FORM_PAGE_H
#define TC_SCREEN_FORM_PAGE_H

#include "record/record.h"
#include "rule/scoring.h"

enum form_page_how {
    FORM_PAGE_FILL,   /* fields; a question that is not asked is there to be unfolded */
    FORM_PAGE_CHECK,  /* answers, what is missing, and what was answered though it is no longer asked */
    FORM_PAGE_READ,   /* questions that were asked and their answers */
    FORM_PAGE_PREVIEW /* fields of all */
};

struct form_page;
/* What a screen knows of a question besides: files, people, what the record had. Called for each item that is drawn. */
typedef enum tc_rc form_page_more(const struct form_page *page, struct tc_node *node, const struct tc_item *item, const char *place);

struct form_page {
    struct tc_record *record;
    const struct tc_form *form;
    int64_t id, version, response;       /* of the form as it is published, and of the response; 0: none */
    enum form_page_how how;
    const struct tc_typed_list *typed;   /* NULL: nothing */
    const struct tc_answers *answers;    /* NULL: all questions are asked */
    const struct tc_mistakes *mistakes;  /* NULL: none are looked for */
    const struct tc_form_page *pages;    /* of the form */
    const struct tc_pairs *draft;        /* says which pages were kept; may be NULL */
    size_t page_count;
    const char *step_href;               /* of a page of the form: its number comes after; NULL: no links */
    form_page_more *more;                /* may be NULL */
    void *user;
};

/* All of a form as it is asked, with the bands of its scores: <form> below parent. */
TC_MUST_USE enum tc_rc form_preview(struct tc_record *record, struct tc_node *parent, const struct tc_form *form);

/* <form> below parent, with nothing in it but what it is. */
struct tc_node *form_page_begin(const struct form_page *page, struct tc_node *parent);
/* One page of it: the steps, and the items of the current one below form. */
TC_MUST_USE enum tc_rc form_page_one(const struct form_page *page, struct tc_node *form, size_t current);
/* All of it: the items of each step below their step. */
TC_MUST_USE enum tc_rc form_page_whole(const struct form_page *page, struct tc_node *form);
/* An answer in words: days and moments as people say them; part of a day stays as it was written. */
const char *form_answer_say(const struct tc_record *record, const struct tc_answer *answer);
/* How much of it is answered. */
void form_page_progress(const struct form_page *page, struct tc_node *form);
/* What its answers call for at once: <risk>s. */
TC_MUST_USE enum tc_rc form_page_risks(const struct form_page *page, struct tc_node *form);
/* What an instrument makes of the answers, with all its bands. */
void form_page_score(const struct form_page *page, struct tc_node *form, const struct tc_score *score);
/* Scores that are made now, of the answers as they stand. */
TC_MUST_USE enum tc_rc form_page_scores(const struct form_page *page, struct tc_node *form);

#endif
