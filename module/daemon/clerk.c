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
        .machine = worker->stream, .audit_secret = config->audit_secret, .audit_file = config->audit_file,
        .idle_seconds = config->idle_seconds, .life_seconds = config->life_seconds,
    };
    enum tc_rc rc = tc_store_open(turn, turn, &config->reader, &clerk->reader);
    if (rc == TC_OK)
        rc = tc_store_open(turn, turn, &config->writer, &clerk->writer);
    if (rc == TC_OK)
        rc = tc_audit_open(turn, turn, clerk->writer, worker->stream, &clerk->audit);
    clerk->directory = tc_directory_new(turn, &config->directory);
    if (rc == TC_OK && !clerk->directory)
        rc = tc_fail(turn, TC_FAULT, "no memory for the directory");
    return rc == TC_OK ? tc_clerk_begin(clerk, turn) : rc;
}

/* NULL when told to end before the database was there. */
static struct tc_turn *open_until_it_works(const struct worker *worker, struct tc_clerk *clerk)
{
    char last[sizeof ((struct tc_turn *)0)->words] = "";
    do {
        struct tc_turn *turn = tc_turn_new(NULL, 0);
        if (turn && open_parts(worker, turn, clerk) == TC_OK)
            return turn;
        if (turn && strcmp(last, turn->words) != 0)
            tc_log(TC_LOG_ERROR, "%s", turn->words);
        if (turn)
            snprintf(last, sizeof last, "%s", turn->words);
        talloc_free(turn);
    } while (child_pause(PAUSE));
    return NULL;
}

int clerk_run(const struct worker *worker)
{
    struct tc_clerk clerk;
    struct tc_turn *turn = open_until_it_works(worker, &clerk);
    if (!turn)
        return TC_EXIT_OK;
    child_says_ready(worker);
    do
        (void)tc_clerk_round(&clerk);
    while (child_pause(PAUSE));
    talloc_free(turn);
    return TC_EXIT_OK;
}
