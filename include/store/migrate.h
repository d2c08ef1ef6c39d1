/* SPDX-License-Identifier: Apache-2.0 */
/* Forward-only steps (sql/schema/NNNN_name.sql), views (sql/view) and the rights of the two
 * accounts, all compiled in. Runs on the administrator's connection. */
#ifndef TC_STORE_MIGRATE_H
#define TC_STORE_MIGRATE_H

#include "store/store.h"

/* Applies what is missing, under a lease row, each step noted with its hash; then makes the
 * views anew and grants the rights. Safe to run twice and while old workers run. said(user,
 * line) is told each step. TC_INPUT if a step that was applied has another hash now. */
typedef void tc_said(void *user, const char *line);
TC_MUST_USE enum tc_rc tc_migrate(struct tc_turn *turn, const struct tc_store_config *admin, const char *read_user,
                                  const char *write_user, tc_said *said, void *user);
/* The newest step that the database has and the newest that this program has. */
TC_MUST_USE enum tc_rc tc_migrate_state(struct tc_turn *turn, const struct tc_store_config *admin, int *has_r, int *wants_r);

#endif
