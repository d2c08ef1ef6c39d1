/* SPDX-License-Identifier: Apache-2.0 */
#include "record/form.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "format/fhir_json.h"

struct reading {
    int64_t id;
    const struct tc_form *form;
    struct reading *next;
};
struct tc_forms {
    struct reading *first;
};

struct tc_forms *tc_forms_new(void *pool)
{
    return talloc_zero(pool, struct tc_forms);
}

/* JSON is made XML anew: only the source has a hash. */
static enum tc_rc read_source(struct tc_turn *turn, const struct tc_row *row, struct reading *made)
{
    const struct tc_cell *source = tc_row_cell(row, "source");
    const char *name = talloc_asprintf(turn, "%s version %" PRId64, tc_row_text(row, "name"), tc_row_int(row, "version"));
    struct tc_remarks remarks;
    size_t length = source->length;
    char *xml = NULL;
    enum tc_rc rc = TC_OK;
    if (tc_fhir_is_json(source->text, source->length))
        rc = tc_fhir_from_json(turn, source->text, source->length, &xml, &length);
    if (rc == TC_OK)
        rc = tc_form_read(made, turn, name, xml ? xml : source->text, length, &made->form, &remarks);
    /* It was good when it was published: a program that no longer takes it is at fault, not who asks. */
    return rc == TC_INPUT ? TC_FAULT : rc;
}

static enum tc_rc read_version(struct tc_record *record, int64_t id, struct reading *made)
{
    struct tc_row row;
    enum tc_rc rc = tc_store_one(record->store, record->turn, record->grant, TC_SQL_FORM_SOURCE, TC_ARGS(tc_arg_id("id", id)), &row);
    if (rc != TC_OK)
        return rc;
    if (row.count == 0)
        return tc_fail(record, TC_GONE, "no form %" PRId64, id);
    if (!tc_record_is_whole(&row))
        return tc_fail(record, TC_FAULT, "form %" PRId64 " is not as it was published", id);
    return read_source(record->turn, &row, made);
}

enum tc_rc tc_form_find(struct tc_record *record, int64_t id, const struct tc_form **form_r)
{
    struct tc_forms *all = record->forms;
    for (struct reading *known = all->first; known; known = known->next)
        if (known->id == id) {
            *form_r = known->form;
            return TC_OK;
        }
    struct reading *made = talloc_zero(all, struct reading);
    enum tc_rc rc = made ? read_version(record, id, made) : tc_fail(record, TC_BUSY, "no memory for a form");
    if (rc != TC_OK) {
        talloc_free(made);
        return rc;
    }
    *made = (struct reading){id, made->form, all->first};
    all->first = made;
    *form_r = made->form;
    return TC_OK;
}

/* ---- answers as rows ----------------------------------------------------------------------- */

struct gathering {
    struct tc_record *record;
    const struct tc_form *form;
    struct tc_answers *answers;
};

static const struct tc_item *item_numbered(const struct tc_form *form, int64_t number)
{
    for (size_t i = 0; i < form->item_count; i++)
        if (form->items[i].number == number)
            return &form->items[i];
    return NULL;
}

/* The row lives as long as the call. */
static const char *own(struct gathering *g, const struct tc_row *row, const char *name)
{
    const char *text = tc_row_text(row, name);
    return text ? talloc_strdup(g->record->turn, text) : NULL;
}

static struct tc_value value_of(struct gathering *g, const struct tc_row *row)
{
    const char *number = tc_row_text(row, "number"), *ordinal = tc_row_text(row, "ordinal");
    struct tc_value value = {.kind = tc_value_kind_of(tc_row_text(row, "kind")), .text = own(g, row, "text"), .system = own(g, row, "system"),
                             .code = own(g, row, "code"), .unit = own(g, row, "unit"), .ref = tc_row_int(row, "ref")};
    value.number = number ? strtod(number, NULL) : 0;
    value.has_ordinal = ordinal != NULL;
    value.ordinal = ordinal ? strtod(ordinal, NULL) : 0;
    value.yes = value.kind == TC_VALUE_BOOLEAN && value.number != 0;
    return value;
}

static enum tc_rc add_answer(void *user, const struct tc_row *row)
{
    struct gathering *g = user;
    const struct tc_item *item = item_numbered(g->form, tc_row_int(row, "item"));
    if (!item)
        return tc_fail(g->record, TC_FAULT, "an answer to question %" PRId64 ", which its form has not", tc_row_int(row, "item"));
    struct tc_value value = value_of(g, row);
    return tc_answers_add(g->record->turn, g->answers, item, own(g, row, "place"), (int)tc_row_int(row, "nth"), &value);
}

enum tc_rc tc_response_answers(struct tc_record *record, int64_t response, const struct tc_form *form, struct tc_answers *answers_r)
{
    *answers_r = (struct tc_answers){.form = form};
    struct gathering g = {record, form, answers_r};
    return tc_store_look(record->store, record->turn, record->grant, TC_SQL_RESPONSE_ANSWERS, TC_ARGS(tc_arg_id("response", response)),
                         add_answer, &g);
}
