/* SPDX-License-Identifier: Apache-2.0 */
/* The appointments of a case, the forms that make and change one, and its attendance. */
#include "part.h"
#include "screens.h"

const struct tc_field case_appointment_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

enum tc_rc show_case_appointments(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_CASE_APPOINTMENTS, TC_ARGS(), "appointment") : rc;
}

enum tc_rc show_case_appointment_add(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? part_staff(v) : rc;
}

enum tc_rc show_case_appointment_attendance(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? tc_rows_one(v, TC_SQL_APPOINTMENT_ONE, TC_ARGS(tc_arg_in(v->in, "id")), "appointment") : rc;
}

enum tc_rc show_case_appointment_change(struct tc_view *v)
{
    enum tc_rc rc = show_case_appointment_attendance(v);
    const struct tc_node *appointment = tc_node_first(v->page, "appointment");
    int64_t at;
    if (appointment != NULL && tc_moment_read(tc_node_attr_get(v->turn, appointment, "at"), &at))
        part_local(v, "starts", at, true);
    return rc == TC_OK ? part_staff(v) : rc;
}
