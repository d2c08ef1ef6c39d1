/* SPDX-License-Identifier: Apache-2.0 */
/* Stages and the ways between them. */
#include <string.h>

#include "rule/pathway.h"

const struct tc_stage *tc_pathway_stage(const struct tc_pathway *pathway, const char *name)
{
    for (size_t i = 0; i < pathway->stage_count; i++)
        if (strcmp(pathway->stages[i].name, name) == 0)
            return &pathway->stages[i];
    return NULL;
}

const struct tc_way *tc_stage_way(const struct tc_stage *stage, const char *to)
{
    for (size_t i = 0; i < stage->way_count; i++)
        if (strcmp(stage->ways[i].to, to) == 0)
            return &stage->ways[i];
    return NULL;
}

/* What conf/form has for each occasion. */
static const struct tc_pathway_form shipped[] = {
    {"intake", "intake"},       {"assessment", "needs_and_strengths"}, {"review", "review"},
    {"discharge", "discharge_summary"}, {"follow_up", "follow_up"},    {"risk", "risk_screen"},
};

static const char *form_for(const struct tc_pathway_form *forms, size_t count, const char *occasion)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(forms[i].occasion, occasion) == 0)
            return forms[i].name;
    return NULL;
}

const char *tc_pathway_form(const struct tc_pathway *pathway, const char *occasion)
{
    const char *own = pathway ? form_for(pathway->forms, pathway->form_count, occasion) : NULL;
    return own ? own : form_for(shipped, sizeof shipped / sizeof *shipped, occasion);
}

static void ask_all(const struct tc_criteria *criteria, struct tc_asked *asked)
{
    for (size_t i = 0; i < criteria->count; i++)
        tc_test_asks(criteria->list[i].test, asked);
}

void tc_way_asks(const struct tc_pathway *pathway, const struct tc_stage *from, const struct tc_way *way, struct tc_asked *asked)
{
    if (!way->back)
        ask_all(&from->exit, asked);
    ask_all(&tc_pathway_stage(pathway, way->to)->entry, asked);
}

void tc_stage_asks(const struct tc_pathway *pathway, const struct tc_stage *stage, struct tc_asked *asked)
{
    for (size_t i = 0; i < stage->way_count; i++)
        tc_way_asks(pathway, stage, &stage->ways[i], asked);
}

static enum tc_rc judge_all(const struct tc_criteria *asked, struct tc_turn *turn, struct tc_doc *criteria, tc_each_criterion *each,
                            void *user)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < asked->count; i++) {
        bool is_met;
        rc = tc_test_holds(asked->list[i].test, turn, criteria, &is_met);
        if (rc == TC_OK)
            rc = each(user, &asked->list[i], is_met);
    }
    return rc;
}

enum tc_rc tc_way_judge(const struct tc_pathway *pathway, const struct tc_stage *from, const struct tc_way *way, struct tc_turn *turn,
                        struct tc_doc *criteria, tc_each_criterion *each, void *user)
{
    const struct tc_stage *to = tc_pathway_stage(pathway, way->to);
    enum tc_rc rc = way->back ? TC_OK : judge_all(&from->exit, turn, criteria, each, user);
    return rc == TC_OK ? judge_all(&to->entry, turn, criteria, each, user) : rc;
}

static enum tc_rc note_unmet(void *user, const struct tc_criterion *criterion, bool is_met)
{
    bool *open = user;
    (void)criterion;
    *open = *open && is_met;
    return TC_OK;
}

enum tc_rc tc_way_is_open(const struct tc_pathway *pathway, const struct tc_stage *from, const struct tc_way *way, struct tc_turn *turn,
                          struct tc_doc *criteria, bool *open_r)
{
    bool open = true;
    enum tc_rc rc = tc_way_judge(pathway, from, way, turn, criteria, note_unmet, &open);
    *open_r = rc == TC_OK && open;
    return rc;
}
