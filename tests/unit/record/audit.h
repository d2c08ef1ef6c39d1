/* SPDX-License-Identifier: Apache-2.0 */
/* The audit log on a real MariaDB, with someone who has full rights on the database. */
#ifndef TESTS_UNIT_RECORD_AUDIT_H
#define TESTS_UNIT_RECORD_AUDIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/secret.h"
#include "record/audit.h"
#include "store/migrate.h"

struct audit_test {
    struct tc_turn *turn;
    struct tc_store_config config;
    struct tc_store *writer;
    unsigned char public_key[32], secret[64];
    char database[64], file[64];
};
extern struct audit_test test;

/* As the database's administrator would, behind our back. */
void tamper(const char *format, ...) TC_PRINTF(1, 2);
/* The first fault in words, "" for none. */
char *verify(const char *file);
void seal(void);
void write_entries(const char *stream, int count);
/* The log as begin_audit made it: three streams, sealed after 4 and after 6 entries each. */
int put_back(void **state);
void assert_fault(const char *begins);
int begin_audit(void **state);
int end_audit(void **state);

/* audit_tamper.c */
int run_tamper_tests(void);

#endif
