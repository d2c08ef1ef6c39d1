/* SPDX-License-Identifier: Apache-2.0 */
/* A pathway: what its document says, checked and compiled once. Pure: the numbers of a case are given to it. */
#ifndef TC_RULE_PATHWAY_H
#define TC_RULE_PATHWAY_H

#include <stdbool.h>
#include <stddef.h>

#include "rule/criterion.h"

#define TC_PATHWAY_LONGEST (256 * 1024) /* bytes of a document */
#define TC_PATHWAY_STAGES 24
#define TC_STAGE_CRITERIA 24 /* entry and exit, each */

struct tc_criterion {
    const char *name, *words; /* words: what must be so, for people */
    const char *href;         /* what mends it: a path of ours; or NULL */
    const struct tc_test *test;
};
struct tc_criteria {
    const struct tc_criterion *list;
    size_t count;
};
struct tc_way {
    const char *to; /* a stage's name */
    bool back;
};
struct tc_stage {
    const char *name, *title, *question;
    int review_days, contact_days; /* 0: no rhythm */
    struct tc_criteria entry, exit;
    const struct tc_way *ways;
    size_t way_count;
};
struct tc_reason {
    const char *name, *words;
    bool administrative; /* the agency's, not the person's */
    bool final;          /* nobody is left to follow up */
};
/* Which form is begun for an occasion. */
struct tc_pathway_form {
    const char *occasion, *name;
};
struct tc_pathway {
    const char *name, *title, *practice, *about; /* about may be NULL */
    const struct tc_stage *stages;
    size_t stage_count;
    const struct tc_reason *reasons; /* of discharge */
    size_t reason_count;
    const int *follow_ups; /* days after discharge */
    size_t follow_up_count;
    const struct tc_pathway_form *forms;
    size_t form_count;
};

/* TC_INPUT with "file:line: words" for what is no pathway. Owned by pool. */
TC_MUST_USE enum tc_rc tc_pathway_read(void *pool, struct tc_turn *turn, const char *file, const char *bytes, size_t length,
                                       const struct tc_pathway **pathway_r);

/* NULL if the pathway has no such stage. */
const struct tc_stage *tc_pathway_stage(const struct tc_pathway *pathway, const char *name);
/* The name of the form that is begun for an occasion ("review"): the pathway's, or that which comes with the program; also without a
 * pathway. NULL: no such occasion. Which version of it is another question: the newest for what is begun (sql/read/form_newest.sql). */
const char *tc_pathway_form(const struct tc_pathway *pathway, const char *occasion);
/* The way from one stage to another; NULL for none. */
const struct tc_way *tc_stage_way(const struct tc_stage *stage, const char *to);

/* Adds what the criteria of a way, or of all ways of a stage, compare. */
void tc_way_asks(const struct tc_pathway *pathway, const struct tc_stage *from, const struct tc_way *way, struct tc_asked *asked);
void tc_stage_asks(const struct tc_pathway *pathway, const struct tc_stage *stage, struct tc_asked *asked);

/* What a way asks, in order: the exit criteria of the stage that it leaves (on a way on), the entry
 * criteria of the one that it leads to. each is called for each of them until it gives other than TC_OK. */
typedef enum tc_rc tc_each_criterion(void *user, const struct tc_criterion *criterion, bool is_met);
TC_MUST_USE enum tc_rc tc_way_judge(const struct tc_pathway *pathway, const struct tc_stage *from, const struct tc_way *way,
                                    struct tc_turn *turn, struct tc_doc *criteria, tc_each_criterion *each, void *user);
/* Whether all of them are met. */
TC_MUST_USE enum tc_rc tc_way_is_open(const struct tc_pathway *pathway, const struct tc_stage *from, const struct tc_way *way,
                                      struct tc_turn *turn, struct tc_doc *criteria, bool *open_r);

#endif
