/* SPDX-License-Identifier: Apache-2.0 */
/* What several commands have in common. */
#ifndef TC_COMMAND_PART_H
#define TC_COMMAND_PART_H

#include "gate/handler.h"

/* The case as it is after its clock was moved on: TC_GONE if the viewer no longer sees it.
 * row_r (may be NULL) is sql/read/case_judge.sql's. */
TC_MUST_USE enum tc_rc command_see_case(struct tc_act *a, struct tc_row *row_r);

/* A row that may be missing: row_r->count is 0 then. */
TC_MUST_USE enum tc_rc command_find(struct tc_act *a, enum tc_sql sql, const struct tc_arg *args, struct tc_row *row_r);

/* On to a page of the case that the form names; fragment may be NULL. */
void command_go_case(struct tc_act *a, const char *path, const char *fragment);

#endif
