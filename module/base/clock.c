/* SPDX-License-Identifier: Apache-2.0 */
#include "base/clock.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char *followed;

void tc_clock_follow(const char *file)
{
    free(followed);
    followed = file ? strdup(file) : NULL;
}

int64_t tc_clock_offset(void)
{
    if (!followed)
        return 0;
    FILE *stream = fopen(followed, "re");
    if (!stream)
        return 0;
    int64_t seconds = 0;
    if (fscanf(stream, "%" SCNd64, &seconds) != 1)
        seconds = 0;
    fclose(stream);
    return seconds;
}

static int64_t read_clock(clockid_t id)
{
    struct timespec at;
    clock_gettime(id, &at);
    return (int64_t)at.tv_sec * TC_SECOND + at.tv_nsec / 1000;
}

int64_t tc_clock_now(void)
{
    return read_clock(CLOCK_REALTIME) + tc_clock_offset() * TC_SECOND;
}

int64_t tc_clock_tick(void)
{
    return read_clock(CLOCK_MONOTONIC);
}
