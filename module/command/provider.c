/* SPDX-License-Identifier: Apache-2.0 */
/* The directory of partners: added, and brought up to date. */
#include "rule/provider.h"

#include <inttypes.h>
#include <string.h>

#include "commands.h"
#include "part.h"

static const char *const takes[] = {"open", "closed", NULL};

/* clang-format off */
#define PROVIDER                                                                     \
    {.name = "name", .kind = TC_FIELD_LINE, .required = true, .high = 200},          \
    {.name = "services", .kind = TC_FIELD_TEXT, .required = true, .high = 4000},     \
    {.name = "area", .kind = TC_FIELD_LINE, .high = 200},                            \
    {.name = "address", .kind = TC_FIELD_LINE, .high = 400},                         \
    {.name = "contact", .kind = TC_FIELD_LINE, .high = 200},                         \
    {.name = "phone", .kind = TC_FIELD_LINE, .high = 64},                            \
    {.name = "email", .kind = TC_FIELD_LINE, .high = 200},                           \
    {.name = "remark", .kind = TC_FIELD_TEXT, .high = 4000},                         \
    {.name = "takes", .kind = TC_FIELD_CHOICE, .required = true, .choices = takes},  \
    {.name = "why", .kind = TC_FIELD_LINE, .high = 400},                             \
    {.name = "waiting", .kind = TC_FIELD_INT, .low = 0, .high = 999},                \
    {.name = "checked", .kind = TC_FIELD_DATE}

const struct tc_field provider_add_form[] = {PROVIDER, {.name = NULL}};
const struct tc_field provider_change_form[] = {
    {.name = "provider", .kind = TC_FIELD_ID, .required = true},
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX},
    PROVIDER,
    {.name = NULL},
};

/* What the form says; why it is closed counts only while it is. */
#define PROVIDER_ARGS(a)                                                             \
    tc_arg_in((a)->in, "name"), tc_arg_in((a)->in, "area"), tc_arg_in((a)->in, "address"), tc_arg_in((a)->in, "contact"),    \
    tc_arg_in((a)->in, "phone"), tc_arg_in((a)->in, "email"), tc_arg_in((a)->in, "remark"), tc_arg_int("open", is_open(a)),  \
    is_open(a) ? tc_arg_null("why") : tc_arg_in((a)->in, "why"), tc_arg_in((a)->in, "waiting"), tc_arg_in((a)->in, "checked")
/* clang-format on */

static bool is_open(const struct tc_act *a)
{
    return strcmp(tc_in_text(a->in, "takes"), "open") == 0;
}

/* A name stands for one partner: consents and referrals are found by it. */
static enum tc_rc judge_name(struct tc_act *a, int64_t own)
{
    struct tc_row row;
    enum tc_rc rc = command_find(a, TC_SQL_PROVIDER_NAMED, TC_ARGS(tc_arg_in(a->in, "name")), &row);
    if (rc == TC_OK && row.count != 0 && tc_row_int(&row, "id") != own)
        return tc_input_error(a, "name", "provider-known");
    return rc;
}

static enum tc_rc judge(struct tc_act *a, int64_t own)
{
    const char *field;
    struct tc_provider provider = {.is_open = is_open(a), .why = tc_in_text(a->in, "why"),
                                   .has_wait = tc_in_text(a->in, "waiting") != NULL, .services = tc_in_text(a->in, "services")};
    if (!tc_in_date(a->in, "checked", &provider.checked))
        provider.checked = (struct tc_date){0, 0, 0};
    const char *key = tc_provider_judge(&provider, tc_moment_date(a->turn->now), &field);
    return key ? tc_input_error(a, field, key) : judge_name(a, own);
}

static enum tc_rc write_services(struct tc_act *a, int64_t provider)
{
    enum tc_rc rc = TC_OK;
    const char *at = tc_in_text(a->in, "services");
    int position = 0;
    for (const char *service; rc == TC_OK && (service = tc_service_next(a->turn, &at)) != NULL;)
        rc = tc_act_change(a, TC_SQL_PROVIDER_SERVICE_ADD,
                           TC_ARGS(tc_arg_id("provider", provider), tc_arg_int("position", ++position), tc_arg_text("service", service)),
                           NULL, NULL);
    return rc;
}

static void go(struct tc_act *a, const char *said, int64_t id)
{
    const char *text = talloc_asprintf(a->turn, "%" PRId64, id);
    a->object = talloc_asprintf(a->turn, "provider %s", text);
    tc_act_go(a, talloc_asprintf(a->turn, "/provider?said=%s", said), "provider", text, NULL);
}

enum tc_rc do_provider_add(struct tc_act *a)
{
    int64_t id = 0;
    enum tc_rc rc = judge(a, 0);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_PROVIDER_ADD, TC_ARGS(PROVIDER_ARGS(a)), NULL, &id);
    if (rc == TC_OK)
        rc = write_services(a, id);
    go(a, "provider-added", id);
    return rc;
}

enum tc_rc do_provider_change(struct tc_act *a)
{
    int64_t id = tc_in_int(a->in, "provider");
    enum tc_rc rc = judge(a, id);
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_PROVIDER_CHANGE,
                               TC_ARGS(tc_arg_in(a->in, "provider"), tc_arg_in(a->in, "version"), PROVIDER_ARGS(a)));
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_PROVIDER_SERVICE_CLEAR, TC_ARGS(tc_arg_id("provider", id)), NULL, NULL);
    if (rc == TC_OK)
        rc = write_services(a, id);
    go(a, "provider-changed", id);
    return rc;
}
