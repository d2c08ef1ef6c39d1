/* SPDX-License-Identifier: Apache-2.0 */
/* Appointments: make, change, write down the attendance. */
#include "rule/appointment.h"

#include <inttypes.h>
#include <string.h>

#include "commands.h"
#include "part.h"

static const char *const hows[] = {"office", "visit", "phone", "video", "other", NULL};
static const char *const attendances[] = {"attended", "missed", "cancelled", "rescheduled", NULL};

/* clang-format off */
#define APPOINTMENT_FIELDS                                                           \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                       \
    {.name = "title", .kind = TC_FIELD_LINE, .required = true, .high = 200},         \
    {.name = "day", .kind = TC_FIELD_DATE, .required = true},                        \
    {.name = "at", .kind = TC_FIELD_TIME, .required = true},                         \
    {.name = "minutes", .kind = TC_FIELD_INT, .low = 1, .high = 1440},               \
    {.name = "how", .kind = TC_FIELD_CHOICE, .required = true, .choices = hows},     \
    {.name = "place", .kind = TC_FIELD_LINE, .high = 200},                           \
    {.name = "staff", .kind = TC_FIELD_ID, .required = true}
#define APPOINTMENT_ITSELF                                                           \
    {.name = "id", .kind = TC_FIELD_ID, .required = true},                           \
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX}

const struct tc_field appointment_add_form[] = {APPOINTMENT_FIELDS, {.name = NULL}};
const struct tc_field appointment_change_form[] = {APPOINTMENT_FIELDS, APPOINTMENT_ITSELF, {.name = NULL}};
const struct tc_field appointment_attendance_form[] = {
    APPOINTMENT_ITSELF,
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "attendance", .kind = TC_FIELD_CHOICE, .required = true, .choices = attendances},
    {.name = "reason", .kind = TC_FIELD_LINE, .high = 400},
    {.name = "day", .kind = TC_FIELD_DATE},
    {.name = "at", .kind = TC_FIELD_TIME},
    {.name = NULL},
};
/* clang-format on */

static enum tc_rc read_state(struct tc_act *a, struct tc_appointment_state *state_r)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_APPOINTMENT_JUDGE, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    if (rc != TC_OK)
        return rc;
    state_r->is_planned = tc_row_int(&row, "planned") != 0;
    if (!tc_moment_read(tc_row_text(&row, "starts_at"), &state_r->starts_at))
        return tc_fail(a, TC_FAULT, "appointment %" PRId64 " has no time", tc_row_int(&row, "id"));
    a->object = talloc_asprintf(a->turn, "appointment %" PRId64, tc_row_int(&row, "id"));
    return TC_OK;
}

/* Who does not see the case cannot meet anybody for it. */
static enum tc_rc check_staff(struct tc_act *a)
{
    struct tc_row row;
    enum tc_rc rc = command_find(a, TC_SQL_CASE_STAFF, TC_ARGS(tc_arg_id("person", tc_in_int(a->in, "staff"))), &row);
    if (rc == TC_OK && row.count == 0)
        return tc_input_error(a, "staff", "person-not-here");
    return rc;
}

static void go(struct tc_act *a, const char *path, int64_t id)
{
    command_go_case(a, path, talloc_asprintf(a->turn, "appointment-%" PRId64, id));
}

enum tc_rc do_appointment_add(struct tc_act *a)
{
    int64_t id = 0;
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK)
        rc = check_staff(a);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_APPOINTMENT_ADD,
                           TC_ARGS(tc_arg_in(a->in, "title"), tc_arg_moment("starts", command_moment(a, "day", "at")), tc_arg_in(a->in, "minutes"),
                                   tc_arg_in(a->in, "how"), tc_arg_in(a->in, "place"), tc_arg_in(a->in, "staff")),
                           NULL, &id);
    a->object = talloc_asprintf(a->turn, "appointment %" PRId64, id);
    go(a, "/case/appointments?said=appointment-added", id);
    return rc;
}

enum tc_rc do_appointment_change(struct tc_act *a)
{
    struct tc_appointment_state state;
    enum tc_rc rc = read_state(a, &state);
    if (rc == TC_OK && tc_appointment_change_judge(&state) != NULL)
        return tc_input_error(a, "", "appointment-over");
    if (rc == TC_OK)
        rc = check_staff(a);
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_APPOINTMENT_CHANGE,
                               TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "title"),
                                       tc_arg_moment("starts", command_moment(a, "day", "at")), tc_arg_in(a->in, "minutes"), tc_arg_in(a->in, "how"),
                                       tc_arg_in(a->in, "place"), tc_arg_in(a->in, "staff")));
    go(a, "/case/appointments?said=appointment-changed", tc_in_int(a->in, "id"));
    return rc;
}

/* The appointment in place of one that was moved to another day or time. */
static enum tc_rc make_again(struct tc_act *a, int64_t *id_r)
{
    return tc_act_change(a, TC_SQL_APPOINTMENT_AGAIN, TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_moment("starts", command_moment(a, "day", "at"))), NULL, id_r);
}

static const char *field_of(const char *wrong)
{
    if (strcmp(wrong, "called-off-why") == 0)
        return "reason";
    return strcmp(wrong, "not-begun") == 0 ? "attendance" : "";
}

static enum tc_rc check_attendance(struct tc_act *a, bool is_moved)
{
    struct tc_appointment_state state;
    enum tc_rc rc = read_state(a, &state);
    const char *wrong = rc != TC_OK ? NULL
        : tc_appointment_attendance_judge(&state, tc_in_text(a->in, "attendance"), tc_in_text(a->in, "reason"), a->turn->now);
    if (wrong != NULL)
        rc = tc_input_error(a, field_of(wrong), wrong);
    if (is_moved && tc_in_text(a->in, "day") == NULL)
        rc = tc_input_error(a, "day", "required");
    if (is_moved && tc_in_text(a->in, "at") == NULL)
        rc = tc_input_error(a, "at", "required");
    return rc;
}

enum tc_rc do_appointment_attendance(struct tc_act *a)
{
    bool is_moved = tc_appointment_is_moved(tc_in_text(a->in, "attendance"));
    int64_t id = tc_in_int(a->in, "id");
    enum tc_rc rc = check_attendance(a, is_moved);
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_APPOINTMENT_ATTENDANCE,
                               TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "attendance"),
                                       tc_arg_in(a->in, "reason")));
    if (rc == TC_OK && is_moved)
        rc = make_again(a, &id);
    go(a, "/case/appointments?said=attendance-kept", id);
    return rc;
}
