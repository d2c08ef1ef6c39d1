/* SPDX-License-Identifier: Apache-2.0 */
/* Forms are sent, looked at, published, retired. */
#include <inttypes.h>
#include <string.h>

#include "commands.h"
#include "format/form.h"
#include "part.h"
#include "record/publish.h"

/* clang-format off */
const struct tc_field form_add_form[] = {
    {.name = "file", .kind = TC_FIELD_FILE, .required = true},
    {.name = NULL},
};
const struct tc_field form_publish_form[] = {
    {.name = "upload", .kind = TC_FIELD_ID, .required = true},
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 0, .high = INT32_MAX},
    {.name = NULL},
};
const struct tc_field form_drop_form[] = {
    {.name = "upload", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};
const struct tc_field form_retire_form[] = {
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "all", .kind = TC_FIELD_YES},
    {.name = "reason", .kind = TC_FIELD_LINE, .required = true, .high = 400},
    {.name = NULL},
};
/* clang-format on */

static const char *number(struct tc_act *a, int64_t id)
{
    return talloc_asprintf(a->turn, "%" PRId64, id);
}

/* Kept whatever it says: the next page names everything that is wrong with it. */
enum tc_rc do_form_add(struct tc_act *a)
{
    int64_t id = 0;
    const struct tc_pair *file = tc_in_file(a->in, "file");
    if (!file || file->length > TC_FORM_LONGEST)
        return tc_input_error(a, "file", file ? "form-large" : "required");
    enum tc_rc rc = tc_act_change(a, TC_SQL_FORM_UPLOAD_ADD,
                                  TC_ARGS(tc_arg_text("name", file->file_name ? file->file_name : "?"), tc_arg_bytes("source", file->value, file->length)),
                                  NULL, &id);
    a->object = talloc_asprintf(a->turn, "form upload %" PRId64, id);
    tc_act_go(a, "/form/check", "upload", number(a, id), NULL);
    return rc;
}

static enum tc_rc drop_upload(struct tc_act *a)
{
    return tc_act_change(a, TC_SQL_FORM_UPLOAD_DROP, TC_ARGS(tc_arg_text("id", tc_in_text(a->in, "upload"))), NULL, NULL);
}

enum tc_rc do_form_drop(struct tc_act *a)
{
    a->object = talloc_asprintf(a->turn, "form upload %s", tc_in_text(a->in, "upload"));
    tc_act_go(a, "/forms?said=form-dropped", NULL, NULL, NULL);
    return drop_upload(a);
}

static enum tc_rc read_upload(struct tc_act *a, struct tc_form_offer *offer_r)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_FORM_UPLOAD_OF, TC_ARGS(tc_arg_text("id", tc_in_text(a->in, "upload"))), &row);
    if (rc != TC_OK)
        return rc;
    const struct tc_cell *source = tc_row_cell(&row, "source");
    rc = tc_form_offer_read(a->turn, tc_row_text(&row, "name"), source->text, source->length, offer_r);
    return rc == TC_INPUT || rc == TC_LARGE ? tc_input_error(a, "", "form-refused") : rc;
}

/* What was compared with on the page is still the last version. */
static enum tc_rc check_last(struct tc_act *a, const struct tc_form_offer *offer)
{
    struct tc_form_last last;
    enum tc_rc rc = tc_form_last(a->record, offer, &last);
    if (rc == TC_OK && last.version != tc_in_int(a->in, "version"))
        return tc_fail(a, TC_CLASH, "another version of the form came first");
    return rc;
}

enum tc_rc do_form_publish(struct tc_act *a)
{
    struct tc_form_offer offer;
    struct tc_form_published published = {0};
    enum tc_rc rc = read_upload(a, &offer);
    if (rc == TC_OK)
        rc = check_last(a, &offer);
    if (rc == TC_OK)
        rc = tc_form_publish(a->record, &offer, a->who->name, &published);
    if (rc == TC_OK)
        rc = drop_upload(a);
    if (rc != TC_OK)
        return rc;
    a->object = talloc_asprintf(a->turn, "form %s", offer.form->name);
    a->detail = talloc_asprintf(a->turn, "version %" PRId64, published.version);
    if (published.is_new)
        tc_act_go(a, "/form?said=form-published", "id", number(a, published.id), NULL);
    else
        tc_act_go(a, "/form?said=form-stands", "id", number(a, published.id), NULL);
    return TC_OK;
}

enum tc_rc do_form_retire(struct tc_act *a)
{
    struct tc_row row;
    int64_t rows = 0;
    bool all = tc_in_yes(a->in, "all");
    enum tc_rc rc = tc_act_one(a, TC_SQL_FORM_HEAD, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    if (rc != TC_OK)
        return rc;
    a->object = talloc_asprintf(a->turn, "form %s", tc_row_text(&row, "@name"));
    a->detail = all ? "all versions" : talloc_asprintf(a->turn, "version %" PRId64, tc_row_int(&row, "@version"));
    tc_act_go(a, "/form?said=form-retired", "id", tc_in_text(a->in, "id"), NULL);
    rc = tc_act_change(a, TC_SQL_FORM_RETIRE,
                       TC_ARGS(tc_arg_text("name", tc_row_text(&row, "@name")),
                               all ? tc_arg_null("version") : tc_arg_int("version", tc_row_int(&row, "@version")),
                               tc_arg_text("by", a->who->name), tc_arg_in(a->in, "reason")),
                       &rows, NULL);
    return rc == TC_OK && rows == 0 ? tc_input_error(a, "", "form-retired-already") : rc;
}
