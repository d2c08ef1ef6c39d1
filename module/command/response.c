/* SPDX-License-Identifier: Apache-2.0 */
/* Forms that are filled in for a case: begun, kept page by page. */
#include "response.h"

#include <inttypes.h>
#include <string.h>

#include "base/clock.h"
#include "base/text.h"
#include "commands.h"
#include "draft/occasion.h"
#include "draft/shown.h"
#include "part.h"
#include "rule/filling.h"

/* clang-format off */
const struct tc_field response_begin_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "name", .kind = TC_FIELD_LINE, .required = true, .high = 64},
    {.name = "subject", .kind = TC_FIELD_ID}, /* the follow-up that it is about */
    {.name = NULL},
};
const struct tc_field response_fill_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "page", .kind = TC_FIELD_INT, .low = 1, .high = TC_FORM_ITEMS},
    {.name = "version", .kind = TC_FIELD_INT, .high = INT32_MAX},
    {.name = "shown", .kind = TC_FIELD_TEXT, .high = 200000},
    {.name = "since", .kind = TC_FIELD_LINE, .high = 40},
    {.name = "go", .kind = TC_FIELD_LINE, .high = 60},
    {.name = "tab", .kind = TC_FIELD_LINE, .high = 32},
    {.name = "held", .kind = TC_FIELD_LINE, .high = 60},
    {.name = "q", .kind = TC_FIELD_ANSWERS},
    {.name = NULL},
};
/* clang-format on */

void response_go(struct tc_act *a, const char *path, int64_t id, int page, const char *said)
{
    const char *more = page < 0 ? "" : talloc_asprintf(a->turn, "&page=%d", page + 1);
    const char *word = said ? talloc_asprintf(a->turn, "&said=%s", said) : "";
    a->object = talloc_asprintf(a->turn, "response %" PRId64, id);
    command_go_case(a, talloc_asprintf(a->turn, "%s?id=%" PRId64 "%s%s", path, id, more, word), NULL);
}

/* ---- the draft ------------------------------------------------------------------------------ */

enum tc_rc response_begin(struct tc_act *a, int64_t id, int64_t version, struct tc_response_draft *draft_r)
{
    int64_t rows = 0;
    struct tc_row row;
    a->object = talloc_asprintf(a->turn, "response %" PRId64, id);
    enum tc_rc rc = tc_act_change(a, TC_SQL_RESPONSE_TOUCH, TC_ARGS(tc_arg_id("id", id), tc_arg_id("version", version)), &rows, NULL);
    if (rc == TC_OK)
        rc = tc_act_one(a, TC_SQL_RESPONSE_JUDGE, TC_ARGS(tc_arg_id("id", id)), &row);
    if (rc == TC_OK)
        rc = tc_response_read(a->in, a->record, &row, draft_r);
    if (rc != TC_OK)
        return rc;
    if (!draft_r->is_open)
        return tc_input_error(a, "", "form-moved-on");
    if (draft_r->is_locked)
        return tc_input_error(a, "", "form-locked");
    if (rows == 0)
        return tc_fail(a, TC_CLASH, "response %" PRId64 ": its draft was changed by another", draft_r->id);
    bool is_there = strcmp(tc_row_text(&row, "state"), "draft") != 0;
    if (!tc_filling_may(tc_row_int(&row, "closed") != 0, is_there, tc_row_text(&row, "occasion")))
        return tc_input_error(a, "", "case-closed");
    return TC_OK;
}

enum tc_rc response_keep(struct tc_act *a, struct tc_response_draft *draft)
{
    struct tc_response_sealed kept;
    enum tc_rc rc = tc_response_seal(a->in, draft, &kept);
    if (rc == TC_LARGE) {
        tc_turn_mend(a->turn);
        return tc_input_error(a, "", "form-full");
    }
    if (rc != TC_OK)
        return rc;
    return tc_act_change(a, TC_SQL_RESPONSE_KEEP,
                         TC_ARGS(tc_arg_id("id", draft->id), kept.sealed, kept.asked, kept.answered,
                                 tc_arg_moment("expires", a->turn->now + TC_RESPONSE_KEPT)),
                         NULL, NULL);
}

enum tc_rc response_draft_begin(struct tc_act *a, const struct tc_response_draft *draft, const char *segment)
{
    struct tc_response_sealed kept;
    enum tc_rc rc = tc_response_seal(a->in, draft, &kept);
    if (rc != TC_OK)
        return rc;
    return tc_act_change(a, TC_SQL_RESPONSE_DRAFT_ADD,
                         TC_ARGS(tc_arg_id("id", draft->id), tc_arg_text("segment", segment), kept.sealed, kept.asked, kept.answered,
                                 tc_arg_moment("expires", a->turn->now + TC_RESPONSE_KEPT)),
                         NULL, NULL);
}

/* ---- begin ------------------------------------------------------------------------------------ */

static enum tc_rc begin(struct tc_act *a, const struct tc_row *form, int64_t subject)
{
    struct tc_response_draft draft = {.typed = {.turn = a->turn}};
    size_t known = 0;
    bool is_again = false;
    enum tc_rc rc = tc_form_find(a->record, tc_row_int(form, "id"), &draft.form);
    if (rc == TC_OK)
        rc = response_fill_in(a, &draft);
    if (rc == TC_OK)
        rc = response_say_again(a, &draft, form, subject, &is_again);
    if (rc == TC_OK)
        rc = response_know(a, &draft, &known);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_RESPONSE_BEGIN,
                           TC_ARGS(tc_arg_id("form", tc_row_int(form, "id")), tc_arg_text("segment", tc_row_text(form, "segment")),
                                   tc_arg_text("occasion", tc_row_text(form, "occasion")), tc_arg_id("subject", subject),
                                   tc_arg_text("day", command_today(a))),
                           NULL, &draft.id);
    if (rc == TC_OK)
        rc = response_draft_begin(a, &draft, tc_row_text(form, "segment"));
    a->detail = draft.form ? draft.form->name : NULL;
    response_go(a, "/case/form/fill", draft.id, 0, is_again ? "form-begun-again" : "form-begun");
    return rc;
}

/* An assessment is written while it is a draft; one that was signed before there were forms is put right on its first. */
static enum tc_rc see_assessment(struct tc_act *a, const struct tc_row *row, bool *is_open_r)
{
    struct tc_row response = {.count = 0};
    const char *state = tc_row_text(row, "state");
    enum tc_rc rc = TC_OK;
    if (strcmp(state, "signed") == 0)
        rc = command_find(a, TC_SQL_RESPONSE_OF, TC_ARGS(tc_arg_text("occasion", "assessment"), tc_arg_id("subject", tc_row_int(row, "id"))), &response);
    *is_open_r = strcmp(state, "draft") == 0 || (strcmp(state, "signed") == 0 && response.count == 0);
    return rc;
}

/* What it is for is of this case and still to be written. */
static enum tc_rc see_subject(struct tc_act *a, const char *occasion, int64_t subject)
{
    struct tc_row row;
    bool is_assessment = occasion && strcmp(occasion, "assessment") == 0, is_open;
    if (!tc_occasion_begins(occasion))
        return tc_fail(a, TC_GONE, "a form of occasion %s is for the case itself", occasion ?: "any");
    enum tc_rc rc = tc_act_one(a, is_assessment ? TC_SQL_ASSESSMENT_JUDGE : TC_SQL_FOLLOW_UP_JUDGE, TC_ARGS(tc_arg_id("id", subject)), &row);
    if (rc != TC_OK)
        return rc;
    if (is_assessment)
        rc = see_assessment(a, &row, &is_open);
    else
        is_open = tc_row_int(&row, "planned") != 0;
    return rc != TC_OK || is_open ? rc : tc_input_error(a, "", "form-moved-on");
}

/* A case has one draft of a form, and of all forms for an occasion that is signed on a page of its own: who begins while another has
 * begun goes on with that one. */
static enum tc_rc find_draft(struct tc_act *a, const struct tc_row *form, int64_t subject, int64_t *id_r)
{
    struct tc_row row;
    const char *occasion = tc_row_text(form, "occasion");
    *id_r = tc_row_int(form, "draft");
    if (*id_r != 0 || !tc_occasion_has_page(occasion))
        return TC_OK;
    enum tc_rc rc = command_find(a, TC_SQL_RESPONSE_WAITING, TC_ARGS(tc_arg_text("occasion", occasion), tc_arg_id("subject", subject)), &row);
    *id_r = rc == TC_OK && row.count > 0 ? tc_row_int(&row, "draft") : 0;
    return rc;
}

enum tc_rc response_open(struct tc_act *a, const char *name, int64_t subject)
{
    struct tc_row form;
    enum tc_rc rc = command_find(a, TC_SQL_RESPONSE_FORM, TC_ARGS(tc_arg_text("name", name), tc_arg_id("subject", subject)), &form);
    if (rc != TC_OK)
        return rc;
    if (form.count == 0)
        return tc_input_error(a, "name", "form-not-here");
    if (!tc_filling_may(tc_row_int(&form, "closed") != 0, false, tc_row_text(&form, "occasion")))
        return tc_input_error(a, "", "case-closed");
    const char *first = subject == 0 ? tc_occasion_begins(tc_row_text(&form, "occasion")) : NULL;
    if (first) {
        command_go_case(a, first, NULL);
        return TC_OK;
    }
    int64_t draft = 0;
    rc = subject != 0 ? see_subject(a, tc_row_text(&form, "occasion"), subject) : TC_OK;
    if (rc == TC_OK)
        rc = find_draft(a, &form, subject, &draft);
    if (rc != TC_OK)
        return rc;
    if (draft == 0)
        return begin(a, &form, subject);
    response_go(a, "/case/form/fill", draft, 0, "form-open");
    return TC_OK;
}

enum tc_rc do_response_begin(struct tc_act *a)
{
    enum tc_rc rc = command_see_case(a, NULL);
    return rc == TC_OK ? response_open(a, tc_in_text(a->in, "name"), tc_in_int(a->in, "subject")) : rc;
}
