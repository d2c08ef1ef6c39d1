/* SPDX-License-Identifier: Apache-2.0 */
#include <inttypes.h>
#include <string.h>

#include "audit_chain.h"
#include "base/log.h"
#include "base/text.h"

#define TRIES 3 /* a second holder of the stream wins at most a few times before one of us ends */

struct head {
    int64_t seq;
    unsigned char hash[TC_HASH];
};

struct tc_audit {
    struct tc_store *writer;
    const char *stream;
    struct head known;   /* committed for certain */
    struct head pending; /* with what the open transaction has written */
    bool must_read;      /* somebody else may have written, or we may: ask the database */
    bool was_read;       /* in the open transaction, so that pending may count uncommitted rows */
};

/* The log is written on behalf of whoever acts, so it needs no grant of theirs. */
static const struct tc_grant grant = {.need = TC_NEED_GATE};

static const char *const kinds[] = {
    [TC_AUDIT_VIEW] = "view",       [TC_AUDIT_SEARCH] = "search",   [TC_AUDIT_CHANGE] = "change",
    [TC_AUDIT_EXPORT] = "export",   [TC_AUDIT_REFUSAL] = "refusal", [TC_AUDIT_SIGN_IN] = "sign_in",
    [TC_AUDIT_SIGN_OUT] = "sign_out", [TC_AUDIT_SYSTEM] = "system",
};

/* Takes the stream's last row as its head. A log that has become shorter than what we know to be
 * committed has lost its end: we go on from what we know, so that the gap shows. */
static enum tc_rc read_head(struct tc_audit *audit, struct tc_turn *turn)
{
    struct tc_row row;
    enum tc_rc rc = tc_store_one(audit->writer, turn, &grant, TC_SQL_AUDIT_LAST,
                                 TC_ARGS(tc_arg_text("stream", audit->stream)), &row);
    if (rc != TC_OK)
        return rc;
    const struct tc_cell *hash = row.count ? tc_row_cell(&row, "hash") : NULL;
    int64_t seq = row.count ? tc_row_int(&row, "seq") : 0;
    audit->must_read = false;
    audit->was_read = true;
    audit->pending = audit->known;
    if (seq < audit->known.seq)
        tc_log(TC_LOG_ERROR, "audit stream %s ends at %" PRId64 ", %" PRId64 " was committed: entries were removed",
               audit->stream, seq, audit->known.seq);
    else if (hash && hash->length == TC_HASH)
        memcpy(audit->pending.hash, hash->text, TC_HASH), audit->pending.seq = seq;
    return TC_OK;
}

struct tc_audit *tc_audit_new(void *pool, struct tc_store *writer, const char *stream)
{
    struct tc_audit *audit = talloc_zero(pool, struct tc_audit);
    if (!audit || !(audit->stream = talloc_strdup(audit, stream)))
        return NULL;
    audit->writer = writer;
    audit->must_read = true;
    return audit;
}

enum tc_rc tc_audit_open(void *pool, struct tc_turn *turn, struct tc_store *writer, const char *stream,
                         struct tc_audit **audit_r)
{
    *audit_r = tc_audit_new(pool, writer, stream);
    if (!*audit_r)
        return tc_fail(turn, TC_FAULT, "no memory for audit stream %s", stream);
    enum tc_rc rc = read_head(*audit_r, turn);
    tc_audit_committed(*audit_r);
    return rc;
}

/* What the column takes: the hash must be over what will be read again, and no entry is lost
 * because something was too long. most is in characters, as VARCHAR counts. */
static const char *fit(struct tc_turn *turn, const char *text, size_t most)
{
    if (!text)
        return NULL;
    char *clean = tc_text_clean(turn, text, strlen(text));
    if (!clean)
        return "";
    size_t characters = 0;
    for (char *c = clean; *c; c++)
        if (((unsigned char)*c & 0xc0) != 0x80 && characters++ == most)
            return *c = '\0', clean;
    return clean;
}

static const char *number(struct tc_turn *turn, int64_t n)
{
    return n ? talloc_asprintf(turn, "%" PRId64, n) : NULL;
}

static void fill(const char *fields[AUDIT_FIELDS], const struct tc_audit *audit, struct tc_turn *turn,
                 const struct tc_audit_entry *entry, char at[TC_DATE_TEXT])
{
    tc_moment_write_sql(turn->now, at);
    fields[AUDIT_STREAM] = audit->stream;
    fields[AUDIT_SEQ] = number(turn, audit->pending.seq + 1);
    fields[AUDIT_AT] = at;
    fields[AUDIT_KIND] = kinds[entry->kind];
    fields[AUDIT_PERSON] = number(turn, entry->person_id);
    fields[AUDIT_CLIENT] = number(turn, entry->client_id);
    fields[AUDIT_CASE] = number(turn, entry->case_id);
    fields[AUDIT_ROUTE] = fit(turn, entry->route ? entry->route : "", 200);
    fields[AUDIT_OBJECT] = fit(turn, entry->object, 100);
    fields[AUDIT_RESULT] = fit(turn, entry->result ? entry->result : "", 16);
    fields[AUDIT_REQUEST] = fit(turn, entry->request, 16);
    fields[AUDIT_DETAIL] = fit(turn, entry->detail, 400);
    fields[AUDIT_ADDRESS] = fit(turn, entry->address, 64);
}

/* One INSERT at the place after the pending head. */
static enum tc_rc add(struct tc_audit *audit, struct tc_turn *turn, const struct tc_audit_entry *entry)
{
    static const char *const names[AUDIT_FIELDS] = {
        "stream", "seq", "at", "kind", "person", "entry_client", "entry_case", "route",
        "object", "result", "request", "detail", "address",
    };
    const char *fields[AUDIT_FIELDS];
    char at[TC_DATE_TEXT];
    struct tc_arg args[AUDIT_FIELDS + 3];
    struct head next = {.seq = audit->pending.seq + 1};
    fill(fields, audit, turn, entry, at);
    audit_hash(fields, audit->pending.hash, next.hash);
    for (size_t i = 0; i < AUDIT_FIELDS; i++)
        args[i] = tc_arg_text(names[i], fields[i]);
    args[AUDIT_FIELDS] = tc_arg_bytes("previous", audit->pending.hash, TC_HASH);
    args[AUDIT_FIELDS + 1] = tc_arg_bytes("hash", next.hash, TC_HASH);
    args[AUDIT_FIELDS + 2] = (struct tc_arg){.kind = TC_ARG_END};
    enum tc_rc rc = tc_store_change(audit->writer, turn, &grant, TC_SQL_AUDIT_ADD, args, NULL, NULL);
    if (rc == TC_OK)
        audit->pending = next;
    return rc;
}

enum tc_rc tc_audit_write(struct tc_audit *audit, struct tc_turn *turn, const struct tc_audit_entry *entry)
{
    enum tc_rc rc = TC_OK;
    for (int i = 0; i < TRIES; i++) {
        if (audit->must_read)
            rc = read_head(audit, turn);
        if (rc == TC_OK)
            rc = add(audit, turn, entry);
        if (rc != TC_CLASH)
            return rc;
        audit->must_read = true;
        if (i + 1 < TRIES)
            tc_turn_mend(turn), rc = TC_OK;
    }
    return rc;
}

void tc_audit_committed(struct tc_audit *audit)
{
    audit->known = audit->pending;
    audit->was_read = false;
}

void tc_audit_dropped(struct tc_audit *audit)
{
    audit->pending = audit->known;
    audit->must_read = audit->must_read || audit->was_read;
    audit->was_read = false;
}

void tc_audit_unknown(struct tc_audit *audit)
{
    audit->pending = audit->known;
    audit->must_read = true;
}

enum tc_rc tc_audit_transact(struct tc_audit *audit, struct tc_turn *turn, tc_body *body, void *user)
{
    bool is_known = true;
    enum tc_rc rc = tc_store_transact(audit->writer, turn, body, user, &is_known);
    if (rc == TC_OK)
        tc_audit_committed(audit);
    else if (is_known)
        tc_audit_dropped(audit);
    else
        tc_audit_unknown(audit);
    return rc;
}

struct alone {
    struct tc_audit *audit;
    struct tc_turn *turn;
    const struct tc_audit_entry *entry;
};

static enum tc_rc write_alone(void *user)
{
    struct alone *alone = user;
    tc_audit_dropped(alone->audit);
    return tc_audit_write(alone->audit, alone->turn, alone->entry);
}

enum tc_rc tc_audit_alone(struct tc_audit *audit, struct tc_turn *turn, const struct tc_audit_entry *entry)
{
    struct alone alone = {.audit = audit, .turn = turn, .entry = entry};
    return tc_audit_transact(audit, turn, write_alone, &alone);
}
