/* SPDX-License-Identifier: Apache-2.0 */
/* Tasks: give, change, end. */
#include "rule/task.h"

#include "commands.h"
#include "part.h"

static const char *const outcomes[] = {"done", "cancelled", NULL};

/* clang-format off */
#define TASK_FIELDS                                                                  \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                       \
    {.name = "title", .kind = TC_FIELD_LINE, .required = true, .high = 200},         \
    {.name = "why", .kind = TC_FIELD_LINE, .high = 400},                             \
    {.name = "assignee", .kind = TC_FIELD_ID, .required = true},                     \
    {.name = "due", .kind = TC_FIELD_DATE}
#define TASK_ITSELF                                                                  \
    {.name = "id", .kind = TC_FIELD_ID, .required = true},                           \
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX}

const struct tc_field task_add_form[] = {TASK_FIELDS, {.name = NULL}};
const struct tc_field task_change_form[] = {TASK_FIELDS, TASK_ITSELF, {.name = NULL}};
const struct tc_field task_end_form[] = {
    TASK_ITSELF,
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "outcome", .kind = TC_FIELD_CHOICE, .required = true, .choices = outcomes},
    {.name = "result", .kind = TC_FIELD_LINE, .high = 400},
    {.name = NULL},
};
/* clang-format on */

static enum tc_rc read_open(struct tc_act *a, bool *is_open_r)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_TASK_JUDGE, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    *is_open_r = rc == TC_OK && tc_row_int(&row, "open") != 0;
    a->object = talloc_asprintf(a->turn, "task %s", tc_in_text(a->in, "id"));
    return rc;
}

/* Who does not see the case, or the form that the task came of, cannot do anything about it. */
static enum tc_rc check_assignee(struct tc_act *a, int64_t task)
{
    struct tc_row row;
    const struct tc_arg person = tc_arg_id("person", tc_in_int(a->in, "assignee"));
    enum tc_rc rc = command_find(a, TC_SQL_CASE_STAFF, TC_ARGS(person), &row);
    if (rc == TC_OK && row.count > 0)
        rc = command_find(a, TC_SQL_TASK_ASSIGNEE, TC_ARGS(person, tc_arg_id("id", task)), &row);
    if (rc == TC_OK && row.count == 0)
        return tc_input_error(a, "assignee", "person-not-here");
    return rc;
}

static void go(struct tc_act *a, const char *path, int64_t id)
{
    command_go_case(a, path, talloc_asprintf(a->turn, "task-%lld", (long long)id));
}

enum tc_rc do_task_add(struct tc_act *a)
{
    int64_t id = 0;
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK)
        rc = check_assignee(a, 0);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_TASK_ADD,
                           TC_ARGS(tc_arg_in(a->in, "title"), tc_arg_in(a->in, "why"), tc_arg_in(a->in, "assignee"),
                                   tc_arg_in(a->in, "due")),
                           NULL, &id);
    a->object = talloc_asprintf(a->turn, "task %lld", (long long)id);
    go(a, "/case/tasks?said=task-added", id);
    return rc;
}

enum tc_rc do_task_change(struct tc_act *a)
{
    bool is_open;
    enum tc_rc rc = read_open(a, &is_open);
    if (rc == TC_OK && tc_task_change_judge(is_open) != NULL)
        return tc_input_error(a, "", "task-ended");
    if (rc == TC_OK)
        rc = check_assignee(a, tc_in_int(a->in, "id"));
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_TASK_CHANGE,
                               TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "title"),
                                       tc_arg_in(a->in, "why"), tc_arg_in(a->in, "assignee"), tc_arg_in(a->in, "due")));
    go(a, "/case/tasks?said=task-changed", tc_in_int(a->in, "id"));
    return rc;
}

enum tc_rc do_task_end(struct tc_act *a)
{
    bool is_open;
    enum tc_rc rc = read_open(a, &is_open);
    const char *wrong = tc_task_end_judge(is_open, tc_in_text(a->in, "outcome"), tc_in_text(a->in, "result"));
    if (rc == TC_OK && wrong != NULL)
        return tc_input_error(a, is_open ? "result" : "", wrong);
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_TASK_END,
                               TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "outcome"),
                                       tc_arg_in(a->in, "result")));
    go(a, "/case/tasks?said=task-ended", tc_in_int(a->in, "id"));
    return rc;
}
