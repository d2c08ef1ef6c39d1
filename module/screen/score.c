/* SPDX-License-Identifier: Apache-2.0 */
/* Scores of a goal: the forms that write one down and put it right. They stand with the goals. */
#include "rule/score.h"

#include <string.h>

#include "base/text.h"
#include "part.h"
#include "score.h"
#include "screens.h"

const struct tc_field case_score_add_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "goal", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};
const struct tc_field case_score_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

static int64_t level_of(struct tc_view *v, const struct tc_node *score)
{
    int64_t level = 0;
    const char *text = tc_node_attr_get(v->turn, score, "level");
    return text != NULL && tc_text_to_int(text, TC_SCORE_LEAST, TC_SCORE_MOST, &level) ? level : 0;
}

/* The rows come goal by goal, each from its first score on. */
static void judge_all(struct tc_view *v)
{
    const char *goal = "";
    int64_t first = 0;
    for (struct tc_node *score = tc_node_first(v->page, "score"); score != NULL; score = tc_node_next(score)) {
        const char *of = tc_node_attr_get(v->turn, score, "goal");
        int64_t level = level_of(v, score);
        if (tc_score_is_reached(level))
            tc_node_attr(score, "reached", "yes");
        if (of != NULL && strcmp(of, goal) == 0) {
            tc_node_attr(score, "course", tc_score_course(first, level));
            continue;
        }
        goal = of != NULL ? of : "";
        first = level;
    }
}

enum tc_rc score_show(struct tc_view *v, int64_t goal)
{
    enum tc_rc rc = tc_rows_many(v, TC_SQL_CASE_SCORES, TC_ARGS(tc_arg_id("goal", goal)), "score");
    judge_all(v);
    return rc;
}

static enum tc_rc show_goal(struct tc_view *v, int64_t goal)
{
    return tc_rows_one(v, TC_SQL_GOAL_ONE, TC_ARGS(tc_arg_id("id", goal), tc_arg_text("today", part_today(v))), "goal");
}

enum tc_rc show_case_score_add(struct tc_view *v)
{
    int64_t goal = tc_in_int(v->in, "goal");
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = show_goal(v, goal);
    part_local(v, "happened", v->turn->now, false);
    return rc == TC_OK ? score_show(v, goal) : rc;
}

enum tc_rc show_case_score_change(struct tc_view *v)
{
    int64_t goal = 0;
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = tc_rows_one(v, TC_SQL_SCORE_ONE, TC_ARGS(tc_arg_in(v->in, "id")), "score");
    if (rc != TC_OK)
        return rc;
    if (!tc_text_to_int(tc_node_attr_get(v->turn, tc_node_first(v->page, "score"), "goal"), 1, INT64_MAX, &goal))
        return tc_fail(v, TC_FAULT, "a score without a goal");
    return show_goal(v, goal);
}
