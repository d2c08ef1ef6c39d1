/* SPDX-License-Identifier: Apache-2.0 */
/* Reach is kept by the commands; here it is compared with what it follows from, and mended: some
 * thousand cases a run, so that the clerk's other work never waits long (100,000 at once took 8 s). */
#include <stdio.h>

#include "base/log.h"
#include "job/job.h"
#include "record/reach.h"

#define AT_ONCE 200 /* LIMIT of reach_wrong.sql */
#define STEP 5000   /* ids that one statement looks at */
#define STEPS 4     /* of one run */

struct wrong {
    struct tc_job_run *run;
    int64_t after;
    int64_t cases[AT_ONCE];
    size_t count;
};

static enum tc_rc note_case(void *user, const struct tc_row *row)
{
    struct wrong *wrong = user;
    if (wrong->count < AT_ONCE)
        wrong->cases[wrong->count++] = tc_row_int(row, "case_id");
    return TC_OK;
}

/* Asked again within the transaction: a command may have mended or moved the case meanwhile. */
static enum tc_rc mend(void *user)
{
    struct wrong *wrong = user;
    struct tc_job_run *run = wrong->run;
    wrong->count = 0;
    enum tc_rc rc = tc_store_look(run->clerk->writer, run->turn, run->grant, TC_SQL_REACH_WRONG,
                                  TC_ARGS(tc_arg_int("after", wrong->after), tc_arg_int("until", wrong->after + STEP)), note_case, wrong);
    if (rc != TC_OK || wrong->count == 0)
        return rc;
    rc = tc_store_stamp(run->clerk->writer, run->turn, wrong->cases, wrong->count);
    for (size_t i = 0; rc == TC_OK && i < wrong->count; i++)
        rc = tc_reach_case(run->clerk->writer, run->turn, run->grant, wrong->cases[i]);
    return rc;
}

static enum tc_rc compare_step(struct wrong *wrong, size_t *total)
{
    enum tc_rc rc;
    do {
        rc = tc_store_transact(wrong->run->clerk->writer, wrong->run->turn, mend, wrong, NULL);
        if (rc == TC_OK)
            *total += wrong->count;
    } while (rc == TC_OK && wrong->count == AT_ONCE);
    return rc;
}

static enum tc_rc find_last(struct tc_job_run *run, int64_t *last_r)
{
    struct tc_row row;
    enum tc_rc rc = tc_store_one(run->clerk->writer, run->turn, run->grant, TC_SQL_REACH_LAST, TC_ARGS(), &row);
    *last_r = rc == TC_OK && row.count ? tc_row_int(&row, "id") : 0;
    return rc;
}

enum tc_rc tc_job_reach_compare(struct tc_job_run *run)
{
    static int64_t after; /* where this clerk's last run ended; a new clerk begins with the first case */
    struct wrong wrong = {.run = run, .after = after};
    size_t total = 0;
    int64_t last;
    enum tc_rc rc = find_last(run, &last);
    for (int step = 0; rc == TC_OK && step < STEPS && wrong.after < last; step++, wrong.after += STEP)
        rc = compare_step(&wrong, &total);
    if (rc != TC_OK)
        return rc;
    after = wrong.after < last ? wrong.after : 0;
    if (total)
        tc_log(TC_LOG_ERROR, "reach was wrong in %zu cases and has been made anew", total);
    snprintf(run->outcome, sizeof run->outcome, "wrong in %zu cases", total);
    return TC_OK;
}
