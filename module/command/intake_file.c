/* SPDX-License-Identifier: Apache-2.0 */
/* Files that answer a question at intake: kept sealed with the draft, documents of the case once there is one. */
#include <inttypes.h>
#include <string.h>

#include "document.h"
#include "format/magic.h"
#include "intake.h"
#include "part.h"
#include "response.h"
#include "rule/document.h"

#define PIECE ((size_t)256 * 1024) /* as of documents (doc/decision/020) */

static enum tc_rc add_pieces(struct tc_act *a, int64_t id, const struct tc_pair *file)
{
    enum tc_rc rc = TC_OK;
    int64_t position = 0;
    for (size_t at = 0; rc == TC_OK && at < file->length; at += PIECE, position++) {
        size_t length = file->length - at < PIECE ? file->length - at : PIECE;
        struct tc_arg sealed;
        rc = tc_draft_seal_bytes(a->in, tc_intake_file_label(a->turn, id, position), file->value + at, length, "sealed", &sealed);
        if (rc == TC_OK)
            rc = tc_act_change(a, TC_SQL_INTAKE_FILE_PIECE_ADD, TC_ARGS(tc_arg_id("file", id), tc_arg_int("position", position), sealed), NULL, NULL);
    }
    return rc;
}

static enum tc_rc check(struct tc_act *a, const struct tc_intake *intake, const struct response_upload *upload)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_INTAKE_FILES, TC_ARGS(tc_arg_id("id", intake->form.id)), &row);
    if (rc == TC_OK && (tc_row_int(&row, "count") >= TC_INTAKE_FILES || (size_t)tc_row_int(&row, "size") + upload->file->length > TC_INTAKE_FILE_BYTES))
        return tc_input_error(a, upload->field, "file-many");
    return rc;
}

enum tc_rc intake_file_add(struct tc_act *a, void *user, const struct response_upload *upload, int64_t *id_r)
{
    struct tc_intake *intake = user;
    const struct tc_format *format = tc_format_of(upload->file->value, upload->file->length);
    if (!format)
        return tc_input_error(a, upload->field, "file-format");
    enum tc_rc rc = check(a, intake, upload);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_INTAKE_FILE_ADD, TC_ARGS(tc_arg_id("id", intake->form.id), tc_arg_int("size", (int64_t)upload->file->length)), NULL, id_r);
    if (rc == TC_OK)
        rc = add_pieces(a, *id_r, upload->file);
    if (rc != TC_OK)
        return rc;
    const char *name = tc_document_name(a->turn, upload->file->file_name, format->extension);
    return tc_draft_set(&intake->form.typed, tc_intake_file_mark(a->turn, *id_r), name);
}

/* ---- the case ------------------------------------------------------------------------------ */

/* The same file may answer several questions. */
static int64_t added_before(const struct tc_answer *list, size_t count, const struct tc_answers *answers, size_t n)
{
    for (size_t i = 0; i < count; i++)
        if (answers->list[i].value.kind == TC_VALUE_ATTACHMENT && answers->list[i].value.ref == answers->list[n].value.ref)
            return list[i].value.ref;
    return 0;
}

static enum tc_rc add_document(struct tc_act *a, const struct tc_intake *intake, const struct intake_case *of, const struct tc_answer *answer, int64_t *id_r)
{
    struct tc_pair file;
    enum tc_rc rc = tc_intake_file_read(a->in, a->record, intake, answer->value.ref, &file);
    if (rc != TC_OK)
        return rc;
    return command_document_add(a,
                                &(struct command_document){.upload = &file, .field = tc_answer_field(a->turn, answer->item, answer->place), .kind = "other",
                                                           .title = response_file_title(a->turn, intake->form.form, answer->item),
                                                           .segment = of->segment, .of_case = of->id},
                                id_r);
}

enum tc_rc intake_files_become(struct tc_act *a, const struct tc_intake *intake, const struct intake_case *of, struct tc_answers *answers)
{
    struct tc_answer *list = talloc_array(a->turn, struct tc_answer, answers->count + 1);
    enum tc_rc rc = list ? TC_OK : tc_fail(a, TC_BUSY, "memory for answers");
    for (size_t i = 0; rc == TC_OK && i < answers->count; i++) {
        list[i] = answers->list[i];
        if (list[i].value.kind != TC_VALUE_ATTACHMENT)
            continue;
        int64_t id = added_before(list, i, answers, i);
        rc = id != 0 ? TC_OK : add_document(a, intake, of, &list[i], &id);
        list[i].value.ref = id;
    }
    answers->list = rc == TC_OK ? list : answers->list;
    return rc == TC_OK ? tc_act_change(a, TC_SQL_INTAKE_FILES_END, TC_ARGS(tc_arg_id("id", intake->form.id)), NULL, NULL) : rc;
}
