/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "base/limits.h"
#include "base/text.h"

#include "hmis.h"

static bool find_columns(struct hmis_table *table, const struct tc_csv_row *header)
{
    bool all = true;
    for (size_t c = 0; table->columns[c].name; c++) {
        table->place[c] = -1;
        for (size_t i = 0; i < header->count && table->place[c] < 0; i++)
            if (strcmp(header->fields[i], table->columns[c].name) == 0)
                table->place[c] = (int)i;
        if (table->place[c] >= 0)
            continue;
        fprintf(stderr, "%s line 1 column %s: the file has no such column%s\n", table->name, table->columns[c].name,
                table->columns[c].required ? ", and cannot be read without it" : " (rows kept)");
        all = all && !table->columns[c].required;
    }
    return all;
}

enum tc_rc hmis_open(struct tc_turn *turn, struct hmis_report *report, const char *dir, const char *name,
                     const struct hmis_column *columns, struct hmis_table **table_r)
{
    struct hmis_table *table = talloc_zero(turn, struct hmis_table);
    if (!table)
        return tc_fail(turn, TC_FAULT, "out of memory");
    *table = (struct hmis_table){.turn = turn, .report = report, .name = name, .columns = columns};
    enum tc_rc rc = tc_csv_open(table, turn, talloc_asprintf(table, "%s/%s", dir, name), &table->csv);
    if (rc != TC_OK)
        return rc;
    struct tc_csv_row header;
    rc = tc_csv_next(table->csv, turn, &header);
    if (rc != TC_OK)
        return rc;
    if (header.count == 0 || header.fault || !find_columns(table, &header))
        return tc_fail(turn, TC_INPUT, "%s: its first line does not name the columns that HMIS CSV asks for; nothing was imported", name);
    *table_r = table;
    return TC_OK;
}

static void say(const struct hmis_table *table, long line, const char *column, const char *value, const char *why, bool kept)
{
    fprintf(stderr, "%s line %ld column %s: %s: \"%.80s\" (%s)\n", table->name, line, column, why, value,
            kept ? "left empty, row kept" : "row refused");
}

void hmis_refuse(struct hmis_table *table, long line, const char *column, const char *value, const char *why)
{
    say(table, line, column, value ? value : "", why, false);
    table->report->refused++;
}

/* NULL when the value is good, else what is wrong with it. */
static const char *fault_of(const struct hmis_column *column, const char *value)
{
    struct tc_date date;
    int64_t number;
    switch (column->kind) {
    case HMIS_ID: return strlen(value) <= 60 ? NULL : "an identifier of over 60 bytes";
    case HMIS_TEXT: return tc_text_characters(value) <= TC_MAX_LINE ? NULL : "over 200 characters";
    case HMIS_CODE: return hmis_code_word(column->codes, value) ? NULL : "not a code of its list";
    case HMIS_DATE: return tc_date_read(value, &date) && value[10] == '\0' ? NULL : "not a date (YYYY-MM-DD)";
    case HMIS_MOMENT: return tc_date_read(value, &date) ? NULL : "not a date and time (YYYY-MM-DD HH:MM:SS)";
    case HMIS_NUMBER: return tc_text_to_int(value, 0, 9999, &number) ? NULL : "not a whole number";
    }
    return NULL;
}

/* Reads one column; false if the row must be refused for it. */
static bool take_value(struct hmis_table *table, const struct tc_csv_row *raw, size_t c, struct hmis_row *row)
{
    const struct hmis_column *column = &table->columns[c];
    int place = table->place[c];
    const char *value = place >= 0 && (size_t)place < raw->count ? raw->fields[place] : "";
    const char *why = *value ? fault_of(column, value) : column->required ? "empty" : NULL;
    if (why && column->required) {
        hmis_refuse(table, raw->line, column->name, value, why);
        return false;
    }
    if (why) {
        say(table, raw->line, column->name, value, why, true);
        table->report->kept++;
    }
    row->values[c] = *value && !why ? value : NULL;
    return true;
}

static bool take_row(struct hmis_table *table, const struct tc_csv_row *raw, struct hmis_row *row)
{
    if (raw->fault) {
        char place[32];
        snprintf(place, sizeof place, "%zu", raw->fault_field + 1);
        hmis_refuse(table, raw->line, place, raw->fault_field < raw->count ? raw->fields[raw->fault_field] : "", raw->fault);
        return false;
    }
    *row = (struct hmis_row){.line = raw->line};
    for (size_t c = 0; table->columns[c].name; c++)
        if (!take_value(table, raw, c, row))
            return false;
    return true;
}

/* DateDeleted: the export says that the row no longer counts. By convention the last column of each table. */
static bool is_deleted(const struct hmis_table *table, const struct hmis_row *row)
{
    size_t last = 0;
    while (table->columns[last + 1].name)
        last++;
    return strcmp(table->columns[last].name, "DateDeleted") == 0 && row->values[last];
}

enum tc_rc hmis_next(struct hmis_table *table, struct hmis_row *row_r)
{
    for (;;) {
        struct tc_csv_row raw;
        enum tc_rc rc = tc_csv_next(table->csv, table->turn, &raw);
        if (rc != TC_OK)
            return rc;
        if (raw.count == 0) {
            *row_r = (struct hmis_row){0};
            return TC_OK;
        }
        if (take_row(table, &raw, row_r) && !is_deleted(table, row_r))
            return TC_OK;
    }
}

void hmis_digest(const struct hmis_table *table, const struct hmis_row *row, unsigned char digest_r[TC_HASH])
{
    struct tc_part parts[HMIS_COLUMNS];
    size_t count = 0;
    for (; table->columns[count].name; count++) {
        const char *value = row->values[count] ? row->values[count] : "";
        parts[count] = (struct tc_part){value, strlen(value)};
    }
    tc_hash(NULL, parts, count, digest_r);
}
