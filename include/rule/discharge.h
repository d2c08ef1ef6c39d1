/* SPDX-License-Identifier: Apache-2.0 */
/* How a case is closed and opened again. The judges give the key of an error's words, or NULL. */
#ifndef TC_RULE_DISCHARGE_H
#define TC_RULE_DISCHARGE_H

#include "base/date.h"
#include "rule/pathway.h"

/* NULL if the pathway has no such reason. */
const struct tc_reason *tc_pathway_reason(const struct tc_pathway *pathway, const char *name);

/* A stage that is entered by closing the case, and in no other way. */
bool tc_stage_is_after_closing(const char *stage);
/* Where a case stands once it is closed: in the follow-up, else in the discharge, else where it was. */
const char *tc_discharge_stage(const struct tc_pathway *pathway, const char *stage);
/* What the pathway asks before a case is closed: the criteria of this way; NULL: nothing. */
const struct tc_way *tc_discharge_way(const struct tc_pathway *pathway, const struct tc_stage **from_r);
/* Those criteria bind a reason that is the person's own. An administrative one takes a second person in their
 * place; after a death nothing can be mended. */
bool tc_discharge_is_bound(const struct tc_reason *reason);
/* Closing for the agency's own reasons while something of the person's is open. */
bool tc_discharge_takes_two(const struct tc_reason *reason, size_t open);

/* Whether an item of that kind may end so; ahead: an appointment that is still to come. */
bool tc_discharge_may_end(const char *kind, const char *outcome, bool ahead);
/* Whether something of it stays for the person. */
bool tc_discharge_leaves(const char *outcome);

struct tc_discharge {
    struct tc_date closed, opened, today;
    size_t open, told; /* items that are open, and of how many of them it was said how they end */
    bool leaves;       /* one of them ends so that something stays */
    bool has_unmet;    /* who takes that on */
};
/* field_r: the name of the field that is wrong. */
const char *tc_discharge_judge(const struct tc_discharge *discharge, const char **field_r);

/* Whether a closed case may be opened again into that stage: by a way back, or into the first stage where the
 * pathway has none. */
bool tc_reopen_may(const struct tc_pathway *pathway, const struct tc_stage *stage, const char *to);

#endif
