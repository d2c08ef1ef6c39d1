/* SPDX-License-Identifier: Apache-2.0 */
#include "base/date.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"

/* Days from civil and back: Howard Hinnant, "chrono-compatible low-level date algorithms". */
int64_t tc_date_days(struct tc_date date)
{
    int64_t y = date.year - (date.month <= 2);
    int64_t era = (y >= 0 ? y : y - 399) / 400;
    int64_t year_of_era = y - era * 400;
    int64_t day_of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

struct tc_date tc_date_of_days(int64_t days)
{
    days += 719468;
    int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    int64_t day_of_era = days - era * 146097;
    int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int month = (int)((5 * day_of_year + 2) / 153);
    struct tc_date date = {.day = (int)(day_of_year - (153 * month + 2) / 5 + 1)};
    date.month = month < 10 ? month + 3 : month - 9;
    date.year = (int)(year_of_era + era * 400 + (date.month <= 2));
    return date;
}

struct tc_date tc_date_add(struct tc_date date, int64_t days)
{
    return tc_date_of_days(tc_date_days(date) + days);
}

bool tc_date_is_valid(struct tc_date date)
{
    if (date.year < 1 || date.year > 9999 || date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31)
        return false;
    return tc_date_of_days(tc_date_days(date)).day == date.day;
}

/* Exactly count digits; -1 if they are not all there. */
static int read_digits(const char *text, int count)
{
    int number = 0;
    for (int i = 0; i < count; i++) {
        if (!isdigit((unsigned char)text[i]))
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

bool tc_date_read(const char *text, struct tc_date *date_r)
{
    if (strnlen(text, 10) < 10 || text[4] != '-' || text[7] != '-')
        return false;
    if (text[10] != '\0' && text[10] != ' ' && text[10] != 'T')
        return false;
    *date_r = (struct tc_date){read_digits(text, 4), read_digits(text + 5, 2), read_digits(text + 8, 2)};
    return tc_date_is_valid(*date_r);
}

void tc_date_write(struct tc_date date, char text_r[TC_DATE_TEXT])
{
    snprintf(text_r, TC_DATE_TEXT, "%04d-%02d-%02d", date.year, date.month, date.day);
}

/* ".ffffff" of one to six digits as microseconds; moves *at past it. */
static int read_fraction(const char **at)
{
    int number = 0, digits = 0;
    if (**at != '.')
        return 0;
    for ((*at)++; isdigit((unsigned char)**at) && digits < 6; (*at)++, digits++)
        number = number * 10 + (**at - '0');
    for (; digits < 6; digits++)
        number *= 10;
    return number;
}

bool tc_moment_read(const char *text, int64_t *moment_r)
{
    struct tc_date date;
    if (strnlen(text, 16) < 16 || !tc_date_read(text, &date) || text[13] != ':')
        return false;
    int hour = read_digits(text + 11, 2), minute = read_digits(text + 14, 2), second = 0, fraction = 0;
    const char *at = text + 16;
    if (*at == ':') {
        second = strnlen(at, 3) == 3 ? read_digits(at + 1, 2) : -1;
        at += second < 0 ? 0 : 3;
        fraction = read_fraction(&at);
    }
    if (*at == 'Z')
        at++;
    if (*at != '\0' || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return false;
    *moment_r = ((tc_date_days(date) * 24 + hour) * 60 + minute) * TC_MINUTE + second * TC_SECOND + fraction;
    return true;
}

struct clock_face {
    struct tc_date date;
    int hour, minute, second, fraction;
};

static struct clock_face face_of(int64_t moment)
{
    int64_t days = moment / TC_DAY - (moment % TC_DAY < 0), rest = moment - days * TC_DAY;
    return (struct clock_face){tc_date_of_days(days), (int)(rest / TC_HOUR), (int)(rest / TC_MINUTE % 60),
                               (int)(rest / TC_SECOND % 60), (int)(rest % TC_SECOND)};
}

void tc_moment_write(int64_t moment, char text_r[TC_DATE_TEXT])
{
    struct clock_face f = face_of(moment);
    snprintf(text_r, TC_DATE_TEXT, "%04d-%02d-%02dT%02d:%02d:%02dZ", f.date.year, f.date.month, f.date.day, f.hour,
             f.minute, f.second);
}

void tc_moment_write_sql(int64_t moment, char text_r[TC_DATE_TEXT])
{
    struct clock_face f = face_of(moment);
    snprintf(text_r, TC_DATE_TEXT, "%04d-%02d-%02d %02d:%02d:%02d.%06d", f.date.year, f.date.month, f.date.day, f.hour,
             f.minute, f.second, f.fraction);
}
