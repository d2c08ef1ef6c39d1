/* SPDX-License-Identifier: Apache-2.0 */
/* Comma-separated values (RFC 4180), streamed: one record at a time, whatever the file's size.
 * A first byte order mark is skipped; CR LF, LF and CR end a record. */
#ifndef TC_FORMAT_CSV_H
#define TC_FORMAT_CSV_H

#include <stddef.h>
#include <stdio.h>

#include "base/turn.h"

#define TC_CSV_FIELDS 512
#define TC_CSV_BYTES (256 * 1024) /* of one record */

struct tc_csv;

struct tc_csv_row {
    long line;                 /* of the file, from 1, where the record begins */
    size_t count;              /* fields; 0 at the end of the file */
    const char *const *fields; /* cleaned UTF-8 (base/text.h), borrowed until the next call */
    const char *fault;         /* why the record cannot be read as it stands, or NULL */
    size_t fault_field;        /* where the fault is */
};

/* Opens a file; TC_INPUT with the reason. The csv is owned by pool and closes its file. */
TC_MUST_USE enum tc_rc tc_csv_open(void *pool, struct tc_turn *turn, const char *file, struct tc_csv **csv_r);
/* Takes over an open stream that can be rewound (tests, fuzzing). NULL when memory is short. */
struct tc_csv *tc_csv_over(void *pool, FILE *stream);
/* The next record that is not blank. A record with a fault is given with its fault, and the
 * next call goes on behind it. */
TC_MUST_USE enum tc_rc tc_csv_next(struct tc_csv *csv, struct tc_turn *turn, struct tc_csv_row *row_r);

#endif
