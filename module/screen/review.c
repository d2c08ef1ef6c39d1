/* SPDX-License-Identifier: Apache-2.0 */
/* The reviews of a case, turn by turn, and the form that holds one. */
#include "rule/review.h"

#include "base/clock.h"
#include "occasion.h"
#include "part.h"
#include "record/criteria.h"
#include "record/since.h"
#include "screens.h"
#include "stage.h"

enum tc_rc show_case_reviews(struct tc_view *v)
{
    static const struct part parts[] = {{TC_SQL_CASE_REVIEWS, "review"}, {TC_SQL_CASE_REVIEW_GOALS, "carried"}, {0, NULL}};
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? part_rows(v, parts, TC_ARGS()) : rc;
}

/* <last> is the review before; since is its moment, NULL for none. */
static enum tc_rc add_last(struct tc_view *v, const char **since_r)
{
    enum tc_rc rc = tc_rows_many(v, TC_SQL_REVIEW_LAST, TC_ARGS(), "last");
    const struct tc_node *last = tc_node_first(v->page, "last");
    *since_r = last ? tc_node_attr_get(v->turn, last, "since") : NULL;
    return rc;
}

/* Each result that the stage offers, with the way that it takes and what is missing there. */
static enum tc_rc add_results(struct tc_view *v, const struct tc_case_pathway *of)
{
    static const char *const results[] = {"go_on", "change_plan", "reassess", "close"};
    struct tc_asked asked = {.count = 0};
    struct tc_doc *criteria;
    tc_stage_asks(of->pathway, of->stage, &asked);
    enum tc_rc rc = tc_criteria_make(v->record, part_today(v), &asked, &criteria);
    for (size_t i = 0; rc == TC_OK && i < sizeof results / sizeof *results; i++) {
        if (!tc_review_is_offered(of->stage, results[i]))
            continue;
        struct tc_node *result = tc_node_add(v->page, "result");
        tc_node_attr(result, "name", results[i]);
        const struct tc_way *way = tc_review_way(of->stage, results[i]);
        if (way)
            rc = stage_show_way(v, of, of->stage, way, criteria, result);
    }
    return rc;
}

static enum tc_rc add_stage(struct tc_view *v)
{
    struct tc_case_pathway of;
    enum tc_rc rc = tc_pathway_of_case(v->record, &of);
    if (rc != TC_OK || of.stage == NULL || !of.is_open)
        return rc;
    struct tc_node *stage = tc_node_add(v->page, "stage");
    tc_node_attr(stage, "name", of.stage->name);
    tc_node_attr(stage, "title", of.stage->title);
    tc_node_text(stage, "question", of.stage->question);
    if (of.stage->review_days > 0)
        part_local(v, "next", v->turn->now + of.stage->review_days * TC_DAY, false);
    return add_results(v, &of);
}

enum tc_rc show_case_review_hold(struct tc_view *v)
{
    static const struct tc_field asked[] = {{.name = "held"}, {.name = "present"}, {.name = "view"}, {.name = "changed"}, {.name = "answer"}, {.name = "leads"}, {.name = NULL}};
    const char *since = NULL;
    enum tc_rc rc = part_case_head(v);
    part_local(v, "happened", v->turn->now, false);
    if (rc == TC_OK)
        rc = add_last(v, &since);
    if (rc == TC_OK)
        rc = tc_since_make(v->record, since, part_today(v), v->page);
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_OPEN_GOAL, TC_ARGS(), "open");
    if (rc == TC_OK)
        rc = add_stage(v);
    return rc == TC_OK ? occasion_show(v, "review", 0, asked) : rc;
}
