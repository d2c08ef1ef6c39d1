/* SPDX-License-Identifier: Apache-2.0 */
/* What may become of a task. Each judge gives the key of an error's words, or NULL. */
#ifndef TC_RULE_TASK_H
#define TC_RULE_TASK_H

#include <stdbool.h>

/* A task that was done or cancelled stays as it is. */
const char *tc_task_change_judge(bool is_open);
/* outcome is "done" or "cancelled"; who cancels says why. */
const char *tc_task_end_judge(bool is_open, const char *outcome, const char *result);

#endif
