/* SPDX-License-Identifier: Apache-2.0 */
/* Services given: write one down, put it right. */
#include "rule/service.h"

#include <inttypes.h>

#include "commands.h"
#include "part.h"

static const char *const kinds[] = {"housing", "food", "transport", "money", "health", "counselling", "training", "legal", "other", NULL};
static const char *const units[] = {"times", "minutes", "days", "money", NULL};

/* clang-format off */
#define SERVICE_FIELDS                                                                        \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                                \
    {.name = "kind", .kind = TC_FIELD_CHOICE, .required = true, .choices = kinds},            \
    {.name = "title", .kind = TC_FIELD_LINE, .required = true, .high = 200},                  \
    {.name = "day", .kind = TC_FIELD_DATE, .required = true},                               \
    {.name = "amount", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = 1000000},    \
    {.name = "unit", .kind = TC_FIELD_CHOICE, .required = true, .choices = units}

const struct tc_field service_add_form[] = {SERVICE_FIELDS, {.name = NULL}};
const struct tc_field service_change_form[] = {
    SERVICE_FIELDS,
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX},
    {.name = NULL},
};
/* clang-format on */

static enum tc_rc check_given(struct tc_act *a)
{
    struct tc_date given;
    if (!tc_in_date(a->in, "day", &given))
        return tc_input_error(a, "day", "required");
    return tc_service_given_judge(given, tc_moment_date(a->turn->now)) == NULL ? TC_OK : tc_input_error(a, "day", "not-given-yet");
}

static void go(struct tc_act *a, const char *path, int64_t id)
{
    a->object = talloc_asprintf(a->turn, "service %" PRId64, id);
    command_go_case(a, path, talloc_asprintf(a->turn, "service-%" PRId64, id));
}

enum tc_rc do_service_add(struct tc_act *a)
{
    int64_t id = 0;
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK)
        rc = check_given(a);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_SERVICE_ADD,
                           TC_ARGS(tc_arg_in(a->in, "kind"), tc_arg_in(a->in, "title"), tc_arg_in(a->in, "day"),
                                   tc_arg_in(a->in, "amount"), tc_arg_in(a->in, "unit")),
                           NULL, &id);
    go(a, "/case/services?said=service-added", id);
    return rc;
}

enum tc_rc do_service_change(struct tc_act *a)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_SERVICE_JUDGE, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    if (rc == TC_OK)
        rc = check_given(a);
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_SERVICE_CHANGE,
                               TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "kind"),
                                       tc_arg_in(a->in, "title"), tc_arg_in(a->in, "day"), tc_arg_in(a->in, "amount"),
                                       tc_arg_in(a->in, "unit")));
    go(a, "/case/services?said=service-changed", tc_in_int(a->in, "id"));
    return rc;
}
