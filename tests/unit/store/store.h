/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TC_TESTS_STORE_STORE_H
#define TC_TESTS_STORE_STORE_H

#include "house.h"

/* A command as the gate runs them: key, clock, change of a note, receipt and audit entry. */
struct command {
    struct house *house;
    struct tc_store *store;
    struct tc_turn *turn;
    int64_t case_id;
    const char *key; /* 16 bytes */
    bool seen, committed;
    int runs;
    int64_t stamp;
};
enum tc_rc command_run(struct command *command);

/* Each ends with an empty one. */
extern const struct CMUnitTest connection_tests[];
extern const struct CMUnitTest rows_tests[];
extern const struct CMUnitTest locks_tests[];
extern const struct CMUnitTest change_tests[];
extern const struct CMUnitTest past_tests[];
extern const struct CMUnitTest migrate_tests[];

#endif
