/* SPDX-License-Identifier: Apache-2.0 */
#include "base/clock.h"
#include "base/log.h"
#include "job/job.h"

/* One job in hand. */
struct task {
    const struct tc_clerk *clerk;
    const struct tc_job *job;
    struct tc_turn *turn;
    const struct tc_grant *grant;
    int64_t rows;
    const char *outcome;
};

static enum tc_rc insert_rows(void *user)
{
    struct task *task = user;
    enum tc_rc rc = TC_OK;
    for (const struct tc_job *job = tc_jobs; job->name && rc == TC_OK; job++)
        rc = tc_store_change(task->clerk->writer, task->turn, task->grant, TC_SQL_JOB_ADD,
                             TC_ARGS(tc_arg_text("name", job->name)), NULL, NULL);
    return rc;
}

enum tc_rc tc_clerk_begin(const struct tc_clerk *clerk, struct tc_turn *turn)
{
    struct task task = {.clerk = clerk, .turn = turn, .grant = tc_grant_make(turn, (struct tc_grant){.need = TC_NEED_JOB})};
    return tc_store_transact(clerk->writer, turn, insert_rows, &task, NULL);
}

static enum tc_rc take_lease(void *user)
{
    struct task *task = user;
    return tc_store_change(task->clerk->writer, task->turn, task->grant, TC_SQL_JOB_TAKE,
                           TC_ARGS(tc_arg_text("name", task->job->name), tc_arg_text("by", task->clerk->machine),
                                   tc_arg_moment("until", task->turn->now + task->job->lease * TC_SECOND)),
                           &task->rows, NULL);
}

static enum tc_rc give_back(void *user)
{
    struct task *task = user;
    int64_t next = tc_clock_now() + task->job->seconds * TC_SECOND;
    return tc_store_change(task->clerk->writer, task->turn, task->grant, TC_SQL_JOB_DONE,
                           TC_ARGS(tc_arg_text("name", task->job->name), tc_arg_text("by", task->clerk->machine),
                                   tc_arg_moment("next", next), tc_arg_text("outcome", task->outcome)),
                           &task->rows, NULL);
}

/* A failed job gives its lease back as well: it is due again after its usual time. */
static enum tc_rc run_job(struct task *task)
{
    struct tc_job_run run = {.turn = task->turn, .clerk = task->clerk, .grant = task->grant, .outcome = "done"};
    enum tc_rc rc = task->job->run(&run);
    task->outcome = rc == TC_OK ? run.outcome : talloc_asprintf(task->turn, "failed: %.150s", task->turn->words);
    if (rc != TC_OK)
        tc_log(TC_LOG_ERROR, "job %s: %s", task->job->name, task->turn->words);
    tc_turn_mend(task->turn);
    return tc_store_transact(task->clerk->writer, task->turn, give_back, task, NULL);
}

static enum tc_rc do_if_due(const struct tc_clerk *clerk, const struct tc_job *job, struct tc_turn *turn)
{
    struct task task = {.clerk = clerk, .job = job, .turn = turn,
                        .grant = tc_grant_make(turn, (struct tc_grant){.need = TC_NEED_JOB})};
    enum tc_rc rc = tc_store_transact(clerk->writer, turn, take_lease, &task, NULL);
    return rc == TC_OK && task.rows == 1 ? run_job(&task) : rc;
}

bool tc_clerk_round(const struct tc_clerk *clerk)
{
    for (const struct tc_job *job = tc_jobs; job->name; job++) {
        struct tc_turn *turn = tc_turn_new(NULL, 0);
        enum tc_rc rc = turn ? do_if_due(clerk, job, turn) : TC_BUSY;
        if (rc != TC_OK)
            tc_log(TC_LOG_ERROR, "job %s: %s", job->name, turn ? turn->words : "no memory");
        talloc_free(turn);
        if (rc != TC_OK)
            return false;
    }
    return true;
}
