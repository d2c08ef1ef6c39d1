/* SPDX-License-Identifier: Apache-2.0 */
/* Reach is kept by the commands; here it is compared with what it follows from, and mended. */
#include <stdio.h>

#include "base/log.h"
#include "job/job.h"
#include "record/reach.h"

#define AT_ONCE 200 /* LIMIT of reach_wrong.sql */

struct wrong {
    struct tc_job_run *run;
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
    enum tc_rc rc = tc_store_look(run->clerk->writer, run->turn, run->grant, TC_SQL_REACH_WRONG, TC_ARGS(), note_case, wrong);
    if (rc != TC_OK || wrong->count == 0)
        return rc;
    rc = tc_store_stamp(run->clerk->writer, run->turn, wrong->cases, wrong->count);
    for (size_t i = 0; rc == TC_OK && i < wrong->count; i++)
        rc = tc_reach_case(run->clerk->writer, run->turn, run->grant, wrong->cases[i]);
    return rc;
}

enum tc_rc tc_job_reach_compare(struct tc_job_run *run)
{
    struct wrong wrong = {.run = run};
    size_t total = 0;
    do {
        enum tc_rc rc = tc_store_transact(run->clerk->writer, run->turn, mend, &wrong, NULL);
        if (rc != TC_OK)
            return rc;
        total += wrong.count;
    } while (wrong.count == AT_ONCE && total < 100 * AT_ONCE);
    if (total)
        tc_log(TC_LOG_ERROR, "reach was wrong in %zu cases and has been made anew", total);
    snprintf(run->outcome, sizeof run->outcome, "wrong in %zu cases", total);
    return TC_OK;
}
