/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/appointment.h"

#include <stddef.h>
#include <string.h>

const char *tc_appointment_change_judge(const struct tc_appointment_state *appointment)
{
    return appointment->is_planned ? NULL : "appointment-over";
}

bool tc_appointment_is_moved(const char *attendance)
{
    return strcmp(attendance, "rescheduled") == 0;
}

const char *tc_appointment_attendance_judge(const struct tc_appointment_state *appointment, const char *attendance,
                                            const char *reason, int64_t now)
{
    bool called_off = strcmp(attendance, "cancelled") == 0 || tc_appointment_is_moved(attendance);
    if (!appointment->is_planned)
        return "appointment-over";
    if (called_off)
        return reason == NULL ? "called-off-why" : NULL;
    return appointment->starts_at > now ? "not-begun" : NULL;
}
