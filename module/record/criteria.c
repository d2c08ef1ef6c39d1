/* SPDX-License-Identifier: Apache-2.0 */
#include "record/criteria.h"

/* One line a part: its statement gives exactly one row of numbers, none of them NULL; :today is bound
 * where it is named. Their names stand in conf/criteria.rng. */
static const struct {
    enum tc_sql sql;
    const char *element;
} parts[] = {
    {TC_SQL_CRITERIA_INTAKE, "intake"},
    {TC_SQL_CRITERIA_CONTACT, "contact"},
    {TC_SQL_CRITERIA_NOTE, "note"},
    {TC_SQL_CRITERIA_ASSIGNMENT, "assignment"},
    {TC_SQL_CRITERIA_STAGE, "stage"},
    {TC_SQL_CRITERIA_TASK, "task"},
    {TC_SQL_CRITERIA_GOAL, "goal"},
    {TC_SQL_CRITERIA_CONSENT, "consent"},
    {TC_SQL_CRITERIA_APPOINTMENT, "appointment"},
    {TC_SQL_CRITERIA_REFERRAL, "referral"},
    {TC_SQL_CRITERIA_ASSESSMENT, "assessment"},
    {TC_SQL_CRITERIA_RESPONSE, "response"},
    {TC_SQL_CRITERIA_OUTCOME, "outcome"},
    {TC_SQL_CRITERIA_SERVICE, "service"},
    {TC_SQL_CRITERIA_ACTION, "action"},
    {TC_SQL_CRITERIA_REVIEW, "review"},
    {TC_SQL_CRITERIA_DISCHARGE, "discharge"},
    {TC_SQL_CRITERIA_FOLLOW_UP, "follow-up"},
    {TC_SQL_CRITERIA_INCIDENT, "incident"},
    {TC_SQL_CRITERIA_DOCUMENT, "document"},
};

enum tc_rc tc_criteria_make(struct tc_record *record, const char *today, const struct tc_asked *asked, struct tc_doc **doc_r)
{
    struct tc_doc *doc = tc_doc_new(record->turn, "criteria");
    enum tc_rc rc = doc ? TC_OK : TC_BUSY;
    for (size_t i = 0; rc == TC_OK && i < sizeof parts / sizeof *parts; i++) {
        if (!tc_asked_has(asked, parts[i].element))
            continue;
        const struct tc_arg *args = tc_record_takes(parts[i].sql, "today") ? TC_ARGS(tc_arg_text("today", today)) : TC_ARGS();
        rc = tc_record_one(record, parts[i].sql, args, tc_doc_root(doc), parts[i].element, NULL);
    }
    *doc_r = doc;
    return rc;
}
