/* SPDX-License-Identifier: Apache-2.0 */
/* A worker: opens its own connections, then answers one request at a time. */
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/log.h"
#include "daemon.h"
#include "gate/gate.h"
#include "tool/tool.h"

#define PAUSE 500 /* milliseconds between tries to reach the database at start */

volatile sig_atomic_t child_must_end;
static volatile sig_atomic_t must_leave; /* at once: others answer at the same socket */

static void hear_end(int number)
{
    child_must_end = 1;
    if (number == SIGUSR2)
        must_leave = 1;
}

void child_signals(void)
{
    struct sigaction end = {.sa_handler = hear_end}, ignore = {.sa_handler = SIG_IGN}, usual = {.sa_handler = SIG_DFL};
    sigaction(SIGTERM, &end, NULL);
    sigaction(SIGUSR1, &end, NULL); /* mod_fcgid's gentle word */
    sigaction(SIGUSR2, &end, NULL);
    sigaction(SIGINT, &ignore, NULL); /* a terminal sends it to all; the parent decides */
    sigaction(SIGHUP, &ignore, NULL);
    sigaction(SIGPIPE, &ignore, NULL);
    sigaction(SIGCHLD, &usual, NULL);
}

void child_says_ready(const struct worker *worker)
{
    pid_t pid = getpid();
    if (worker->ready_fd >= 0)
        (void)!write(worker->ready_fd, &pid, sizeof pid);
}

bool child_pause(unsigned milliseconds)
{
    (void)poll(NULL, 0, (int)milliseconds);
    return !child_must_end;
}

/* The address sanitizer's own map is larger than any limit. */
static void limit_memory(uint64_t bytes)
{
#ifndef __SANITIZE_ADDRESS__
    struct rlimit limit = {.rlim_cur = bytes, .rlim_max = bytes};
    if (setrlimit(RLIMIT_AS, &limit) != 0)
        tc_log(TC_LOG_WARNING, "the memory could not be limited to %llu bytes", (unsigned long long)bytes);
#else
    (void)bytes;
#endif
}

static struct tc_gate_config gate_config(const struct worker *worker)
{
    const struct tc_config *config = worker->config;
    return (struct tc_gate_config){
        .site = config->site, .language = config->language, .origin = config->origin, .plain_on_loopback = config->plain,
        .any_peer = worker->any_peer, .peer = config->serve.peer < 0 ? getuid() : (uid_t)config->serve.peer,
        .idle_seconds = (unsigned)config->idle_seconds, .life_seconds = (unsigned)config->life_seconds,
        .trust_realm = config->trust_remote_user ? config->remote_realm : NULL, .kept_key = config->kept_key,
    };
}

static enum tc_rc open_parts(const struct worker *worker, struct tc_turn *turn, const struct tc_gate_config *gate,
                             struct tc_gate_parts *parts)
{
    void *pool = turn;
    *parts = (struct tc_gate_parts){.config = gate, .listen_fd = worker->listen_fd, .sheets = worker->sheets,
                                    .screens = tc_screens, .commands = tc_commands};
    enum tc_rc rc = tc_store_open(pool, turn, &worker->config->reader, &parts->reader);
    if (rc == TC_OK)
        rc = tc_store_open(pool, turn, &worker->config->writer, &parts->writer);
    if (rc == TC_OK)
        rc = tc_audit_open(pool, turn, parts->writer, worker->stream, &parts->audit);
    parts->directory = tc_directory_new(pool, &worker->config->directory);
    return rc == TC_OK && !parts->directory ? tc_fail(turn, TC_FAULT, "no memory for the directory") : rc;
}

/* Tries until the database is there; the requests wait in the socket's queue meanwhile. The
 * turn given back owns all that was opened. */
static struct tc_turn *open_until_it_works(const struct worker *worker, const struct tc_gate_config *config,
                                           struct tc_gate **gate_r)
{
    char last[sizeof ((struct tc_turn *)0)->words] = "";
    do {
        struct tc_gate_parts *parts = talloc_zero(NULL, struct tc_gate_parts);
        struct tc_turn *turn = tc_turn_new(NULL, 0);
        enum tc_rc rc = turn && parts ? open_parts(worker, turn, config, talloc_steal(turn, parts)) : TC_FAULT;
        if (rc == TC_OK)
            rc = tc_gate_open(turn, turn, parts, gate_r);
        if (rc == TC_OK)
            return turn;
        if (turn && strcmp(last, turn->words) != 0)
            tc_log(TC_LOG_ERROR, "%s", turn->words);
        if (turn)
            snprintf(last, sizeof last, "%s", turn->words);
        talloc_free(turn);
        if (rc != TC_BUSY)
            return NULL;
    } while (child_pause(PAUSE));
    return NULL;
}

/* A signal or an idle second comes back as TC_GATE_IDLE. When we made the socket, nobody will
 * answer those in its queue after us: they are served before we go. */
static int serve(const struct worker *worker, struct tc_gate *gate)
{
    enum tc_gate_event event = TC_GATE_IDLE;
    while (!child_must_end && event != TC_GATE_BROKEN)
        event = tc_gate_serve_one(gate);
    if (event == TC_GATE_BROKEN)
        return TC_EXIT_FAULT;
    while (worker->drains && !must_leave && tc_gate_serve_one(gate) == TC_GATE_SERVED)
        ;
    return TC_EXIT_OK;
}

int worker_run(const struct worker *worker)
{
    struct tc_gate *gate = NULL;
    struct tc_gate_config config = gate_config(worker);
    limit_memory(worker->config->serve.memory);
    struct tc_turn *turn = open_until_it_works(worker, &config, &gate);
    if (!turn)
        return child_must_end ? TC_EXIT_OK : TC_EXIT_FAULT;
    child_signals(); /* libfcgi has set its own */
    child_says_ready(worker);
    int code = serve(worker, gate);
    talloc_free(turn);
    return code;
}
