/* SPDX-License-Identifier: Apache-2.0 */
/* The screens: one function a sheet, show_<sheet>, and the fields of each. Files by subject. */
#ifndef TC_SCREEN_SCREENS_H
#define TC_SCREEN_SCREENS_H

#include "gate/handler.h"

/* ---- caseloads, cases, notes: cases.c case.c note.c ---- */

extern const struct tc_field cases_fields[];           /* status, after */
extern const struct tc_field cases_team_fields[];      /* and team, owner */
extern const struct tc_field cases_programme_fields[]; /* and programme */
extern const struct tc_field case_fields[];            /* case */
extern const struct tc_field case_note_fields[];       /* case, note */

enum tc_rc show_cases(struct tc_view *v);
enum tc_rc show_cases_team(struct tc_view *v);
enum tc_rc show_cases_programme(struct tc_view *v);

enum tc_rc show_case_overview(struct tc_view *v);
enum tc_rc show_case_next(struct tc_view *v);
enum tc_rc show_case_team(struct tc_view *v);
enum tc_rc show_case_assign(struct tc_view *v);
enum tc_rc show_case_restrict(struct tc_view *v);

enum tc_rc show_case_notes(struct tc_view *v);
enum tc_rc show_case_note_write(struct tc_view *v);
enum tc_rc show_case_note_change(struct tc_view *v);
enum tc_rc show_case_note_addendum(struct tc_view *v);
enum tc_rc show_case_note_strike(struct tc_view *v);
enum tc_rc show_case_note_history(struct tc_view *v);

/* ---- clients, structure, people, audit, account ---- */

#endif
