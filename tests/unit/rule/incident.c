/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/clock.h"
#include "rule/incident.h"

#define REPORTER 7
#define SUPERVISOR 8

static const struct tc_date before = {2026, 3, 1}, happened = {2026, 3, 2}, today = {2026, 3, 9}, tomorrow = {2026, 3, 10};

static struct tc_incident_state incident_of(int64_t severity)
{
    return (struct tc_incident_state){.is_open = true, .severity = severity, .reported_by = REPORTER, .happened_on = happened,
                                      .is_told = true, .is_due = true};
}

static void assert_closes(struct tc_incident_state incident, int64_t viewer, const struct tc_date *followed, const char *field, const char *wrong)
{
    const char *found;
    const char *key = tc_incident_close_judge(&incident, viewer, followed, today, &found);
    if (wrong == NULL) {
        assert_null(key);
        return;
    }
    assert_string_equal(key, wrong);
    assert_string_equal(found, field);
}

static void what_is_reported_has_happened(void **state)
{
    (void)state;
    assert_null(tc_incident_happened_judge(TC_DAY, TC_DAY));
    assert_null(tc_incident_happened_judge(TC_DAY + 5 * TC_MINUTE, TC_DAY));
    assert_string_equal(tc_incident_happened_judge(TC_DAY + 5 * TC_MINUTE + 1, TC_DAY), "not-happened-yet");
}

static void a_follow_up_is_whole_or_not_there(void **state)
{
    (void)state;
    assert_false(tc_incident_wants_follow_up(1, false));
    assert_true(tc_incident_wants_follow_up(1, true));
}

static void a_severe_one_has_a_follow_up(void **state)
{
    (void)state;
    assert_false(tc_incident_wants_follow_up(TC_INCIDENT_SEVERE - 1, false));
    assert_true(tc_incident_wants_follow_up(TC_INCIDENT_SEVERE, false));
    assert_true(tc_incident_wants_follow_up(TC_INCIDENT_SEVERITIES, false));
}

static void a_severe_one_is_closed_by_a_second_person(void **state)
{
    struct tc_incident_state severe = incident_of(TC_INCIDENT_SEVERE), closed = incident_of(1);
    (void)state;
    assert_closes(incident_of(TC_INCIDENT_SEVERE - 1), REPORTER, &today, NULL, NULL);
    assert_closes(severe, REPORTER, &today, "", "incident-second-person");
    assert_closes(severe, SUPERVISOR, &today, NULL, NULL);
    severe.is_told = false;
    assert_closes(severe, SUPERVISOR, &today, "", "incident-nobody-told");
    closed.is_open = false;
    assert_false(tc_incident_may_close(&closed, SUPERVISOR));
    assert_closes(closed, SUPERVISOR, &today, "", "incident-closed");
}

static void a_planned_follow_up_was_done_before_it_is_closed(void **state)
{
    struct tc_incident_state planned = incident_of(2), free_of_it = incident_of(2);
    (void)state;
    assert_closes(planned, REPORTER, NULL, "followed", "required");
    assert_closes(planned, REPORTER, &tomorrow, "followed", "to-come");
    assert_closes(planned, REPORTER, &before, "followed", "before-incident");
    assert_closes(planned, REPORTER, &happened, NULL, NULL);
    free_of_it.is_due = false;
    assert_closes(free_of_it, REPORTER, NULL, NULL, NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_reported_has_happened),
        cmocka_unit_test(a_follow_up_is_whole_or_not_there),
        cmocka_unit_test(a_severe_one_has_a_follow_up),
        cmocka_unit_test(a_severe_one_is_closed_by_a_second_person),
        cmocka_unit_test(a_planned_follow_up_was_done_before_it_is_closed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
