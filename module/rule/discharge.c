/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/discharge.h"

#include <string.h>

/* By the names that all pathways share. */
#define DISCHARGE "discharge"
#define FOLLOW_UP "follow_up"

/* The states in which what is open can end. */
static const struct end {
    const char *kind, *outcome;
    bool past; /* only of what has begun */
} ends[] = {
    {"goal", "met", false},         {"goal", "partly_met", false},      {"goal", "not_met", false},
    {"goal", "not_wanted", false},  {"task", "done", false},            {"task", "cancelled", false},
    {"action", "done", false},      {"action", "not_done", false},      {"appointment", "attended", true},
    {"appointment", "missed", true}, {"appointment", "cancelled", false}, {"referral", "completed", true},
    {"referral", "goes_on", false}, {"referral", "withdrawn", false},   {"need", "met", false},
    {"need", "handed_on", false},   {"need", "stays", false},
};

const struct tc_reason *tc_pathway_reason(const struct tc_pathway *pathway, const char *name)
{
    for (size_t i = 0; i < pathway->reason_count; i++)
        if (strcmp(pathway->reasons[i].name, name) == 0)
            return &pathway->reasons[i];
    return NULL;
}

bool tc_stage_is_after_closing(const char *stage)
{
    return strcmp(stage, FOLLOW_UP) == 0;
}

const char *tc_discharge_stage(const struct tc_pathway *pathway, const char *stage)
{
    const struct tc_stage *to = tc_pathway_stage(pathway, FOLLOW_UP) ?: tc_pathway_stage(pathway, DISCHARGE);
    return to ? to->name : stage;
}

const struct tc_way *tc_discharge_way(const struct tc_pathway *pathway, const struct tc_stage **from_r)
{
    *from_r = tc_pathway_stage(pathway, DISCHARGE);
    return *from_r ? tc_stage_way(*from_r, FOLLOW_UP) : NULL;
}

bool tc_discharge_is_bound(const struct tc_reason *reason)
{
    return !reason->administrative && !reason->final;
}

bool tc_discharge_takes_two(const struct tc_reason *reason, size_t open)
{
    return reason->administrative && open > 0;
}

bool tc_discharge_may_end(const char *kind, const char *outcome, bool ahead)
{
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (strcmp(ends[i].kind, kind) == 0 && strcmp(ends[i].outcome, outcome) == 0)
            return !ahead || !ends[i].past;
    return false;
}

bool tc_discharge_leaves(const char *outcome)
{
    static const char *const leaving[] = {"partly_met", "not_met", "not_done", "handed_on", "stays"};
    for (size_t i = 0; i < sizeof leaving / sizeof *leaving; i++)
        if (strcmp(leaving[i], outcome) == 0)
            return true;
    return false;
}

static const char *wrong(const char *field, const char *key, const char **field_r)
{
    *field_r = field;
    return key;
}

const char *tc_discharge_judge(const struct tc_discharge *discharge, const char **field_r)
{
    int64_t closed = tc_date_days(discharge->closed);
    if (closed > tc_date_days(discharge->today))
        return wrong("closed", "future", field_r);
    if (closed < tc_date_days(discharge->opened))
        return wrong("closed", "before-opened", field_r);
    if (discharge->told < discharge->open)
        return wrong("item", "items-untold", field_r);
    if (discharge->leaves && !discharge->has_unmet)
        return wrong("unmet", "required", field_r);
    return NULL;
}

static bool leads_back(const struct tc_stage *stage)
{
    for (size_t i = 0; stage && i < stage->way_count; i++)
        if (stage->ways[i].back)
            return true;
    return false;
}

bool tc_reopen_may(const struct tc_pathway *pathway, const struct tc_stage *stage, const char *to)
{
    if (!leads_back(stage))
        return strcmp(pathway->stages[0].name, to) == 0;
    const struct tc_way *way = tc_stage_way(stage, to);
    return way && way->back;
}
