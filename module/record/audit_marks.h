/* SPDX-License-Identifier: Apache-2.0 */
/* Marks: what signed checkpoints, of the database and of the append-only file, have fixed of the
 * streams: "entry 127 of web1/3 has this hash". */
#ifndef TC_RECORD_AUDIT_MARKS_H
#define TC_RECORD_AUDIT_MARKS_H

#include "audit_chain.h"

struct audit_mark {
    const char *stream;
    int64_t seq;
    unsigned char hash[TC_HASH];
};

struct audit_marks; /* in the order of stream and seq; owned by the turn */

/* Checks every signature and link meanwhile; file may be NULL. TC_CLASH with the report's fault
 * set at the first checkpoint that does not hold. */
TC_MUST_USE enum tc_rc audit_marks_read(struct tc_turn *turn, struct tc_store *writer, const unsigned char public_key[32],
                                        const char *file, struct tc_audit_report *report, struct audit_marks **marks_r);
/* NULL at the end. */
const struct audit_mark *audit_marks_next(struct audit_marks *marks);
/* TC_CLASH and a fault if the file has a checkpoint that the database has not. */
TC_MUST_USE enum tc_rc audit_marks_missing(const struct audit_marks *marks, struct tc_audit_report *report);

#endif
