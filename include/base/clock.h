/* SPDX-License-Identifier: Apache-2.0 */
/* The one clock. Everything that asks for the time asks here, so that a test can move it. */
#ifndef TC_BASE_CLOCK_H
#define TC_BASE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

#define TC_SECOND INT64_C(1000000)
#define TC_MINUTE (60 * TC_SECOND)
#define TC_HOUR (60 * TC_MINUTE)
#define TC_DAY (24 * TC_HOUR)

/* Names a file that holds a number of seconds to add, read again at each call: for
 * tests and rehearsals only, and only when the configuration says so. NULL ends it. */
void tc_clock_follow(const char *file);

/* Microseconds since 1970-01-01 UTC, with the offset of the followed file. */
int64_t tc_clock_now(void);

/* The offset alone, in seconds: 0 unless a file is followed. */
int64_t tc_clock_offset(void);

/* Monotonic microseconds, never moved: for measuring how long something took. */
int64_t tc_clock_tick(void);

#endif
