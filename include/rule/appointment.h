/* SPDX-License-Identifier: Apache-2.0 */
/* What may become of an appointment. Each judge gives the key of an error's words, or NULL. */
#ifndef TC_RULE_APPOINTMENT_H
#define TC_RULE_APPOINTMENT_H

#include <stdbool.h>
#include <stdint.h>

struct tc_appointment_state {
    int64_t starts_at; /* microseconds since 1970 UTC */
    bool is_planned;   /* its attendance is not written down yet */
};

/* Day, time and place, until its attendance is written down. */
const char *tc_appointment_change_judge(const struct tc_appointment_state *appointment);

/* attendance: attended or missed once it has begun; cancelled or rescheduled with a reason. */
const char *tc_appointment_attendance_judge(const struct tc_appointment_state *appointment, const char *attendance,
                                            const char *reason, int64_t now);

/* Whether the new appointment needs a day and a time. */
bool tc_appointment_is_moved(const char *attendance);

#endif
