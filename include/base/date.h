/* SPDX-License-Identifier: Apache-2.0 */
/* Dates and times: in the database and in XML as ISO 8601 in UTC, on the page in words
 * of the reader's language and in the site's time zone. */
#ifndef TC_BASE_DATE_H
#define TC_BASE_DATE_H

#include <stdbool.h>
#include <stdint.h>

#define TC_DATE_TEXT 64 /* room enough for any form below, with its NUL */

struct tc_date {
    int year, month, day; /* proleptic Gregorian; month and day from 1 */
};

/* What a language needs to write dates; the strings are borrowed from its catalogue. */
struct tc_tongue {
    const char *code;      /* BCP 47, "en" */
    const char *month[12]; /* "January" … */
    const char *date;      /* "{day} {month} {year}" */
    const char *time;      /* "{hour12}{:minute}{ampm}" (2pm, 2:30pm) or "{hour24}:{minute}" */
    const char *moment;    /* "{date} at {time}" */
    const char *am, *pm;
};

/* Days since 1970-01-01 of a valid date, and back. */
int64_t tc_date_days(struct tc_date date);
struct tc_date tc_date_of_days(int64_t days);
bool tc_date_is_valid(struct tc_date date);
struct tc_date tc_date_add(struct tc_date date, int64_t days);

/* Reads YYYY-MM-DD (any following time is ignored after a blank or T); false if it is no such day. */
bool tc_date_read(const char *text, struct tc_date *date_r);
void tc_date_write(struct tc_date date, char text_r[TC_DATE_TEXT]);

/* Reads YYYY-MM-DD[T ]HH:MM[:SS[.ffffff]][Z] as UTC microseconds. */
bool tc_moment_read(const char *text, int64_t *moment_r);
/* "2026-11-19T14:30:00Z"; the form that MariaDB takes has a blank and six decimals. */
void tc_moment_write(int64_t moment, char text_r[TC_DATE_TEXT]);
void tc_moment_write_sql(int64_t moment, char text_r[TC_DATE_TEXT]);

/* The local date of a moment, and the last microsecond of a local day, in the zone
 * set by tc_zone_set (a tz database name; false if unknown). */
bool tc_zone_set(const char *name);
struct tc_date tc_moment_date(int64_t moment);
/* What the clock on the wall shows, in seconds from midnight: on a day when the clocks change not what has passed since. */
int tc_moment_clock(int64_t moment);
int64_t tc_date_end(struct tc_date date);
/* A local date and time of day as a moment. */
int64_t tc_date_at(struct tc_date date, int hour, int minute);

/* In words: "19 November 2026", "19 November 2026 at 2:30pm". */
void tc_date_say(const struct tc_tongue *tongue, struct tc_date date, char text_r[TC_DATE_TEXT]);
void tc_moment_say(const struct tc_tongue *tongue, int64_t moment, char text_r[TC_DATE_TEXT]);

#endif
