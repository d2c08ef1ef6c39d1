/* SPDX-License-Identifier: Apache-2.0 */
/* Every page that is looked at: one line a route, by subject. */
#include "screen/screens.h"

/* clang-format off */
const struct tc_route tc_screens[] = {
    /* caseloads */
    TC_SCREEN("/cases", TC_NEED_CASELOAD_OWN, cases_fields, show_cases, "cases", TC_ROUTE_CLIENT),
    TC_SCREEN("/cases/team", TC_NEED_CASELOAD_TEAM, cases_team_fields, show_cases_team, "cases_team", TC_ROUTE_CLIENT),
    TC_SCREEN("/cases/programme", TC_NEED_CASELOAD_PROGRAMME, cases_programme_fields, show_cases_programme, "cases_programme", TC_ROUTE_CLIENT),
    /* cases and notes */
    TC_SCREEN("/case", TC_NEED_CASE_READ, case_fields, show_case_overview, "case_overview", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/next", TC_NEED_NOTE_WRITE, case_fields, show_case_next, "case_next", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/team", TC_NEED_CASE_READ, case_fields, show_case_team, "case_team", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/assign", TC_NEED_CASE_ASSIGN, case_fields, show_case_assign, "case_assign", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/restrict", TC_NEED_CASE_RESTRICT, case_fields, show_case_restrict, "case_restrict", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/notes", TC_NEED_CASE_READ, case_fields, show_case_notes, "case_notes", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/note/write", TC_NEED_NOTE_WRITE, case_fields, show_case_note_write, "case_note_write", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/note/change", TC_NEED_NOTE_WRITE, case_note_fields, show_case_note_change, "case_note_change", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/note/addendum", TC_NEED_NOTE_WRITE, case_note_fields, show_case_note_addendum, "case_note_addendum", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/note/strike", TC_NEED_NOTE_WRITE, case_note_fields, show_case_note_strike, "case_note_strike", TC_ROUTE_CLIENT),
    TC_SCREEN("/case/note/history", TC_NEED_CASE_READ, case_note_fields, show_case_note_history, "case_note_history", TC_ROUTE_CLIENT),
    /* clients */
    /* structure, people, sessions */
    /* audit */
    /* account */
    {.path = NULL},
};
