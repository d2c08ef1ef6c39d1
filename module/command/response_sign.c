/* SPDX-License-Identifier: Apache-2.0 */
/* Forms that are signed, put right with a reason, or thrown away. */
#include "response.h"

#include <inttypes.h>
#include <string.h>

#include "commands.h"
#include "draft/occasion.h"
#include "part.h"
#include "rule/filling.h"

/* clang-format off */
#define RESPONSE_ITSELF                                                                        \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                                 \
    {.name = "id", .kind = TC_FIELD_ID, .required = true},                                     \
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX}

const struct tc_field response_sign_form[] = {RESPONSE_ITSELF, {.name = NULL}};
const struct tc_field response_amend_form[] = {
    RESPONSE_ITSELF,
    {.name = "reason", .kind = TC_FIELD_LINE, .required = true, .high = 400},
    {.name = NULL},
};
const struct tc_field response_drop_form[] = {
    RESPONSE_ITSELF,
    {.name = "reason", .kind = TC_FIELD_LINE, .high = 400},
    {.name = NULL},
};
/* clang-format on */

static bool is_signed(const struct tc_row *row)
{
    return strcmp(tc_row_text(row, "state"), "signed") == 0;
}

/* ---- signing ------------------------------------------------------------------------------------ */

/* Types, and what is required of all of it. */
static enum tc_rc judge(struct tc_act *a, const struct tc_response_draft *draft, struct tc_answers *answers_r)
{
    struct tc_typed_list typed = tc_response_typed(a->turn, &draft->typed);
    struct tc_form_part whole = {0, draft->form->item_count};
    struct tc_mistakes mistakes;
    enum tc_rc rc = tc_answers_read(a->turn, draft->form, &typed, answers_r, &mistakes);
    if (rc == TC_OK)
        rc = tc_response_name(a->record, answers_r, &mistakes);
    if (rc == TC_OK)
        rc = tc_answers_require(a->turn, answers_r, whole, &mistakes);
    for (size_t i = 0; rc == TC_OK && i < mistakes.count; i++)
        tc_input_note(a, mistakes.list[i].field, mistakes.list[i].key, mistakes.list[i].detail);
    return rc == TC_OK && mistakes.count > 0 ? TC_INPUT : rc;
}

static enum tc_rc read_signed(struct tc_act *a, const struct tc_response_draft *draft, struct response_signed *what)
{
    struct tc_answers answers;
    *what = (struct response_signed){.draft = draft};
    enum tc_rc rc = response_check_sent(a, draft);
    if (rc == TC_OK)
        rc = judge(a, draft, &answers);
    return rc == TC_OK ? response_signed_make(a, &answers, what) : rc;
}

static enum tc_rc sign(struct tc_act *a, const struct response_signed *what, int64_t subject)
{
    const struct tc_response_draft *draft = what->draft;
    bool is_by_link = strcmp(tc_row_text(&draft->row, "state"), "to_check") == 0;
    int64_t seconds = is_by_link ? -1 : tc_response_number(&draft->typed, ".seconds");
    bool is_thin = tc_filling_is_thin(draft->form->least, what->asked, what->answered, seconds);
    const char *day = is_by_link ? tc_row_text(&draft->row, "held_on") : command_today(a); /* on which it was answered */
    return tc_act_change_one(a, TC_SQL_RESPONSE_SIGN,
                             TC_ARGS(tc_arg_id("id", draft->id), tc_arg_text("day", day), tc_arg_id("subject", subject),
                                     is_by_link ? tc_arg_null("seconds") : tc_arg_int("seconds", seconds), tc_arg_int("asked", (int64_t)what->asked),
                                     tc_arg_int("answered", (int64_t)what->answered), tc_arg_int("thin", is_thin),
                                     tc_arg_int("risk", what->risks > 0)));
}

static enum tc_rc amend(struct tc_act *a, const struct response_signed *what)
{
    const struct tc_response_draft *draft = what->draft;
    return tc_act_change_one(a, TC_SQL_RESPONSE_AMEND,
                             TC_ARGS(tc_arg_id("id", draft->id), tc_arg_text("reason", tc_pairs_text(&draft->typed, ".why")),
                                     tc_arg_int("asked", (int64_t)what->asked), tc_arg_int("answered", (int64_t)what->answered),
                                     tc_arg_int("risk", what->risks > 0)));
}

static enum tc_rc write_signed(struct tc_act *a, const struct response_signed *what, int64_t subject)
{
    const struct tc_response_draft *draft = what->draft;
    bool is_amended = is_signed(&draft->row);
    enum tc_rc rc = response_rows(a, what);
    if (rc == TC_OK)
        rc = is_amended ? amend(a, what) : sign(a, what, subject);
    if (rc == TC_OK && what->risks > 0)
        rc = response_risk_task(a, what);
    if (rc == TC_OK)
        rc = response_left_behind(a, draft);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_RESPONSE_DRAFT_END, TC_ARGS(tc_arg_id("id", draft->id)), NULL, NULL);
    return rc;
}

static const char *said_of(const struct response_signed *what)
{
    if (is_signed(&what->draft->row))
        return "form-amended";
    return what->dropped > 0 ? "form-signed-dropped" : "form-signed";
}

/* Whoever signs has seen the draft as it is: its version is that of the page they checked. */
enum tc_rc do_response_sign(struct tc_act *a)
{
    struct tc_response_draft draft;
    struct response_signed what;
    enum tc_rc rc = response_begin(a, tc_in_int(a->in, "id"), tc_in_int(a->in, "version"), &draft);
    if (rc == TC_OK && tc_occasion_path(&draft.row))
        return tc_input_error(a, "", "form-own-page");
    if (rc == TC_OK)
        rc = read_signed(a, &draft, &what);
    if (rc == TC_OK)
        rc = write_signed(a, &what, 0);
    if (rc != TC_OK)
        return rc;
    a->detail = what.risks > 0 ? "risk" : draft.form->name;
    response_go(a, "/case/form", draft.id, -1, said_of(&what));
    return TC_OK;
}

enum tc_rc response_sign_for(struct tc_act *a, const struct response_occasion *occasion)
{
    struct tc_response_draft draft;
    struct response_signed what;
    int64_t subject = 0;
    enum tc_rc rc = response_begin(a, tc_in_int(a->in, "response"), tc_in_int(a->in, "draft"), &draft);
    if (rc == TC_OK && strcmp(tc_row_text(&draft.row, "occasion") ?: "", occasion->name) != 0)
        return tc_fail(a, TC_GONE, "response %" PRId64 " is not for a %s", draft.id, occasion->name);
    if (rc == TC_OK)
        rc = read_signed(a, &draft, &what);
    if (rc == TC_OK)
        rc = response_occasion_write(a, occasion, &what, &subject);
    return rc == TC_OK ? write_signed(a, &what, subject) : rc;
}

/* ---- putting right ------------------------------------------------------------------------------ */

static enum tc_rc see(struct tc_act *a, struct tc_response_draft *draft)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_RESPONSE_JUDGE, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    if (rc == TC_OK)
        rc = tc_response_read(a->in, a->record, &row, draft);
    if (rc != TC_OK)
        return rc;
    a->object = talloc_asprintf(a->turn, "response %" PRId64, draft->id);
    a->detail = draft->form->name;
    if (strcmp(tc_row_text(&row, "state"), "dropped") == 0)
        return tc_input_error(a, "", "form-moved-on");
    if (tc_row_int(&row, "version") != tc_in_int(a->in, "version"))
        return tc_fail(a, TC_CLASH, "response %" PRId64 " was changed by another", draft->id);
    return TC_OK;
}

/* It stays as it was signed until the draft of the amendment is signed in its turn. */
enum tc_rc do_response_amend(struct tc_act *a)
{
    struct tc_response_draft draft;
    enum tc_rc rc = see(a, &draft);
    if (rc != TC_OK)
        return rc;
    if (!is_signed(&draft.row))
        return tc_input_error(a, "", "form-moved-on");
    if (!tc_filling_may_amend(tc_row_text(&draft.row, "occasion"), tc_row_int(&draft.row, "subject_id") != 0))
        return tc_input_error(a, "", "form-stands");
    if (!draft.is_open) {
        rc = response_type_again(a, &draft);
        if (rc == TC_OK)
            rc = response_draft_begin(a, &draft, tc_row_text(&draft.row, "segment"));
    }
    response_go(a, "/case/form/fill", draft.id, 0, draft.is_open ? "form-open" : "form-amending");
    return rc;
}

/* ---- throwing away ------------------------------------------------------------------------------ */

/* Of a signed one that is being put right the draft goes, and it stands as it was. */
enum tc_rc do_response_drop(struct tc_act *a)
{
    struct tc_response_draft draft;
    const struct tc_arg *args = TC_ARGS(tc_arg_in(a->in, "id"));
    enum tc_rc rc = see(a, &draft);
    if (rc != TC_OK)
        return rc;
    bool is_amending = is_signed(&draft.row) && draft.is_open;
    if (!tc_filling_may_drop(is_signed(&draft.row) && !is_amending, tc_row_int(&draft.row, "subject_id") != 0))
        return tc_input_error(a, "", "form-stands");
    if (is_signed(&draft.row) && !is_amending && tc_in_text(a->in, "reason") == NULL)
        return tc_input_error(a, "reason", "required");
    rc = response_left_behind(a, &draft);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_RESPONSE_DRAFT_END, args, NULL, NULL);
    if (rc == TC_OK && !is_amending)
        rc = tc_act_change_one(a, TC_SQL_RESPONSE_DROP, TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "reason")));
    response_go(a, "/case/forms", draft.id, -1, is_amending ? "form-amending-dropped" : "form-removed");
    return rc;
}
