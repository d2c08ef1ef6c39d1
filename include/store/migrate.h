/* SPDX-License-Identifier: Apache-2.0 */
/* Forward-only steps (sql/schema/NNNN_name.sql), views (sql/view) and the rights of the two
 * accounts, all compiled in. Runs on the administrator's connection. */
#ifndef TC_STORE_MIGRATE_H
#define TC_STORE_MIGRATE_H

#include "store/store.h"

/* The accounts of the workers. One that is missing is made, with its password; a password NULL
 * makes none (unix_socket or another way is then the administrator's work). */
struct tc_migrate_accounts {
    const char *read_user, *read_password;
    const char *write_user, *write_password;
};

/* Makes the database if it is missing and applies what is missing, statement by statement, under
 * a lease row, each step noted with its hash; then makes the views anew and grants the rights.
 * Safe to run twice, twice at once, again after it was killed, and while old workers run.
 * said(user, line) is told each step. TC_INPUT if a step that was applied has another hash now. */
typedef void tc_said(void *user, const char *line);
TC_MUST_USE enum tc_rc tc_migrate(struct tc_turn *turn, const struct tc_store_config *admin,
                                  const struct tc_migrate_accounts *accounts, tc_said *said, void *user);
/* The newest step that the database has whole (0 for none) and the newest that this program has. */
TC_MUST_USE enum tc_rc tc_migrate_state(struct tc_turn *turn, const struct tc_store_config *admin, int *has_r, int *wants_r);

#endif
