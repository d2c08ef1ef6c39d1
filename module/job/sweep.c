/* SPDX-License-Identifier: Apache-2.0 */
/* What has had its time: at most a thousand rows of a kind a run, so that no transaction is long. */
#include <inttypes.h>
#include <stdio.h>

#include "base/clock.h"
#include "job/job.h"

#define SESSIONS_KEPT (30 * TC_DAY) /* after their end, so that a form of theirs still finds whose it was */
#define RECEIPTS_KEPT (7 * TC_DAY)
#define FAILURES_KEPT TC_DAY

struct sweep {
    struct tc_job_run *run;
    int64_t rows;
    enum tc_sql sql;
    int64_t before;
};

static enum tc_rc sweep_one(void *user)
{
    struct sweep *sweep = user;
    const struct tc_arg *args = sweep->before ? TC_ARGS(tc_arg_moment("before", sweep->before)) : TC_ARGS();
    return tc_store_change(sweep->run->clerk->writer, sweep->run->turn, sweep->run->grant, sweep->sql, args, &sweep->rows, NULL);
}

enum tc_rc tc_job_sweep(struct tc_job_run *run)
{
    int64_t now = run->turn->now, total = 0;
    const struct sweep sweeps[] = {
        {run, 0, TC_SQL_SWEEP_SESSIONS_IDLE, now - run->clerk->idle_seconds * TC_SECOND},
        {run, 0, TC_SQL_SWEEP_SESSIONS_LIFE, now - run->clerk->life_seconds * TC_SECOND},
        {run, 0, TC_SQL_SWEEP_SESSIONS_OLD, now - SESSIONS_KEPT},
        {run, 0, TC_SQL_SWEEP_KEPT_POST, 0},
        {run, 0, TC_SQL_SWEEP_KEPT_PIECE, 0},
        {run, 0, TC_SQL_SWEEP_SEARCH_HANDLE, 0},
        {run, 0, TC_SQL_SWEEP_FORM_UPLOAD, 0},
        {run, 0, TC_SQL_SWEEP_INTAKE, 0},
        {run, 0, TC_SQL_SWEEP_RESPONSE, 0},
        {run, 0, TC_SQL_SWEEP_RESPONSE_LEFT, 0},
        {run, 0, TC_SQL_SWEEP_LINK, 0},
        {run, 0, TC_SQL_SWEEP_RECEIPT, now - RECEIPTS_KEPT},
        {run, 0, TC_SQL_SWEEP_THROTTLE, now - FAILURES_KEPT},
    };
    for (size_t i = 0; i < sizeof sweeps / sizeof *sweeps; i++) {
        struct sweep sweep = sweeps[i];
        enum tc_rc rc = tc_store_transact(run->clerk->writer, run->turn, sweep_one, &sweep, NULL);
        if (rc != TC_OK)
            return rc;
        total += sweep.rows;
    }
    snprintf(run->outcome, sizeof run->outcome, "%" PRId64 " rows", total);
    return TC_OK;
}
