/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_UNIT_BASE_H
#define TESTS_UNIT_BASE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

int run_text_tests(void);
int run_date_tests(void);
int run_secret_tests(void);

#endif
