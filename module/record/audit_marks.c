/* SPDX-License-Identifier: Apache-2.0 */
#include "audit_marks.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"

struct signature {
    unsigned char bytes[TC_SIGNATURE];
    char at[TC_DATE_TEXT];
};

struct audit_marks {
    struct tc_turn *turn;
    struct tc_audit_report *report;
    const unsigned char *public_key;
    struct audit_mark *marks;
    size_t count, room, given;
    struct signature *filed; /* checkpoints of the file, in its order */
    size_t filed_count, filed_room, filed_found;
    unsigned char last[TC_SIGNATURE]; /* of the checkpoint before, in the database */
    bool has_last;
    const struct audit_head *heads;   /* of the checkpoint before: what has not moved is marked already */
    size_t head_count;
    void *heads_pool;
};

static enum tc_rc fault(struct audit_marks *marks, const char *which, const char *kind)
{
    snprintf(marks->report->fault, sizeof marks->report->fault, "checkpoint %.100s: %s", which, kind);
    return TC_CLASH;
}

/* Room for one more; doubles. */
static void *more(struct tc_turn *turn, void *array, size_t size, size_t count, size_t *room)
{
    if (count < *room)
        return array;
    *room = *room ? *room * 2 : 256;
    return talloc_realloc_size(turn, array, size * *room);
}

/* Streams are few, so their names are shared by all their marks. */
static const char *keep_name(struct audit_marks *marks, const char *stream)
{
    for (size_t i = marks->count; i-- > 0 && marks->count - i <= 64;)
        if (strcmp(marks->marks[i].stream, stream) == 0)
            return marks->marks[i].stream;
    return talloc_strdup(marks, stream);
}

static bool has_moved(const struct audit_marks *marks, const struct audit_head *head)
{
    for (size_t i = 0; i < marks->head_count; i++)
        if (marks->heads[i].seq == head->seq && strcmp(marks->heads[i].stream, head->stream) == 0
            && memcmp(marks->heads[i].hash, head->hash, TC_HASH) == 0)
            return false;
    return true;
}

static enum tc_rc mark_heads(struct audit_marks *marks, const struct audit_checkpoint *checkpoint)
{
    for (size_t i = 0; i < checkpoint->count; i++) {
        const struct audit_head *head = &checkpoint->heads[i];
        if (!has_moved(marks, head))
            continue;
        marks->marks = more(marks->turn, marks->marks, sizeof *marks->marks, marks->count, &marks->room);
        if (!marks->marks)
            return tc_fail(marks, TC_FAULT, "no memory for %zu marks", marks->room);
        struct audit_mark mark = {.stream = keep_name(marks, head->stream), .seq = head->seq};
        memcpy(mark.hash, head->hash, TC_HASH);
        marks->marks[marks->count++] = mark;
    }
    return TC_OK;
}

static bool is_unsigned(const char *signature)
{
    static const char none[TC_SIGNATURE];
    return memcmp(signature, none, sizeof none) == 0;
}

/* Takes a checkpoint whose signature holds; pool, of the marks, lives until the next one. */
static enum tc_rc take(struct audit_marks *marks, void *pool, const char *which, const char *text,
                       const unsigned char signature[TC_SIGNATURE], struct audit_checkpoint *checkpoint_r)
{
    if (is_unsigned((const char *)signature))
        return fault(marks, which, "unsigned");
    if (!tc_sign_check(marks->public_key, text, strlen(text), signature) || !audit_checkpoint_read(pool, text, checkpoint_r))
        return fault(marks, which, "changed (its signature does not hold)");
    enum tc_rc rc = mark_heads(marks, checkpoint_r);
    talloc_free(marks->heads_pool);
    marks->heads_pool = pool;
    marks->heads = checkpoint_r->heads;
    marks->head_count = checkpoint_r->count;
    return rc;
}

static bool links(const struct audit_marks *marks, const char *previous)
{
    unsigned char bytes[TC_SIGNATURE];
    if (!marks->has_last)
        return strcmp(previous, AUDIT_NONE) == 0;
    return tc_text_unhex(previous, bytes, sizeof bytes) && memcmp(bytes, marks->last, sizeof bytes) == 0;
}

static enum tc_rc take_row(void *user, const struct tc_row *row)
{
    struct audit_marks *marks = user;
    struct audit_checkpoint checkpoint;
    const struct tc_cell *signature = tc_row_cell(row, "signature"), *heads = tc_row_cell(row, "heads");
    const char *id = tc_row_text(row, "id"), *at = tc_row_text(row, "at");
    if (!id || !at || !heads || !heads->text || !signature || signature->length != TC_SIGNATURE)
        return tc_fail(marks, TC_FAULT, "audit_checkpoint_all gives other columns than it should");
    if (strlen(heads->text) != heads->length)
        return fault(marks, id, "changed (its signature does not hold)");
    enum tc_rc rc = take(marks, talloc_new(marks), id, heads->text, (const unsigned char *)signature->text, &checkpoint);
    if (rc != TC_OK)
        return rc;
    if (strcmp(checkpoint.at, at) != 0)
        return fault(marks, id, "changed (its time is not the signed one)");
    if (!links(marks, checkpoint.previous))
        return fault(marks, id, marks->has_last ? "wrong link: one before it is missing" : "wrong link: the first ones are missing");
    memcpy(marks->last, signature->text, TC_SIGNATURE);
    marks->has_last = true;
    if (marks->filed_found < marks->filed_count
        && memcmp(marks->filed[marks->filed_found].bytes, marks->last, TC_SIGNATURE) == 0)
        marks->filed_found++;
    marks->report->checkpoints++;
    return TC_OK;
}

/* One record of the file: the signed text, then its signature in a line of its own. */
static enum tc_rc take_record(struct audit_marks *marks, const char *file, char *text, const char *hex, unsigned line)
{
    struct audit_checkpoint checkpoint;
    struct signature *filed;
    char *which = talloc_asprintf(marks, "%s:%u", file, line);
    marks->filed = more(marks->turn, marks->filed, sizeof *filed, marks->filed_count, &marks->filed_room);
    if (!marks->filed)
        return tc_fail(marks, TC_FAULT, "no memory for %zu checkpoints", marks->filed_room);
    filed = &marks->filed[marks->filed_count];
    if (!tc_text_unhex(hex, filed->bytes, TC_SIGNATURE))
        return fault(marks, which, "unsigned");
    enum tc_rc rc = take(marks, talloc_new(marks), which, text, filed->bytes, &checkpoint);
    if (rc == TC_OK) {
        snprintf(filed->at, sizeof filed->at, "%s", checkpoint.at);
        marks->filed_count++;
    }
    talloc_free(which);
    return rc;
}

static enum tc_rc read_records(struct audit_marks *marks, const char *file, FILE *in)
{
    enum tc_rc rc = TC_OK;
    char *line = NULL, *text = talloc_strdup(marks, "");
    size_t room = 0;
    unsigned number = 0;
    while (rc == TC_OK && getline(&line, &room, in) > 0) {
        number++;
        if (strncmp(line, "signature ", 10) == 0) {
            rc = take_record(marks, file, text, tc_text_trim(line + 10), number);
            talloc_free(text);
            text = talloc_strdup(marks, "");
        } else if (strcmp(line, "\n") != 0) {
            text = talloc_strdup_append(text, line);
        }
    }
    if (rc == TC_OK && *text)
        rc = fault(marks, file, "unsigned (its last record is not whole)");
    free(line);
    return rc;
}

static enum tc_rc read_file(struct audit_marks *marks, const char *file)
{
    FILE *in = file ? fopen(file, "re") : NULL;
    if (!file)
        return TC_OK;
    if (!in)
        return tc_fail(marks, TC_INPUT, "%s: %s", file, strerror(errno));
    enum tc_rc rc = read_records(marks, file, in);
    fclose(in);
    marks->head_count = 0;
    return rc;
}

static int by_place(const void *a, const void *b)
{
    const struct audit_mark *x = a, *y = b;
    int order = strcmp(x->stream, y->stream);
    return order ? order : (x->seq > y->seq) - (x->seq < y->seq);
}

enum tc_rc audit_marks_read(struct tc_turn *turn, struct tc_store *writer, const unsigned char public_key[32],
                            const char *file, struct tc_audit_report *report, struct audit_marks **marks_r)
{
    static const struct tc_grant grant = {.need = TC_NEED_TOOL};
    struct audit_marks *marks = talloc_zero(turn, struct audit_marks);
    if (!marks)
        return tc_fail(turn, TC_FAULT, "no memory for checkpoints");
    marks->turn = turn;
    marks->report = report;
    marks->public_key = public_key;
    *marks_r = marks;
    enum tc_rc rc = read_file(marks, file);
    if (rc == TC_OK)
        rc = tc_store_look(writer, turn, &grant, TC_SQL_AUDIT_CHECKPOINT_ALL, TC_ARGS(), take_row, marks);
    if (rc == TC_OK && marks->count)
        qsort(marks->marks, marks->count, sizeof *marks->marks, by_place);
    return rc;
}

const struct audit_mark *audit_marks_next(struct audit_marks *marks)
{
    return marks->given < marks->count ? &marks->marks[marks->given++] : NULL;
}

enum tc_rc audit_marks_missing(const struct audit_marks *marks, struct tc_audit_report *report)
{
    if (marks->filed_found == marks->filed_count)
        return TC_OK;
    snprintf(report->fault, sizeof report->fault, "checkpoint of %s: missing in the database (the file has it)",
             marks->filed[marks->filed_found].at);
    return TC_CLASH;
}
