/* SPDX-License-Identifier: Apache-2.0 */
/* How a case was closed and opened again, what waits for a second person, and the forms of all that. */
#include "rule/discharge.h"

#include <string.h>

#include "occasion.h"
#include "part.h"
#include "record/criteria.h"
#include "record/remains.h"
#include "screens.h"
#include "stage.h"

const struct tc_field case_approval_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

static const char *const readers[] = {"client", "file", NULL};
const struct tc_field case_summary_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "for", .kind = TC_FIELD_CHOICE, .required = true, .choices = readers},
    {.name = NULL},
};

enum tc_rc show_case_discharge(struct tc_view *v)
{
    static const struct part parts[] = {
        {TC_SQL_CASE_DISCHARGES, "discharge"},  {TC_SQL_CASE_DISCHARGE_ITEMS, "item"}, {TC_SQL_CASE_REOPENINGS, "reopening"},
        {TC_SQL_CASE_APPROVALS, "approval"},    {0, NULL},
    };
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? part_rows(v, parts, TC_ARGS()) : rc;
}

/* How it is now against how it was at the beginning. */
static const struct part outcome[] = {{TC_SQL_OUTCOME_LEVELS, "level"}, {TC_SQL_OUTCOME_GOALS, "goal"}, {0, NULL}};

/* The stage that is left, with its question. */
static void add_stage(struct tc_view *v, const struct tc_stage *stage)
{
    struct tc_node *node = tc_node_add(v->page, "stage");
    tc_node_attr(node, "name", stage->name);
    tc_node_attr(node, "title", stage->title);
    tc_node_text(node, "question", stage->question);
}

static void add_reasons(struct tc_view *v, const struct tc_pathway *pathway)
{
    for (size_t i = 0; i < pathway->reason_count; i++) {
        struct tc_node *reason = tc_node_add(v->page, "reason");
        tc_node_attr(reason, "name", pathway->reasons[i].name);
        if (pathway->reasons[i].administrative)
            tc_node_attr(reason, "administrative", "yes");
        tc_node_text(reason, "words", pathway->reasons[i].words);
    }
}

/* What the pathway asks before a case is closed. */
static enum tc_rc add_criteria(struct tc_view *v, const struct tc_case_pathway *of)
{
    const struct tc_stage *from;
    struct tc_doc *criteria;
    const struct tc_way *way = tc_discharge_way(of->pathway, &from);
    if (way == NULL)
        return TC_OK;
    struct tc_asked asked = {.count = 0};
    tc_way_asks(of->pathway, from, way, &asked);
    enum tc_rc rc = tc_criteria_make(v->record, part_today(v), &asked, &criteria);
    return rc == TC_OK ? stage_show_way(v, of, from, way, criteria, v->page) : rc;
}

/* What the record needs of a closing; the page asks what the form does not feed. */
static enum tc_rc add_form(struct tc_view *v)
{
    static const struct tc_field asked[] = {{.name = "reason"}, {.name = "closed"}, {.name = "reached"}, {.name = "unmet"},
                                            {.name = "onward"}, {.name = "summary"}, {.name = "answer"}, {.name = NULL}};
    return tc_node_first(v->page, "waiting") ? TC_OK : occasion_show(v, "discharge", 0, asked);
}

enum tc_rc show_case_discharge_write(struct tc_view *v)
{
    struct tc_case_pathway of;
    enum tc_rc rc = part_case_head(v);
    part_local(v, "happened", v->turn->now, false);
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_APPROVAL_WAITING, TC_ARGS(tc_arg_text("kind", "discharge")), "waiting");
    if (rc == TC_OK)
        rc = tc_pathway_of_case(v->record, &of);
    if (rc != TC_OK || of.stage == NULL || !of.is_open)
        return rc;
    add_stage(v, of.stage);
    add_reasons(v, of.pathway);
    rc = part_rows(v, outcome, TC_ARGS());
    if (rc == TC_OK)
        rc = tc_remains_make(v->record, v->page);
    if (rc == TC_OK)
        rc = add_criteria(v, &of);
    return rc == TC_OK ? add_form(v) : rc;
}

enum tc_rc show_case_approval(struct tc_view *v)
{
    static const struct part parts[] = {{TC_SQL_CASE_DISCHARGES, "discharge"}, {TC_SQL_CASE_DISCHARGE_ITEMS, "item"}, {TC_SQL_OUTCOME_LEVELS, "level"}, {TC_SQL_OUTCOME_GOALS, "goal"}, {0, NULL}};
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = tc_rows_one(v, TC_SQL_APPROVAL_ONE, TC_ARGS(tc_arg_in(v->in, "id")), "approval");
    return rc == TC_OK ? part_rows(v, parts, TC_ARGS()) : rc;
}

/* Where it may go on. */
enum tc_rc show_case_reopen(struct tc_view *v)
{
    struct tc_case_pathway of;
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = tc_pathway_of_case(v->record, &of);
    if (rc != TC_OK || of.pathway == NULL || of.is_open)
        return rc;
    for (size_t i = 0; i < of.pathway->stage_count; i++) {
        if (!tc_reopen_may(of.pathway, of.stage, of.pathway->stages[i].name))
            continue;
        struct tc_node *to = tc_node_add(v->page, "to");
        tc_node_attr(to, "stage", of.pathway->stages[i].name);
        tc_node_attr(to, "title", of.pathway->stages[i].title);
    }
    return rc;
}

/* For the person: what we did, what was reached, whom to ring. For the file: all that the closing says as well. */
enum tc_rc show_case_summary(struct tc_view *v)
{
    static const struct part all[] = {
        {TC_SQL_CASE_SUMMARY, "paper"},     {TC_SQL_CASE_DISCHARGES, "discharge"}, {TC_SQL_CASE_DISCHARGE_ITEMS, "item"},
        {TC_SQL_OUTCOME_LEVELS, "level"},   {TC_SQL_OUTCOME_GOALS, "goal"},        {0, NULL},
    };
    static const struct part of_file[] = {{TC_SQL_CASE_REVIEWS, "review"}, {TC_SQL_CASE_REVIEW_GOALS, "carried"},
                                          {TC_SQL_CASE_REOPENINGS, "reopening"}, {0, NULL}};
    const char *reader = tc_in_text(v->in, "for") ?: readers[0]; /* a word that is none is said above the page */
    enum tc_rc rc = part_case_head(v);
    tc_node_attr(tc_node_add(v->page, "reader"), "name", reader);
    v->detail = reader;
    if (rc == TC_OK)
        rc = part_rows(v, all, TC_ARGS());
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_CASE_FOLLOW_UPS, TC_ARGS(tc_arg_text("today", part_today(v))), "follow-up");
    return rc == TC_OK && strcmp(reader, "file") == 0 ? part_rows(v, of_file, TC_ARGS()) : rc;
}
