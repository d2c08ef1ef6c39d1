/* SPDX-License-Identifier: Apache-2.0 */
#include "record/form.h"

#include <inttypes.h>
#include <stdlib.h>

#include "format/fhir_json.h"
#include "published.h"

/* JSON is made XML anew: only the source has a hash. */
static enum tc_rc read_form(void *pool, struct tc_turn *turn, const char *name, const struct tc_cell *source, const void **made_r)
{
    const struct tc_form *form;
    struct tc_remarks remarks;
    size_t length = source->length;
    char *xml = NULL;
    enum tc_rc rc = TC_OK;
    if (tc_fhir_is_json(source->text, source->length))
        rc = tc_fhir_from_json(turn, source->text, source->length, &xml, &length);
    if (rc == TC_OK)
        rc = tc_form_read(pool, turn, name, xml ? xml : source->text, length, &form, &remarks);
    if (rc == TC_OK)
        *made_r = form;
    return rc;
}

enum tc_rc tc_form_find(struct tc_record *record, int64_t id, const struct tc_form **form_r)
{
    static const struct published_kind kind = {"form", TC_SQL_FORM_SOURCE, read_form};
    const void *made;
    enum tc_rc rc = published_find(record, record->forms, &kind, id, &made);
    if (rc == TC_OK)
        *form_r = made;
    return rc;
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
