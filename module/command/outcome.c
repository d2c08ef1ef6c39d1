/* SPDX-License-Identifier: Apache-2.0 */
/* Outcomes: write one down, put it right, withdraw one that was none. */
#include "rule/outcome.h"

#include <inttypes.h>

#include "commands.h"
#include "part.h"

static const char *const kinds[] = {"housing", "employment", "income", "education", "health_service", "no_reconviction", "family", "other", NULL};
static const char *const occasions[] = {"service", "discharge", "follow_up", NULL};
static const char *const directions[] = {"better", "same", "worse", NULL};
static const char *const sources[] = {"client", "document", "partner", "staff", NULL};

/* clang-format off */
#define OUTCOME_FIELDS                                                                              \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                                      \
    {.name = "kind", .kind = TC_FIELD_CHOICE, .required = true, .choices = kinds},                  \
    {.name = "happened", .kind = TC_FIELD_DATE, .required = true},                                  \
    {.name = "occasion", .kind = TC_FIELD_CHOICE, .required = true, .choices = occasions},          \
    {.name = "before", .kind = TC_FIELD_LINE, .high = 200},                                         \
    {.name = "after", .kind = TC_FIELD_LINE, .required = true, .high = 200},                        \
    {.name = "direction", .kind = TC_FIELD_CHOICE, .required = true, .choices = directions},        \
    {.name = "source", .kind = TC_FIELD_CHOICE, .required = true, .choices = sources},              \
    {.name = "remark", .kind = TC_FIELD_TEXT, .high = 4000}
#define OUTCOME_ITSELF                                                                              \
    {.name = "id", .kind = TC_FIELD_ID, .required = true},                                          \
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX}

const struct tc_field outcome_add_form[] = {OUTCOME_FIELDS, {.name = NULL}};
const struct tc_field outcome_change_form[] = {OUTCOME_FIELDS, OUTCOME_ITSELF, {.name = NULL}};
const struct tc_field outcome_withdraw_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    OUTCOME_ITSELF,
    {.name = "reason", .kind = TC_FIELD_LINE, .required = true, .high = 400},
    {.name = NULL},
};
/* clang-format on */

static enum tc_rc check(struct tc_act *a)
{
    struct tc_date happened;
    if (!tc_in_date(a->in, "happened", &happened))
        return tc_input_error(a, "happened", "required");
    const char *wrong = tc_outcome_happened_wrong(happened, tc_moment_date(a->turn->now));
    return wrong == NULL ? TC_OK : tc_input_error(a, "happened", wrong);
}

static enum tc_rc see(struct tc_act *a)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_OUTCOME_JUDGE, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    if (rc != TC_OK)
        return rc;
    return tc_row_int(&row, "stands") != 0 ? TC_OK : tc_input_error(a, "", "outcome-withdrawn");
}

static void go(struct tc_act *a, const char *path, int64_t id)
{
    a->object = talloc_asprintf(a->turn, "outcome %" PRId64, id);
    command_go_case(a, path, talloc_asprintf(a->turn, "outcome-%" PRId64, id));
}

enum tc_rc do_outcome_add(struct tc_act *a)
{
    int64_t id = 0;
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK)
        rc = check(a);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_OUTCOME_ADD,
                           TC_ARGS(tc_arg_in(a->in, "kind"), tc_arg_in(a->in, "happened"), tc_arg_in(a->in, "occasion"),
                                   tc_arg_in(a->in, "before"), tc_arg_in(a->in, "after"), tc_arg_in(a->in, "direction"),
                                   tc_arg_in(a->in, "source"), tc_arg_in(a->in, "remark")),
                           NULL, &id);
    go(a, "/case/outcomes?said=outcome-added", id);
    return rc;
}

enum tc_rc do_outcome_change(struct tc_act *a)
{
    enum tc_rc rc = see(a);
    if (rc == TC_OK)
        rc = check(a);
    go(a, "/case/outcomes?said=outcome-changed", tc_in_int(a->in, "id"));
    if (rc != TC_OK)
        return rc;
    return tc_act_change_one(a, TC_SQL_OUTCOME_CHANGE,
                             TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "kind"),
                                     tc_arg_in(a->in, "happened"), tc_arg_in(a->in, "occasion"), tc_arg_in(a->in, "before"),
                                     tc_arg_in(a->in, "after"), tc_arg_in(a->in, "direction"), tc_arg_in(a->in, "source"),
                                     tc_arg_in(a->in, "remark")));
}

enum tc_rc do_outcome_withdraw(struct tc_act *a)
{
    enum tc_rc rc = see(a);
    go(a, "/case/outcomes?said=outcome-withdrawn", tc_in_int(a->in, "id"));
    if (rc != TC_OK)
        return rc;
    return tc_act_change_one(a, TC_SQL_OUTCOME_WITHDRAW, TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "reason")));
}
