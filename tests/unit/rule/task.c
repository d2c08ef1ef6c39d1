/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/task.h"

static void only_an_open_task_changes(void **state)
{
    (void)state;
    assert_null(tc_task_change_judge(true));
    assert_string_equal(tc_task_change_judge(false), "task-ended");
}

static void a_task_ends_once(void **state)
{
    (void)state;
    assert_null(tc_task_end_judge(true, "done", NULL));
    assert_null(tc_task_end_judge(true, "done", "Landlord agreed"));
    assert_string_equal(tc_task_end_judge(false, "done", NULL), "task-ended");
    assert_string_equal(tc_task_end_judge(false, "cancelled", "Moved"), "task-ended");
}

static void who_cancels_says_why(void **state)
{
    (void)state;
    assert_string_equal(tc_task_end_judge(true, "cancelled", NULL), "cancelled-why");
    assert_null(tc_task_end_judge(true, "cancelled", "Moved"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_an_open_task_changes),
        cmocka_unit_test(a_task_ends_once),
        cmocka_unit_test(who_cancels_says_why),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
