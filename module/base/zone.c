/* SPDX-License-Identifier: Apache-2.0 */
/* Local time of the site and dates in words. The zone is the process's own (TZ): one
 * installation serves one time zone, and each program is one process. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/date.h"

bool tc_zone_set(const char *name)
{
    char file[256];
    if (strstr(name, "..") || name[0] == '/' || snprintf(file, sizeof file, "/usr/share/zoneinfo/%s", name) >= (int)sizeof file)
        return false;
    if (strcmp(name, "UTC") != 0 && access(file, R_OK) != 0)
        return false;
    if (setenv("TZ", name, 1) != 0)
        return false;
    tzset();
    return true;
}

static struct tm local_of(int64_t moment)
{
    time_t seconds = (time_t)(moment / TC_SECOND - (moment % TC_SECOND < 0));
    struct tm local;
    localtime_r(&seconds, &local);
    return local;
}

struct tc_date tc_moment_date(int64_t moment)
{
    struct tm local = local_of(moment);
    return (struct tc_date){local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

int tc_moment_clock(int64_t moment)
{
    struct tm local = local_of(moment);
    return (local.tm_hour * 60 + local.tm_min) * 60 + local.tm_sec;
}

int64_t tc_date_at(struct tc_date date, int hour, int minute)
{
    struct tm local = {.tm_year = date.year - 1900, .tm_mon = date.month - 1, .tm_mday = date.day,
                       .tm_hour = hour, .tm_min = minute, .tm_isdst = -1};
    return (int64_t)mktime(&local) * TC_SECOND;
}

int64_t tc_date_end(struct tc_date date)
{
    return tc_date_at(tc_date_of_days(tc_date_days(date) + 1), 0, 0) - 1;
}

/* Writes a pattern, asking say for each {name}; an unknown name is written as it stands. */
typedef const char *say_name(void *user, const char *name, size_t length, char room[TC_DATE_TEXT]);

static void say_pattern(const char *pattern, say_name *say, void *user, char text_r[TC_DATE_TEXT])
{
    size_t used = 0;
    while (*pattern && used < TC_DATE_TEXT - 1) {
        const char *end = *pattern == '{' ? strchr(pattern, '}') : NULL;
        char room[TC_DATE_TEXT];
        const char *word = end ? say(user, pattern + 1, (size_t)(end - pattern - 1), room) : NULL;
        if (!word) {
            text_r[used++] = *pattern++;
            continue;
        }
        int wrote = snprintf(text_r + used, TC_DATE_TEXT - used, "%s", word);
        used += wrote < 0 ? 0 : (size_t)wrote;
        pattern = end + 1;
    }
    text_r[used < TC_DATE_TEXT ? used : TC_DATE_TEXT - 1] = '\0';
}

struct saying {
    const struct tc_tongue *tongue;
    struct tc_date date;
    int hour, minute;
};

static const char *say_number(char room[TC_DATE_TEXT], const char *format, int number)
{
    snprintf(room, TC_DATE_TEXT, format, number);
    return room;
}

#define IS(word) (length == sizeof(word) - 1 && memcmp(name, word, length) == 0)

static const char *say_part(void *user, const char *name, size_t length, char room[TC_DATE_TEXT])
{
    const struct saying *s = user;
    if (IS("day"))
        return say_number(room, "%d", s->date.day);
    if (IS("month"))
        return s->tongue->month[s->date.month - 1];
    if (IS("month-number"))
        return say_number(room, "%02d", s->date.month);
    if (IS("year"))
        return say_number(room, "%d", s->date.year);
    if (IS("hour24"))
        return say_number(room, "%02d", s->hour);
    if (IS("hour12"))
        return say_number(room, "%d", (s->hour + 11) % 12 + 1);
    if (IS("minute"))
        return say_number(room, "%02d", s->minute);
    if (IS(":minute")) /* a full hour is said without minutes: 2pm, 2:30pm */
        return s->minute ? say_number(room, ":%02d", s->minute) : "";
    if (IS("ampm"))
        return s->hour < 12 ? s->tongue->am : s->tongue->pm;
    return NULL;
}

struct moment_words {
    char date[TC_DATE_TEXT], time[TC_DATE_TEXT];
};

static const char *say_moment_part(void *user, const char *name, size_t length, char room[TC_DATE_TEXT])
{
    (void)room;
    const struct moment_words *words = user;
    return IS("date") ? words->date : IS("time") ? words->time : NULL;
}

void tc_date_say(const struct tc_tongue *tongue, struct tc_date date, char text_r[TC_DATE_TEXT])
{
    struct saying s = {.tongue = tongue, .date = date};
    say_pattern(tongue->date, say_part, &s, text_r);
}

void tc_moment_say(const struct tc_tongue *tongue, int64_t moment, char text_r[TC_DATE_TEXT])
{
    struct tm local = local_of(moment);
    struct saying s = {tongue, {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday}, local.tm_hour, local.tm_min};
    struct moment_words words;
    say_pattern(tongue->date, say_part, &s, words.date);
    say_pattern(tongue->time, say_part, &s, words.time);
    say_pattern(tongue->moment, say_moment_part, &words, text_r);
}
