/* SPDX-License-Identifier: Apache-2.0 */
/* Files of a case: add, change what is said of one, withdraw. */
#include "rule/document.h"

#include <inttypes.h>

#include "base/secret.h"
#include "commands.h"
#include "document.h"
#include "format/form.h"
#include "format/magic.h"
#include "part.h"

/* A packet of the database takes 16 MiB; small pieces keep what it holds at once small (doc/decision/020). */
#define PIECE ((size_t)256 * 1024)

static const char *const kinds[] = {"identity", "income", "housing", "health", "legal", "school", "consent", "letter", "photo", "other", NULL};

/* clang-format off */
#define DOCUMENT_FIELDS                                                                        \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                                 \
    {.name = "kind", .kind = TC_FIELD_CHOICE, .required = true, .choices = kinds},             \
    {.name = "title", .kind = TC_FIELD_LINE, .required = true},                                \
    {.name = "dated", .kind = TC_FIELD_DATE},                                                  \
    {.name = "note", .kind = TC_FIELD_TEXT, .high = 1000},                                     \
    {.name = "segment", .kind = TC_FIELD_CHOICE, .required = true, .choices = command_segments}
#define DOCUMENT_ITSELF                                                                        \
    {.name = "id", .kind = TC_FIELD_ID, .required = true},                                     \
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX}

const struct tc_field document_add_form[] = {
    {.name = "file", .kind = TC_FIELD_FILE, .required = true},
    DOCUMENT_FIELDS,
    {.name = NULL},
};
const struct tc_field document_change_form[] = {DOCUMENT_FIELDS, DOCUMENT_ITSELF, {.name = NULL}};
const struct tc_field document_withdraw_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    DOCUMENT_ITSELF,
    {.name = "reason", .kind = TC_FIELD_LINE, .required = true, .high = 400},
    {.name = NULL},
};
/* clang-format on */

/* A file that is to be added, and what its bytes say. */
struct subject {
    const struct tc_pair *upload;
    const struct tc_format *format;
    const char *name;
    unsigned char digest[TC_HASH];
};

static enum tc_rc read_subject(struct tc_act *a, const struct command_document *document, struct subject *subject_r, int64_t *same_r)
{
    struct tc_row same;
    const struct tc_pair *upload = document->upload;
    subject_r->upload = upload;
    subject_r->format = upload ? tc_format_of(upload->value, upload->length) : NULL;
    if (!subject_r->format)
        return tc_input_error(a, document->field, upload ? "file-format" : "required");
    subject_r->name = tc_document_name(a->turn, upload->file_name, subject_r->format->extension);
    if (!subject_r->name)
        return tc_fail(a, TC_BUSY, "memory for a name");
    tc_digest(upload->value, upload->length, subject_r->digest);
    *same_r = 0;
    if (document->of_case != 0)
        return TC_OK;
    enum tc_rc rc = command_find(a, TC_SQL_DOCUMENT_SAME,
                                 TC_ARGS(tc_arg_bytes("digest", subject_r->digest, TC_HASH), tc_arg_int("size", (int64_t)upload->length),
                                         tc_arg_text("segment", document->may_be_there ? document->segment : NULL)),
                                 &same);
    *same_r = rc == TC_OK && same.count > 0 ? tc_row_int(&same, "id") : 0;
    return rc;
}

static enum tc_rc add_pieces(struct tc_act *a, int64_t id, const struct tc_pair *upload)
{
    enum tc_rc rc = TC_OK;
    int64_t position = 0;
    for (size_t at = 0; rc == TC_OK && at < upload->length; at += PIECE) {
        size_t length = upload->length - at < PIECE ? upload->length - at : PIECE;
        rc = tc_act_change(a, TC_SQL_DOCUMENT_PIECE_ADD,
                           TC_ARGS(tc_arg_id("id", id), tc_arg_int("position", position++), tc_arg_bytes("content", upload->value + at, length)),
                           NULL, NULL);
    }
    return rc;
}

static enum tc_rc change(struct tc_act *a, enum tc_sql sql, const struct tc_arg *all, int64_t *id_r)
{
    const struct tc_arg *args = tc_args_named(a->turn, sql, all);
    return args ? tc_act_change(a, sql, args, NULL, id_r) : tc_fail(a, TC_BUSY, "memory for arguments");
}

static enum tc_rc add_file(struct tc_act *a, const struct command_document *document, const struct subject *subject, int64_t *id_r)
{
    bool is_new = document->of_case != 0;
    const struct tc_arg of_case = tc_arg_id("of_case", document->of_case);
    enum tc_rc rc = change(a, is_new ? TC_SQL_INTAKE_DOCUMENT_ADD : TC_SQL_DOCUMENT_ADD,
                           TC_ARGS(of_case, tc_arg_text("kind", document->kind), tc_arg_text("title", document->title),
                                   tc_arg_text("dated", document->dated), tc_arg_text("note", document->note),
                                   tc_arg_text("file_name", subject->name), tc_arg_text("format", subject->format->word),
                                   tc_arg_int("size", (int64_t)subject->upload->length), tc_arg_bytes("digest", subject->digest, TC_HASH)),
                           id_r);
    if (rc == TC_OK)
        rc = change(a, is_new ? TC_SQL_INTAKE_DOCUMENT_ACCESS_ADD : TC_SQL_DOCUMENT_ACCESS_ADD,
                    TC_ARGS(of_case, tc_arg_id("id", *id_r), tc_arg_text("segment", document->segment)), NULL);
    return rc == TC_OK ? add_pieces(a, *id_r, subject->upload) : rc;
}

enum tc_rc command_document_add(struct tc_act *a, const struct command_document *document, int64_t *id_r)
{
    struct subject subject;
    int64_t same = 0;
    enum tc_rc rc = read_subject(a, document, &subject, &same);
    *id_r = same;
    if (rc == TC_OK && same != 0)
        return document->may_be_there ? TC_OK : tc_input_error(a, document->field, "file-twice");
    return rc == TC_OK ? add_file(a, document, &subject, id_r) : rc;
}

static void go(struct tc_act *a, const char *path, int64_t id)
{
    a->object = talloc_asprintf(a->turn, "document %" PRId64, id);
    command_go_case(a, path, talloc_asprintf(a->turn, "document-%" PRId64, id));
}

enum tc_rc do_document_add(struct tc_act *a)
{
    int64_t id = 0;
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK)
        rc = command_check_segment(a, tc_in_text(a->in, "segment"), "segment");
    if (rc == TC_OK)
        rc = command_document_add(a,
                                  &(struct command_document){.upload = tc_in_file(a->in, "file"), .field = "file", .kind = tc_in_text(a->in, "kind"),
                                                             .title = tc_in_text(a->in, "title"), .dated = tc_in_text(a->in, "dated"),
                                                             .note = tc_in_text(a->in, "note"), .segment = tc_in_text(a->in, "segment")},
                                  &id);
    go(a, "/case/documents?said=document-added", id);
    return rc;
}

static enum tc_rc see(struct tc_act *a, struct tc_document_state *state_r)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_DOCUMENT_JUDGE, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    if (rc == TC_OK)
        *state_r = (struct tc_document_state){.author_id = tc_row_int(&row, "added_by"), .withdrawn = tc_row_int(&row, "withdrawn") != 0};
    return rc;
}

enum tc_rc do_document_change(struct tc_act *a)
{
    struct tc_document_state state;
    enum tc_rc rc = see(a, &state);
    if (rc == TC_OK && !tc_document_may_change(&state))
        return tc_input_error(a, "", "document-withdrawn");
    if (rc == TC_OK)
        rc = command_check_segment(a, tc_in_text(a->in, "segment"), "segment");
    if (rc != TC_OK)
        return rc;
    go(a, "/case/documents?said=document-changed", tc_in_int(a->in, "id"));
    rc = tc_act_change_one(a, TC_SQL_DOCUMENT_CHANGE,
                           TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "kind"), tc_arg_in(a->in, "title"),
                                   tc_arg_in(a->in, "dated"), tc_arg_in(a->in, "note")));
    if (rc != TC_OK)
        return rc;
    return tc_act_change(a, TC_SQL_DOCUMENT_ACCESS_CHANGE, TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "segment")), NULL, NULL);
}

enum tc_rc do_document_withdraw(struct tc_act *a)
{
    struct tc_document_state state;
    enum tc_rc rc = see(a, &state);
    if (rc == TC_OK && !tc_document_may_withdraw(&state, a->who->id, a->who->roles))
        return tc_input_error(a, "", state.withdrawn ? "document-withdrawn" : "document-not-yours");
    if (rc != TC_OK)
        return rc;
    go(a, "/case/documents?said=document-withdrawn", tc_in_int(a->in, "id"));
    rc = tc_act_change_one(a, TC_SQL_DOCUMENT_WITHDRAW,
                           TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "reason")));
    return rc == TC_OK ? tc_act_change_one(a, TC_SQL_DOCUMENT_WITHHOLD, TC_ARGS(tc_arg_in(a->in, "id"))) : rc;
}
