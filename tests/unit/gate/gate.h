/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TC_TESTS_UNIT_GATE_H
#define TC_TESTS_UNIT_GATE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "input.h"

/* A request without a connection, in a gate that has only a configuration and the routes of routes.c. */
struct tc_request *a_request(void);
void no_request(struct tc_request *r);
void with_form(struct tc_request *r, const char *urlencoded);
struct tc_gate *the_gate(void);

int test_fields(void);
int test_permission(void);
int test_table(void);
int test_token(void);
int test_reply(void);
int test_problem(void);
int test_link(void);

#endif
