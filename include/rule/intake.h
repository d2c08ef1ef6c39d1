/* SPDX-License-Identifier: Apache-2.0 */
/* What an intake may say and when it may be decided, without I/O. Each judge gives the key of an
 * error's words ("error.<key>") and its field, or NULL. */
#ifndef TC_RULE_INTAKE_H
#define TC_RULE_INTAKE_H

#include <stdbool.h>

#include "base/date.h"

/* What of a known person agrees with what was typed of another. */
struct tc_agreement {
    bool family, given; /* the very name, in either place */
    bool near;          /* one begins or sounds like it */
    bool born, swapped; /* the day of birth; the same with day and month the other way round */
};
/* same, likely, possible; NULL: not worth showing. */
const char *tc_intake_likeness(struct tc_agreement agreement);

/* Day and month the other way round; false where that is no other day. */
bool tc_intake_swap(struct tc_date date, struct tc_date *swapped_r);

/* How well a date of birth is known, where nobody said: 'full' with a date, 'not_collected' without. */
const char *tc_intake_birth_is(bool has_date, const char *said);

/* Whether somebody may be in a programme: a result goes with a programme, the last day is not before the first. */
struct tc_eligibility {
    bool has_programme;
    const char *result; /* NULL: none */
    const struct tc_date *from, *until;
};
const char *tc_eligibility_judge(const struct tc_eligibility *eligibility, const char **field_r);

struct tc_intake_decision {
    const char *decision;           /* accepted, waiting, not_a_fit */
    bool has_name, has_programme;   /* a name, or a description in its place */
    bool has_why, has_next, has_told;
    const struct tc_date *review;   /* when one that waits is looked at again */
};
/* Few things are required: who, where, and of what is not accepted why and what comes next. */
const char *tc_intake_decision_judge(const struct tc_intake_decision *decision, struct tc_date today, const char **field_r);

#endif
