/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/follow_up.h"

static struct tc_follow_up reached(void)
{
    return (struct tc_follow_up){.is_planned = true, .reached = true, .happened = {2026, 11, 20}, .today = {2026, 11, 21}};
}

static void assert_wrong(struct tc_follow_up follow_up, const char *field, const char *key)
{
    const char *named = NULL;
    assert_string_equal(tc_follow_up_judge(&follow_up, &named), key);
    assert_string_equal(named, field);
}

static void it_is_written_down_with_its_day(void **state)
{
    (void)state;
    const char *field;
    struct tc_follow_up one = reached();
    assert_null(tc_follow_up_judge(&one, &field));
    one.reached = false;
    assert_null(tc_follow_up_judge(&one, &field));
}

static void days_are_in_their_order(void **state)
{
    (void)state;
    const char *field;
    struct tc_follow_up one = reached();
    one.happened = (struct tc_date){2026, 11, 22}, assert_wrong(one, "happened", "future");
    one = reached(), one.next = one.happened, assert_wrong(one, "next", "not-after");
    one.next = (struct tc_date){2026, 12, 1}, assert_null(tc_follow_up_judge(&one, &field));
}

static void it_is_written_down_once(void **state)
{
    (void)state;
    struct tc_follow_up one = reached();
    one.is_planned = false, assert_wrong(one, "", "follow-up-done");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_is_written_down_with_its_day),
        cmocka_unit_test(days_are_in_their_order),
        cmocka_unit_test(it_is_written_down_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
