/* SPDX-License-Identifier: Apache-2.0 */
/* The commands: do_<verb>, and the fields of each form. Files by subject. */
#ifndef TC_COMMAND_COMMANDS_H
#define TC_COMMAND_COMMANDS_H

#include "gate/handler.h"

/* ---- cases, notes: case.c assign.c note.c ---- */

extern const struct tc_field case_next_form[];      /* case, version, step, due */
extern const struct tc_field case_assign_form[];    /* case, person, part, reason */
extern const struct tc_field case_part_end_form[];  /* case, assignment */
extern const struct tc_field case_restrict_form[];  /* case, version, restricted, named */
extern const struct tc_field note_add_form[];       /* case, kind, happened, at, minutes, title, body, segment, restricted, named */
extern const struct tc_field note_change_form[];    /* and note, version */
extern const struct tc_field note_addendum_form[];  /* case, note, body */
extern const struct tc_field note_strike_form[];    /* case, note, version, reason */

enum tc_rc do_case_next_set(struct tc_act *a);
enum tc_rc do_case_assign(struct tc_act *a);
enum tc_rc do_case_part_end(struct tc_act *a);
enum tc_rc do_case_restrict(struct tc_act *a);

enum tc_rc do_note_add(struct tc_act *a);
enum tc_rc do_note_change(struct tc_act *a);
enum tc_rc do_note_addendum(struct tc_act *a);
enum tc_rc do_note_strike(struct tc_act *a);

/* ---- clients, structure, people, account ---- */

#endif
