/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/appointment.h"

#define NOW 1000

static const struct tc_appointment_state ahead = {.starts_at = NOW + 1, .is_planned = true};
static const struct tc_appointment_state begun = {.starts_at = NOW, .is_planned = true};
static const struct tc_appointment_state over = {.starts_at = NOW, .is_planned = false};

static void nobody_came_before_it_began(void **state)
{
    (void)state;
    assert_string_equal(tc_appointment_attendance_judge(&ahead, "attended", NULL, NOW), "not-begun");
    assert_string_equal(tc_appointment_attendance_judge(&ahead, "missed", "Ill", NOW), "not-begun");
    assert_null(tc_appointment_attendance_judge(&begun, "attended", NULL, NOW));
    assert_null(tc_appointment_attendance_judge(&begun, "missed", NULL, NOW));
}

static void who_calls_off_says_why(void **state)
{
    (void)state;
    assert_string_equal(tc_appointment_attendance_judge(&ahead, "cancelled", NULL, NOW), "called-off-why");
    assert_string_equal(tc_appointment_attendance_judge(&begun, "rescheduled", NULL, NOW), "called-off-why");
    assert_null(tc_appointment_attendance_judge(&ahead, "cancelled", "Ill", NOW));
    assert_null(tc_appointment_attendance_judge(&ahead, "rescheduled", "Ill", NOW));
}

static void attendance_is_written_down_once(void **state)
{
    (void)state;
    assert_string_equal(tc_appointment_attendance_judge(&over, "attended", NULL, NOW), "appointment-over");
    assert_string_equal(tc_appointment_attendance_judge(&over, "cancelled", "Ill", NOW), "appointment-over");
    assert_string_equal(tc_appointment_change_judge(&over), "appointment-over");
    assert_null(tc_appointment_change_judge(&ahead));
}

static void only_another_time_needs_a_time(void **state)
{
    (void)state;
    assert_true(tc_appointment_is_moved("rescheduled"));
    assert_false(tc_appointment_is_moved("cancelled"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nobody_came_before_it_began),
        cmocka_unit_test(who_calls_off_says_why),
        cmocka_unit_test(attendance_is_written_down_once),
        cmocka_unit_test(only_another_time_needs_a_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
