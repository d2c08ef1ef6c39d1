/* SPDX-License-Identifier: Apache-2.0 */
/* An answer by a link that calls for somebody at once, for whoever is on duty. Of a case its own pages say more to those who see it;
 * of a new referral there is nothing else yet, so what was answered so far stands here. */
#include <inttypes.h>

#include "draft/link.h"
#include "form_page.h"
#include "links.h"
#include "part.h"

const struct tc_field work_alert_fields[] = {{.name = "id", .kind = TC_FIELD_ID, .required = true}, {.name = NULL}};

/* head: the element that says it if they do not open. */
static enum tc_rc add_answers(struct tc_view *v, const char *head, const struct tc_row *row, int64_t link)
{
    struct tc_link_draft draft;
    enum tc_rc rc = tc_link_read_row(v->in, v->record, row, link, &draft);
    if (rc == TC_OK && draft.form.is_locked)
        tc_node_attr(tc_node_first(v->page, head), "locked", "yes");
    if (rc != TC_OK || draft.form.is_locked)
        return rc;
    struct form_page show = {.record = v->record, .form = draft.form.form, .how = FORM_PAGE_READ, .answers = &draft.answers,
                             .pages = draft.form.pages, .typed = &draft.typed, .page_count = draft.form.page_count};
    return form_page_whole(&show, form_page_begin(&show, v->page));
}

/* What came by the link that an intake began with, all of it: some of it feeds none of the intake's forms. */
enum tc_rc show_intake_answers(struct tc_view *v)
{
    struct tc_row row;
    const struct tc_arg *args = TC_ARGS(tc_arg_in(v->in, "id"));
    enum tc_rc rc = tc_rows_one(v, TC_SQL_INTAKE_HEAD, args, "intake");
    if (rc == TC_OK)
        rc = tc_store_one(v->record->store, v->turn, v->record->grant, TC_SQL_INTAKE_LINK, args, &row);
    if (rc == TC_OK && row.count == 0)
        return tc_fail(v, TC_GONE, "no answers by a link for this viewer");
    v->detail = talloc_asprintf(v->turn, "intake %" PRId64, tc_in_int(v->in, "id"));
    const struct tc_cell *sealed = rc == TC_OK ? tc_row_cell(&row, "sealed") : NULL;
    if (sealed && !sealed->is_null)
        rc = add_answers(v, "intake", &row, tc_row_int(&row, "id"));
    return rc;
}

enum tc_rc show_work_alert(struct tc_view *v)
{
    struct tc_row row;
    const struct tc_arg *args = TC_ARGS(tc_arg_in(v->in, "id"));
    enum tc_rc rc = tc_rows_one(v, TC_SQL_LINK_ALERT_HEAD, args, "alert");
    if (rc == TC_OK)
        rc = tc_store_one(v->record->store, v->turn, v->record->grant, TC_SQL_LINK_ALERT_ONE, args, &row);
    if (rc != TC_OK)
        return rc;
    v->object = talloc_asprintf(v->turn, "link %" PRId64, tc_row_int(&row, "link_id"));
    v->about_case = tc_row_int(&row, "case_id");
    const struct tc_cell *sealed = tc_row_cell(&row, "sealed");
    return tc_row_int(&row, "case_id") == 0 && sealed && !sealed->is_null ? add_answers(v, "alert", &row, tc_row_int(&row, "link_id")) : TC_OK;
}
