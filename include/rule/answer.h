/* SPDX-License-Identifier: Apache-2.0 */
/* What was answered on a form: read from fields, judged, asked for by conditions and scores. Pure.
 *
 * Names of fields: "q12", then for each group or question around it of which there may be several (tc_item_has_places), and for itself
 * if it is one, a dot and which one it is: "q12.2.1". A choice is answered by the number of its option from 1 ("other" of an open-choice
 * with the words in "q12-other"); one that repeats sends several of that name; of a list that is not here (is_free) the words are typed.
 * A boolean is "yes" or "no". A date is in q12-day, q12-month, q12-year or whole in q12 as 2026-11-22 (month and day may stay empty:
 * FHIR's partial dates); a dateTime has q12-time besides; a quantity has the number of
 * its unit in q12-unit. "q12-declined" = "yes": would rather not say; a boolean or a choice may be "declined" as well, so that it can be one of
 * its radios. A reference or an attachment is a number of ours. A group or a question that repeats has "q7-count" (how many there are on the
 * page, 1 without; in an outer group "q7.2-count"). Empty fields say nothing. */
#ifndef TC_RULE_ANSWER_H
#define TC_RULE_ANSWER_H

#include "base/date.h"
#include "rule/form.h"

#define TC_ANSWER_INSTANCES 50 /* of one group or question that repeats */
#define TC_ANSWER_ASKED 10000  /* questions of one draft, in groups that repeat each time for itself: of more no page can be drawn */
#define TC_PLACE_LONGEST 40

struct tc_typed {
    const char *name, *value;
};
struct tc_typed_list {
    const struct tc_typed *list;
    size_t count;
    bool is_kept;         /* as a draft keeps them, with what the form or the record gave hidden and read-only questions; false: a page's own */
};

struct tc_answer {
    const struct tc_item *item;
    const char *place;    /* ".2.1" of its field's name, "" for none */
    int nth;              /* of several options, from 1 */
    struct tc_value value;
};
struct tc_answers {
    const struct tc_form *form;
    const struct tc_answer *list; /* in the form's order, then place, then nth */
    size_t count;
    unsigned char *counts; /* what conditions have found of each, see module/rule/answer/answers.h; NULL: they look each time */
};

/* What is wrong with a field; key is a phrase "error.<key>" of the catalogue with {words} for detail. */
struct tc_mistake {
    const struct tc_item *item; /* NULL: the form knows no such field */
    const char *field;
    const char *key;      /* answer-number, answer-comma, answer-whole, answer-small, answer-great, answer-unit; answer-date, answer-day, answer-time,
                             answer-early, answer-late; answer-long, answer-short, answer-places, answer-pattern, answer-url, answer-characters; answer-option, answer-other,
                             answer-exclusive, answer-single, answer-reference, answer-file-kind, answer-file-size; answer-declined, answer-undeclinable; answer-unknown,
                             answer-hidden, answer-read-only, answer-many; required, answer-one, answer-few, answer-times */
    const char *detail;   /* the limit in words; NULL for none */
};
struct tc_mistakes {
    struct tc_mistake *list;
    size_t count;
};

/* Which part of a form is meant: a page, or all of it. */
struct tc_form_part {
    size_t first, end;    /* of form.items */
};

/* Reads what was typed; wrong fields are in mistakes_r and not among the answers. What nobody could have typed into the page (an unknown or
 * hidden question, an option that is not there) is a mistake too. A question that is not enabled is read all the same: see tc_answers_keep. */
TC_MUST_USE enum tc_rc tc_answers_read(struct tc_turn *turn, const struct tc_form *form, const struct tc_typed_list *typed,
                                       struct tc_answers *answers_r, struct tc_mistakes *mistakes_r);
/* The initial values of a form and what the record has, as typed fields of a new draft; fills: NULL for none. */
typedef const char *tc_form_fill(void *user, const char *word);
TC_MUST_USE enum tc_rc tc_answers_begin(struct tc_turn *turn, const struct tc_form *form, tc_form_fill *fill, void *user,
                                        struct tc_typed_list *typed_r);
/* What the record has alone, of questions that fill in from it, where it fits. */
TC_MUST_USE enum tc_rc tc_answers_fill(struct tc_turn *turn, const struct tc_form *form, tc_form_fill *fill, void *user,
                                       struct tc_typed_list *typed_r);

/* Adds what is known as the answer to a question, read as if it had been typed: of a choice the code of an option, or its words. fits_r: false
 * where it is none, and nothing is added. */
TC_MUST_USE enum tc_rc tc_answers_know(struct tc_turn *turn, struct tc_answers *answers, const struct tc_item *item, const char *known, bool *fits_r);
/* Answers to the same questions (linkId) of another version of their form; what that one does not take is left out. */
TC_MUST_USE enum tc_rc tc_answers_carry(struct tc_turn *turn, const struct tc_answers *answers, const struct tc_form *form, struct tc_answers *carried_r);
/* The option of that code, else of those words: its number as the question's field sends it, owned by pool; NULL for none. */
char *tc_option_number(void *pool, const struct tc_item *item, const char *known);

/* Whether there may be several of it, each with what is below it: groups and questions that repeat. Choices give all they choose at once. */
bool tc_item_has_places(const struct tc_item *item);
/* NULL if a file may answer the question, else the key of what is wrong with it: answer-file-kind, answer-file-size. */
const char *tc_item_takes_file(const struct tc_item *item, const char *media_type, int64_t bytes);
/* Whether a person may have typed into that field at all: what may not is better not kept. */
bool tc_answer_is_typable(const struct tc_form *form, const char *name);
/* "q12.2.1", owned by pool. */
char *tc_answer_field(void *pool, const struct tc_item *item, const char *place);
/* Answers of rows, in any order: each is put where it belongs. value's strings are borrowed and have to live as long as turn. */
TC_MUST_USE enum tc_rc tc_answers_add(struct tc_turn *turn, struct tc_answers *answers, const struct tc_item *item, const char *place, int nth,
                                      const struct tc_value *value);
/* Answers as the fields that would give them. */
TC_MUST_USE enum tc_rc tc_answers_typed(struct tc_turn *turn, const struct tc_answers *answers, struct tc_typed_list *typed_r);

/* Whether the item is enabled at that place, and every group around it. */
bool tc_answers_enable(const struct tc_answers *answers, const struct tc_item *item, const char *place);
/* For a page's script: the options of the question that meet a condition, as their fields send them, with blanks between, owned by pool. Of "!="
 * every answer has to be one of them. NULL where the question has no options or any answer will do. */
char *tc_enable_options(void *pool, const struct tc_form *form, const struct tc_enable *enable);
/* Required, enabled and not answered: added to mistakes. Of a group that is required one answer will do. So is what was
 * answered fewer or more times than the form asks for. */
TC_MUST_USE enum tc_rc tc_answers_require(struct tc_turn *turn, const struct tc_answers *answers, struct tc_form_part part, struct tc_mistakes *mistakes);
/* Whether a mistake stands in the way: what was typed wrongly into a question that is not asked any more is not kept, and not minded. Of a
 * whole draft (is_kept) tc_answers_read leaves such mistakes out by itself; a page alone does not know what is asked. */
bool tc_answers_mind(const struct tc_answers *answers, const struct tc_mistake *mistake);
/* Those of enabled questions alone, as they are signed. dropped_r: how many others there were; may be NULL. */
TC_MUST_USE enum tc_rc tc_answers_keep(struct tc_turn *turn, const struct tc_answers *answers, struct tc_answers *kept_r, size_t *dropped_r);
/* How many questions are asked (enabled, neither hidden nor read-only), and how many of them have an answer or were declined. */
void tc_answers_share(const struct tc_answers *answers, struct tc_form_part part, size_t *asked_r, size_t *answered_r);

/* The n-th answer to a question at any place, NULL at the end; in words for people, owned by pool. */
const struct tc_answer *tc_answers_of(const struct tc_answers *answers, const struct tc_item *item, size_t n);
char *tc_answer_words(void *pool, const struct tc_answer *answer);
/* Of a date or a dateTime the day in the site's zone, 2026-11-22, owned by pool; NULL for anything else, and where no day is named. */
char *tc_value_day(void *pool, const struct tc_value *value);
/* Its ordinal, else its number, else 1 or 0 of a boolean; false if it has none of these. */
bool tc_answer_measure(const struct tc_answer *answer, double *measure_r);

/* Calls each for every answer that calls for something at once (item.has_risk), and for every one that opens a goal or a need. */
typedef enum tc_rc tc_each_answer(void *user, const struct tc_answer *answer);
TC_MUST_USE enum tc_rc tc_answers_risks(const struct tc_answers *answers, tc_each_answer *each, void *user);
TC_MUST_USE enum tc_rc tc_answers_opens(const struct tc_answers *answers, tc_each_answer *each, void *user);

#endif
