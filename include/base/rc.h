/* SPDX-License-Identifier: Apache-2.0 */
/* The one set of results. Each is also the HTTP status that a person gets. What gives one may give TC_BUSY (memory, database,
 * directory) and TC_FAULT at any time; its header says which others, and when. */
#ifndef TC_BASE_RC_H
#define TC_BASE_RC_H

#define TC_MUST_USE __attribute__((warn_unused_result))
#define TC_PRINTF(f, a) __attribute__((format(printf, f, a)))

enum tc_rc {
    TC_OK = 0,
    TC_STRANGER = 401, /* nobody is signed in, or the session has ended */
    TC_DENIED = 403,   /* signed in, but the role does not include this act */
    TC_GONE = 404,     /* not there, or not visible: the answer is the same */
    TC_CLASH = 409,    /* someone else changed the row first */
    TC_LARGE = 413,    /* over a cap of base/limits.h */
    TC_INPUT = 422,    /* what was typed needs mending; errors name the fields */
    TC_FAULT = 500,    /* ours */
    TC_BUSY = 503      /* database, directory or a limit: try again */
};

/* A short word for the log: "ok", "gone", "clash" … Never NULL. */
const char *tc_rc_name(enum tc_rc rc);

#endif
