/* SPDX-License-Identifier: Apache-2.0 */
/* Scores of a goal: written down with what shows them, put right. */
#include "rule/score.h"

#include <inttypes.h>

#include "commands.h"
#include "part.h"

static const char *const judges[] = {"together", "client", "staff", NULL};

/* clang-format off */
#define SCORE_FIELDS                                                                                                     \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                                                           \
    {.name = "day", .kind = TC_FIELD_DATE, .required = true},                                                            \
    {.name = "level", .kind = TC_FIELD_INT, .required = true, .low = TC_SCORE_LEAST, .high = TC_SCORE_MOST},             \
    {.name = "evidence", .kind = TC_FIELD_TEXT, .required = true, .high = 4000},                                         \
    {.name = "judged", .kind = TC_FIELD_CHOICE, .required = true, .choices = judges}

const struct tc_field score_add_form[] = {
    SCORE_FIELDS,
    {.name = "goal", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};
const struct tc_field score_change_form[] = {
    SCORE_FIELDS,
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX},
    {.name = NULL},
};
/* clang-format on */

/* A day that was, and that no other score of the goal tells of; id 0: the score is new. */
static enum tc_rc check_day(struct tc_act *a, int64_t goal, int64_t id)
{
    struct tc_date day;
    struct tc_row row;
    if (!tc_in_date(a->in, "day", &day))
        return tc_input_error(a, "day", "required");
    if (tc_score_day_judge(day, tc_moment_date(a->turn->now)) != NULL)
        return tc_input_error(a, "day", "score-to-come");
    enum tc_rc rc = command_find(a, TC_SQL_SCORE_OF_DAY, TC_ARGS(tc_arg_id("goal", goal), tc_arg_in(a->in, "day"), tc_arg_id("id", id)), &row);
    return rc == TC_OK && row.count > 0 ? tc_input_error(a, "day", "scored-already") : rc;
}

static void go(struct tc_act *a, const char *path, int64_t goal, int64_t score)
{
    a->object = talloc_asprintf(a->turn, "score %" PRId64, score);
    command_go_case(a, path, talloc_asprintf(a->turn, "goal-%" PRId64, goal));
}

enum tc_rc do_score_add(struct tc_act *a)
{
    struct tc_row row;
    int64_t goal = tc_in_int(a->in, "goal"), id = 0;
    enum tc_rc rc = tc_act_one(a, TC_SQL_GOAL_JUDGE, TC_ARGS(tc_arg_id("id", goal)), &row);
    if (rc == TC_OK && tc_row_int(&row, "is_open") == 0)
        return tc_input_error(a, "", "goal-closed");
    if (rc == TC_OK)
        rc = check_day(a, goal, 0);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_SCORE_ADD,
                           TC_ARGS(tc_arg_in(a->in, "goal"), tc_arg_in(a->in, "day"), tc_arg_in(a->in, "level"),
                                   tc_arg_in(a->in, "evidence"), tc_arg_in(a->in, "judged")),
                           NULL, &id);
    go(a, "/case/goals?said=score-added", goal, id);
    return rc;
}

enum tc_rc do_score_change(struct tc_act *a)
{
    struct tc_row row;
    int64_t id = tc_in_int(a->in, "id");
    enum tc_rc rc = tc_act_one(a, TC_SQL_SCORE_JUDGE, TC_ARGS(tc_arg_id("id", id)), &row);
    if (rc != TC_OK)
        return rc;
    if (tc_row_int(&row, "is_open") == 0)
        return tc_input_error(a, "", "goal-closed");
    rc = check_day(a, tc_row_int(&row, "goal_id"), id);
    go(a, "/case/goals?said=score-changed", tc_row_int(&row, "goal_id"), id);
    if (rc != TC_OK)
        return rc;
    return tc_act_change_one(a, TC_SQL_SCORE_CHANGE,
                             TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "day"),
                                     tc_arg_in(a->in, "level"), tc_arg_in(a->in, "evidence"), tc_arg_in(a->in, "judged")));
}
