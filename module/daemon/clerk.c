/* SPDX-License-Identifier: Apache-2.0 */
/* The clerk's process: looks each half second whether a job is due. */
#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "daemon.h"
#include "job/job.h"
#include "tool/tool.h"

#define PAUSE 500 /* milliseconds */

static enum tc_rc open_parts(const struct worker *worker, struct tc_turn *turn, struct tc_clerk *clerk)
{
    const struct tc_config *config = worker->config;
    *clerk = (struct tc_clerk){
        .machine = worker->stream, .reader = tc_store_new(turn, &config->reader), .writer = tc_store_new(turn, &config->writer),
        .directory = tc_directory_new(turn, &config->directory), .audit_secret = config->audit_secret,
        .audit_file = config->audit_file, .idle_seconds = config->idle_seconds, .life_seconds = config->life_seconds,
    };
    clerk->audit = tc_audit_new(turn, clerk->writer, worker->stream);
    bool is_whole = clerk->reader && clerk->writer && clerk->directory && clerk->audit;
    return is_whole ? TC_OK : tc_fail(turn, TC_FAULT, "no memory for the clerk");
}

/* Waits for the database; false when told to end meanwhile. */
static bool begin(const struct tc_clerk *clerk, struct tc_turn *turn)
{
    char last[sizeof turn->words] = "";
    while (tc_clerk_begin(clerk, turn) != TC_OK) {
        if (strcmp(last, turn->words) != 0)
            tc_log(TC_LOG_ERROR, "%s", turn->words);
        snprintf(last, sizeof last, "%s", turn->words);
        tc_turn_mend(turn);
        if (!child_pause(PAUSE))
            return false;
    }
    return true;
}

int clerk_run(const struct worker *worker)
{
    struct tc_clerk clerk;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    if (!turn || open_parts(worker, turn, &clerk) != TC_OK)
        return TC_EXIT_FAULT;
    child_says_ready(worker);
    for (bool goes_on = begin(&clerk, turn); goes_on; goes_on = child_pause(PAUSE))
        (void)tc_clerk_round(&clerk);
    talloc_free(turn);
    return TC_EXIT_OK;
}
