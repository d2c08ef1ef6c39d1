/* SPDX-License-Identifier: Apache-2.0 */
#include "record/work.h"

#include <string.h>

#include "record/pathway.h"
#include "rule/work.h"

#define MOST 200 /* LIMIT of each sql/read/work_*.sql */

static const char *const groups[] = {"overdue", "today", "soon", "undated", "waiting", "new"};
#define GROUPS (sizeof groups / sizeof *groups)

struct work {
    struct tc_record *record;
    int64_t today;
    struct tc_node *node, *groups[GROUPS];
    size_t counts[GROUPS];
    size_t rows; /* of the statement in hand */
};

static enum tc_rc find_group(struct work *work, const char *when, struct tc_node **group_r)
{
    for (size_t i = 0; i < GROUPS; i++)
        if (when && strcmp(groups[i], when) == 0) {
            work->counts[i]++;
            *group_r = work->groups[i];
            return TC_OK;
        }
    return tc_fail(work->record, TC_FAULT, "no group of work is called %s", when ? when : "nothing");
}

/* The local day of a DATE or a moment; 0 if there is none. */
static int64_t day_of(const struct tc_row *row, const char *name)
{
    const struct tc_cell *cell = tc_row_cell(row, name);
    struct tc_date date;
    int64_t moment;
    if (!cell || cell->is_null)
        return 0;
    if (cell->kind == TC_CELL_MOMENT)
        return tc_moment_read(cell->text, &moment) ? tc_date_days(tc_moment_date(moment)) : 0;
    return tc_date_read(cell->text, &date) ? tc_date_days(date) : 0;
}

/* NULL for what is due later than the list looks. */
static const char *when_of(const struct work *work, const struct tc_row *row)
{
    int64_t due = day_of(row, "@due");
    if (tc_row_text(row, "@when"))
        return tc_row_text(row, "@when");
    return due ? tc_work_when(due, work->today) : "undated";
}

static enum tc_rc add_row(void *user, const struct tc_row *row)
{
    struct work *work = user;
    struct tc_node *group, *item;
    const char *when = when_of(work, row);
    work->rows++;
    if (!when)
        return TC_OK;
    enum tc_rc rc = find_group(work, when, &group);
    if (rc == TC_OK)
        rc = tc_record_row(work->record, row, group, "item", &item);
    if (rc == TC_OK && tc_row_text(row, "@when") == NULL)
        tc_node_attr(item, "when", when);
    return rc;
}

/* ---- what the pathway of a case expects by itself --------------------------------------- */

static enum tc_rc add_due(struct work *work, const struct tc_row *row, const char *kind, const char *href, int64_t due)
{
    const char *when = tc_work_when(due, work->today);
    char iso[TC_DATE_TEXT], words[TC_DATE_TEXT];
    struct tc_node *group;
    if (!when)
        return TC_OK;
    enum tc_rc rc = find_group(work, when, &group);
    struct tc_node *item = rc == TC_OK ? tc_node_add(group, "item") : NULL;
    if (!item)
        return rc == TC_OK ? tc_fail(work->record, TC_BUSY, "no memory for an item of work") : rc;
    tc_date_write(tc_date_of_days(due), iso);
    tc_date_say(work->record->tongue, tc_date_of_days(due), words);
    tc_node_attr(item, "kind", kind);
    tc_node_attr(item, "when", when);
    tc_node_attr(item, "due", iso);
    tc_node_attr(item, "due-text", words);
    tc_node_attr(item, "href", href);
    tc_node_attr(item, "case", tc_row_text(row, "reference"));
    if (tc_row_text(row, "client"))
        tc_node_text(item, "client", tc_row_text(row, "client"));
    if (tc_row_text(row, "for"))
        tc_node_text(item, "for", tc_row_text(row, "for"));
    return TC_OK;
}

static enum tc_rc judge_rhythm(void *user, const struct tc_row *row)
{
    struct work *work = user;
    const struct tc_pathway *pathway = NULL;
    int64_t id = tc_row_int(row, "pathway"); /* 0: none is published */
    work->rows++;
    enum tc_rc rc = id ? tc_pathway_find(work->record, id, &pathway) : TC_OK;
    const struct tc_stage *stage = pathway && rc == TC_OK ? tc_pathway_stage(pathway, tc_row_text(row, "stage")) : NULL;
    if (!stage)
        return rc;
    int64_t noted = day_of(row, "noted"), met = day_of(row, "met"), opened = day_of(row, "opened"), began = day_of(row, "began");
    if (stage->contact_days)
        rc = add_due(work, row, "contact", "/case/note/write", tc_rhythm_due(noted > met ? noted : met, opened, stage->contact_days));
    if (rc == TC_OK && stage->review_days && began && !day_of(row, "review_due"))
        rc = add_due(work, row, "review", "/case/stage", tc_rhythm_due(0, began, stage->review_days));
    return rc;
}

/* ---- all kinds -------------------------------------------------------------------------- */

/* One line a kind. A statement gives at most MOST rows: "@kind", "@href" (a path of the case's when there is "@case", else a
 * path with its arguments) and "@due" (DATE, DATETIME or NULL) or the name of a group as "@when"; it may give "@case", "client",
 * "title" and what its kind explains. It may name :today (a date) and :evening (the moment when the local day ends). */
static const struct {
    enum tc_sql sql;
    tc_each_row *each;
} parts[] = {
    {TC_SQL_WORK_APPOINTMENT, add_row},
    {TC_SQL_WORK_TASK, add_row},
    {TC_SQL_WORK_REFERRAL, add_row},
    {TC_SQL_WORK_INCIDENT, add_row},
    {TC_SQL_WORK_INCIDENT_SEVERE, add_row},
    {TC_SQL_WORK_ACTION, add_row},
    {TC_SQL_WORK_GOAL, add_row},
    {TC_SQL_WORK_ASSESSMENT, add_row},
    {TC_SQL_WORK_RESPONSE, add_row},
    {TC_SQL_WORK_LEFT, add_row},
    {TC_SQL_WORK_STEP, add_row},
    {TC_SQL_WORK_RHYTHM, judge_rhythm},
    {TC_SQL_WORK_REVIEW, add_row},
    {TC_SQL_WORK_FOLLOW_UP, add_row},
    {TC_SQL_WORK_APPROVAL, add_row},
    {TC_SQL_WORK_INTAKE_ASKED, add_row},
    {TC_SQL_WORK_INTAKE_WAITING, add_row},
    {TC_SQL_WORK_INTAKE_ARRIVED, add_row},
    {TC_SQL_WORK_ARRIVED, add_row},
    {TC_SQL_WORK_UNOWNED, add_row},
    {TC_SQL_WORK_NEW, add_row},
};

static enum tc_rc ask(struct work *work, enum tc_sql sql, tc_each_row *each)
{
    char today[TC_DATE_TEXT];
    struct tc_date date = tc_date_of_days(work->today);
    tc_date_write(date, today);
    const struct tc_arg *all = TC_ARGS(tc_arg_text("today", today), tc_arg_moment("evening", tc_date_end(date)));
    const struct tc_arg *named = tc_args_named(work->record->turn, sql, all);
    if (!named)
        return tc_fail(work->record, TC_BUSY, "no memory for values");
    work->rows = 0;
    enum tc_rc rc = tc_store_look(work->record->store, work->record->turn, work->record->grant, sql, named, each, work);
    if (work->rows == MOST)
        tc_node_attr(work->node, "capped", "yes");
    return rc;
}

static void end_group(struct work *work, size_t i, bool whole)
{
    tc_node_order_up(work->groups[i], "due");
    tc_node_attr_int(work->groups[i], "count", (int64_t)work->counts[i]);
    if (!whole)
        tc_node_keep(work->groups[i], TC_WORK_ITEMS);
}

enum tc_rc tc_work_make(struct tc_record *record, struct tc_date today, const char *only, struct tc_node *parent)
{
    enum tc_rc rc = TC_OK;
    struct work work = {.record = record, .today = tc_date_days(today), .node = tc_node_add(parent, "work")};
    for (size_t i = 0; i < GROUPS; i++) {
        work.groups[i] = tc_node_add(work.node, "group");
        tc_node_attr(work.groups[i], "name", groups[i]);
    }
    for (size_t i = 0; rc == TC_OK && i < sizeof parts / sizeof *parts; i++)
        rc = ask(&work, parts[i].sql, parts[i].each);
    for (size_t i = 0; rc == TC_OK && i < GROUPS; i++)
        end_group(&work, i, only != NULL);
    if (only)
        tc_node_attr(work.node, "only", only);
    return rc;
}
