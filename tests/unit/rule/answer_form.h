/* SPDX-License-Identifier: Apache-2.0 */
/* Forms and what is typed into them, made by hand for the tests of answers and scores. */
#ifndef TC_TESTS_ANSWER_FORM_H
#define TC_TESTS_ANSWER_FORM_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "rule/answer.h"

#define COUNT(list) (sizeof(list) / sizeof *(list))
#define CODING(c, t) {.kind = TC_VALUE_CODING, .system = "urn:s", .code = (c), .text = (t)}
#define LEVEL(c, t, o) {.kind = TC_VALUE_CODING, .system = "urn:s", .code = (c), .text = (t), .has_ordinal = true, .ordinal = (o)}
#define STRING(t) {.kind = TC_VALUE_STRING, .text = (t)}
#define NUMBER(k, n, t) {.kind = (k), .number = (n), .text = (t)}

extern struct tc_turn *answer_turn;
int answer_begin(void **state);
int answer_end(void **state);

#define ANSWER_EACH 27
extern const struct tc_option answer_colours[3];
extern struct tc_item answer_each[ANSWER_EACH]; /* a question of each type */

/* Sets number, parent and end by the depth of each. */
struct tc_form answer_form(struct tc_item *items, size_t count);
/* "q1=2&q3-day=4": read; as_kept: as a draft keeps it. */
struct tc_answers answer_typed(const struct tc_form *form, const char *fields, bool as_kept, struct tc_mistakes *mistakes_r);
/* The same, without mistakes. */
struct tc_answers answer_read(const struct tc_form *form, const char *fields);
/* The one mistake: field, key and detail. */
void answer_wrong(const struct tc_form *form, const char *fields, const char *field, const char *key, const char *detail);
/* All of it on a line: "q1=yes q2.1=…". */
const char *answer_line(const struct tc_answers *answers);

#endif
