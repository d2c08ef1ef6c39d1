/* SPDX-License-Identifier: Apache-2.0 */
/* Published forms, and one on its way to being published: what it asks, what of it is not supported, what differs from the version
 * before. Nothing of any client. */
#include <inttypes.h>
#include <string.h>

#include "form_page.h"
#include "part.h"
#include "record/form.h"
#include "record/pathway.h"
#include "record/publish.h"
#include "rule/document.h"
#include "screens.h"

static const char *const kinds[] = {"source", "xml", NULL};

const struct tc_field forms_fields[] = {{.name = "after", .kind = TC_FIELD_CURSOR}, {.name = NULL}};
const struct tc_field form_fields[] = {{.name = "id", .kind = TC_FIELD_ID, .required = true}, {.name = NULL}};
const struct tc_field form_check_fields[] = {{.name = "upload", .kind = TC_FIELD_ID, .required = true}, {.name = NULL}};
const struct tc_field form_file_fields[] = {
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "kind", .kind = TC_FIELD_CHOICE, .required = true, .choices = kinds},
    {.name = NULL},
};

enum tc_rc show_forms(struct tc_view *v)
{
    enum tc_rc rc = tc_rows_page(v, TC_SQL_FORMS, TC_ARGS(tc_arg_in(v->in, "after")), "forms", "form");
    if (rc == TC_OK && tc_in_text(v->in, "after"))
        tc_node_attr(tc_node_first(v->page, "list"), "after", tc_in_text(v->in, "after"));
    return rc;
}

enum tc_rc show_form_add(struct tc_view *v)
{
    tc_node_attr_int(tc_node_add(v->page, "limits"), "megabytes", TC_FORM_LONGEST / 1024 / 1024);
    return TC_OK;
}

static void add_remarks(struct tc_view *v, const struct tc_remarks *remarks)
{
    static const char *const weights[] = {"refused", "unsupported", "note"};
    for (size_t i = 0; i < remarks->count; i++) {
        const struct tc_remark *remark = &remarks->list[i];
        struct tc_node *node = tc_node_text(v->page, "remark", remark->words);
        if (!node)
            continue;
        tc_node_attr(node, "weight", weights[remark->weight]);
        if (remark->link)
            tc_node_attr(node, "link", remark->link);
        if (remark->line > 0)
            tc_node_attr_int(node, "line", remark->line);
    }
}

static enum tc_rc add_difference(void *user, const char *link, const char *words)
{
    struct tc_view *v = user;
    struct tc_node *node = tc_node_text(tc_node_first(v->page, "differences"), "difference", words);
    if (node && link)
        tc_node_attr(node, "link", link);
    return TC_OK;
}

static enum tc_rc add_differences(struct tc_view *v, const struct tc_form *form, int64_t before_id)
{
    const struct tc_form *before = NULL;
    if (before_id == 0)
        return TC_OK;
    enum tc_rc rc = tc_form_find(v->record, before_id, &before);
    tc_node_add(v->page, "differences");
    return rc == TC_OK ? tc_form_differ(before, form, v->turn, add_difference, v) : rc;
}

/* ---- which pathways begin it ---------------------------------------------------------------------- */

struct usage {
    struct tc_view *v;
    const char *name;
    int64_t *ids;
    size_t count;
};

static enum tc_rc note_pathway(void *user, const struct tc_row *row)
{
    struct usage *usage = user;
    usage->ids = talloc_realloc(usage->v->turn, usage->ids, int64_t, usage->count + 1);
    if (!usage->ids)
        return tc_fail(usage->v, TC_BUSY, "memory for pathways");
    usage->ids[usage->count++] = tc_row_int(row, "id");
    return TC_OK;
}

static void say_usage(struct usage *usage, const struct tc_pathway *pathway)
{
    static const char *const occasions[] = {"intake", "assessment", "review", "discharge", "follow_up", "risk"};
    for (size_t i = 0; i < sizeof occasions / sizeof *occasions; i++) {
        if (strcmp(tc_pathway_form(pathway, occasions[i]), usage->name) != 0)
            continue;
        struct tc_node *node = tc_node_text(usage->v->page, "used", pathway->title);
        if (node)
            tc_node_attr(node, "occasion", occasions[i]);
    }
}

/* A row at a time is under way in the store: the pathways are read after it. */
static enum tc_rc add_usage(struct tc_view *v)
{
    struct usage usage = {.v = v, .name = tc_node_attr_get(v->turn, tc_node_first(v->page, "head"), "name")};
    enum tc_rc rc = tc_store_look(v->record->store, v->turn, v->record->grant, TC_SQL_FORM_PATHWAYS, TC_ARGS(), note_pathway, &usage);
    for (size_t i = 0; rc == TC_OK && i < usage.count; i++) {
        const struct tc_pathway *pathway = NULL;
        rc = tc_pathway_find(v->record, usage.ids[i], &pathway);
        if (rc == TC_OK)
            say_usage(&usage, pathway);
    }
    return rc;
}

/* ---- one that is published ------------------------------------------------------------------- */

static enum tc_rc find_file(struct tc_view *v, struct tc_row *row_r)
{
    enum tc_rc rc = tc_store_one(v->record->store, v->turn, v->record->grant, TC_SQL_FORM_FILE, TC_ARGS(tc_arg_in(v->in, "id")), row_r);
    return rc == TC_OK && row_r->count == 0 ? tc_fail(v, TC_GONE, "no such form") : rc;
}

/* What was remarked when it was published is remarked again: the source is read anew. */
static enum tc_rc add_version(struct tc_view *v)
{
    struct tc_row row;
    struct tc_form_offer offer;
    enum tc_rc rc = find_file(v, &row);
    if (rc != TC_OK)
        return rc;
    const struct tc_cell *source = tc_row_cell(&row, "source");
    rc = tc_form_offer_read(v->turn, tc_row_text(&row, "name"), source->text, source->length, &offer);
    if (rc != TC_OK)
        return rc == TC_INPUT ? TC_FAULT : rc;
    add_remarks(v, &offer.remarks);
    rc = add_differences(v, offer.form, tc_row_int(&row, "before"));
    return rc == TC_OK ? form_preview(v->record, v->page, offer.form) : rc;
}

enum tc_rc show_form_one(struct tc_view *v)
{
    const struct tc_arg *args = TC_ARGS(tc_arg_in(v->in, "id"));
    enum tc_rc rc = tc_rows_one(v, TC_SQL_FORM_HEAD, args, "head");
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_FORM_VERSIONS, args, "version");
    if (rc == TC_OK)
        rc = add_usage(v);
    return rc == TC_OK ? add_version(v) : rc;
}

enum tc_rc show_form_retire(struct tc_view *v)
{
    enum tc_rc rc = tc_rows_one(v, TC_SQL_FORM_HEAD, TC_ARGS(tc_arg_in(v->in, "id")), "head");
    return rc == TC_OK ? add_usage(v) : rc;
}

/* ---- one that was sent ------------------------------------------------------------------------ */

static enum tc_rc add_offer(struct tc_view *v, const struct tc_form_offer *offer)
{
    struct tc_form_last last;
    enum tc_rc rc = tc_form_last(v->record, offer, &last);
    if (rc != TC_OK)
        return rc;
    struct tc_node *node = tc_node_add(v->page, "last");
    tc_node_attr_int(node, "version", last.version);
    if (last.id)
        tc_node_attr_int(node, "id", last.id);
    if (last.is_same && !last.is_retired)
        tc_node_attr(node, "same", "yes");
    rc = add_differences(v, offer->form, last.id);
    return rc == TC_OK ? form_preview(v->record, v->page, offer->form) : rc;
}

enum tc_rc show_form_check(struct tc_view *v)
{
    struct tc_row row;
    struct tc_form_offer offer;
    struct tc_node *upload;
    enum tc_rc rc = tc_store_one(v->record->store, v->turn, v->record->grant, TC_SQL_FORM_UPLOAD_OF, TC_ARGS(tc_arg_text("id", tc_in_text(v->in, "upload"))), &row);
    if (rc == TC_OK && row.count == 0)
        return tc_fail(v, TC_GONE, "no such upload");
    if (rc == TC_OK)
        rc = tc_record_one(v->record, TC_SQL_FORM_UPLOAD_HEAD, TC_ARGS(tc_arg_text("id", tc_in_text(v->in, "upload"))), v->page, "upload", &upload);
    if (rc != TC_OK)
        return rc;
    const struct tc_cell *source = tc_row_cell(&row, "source");
    rc = tc_form_offer_read(v->turn, tc_row_text(&row, "name"), source->text, source->length, &offer);
    add_remarks(v, &offer.remarks);
    if (rc == TC_OK)
        return add_offer(v, &offer);
    /* Why it is refused is what the page says. */
    if (rc != TC_INPUT && rc != TC_LARGE)
        return rc;
    tc_turn_mend(v->turn);
    tc_node_attr(upload, "refused", "yes");
    return TC_OK;
}

/* ---- the document itself ------------------------------------------------------------------------ */

enum tc_rc show_form_file(struct tc_view *v)
{
    struct tc_row row;
    enum tc_rc rc = find_file(v, &row);
    if (rc != TC_OK)
        return rc;
    bool as_xml = strcmp(tc_in_text(v->in, "kind"), "xml") == 0;
    const struct tc_cell *source = tc_row_cell(&row, "source"), *document = tc_row_cell(&row, "document");
    const struct tc_cell *wanted = as_xml && !document->is_null ? document : source;
    bool is_json = wanted == source && !document->is_null;
    const char *typed = talloc_asprintf(v->turn, "%s-%" PRId64, tc_row_text(&row, "name"), tc_row_int(&row, "version"));
    v->object = talloc_asprintf(v->turn, "form %" PRId64, tc_row_int(&row, "id"));
    v->file = (struct tc_file){tc_document_name(v->turn, typed, is_json ? "json" : "xml"), is_json ? "application/fhir+json" : "application/fhir+xml",
                               talloc_memdup(v->turn, wanted->text, wanted->length + 1), wanted->length};
    return v->file.bytes && v->file.name ? TC_OK : tc_fail(v, TC_BUSY, "memory for a file");
}
