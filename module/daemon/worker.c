/* SPDX-License-Identifier: Apache-2.0 */
/* A worker: opens its own connections, then answers one request at a time. */
#include <poll.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "daemon.h"
#include "gate/gate.h"
#include "tool/tool.h"

#define DRAIN (8 * TC_SECOND) /* less than the parent's patience */

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
        .upload_bytes = config->upload_bytes, .link_exit = config->link_exit,
        .trust_realm = config->trust_remote_user ? config->remote_realm : NULL, .kept_key = config->kept_key,
    };
}

/* No connection is made here: a worker that starts while the database is away says so to who asks. */
static enum tc_rc open_parts(const struct worker *worker, struct tc_turn *turn, const struct tc_gate_config *gate,
                             struct tc_gate_parts *parts)
{
    const struct tc_config *config = worker->config;
    *parts = (struct tc_gate_parts){
        .config = gate, .listen_fd = worker->listen_fd, .sheets = worker->sheets, .screens = tc_screens, .commands = tc_commands,
        .lists = tc_csv_lists,
        .reader = tc_store_new(turn, &config->reader), .writer = tc_store_new(turn, &config->writer),
        .directory = tc_directory_new(turn, &config->directory),
    };
    parts->audit = tc_audit_new(turn, parts->writer, worker->stream);
    bool is_whole = parts->reader && parts->writer && parts->directory && parts->audit;
    return is_whole ? TC_OK : tc_fail(turn, TC_FAULT, "no memory for a worker");
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
    int64_t until = tc_clock_tick() + DRAIN;
    while (worker->drains && !must_leave && tc_clock_tick() < until && tc_gate_serve_one(gate) == TC_GATE_SERVED)
        ;
    return TC_EXIT_OK;
}

int worker_run(const struct worker *worker)
{
    struct tc_gate *gate = NULL;
    struct tc_gate_parts parts;
    struct tc_gate_config config = gate_config(worker);
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    limit_memory(worker->config->serve.memory);
    if (!turn || open_parts(worker, turn, &config, &parts) != TC_OK || tc_gate_open(turn, turn, &parts, &gate) != TC_OK) {
        tc_log(TC_LOG_ERROR, "%s", turn ? turn->words : "no memory for a worker");
        return TC_EXIT_FAULT;
    }
    child_signals(); /* libfcgi has set its own */
    child_says_ready(worker);
    int code = serve(worker, gate);
    talloc_free(turn);
    return code;
}
