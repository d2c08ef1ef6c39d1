/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/cover.h"

#define TODAY 20000

static void assert_refused(int64_t from, int64_t until, const char *field, const char *key)
{
    const char *found;
    assert_string_equal(tc_cover_judge(from, until, TODAY, &found), key);
    assert_string_equal(found, field);
}

static void a_cover_begins_today_at_the_earliest(void **state)
{
    const char *field;
    (void)state;
    assert_null(tc_cover_judge(TODAY, TODAY, TODAY, &field));
    assert_null(tc_cover_judge(TODAY + 30, TODAY + 31, TODAY, &field));
    assert_refused(TODAY - 1, TODAY + 3, "from", "day-is-past");
}

static void it_does_not_end_before_it_begins(void **state)
{
    (void)state;
    assert_refused(TODAY + 2, TODAY + 1, "until", "ends-before");
}

static void it_is_no_way_to_give_cases_away(void **state)
{
    const char *field;
    (void)state;
    assert_null(tc_cover_judge(TODAY, TODAY + TC_COVER_DAYS - 1, TODAY, &field));
    assert_refused(TODAY, TODAY + TC_COVER_DAYS, "until", "cover-too-long");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_cover_begins_today_at_the_earliest),
        cmocka_unit_test(it_does_not_end_before_it_begins),
        cmocka_unit_test(it_is_no_way_to_give_cases_away),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
