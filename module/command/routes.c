/* SPDX-License-Identifier: Apache-2.0 */
/* Everything that changes something: one line a route, by subject. The fifth word is the
 * screen that shows the form again with what was typed. */
#include "command/commands.h"

/* clang-format off */
const struct tc_route tc_commands[] = {
    /* cases */
    TC_COMMAND("/case/next", TC_NEED_NOTE_WRITE, case_next_form, do_case_next_set, "/case/next", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/assign", TC_NEED_CASE_ASSIGN, case_assign_form, do_case_assign, "/case/assign", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/part/end", TC_NEED_CASE_ASSIGN, case_part_end_form, do_case_part_end, "/case/team", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/restrict", TC_NEED_CASE_RESTRICT, case_restrict_form, do_case_restrict, "/case/restrict", TC_ROUTE_CLOCK),
    /* notes */
    TC_COMMAND("/case/note/add", TC_NEED_NOTE_WRITE, note_add_form, do_note_add, "/case/note/write", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/note/change", TC_NEED_NOTE_WRITE, note_change_form, do_note_change, "/case/note/change", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/note/addendum", TC_NEED_NOTE_WRITE, note_addendum_form, do_note_addendum, "/case/note/addendum", TC_ROUTE_CLOCK),
    TC_COMMAND("/case/note/strike", TC_NEED_NOTE_WRITE, note_strike_form, do_note_strike, "/case/note/strike", TC_ROUTE_CLOCK),
    /* clients */
    /* structure, people, sessions */
    /* account */
    {.path = NULL},
};
