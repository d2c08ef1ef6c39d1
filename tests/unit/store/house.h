/* SPDX-License-Identifier: Apache-2.0 */
/* A database of its own on the server that tests/run started, migrated, with an administrator's
 * connection for what a test has to set up and to look at behind the store's back. */
#ifndef TC_TESTS_STORE_HOUSE_H
#define TC_TESTS_STORE_HOUSE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <mysql.h>

#include "base/clock.h"
#include "base/secret.h"
#include "store/list.h"
#include "store/migrate.h"
#include "store/store.h"

struct house {
    struct tc_turn *turn;
    MYSQL *admin;
    struct tc_store *reader, *writer;
    struct tc_store_config admin_config, read_config, write_config;
    struct tc_migrate_accounts accounts;
};

/* For cmocka's group setup and teardown; the house hangs on *state. */
int house_open(void **state);
int house_close(void **state);
/* Before each test: the five cases of house_cases anew, no failure, a turn without history. */
int house_clean(void **state);

/* As administrator; a refusal fails the test. */
void house_sql(struct house *house, const char *format, ...) TC_PRINTF(2, 3);
int64_t house_number(struct house *house, const char *format, ...) TC_PRINTF(2, 3);
/* The error number of a text that must fail, 0 if it does not. */
unsigned house_refused(MYSQL *mysql, const char *text);
/* A bare connection of one of the accounts. */
MYSQL *house_connect(const struct tc_store_config *config);
const struct tc_grant *house_grant(struct house *house, enum tc_need need, int64_t viewer, int64_t case_id);

#define HOUSE_CASES 5

#endif
