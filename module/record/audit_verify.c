/* SPDX-License-Identifier: Apache-2.0 */
/* Walks the chain of every stream, with the heads that signed checkpoints have fixed. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "audit_marks.h"
#include "base/text.h"

struct walk {
    struct tc_turn *turn;
    struct tc_audit_report *report;
    struct audit_marks *marks;
    const struct audit_mark *mark; /* the next one that is due */
    char stream[256];
    int64_t seq;
    unsigned char hash[TC_HASH];
};

static enum tc_rc fault(struct walk *walk, const char *stream, int64_t seq, const char *kind)
{
    snprintf(walk->report->fault, sizeof walk->report->fault, "stream %.64s, entry %" PRId64 ": %s", stream, seq, kind);
    return TC_CLASH;
}

/* The marks of streams that come before this one, or of its entries past the last: nothing stands there. */
static enum tc_rc end_stream(struct walk *walk, const char *next)
{
    const struct audit_mark *mark = walk->mark;
    if (mark && (!next || strcmp(mark->stream, next) < 0)) {
        bool is_begun = strcmp(mark->stream, walk->stream) == 0;
        return fault(walk, mark->stream, is_begun ? walk->seq + 1 : 1, "cut off at the end (a signed checkpoint has it)");
    }
    return TC_OK;
}

static enum tc_rc begin_stream(struct walk *walk, const char *stream)
{
    enum tc_rc rc = end_stream(walk, stream);
    snprintf(walk->stream, sizeof walk->stream, "%s", stream);
    walk->seq = 0;
    memset(walk->hash, 0, sizeof walk->hash);
    walk->report->streams++;
    return rc;
}

/* What every checkpoint says of this entry. */
static enum tc_rc check_marks(struct walk *walk)
{
    while (walk->mark && strcmp(walk->mark->stream, walk->stream) == 0 && walk->mark->seq == walk->seq) {
        if (memcmp(walk->mark->hash, walk->hash, TC_HASH) != 0)
            return fault(walk, walk->stream, walk->seq, "changed (a signed checkpoint has another)");
        walk->mark = audit_marks_next(walk->marks);
    }
    return TC_OK;
}

static void read_fields(const struct tc_row *row, const char *fields[AUDIT_FIELDS])
{
    static const char *const columns[AUDIT_FIELDS] = {
        "stream", "seq", "at", "kind", "person_id", "client_id", "case_id", "route",
        "object", "result", "request", "detail", "address",
    };
    for (size_t i = 0; i < AUDIT_FIELDS; i++)
        fields[i] = tc_row_text(row, columns[i]);
}

/* A column may hold a NUL byte only if someone put it there: our text has none. */
static bool has_hidden_bytes(const struct tc_row *row)
{
    for (size_t i = 0; i < row->count; i++)
        if (row->cells[i].kind != TC_CELL_BYTES && !row->cells[i].is_null && strlen(row->cells[i].text) != row->cells[i].length)
            return true;
    return false;
}

static enum tc_rc check_entry(void *user, const struct tc_row *row)
{
    struct walk *walk = user;
    const char *fields[AUDIT_FIELDS];
    unsigned char hash[TC_HASH];
    const struct tc_cell *previous = tc_row_cell(row, "previous"), *own = tc_row_cell(row, "hash");
    int64_t seq = tc_row_int(row, "seq");
    read_fields(row, fields);
    if (!fields[AUDIT_STREAM] || !previous || previous->length != TC_HASH || !own || own->length != TC_HASH)
        return tc_fail(walk, TC_FAULT, "audit_all gives other columns than it should");
    if (strcmp(fields[AUDIT_STREAM], walk->stream) != 0 && begin_stream(walk, fields[AUDIT_STREAM]) != TC_OK)
        return TC_CLASH;
    if (seq != walk->seq + 1)
        return fault(walk, walk->stream, walk->seq + 1, "missing");
    audit_hash(fields, (const unsigned char *)previous->text, hash);
    if (memcmp(hash, own->text, TC_HASH) != 0 || has_hidden_bytes(row))
        return fault(walk, walk->stream, seq, "changed");
    if (memcmp(previous->text, walk->hash, TC_HASH) != 0)
        return fault(walk, walk->stream, seq, "wrong link to the entry before");
    memcpy(walk->hash, hash, TC_HASH);
    walk->seq = seq;
    walk->report->entries++;
    return check_marks(walk);
}

static enum tc_rc walk_entries(struct walk *walk, struct tc_store *writer)
{
    static const struct tc_grant grant = {.need = TC_NEED_TOOL};
    walk->mark = audit_marks_next(walk->marks);
    enum tc_rc rc = tc_store_look(writer, walk->turn, &grant, TC_SQL_AUDIT_ALL, TC_ARGS(), check_entry, walk);
    return rc == TC_OK ? end_stream(walk, NULL) : rc;
}

enum tc_rc tc_audit_verify(struct tc_turn *turn, struct tc_store *writer, const unsigned char public_key[32],
                           const char *file, struct tc_audit_report *report_r)
{
    struct walk walk = {.turn = turn, .report = report_r};
    memset(report_r, 0, sizeof *report_r);
    enum tc_rc rc = audit_marks_read(turn, writer, public_key, file, report_r, &walk.marks);
    if (rc == TC_OK)
        rc = walk_entries(&walk, writer);
    if (rc == TC_OK)
        rc = audit_marks_missing(walk.marks, report_r);
    if (!report_r->fault[0])
        return rc;
    tc_turn_mend(turn); /* a fault in the log is what was asked for, no failure of ours */
    return TC_OK;
}
