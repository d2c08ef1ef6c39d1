/* SPDX-License-Identifier: Apache-2.0 */
#include <inttypes.h>
#include <mysqld_error.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "migrate.h"

struct noted {
    bool is_noted, is_same;
    size_t done;
};

static enum tc_rc read_noted(struct migrating *m, const struct tc_sql_step *step, const char *hash, struct noted *noted_r)
{
    int64_t done, same;
    char *ask_done = talloc_asprintf(m->turn, "SELECT done FROM schema_step WHERE step = %d", step->number);
    char *ask_same = talloc_asprintf(m->turn, "SELECT hash = '%s' FROM schema_step WHERE step = %d", hash, step->number);
    enum tc_rc rc = migrate_ask(m, step->name, ask_done, -1, &done);
    if (rc == TC_OK)
        rc = migrate_ask(m, step->name, ask_same, 0, &same);
    if (rc == TC_OK)
        *noted_r = (struct noted){done >= 0, same != 0, done > 0 ? (size_t)done : 0};
    return rc;
}

/* A statement of DDL commits by itself: one that was killed before it was noted has been done. */
static bool was_done(struct migrating *m)
{
    static const unsigned made[] = {ER_TABLE_EXISTS_ERROR, ER_DUP_FIELDNAME, ER_DUP_KEYNAME, ER_TRG_ALREADY_EXISTS, ER_SP_ALREADY_EXISTS,
                                    ER_DUP_ENTRY};
    for (size_t i = 0; i < sizeof made / sizeof *made; i++)
        if (mysql_errno(m->store->mysql) == made[i])
            return true;
    return false;
}

static enum tc_rc run_statement(struct migrating *m, const struct tc_sql_step *step, size_t i, bool resumed)
{
    char what[100];
    snprintf(what, sizeof what, "step %04d_%s, statement %zu", step->number, step->name, i + 1);
    enum tc_rc rc = migrate_lease_keep(m);
    if (rc != TC_OK)
        return rc;
    bool clean = m->turn->rc == TC_OK;
    rc = migrate_say(m, what, step->statements[i]);
    if (rc == TC_FAULT && resumed && clean && was_done(m)) {
        tc_turn_mend(m->turn);
        rc = TC_OK;
    }
    if (rc == TC_OK)
        rc = migrate_sayf(m, what, "UPDATE schema_step SET done = %zu, at = UTC_TIMESTAMP(6) WHERE step = %d", i + 1, step->number);
    return rc;
}

static enum tc_rc run_step(struct migrating *m, const struct tc_sql_step *step, const char *hash, struct noted noted)
{
    enum tc_rc rc = TC_OK;
    if (!noted.is_noted)
        rc = migrate_sayf(m, step->name, "INSERT INTO schema_step (step, name, hash, statements, done, at)"
                          " VALUES (%d, '%s', '%s', %zu, 0, UTC_TIMESTAMP(6))", step->number, step->name, hash, step->count);
    for (size_t i = noted.done; rc == TC_OK && i < step->count; i++)
        rc = run_statement(m, step, i, noted.is_noted && i == noted.done);
    if (rc == TC_OK)
        migrate_tell(m, "step %04d_%s: %zu statements", step->number, step->name, step->count - noted.done);
    return rc;
}

static enum tc_rc take_step(struct migrating *m, const struct tc_sql_step *step)
{
    struct noted noted = {0};
    char *hash = tc_text_hex(m->turn, step->hash, sizeof step->hash);
    enum tc_rc rc = read_noted(m, step, hash, &noted);
    if (rc != TC_OK)
        return rc;
    if (noted.is_noted && !noted.is_same)
        return tc_fail(m->turn, TC_INPUT, "step %04d_%s was applied with other words than this program has", step->number, step->name);
    if (noted.is_noted && noted.done >= step->count)
        return TC_OK;
    return run_step(m, step, hash, noted);
}

enum tc_rc migrate_steps(struct migrating *m)
{
    enum tc_rc rc = TC_OK;
    for (const struct tc_sql_step *step = tc_sql_steps; rc == TC_OK && step->name; step++)
        rc = take_step(m, step);
    return rc;
}

/* Old workers go on meanwhile: a view that is replaced is never missing. */
enum tc_rc migrate_views(struct migrating *m)
{
    enum tc_rc rc = TC_OK;
    size_t count = 0;
    for (const struct tc_sql_view *view = tc_sql_views; rc == TC_OK && view->name; view++, count++)
        rc = migrate_sayf(m, view->name, "CREATE OR REPLACE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW %s AS %s", view->name, view->text);
    if (rc == TC_OK)
        migrate_tell(m, "views: %zu", count);
    return rc;
}
