/* SPDX-License-Identifier: Apache-2.0 */
/* Dates, of which month and day may be left out, dateTimes in the site's zone, times. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "answers.h"
#include "base/clock.h"
#include "base/text.h"

#define YEAR_MOST 9999
#define YEAR_LEAST 1000 /* a year of two figures is meant otherwise; earlier ones are not MariaDB's */

/* ---- what was typed ---------------------------------------------------------------------------- */

/* A box of one or two figures (four of a year); 0 if it is empty, -1 if it is no number. */
static int box(const char *typed, int64_t low, int64_t high)
{
    int64_t number = 0;
    return typed && !tc_text_to_int(typed, low, high, &number) ? -1 : (int)number;
}

/* A month without a day, and a year without both, are dates too. */
static char *date_text(void *pool, int year, int month, int day)
{
    struct tc_date date = {year, month ? month : 1, day ? day : 1};
    if (year < YEAR_LEAST || month < 0 || day < 0 || (day && !month) || !tc_date_is_valid(date))
        return NULL;
    if (day)
        return talloc_asprintf(pool, "%04d-%02d-%02d", year, month, day);
    return month ? talloc_asprintf(pool, "%04d-%02d", year, month) : talloc_asprintf(pool, "%04d", year);
}

static char *whole_date(void *pool, const char *typed, size_t bytes)
{
    int year = 0, month = 0, day = 0, used = 0;
    char text[11];
    if (bytes > 10 || (bytes != 4 && bytes != 7 && bytes != 10))
        return NULL;
    snprintf(text, sizeof text, "%.*s", (int)bytes, typed);
    for (size_t i = 0; i < bytes; i++)
        if (i == 4 || i == 7 ? text[i] != '-' : !isdigit((unsigned char)text[i]))
            return NULL;
    sscanf(text, "%4d%n-%2d-%2d", &year, &used, &month, &day);
    if ((bytes > 4 && month == 0) || (bytes > 7 && day == 0))
        return NULL;
    return date_text(pool, year, month, day);
}

/* The three boxes, or the whole; NULL if it is no date, "" if there is none. */
static const char *typed_date(struct answer_asked *asked, size_t bytes)
{
    const char *year = answer_part(asked, "year"), *month = answer_part(asked, "month"), *day = answer_part(asked, "day");
    const char *whole = answer_part(asked, "");
    if (year || month || day)
        return date_text(asked->turn, box(year, 1, 9999), box(month, 1, 12), box(day, 1, 31));
    return whole ? whole_date(asked->turn, whole, bytes) : "";
}

const char *answer_read_date(struct answer_asked *asked)
{
    const char *whole = answer_part(asked, ""), *text = typed_date(asked, whole ? strlen(whole) : 0);
    return text ? answer_give(asked, (struct tc_value){.kind = TC_VALUE_DATE, .text = text}) : "answer-date";
}

/* ":05" or ".05" at *at; -1 if no two figures follow, 0 if there is no such sign. */
static int take_two(const char **at)
{
    if (**at != ':' && **at != '.')
        return 0;
    if (!isdigit((unsigned char)(*at)[1]) || !isdigit((unsigned char)(*at)[2]))
        return -1;
    int number = ((*at)[1] - '0') * 10 + ((*at)[2] - '0');
    *at += 3;
    return number;
}

struct time_of_day {
    int hour, minute, second;
};

/* 14:30, 14:30:15, 2:30pm, 2.30 pm, 2pm; a fraction of a second is left out. */
static bool read_time(const char *typed, struct time_of_day *time_r)
{
    const char *at = typed;
    size_t digits = strspn(at, "0123456789");
    if (digits < 1 || digits > 2)
        return false;
    int hour = digits == 1 ? at[0] - '0' : (at[0] - '0') * 10 + at[1] - '0';
    at += digits;
    bool has_minutes = *at == ':' || *at == '.';
    int minute = take_two(&at), second = *at == ':' ? take_two(&at) : 0;
    if (*at == '.')
        at += 1 + strspn(at + 1, "0123456789");
    at += strspn(at, " ");
    bool is_pm = strcasecmp(at, "pm") == 0, is_am = strcasecmp(at, "am") == 0;
    if ((*at && !is_pm && !is_am) || (!has_minutes && !*at) || minute < 0 || minute > 59 || second < 0 || second > 59)
        return false;
    if ((is_pm || is_am) && (hour < 1 || hour > 12))
        return false;
    if (is_pm || is_am)
        hour = hour % 12 + (is_pm ? 12 : 0);
    *time_r = (struct time_of_day){hour, minute, second};
    return hour <= 23;
}

const char *answer_read_time(struct answer_asked *asked)
{
    struct time_of_day time;
    if (!read_time(answer_part(asked, ""), &time))
        return "answer-time";
    char *text = talloc_asprintf(asked->turn, "%02d:%02d:%02d", time.hour, time.minute, time.second);
    return answer_give(asked, (struct tc_value){.kind = TC_VALUE_TIME, .text = text});
}

/* ---- moments ----------------------------------------------------------------------------------- */

/* "Z" or "+01:00" at the end of a time: where it begins; NULL for none. */
static const char *zone_of(const char *time)
{
    size_t length = strlen(time);
    if (length > 1 && time[length - 1] == 'Z')
        return time + length - 1;
    return length > 6 && time[length - 3] == ':' && strchr("+-", time[length - 6]) ? time + length - 6 : NULL;
}

static bool read_zoned(const char *text, const char *zone, int64_t *moment_r)
{
    char local[TC_DATE_TEXT];
    int hours = 0, minutes = 0;
    if (snprintf(local, sizeof local, "%.*s", (int)(zone - text), text) >= (int)sizeof local || !tc_moment_read(local, moment_r))
        return false;
    if (*zone != 'Z' && (strspn(zone + 1, "0123456789:") != 5 || sscanf(zone + 1, "%2d:%2d", &hours, &minutes) != 2 || hours > 14 || minutes > 59))
        return false;
    int64_t ahead = hours * TC_HOUR + minutes * TC_MINUTE;
    *moment_r -= *zone == '-' ? -ahead : ahead;
    return true;
}

/* A time of day is the site's unless it names its zone; FHIR wants one with each time. */
static const char *give_moment(struct answer_asked *asked, const char *day, const char *typed)
{
    char text[TC_DATE_TEXT];
    struct tc_date date;
    struct time_of_day time;
    int64_t moment;
    if (!tc_date_read(day, &date))
        return "answer-day";
    int bytes = snprintf(text, sizeof text, "%sT%s", day, typed);
    const char *zone = bytes < (int)sizeof text ? zone_of(text) : NULL;
    if (zone ? !read_zoned(text, zone, &moment) : !read_time(typed, &time))
        return "answer-time";
    if (!zone)
        moment = tc_date_at(date, time.hour, time.minute) + time.second * TC_SECOND;
    int year = tc_moment_date(moment).year;
    if (year <= YEAR_LEAST || year >= YEAR_MOST) /* elsewhere it may be a year before or after */
        return "answer-date";
    tc_moment_write(moment, text);
    char *kept = talloc_strdup(asked->turn, text);
    asked->is_short = asked->is_short || !kept;
    return answer_give(asked, (struct tc_value){.kind = TC_VALUE_DATETIME, .text = kept});
}

const char *answer_read_moment(struct answer_asked *asked)
{
    const char *whole = answer_part(asked, ""), *time = answer_part(asked, "time");
    size_t bytes = whole ? strcspn(whole, "T ") : 0;
    const char *day = typed_date(asked, bytes);
    if (!day)
        return "answer-date";
    if (!time && whole && whole[bytes])
        time = whole + bytes + 1;
    if (time)
        return give_moment(asked, day, time);
    return answer_give(asked, (struct tc_value){.kind = TC_VALUE_DATETIME, .text = day});
}

/* ---- from when to when -------------------------------------------------------------------------- */

bool answer_span(const char *text, int64_t *from_r, int64_t *to_r)
{
    int year = 0, month = 0, day = 0;
    const char *zone = strchr(text, 'T') ? zone_of(text) : NULL;
    if (zone) {
        bool is = read_zoned(text, zone, from_r);
        *to_r = *from_r;
        return is;
    }
    int parts = sscanf(text, "%4d-%2d-%2d", &year, &month, &day);
    struct tc_date first = {year, parts > 1 ? month : 1, parts > 2 ? day : 1}, last = first;
    if (parts < 1 || !tc_date_is_valid(first))
        return false;
    if (parts < 2)
        last.month = 12;
    if (parts < 3)
        last = tc_date_add((struct tc_date){last.year + last.month / 12, last.month % 12 + 1, 1}, -1);
    *from_r = tc_date_at(first, 0, 0);
    *to_r = tc_date_end(last);
    return true;
}

char *tc_value_day(void *pool, const struct tc_value *value)
{
    char day[TC_DATE_TEXT];
    int64_t moment;
    bool is_day = value->kind == TC_VALUE_DATE || value->kind == TC_VALUE_DATETIME;
    if (!is_day || !value->text || strlen(value->text) < 10)
        return NULL;
    if (!strchr(value->text, 'T') || !tc_moment_read(value->text, &moment))
        return talloc_strndup(pool, value->text, 10);
    tc_date_write(tc_moment_date(moment), day);
    return talloc_strdup(pool, day);
}
