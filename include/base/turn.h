/* SPDX-License-Identifier: Apache-2.0 */
/* One turn of work: a request, a job, a command line call. It is the talloc
 * context on which everything made meanwhile hangs, and it holds the first
 * failure with its words for the log. */
#ifndef TC_BASE_TURN_H
#define TC_BASE_TURN_H

#include <stddef.h>
#include <stdint.h>
#include <talloc.h>

#include "base/rc.h"

#define TC_TURN_NUMBER 12

struct tc_turn {
    struct tc_turn *turn;            /* itself, so that tc_fail takes whatever has a turn */
    char number[TC_TURN_NUMBER + 1]; /* the request's number as people read it */
    int64_t now;                     /* microseconds since 1970 UTC, fixed for the turn */
    enum tc_rc rc;                   /* the first failure, or TC_OK */
    char words[400];                 /* why, for the log; never a client's name or text */
};

/* Makes a turn below parent (owned: talloc_free ends all that hangs on it).
 * limit is the most memory in bytes that talloc will hand out, 0 for no limit.
 * NULL when memory is short. */
struct tc_turn *tc_turn_new(void *parent, size_t limit);

/* Notes a failure with its words, if it is the first. */
void tc_turn_fail(struct tc_turn *turn, enum tc_rc rc, const char *format, ...) TC_PRINTF(3, 4);

/* Forgets the failure, for one who mends it and goes on. */
void tc_turn_mend(struct tc_turn *turn);

/* Raises a failure: x is anything with a member "turn", a turn, a view, an act, a record. Gives rc itself, as a compiler can see. */
#define tc_fail(x, rc, ...) (tc_turn_fail((x)->turn, (rc), __VA_ARGS__), tc_rc_raised(rc))
static inline enum tc_rc tc_rc_raised(enum tc_rc rc)
{
    return rc;
}

#endif
