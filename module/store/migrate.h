/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of migrate share. */
#ifndef TC_STORE_MIGRATE_INNER_H
#define TC_STORE_MIGRATE_INNER_H

#include "inner.h"
#include "store/migrate.h"

struct migrating {
    struct tc_store *store;
    struct tc_turn *turn;
    const char *database; /* quoted as a name */
    const char *host;     /* of the accounts: 'localhost' with a socket, '%' over the network */
    tc_said *said;
    void *user;
    char holder[64]; /* of the lease: who we are */
};

void migrate_tell(struct migrating *m, const char *format, ...) TC_PRINTF(2, 3);
/* Runs a text of ours; what is for the message. */
TC_MUST_USE enum tc_rc migrate_say(struct migrating *m, const char *what, const char *text);
TC_MUST_USE enum tc_rc migrate_sayf(struct migrating *m, const char *what, const char *format, ...) TC_PRINTF(3, 4);
/* The first column of the first row as a number, fallback if there is none. */
TC_MUST_USE enum tc_rc migrate_ask(struct migrating *m, const char *what, const char *text, int64_t fallback, int64_t *number_r);
/* Text as a SQL string with its quotes, owned by turn. */
char *migrate_quote(struct migrating *m, const char *text);

TC_MUST_USE enum tc_rc migrate_lease_take(struct migrating *m);
TC_MUST_USE enum tc_rc migrate_lease_keep(struct migrating *m);
void migrate_lease_give(struct migrating *m);
TC_MUST_USE enum tc_rc migrate_steps(struct migrating *m);
TC_MUST_USE enum tc_rc migrate_views(struct migrating *m);
TC_MUST_USE enum tc_rc migrate_rights(struct migrating *m, const struct tc_migrate_accounts *accounts);

#endif
