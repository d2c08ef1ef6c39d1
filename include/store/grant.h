/* SPDX-License-Identifier: Apache-2.0 */
/* A grant says for whom and for what a statement runs. Only the gate makes one for a
 * request (gate/permission.c), and the clerk and the command line for themselves
 * (tc_grant_make is named nowhere else; tests/lint looks). No grant, no store call. */
#ifndef TC_STORE_GRANT_H
#define TC_STORE_GRANT_H

#include <stdint.h>

#include "base/need.h"

struct tc_grant {
    enum tc_need need;
    int64_t viewer;    /* person.id that the store binds as :viewer; 0 for gate, job and tool */
    int64_t case_id;   /* the visible case that the route names, bound as :case; 0 if none */
    int64_t client_id; /* the visible client, bound as :client; 0 if none */
    int64_t link_id;   /* the form's link whose holder asks, bound as :link_id; 0 if none */
    int64_t as_of;     /* a past moment in microseconds: statements run FOR SYSTEM_TIME AS OF; 0 for now */
};

/* Owned by pool. */
const struct tc_grant *tc_grant_make(void *pool, struct tc_grant grant);

#endif
