/* SPDX-License-Identifier: Apache-2.0 */
/* What several commands have in common. */
#ifndef TC_COMMAND_PART_H
#define TC_COMMAND_PART_H

#include "gate/handler.h"

/* The case as it is after its clock was moved on: TC_GONE if the viewer no longer sees it.
 * row_r (may be NULL) is sql/read/case_judge.sql's. */
TC_MUST_USE enum tc_rc command_see_case(struct tc_act *a, struct tc_row *row_r);

/* What a note, a document or a programme may be kept to; NULL at the end. */
extern const char *const command_segments[];

/* TC_INPUT, said beside the field, for a segment that is none of this person's own. */
TC_MUST_USE enum tc_rc command_check_segment(struct tc_act *a, const char *segment, const char *field);

/* What is said of a client stands on the pages of all their cases: the clocks of the cases that sql gives as "@id"
 * move on before it is judged, also of those that this person does not see. */
TC_MUST_USE enum tc_rc command_move_clocks(struct tc_act *a, enum tc_sql sql, const struct tc_arg *args);

/* A row that may be missing: row_r->count is 0 then. */
TC_MUST_USE enum tc_rc command_find(struct tc_act *a, enum tc_sql sql, const struct tc_arg *args, struct tc_row *row_r);

/* Whether one of the rows has that "@id". */
TC_MUST_USE enum tc_rc command_has_row(struct tc_act *a, enum tc_sql sql, int64_t id, bool *has_r);

/* Of a TC_FIELD_CHOICES the words that were ticked, in our order and each once, as a SET column takes them: "plan,notes",
 * empty for none, owned by the turn. */
const char *command_ticked(struct tc_act *a, const char *field, const char *const *words);

/* The moment of a TC_FIELD_DATE and a TC_FIELD_TIME that were both filled in. */
int64_t command_moment(struct tc_act *a, const char *day, const char *at);

/* A day as a statement takes it; and today's, in the site's time zone. Owned by the turn. */
const char *command_day(struct tc_act *a, struct tc_date day);
const char *command_today(struct tc_act *a);

/* The case that came of an intake gets what the intake's link brought, to be checked; nothing if there was none. */
TC_MUST_USE enum tc_rc command_link_follow(struct tc_act *a, int64_t intake, int64_t the_case);

/* On to a page of the case that the form names; fragment may be NULL. */
void command_go_case(struct tc_act *a, const char *path, const char *fragment);

#endif
