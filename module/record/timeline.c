/* SPDX-License-Identifier: Apache-2.0 */
#include "record/timeline.h"

#include <stddef.h>

/* One line a part: its statement gives "@at" (DATE or DATETIME) and "@kind", and may give "@href"
 * (a path of the case's, "/case/goals#goal-7"), "@code" (a word that the kind explains), "title",
 * "text", "author"; newest first, LIMIT 41, "as of" by itself. A note is a whole <note>. A rarer
 * part is not asked where its table has no row of the case (sql/view/visible_case_parts.sql, which costs as much as three
 * statements); NULL: most cases have some. */
static const struct {
    enum tc_sql sql;
    const char *table;
    const char *element;
} parts[] = {
    {TC_SQL_TIMELINE_NOTE, NULL, "note"},
    {TC_SQL_TIMELINE_VISIT, NULL, "event"},
    {TC_SQL_TIMELINE_INTAKE, NULL, "event"},
    {TC_SQL_TIMELINE_STAGE_ANSWER, NULL, "event"},
    {TC_SQL_TIMELINE_ASSIGNMENT, NULL, "event"},
    {TC_SQL_TIMELINE_TASK, NULL, "event"},
    {TC_SQL_TIMELINE_TASK_END, NULL, "event"},
    {TC_SQL_TIMELINE_GOAL, NULL, "event"},
    {TC_SQL_TIMELINE_GOAL_CLOSED, NULL, "event"},
    {TC_SQL_TIMELINE_CONSENT, NULL, "event"},
    {TC_SQL_TIMELINE_CONSENT_REVOKED, NULL, "event"},
    {TC_SQL_TIMELINE_APPOINTMENT, NULL, "event"},
    {TC_SQL_TIMELINE_REFERRAL, "referral_step", "event"},
    {TC_SQL_TIMELINE_ASSESSMENT, "assessment", "event"},
    {TC_SQL_TIMELINE_ASSESSMENT_AMENDED, "assessment", "event"},
    {TC_SQL_TIMELINE_RESPONSE, "response", "event"},
    {TC_SQL_TIMELINE_RESPONSE_AMENDED, "response", "event"},
    {TC_SQL_TIMELINE_OUTCOME, "outcome", "event"},
    {TC_SQL_TIMELINE_SERVICE, NULL, "event"},
    {TC_SQL_TIMELINE_ACTION, NULL, "event"},
    {TC_SQL_TIMELINE_ACTION_END, NULL, "event"},
    {TC_SQL_TIMELINE_REVIEW, "review", "event"},
    {TC_SQL_TIMELINE_APPROVAL, "approval", "event"},
    {TC_SQL_TIMELINE_APPROVAL_DECIDED, "approval", "event"},
    {TC_SQL_TIMELINE_DISCHARGE, "discharge", "event"},
    {TC_SQL_TIMELINE_REOPENING, "reopening", "event"},
    {TC_SQL_TIMELINE_FOLLOW_UP, "follow_up", "event"},
    {TC_SQL_TIMELINE_SCORE, "goal_score", "event"},
    {TC_SQL_TIMELINE_INCIDENT, "incident", "event"},
    {TC_SQL_TIMELINE_INCIDENT_CLOSED, "incident", "event"},
    {TC_SQL_TIMELINE_DOCUMENT, "document", "event"},
    {TC_SQL_TIMELINE_DOCUMENT_WITHDRAWN, "document", "event"},
};

/* A table that the view does not know is asked. */
static bool has_rows(const struct tc_row *has, const char *table)
{
    return table == NULL || tc_row_cell(has, table) == NULL || tc_row_int(has, table) != 0;
}

enum tc_rc tc_timeline_make(struct tc_record *record, struct tc_node *parent, struct tc_node **timeline_r)
{
    struct tc_row has;
    enum tc_rc rc = tc_store_one(record->store, record->turn, record->grant, TC_SQL_CASE_PARTS, TC_ARGS(), &has);
    struct tc_node *timeline = tc_node_add(parent, "timeline");
    for (size_t i = 0; rc == TC_OK && i < sizeof parts / sizeof *parts; i++)
        if (has_rows(&has, parts[i].table))
            rc = tc_record_many(record, parts[i].sql, TC_ARGS(), timeline, parts[i].element, NULL);
    tc_node_order(timeline, "at");
    if (tc_node_keep(timeline, TC_TIMELINE_EVENTS))
        tc_node_attr(timeline, "more", "yes");
    if (timeline_r)
        *timeline_r = timeline;
    return rc;
}
