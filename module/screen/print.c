/* SPDX-License-Identifier: Apache-2.0 */
/* The whole case as one document to be printed: who it is about, then its rooms, each as its own screen shows it. */
#include "part.h"
#include "record/timeline.h"
#include "screens.h"

/* Not for partners: what may leave for them is decided by consents, and stands in the letter of a referral. */
static const char *const readers[] = {"file", "client", "supervision", "court", NULL};

/* In the order of a case's life; a new room is one line. */
static const char *const rooms[] = {
    "/case/intake",
    "/case/consents",
    "/case/assessments",
    "/case/change",
    "/case/forms",
    "/case/answers",
    "/case/links",
    "/case/goals",
    "/case/tasks",
    "/case/appointments",
    "/case/services",
    "/case/incidents",
    "/case/referrals",
    "/case/documents",
    "/case/outcomes",
    "/case/notes",
    "/case/reviews",
    "/case/discharge",
    "/case/follow-ups",
    "/case/team",
};

const struct tc_field case_print_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "for", .kind = TC_FIELD_CHOICE, .choices = readers},
    {.name = NULL},
};

/* Its head: the person, how to reach them, the case and who is in it today. */
static enum tc_rc add_head(struct tc_view *v)
{
    static const struct part parts[] = {
        {TC_SQL_CASE_CONTACTS, "contact"}, {TC_SQL_CASE_HOUSEHOLD, "household"}, {TC_SQL_CASE_TEAM, "assignment"},
        {TC_SQL_CASE_ADDENDA, "addendum"}, {0, NULL},
    };
    enum tc_rc rc = tc_rows_one(v, TC_SQL_CASE_OVERVIEW, TC_ARGS(tc_arg_text("today", part_today(v))), "case");
    return rc == TC_OK ? part_rows(v, parts, TC_ARGS()) : rc;
}

enum tc_rc show_case_print(struct tc_view *v)
{
    const char *reader = tc_in_text(v->in, "for") ? tc_in_text(v->in, "for") : readers[0];
    tc_node_attr(tc_node_add(v->page, "print"), "for", reader);
    v->detail = talloc_asprintf(v->turn, "print for: %s", reader);
    enum tc_rc rc = add_head(v);
    for (size_t i = 0; rc == TC_OK && i < sizeof rooms / sizeof *rooms; i++)
        rc = tc_view_room(v, rooms[i]);
    return rc == TC_OK ? tc_timeline_make(v->record, v->page, NULL) : rc;
}
