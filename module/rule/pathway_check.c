/* SPDX-License-Identifier: Apache-2.0 */
#include "pathway_check.h"

#include <string.h>

static bool has_twin(const struct tc_criteria *criteria, const char **name_r)
{
    for (size_t i = 0; i < criteria->count; i++)
        for (size_t k = 0; k < i; k++)
            if (strcmp(criteria->list[i].name, criteria->list[k].name) == 0) {
                *name_r = criteria->list[i].name;
                return true;
            }
    return false;
}

enum tc_rc pathway_check_stage(struct tc_turn *turn, const char *file, int line, const struct tc_pathway *pathway)
{
    const struct tc_stage *stage = &pathway->stages[pathway->stage_count - 1];
    const char *name = "";
    if (tc_pathway_stage(pathway, stage->name) != stage)
        return tc_fail(turn, TC_INPUT, "%s:%d: there is a stage \"%s\" already", file, line, stage->name);
    if (has_twin(&stage->entry, &name) || has_twin(&stage->exit, &name))
        return tc_fail(turn, TC_INPUT, "%s:%d: two criteria are called \"%s\"", file, line, name);
    return TC_OK;
}

static enum tc_rc check_ways(struct tc_turn *turn, const char *file, const struct tc_pathway *pathway, const struct tc_stage *stage)
{
    for (size_t i = 0; i < stage->way_count; i++) {
        const char *to = stage->ways[i].to;
        const struct tc_stage *end = tc_pathway_stage(pathway, to);
        if (!end || end == stage)
            return tc_fail(turn, TC_INPUT, "%s: stage \"%s\" has a way to \"%s\", which is no other stage", file, stage->name, to);
        if (tc_stage_way(stage, to) != &stage->ways[i])
            return tc_fail(turn, TC_INPUT, "%s: stage \"%s\" has two ways to \"%s\"", file, stage->name, to);
    }
    return TC_OK;
}

/* Marks what can be reached from a stage; stages are few. */
static void walk(const struct tc_pathway *pathway, const struct tc_stage *stage, bool *reached)
{
    size_t place = (size_t)(stage - pathway->stages);
    if (reached[place])
        return;
    reached[place] = true;
    for (size_t i = 0; i < stage->way_count; i++)
        walk(pathway, tc_pathway_stage(pathway, stage->ways[i].to), reached);
}

static enum tc_rc check_reasons(struct tc_turn *turn, const char *file, const struct tc_pathway *pathway)
{
    for (size_t i = 0; i < pathway->reason_count; i++)
        for (size_t k = 0; k < i; k++)
            if (strcmp(pathway->reasons[i].name, pathway->reasons[k].name) == 0)
                return tc_fail(turn, TC_INPUT, "%s: two reasons are called \"%s\"", file, pathway->reasons[i].name);
    return TC_OK;
}

static enum tc_rc check_forms(struct tc_turn *turn, const char *file, const struct tc_pathway *pathway)
{
    for (size_t i = 0; i < pathway->form_count; i++)
        for (size_t k = 0; k < i; k++)
            if (strcmp(pathway->forms[i].occasion, pathway->forms[k].occasion) == 0)
                return tc_fail(turn, TC_INPUT, "%s: two forms are for \"%s\"", file, pathway->forms[i].occasion);
    return TC_OK;
}

enum tc_rc pathway_check_whole(struct tc_turn *turn, const char *file, const struct tc_pathway *pathway)
{
    bool reached[TC_PATHWAY_STAGES] = {false};
    enum tc_rc rc = check_reasons(turn, file, pathway);
    if (rc == TC_OK)
        rc = check_forms(turn, file, pathway);
    for (size_t i = 0; rc == TC_OK && i < pathway->stage_count; i++)
        rc = check_ways(turn, file, pathway, &pathway->stages[i]);
    if (rc != TC_OK)
        return rc;
    walk(pathway, &pathway->stages[0], reached);
    for (size_t i = 0; i < pathway->stage_count; i++)
        if (!reached[i])
            return tc_fail(turn, TC_INPUT, "%s: no way leads to stage \"%s\"", file, pathway->stages[i].name);
    return TC_OK;
}
