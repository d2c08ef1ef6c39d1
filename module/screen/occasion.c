/* SPDX-License-Identifier: Apache-2.0 */
#include "occasion.h"

#include <string.h>

#include "part.h"
#include "record/pathway.h"
#include "response_page.h"

static enum tc_rc show_draft(struct tc_view *v, int64_t id, const struct tc_field *fields)
{
    struct tc_response_draft draft;
    enum tc_rc rc = response_find(v, id, &draft);
    if (rc == TC_OK)
        rc = response_check(v, &draft);
    for (; rc == TC_OK && fields->name; fields++)
        if (!tc_form_feeding(draft.form, fields->name))
            tc_node_attr(tc_node_add(v->page, "own"), "name", fields->name);
    return rc;
}

/* What is begun goes on, also where the pathway names another form by now, or none of that name is begun any more. */
static enum tc_rc find_form(struct tc_view *v, const char *occasion, const char *name, int64_t subject, struct tc_row *row_r)
{
    struct tc_record *record = v->record;
    enum tc_rc rc = tc_store_one(record->store, v->turn, record->grant, TC_SQL_RESPONSE_WAITING,
                                 TC_ARGS(tc_arg_text("occasion", occasion), tc_arg_id("subject", subject)), row_r);
    if (rc != TC_OK || row_r->count > 0)
        return rc;
    return tc_store_one(record->store, v->turn, record->grant, TC_SQL_RESPONSE_FORM, TC_ARGS(tc_arg_text("name", name), tc_arg_id("subject", subject)), row_r);
}

enum tc_rc occasion_show(struct tc_view *v, const char *occasion, int64_t subject, const struct tc_field *fields)
{
    struct tc_case_pathway of;
    struct tc_row row;
    enum tc_rc rc = tc_pathway_of_case(v->record, &of);
    const char *name = rc == TC_OK ? tc_pathway_form(of.pathway, occasion) : NULL;
    if (rc == TC_OK)
        rc = find_form(v, occasion, name, subject, &row);
    if (rc != TC_OK)
        return rc;
    struct tc_node *node = tc_node_add(v->page, "occasion");
    tc_node_attr(node, "name", occasion);
    tc_node_attr(node, "form", name);
    if (subject != 0)
        tc_node_attr_int(node, "subject", subject);
    if (row.count == 0)
        return TC_OK;
    tc_node_attr(node, "title", tc_row_text(&row, "title"));
    return tc_row_int(&row, "draft") != 0 ? show_draft(v, tc_row_int(&row, "draft"), fields) : TC_OK;
}

enum tc_rc occasion_show_signed(struct tc_view *v, const char *occasion, int64_t subject, const struct tc_field *fields)
{
    struct tc_row row;
    enum tc_rc rc = tc_store_one(v->record->store, v->turn, v->record->grant, TC_SQL_RESPONSE_OF,
                                 TC_ARGS(tc_arg_text("occasion", occasion), tc_arg_id("subject", subject)), &row);
    if (rc != TC_OK || row.count == 0)
        return rc;
    if (fields && tc_row_int(&row, "open") != 0)
        return show_draft(v, tc_row_int(&row, "id"), fields);
    return response_rows_show(v, v->page, tc_row_int(&row, "id"));
}
