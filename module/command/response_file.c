/* SPDX-License-Identifier: Apache-2.0 */
/* Files that answer a question: each becomes a document of the case, for those who may read the form; at intake it waits for its case. */
#include "response.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/text.h"
#include "document.h"
#include "format/form.h"
#include "format/magic.h"

static bool is_file(const char *name)
{
    const char *end = strrchr(name, '-');
    return end && strcmp(end, "-file") == 0;
}

/* "q12.1-file" is a file for the question of the field "q12.1". */
static const struct tc_item *item_of(const struct tc_response_draft *draft, const char *name, char **field_r)
{
    const char *end = strrchr(name, '-');
    *field_r = talloc_strndup(draft->typed.turn, name, end ? (size_t)(end - name) : strlen(name));
    if (!*field_r || !is_file(name) || !tc_answer_is_typable(draft->form, *field_r))
        return NULL;
    const struct tc_item *item = &draft->form->items[strtol(*field_r + 1, NULL, 10) - 1];
    return item->type == TC_ITEM_ATTACHMENT ? item : NULL;
}

const char *response_file_title(struct tc_turn *turn, const struct tc_form *form, const struct tc_item *item)
{
    char *title = talloc_asprintf(turn, "%s: %s", form->title, item->text ?: item->link);
    return title ? tc_text_lead(turn, title, TC_MAX_LINE) : NULL;
}

enum tc_rc response_file_document(struct tc_act *a, void *user, const struct response_upload *upload, int64_t *id_r)
{
    const struct tc_response_draft *draft = user;
    struct command_document document = {.upload = upload->file, .field = upload->field, .kind = "other",
                                        .title = response_file_title(a->turn, draft->form, upload->item),
                                        .segment = tc_row_text(&draft->row, "segment"), .may_be_there = true};
    return command_document_add(a, &document, id_r);
}

/* What documents may not be is said where they are added. */
static const char *judge(const struct tc_act *a, const struct tc_item *item, const struct tc_pair *file)
{
    const struct tc_format *format = tc_format_of(file->value, file->length);
    if (file->length == 0)
        return "file-empty";
    if (!tc_in_fits(a->in, file))
        return "file-too-large";
    return format ? tc_item_takes_file(item, format->media_type, (int64_t)file->length) : NULL;
}

static enum tc_rc add_file(struct tc_act *a, const struct tc_response_draft *draft, const struct tc_pair *file, response_file_add *add, void *user,
                           struct tc_pairs *sent_r)
{
    char *field;
    int64_t id = 0;
    const struct tc_item *item = item_of(draft, file->name, &field);
    if (file->length == 0 && !*file->file_name)
        return TC_OK;
    const char *wrong = item ? judge(a, item, file) : "answer-unknown";
    if (wrong) {
        tc_input_note(a, item ? field : file->name, wrong, NULL);
        return TC_OK;
    }
    enum tc_rc rc = add(a, user, &(struct response_upload){file, item, field}, &id);
    if (rc == TC_INPUT)
        return TC_OK; /* it is said beside its field, and the rest of the page is kept */
    return rc == TC_OK ? tc_draft_set(sent_r, field, talloc_asprintf(a->turn, "%" PRId64, id)) : rc;
}

enum tc_rc response_files(struct tc_act *a, const struct tc_response_draft *draft, const struct tc_pairs *sent, response_file_add *add, void *user,
                          struct tc_pairs *sent_r)
{
    enum tc_rc rc = TC_OK;
    *sent_r = (struct tc_pairs){.turn = a->turn};
    for (size_t i = 0; rc == TC_OK && i < sent->count; i++)
        if (!sent->list[i].file_name && !is_file(sent->list[i].name))
            rc = tc_pairs_add(sent_r, sent->list[i]);
    for (size_t i = 0; rc == TC_OK && i < sent->count; i++)
        if (sent->list[i].file_name)
            rc = add_file(a, draft, &sent->list[i], add, user, sent_r);
    return rc;
}
