/* SPDX-License-Identifier: Apache-2.0 */
#include "base.h"

#include "base/clock.h"
#include "base/date.h"

static const struct tc_tongue english = {
    .code = "en",
    .month = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
              "November", "December"},
    .date = "{day} {month} {year}", .time = "{hour12}:{minute}{ampm}", .moment = "{date} at {time}", .am = "am", .pm = "pm"};

static void days_and_dates_agree(void **state)
{
    (void)state;
    assert_int_equal(tc_date_days((struct tc_date){1970, 1, 1}), 0);
    assert_int_equal(tc_date_days((struct tc_date){2000, 3, 1}), 11017);
    for (int64_t days = -200000; days < 200000; days += 13)
        assert_int_equal(tc_date_days(tc_date_of_days(days)), days);
}

static void only_days_that_there_are_can_be_read(void **state)
{
    (void)state;
    struct tc_date date;
    assert_true(tc_date_read("2024-02-29", &date));
    assert_true(tc_date_read("2022-08-25 17:28:00", &date));
    const char *const bad[] = {"2023-02-29", "2022-13-01", "2022-00-10", "11-02-22", "2022-8-25", "2022-08-25x", "", "0000-01-01", "20222-01-01"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(tc_date_read(bad[i], &date));
}

static void moments_are_written_as_they_were_read(void **state)
{
    (void)state;
    char text[TC_DATE_TEXT];
    int64_t moment;
    assert_true(tc_moment_read("2026-11-19T14:30:05.25Z", &moment));
    tc_moment_write(moment, text);
    assert_string_equal(text, "2026-11-19T14:30:05Z");
    tc_moment_write_sql(moment, text);
    assert_string_equal(text, "2026-11-19 14:30:05.250000");
    assert_true(tc_moment_read("1969-12-31 23:59", &moment));
    assert_int_equal(moment, -TC_MINUTE);
    assert_false(tc_moment_read("2026-11-19T24:00", &moment));
    assert_false(tc_moment_read("2026-11-19T14:30:5", &moment));
    assert_false(tc_moment_read("2026-11-19T14:30 and more", &moment));
}

static void a_day_ends_in_the_sites_own_zone(void **state)
{
    (void)state;
    char text[TC_DATE_TEXT];
    assert_true(tc_zone_set("Europe/London"));
    tc_moment_write_sql(tc_date_end((struct tc_date){2026, 7, 1}), text);
    assert_string_equal(text, "2026-07-01 22:59:59.999999");
    tc_moment_write_sql(tc_date_end((struct tc_date){2026, 12, 1}), text);
    assert_string_equal(text, "2026-12-01 23:59:59.999999");
    /* The day on which clocks go forward has 23 hours. */
    assert_int_equal(tc_date_end((struct tc_date){2026, 3, 29}) - tc_date_end((struct tc_date){2026, 3, 28}), 23 * TC_HOUR);
    assert_false(tc_zone_set("Nowhere/Land"));
    assert_false(tc_zone_set("../../etc/passwd"));
}

static void dates_are_said_in_words(void **state)
{
    (void)state;
    char text[TC_DATE_TEXT];
    int64_t moment;
    assert_true(tc_zone_set("Europe/London"));
    tc_date_say(&english, (struct tc_date){2026, 11, 9}, text);
    assert_string_equal(text, "9 November 2026");
    assert_true(tc_moment_read("2026-07-19T13:05:00Z", &moment));
    tc_moment_say(&english, moment, text);
    assert_string_equal(text, "19 July 2026 at 2:05pm");
    assert_true(tc_moment_read("2026-11-19T00:30:00Z", &moment));
    tc_moment_say(&english, moment, text);
    assert_string_equal(text, "19 November 2026 at 12:30am");
    struct tc_tongue brief = english;
    brief.time = "{hour12}{:minute}{ampm}";
    tc_moment_say(&brief, moment, text);
    assert_string_equal(text, "19 November 2026 at 12:30am");
    tc_moment_say(&brief, moment - 30 * TC_MINUTE, text);
    assert_string_equal(text, "19 November 2026 at 12am");
}

int run_date_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_and_dates_agree),
        cmocka_unit_test(only_days_that_there_are_can_be_read),
        cmocka_unit_test(moments_are_written_as_they_were_read),
        cmocka_unit_test(a_day_ends_in_the_sites_own_zone),
        cmocka_unit_test(dates_are_said_in_words),
    };
    return cmocka_run_group_tests_name("date", tests, NULL, NULL);
}
