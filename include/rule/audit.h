/* SPDX-License-Identifier: Apache-2.0 */
/* Where a page of the audit log goes on: moment, stream and sequence of the last entry shown. */
#ifndef TC_RULE_AUDIT_H
#define TC_RULE_AUDIT_H

#include <stdbool.h>
#include <stdint.h>

struct tc_audit_mark {
    char at[32]; /* as MariaDB reads it, without a blank */
    int64_t seq;
    char stream[65];
};

/* Reads "2026-11-21T21:00:00.123456~127~web1/3"; false for anything else. */
bool tc_audit_mark_read(const char *cursor, struct tc_audit_mark *mark_r);

#endif
