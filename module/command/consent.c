/* SPDX-License-Identifier: Apache-2.0 */
/* Consents: recorded as they were given, revoked; never changed, never deleted. */
#include "rule/consent.h"

#include <inttypes.h>
#include <string.h>

#include "base/clock.h"
#include "commands.h"
#include "part.h"

static const char *const givens[] = {"writing", "spoken", NULL};

/* clang-format off */
const struct tc_field consent_add_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "recipient", .kind = TC_FIELD_LINE, .required = true, .high = 200},
    {.name = "section", .kind = TC_FIELD_CHOICES, .required = true, .choices = tc_consent_sections},
    {.name = "purpose", .kind = TC_FIELD_LINE, .required = true, .high = 400},
    {.name = "given", .kind = TC_FIELD_CHOICE, .required = true, .choices = givens},
    {.name = "witness", .kind = TC_FIELD_LINE, .high = 200},
    {.name = "begins", .kind = TC_FIELD_DATE, .required = true},
    {.name = "ends", .kind = TC_FIELD_DATE, .required = true},
    {.name = NULL},
};
const struct tc_field consent_revoke_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX},
    {.name = "revoked", .kind = TC_FIELD_DATE, .required = true},
    {.name = "reason", .kind = TC_FIELD_LINE, .required = true, .high = 400},
    {.name = NULL},
};
/* clang-format on */

/* Who may not read of substance use cannot record a consent that names it. */
static enum tc_rc check_segment(struct tc_act *a, const char *named)
{
    return strstr(named, TC_CONSENT_SUBSTANCE_USE) ? command_check_segment(a, TC_CONSENT_SUBSTANCE_USE, "section") : TC_OK;
}

static enum tc_rc judge(struct tc_act *a, const char *named)
{
    const char *field, *key;
    struct tc_consent consent = {.recipient = tc_in_text(a->in, "recipient"), .sections = named, .given = tc_in_text(a->in, "given"),
                                 .witness = tc_in_text(a->in, "witness"), .purpose = tc_in_text(a->in, "purpose")};
    if (!tc_in_date(a->in, "begins", &consent.begins) || !tc_in_date(a->in, "ends", &consent.ends))
        return tc_input_error(a, "ends", "required");
    key = tc_consent_judge(&consent, tc_moment_date(a->turn->now), &field);
    return key ? tc_input_error(a, field, key) : TC_OK;
}

/* Whoever is named as the directory writes them is that partner, whatever they are called later. */
static enum tc_rc find_provider(struct tc_act *a, int64_t *provider_r)
{
    struct tc_row row;
    enum tc_rc rc = command_find(a, TC_SQL_PROVIDER_NAMED, TC_ARGS(tc_arg_text("name", tc_in_text(a->in, "recipient"))), &row);
    *provider_r = rc == TC_OK && row.count != 0 ? tc_row_int(&row, "id") : 0;
    return rc;
}

enum tc_rc do_consent_add(struct tc_act *a)
{
    int64_t id = 0, provider = 0;
    const char *named = command_ticked(a, "section", tc_consent_sections);
    enum tc_rc rc = named ? command_see_case(a, NULL) : TC_BUSY;
    if (rc == TC_OK)
        rc = judge(a, named);
    if (rc == TC_OK)
        rc = check_segment(a, named);
    if (rc == TC_OK)
        rc = find_provider(a, &provider);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_CONSENT_ADD,
                           TC_ARGS(tc_arg_id("provider", provider), tc_arg_in(a->in, "recipient"), tc_arg_text("sections", named), tc_arg_in(a->in, "purpose"),
                                   tc_arg_in(a->in, "given"), tc_arg_in(a->in, "witness"), tc_arg_in(a->in, "begins"), tc_arg_in(a->in, "ends")),
                           NULL, &id);
    a->object = talloc_asprintf(a->turn, "consent %" PRId64, id);
    command_go_case(a, "/case/consents?said=consent-added", talloc_asprintf(a->turn, "consent-%" PRId64, id));
    return rc;
}

static enum tc_rc judge_revoked(struct tc_act *a)
{
    struct tc_row row;
    struct tc_consent consent = {0};
    struct tc_date revoked;
    const char *begins;
    enum tc_rc rc = tc_act_one(a, TC_SQL_CONSENT_JUDGE, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    if (rc != TC_OK)
        return rc;
    begins = tc_row_text(&row, "begins_on");
    if (begins == NULL || !tc_date_read(begins, &consent.begins))
        return tc_fail(a, TC_FAULT, "consent %" PRId64 " has no first day", tc_row_int(&row, "id"));
    if (!tc_in_date(a->in, "revoked", &revoked))
        return tc_input_error(a, "revoked", "required");
    consent.is_revoked = tc_row_text(&row, "revoked_on") != NULL;
    const char *key = tc_consent_revoke_judge(&consent, revoked, tc_moment_date(a->turn->now));
    return key ? tc_input_error(a, consent.is_revoked ? "" : "revoked", key) : TC_OK;
}

enum tc_rc do_consent_revoke(struct tc_act *a)
{
    const char *name = talloc_asprintf(a->turn, "consent-%" PRId64, tc_in_int(a->in, "id"));
    enum tc_rc rc = judge_revoked(a);
    a->object = talloc_asprintf(a->turn, "consent %" PRId64, tc_in_int(a->in, "id"));
    command_go_case(a, "/case/consents?said=consent-revoked", name);
    if (rc != TC_OK)
        return rc;
    return tc_act_change_one(a, TC_SQL_CONSENT_REVOKE,
                             TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "revoked"),
                                     tc_arg_in(a->in, "reason")));
}
