/* SPDX-License-Identifier: Apache-2.0 */
/* What was asked of a second person is decided by one, or taken back by who asked. */
#include "rule/approval.h"

#include <inttypes.h>
#include <string.h>

#include "closing.h"
#include "commands.h"
#include "part.h"

static const char *const decisions[] = {"approved", "declined", NULL};

/* clang-format off */
#define APPROVAL_ITSELF                                         \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},  \
    {.name = "id", .kind = TC_FIELD_ID, .required = true}

const struct tc_field approval_form[] = {
    APPROVAL_ITSELF,
    {.name = "decision", .kind = TC_FIELD_CHOICE, .required = true, .choices = decisions},
    {.name = "reason", .kind = TC_FIELD_LINE, .high = 400},
    {.name = NULL},
};
const struct tc_field approval_withdraw_form[] = {APPROVAL_ITSELF, {.name = NULL}};
/* clang-format on */

static enum tc_rc approve_discharge(struct tc_act *a, int64_t approval)
{
    return closing_complete(a, 0, approval);
}

/* What each kind does in the decision's own transaction. */
static const struct kind {
    const char *name;
    enum tc_rc (*approve)(struct tc_act *a, int64_t approval);
    enum tc_rc (*drop)(struct tc_act *a, int64_t approval); /* declined, or taken back */
    const char *approved, *declined, *withdrawn; /* where it leads */
} kinds[] = {
    {"discharge", approve_discharge, closing_drop, "/case/discharge?said=approval-approved", "/case/discharge?said=approval-declined",
     "/case/discharge?said=approval-withdrawn"},
};

static enum tc_rc read_approval(struct tc_act *a, struct tc_approval *approval_r, const struct kind **kind_r)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_APPROVAL_JUDGE, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    *kind_r = NULL;
    for (size_t i = 0; rc == TC_OK && i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i].name, tc_row_text(&row, "kind")) == 0)
            *kind_r = &kinds[i];
    if (rc == TC_OK && *kind_r == NULL)
        rc = tc_fail(a, TC_FAULT, "an approval of no kind that is known");
    if (rc == TC_OK)
        *approval_r = (struct tc_approval){tc_row_int(&row, "asked_by"), tc_row_int(&row, "waits") != 0};
    a->object = talloc_asprintf(a->turn, "approval %" PRId64, tc_in_int(a->in, "id"));
    return rc;
}

static enum tc_rc decide(struct tc_act *a, const char *decision)
{
    a->detail = decision;
    return tc_act_change_one(a, TC_SQL_APPROVAL_DECIDE,
                             TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_text("decision", decision),
                                     tc_arg_text("reason", strcmp(decision, "withdrawn") == 0 ? NULL : tc_in_text(a->in, "reason"))));
}

enum tc_rc do_approval(struct tc_act *a)
{
    struct tc_approval approval;
    const struct kind *kind;
    const char *decision = tc_in_text(a->in, "decision"), *wrong;
    bool approves = strcmp(decision, "approved") == 0;
    enum tc_rc rc = read_approval(a, &approval, &kind);
    if (rc != TC_OK)
        return rc;
    wrong = tc_approval_decide_judge(&approval, a->who->id);
    if (wrong != NULL)
        return tc_input_error(a, "", wrong);
    if (tc_approval_lacks_reason(decision, tc_in_text(a->in, "reason")))
        return tc_input_error(a, "reason", "required");
    rc = decide(a, decision);
    if (rc == TC_OK)
        rc = (approves ? kind->approve : kind->drop)(a, tc_in_int(a->in, "id"));
    command_go_case(a, approves ? kind->approved : kind->declined, NULL);
    return rc;
}

enum tc_rc do_approval_withdraw(struct tc_act *a)
{
    struct tc_approval approval;
    const struct kind *kind;
    enum tc_rc rc = read_approval(a, &approval, &kind);
    const char *wrong = rc == TC_OK ? tc_approval_withdraw_judge(&approval, a->who->id) : NULL;
    if (wrong != NULL)
        return tc_input_error(a, "", wrong);
    if (rc == TC_OK)
        rc = decide(a, "withdrawn");
    if (rc == TC_OK)
        rc = kind->drop(a, tc_in_int(a->in, "id"));
    if (rc == TC_OK)
        command_go_case(a, kind->withdrawn, NULL);
    return rc;
}
