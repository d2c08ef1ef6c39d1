/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/task.h"

#include <stddef.h>
#include <string.h>

const char *tc_task_change_judge(bool is_open)
{
    return is_open ? NULL : "task-ended";
}

const char *tc_task_end_judge(bool is_open, const char *outcome, const char *result)
{
    if (!is_open)
        return "task-ended";
    return strcmp(outcome, "cancelled") == 0 && result == NULL ? "cancelled-why" : NULL;
}
