/* SPDX-License-Identifier: Apache-2.0 */
/* The files of a case: their list, the forms that add, change and withdraw one, and the file itself. */
#include "rule/document.h"

#include <inttypes.h>
#include <string.h>

#include "base/secret.h"
#include "base/text.h"
#include "format/magic.h"
#include "part.h"
#include "screens.h"

const struct tc_field case_document_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

static struct tc_document_state read_state(struct tc_view *v, const struct tc_node *document)
{
    struct tc_document_state state = {.withdrawn = tc_node_attr_get(v->turn, document, "withdrawn") != NULL};
    const char *author = tc_node_attr_get(v->turn, document, "author-id");
    if (author == NULL || !tc_text_to_int(author, 1, INT64_MAX, &state.author_id))
        state.author_id = 0;
    return state;
}

/* Says on each <document> of the page what this viewer may do with it. Whether files may be added at all is the page's <may>. */
static void judge_all(struct tc_view *v)
{
    for (struct tc_node *node = tc_node_first(v->page, "document"); node != NULL; node = tc_node_next(node)) {
        struct tc_document_state state = read_state(v, node);
        if (tc_document_may_change(&state))
            tc_node_attr(node, "change", "yes");
        if (tc_document_may_withdraw(&state, v->who->id, v->who->roles))
            tc_node_attr(node, "withdraw", "yes");
    }
}

enum tc_rc show_case_documents(struct tc_view *v)
{
    static const struct part parts[] = {{TC_SQL_CASE_DOCUMENTS, "document"}, {0, NULL}};
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = part_rows(v, parts, TC_ARGS());
    if (rc == TC_OK)
        judge_all(v);
    return rc;
}

enum tc_rc show_case_document_add(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_NOTE_SEGMENTS, TC_ARGS(), "segment") : rc;
}

static enum tc_rc show_one(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = tc_rows_one(v, TC_SQL_DOCUMENT_ONE, TC_ARGS(tc_arg_in(v->in, "id")), "document");
    if (rc == TC_OK)
        judge_all(v);
    return rc;
}

enum tc_rc show_case_document_change(struct tc_view *v)
{
    enum tc_rc rc = show_one(v);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_NOTE_SEGMENTS, TC_ARGS(), "segment") : rc;
}

enum tc_rc show_case_document_withdraw(struct tc_view *v)
{
    return show_one(v);
}

/* ---- the file itself ---------------------------------------------------------------------- */

struct gathering {
    struct tc_view *v;
    char *bytes;
    size_t size, length;
};

static enum tc_rc add_piece(void *user, const struct tc_row *row)
{
    struct gathering *file = user;
    const struct tc_cell *content = tc_row_cell(row, "content");
    if (content == NULL || content->length > file->size - file->length)
        return tc_fail(file->v, TC_FAULT, "a file that is longer than when it was added");
    memcpy(file->bytes + file->length, content->text, content->length);
    file->length += content->length;
    return TC_OK;
}

/* The whole of it stands in memory once, so that no byte leaves before the digest was compared. */
static enum tc_rc gather(struct gathering *file, const struct tc_row *known)
{
    struct tc_view *v = file->v;
    unsigned char digest[TC_HASH];
    const struct tc_cell *added = tc_row_cell(known, "digest");
    enum tc_rc rc = tc_store_look(v->record->store, v->turn, v->record->grant, TC_SQL_DOCUMENT_PIECES,
                                  TC_ARGS(tc_arg_in(v->in, "id")), add_piece, file);
    if (rc != TC_OK)
        return rc;
    tc_digest(file->bytes, file->length, digest);
    if (file->length != file->size || added == NULL || added->length != TC_HASH || memcmp(digest, added->text, TC_HASH) != 0)
        return tc_fail(v, TC_FAULT, "document %" PRId64 ": its bytes are not those that were added", tc_row_int(known, "id"));
    return TC_OK;
}

enum tc_rc show_case_document(struct tc_view *v)
{
    struct tc_row known;
    enum tc_rc rc = tc_store_one(v->record->store, v->turn, v->record->grant, TC_SQL_DOCUMENT_FILE, TC_ARGS(tc_arg_in(v->in, "id")), &known);
    if (rc != TC_OK || known.count == 0)
        return rc == TC_OK ? tc_fail(v, TC_GONE, "no file that is offered") : rc;
    const struct tc_format *format = tc_format_named(tc_row_text(&known, "format"));
    struct gathering file = {.v = v, .size = (size_t)tc_row_int(&known, "size")};
    file.bytes = talloc_size(v->turn, file.size + 1);
    if (format == NULL || file.bytes == NULL)
        return tc_fail(v, format ? TC_BUSY : TC_FAULT, "document %" PRId64 " cannot be held", tc_row_int(&known, "id"));
    v->object = talloc_asprintf(v->turn, "document %" PRId64, tc_row_int(&known, "id"));
    v->detail = talloc_asprintf(v->turn, "%zu bytes", file.size);
    rc = gather(&file, &known);
    v->file = (struct tc_file){tc_row_text(&known, "file_name"), format->media_type, file.bytes, file.length};
    return rc;
}
