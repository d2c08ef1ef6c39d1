/* SPDX-License-Identifier: Apache-2.0 */
/* What the grammar of pathways cannot say. TC_INPUT with file and line. */
#ifndef TC_RULE_PATHWAY_CHECK_H
#define TC_RULE_PATHWAY_CHECK_H

#include "rule/pathway.h"

/* The newest stage: its name and those of its criteria are its own. */
TC_MUST_USE enum tc_rc pathway_check_stage(struct tc_turn *turn, const char *file, int line, const struct tc_pathway *pathway);
/* All ways lead somewhere else, and from the first stage to every stage; reasons differ. */
TC_MUST_USE enum tc_rc pathway_check_whole(struct tc_turn *turn, const char *file, const struct tc_pathway *pathway);

#endif
