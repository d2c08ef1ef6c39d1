/* SPDX-License-Identifier: Apache-2.0 */
/* The audit stream of one worker slot: entries chained by hash, written in the change's own
 * transaction, or before the first byte of a page leaves. No entry, no page. */
#ifndef TC_RECORD_AUDIT_H
#define TC_RECORD_AUDIT_H

#include "record/record.h"

enum tc_audit_kind {
    TC_AUDIT_VIEW, TC_AUDIT_SEARCH, TC_AUDIT_CHANGE, TC_AUDIT_EXPORT, TC_AUDIT_REFUSAL,
    TC_AUDIT_SIGN_IN, TC_AUDIT_SIGN_OUT, TC_AUDIT_SYSTEM
};

struct tc_audit_entry {
    enum tc_audit_kind kind;
    int64_t person_id;   /* 0: a stranger or the system */
    int64_t client_id;   /* 0: none */
    int64_t case_id;     /* 0: none */
    const char *route;   /* "/case/notes", or "import hmis" */
    const char *object;  /* "note 17", or NULL */
    const char *result;  /* tc_rc_name */
    const char *request; /* the request's number */
    const char *detail;  /* what auditors need and no client text: counts, the name of a list; or NULL */
    const char *address; /* the person's network address, or NULL */
};

struct tc_audit; /* one stream, owned by its worker */

/* Continues the stream "machine/slot" from its last row. */
TC_MUST_USE enum tc_rc tc_audit_open(void *pool, struct tc_turn *turn, struct tc_store *writer, const char *stream,
                                     struct tc_audit **audit_r);
/* The same, but the last row is read with the first entry only: needs no database yet. NULL when
 * memory is short. */
struct tc_audit *tc_audit_new(void *pool, struct tc_store *writer, const char *stream);
/* Within a transaction of the same writer: one entry. The sequence advances only when
 * tc_audit_committed says so; tc_audit_dropped after a rollback (and first thing in a body that
 * tc_store_transact may run again); tc_audit_unknown makes the next write read the stream's
 * last row again. */
TC_MUST_USE enum tc_rc tc_audit_write(struct tc_audit *audit, struct tc_turn *turn, const struct tc_audit_entry *entry);
void tc_audit_committed(struct tc_audit *audit);
void tc_audit_dropped(struct tc_audit *audit);
void tc_audit_unknown(struct tc_audit *audit);
/* Runs body, which writes an entry besides its change, in a transaction of the audit's writer, and tells the stream what became of it. */
TC_MUST_USE enum tc_rc tc_audit_transact(struct tc_audit *audit, struct tc_turn *turn, tc_body *body, void *user);
/* One entry in a transaction of its own (a view). */
TC_MUST_USE enum tc_rc tc_audit_alone(struct tc_audit *audit, struct tc_turn *turn, const struct tc_audit_entry *entry);

/* The clerk, each minute: the head of every stream into a checkpoint signed with Ed25519, in
 * the database, in the append-only file and to the log. */
TC_MUST_USE enum tc_rc tc_audit_seal(struct tc_turn *turn, struct tc_store *writer, const unsigned char secret[64], const char *file);

/* Walks all streams and checkpoints; needs only the public key (and, if not NULL, the
 * append-only file). The first fault in words: "stream web1/3, entry 127: changed". */
struct tc_audit_report {
    int64_t streams, entries, checkpoints;
    char fault[200]; /* empty when all agrees */
};
TC_MUST_USE enum tc_rc tc_audit_verify(struct tc_turn *turn, struct tc_store *writer, const unsigned char public_key[32],
                                       const char *file, struct tc_audit_report *report_r);

#endif
