/* SPDX-License-Identifier: Apache-2.0 */
/* A form that is being filled in: its draft (gate/draft.h) holds what was typed as pairs, and marks of our own that begin with a dot:
 *   .p3        how often page 3 was kept
 *   .seconds   spent on its pages so far
 *   .k12       where question 12 was filled in from: "intake 2026-04-03"; .k12.q12 what the record said
 *   .why       why a signed one is put right
 *   .f.need.legal  what the record says of a field that no question feeds: it stays when that is signed
 *   .m7.3.q12  what person 7 typed on page 3 when another had kept it meanwhile, until it is merged; .m7.3 that there is such
 *   .h7.3.TAB.q12  what person 7 typed on page 3 and has not sent; .h7.3.TAB over which version of the page, and how often it was held
 *   .s7.3      the browser page (TAB) that person 7 sent last: what it still holds came late */
#ifndef TC_DRAFT_RESPONSE_H
#define TC_DRAFT_RESPONSE_H

#include "gate/draft.h"
#include "record/form.h"

#define TC_RESPONSE_STANDS ".f."
#define TC_RESPONSE_KEPT (90 * TC_DAY) /* after the last change */

/* What the fields of a reference hold: a person's number, or a partner's from here on. */
#define TC_RESPONSE_PROVIDERS INT64_C(1000000000000)

struct tc_response_draft {
    struct tc_row row;             /* of sql/read/response_judge.sql */
    int64_t id;
    const struct tc_form *form;
    const struct tc_form_page *pages;
    size_t page_count;
    struct tc_pairs typed;         /* empty without a draft */
    bool is_open;                  /* there is a draft */
    bool is_locked;                /* it is sealed with a key that this machine has not: it stays as it is until somebody discards it */
};

/* What stands in the draft of this row, with its form. */
TC_MUST_USE enum tc_rc tc_response_read(const struct tc_input *in, struct tc_record *record, const struct tc_row *row, struct tc_response_draft *draft_r);
/* The draft as it is kept, and how much of it is answered: a list opens no draft. */
struct tc_response_sealed {
    struct tc_arg sealed, asked, answered;
};
TC_MUST_USE enum tc_rc tc_response_seal(const struct tc_input *in, const struct tc_response_draft *draft, struct tc_response_sealed *sealed_r);

/* The number of a mark, 0 if there is none; a mark is set to a number. */
int64_t tc_response_number(const struct tc_pairs *typed, const char *mark);
TC_MUST_USE enum tc_rc tc_response_set_number(struct tc_pairs *typed, const char *mark, int64_t number);
const char *tc_response_page_mark(struct tc_turn *turn, size_t page); /* page from 0 */
const char *tc_response_mine_mark(struct tc_turn *turn, int64_t person, size_t page);

/* Pairs as fields of the form: marks are left out, and whatever is no field of a question. */
struct tc_typed_list tc_response_typed(struct tc_turn *turn, const struct tc_pairs *typed);
/* What this person typed on a page and has not merged yet, by the names of its fields; count 0 if nothing waits. */
struct tc_typed_list tc_response_mine(struct tc_turn *turn, const struct tc_pairs *typed, int64_t person, size_t page);
/* The same in place of what stands there, or none of it. */
TC_MUST_USE enum tc_rc tc_response_mine_set(struct tc_pairs *typed, int64_t person, size_t page, const struct tc_pairs *sent);

/* ---- held.c: typed and not sent. A browser page holds what it says under its own name (field tab), so that two that
 * one person has open take nothing from each other; nobody else sees it. ---- */
struct tc_response_held {
    const char *tab;
    int64_t version, times; /* the page's when it was shown; how often it was held */
    struct tc_pairs fields;
};
#define TC_RESPONSE_HELD_MOST 8 /* of one person on one page */
bool tc_response_held_of(const struct tc_pairs *typed, int64_t person, size_t page, const char *tab, struct tc_response_held *held_r);
bool tc_response_held_next(const struct tc_pairs *typed, int64_t person, size_t page, size_t *at, struct tc_response_held *held_r); /* at: 0 first */
bool tc_response_held_last(const struct tc_pairs *typed, int64_t person, size_t page, struct tc_response_held *held_r);
size_t tc_response_held_count(const struct tc_pairs *typed, int64_t person, size_t page);
TC_MUST_USE enum tc_rc tc_response_held_set(struct tc_pairs *typed, int64_t person, size_t page, const struct tc_response_held *held,
                                            const struct tc_pairs *sent); /* sent NULL: it goes */
/* The fields below a mark. */
struct tc_pairs tc_response_marked(const struct tc_pairs *typed, const char *mark);
/* A mark with a value and fields below it, in place of what it had; sent NULL: none. */
TC_MUST_USE enum tc_rc tc_response_marked_set(struct tc_pairs *typed, const char *mark, const char *value, const struct tc_pairs *sent);

/* ---- differ.c: what two typed on one page, question by question ---- */
struct tc_response_two {
    const struct tc_response_draft *draft;
    struct tc_typed_list mine, theirs;
    struct tc_answers my_answers, their_answers; /* theirs: those of an empty list are none */
};
/* Once mine, theirs and draft are set. */
TC_MUST_USE enum tc_rc tc_response_two_read(struct tc_turn *turn, struct tc_response_two *two);
/* A question that both answered otherwise, in words; of what is wrong as it was typed. Each list ends with NULL. */
typedef enum tc_rc tc_response_each_differ(void *user, const struct tc_item *item, const char *field, const char *const *mine, const char *const *theirs);
TC_MUST_USE enum tc_rc tc_response_two_differ(struct tc_turn *turn, const struct tc_response_two *two, size_t page, tc_response_each_differ *each, void *user);
/* <differ q=> below a node for each. */
TC_MUST_USE enum tc_rc tc_response_differ_show(struct tc_turn *turn, const struct tc_response_two *two, size_t page, struct tc_node *parent);

/* ---- left.c: what somebody typed and was not in it when another signed it or threw it away (table response_left), sealed
 * with the marks of a draft. Its person alone sees it. ---- */
struct tc_response_left {
    const char *at, *by;           /* when, and who signed; by NULL: the person's own, sent too late */
    struct tc_pairs typed;
};
/* The viewer's own, the first first. */
TC_MUST_USE enum tc_rc tc_response_left_read(const struct tc_input *in, struct tc_record *record, int64_t response, struct tc_response_left **list_r, size_t *count_r);
TC_MUST_USE enum tc_rc tc_response_left_seal(const struct tc_input *in, const struct tc_pairs *left, int64_t response, int64_t person,
                                             struct tc_arg *arg_r); /* :sealed */
/* How it can be gone on with: "amend" what was signed, in the "draft" that is open for that, by a form that one may "begin"; NULL: not at all. */
const char *tc_response_left_goes(const struct tc_response_draft *draft, bool is_closed);
/* Each page's worth of what a person typed and is not in the draft: what waits to be merged, then what was held. tab NULL: to be merged. */
typedef enum tc_rc tc_response_each_left(void *user, size_t page, const struct tc_response_held *set);
TC_MUST_USE enum tc_rc tc_response_left_each(const struct tc_pairs *typed, int64_t person, size_t page_count, tc_response_each_left *each, void *user);
/* What was signed as theirs, nothing for a form that was thrown away; mine is the set's. */
TC_MUST_USE enum tc_rc tc_response_left_beside(struct tc_record *record, const struct tc_response_draft *draft, const struct tc_response_held *set,
                                               struct tc_response_two *two_r);

/* Whether a field belongs to a question of this page, and may be typed into. */
bool tc_response_is_of_page(const struct tc_form *form, const struct tc_form_page *page, const char *field);
/* What stands on a page is taken out of the draft, and what was sent for it put in; fields of nobody are left out. */
TC_MUST_USE enum tc_rc tc_response_take(const struct tc_response_draft *draft, size_t page, const struct tc_pairs *sent, struct tc_pairs *typed_r);

/* Answers that point to a person, a partner or a document have its name as text; one that is not there for this viewer is a mistake. */
TC_MUST_USE enum tc_rc tc_response_name(struct tc_record *record, struct tc_answers *answers, struct tc_mistakes *mistakes);
/* The same where the names are found otherwise. */
struct tc_response_found {
    const char *title; /* NULL: it is not there */
    const char *wrong; /* the key of a mistake: it is none that the question takes; NULL for none */
};
typedef enum tc_rc tc_response_find_title(struct tc_record *record, const void *user, const struct tc_answer *answer, struct tc_response_found *found_r);
TC_MUST_USE enum tc_rc tc_response_name_by(struct tc_record *record, tc_response_find_title *find, const void *user, struct tc_answers *answers,
                                           struct tc_mistakes *mistakes);

/* A group or question that repeats has one more ("q7"), or this one fewer ("q7.2"); others move up. A page that asks as much as a browser can send
 * back is full, and stays as it is. */
TC_MUST_USE enum tc_rc tc_response_more(struct tc_response_draft *draft, const char *field, bool *is_full_r);
TC_MUST_USE enum tc_rc tc_response_fewer(struct tc_response_draft *draft, const char *field);

#endif
