/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of module/rule/answer share and nobody else sees. */
#ifndef TC_RULE_ANSWERS_H
#define TC_RULE_ANSWERS_H

#include "base/date.h"
#include "rule/answer.h"

/* ---- field.c: names and places ---------------------------------------------------- */

enum answer_field_is { ANSWER_FIELD_IS, ANSWER_FIELD_UNKNOWN, ANSWER_FIELD_MANY };
struct answer_field {
    const struct tc_item *item;
    char place[TC_PLACE_LONGEST];
    const char *part;  /* "day", "other" …; "" for the field itself; borrowed from its name */
    const char *value; /* trimmed, never empty */
    size_t nth;        /* in which order they were sent */
};
enum answer_field_is answer_field_read(const struct tc_form *form, const char *name, struct answer_field *field_r);
/* How many numbers its places have, and how many of these are of what is around it. */
size_t answer_depth(const struct tc_form *form, const struct tc_item *item);
size_t answer_group_depth(const struct tc_form *form, const struct tc_item *item);
/* How many groups and questions that repeat both are in. */
size_t answer_shared_depth(const struct tc_form *form, const struct tc_item *a, const struct tc_item *b);
/* Bytes of the first so many numbers of a place; of all if it has fewer. */
size_t answer_place_bytes(const char *place, size_t numbers);
int answer_place_order(const char *a, const char *b);
bool answer_is_choice(const struct tc_item *item);
bool answer_is_question(const struct tc_item *item);
/* Neither it nor a group around it is hidden. */
bool answer_is_shown(const struct tc_form *form, const struct tc_item *item);

/* ---- read.c ----------------------------------------------------------------------- */

/* One question at one place while it is read. */
struct answer_asked {
    struct tc_turn *turn;
    const struct tc_item *item;
    const struct answer_field *fields;
    size_t count;
    struct tc_value *values; /* what it comes to */
    size_t value_count;
    bool is_short;           /* memory was */
    const char *part;        /* of the field that is wrong; "" as a rule */
    const char *detail;
};
/* The first value of that part, NULL for none. */
const char *answer_part(const struct answer_asked *asked, const char *part);
/* Another value; NULL for an error, so that a reader can end with it. */
const char *answer_give(struct answer_asked *asked, struct tc_value value);
TC_MUST_USE enum tc_rc answer_mistake(struct tc_turn *turn, struct tc_mistakes *mistakes, struct tc_mistake mistake);

/* ---- value.c, answer_date.c, answer_choice.c: each gives NULL or the key of what is wrong ------------- */

const char *answer_read_boolean(struct answer_asked *asked);
const char *answer_read_whole(struct answer_asked *asked);
const char *answer_read_decimal(struct answer_asked *asked);
const char *answer_read_quantity(struct answer_asked *asked);
const char *answer_read_words(struct answer_asked *asked);
const char *answer_read_url(struct answer_asked *asked);
const char *answer_read_reference(struct answer_asked *asked);
const char *answer_read_date(struct answer_asked *asked);
const char *answer_read_moment(struct answer_asked *asked);
const char *answer_read_time(struct answer_asked *asked);
const char *answer_read_choices(struct answer_asked *asked);
/* Length, least, most and pattern of what was read. */
const char *answer_judge(struct answer_asked *asked, const struct tc_value *value);

/* From the first to the last microsecond of a date, a partial date or a dateTime; false if it is none. */
bool answer_span(const char *text, int64_t *from_r, int64_t *to_r);

/* ---- compare.c -------------------------------------------------------------------- */

/* Less than 0, 0, more than 0; false if the two have no order. */
bool answer_order(const struct tc_value *a, const struct tc_value *b, int *order_r);
bool answer_is_same(const struct tc_value *answer, const struct tc_value *asked);
/* The option that is this value, NULL for none. */
const struct tc_option *answer_option(const struct tc_item *item, const struct tc_value *value);

/* ---- asked.c ---------------------------------------------------------------------- */

/* At that place or one within it. */
bool answer_is_at(const struct tc_answer *answer, const char *place);

/* ---- enable.c, answer_list.c ------------------------------------------------------ */

/* ---- times.c ---------------------------------------------------------------------- */

/* At every place of what is around it. */
TC_MUST_USE enum tc_rc answer_judge_times(struct tc_turn *turn, const struct tc_answers *answers, const struct tc_item *item, struct tc_mistakes *mistakes);

/* Of tc_answers.counts. */
enum { ANSWER_UNSEEN, ANSWER_COUNTS, ANSWER_NOT };
/* Whether the question of the i-th answer is asked. */
bool answer_counts(const struct tc_answers *answers, size_t i);
/* Answers i with first <= i < end are those of the items from first to end of the form. */
struct answer_range {
    size_t first, end;
};
struct answer_range answer_range(const struct tc_answers *answers, size_t first_item, size_t end_item);
struct answer_range answer_range_of(const struct tc_answers *answers, const struct tc_item *item);
/* Which instances of a group that repeats there are at a place of what is around it: bit n - 1 for the n-th; never none. */
uint64_t answer_instances(const struct tc_answers *answers, const struct tc_item *group, const char *place);
/* Each place of the groups around an item, "" if none of them repeats. */
typedef enum tc_rc answer_each_place(void *user, const struct tc_item *item, const char *place);
TC_MUST_USE enum tc_rc answer_places(const struct tc_answers *answers, const struct tc_item *item, answer_each_place *each, void *user);

#endif
