/* SPDX-License-Identifier: Apache-2.0 */
/* The children as the parent sees them. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "daemon.h"

#define EARLY (2 * TC_SECOND)          /* a death before that makes the next start wait longer */
#define FIRST_WAIT (TC_SECOND / 20)
#define LONGEST_WAIT (10 * TC_SECOND)  /* for one that never got ready */
#define READY_WAIT (TC_SECOND / 5)     /* for one that worked: back within half a second, on a busy machine too */

void children_add(struct daemon *daemon, enum child_kind kind)
{
    struct child *child = talloc_zero(NULL, struct child), **end = &daemon->children;
    if (!child)
        return;
    child->kind = kind;
    child->generation = daemon->generation->number;
    while (*end)
        end = &(*end)->next;
    *end = child;
}

/* The lowest number that no living child has. */
static unsigned free_slot(const struct daemon *daemon)
{
    for (unsigned slot = 1;; slot++) {
        const struct child *child = daemon->children;
        while (child && !(child->pid && child->slot == slot))
            child = child->next;
        if (!child)
            return slot;
    }
}

/* In the child, for good. */
static int child_main(const struct daemon *daemon, const struct child *child, pid_t parent)
{
    const struct tc_config *config = daemon->generation->config;
    struct worker worker = {
        .config = config, .sheets = daemon->generation->sheets, .listen_fd = daemon->listen_fd,
        .any_peer = !daemon->socket && config->serve.peer < 0, .drains = daemon->socket != NULL,
        .stream = talloc_asprintf(NULL, "%s/%u", config->serve.machine, child->slot), .ready_fd = daemon->ready_fds[1],
    };
    char who[24];
    snprintf(who, sizeof who, child->kind == CHILD_CLERK ? "clerk" : "worker-%u", child->slot);
    tc_log_who(who);
    child_signals();
    (void)prctl(PR_SET_PDEATHSIG, SIGTERM);
    (void)sigprocmask(SIG_SETMASK, &daemon->old_signals, NULL);
    close(daemon->signal_fd);
    close(daemon->ready_fds[0]);
    if (daemon->lock_fd >= 0)
        close(daemon->lock_fd);
    if (getppid() != parent) /* it died before we asked to be told */
        return 0;
    if (child->kind == CHILD_CLERK)
        return clerk_run(&worker);
    generation_forget_audit_secret(daemon->generation);
    return worker_run(&worker);
}

static int64_t wait_after(const struct child *child)
{
    int64_t wait = FIRST_WAIT, longest = child->is_ready ? READY_WAIT : LONGEST_WAIT;
    for (unsigned i = 1; i < child->failures && wait < longest; i++)
        wait *= 2;
    return child->failures ? (wait < longest ? wait : longest) : 0;
}

static void start(struct daemon *daemon, struct child *child)
{
    pid_t parent = getpid();
    child->slot = free_slot(daemon);
    child->is_ready = false;
    child->started = tc_clock_tick();
    pid_t pid = fork();
    if (pid == 0)
        _exit(child_main(daemon, child, parent));
    child->pid = pid > 0 ? pid : 0;
    if (pid > 0)
        return;
    child->failures++;
    child->start_at = tc_clock_tick() + wait_after(child);
    tc_log(TC_LOG_ERROR, "fork: %s", strerror(errno));
}

void children_start(struct daemon *daemon)
{
    for (struct child *child = daemon->children; child; child = child->next)
        if (!child->pid && !child->is_leaving && child->start_at <= tc_clock_tick())
            start(daemon, child);
}

static void log_death(const struct child *child, int status)
{
    const char *kind = child->kind == CHILD_CLERK ? "clerk" : "worker";
    if (WIFSIGNALED(status))
        tc_log(TC_LOG_ERROR, "%s of slot %u (pid %d) died of signal %d", kind, child->slot, (int)child->pid, WTERMSIG(status));
    else if (!child->is_leaving)
        tc_log(TC_LOG_ERROR, "%s of slot %u (pid %d) ended with %d", kind, child->slot, (int)child->pid, WEXITSTATUS(status));
}

static void bury(struct child *child, int status)
{
    log_death(child, status);
    child->failures = tc_clock_tick() - child->started < EARLY ? child->failures + 1 : 0;
    child->start_at = tc_clock_tick() + wait_after(child);
    child->pid = 0;
}

/* Those who were told to end and have ended. */
static void forget_leavers(struct daemon *daemon)
{
    for (struct child **at = &daemon->children; *at;) {
        struct child *child = *at;
        if (child->pid || !child->is_leaving) {
            at = &child->next;
            continue;
        }
        *at = child->next;
        talloc_free(child);
    }
}

void children_reap(struct daemon *daemon)
{
    int status;
    for (pid_t pid; (pid = waitpid(-1, &status, WNOHANG)) > 0;)
        for (struct child *child = daemon->children; child; child = child->next)
            if (child->pid == pid)
                bury(child, status);
    forget_leavers(daemon);
}

void children_ready(struct daemon *daemon, pid_t pid)
{
    for (struct child *child = daemon->children; child; child = child->next)
        if (child->pid == pid)
            child->is_ready = true;
}

void children_end(struct daemon *daemon, unsigned but_generation)
{
    for (struct child *child = daemon->children; child; child = child->next) {
        if (child->generation == but_generation)
            continue;
        if (child->pid && !child->is_leaving)
            (void)kill(child->pid, but_generation ? SIGUSR2 : SIGTERM);
        child->is_leaving = true;
    }
    forget_leavers(daemon);
}

void children_kill(struct daemon *daemon)
{
    for (struct child *child = daemon->children; child; child = child->next)
        if (child->pid)
            (void)kill(child->pid, SIGKILL);
}

bool children_are_ready(const struct daemon *daemon, unsigned generation)
{
    for (const struct child *child = daemon->children; child; child = child->next)
        if (child->generation == generation && child->kind == CHILD_WORKER && !child->is_ready)
            return false;
    return true;
}

bool children_left(const struct daemon *daemon)
{
    return daemon->children != NULL;
}

int children_wait(const struct daemon *daemon)
{
    int64_t now = tc_clock_tick(), soonest = -1;
    for (const struct child *child = daemon->children; child; child = child->next)
        if (!child->pid && !child->is_leaving && (soonest < 0 || child->start_at < soonest))
            soonest = child->start_at;
    if (soonest < 0)
        return -1;
    return soonest <= now ? 0 : (int)((soonest - now) / 1000 + 1);
}
