/* SPDX-License-Identifier: Apache-2.0 */
/* The parent: it waits for signals and for what its children say, and does nothing else. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "daemon.h"
#include "tool/tool.h"

#define DRAIN (10 * TC_SECOND)

static enum tc_rc open_ears(struct daemon *daemon, struct tc_turn *turn)
{
    sigemptyset(&daemon->signals);
    sigaddset(&daemon->signals, SIGHUP);
    sigaddset(&daemon->signals, SIGTERM);
    sigaddset(&daemon->signals, SIGINT);
    sigaddset(&daemon->signals, SIGCHLD);
    if (sigprocmask(SIG_BLOCK, &daemon->signals, &daemon->old_signals) != 0 || pipe2(daemon->ready_fds, O_CLOEXEC | O_NONBLOCK) != 0)
        return tc_fail(turn, TC_FAULT, "signals: %s", strerror(errno));
    daemon->signal_fd = signalfd(-1, &daemon->signals, SFD_CLOEXEC | SFD_NONBLOCK);
    return daemon->signal_fd < 0 ? tc_fail(turn, TC_FAULT, "signalfd: %s", strerror(errno)) : TC_OK;
}

static void add_children(struct daemon *daemon)
{
    for (unsigned i = 0; i < daemon->generation->config->serve.workers; i++)
        children_add(daemon, CHILD_WORKER);
    children_add(daemon, CHILD_CLERK);
}

/* Another socket's file was named: the new generation listens there, the old one drains here. */
static enum tc_rc move_socket(struct daemon *daemon, struct tc_turn *turn, const struct tc_config *config)
{
    struct daemon moved = *daemon;
    if (!daemon->socket || strcmp(daemon->socket, config->serve.socket) == 0)
        return TC_OK;
    moved.lock_fd = -1;
    enum tc_rc rc = socket_open(&moved, turn, config);
    if (rc != TC_OK)
        return close(moved.lock_fd), rc;
    socket_remove(daemon);
    close(daemon->lock_fd);
    close(daemon->listen_fd);
    *daemon = moved;
    return TC_OK;
}

/* Only a configuration that is good as a whole takes the old one's place. */
static void reload(struct daemon *daemon)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct generation *next = NULL;
    if (!turn)
        return;
    notify("RELOADING=1");
    enum tc_rc rc = generation_load(NULL, turn, daemon->generation->config->file, TC_WITH_SERVE, &next);
    if (rc == TC_OK)
        rc = generation_try_database(next, turn);
    if (rc == TC_OK)
        rc = move_socket(daemon, turn, next->config);
    if (rc == TC_OK) {
        talloc_free(daemon->generation);
        daemon->generation = next;
        add_children(daemon);
        tc_log(TC_LOG_NOTICE, "configuration %u taken from %s", next->number, next->config->file);
    } else {
        talloc_free(next);
        tc_log(TC_LOG_ERROR, "the old configuration stays: %s", turn->words);
        notify("READY=1");
    }
    generation_apply(daemon->generation);
    talloc_free(turn);
}

static void begin_end(struct daemon *daemon)
{
    if (daemon->is_ending)
        return;
    notify("STOPPING=1");
    tc_log(TC_LOG_NOTICE, "ending: requests at work are finished");
    daemon->is_ending = true;
    daemon->end_by = tc_clock_tick() + DRAIN;
    socket_remove(daemon);
    children_end(daemon, 0);
}

static void hear_signals(struct daemon *daemon)
{
    struct signalfd_siginfo info;
    while (read(daemon->signal_fd, &info, sizeof info) == sizeof info) {
        if (info.ssi_signo == SIGHUP && !daemon->is_ending)
            reload(daemon);
        else if (info.ssi_signo == SIGTERM || info.ssi_signo == SIGINT)
            begin_end(daemon);
    }
    children_reap(daemon);
}

/* When all of the new generation can work, the old one may go. */
static void hear_children(struct daemon *daemon)
{
    pid_t pid;
    while (read(daemon->ready_fds[0], &pid, sizeof pid) == sizeof pid)
        children_ready(daemon, pid);
    if (daemon->ready_generation == daemon->generation->number || daemon->is_ending
        || !children_are_ready(daemon, daemon->generation->number))
        return;
    daemon->ready_generation = daemon->generation->number;
    children_end(daemon, daemon->generation->number);
    notify("READY=1");
    tc_log(TC_LOG_NOTICE, "ready: %u workers", daemon->generation->config->serve.workers);
}

static int wait_time(const struct daemon *daemon)
{
    if (!daemon->is_ending)
        return children_wait(daemon);
    int64_t left = daemon->end_by - tc_clock_tick();
    return left > 0 ? (int)(left / 1000 + 1) : 100;
}

static void turn_round(struct daemon *daemon)
{
    struct pollfd fds[2] = {{.fd = daemon->signal_fd, .events = POLLIN}, {.fd = daemon->ready_fds[0], .events = POLLIN}};
    (void)poll(fds, 2, wait_time(daemon));
    hear_signals(daemon);
    hear_children(daemon);
    if (!daemon->is_ending)
        children_start(daemon);
    else if (tc_clock_tick() > daemon->end_by)
        children_kill(daemon);
}

int parent_run(struct daemon *daemon)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    tc_log_who("parent");
    if (!turn || open_ears(daemon, turn) != TC_OK)
        return turn ? tc_tool_failed(turn) : TC_EXIT_FAULT;
    talloc_free(turn);
    add_children(daemon);
    children_start(daemon);
    while (!daemon->is_ending || children_left(daemon))
        turn_round(daemon);
    tc_log(TC_LOG_NOTICE, "ended");
    return TC_EXIT_OK;
}
