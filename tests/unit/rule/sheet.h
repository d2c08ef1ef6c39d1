/* SPDX-License-Identifier: Apache-2.0 */
/* Answer sheets of the forms that the program comes with, for the tests of what they score. */
#ifndef TC_TEST_RULE_SHEET_H
#define TC_TEST_RULE_SHEET_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/scoring.h"

#define MISSING (-1)
#define DECLINED (-2)
#define MOST 12
struct sheet {
    const struct tc_form *form;
    const char *links[MOST];
    int ordinals[MOST]; /* MISSING, DECLINED or of an option */
    size_t count;
};

extern struct tc_turn *turn;
int sheet_begin(void **state);
int sheet_end(void **state);
/* Read without a remark, or the test fails. */
const struct tc_form *form_of(const char *name);
/* Of questions prefix1, prefix2 …, none of them answered. */
struct sheet sheet_of(const char *form, const char *prefix, size_t count);
void answer(struct sheet *sheet, const int *ordinals);
/* A total, spread over the questions from the first to the last, or from the last to the first. */
void spread(struct sheet *sheet, int total, int most, bool backwards);
struct tc_answers answers_of(const struct sheet *sheet);
const struct tc_score *score_of(const struct sheet *sheet, const char *name);
void is_scored(const struct sheet *sheet, const char *name, double value, const char *band);

#endif
