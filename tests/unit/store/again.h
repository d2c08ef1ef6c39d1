/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TC_TESTS_STORE_AGAIN_H
#define TC_TESTS_STORE_AGAIN_H

#include "house.h"

/* Runs the text for three viewers in turn, by a kept statement and by new ones: how often they differ.
 * rows_r becomes true if there were any rows at all. */
unsigned again_differs(MYSQL *mysql, const struct tc_statement *s, const char *text, const char *const *params, bool *rows_r);

#endif
