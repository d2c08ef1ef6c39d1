/* SPDX-License-Identifier: Apache-2.0 */
/* Referrals while they are drafts: written, changed, ready to be sent. */
#include "referral.h"

#include <inttypes.h>
#include <string.h>

#include "commands.h"
#include "part.h"

static const char *const segments[] = {"normal", "clinical", TC_CONSENT_SUBSTANCE_USE, "victim_services", NULL};
static const char *const urgencies[] = {"routine", "soon", "urgent", NULL};

/* clang-format off */
#define REFERRAL_FIELDS                                                                  \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                           \
    {.name = "provider", .kind = TC_FIELD_LINE, .required = true, .high = 200},          \
    {.name = "service", .kind = TC_FIELD_LINE, .required = true, .high = 200},             \
    {.name = "reason", .kind = TC_FIELD_TEXT, .required = true, .high = 4000},          \
    {.name = "urgency", .kind = TC_FIELD_CHOICE, .required = true, .choices = urgencies}, \
    {.name = "section", .kind = TC_FIELD_CHOICES, .required = true, .choices = tc_consent_sections}, \
    {.name = "segment", .kind = TC_FIELD_CHOICE, .required = true, .choices = segments}
#define REFERRAL_ITSELF                                                                  \
    {.name = "id", .kind = TC_FIELD_ID, .required = true},                               \
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX}

const struct tc_field referral_add_form[] = {REFERRAL_FIELDS, {.name = NULL}};
const struct tc_field referral_change_form[] = {REFERRAL_FIELDS, REFERRAL_ITSELF, {.name = NULL}};
/* clang-format on */

/* What a form says of a referral, found good. */
struct draft {
    int64_t provider;
    const char *name; /* as the directory writes it */
    const char *sections, *segment;
};

static enum tc_rc find_provider(struct tc_act *a, struct draft *draft)
{
    struct tc_row row;
    enum tc_rc rc = command_find(a, TC_SQL_PROVIDER_NAMED, TC_ARGS(tc_arg_text("name", tc_in_text(a->in, "provider"))), &row);
    if (rc != TC_OK)
        return rc;
    if (row.count == 0)
        return tc_input_error(a, "provider", "provider-unknown");
    if (tc_row_text(&row, "takes") == NULL)
        return tc_input_error(a, "provider", "provider-closed");
    draft->provider = tc_row_int(&row, "id");
    draft->name = tc_row_text(&row, "name");
    return TC_OK;
}

/* What tells of substance use is for those who may read of it, whatever the form says. */
static enum tc_rc choose_segment(struct tc_act *a, struct draft *draft)
{
    draft->segment = strstr(draft->sections, TC_CONSENT_SUBSTANCE_USE) ? TC_CONSENT_SUBSTANCE_USE : tc_in_text(a->in, "segment");
    return command_check_segment(a, draft->segment, strcmp(draft->segment, tc_in_text(a->in, "segment")) == 0 ? "segment" : "section");
}

static enum tc_rc read_draft(struct tc_act *a, struct draft *draft)
{
    draft->sections = command_ticked(a, "section", tc_consent_sections);
    enum tc_rc rc = draft->sections ? find_provider(a, draft) : TC_BUSY;
    return rc == TC_OK ? choose_segment(a, draft) : rc;
}

#define DRAFT_ARGS(a, draft)                                                                                   \
    tc_arg_id("provider", (draft).provider), tc_arg_text("name", (draft).name), tc_arg_in((a)->in, "service"), \
    tc_arg_in((a)->in, "reason"), tc_arg_in((a)->in, "urgency"), tc_arg_text("sections", (draft).sections)

enum tc_rc do_referral_add(struct tc_act *a)
{
    int64_t id = 0;
    struct draft draft;
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK)
        rc = read_draft(a, &draft);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_REFERRAL_ADD, TC_ARGS(DRAFT_ARGS(a, draft)), NULL, &id);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_REFERRAL_ACCESS_ADD, TC_ARGS(tc_arg_id("id", id), tc_arg_text("segment", draft.segment)), NULL, NULL);
    if (rc == TC_OK)
        rc = command_referral_step(a, id, &(struct tc_referral_step){.step = "draft", .happened = tc_moment_date(a->turn->now)});
    command_referral_go(a, "referral-added", id);
    return rc;
}

enum tc_rc do_referral_change(struct tc_act *a)
{
    struct tc_referral referral;
    struct draft draft;
    int64_t id = tc_in_int(a->in, "id");
    enum tc_rc rc = command_referral_read(a, &referral);
    if (rc == TC_OK && tc_referral_change_judge(&referral) != NULL)
        return tc_input_error(a, "", tc_referral_change_judge(&referral));
    if (rc == TC_OK)
        rc = read_draft(a, &draft);
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_REFERRAL_CHANGE,
                               TC_ARGS(DRAFT_ARGS(a, draft), tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version")));
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_REFERRAL_ACCESS_CHANGE, TC_ARGS(tc_arg_id("id", id), tc_arg_text("segment", draft.segment)), NULL, NULL);
    command_referral_go(a, "referral-changed", id);
    return rc;
}
