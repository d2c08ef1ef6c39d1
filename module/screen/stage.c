/* SPDX-License-Identifier: Apache-2.0 */
/* The stages of a case, and what stands between it and the next. */
#include "stage.h"

#include <string.h>

#include "part.h"
#include "record/criteria.h"
#include "rule/discharge.h"
#include "screens.h"

static void add_usual(struct tc_node *bar)
{
    static const char *const usual[] = {"intake", "assessment", "plan", "delivery", "review", "discharge", "follow_up"};
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
        tc_node_attr(tc_node_add(bar, "stage"), "name", usual[i]);
}

static void add_stages(struct tc_view *v, const struct tc_pathway *pathway)
{
    struct tc_node *bar = tc_node_add(v->page, "stages");
    if (pathway == NULL) {
        add_usual(bar);
        return;
    }
    tc_node_attr(bar, "pathway", pathway->title);
    for (size_t i = 0; i < pathway->stage_count; i++) {
        struct tc_node *stage = tc_node_add(bar, "stage");
        tc_node_attr(stage, "name", pathway->stages[i].name);
        tc_node_attr(stage, "title", pathway->stages[i].title);
    }
}

/* Of the screen at that path; NULL if it is none of ours. */
static const char *need_of(const char *href)
{
    size_t length = strcspn(href, "#");
    for (const struct tc_route *route = tc_screens; route->path != NULL; route++)
        if (strlen(route->path) == length && strncmp(route->path, href, length) == 0)
            return tc_need_word(route->need);
    return NULL;
}

static enum tc_rc add_criterion(void *user, const struct tc_criterion *criterion, bool is_met)
{
    struct tc_node *way = user;
    struct tc_node *node = tc_node_add(way, "criterion");
    tc_node_attr(node, "name", criterion->name);
    tc_node_attr(node, "met", is_met ? "yes" : "no");
    if (criterion->href != NULL) {
        tc_node_attr(node, "href", criterion->href);
        tc_node_attr(node, "need", need_of(criterion->href));
    }
    tc_node_text(node, "words", criterion->words);
    return TC_OK;
}

enum tc_rc stage_show_way(struct tc_view *v, const struct tc_case_pathway *of, const struct tc_stage *from, const struct tc_way *way,
                          struct tc_doc *criteria, struct tc_node *parent)
{
    bool open = false;
    struct tc_node *node = tc_node_add(parent, "way");
    tc_node_attr(node, "to", way->to);
    tc_node_attr(node, "title", tc_pathway_stage(of->pathway, way->to)->title);
    if (way->back)
        tc_node_attr(node, "back", "yes");
    if (tc_stage_is_after_closing(way->to))
        tc_node_attr(node, "closing", "yes");
    enum tc_rc rc = tc_way_judge(of->pathway, from, way, v->turn, criteria, add_criterion, node);
    if (rc == TC_OK)
        rc = tc_way_is_open(of->pathway, from, way, v->turn, criteria, &open);
    tc_node_attr(node, "open", open ? "yes" : "no");
    return rc;
}

static enum tc_rc add_gate(struct tc_view *v, const struct tc_case_pathway *of, struct tc_doc *criteria)
{
    enum tc_rc rc = TC_OK;
    struct tc_node *gate = tc_node_add(v->page, "gate");
    tc_node_attr(gate, "stage", of->stage->name);
    tc_node_attr(gate, "title", of->stage->title);
    tc_node_text(gate, "question", of->stage->question);
    for (size_t i = 0; rc == TC_OK && i < of->stage->way_count; i++)
        rc = stage_show_way(v, of, of->stage, &of->stage->ways[i], criteria, gate);
    return rc;
}

enum tc_rc stage_show(struct tc_view *v, struct tc_asked asked, struct tc_doc **criteria_r)
{
    struct tc_case_pathway of;
    enum tc_rc rc = tc_pathway_of_case(v->record, &of);
    *criteria_r = NULL;
    if (rc != TC_OK)
        return rc;
    add_stages(v, of.pathway);
    if (of.stage == NULL)
        return TC_OK;
    if (of.is_open)
        tc_stage_asks(of.pathway, of.stage, &asked);
    rc = tc_criteria_make(v->record, part_today(v), &asked, criteria_r);
    return rc == TC_OK && of.is_open ? add_gate(v, &of, *criteria_r) : rc;
}

enum tc_rc show_case_stage(struct tc_view *v)
{
    struct tc_doc *criteria;
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = stage_show(v, (struct tc_asked){.count = 0}, &criteria);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_CASE_STAGE_ANSWERS, TC_ARGS(), "answer") : rc;
}
