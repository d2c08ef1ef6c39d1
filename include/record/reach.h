/* SPDX-License-Identifier: Apache-2.0 */
/* Reach decides rows: who may see a case follows from caseload, assignment and case_named. */
#ifndef TC_RECORD_REACH_H
#define TC_RECORD_REACH_H

#include "store/store.h"

/* Within a transaction, after any change of owner, team, programme, stage, assignment,
 * restriction or named persons: makes case_reach of that case anew. */
TC_MUST_USE enum tc_rc tc_reach_case(struct tc_store *store, struct tc_turn *turn, const struct tc_grant *grant, int64_t case_id);

#endif
