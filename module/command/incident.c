/* SPDX-License-Identifier: Apache-2.0 */
/* Incidents: report, change while open, close. */
#include "rule/incident.h"

#include <inttypes.h>

#include "commands.h"
#include "part.h"

static const char *const kinds[] = {"injury", "violence", "overdose", "self_harm", "safeguarding", "medicine", "property", "missing", "other", NULL};
static const char *const tolds[] = {"emergency", "police", "safeguarding", "supervisor", "health", "family", "partner", "funder", NULL};

/* clang-format off */
#define INCIDENT_FIELDS                                                                          \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                                   \
    {.name = "kind", .kind = TC_FIELD_CHOICE, .required = true, .choices = kinds},               \
    {.name = "severity", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = TC_INCIDENT_SEVERITIES}, \
    {.name = "day", .kind = TC_FIELD_DATE, .required = true},                                    \
    {.name = "at", .kind = TC_FIELD_TIME, .required = true},                                     \
    {.name = "title", .kind = TC_FIELD_LINE, .required = true, .high = 200},                     \
    {.name = "what", .kind = TC_FIELD_TEXT, .required = true},                                   \
    {.name = "done", .kind = TC_FIELD_TEXT, .required = true},                                   \
    {.name = "told", .kind = TC_FIELD_CHOICES, .choices = tolds},                                \
    {.name = "told_more", .kind = TC_FIELD_LINE, .high = 400},                                   \
    {.name = "follow_up", .kind = TC_FIELD_LINE, .high = 400},                                   \
    {.name = "owner", .kind = TC_FIELD_ID},                                                      \
    {.name = "due", .kind = TC_FIELD_DATE}
#define INCIDENT_ITSELF                                                                          \
    {.name = "id", .kind = TC_FIELD_ID, .required = true},                                       \
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX}

const struct tc_field incident_add_form[] = {INCIDENT_FIELDS, {.name = NULL}};
const struct tc_field incident_change_form[] = {INCIDENT_FIELDS, INCIDENT_ITSELF, {.name = NULL}};
const struct tc_field incident_close_form[] = {
    INCIDENT_ITSELF,
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "followed", .kind = TC_FIELD_DATE},
    {.name = "lesson", .kind = TC_FIELD_TEXT, .required = true, .high = 4000},
    {.name = NULL},
};
/* clang-format on */

/* The incident as it is now; owner_r is who follows it up, 0 for nobody. */
static enum tc_rc read_state(struct tc_act *a, struct tc_incident_state *state_r, int64_t *owner_r)
{
    struct tc_row row;
    int64_t happened_at;
    enum tc_rc rc = tc_act_one(a, TC_SQL_INCIDENT_JUDGE, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    if (rc != TC_OK)
        return rc;
    if (!tc_moment_read(tc_row_text(&row, "happened_at"), &happened_at))
        return tc_fail(a, TC_FAULT, "incident %" PRId64 " has no time", tc_row_int(&row, "id"));
    *state_r = (struct tc_incident_state){
        .is_open = tc_row_int(&row, "is_open") != 0, .severity = tc_row_int(&row, "severity"),
        .reported_by = tc_row_int(&row, "reported_by"), .happened_on = tc_moment_date(happened_at),
        .is_told = tc_row_int(&row, "is_told") != 0, .is_due = tc_row_text(&row, "due_on") != NULL};
    *owner_r = tc_row_int(&row, "owner_id");
    return TC_OK;
}

/* Who followed it up before may stay, even if they no longer see the case. */
static enum tc_rc check_owner(struct tc_act *a, int64_t before)
{
    struct tc_row row;
    int64_t owner = tc_in_int(a->in, "owner");
    if (owner == 0 || owner == before)
        return TC_OK;
    enum tc_rc rc = command_find(a, TC_SQL_CASE_STAFF, TC_ARGS(tc_arg_id("person", owner)), &row);
    return rc == TC_OK && row.count == 0 ? tc_input_error(a, "owner", "person-not-here") : rc;
}

/* Each part that is missing is named. */
static enum tc_rc check_follow_up(struct tc_act *a)
{
    static const char *const parts[] = {"follow_up", "owner", "due"};
    enum tc_rc rc = TC_OK;
    bool begun = false;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        begun |= tc_in_text(a->in, parts[i]) != NULL;
    if (!tc_incident_wants_follow_up(tc_in_int(a->in, "severity"), begun))
        return TC_OK;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (tc_in_text(a->in, parts[i]) == NULL)
            rc = tc_input_error(a, parts[i], "required");
    return rc;
}

static enum tc_rc check(struct tc_act *a, int64_t owner_before)
{
    enum tc_rc rc = check_follow_up(a);
    if (tc_incident_happened_judge(command_moment(a, "day", "at"), a->turn->now) != NULL)
        rc = tc_input_error(a, "day", "not-happened-yet");
    return rc == TC_OK ? check_owner(a, owner_before) : rc;
}

static void go(struct tc_act *a, const char *path, int64_t id)
{
    a->object = talloc_asprintf(a->turn, "incident %" PRId64, id);
    command_go_case(a, path, talloc_asprintf(a->turn, "incident-%" PRId64, id));
}

enum tc_rc do_incident_add(struct tc_act *a)
{
    int64_t id = 0;
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK)
        rc = check(a, 0);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_INCIDENT_ADD,
                           TC_ARGS(tc_arg_in(a->in, "kind"), tc_arg_in(a->in, "severity"), tc_arg_moment("happened", command_moment(a, "day", "at")),
                                   tc_arg_in(a->in, "title"), tc_arg_in(a->in, "what"), tc_arg_in(a->in, "done"),
                                   tc_arg_text("told", command_ticked(a, "told", tolds)), tc_arg_in(a->in, "told_more"),
                                   tc_arg_in(a->in, "follow_up"), tc_arg_in(a->in, "owner"), tc_arg_in(a->in, "due")),
                           NULL, &id);
    go(a, "/case/incidents?said=incident-added", id);
    return rc;
}

enum tc_rc do_incident_change(struct tc_act *a)
{
    struct tc_incident_state state;
    int64_t owner;
    enum tc_rc rc = read_state(a, &state, &owner);
    if (rc == TC_OK && !state.is_open)
        return tc_input_error(a, "", "incident-closed");
    if (rc == TC_OK)
        rc = check(a, owner);
    go(a, "/case/incidents?said=incident-changed", tc_in_int(a->in, "id"));
    if (rc != TC_OK)
        return rc;
    return tc_act_change_one(a, TC_SQL_INCIDENT_CHANGE,
                             TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "kind"),
                                     tc_arg_in(a->in, "severity"), tc_arg_moment("happened", command_moment(a, "day", "at")),
                                     tc_arg_in(a->in, "title"), tc_arg_in(a->in, "what"), tc_arg_in(a->in, "done"),
                                     tc_arg_text("told", command_ticked(a, "told", tolds)), tc_arg_in(a->in, "told_more"),
                                     tc_arg_in(a->in, "follow_up"), tc_arg_in(a->in, "owner"), tc_arg_in(a->in, "due")));
}

static enum tc_rc check_close(struct tc_act *a)
{
    struct tc_incident_state state;
    struct tc_date followed;
    const char *field, *wrong;
    int64_t owner;
    enum tc_rc rc = read_state(a, &state, &owner);
    if (rc != TC_OK)
        return rc;
    wrong = tc_incident_close_judge(&state, a->who->id, tc_in_date(a->in, "followed", &followed) ? &followed : NULL,
                                    tc_moment_date(a->turn->now), &field);
    return wrong != NULL ? tc_input_error(a, field, wrong) : TC_OK;
}

enum tc_rc do_incident_close(struct tc_act *a)
{
    enum tc_rc rc = check_close(a);
    go(a, "/case/incidents?said=incident-closed", tc_in_int(a->in, "id"));
    if (rc != TC_OK)
        return rc;
    return tc_act_change_one(a, TC_SQL_INCIDENT_CLOSE,
                             TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "followed"),
                                     tc_arg_in(a->in, "lesson")));
}
