/* SPDX-License-Identifier: Apache-2.0 */
/* A table as comma-separated values (RFC 4180), cell by cell. A byte order mark stands before it, by which
 * spreadsheets know UTF-8; a cell that they would take for a formula begins with an apostrophe. */
#ifndef TC_FORMAT_CSV_WRITE_H
#define TC_FORMAT_CSV_WRITE_H

#include <stddef.h>

struct tc_csv_table;

/* Owned by pool, with all that is written; NULL when memory is short. */
struct tc_csv_table *tc_csv_table_new(void *pool);
/* NULL is an empty cell. */
void tc_csv_table_cell(struct tc_csv_table *table, const char *text);
void tc_csv_table_end_row(struct tc_csv_table *table);
/* The bytes so far, borrowed from the table; NULL when memory ran out on the way. */
char *tc_csv_table_bytes(struct tc_csv_table *table, size_t *length_r);

#endif
