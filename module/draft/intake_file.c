/* SPDX-License-Identifier: Apache-2.0 */
/* Files that answer a question of an intake: sealed in pieces, opened whole. */
#include <inttypes.h>
#include <string.h>

#include "base/text.h"
#include "draft/intake.h"

const char *tc_intake_file_mark(struct tc_turn *turn, int64_t file)
{
    return talloc_asprintf(turn, ".f%" PRId64, file);
}

const char *tc_intake_file_label(struct tc_turn *turn, int64_t file, int64_t position)
{
    return talloc_asprintf(turn, "intake file %" PRId64 " piece %" PRId64, file, position);
}

struct gathering {
    const struct tc_input *in;
    struct tc_record *record;
    int64_t file;
    char *bytes;
    size_t size, length;
};

static enum tc_rc add_piece(void *user, const struct tc_row *row)
{
    struct gathering *g = user;
    char *piece;
    size_t length = 0;
    const char *label = tc_intake_file_label(g->record->turn, g->file, tc_row_int(row, "position"));
    enum tc_rc rc = tc_draft_open_bytes(g->in, label, tc_row_cell(row, "sealed"), &piece, &length);
    if (rc == TC_OK && length > g->size - g->length)
        return tc_fail(g->record, TC_FAULT, "a file that is longer than when it was added");
    if (rc == TC_OK)
        memcpy(g->bytes + g->length, piece, length);
    g->length += length;
    return rc;
}

enum tc_rc tc_intake_file_read(const struct tc_input *in, struct tc_record *record, const struct tc_intake *intake, int64_t file, struct tc_pair *file_r)
{
    struct tc_row row;
    const struct tc_arg *args = TC_ARGS(tc_arg_id("id", intake->form.id), tc_arg_id("file", file));
    const char *name = tc_pairs_text(&intake->form.typed, tc_intake_file_mark(record->turn, file));
    enum tc_rc rc = tc_store_one(record->store, record->turn, record->grant, TC_SQL_INTAKE_FILE, args, &row);
    if (rc == TC_OK && (row.count == 0 || !name))
        return tc_fail(record, TC_GONE, "intake %" PRId64 " has no file %" PRId64, intake->form.id, file);
    if (rc != TC_OK)
        return rc;
    struct gathering g = {.in = in, .record = record, .file = file, .size = (size_t)tc_row_int(&row, "size")};
    g.bytes = talloc_zero_size(record->turn, g.size + 1);
    if (!g.bytes)
        return tc_fail(record, TC_BUSY, "memory for a file");
    rc = tc_store_look(record->store, record->turn, record->grant, TC_SQL_INTAKE_FILE_PIECES, args, add_piece, &g);
    if (rc == TC_OK && g.length != g.size)
        return tc_fail(record, TC_FAULT, "file %" PRId64 " of intake %" PRId64 " is not whole", file, intake->form.id);
    *file_r = (struct tc_pair){.name = "file", .value = g.bytes, .length = g.length, .file_name = name};
    return rc;
}
