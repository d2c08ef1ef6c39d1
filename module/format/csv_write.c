/* SPDX-License-Identifier: Apache-2.0 */
#include "format/csv_write.h"

#include <stdbool.h>
#include <string.h>
#include <talloc.h>

#define FIRST_ROOM 4096

struct tc_csv_table {
    char *bytes;
    size_t length, room;
    bool is_short;      /* of memory */
    bool is_within_row; /* a cell was written since the row began */
};

/* No room is looked for byte by byte: it doubles. */
static void add(struct tc_csv_table *table, const char *bytes, size_t length)
{
    if (table->length + length > table->room) {
        size_t room = table->room * 2 > table->length + length ? table->room * 2 : table->length + length;
        char *larger = table->is_short ? NULL : talloc_realloc(table, table->bytes, char, room);
        table->is_short = !larger;
        if (!larger)
            return;
        table->bytes = larger;
        table->room = room;
    }
    memcpy(table->bytes + table->length, bytes, length);
    table->length += length;
}
#define ADD(table, text) add(table, text, sizeof text - 1)

struct tc_csv_table *tc_csv_table_new(void *pool)
{
    struct tc_csv_table *table = talloc_zero(pool, struct tc_csv_table);
    if (!table)
        return NULL;
    table->bytes = talloc_array(table, char, FIRST_ROOM);
    table->room = FIRST_ROOM;
    if (!table->bytes) {
        talloc_free(table);
        return NULL;
    }
    ADD(table, "\xEF\xBB\xBF");
    return table;
}

/* "-2", "+4.5": a figure, and no formula. */
static bool is_number(const char *text)
{
    text += *text == '-' || *text == '+';
    size_t whole = strspn(text, "0123456789");
    text += whole;
    if (*text == '.')
        text += 1 + strspn(text + 1, "0123456789");
    return whole > 0 && !*text;
}

/* OWASP, CSV injection; the last four are the wide forms of = + - @, which some spreadsheets take for these. */
static bool begins_a_formula(const char *text)
{
    static const char *const wide[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    if (*text && strchr("=+-@\t\n\r", *text))
        return !is_number(text);
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
        if (strncmp(text, wide[i], 3) == 0)
            return true;
    return false;
}

void tc_csv_table_cell(struct tc_csv_table *table, const char *text)
{
    if (table->is_within_row)
        ADD(table, ",");
    table->is_within_row = true;
    if (!text || !*text)
        return;
    ADD(table, "\"");
    if (begins_a_formula(text))
        ADD(table, "'");
    for (const char *quote; (quote = strchr(text, '"')) != NULL; text = quote + 1) {
        add(table, text, (size_t)(quote - text));
        ADD(table, "\"\"");
    }
    add(table, text, strlen(text));
    ADD(table, "\"");
}

void tc_csv_table_end_row(struct tc_csv_table *table)
{
    ADD(table, "\r\n");
    table->is_within_row = false;
}

char *tc_csv_table_bytes(struct tc_csv_table *table, size_t *length_r)
{
    *length_r = table->length;
    return table->is_short ? NULL : table->bytes;
}
