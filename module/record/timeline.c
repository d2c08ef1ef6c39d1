/* SPDX-License-Identifier: Apache-2.0 */
#include "record/timeline.h"

/* One line a part: its statement gives "@at" (DATE or DATETIME) and "@kind", and may give "@href"
 * (a path of the case's, "/case/goals#goal-7"), "@code" (a word that the kind explains), "title",
 * "text", "author"; newest first, LIMIT 41, "as of" by itself. A note is a whole <note>. */
static const struct {
    enum tc_sql sql;
    const char *element;
} parts[] = {
    {TC_SQL_TIMELINE_NOTE, "note"},
    {TC_SQL_TIMELINE_VISIT, "event"},
    {TC_SQL_TIMELINE_INTAKE, "event"},
    {TC_SQL_TIMELINE_STAGE_ANSWER, "event"},
    {TC_SQL_TIMELINE_ASSIGNMENT, "event"},
    {TC_SQL_TIMELINE_TASK, "event"},
    {TC_SQL_TIMELINE_TASK_END, "event"},
    {TC_SQL_TIMELINE_GOAL, "event"},
    {TC_SQL_TIMELINE_GOAL_CLOSED, "event"},
    {TC_SQL_TIMELINE_CONSENT, "event"},
    {TC_SQL_TIMELINE_CONSENT_REVOKED, "event"},
    {TC_SQL_TIMELINE_APPOINTMENT, "event"},
    {TC_SQL_TIMELINE_REFERRAL, "event"},
    {TC_SQL_TIMELINE_ASSESSMENT, "event"},
    {TC_SQL_TIMELINE_ASSESSMENT_AMENDED, "event"},
    {TC_SQL_TIMELINE_OUTCOME, "event"},
    {TC_SQL_TIMELINE_SERVICE, "event"},
    {TC_SQL_TIMELINE_ACTION, "event"},
    {TC_SQL_TIMELINE_ACTION_END, "event"},
    {TC_SQL_TIMELINE_REVIEW, "event"},
    {TC_SQL_TIMELINE_APPROVAL, "event"},
    {TC_SQL_TIMELINE_APPROVAL_DECIDED, "event"},
    {TC_SQL_TIMELINE_DISCHARGE, "event"},
    {TC_SQL_TIMELINE_REOPENING, "event"},
    {TC_SQL_TIMELINE_FOLLOW_UP, "event"},
    {TC_SQL_TIMELINE_SCORE, "event"},
    {TC_SQL_TIMELINE_INCIDENT, "event"},
    {TC_SQL_TIMELINE_INCIDENT_CLOSED, "event"},
    {TC_SQL_TIMELINE_DOCUMENT, "event"},
    {TC_SQL_TIMELINE_DOCUMENT_WITHDRAWN, "event"},
};

enum tc_rc tc_timeline_make(struct tc_record *record, struct tc_node *parent, struct tc_node **timeline_r)
{
    enum tc_rc rc = TC_OK;
    struct tc_node *timeline = tc_node_add(parent, "timeline");
    for (size_t i = 0; rc == TC_OK && i < sizeof parts / sizeof *parts; i++)
        rc = tc_record_many(record, parts[i].sql, TC_ARGS(), timeline, parts[i].element, NULL);
    tc_node_order(timeline, "at");
    if (tc_node_keep(timeline, TC_TIMELINE_EVENTS))
        tc_node_attr(timeline, "more", "yes");
    if (timeline_r)
        *timeline_r = timeline;
    return rc;
}
