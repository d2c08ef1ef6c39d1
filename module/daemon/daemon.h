/* SPDX-License-Identifier: Apache-2.0 */
/* The parent and what it keeps: one generation of configuration and stylesheets, and the
 * processes that live by it. */
#ifndef TC_DAEMON_DAEMON_H
#define TC_DAEMON_DAEMON_H

#include <signal.h>
#include <stdbool.h>
#include <sys/types.h>

#include "daemon/config.h"
#include "xml/sheet.h"

/* Made anew by each good HUP; shared by fork. */
struct generation {
    unsigned number;
    struct tc_config *config;
    struct tc_sheets *sheets;
};

enum child_kind { CHILD_WORKER, CHILD_CLERK };

struct child {
    struct child *next;
    enum child_kind kind;
    unsigned slot;           /* of its audit stream; no two living children have the same */
    unsigned generation;
    pid_t pid;               /* 0: waits for its start */
    bool is_ready;           /* it has said that it opened all that it needs */
    bool is_leaving;         /* told to end: not started again */
    int64_t started;         /* tc_clock_tick */
    int64_t start_at;        /* while it waits */
    unsigned failures;       /* early deaths in a row */
};

struct daemon {
    struct generation *generation;
    struct child *children;
    unsigned ready_generation; /* the last one of which all could work */
    int listen_fd;
    bool owns_socket;        /* we made the file, so we take it away */
    const char *socket;      /* the file; borrowed from the generation that made it, copied */
    int lock_fd;
    int signal_fd;
    int ready_fds[2];        /* children write their pid when they are ready */
    sigset_t signals, old_signals;
    bool is_ending;
    int64_t end_by;          /* tc_clock_tick after which what still lives is killed */
};

/* ---- socket.c ---- */
/* An open socket that systemd (LISTEN_FDS) handed over, or -1. */
int socket_from_systemd(void);
/* True when descriptor 0 is a listening socket: mod_fcgid, spawn-fcgi. */
bool socket_is_stdin(void);
/* Makes the socket's file without ever taking a living one away. */
TC_MUST_USE enum tc_rc socket_open(struct daemon *daemon, struct tc_turn *turn, const struct tc_config *config);
void socket_remove(struct daemon *daemon);

/* ---- generation.c ---- */
/* Reads configuration, secrets (bits of enum tc_with) and stylesheets; generation_r is owned by parent. */
TC_MUST_USE enum tc_rc generation_load(void *parent, struct tc_turn *turn, const char *file, unsigned secrets,
                                       struct generation **generation_r);
/* Wipes the key that signs checkpoints: it is the clerk's alone, no page is made next to it. */
void generation_forget_audit_secret(struct generation *generation);
/* Opens and closes both accounts: the children open their own. */
TC_MUST_USE enum tc_rc generation_try_database(const struct generation *generation, struct tc_turn *turn);
/* Sets what is process-wide: time zone, clock. */
void generation_apply(const struct generation *generation);

/* ---- child.c ---- */
void children_add(struct daemon *daemon, enum child_kind kind);
/* Starts those whose time has come. */
void children_start(struct daemon *daemon);
/* Takes in who has died; one that was not told to end gets its time to start again. */
void children_reap(struct daemon *daemon);
void children_ready(struct daemon *daemon, pid_t pid);
/* Tells those of other generations than this to end (0: all). */
void children_end(struct daemon *daemon, unsigned but_generation);
void children_kill(struct daemon *daemon);
bool children_are_ready(const struct daemon *daemon, unsigned generation);
bool children_left(const struct daemon *daemon);
/* Milliseconds until something has to be started, -1 for never. */
int children_wait(const struct daemon *daemon);

/* ---- worker.c, clerk.c: what a child does until it is told to end ---- */
struct worker {
    const struct tc_config *config;
    struct tc_sheets *sheets;
    int listen_fd;
    bool any_peer;           /* the socket's owner decides who may connect */
    bool drains;             /* told to end, still answer what stands in the queue */
    const char *stream;      /* of its audit entries: "web1/3" */
    int ready_fd;            /* -1: nobody waits to hear */
};
int worker_run(const struct worker *worker);
int clerk_run(const struct worker *worker);
/* Told to end by TERM; set by the handlers of children. */
extern volatile sig_atomic_t child_must_end;
void child_signals(void);
void child_says_ready(const struct worker *worker);
/* Waits a while after a failed opening; false when told to end meanwhile. */
bool child_pause(unsigned milliseconds);

/* ---- notify.c: systemd's readiness protocol (sd_notify(3)) ---- */
void notify(const char *state);

/* ---- parent.c ---- */
int parent_run(struct daemon *daemon);

#endif
