/* SPDX-License-Identifier: Apache-2.0 */
#include "format/csv.h"

#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <talloc.h>

#include "base/text.h"

enum place { FIELD_START, IN_PLAIN, IN_QUOTED, AFTER_QUOTE };

struct tc_csv {
    FILE *stream;
    long line;                        /* of the next byte */
    enum place place;
    char *bytes;                      /* the record's fields, each ended by NUL */
    size_t used;
    uint32_t starts[TC_CSV_FIELDS];   /* of each field in bytes */
    size_t count;
    const char *fields[TC_CSV_FIELDS];
    const char *fault;
    size_t fault_field;
    void *cleaned;                    /* parent of fields that needed cleaning */
};

static int close_stream(struct tc_csv *csv)
{
    fclose(csv->stream);
    return 0;
}

struct tc_csv *tc_csv_over(void *pool, FILE *stream)
{
    struct tc_csv *csv = talloc_zero(pool, struct tc_csv);
    if (!csv)
        return NULL;
    csv->bytes = talloc_array(csv, char, TC_CSV_BYTES);
    if (!csv->bytes) {
        talloc_free(csv);
        return NULL;
    }
    csv->stream = stream;
    csv->line = 1;
    talloc_set_destructor(csv, close_stream);
    int first = getc(stream);
    if (first != 0xEF || getc(stream) != 0xBB || getc(stream) != 0xBF)
        rewind(stream);
    return csv;
}

enum tc_rc tc_csv_open(void *pool, struct tc_turn *turn, const char *file, struct tc_csv **csv_r)
{
    FILE *stream = fopen(file, "re");
    if (!stream)
        return tc_fail(turn, TC_INPUT, "%s: %s", file, strerror(errno));
    *csv_r = tc_csv_over(pool, stream);
    if (*csv_r)
        return TC_OK;
    fclose(stream);
    return tc_fail(turn, TC_FAULT, "out of memory");
}

static void note_fault(struct tc_csv *csv, const char *fault)
{
    if (csv->fault)
        return;
    csv->fault = fault;
    csv->fault_field = csv->count;
}

static void add_byte(struct tc_csv *csv, char byte)
{
    if (csv->used < TC_CSV_BYTES - 1)
        csv->bytes[csv->used++] = byte;
    else
        note_fault(csv, "the record is too long");
}

static void end_field(struct tc_csv *csv)
{
    csv->place = FIELD_START;
    if (csv->count == TC_CSV_FIELDS) {
        note_fault(csv, "the record has too many fields");
        return;
    }
    csv->bytes[csv->used < TC_CSV_BYTES ? csv->used++ : TC_CSV_BYTES - 1] = '\0';
    csv->count++;
    if (csv->count < TC_CSV_FIELDS)
        csv->starts[csv->count] = (uint32_t)csv->used;
}

/* A byte within quotes: only a quote ends the field, or stands for itself when doubled. */
static void take_quoted(struct tc_csv *csv, int byte)
{
    if (byte == '"')
        csv->place = AFTER_QUOTE;
    else
        add_byte(csv, (char)byte);
}

static void take_plain(struct tc_csv *csv, int byte)
{
    if (byte == '"') {
        if (csv->place == FIELD_START || csv->place == AFTER_QUOTE) {
            if (csv->place == AFTER_QUOTE)
                add_byte(csv, '"');
            csv->place = IN_QUOTED;
            return;
        }
        note_fault(csv, "a quote within a field without quotes");
    } else if (csv->place == AFTER_QUOTE) {
        note_fault(csv, "text behind a closing quote");
    }
    csv->place = IN_PLAIN;
    add_byte(csv, (char)byte);
}

/* True when the byte ended the record; CR LF counts as one end. */
static bool take_byte(struct tc_csv *csv, int byte)
{
    if (byte == '\r') {
        int next = getc(csv->stream);
        if (next != '\n' && next != EOF)
            ungetc(next, csv->stream);
        byte = '\n';
    }
    if (byte == '\n')
        csv->line++;
    if (csv->place == IN_QUOTED) {
        take_quoted(csv, byte);
        return false;
    }
    if (byte == '\n' || byte == ',')
        end_field(csv);
    else
        take_plain(csv, byte);
    return byte == '\n';
}

/* Reads one record into bytes; false at the end of the file. */
static bool read_record(struct tc_csv *csv)
{
    int byte = getc(csv->stream);
    if (byte == EOF)
        return false;
    while (!take_byte(csv, byte)) {
        byte = getc(csv->stream);
        if (byte != EOF)
            continue;
        if (csv->place == IN_QUOTED)
            note_fault(csv, "a quote that is never closed");
        end_field(csv);
        return true;
    }
    return true;
}

static void clean_fields(struct tc_csv *csv)
{
    for (size_t i = 0; i < csv->count; i++) {
        const char *field = csv->bytes + csv->starts[i];
        size_t end = i + 1 < csv->count ? csv->starts[i + 1] : csv->used;
        size_t length = end > csv->starts[i] ? end - csv->starts[i] - 1 : 0;
        if (!tc_text_is_utf8(field, length) && !csv->fault) {
            csv->fault = "bytes that are not UTF-8";
            csv->fault_field = i;
        }
        csv->fields[i] = tc_text_clean(csv->cleaned, field, length);
    }
}

static bool is_blank(const struct tc_csv *csv)
{
    return csv->count == 1 && csv->bytes[0] == '\0' && !csv->fault;
}

enum tc_rc tc_csv_next(struct tc_csv *csv, struct tc_turn *turn, struct tc_csv_row *row_r)
{
    long began;
    *row_r = (struct tc_csv_row){0};
    do {
        csv->used = csv->count = 0;
        csv->starts[0] = 0;
        csv->place = FIELD_START;
        csv->fault = NULL;
        began = csv->line;
        if (!read_record(csv))
            return ferror(csv->stream) ? tc_fail(turn, TC_FAULT, "line %ld: %s", began, strerror(errno)) : TC_OK;
    } while (is_blank(csv));
    TALLOC_FREE(csv->cleaned);
    csv->cleaned = talloc_new(csv);
    clean_fields(csv);
    *row_r = (struct tc_csv_row){began, csv->count, csv->fields, csv->fault, csv->fault_field};
    return TC_OK;
}
