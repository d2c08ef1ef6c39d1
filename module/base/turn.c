/* SPDX-License-Identifier: Apache-2.0 */
#include "base/turn.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/clock.h"
#include "base/secret.h"

/* Crockford's base 32, so that a number can be read out on the telephone. */
static void make_number(char number_r[TC_TURN_NUMBER + 1])
{
    static const char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    unsigned char random[TC_TURN_NUMBER];
    tc_random(random, sizeof random);
    for (size_t i = 0; i < TC_TURN_NUMBER; i++)
        number_r[i] = letters[random[i] & 31];
    number_r[TC_TURN_NUMBER] = '\0';
}

/* talloc 2.4 marks its limit as deprecated without offering another; it does what we need. */
static int set_limit(struct tc_turn *turn, size_t limit)
{
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    return talloc_set_memlimit(turn, limit);
#pragma GCC diagnostic pop
}

struct tc_turn *tc_turn_new(void *parent, size_t limit)
{
    struct tc_turn *turn = talloc_zero(parent, struct tc_turn);
    if (!turn)
        return NULL;
    if (limit > 0 && set_limit(turn, limit) != 0) {
        talloc_free(turn);
        return NULL;
    }
    turn->turn = turn;
    turn->now = tc_clock_now();
    make_number(turn->number);
    return turn;
}

void tc_turn_fail(struct tc_turn *turn, enum tc_rc rc, const char *format, ...)
{
    if (turn->rc != TC_OK)
        return;
    turn->rc = rc;
    va_list args;
    va_start(args, format);
    vsnprintf(turn->words, sizeof turn->words, format, args);
    va_end(args);
}

void tc_turn_mend(struct tc_turn *turn)
{
    turn->rc = TC_OK;
    turn->words[0] = '\0';
}
