/* SPDX-License-Identifier: Apache-2.0 */
/* Goals: add, change, close. */
#include <inttypes.h>

#include "commands.h"
#include "part.h"
#include "rule/goal.h"

static const char *const agreements[] = {"agreed", "disagreed", "not_asked", NULL};
static const char *const endings[] = {"met", "partly_met", "not_met", "not_wanted", NULL};

/* clang-format off */
#define GOAL_FIELDS                                                                                 \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                                      \
    {.name = "title", .kind = TC_FIELD_LINE, .required = true},                                     \
    {.name = "words", .kind = TC_FIELD_TEXT, .high = 4000},                                         \
    {.name = "agreement", .kind = TC_FIELD_CHOICE, .required = true, .choices = agreements},        \
    {.name = "said", .kind = TC_FIELD_TEXT, .high = 4000},                                          \
    {.name = "indicator", .kind = TC_FIELD_LINE, .high = 400},                                      \
    {.name = "baseline", .kind = TC_FIELD_LINE, .high = 400},                                       \
    {.name = "target", .kind = TC_FIELD_LINE, .high = 400},                                         \
    {.name = "target_on", .kind = TC_FIELD_DATE},                                                   \
    {.name = "owner", .kind = TC_FIELD_ID}
#define GOAL_ITSELF                                                                                 \
    {.name = "id", .kind = TC_FIELD_ID, .required = true},                                        \
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX}

const struct tc_field goal_add_form[] = {GOAL_FIELDS, {.name = NULL}};
const struct tc_field goal_change_form[] = {GOAL_FIELDS, GOAL_ITSELF, {.name = NULL}};
const struct tc_field goal_close_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    GOAL_ITSELF,
    {.name = "state", .kind = TC_FIELD_CHOICE, .required = true, .choices = endings},
    {.name = "reason", .kind = TC_FIELD_LINE, .required = true, .high = 400},
    {.name = NULL},
};
/* clang-format on */

/* The goal as it is now, if it is still open; owner_r (may be NULL) is who is responsible for it. */
static enum tc_rc see_open(struct tc_act *a, int64_t *owner_r)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_GOAL_JUDGE, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    if (rc != TC_OK)
        return rc;
    if (owner_r != NULL)
        *owner_r = tc_row_int(&row, "owner_id");
    a->object = talloc_asprintf(a->turn, "goal %" PRId64, tc_row_int(&row, "id"));
    return tc_row_int(&row, "is_open") != 0 ? TC_OK : tc_input_error(a, "", "goal-closed");
}

/* Who was responsible before may stay so after leaving the case, until another is chosen. */
static enum tc_rc check_owner(struct tc_act *a, int64_t before)
{
    struct tc_row row;
    int64_t owner = tc_in_int(a->in, "owner");
    enum tc_rc rc;
    if (owner == 0 || owner == before)
        return TC_OK;
    rc = command_find(a, TC_SQL_CASE_STAFF, TC_ARGS(tc_arg_id("person", owner)), &row);
    if (rc == TC_OK && row.count == 0)
        return tc_input_error(a, "owner", "person-not-here");
    return rc;
}

static enum tc_rc check(struct tc_act *a, int64_t owner)
{
    const char *lacks = tc_goal_lacks(tc_in_text(a->in, "agreement"), tc_in_text(a->in, "words") != NULL,
                                      tc_in_text(a->in, "said") != NULL);
    return lacks == NULL ? check_owner(a, owner) : tc_input_error(a, lacks, "required");
}

static void go_on(struct tc_act *a, const char *path, int64_t goal)
{
    command_go_case(a, path, talloc_asprintf(a->turn, "goal-%" PRId64, goal));
}

enum tc_rc do_goal_add(struct tc_act *a)
{
    int64_t id = 0;
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK)
        rc = check(a, 0);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_GOAL_ADD,
                           TC_ARGS(tc_arg_in(a->in, "title"), tc_arg_in(a->in, "words"), tc_arg_in(a->in, "indicator"),
                                   tc_arg_in(a->in, "baseline"), tc_arg_in(a->in, "target"), tc_arg_in(a->in, "target_on"),
                                   tc_arg_in(a->in, "owner"), tc_arg_in(a->in, "agreement"), tc_arg_in(a->in, "said")),
                           NULL, &id);
    a->object = talloc_asprintf(a->turn, "goal %" PRId64, id);
    go_on(a, "/case/goals?said=goal-added", id);
    return rc;
}

enum tc_rc do_goal_change(struct tc_act *a)
{
    int64_t owner = 0;
    enum tc_rc rc = see_open(a, &owner);
    if (rc == TC_OK)
        rc = check(a, owner);
    if (rc != TC_OK)
        return rc;
    go_on(a, "/case/goals?said=goal-changed", tc_in_int(a->in, "id"));
    return tc_act_change_one(a, TC_SQL_GOAL_CHANGE,
                             TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "title"),
                                     tc_arg_in(a->in, "words"), tc_arg_in(a->in, "indicator"), tc_arg_in(a->in, "baseline"),
                                     tc_arg_in(a->in, "target"), tc_arg_in(a->in, "target_on"), tc_arg_in(a->in, "owner"),
                                     tc_arg_in(a->in, "agreement"), tc_arg_in(a->in, "said")));
}

enum tc_rc do_goal_close(struct tc_act *a)
{
    enum tc_rc rc = see_open(a, NULL);
    if (rc != TC_OK)
        return rc;
    a->detail = tc_in_text(a->in, "state");
    go_on(a, "/case/goals?said=goal-closed", tc_in_int(a->in, "id"));
    return tc_act_change_one(a, TC_SQL_GOAL_CLOSE,
                             TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "state"),
                                     tc_arg_in(a->in, "reason")));
}
