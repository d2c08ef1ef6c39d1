/* SPDX-License-Identifier: Apache-2.0 */
#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static enum tc_log_level most = TC_LOG_INFO;
static char who_writes[32] = "throughcare";

void tc_log_level(enum tc_log_level level)
{
    most = level;
}

void tc_log_who(const char *who)
{
    snprintf(who_writes, sizeof who_writes, "%s", who);
}

static size_t write_head(char *line, size_t room, enum tc_log_level level)
{
    static const char *const words[] = {"error", "warning", "notice", "info", "debug"};
    struct timespec at;
    struct tm utc;
    clock_gettime(CLOCK_REALTIME, &at);
    gmtime_r(&at.tv_sec, &utc);
    size_t length = strftime(line, room, "%Y-%m-%dT%H:%M:%S", &utc);
    length += (size_t)snprintf(line + length, room - length, ".%03ldZ %s %s: ", at.tv_nsec / 1000000, who_writes, words[level]);
    return length;
}

void tc_log(enum tc_log_level level, const char *format, ...)
{
    if (level > most)
        return;
    char line[1024];
    size_t start = write_head(line, sizeof line, level);
    va_list args;
    va_start(args, format);
    int wanted = vsnprintf(line + start, sizeof line - start - 1, format, args);
    va_end(args);
    size_t length = start + (wanted < 0 ? 0 : (size_t)wanted);
    if (length > sizeof line - 2)
        length = sizeof line - 2;
    for (size_t i = start; i < length; i++)
        if ((unsigned char)line[i] < 0x20 || line[i] == 0x7F)
            line[i] = '?';
    line[length++] = '\n';
    /* A log that cannot be written must not stop the work; the audit is elsewhere. */
    if (write(STDERR_FILENO, line, length) < 0)
        return;
}
