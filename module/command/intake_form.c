/* SPDX-License-Identifier: Apache-2.0 */
/* A page of an intake's form: kept first, whatever it says, then judged, also by what the record says of the fields that it feeds. */
#include <inttypes.h>
#include <string.h>

#include "base/text.h"
#include "commands.h"
#include "intake.h"
#include "response.h"

static const char *const froms[] = {"check", NULL};
/* clang-format off */
const struct tc_field intake_form_form[] = {
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "page", .kind = TC_FIELD_INT, .low = 1, .high = TC_FORM_ITEMS},
    {.name = "version", .kind = TC_FIELD_INT, .high = INT32_MAX},
    {.name = "shown", .kind = TC_FIELD_TEXT, .high = 200000},
    {.name = "since", .kind = TC_FIELD_LINE, .high = 40},
    {.name = "go", .kind = TC_FIELD_LINE, .high = 60},
    {.name = "from", .kind = TC_FIELD_CHOICE, .choices = froms},
    {.name = "tab", .kind = TC_FIELD_LINE, .high = 32},
    {.name = "held", .kind = TC_FIELD_LINE, .high = 60},
    {.name = "q", .kind = TC_FIELD_ANSWERS},
    {.name = NULL},
};
/* clang-format on */

static void go_to(struct tc_act *a, const struct tc_intake *intake, size_t page, const char *said)
{
    const char *from = tc_in_text(a->in, "from") ? "&from=check" : "";
    const char *word = said ? talloc_asprintf(a->turn, "&said=%s", said) : "";
    intake_go(a, talloc_asprintf(a->turn, "/intake/form?page=%zu%s%s", page + 1, from, word), intake->form.id);
}

/* Forward: after the page that names the person it is asked whether they are known, unless they are; whoever came from the answers goes back to them. */
static void go_forward(struct tc_act *a, const struct tc_intake *intake, size_t page)
{
    if (page == tc_intake_person_page(intake) && tc_row_int(&intake->form.row, "client_id") == 0)
        intake_go(a, "/intake/known", intake->form.id);
    else if (tc_in_text(a->in, "from"))
        intake_go(a, "/intake/check", intake->form.id);
    else if (page + 1 < intake->form.page_count)
        go_to(a, intake, page + 1, NULL);
    else
        intake_go(a, "/intake/eligibility", intake->form.id);
}

static void go_on(struct tc_act *a, const struct tc_intake *intake, size_t page, const struct response_kept *kept)
{
    const char *go = tc_in_text(a->in, "go") ?: "on";
    int64_t step = 0;
    a->detail = intake->form.form->name;
    if (kept->comes_again)
        go_to(a, intake, page, "form-more");
    else if (strcmp(go, "on") == 0)
        go_forward(a, intake, page);
    else if (strcmp(go, "check") == 0)
        intake_go(a, "/intake/check", intake->form.id);
    else if (strcmp(go, "back") == 0 && page > 0)
        go_to(a, intake, page - 1, NULL);
    else if (strncmp(go, "step-", 5) == 0 && tc_text_to_int(go + 5, 1, (int64_t)intake->form.page_count, &step))
        go_to(a, intake, (size_t)step - 1, NULL);
    else if (strcmp(go, "later") == 0 || strcmp(go, "back") == 0)
        intake_go(a, "/intake?said=form-kept", intake->form.id);
    else
        go_to(a, intake, page, NULL);
}

static enum tc_rc begin(struct tc_act *a, struct tc_intake *intake, size_t *page_r, struct tc_pairs *sent_r)
{
    enum tc_rc rc = intake_begin(a, intake);
    int64_t page = tc_in_int(a->in, "page");
    *page_r = page > 0 ? (size_t)page - 1 : 0;
    if (rc == TC_OK && *page_r >= intake->form.page_count)
        return tc_fail(a, TC_GONE, "intake %" PRId64 ": a page that its form has not", intake->form.id);
    return rc == TC_OK ? response_files(a, &intake->form, tc_in_answers(a->in, "q"), intake_file_add, intake, sent_r) : rc;
}

/* What came late counts nothing on: who decides has seen the intake as it is. */
static enum tc_rc is_overtaken(struct tc_act *a, bool *is_r)
{
    struct tc_row row;
    struct tc_intake intake;
    int64_t page = tc_in_int(a->in, "page");
    const struct tc_arg *args = TC_ARGS(tc_arg_in(a->in, "id"));
    enum tc_rc rc = tc_act_one(a, TC_SQL_INTAKE_LOCK, args, &row);
    if (rc == TC_OK)
        rc = tc_act_one(a, TC_SQL_INTAKE_SEALED, args, &row);
    if (rc == TC_OK)
        rc = tc_intake_read(a->in, a->record, &row, &intake);
    *is_r = rc == TC_OK && response_is_overtaken(a, &intake.form.typed, page > 0 ? (size_t)page - 1 : 0);
    a->is_quiet = *is_r;
    intake_go(a, "/intake/form", tc_in_int(a->in, "id"));
    return rc;
}

static enum tc_rc hold(struct tc_act *a)
{
    struct tc_intake intake;
    struct tc_pairs sent;
    size_t page = 0;
    bool is_late;
    enum tc_rc rc = is_overtaken(a, &is_late);
    if (rc != TC_OK || is_late)
        return rc;
    rc = begin(a, &intake, &page, &sent);
    if (rc == TC_OK)
        rc = response_page_hold(a, &intake.form, page, &sent);
    if (rc == TC_OK)
        rc = intake_keep(a, &intake);
    go_to(a, &intake, page, NULL);
    return rc;
}

static enum tc_rc keep(struct tc_act *a)
{
    struct tc_intake intake;
    struct response_kept kept;
    struct tc_pairs sent;
    size_t page = 0;
    enum tc_rc rc = begin(a, &intake, &page, &sent);
    if (rc == TC_OK)
        rc = response_page_keep(a, &intake.form, page, &sent, &kept);
    if (rc == TC_OK)
        rc = tc_intake_answer(a->record, &intake);
    if (rc == TC_OK && kept.goes_on && !kept.comes_again && !kept.is_behind)
        rc = intake_judge_fed(a, &intake, &intake.form.pages[page]);
    if (rc == TC_OK)
        rc = intake_keep(a, &intake);
    if (rc != TC_OK)
        return rc;
    a->keeps = true;
    if (kept.is_behind)
        intake_go(a, talloc_asprintf(a->turn, "/intake/merge?page=%zu", page + 1), intake.form.id);
    else
        go_on(a, &intake, page, &kept);
    return TC_OK;
}

enum tc_rc do_intake_form(struct tc_act *a)
{
    const char *go = tc_in_text(a->in, "go");
    return go && strcmp(go, "hold") == 0 ? hold(a) : keep(a);
}

/* ---- two at one page ---------------------------------------------------------------------------- */

const struct tc_field intake_merge_form[] = {
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "page", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = TC_FORM_ITEMS},
    {.name = "version", .kind = TC_FIELD_INT, .high = INT32_MAX},
    {.name = "q", .kind = TC_FIELD_ANSWERS},
    {.name = NULL},
};

enum tc_rc do_intake_merge(struct tc_act *a)
{
    struct tc_intake intake;
    size_t page = 0;
    enum tc_rc rc = intake_begin(a, &intake);
    if (rc == TC_OK)
        rc = response_merge(a, &intake.form, &page);
    if (rc == TC_OK)
        rc = intake_keep(a, &intake);
    intake_go(a, talloc_asprintf(a->turn, "/intake/form?page=%zu&said=form-merged", page + 1), tc_in_int(a->in, "id"));
    return rc;
}
