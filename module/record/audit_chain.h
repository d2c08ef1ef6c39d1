/* SPDX-License-Identifier: Apache-2.0 */
/* What one who writes, one who seals and one who verifies the audit log must do alike. */
#ifndef TC_RECORD_AUDIT_CHAIN_H
#define TC_RECORD_AUDIT_CHAIN_H

#include "base/secret.h"
#include "record/audit.h"

/* The columns of an entry as text, in the order of the hash; NULL is a value of its own. */
enum audit_field {
    AUDIT_STREAM, AUDIT_SEQ, AUDIT_AT, AUDIT_KIND, AUDIT_PERSON, AUDIT_CLIENT, AUDIT_CASE, AUDIT_ROUTE,
    AUDIT_OBJECT, AUDIT_RESULT, AUDIT_REQUEST, AUDIT_DETAIL, AUDIT_ADDRESS, AUDIT_FIELDS
};

/* Over the previous hash and each column with its length, so that no byte can move from one to the next. */
void audit_hash(const char *const fields[AUDIT_FIELDS], const unsigned char previous[TC_HASH],
                unsigned char hash_r[TC_HASH]);

#define AUDIT_NONE "-" /* in place of the signature before the first checkpoint */

/* A checkpoint is text: "previous SIGNATURE", "at TIME", then "STREAM SEQ HASH" for each stream in
 * order, a line each, as it is signed. */
struct audit_head {
    const char *stream;
    int64_t seq;
    unsigned char hash[TC_HASH];
};
struct audit_checkpoint {
    const char *previous, *at;
    struct audit_head *heads;
    size_t count;
};
/* Owned by pool; false if the text is no checkpoint. */
bool audit_checkpoint_read(void *pool, const char *text, struct audit_checkpoint *checkpoint_r);

#endif
