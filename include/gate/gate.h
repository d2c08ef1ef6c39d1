/* SPDX-License-Identifier: Apache-2.0 */
/* The gate as the daemon sees it: made once a worker, then called in a loop. */
#ifndef TC_GATE_GATE_H
#define TC_GATE_GATE_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/turn.h"
#include "directory/directory.h"
#include "gate/handler.h"
#include "record/audit.h"
#include "store/store.h"
#include "xml/sheet.h"

/* Borrowed for the life of the gate. */
struct tc_gate_config {
    const char *site;            /* the installation's name, for the page's head */
    const char *language;        /* the site's own, BCP 47 */
    const char *origin;          /* "https://cases.example.org", without a slash at the end */
    bool plain_on_loopback;      /* no Secure cookie: demo and tests */
    bool any_peer;               /* true: no SO_PEERCRED check (systemd or mod_fcgid own the socket's door) */
    uid_t peer;                  /* the web server's user; root and our own user are let in as well */
    unsigned idle_seconds;       /* 0: TC_SESSION_IDLE_SECONDS */
    unsigned life_seconds;       /* 0: TC_SESSION_LIFE_SECONDS */
    size_t upload_bytes;         /* the most of one file; 0: TC_UPLOAD_BYTES */
    const char *link_exit;       /* where the quick way out of a form by a link leads */
    const char *trust_realm;     /* REMOTE_USER "name@REALM" of this realm is taken; NULL: never */
    const unsigned char *kept_key; /* TC_KEY bytes from the file outside the database */
};

/* What a worker has opened; all borrowed. */
struct tc_gate_parts {
    const struct tc_gate_config *config;
    int listen_fd;
    struct tc_store *reader, *writer;
    const struct tc_sheets *sheets;
    struct tc_audit *audit;         /* opened on writer */
    struct tc_directory *directory;
    const struct tc_route *screens, *commands; /* tc_screens, tc_commands */
    const struct tc_csv_list *lists;           /* tc_csv_lists */
};

struct tc_gate;

/* Makes the gate and its table of routes. TC_INPUT names a route that cannot be (two of one
 * path, a command without its screen). Starts libfcgi, which sets handlers for SIGPIPE, SIGTERM and SIGUSR1
 * where there is none, and takes SIGALRM for itself: set the worker's own handlers after this call. */
TC_MUST_USE enum tc_rc tc_gate_open(void *pool, struct tc_turn *turn, const struct tc_gate_parts *parts, struct tc_gate **gate_r);

enum tc_gate_event {
    TC_GATE_SERVED, /* one request was answered or cut */
    TC_GATE_IDLE,   /* a second went by, or a signal came: look at your flags and call again */
    TC_GATE_BROKEN  /* the listening socket is no more: end the worker */
};
/* Waits for one connection (at most a second), serves its request, writes its log line. */
enum tc_gate_event tc_gate_serve_one(struct tc_gate *gate);

/* The same table for `throughcare routes` and for tests: the gate's own routes, then screens
 * and commands; each is told with its method. */
typedef void tc_gate_told(void *user, const char *method, const char *path, enum tc_need need, unsigned flags);
void tc_gate_routes(const struct tc_route *screens, const struct tc_route *commands, tc_gate_told *told, void *user);
/* gate/permission.c's matrix. */
bool tc_role_may(enum tc_role role, enum tc_need need);

/* The pages that are the gate's own:
 *
 * <page screen="sign_in"> (sheet sign_in; its form posts username, password, next, kept to /sign-in)
 *   <sign-in next="/cases" kept="32 hex: a form that waits for its person" ended="yes"
 *            outcome="failed | wait | expired | must-change | unavailable" login="…typed, after a failure"/>
 *     failed: the one sentence for wrong, unknown, disabled, locked …; ended: a session has ended, its form is safe
 *     when kept is there; absent attributes: none of it
 * <page screen="error"> (sheet error)
 *   <problem rc="gone" status="404"/>      rc: tc_rc_name; status also 400, 405 (TC_INPUT, TC_GONE)
 * <page screen="…"> after a command: <said key="…"/>, <errors><error field="" key="sent-already"/></errors>, <clash/>
 *
 * Every form that posts: hidden fields form and key (page/@form, page/@key), and version where the row has one.
 * Signing out: POST /sign-out with form and key. */

#endif
