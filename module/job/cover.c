/* SPDX-License-Identifier: Apache-2.0 */
/* A cover begins and ends by itself: whoever stands in for somebody reaches that person's cases on those days alone. */
#include <inttypes.h>
#include <stdio.h>

#include "job/job.h"
#include "record/person.h"

#define AT_ONCE 200 /* LIMIT of cover_begun.sql and cover_over.sql */

struct pair {
    int64_t person, absent;
};
struct covers {
    struct tc_job_run *run;
    struct pair pairs[AT_ONCE];
    size_t count;
    const struct pair *one;
    const char *verb;
};

static enum tc_rc note_pair(void *user, const struct tc_row *row)
{
    struct covers *covers = user;
    if (covers->count < AT_ONCE)
        covers->pairs[covers->count++] = (struct pair){tc_row_int(row, "person"), tc_row_int(row, "absent")};
    return TC_OK;
}

static enum tc_rc bring_in(void *user)
{
    struct covers *covers = user;
    const struct tc_clerk *clerk = covers->run->clerk;
    tc_audit_dropped(clerk->audit);
    enum tc_rc rc = tc_person_reach(covers->run->turn, clerk->writer, covers->run->grant, covers->one->person);
    if (rc != TC_OK)
        return rc;
    const struct tc_audit_entry entry = {
        .kind = TC_AUDIT_SYSTEM, .person_id = covers->one->person, .route = "job cover", .result = tc_rc_name(TC_OK),
        .detail = talloc_asprintf(covers->run->turn, "cover of person %" PRId64 " %s", covers->one->absent, covers->verb),
    };
    return tc_audit_write(clerk->audit, covers->run->turn, &entry);
}

static enum tc_rc keep(struct covers *covers)
{
    return tc_audit_transact(covers->run->clerk->audit, covers->run->turn, bring_in, covers);
}

static enum tc_rc keep_all(struct tc_job_run *run, enum tc_sql sql, const char *verb, size_t *total)
{
    struct covers covers = {.run = run, .verb = verb};
    enum tc_rc rc = tc_store_look(run->clerk->writer, run->turn, run->grant, sql, TC_ARGS(), note_pair, &covers);
    for (size_t i = 0; rc == TC_OK && i < covers.count; i++) {
        covers.one = &covers.pairs[i];
        rc = keep(&covers);
    }
    *total += covers.count;
    return rc;
}

enum tc_rc tc_job_cover(struct tc_job_run *run)
{
    size_t total = 0;
    enum tc_rc rc = keep_all(run, TC_SQL_COVER_OVER, "is over", &total);
    if (rc == TC_OK)
        rc = keep_all(run, TC_SQL_COVER_BEGUN, "begins", &total);
    snprintf(run->outcome, sizeof run->outcome, "%zu covers began or ended", total);
    return rc;
}
