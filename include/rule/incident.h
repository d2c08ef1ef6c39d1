/* SPDX-License-Identifier: Apache-2.0 */
/* What an incident needs before it may be written down and closed: decided without I/O. The judges give the
 * key of an error's words, or NULL. */
#ifndef TC_RULE_INCIDENT_H
#define TC_RULE_INCIDENT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/date.h"

/* 1 nobody was harmed, 2 somebody needed help, 3 harm that may last, 4 life in danger. */
#define TC_INCIDENT_SEVERITIES 4
/* From here on an incident is severe: it has a follow-up, and its reporter does not close it alone. */
#define TC_INCIDENT_SEVERE 3

struct tc_incident_state {
    bool is_open;
    int64_t severity;
    int64_t reported_by;
    struct tc_date happened_on;
    bool is_told; /* somebody outside the case was told */
    bool is_due;  /* a follow-up was planned */
};

/* What is reported has happened; five minutes are allowed for clocks that differ. */
const char *tc_incident_happened_judge(int64_t happened_at, int64_t now);

/* A follow-up is whole (what, by whom, by when) or not there; a severe incident has one. begun: a part of it was filled in. */
bool tc_incident_wants_follow_up(int64_t severity, bool begun);

/* A severe incident is closed by somebody other than the person who reported it. */
bool tc_incident_may_close(const struct tc_incident_state *incident, int64_t viewer);

/* followed: the day the follow-up was done, NULL if none was entered; field_r: where the error belongs, "" for the whole. */
const char *tc_incident_close_judge(const struct tc_incident_state *incident, int64_t viewer, const struct tc_date *followed,
                                    struct tc_date today, const char **field_r);

#endif
