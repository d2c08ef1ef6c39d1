/* SPDX-License-Identifier: Apache-2.0 */
/* What the directory of partners must say of one, decided without I/O. */
#ifndef TC_RULE_PROVIDER_H
#define TC_RULE_PROVIDER_H

#include <stdbool.h>

#include "base/date.h"

#define TC_SERVICES_MOST 40

struct tc_provider {
    bool is_open;           /* takes referrals */
    const char *why;        /* why not; NULL: none said */
    bool has_wait;
    struct tc_date checked; /* when somebody last asked how long the wait is; no day: never */
    const char *services;   /* one a line; NULL: none */
};

/* The key of what is wrong, with its field; NULL when nothing is. A wait that nobody asked about is no news. */
const char *tc_provider_judge(const struct tc_provider *provider, struct tc_date today, const char **field_r);

/* The next service of the lines at *at_r, which moves on: trimmed, owned by pool; NULL at the end. */
char *tc_service_next(void *pool, const char **at_r);

#endif
