/* SPDX-License-Identifier: Apache-2.0 */
/* A case enters another stage of its pathway, whatever command leads there. */
#ifndef TC_COMMAND_STAGE_H
#define TC_COMMAND_STAGE_H

#include "gate/handler.h"
#include "record/pathway.h"

/* What is missing on the way, of an open case: TC_INPUT, said beside the field. */
TC_MUST_USE enum tc_rc command_way_judge(struct tc_act *a, const struct tc_case_pathway *of, const struct tc_way *way, const char *field);

/* Whether the stages' ways lead there or not: the visits, when the next review is due (NULL: by the stage's own
 * rhythm), who reaches the case. TC_CLASH if the case has another version. */
TC_MUST_USE enum tc_rc command_stage_enter(struct tc_act *a, const struct tc_case_pathway *of, const char *to, int64_t version,
                                           const struct tc_date *review_due);

/* What was answered to the question of the stage that is left. */
TC_MUST_USE enum tc_rc command_stage_answer(struct tc_act *a, const struct tc_case_pathway *of, const struct tc_way *way, struct tc_arg answer);

/* On to the case, for who still reaches it; else to the list of one's own. said is a word. */
TC_MUST_USE enum tc_rc command_stage_go(struct tc_act *a, const char *path, const char *said, const char *fragment);

#endif
