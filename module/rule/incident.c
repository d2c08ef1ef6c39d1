/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/incident.h"

#include <stddef.h>

#include "base/clock.h"

#define CLOCKS_DIFFER (5 * TC_MINUTE)

const char *tc_incident_happened_judge(int64_t happened_at, int64_t now)
{
    return happened_at > now + CLOCKS_DIFFER ? "not-happened-yet" : NULL;
}

bool tc_incident_wants_follow_up(int64_t severity, bool begun)
{
    return begun || severity >= TC_INCIDENT_SEVERE;
}

bool tc_incident_may_close(const struct tc_incident_state *incident, int64_t viewer)
{
    return incident->is_open && (incident->severity < TC_INCIDENT_SEVERE || incident->reported_by != viewer);
}

static const char *followed_judge(const struct tc_incident_state *incident, const struct tc_date *followed, struct tc_date today)
{
    if (followed == NULL)
        return incident->is_due ? "required" : NULL;
    if (tc_date_days(*followed) > tc_date_days(today))
        return "to-come";
    return tc_date_days(*followed) < tc_date_days(incident->happened_on) ? "before-incident" : NULL;
}

const char *tc_incident_close_judge(const struct tc_incident_state *incident, int64_t viewer, const struct tc_date *followed,
                                    struct tc_date today, const char **field_r)
{
    *field_r = "";
    if (!incident->is_open)
        return "incident-closed";
    if (!tc_incident_may_close(incident, viewer))
        return "incident-second-person";
    if (incident->severity >= TC_INCIDENT_SEVERE && !incident->is_told)
        return "incident-nobody-told";
    *field_r = "followed";
    return followed_judge(incident, followed, today);
}
