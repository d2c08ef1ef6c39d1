/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/pathway.h"

#include <string.h>

#include "base/text.h"
#include "pathway_check.h"
#include "rule/grammars.h"
#include "xml/sheet.h"

/* The document is valid by its grammar when it is read here: what is required is there. */
struct reading {
    struct tc_turn *turn;
    const char *file;
    const char *const *names;
    struct tc_pathway *pathway; /* the pool */
};

static const char *text_of(struct reading *r, const struct tc_node *node, const char *attribute)
{
    return tc_node_attr_get(r->pathway, node, attribute);
}

/* White space of the file's own lines is none of people's words. */
static const char *words_of(struct reading *r, const struct tc_node *node)
{
    char *words = node ? tc_node_content(r->pathway, node) : NULL, *to = words;
    for (const char *from = words; from && *from; from++) {
        bool blank = strchr(" \t\n", *from) != NULL;
        if (!blank || (to > words && to[-1] != ' '))
            *to++ = blank ? ' ' : *from;
    }
    if (words)
        to[to > words && to[-1] == ' ' ? -1 : 0] = '\0';
    return words;
}

static int days_of(struct reading *r, const struct tc_node *node, const char *attribute)
{
    const char *days = text_of(r, node, attribute);
    int64_t number = 0;
    return days && tc_text_to_int(days, 1, INT32_MAX, &number) ? (int)number : 0;
}

static size_t count_of(const struct tc_node *parent, const char *name)
{
    size_t count = 0;
    for (struct tc_node *node = tc_node_first(parent, name); node; node = tc_node_next(node))
        count++;
    return count;
}

static enum tc_rc read_criterion(struct reading *r, const struct tc_node *node, struct tc_criterion *criterion)
{
    struct tc_test *test;
    *criterion = (struct tc_criterion){text_of(r, node, "name"), words_of(r, node), text_of(r, node, "href"), NULL};
    enum tc_rc rc = tc_test_read(r->pathway, r->turn, r->names, text_of(r, node, "test"), &test);
    criterion->test = test;
    if (rc == TC_INPUT) {
        char *why = talloc_strdup(r->turn, r->turn->words);
        tc_turn_mend(r->turn);
        return tc_fail(r, TC_INPUT, "%s:%d: %s: %s", r->file, tc_node_line(node), criterion->name, why);
    }
    return rc;
}

static enum tc_rc read_criteria(struct reading *r, const struct tc_node *stage, const char *element, struct tc_criteria *criteria)
{
    enum tc_rc rc = TC_OK;
    size_t count = count_of(stage, element);
    struct tc_criterion *list = talloc_array(r->pathway, struct tc_criterion, count + 1);
    *criteria = (struct tc_criteria){list, 0};
    if (count > TC_STAGE_CRITERIA)
        return tc_fail(r, TC_INPUT, "%s:%d: more than %d criteria", r->file, tc_node_line(stage), TC_STAGE_CRITERIA);
    for (struct tc_node *node = tc_node_first(stage, element); rc == TC_OK && node; node = tc_node_next(node))
        rc = read_criterion(r, node, &list[criteria->count++]);
    return rc;
}

static void read_ways(struct reading *r, const struct tc_node *node, struct tc_stage *stage)
{
    struct tc_way *ways = talloc_array(r->pathway, struct tc_way, count_of(node, "way") + 1);
    stage->ways = ways;
    for (struct tc_node *way = tc_node_first(node, "way"); way; way = tc_node_next(way))
        ways[stage->way_count++] = (struct tc_way){text_of(r, way, "to"), text_of(r, way, "back") != NULL};
}

static enum tc_rc read_stage(struct reading *r, const struct tc_node *node, struct tc_stage *stage)
{
    *stage = (struct tc_stage){
        .name = text_of(r, node, "name"), .title = text_of(r, node, "title"), .question = words_of(r, tc_node_first(node, "question")),
        .review_days = days_of(r, node, "review-days"), .contact_days = days_of(r, node, "contact-days")};
    enum tc_rc rc = read_criteria(r, node, "entry", &stage->entry);
    if (rc == TC_OK)
        rc = read_criteria(r, node, "exit", &stage->exit);
    if (rc == TC_OK)
        read_ways(r, node, stage);
    return rc;
}

static enum tc_rc read_stages(struct reading *r, const struct tc_node *root)
{
    enum tc_rc rc = TC_OK;
    size_t count = count_of(root, "stage");
    struct tc_stage *stages = talloc_array(r->pathway, struct tc_stage, count);
    r->pathway->stages = stages;
    if (count > TC_PATHWAY_STAGES)
        return tc_fail(r, TC_INPUT, "%s: more than %d stages", r->file, TC_PATHWAY_STAGES);
    for (struct tc_node *node = tc_node_first(root, "stage"); rc == TC_OK && node; node = tc_node_next(node)) {
        rc = read_stage(r, node, &stages[r->pathway->stage_count++]);
        if (rc == TC_OK)
            rc = pathway_check_stage(r->turn, r->file, tc_node_line(node), r->pathway);
    }
    return rc;
}

static void read_ends(struct reading *r, const struct tc_node *root)
{
    struct tc_node *discharge = tc_node_first(root, "discharge");
    struct tc_reason *reasons = talloc_array(r->pathway, struct tc_reason, count_of(discharge, "reason"));
    int *days = talloc_array(r->pathway, int, count_of(root, "follow-up") + 1);
    for (struct tc_node *node = tc_node_first(discharge, "reason"); node; node = tc_node_next(node))
        reasons[r->pathway->reason_count++] =
            (struct tc_reason){text_of(r, node, "name"), words_of(r, node), text_of(r, node, "administrative") != NULL,
                               text_of(r, node, "final") != NULL};
    for (struct tc_node *node = tc_node_first(root, "follow-up"); node; node = tc_node_next(node))
        days[r->pathway->follow_up_count++] = days_of(r, node, "days");
    r->pathway->reasons = reasons;
    r->pathway->follow_ups = days;
}

static void read_forms(struct reading *r, const struct tc_node *root)
{
    struct tc_pathway_form *forms = talloc_array(r->pathway, struct tc_pathway_form, count_of(root, "form") + 1);
    for (struct tc_node *node = tc_node_first(root, "form"); node; node = tc_node_next(node))
        forms[r->pathway->form_count++] = (struct tc_pathway_form){text_of(r, node, "for"), text_of(r, node, "name")};
    r->pathway->forms = forms;
}

static enum tc_rc read_root(struct reading *r, const struct tc_node *root)
{
    struct tc_pathway *p = r->pathway;
    p->name = text_of(r, root, "name");
    p->title = text_of(r, root, "title");
    p->practice = text_of(r, root, "practice");
    p->about = words_of(r, tc_node_first(root, "about"));
    enum tc_rc rc = tc_criterion_names(p, r->turn, &r->names);
    if (rc == TC_OK)
        rc = read_stages(r, root);
    if (rc == TC_OK) {
        read_ends(r, root);
        read_forms(r, root);
    }
    return rc == TC_OK ? pathway_check_whole(r->turn, r->file, p) : rc;
}

enum tc_rc tc_pathway_read(void *pool, struct tc_turn *turn, const char *file, const char *bytes, size_t length,
                           const struct tc_pathway **pathway_r)
{
    struct tc_doc *doc = NULL;
    struct reading r = {.turn = turn, .file = file, .pathway = talloc_zero(pool, struct tc_pathway)};
    *pathway_r = r.pathway;
    if (!r.pathway)
        return tc_fail(turn, TC_BUSY, "no memory for a pathway");
    if (length > TC_PATHWAY_LONGEST)
        return tc_fail(turn, TC_INPUT, "%s: longer than %d bytes", file, TC_PATHWAY_LONGEST);
    enum tc_rc rc = tc_doc_read(turn, file, bytes, length, &doc);
    if (rc == TC_OK)
        rc = tc_grammar_check(turn, (const char *)tc_pathway_grammar, tc_pathway_grammar_length, file, doc);
    return rc == TC_OK ? read_root(&r, tc_doc_root(doc)) : rc;
}
