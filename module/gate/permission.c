/* SPDX-License-Identifier: Apache-2.0 */
/* Which role has which need, and the one place of the gate where a grant is made. */
#include "request.h"

#define ROLE(name) (1u << TC_ROLE_##name)
#define EVERYONE ((1u << TC_ROLE_COUNT) - 1)
/* Those who carry cases, and those who stand above them. */
#define CASEWORK (ROLE(INTAKE) | ROLE(CASE_MANAGER) | ROLE(CLINICIAN) | ROLE(SUPERVISOR))
#define OVERSIGHT (ROLE(AUDITOR) | ROLE(PRIVACY))

/* clang-format off */
static const unsigned matrix[TC_NEED_COUNT] = {
    [TC_NEED_ACCOUNT]            = EVERYONE,
    [TC_NEED_CASELOAD_OWN]       = CASEWORK,
    [TC_NEED_CASELOAD_TEAM]      = ROLE(SUPERVISOR),
    [TC_NEED_CASELOAD_PROGRAMME] = ROLE(PROGRAMME_MANAGER),
    [TC_NEED_INTAKE_TAKE]        = CASEWORK,
    [TC_NEED_CLIENT_SEARCH]      = CASEWORK | ROLE(PROGRAMME_MANAGER),
    [TC_NEED_CLIENT_READ]        = CASEWORK | ROLE(PROGRAMME_MANAGER) | OVERSIGHT,
    [TC_NEED_CLIENT_CHANGE]      = CASEWORK,
    [TC_NEED_CASE_READ]          = CASEWORK | ROLE(PROGRAMME_MANAGER) | OVERSIGHT,
    [TC_NEED_CASE_ASSIGN]        = ROLE(SUPERVISOR),
    [TC_NEED_CASE_RESTRICT]      = ROLE(SUPERVISOR) | ROLE(PRIVACY),
    [TC_NEED_NOTE_WRITE]         = CASEWORK,
    [TC_NEED_CASE_AFTER]         = CASEWORK,
    /* A supervisor who asks is answered by another, or from above. */
    [TC_NEED_APPROVE]            = ROLE(SUPERVISOR) | ROLE(PROGRAMME_MANAGER),
    [TC_NEED_LINKS]              = CASEWORK | ROLE(PROGRAMME_MANAGER),
    [TC_NEED_PROVIDER_READ]      = CASEWORK | ROLE(ADMIN) | ROLE(PROGRAMME_MANAGER),
    [TC_NEED_LIST_EXPORT]        = EVERYONE, /* besides the list's own need */
    [TC_NEED_STRUCTURE]          = ROLE(ADMIN) | ROLE(PROGRAMME_MANAGER),
    [TC_NEED_FORMS]              = ROLE(ADMIN) | ROLE(PROGRAMME_MANAGER), /* a form says nothing of any client */
    [TC_NEED_PEOPLE]             = ROLE(ADMIN),
    [TC_NEED_AUDIT_READ]         = OVERSIGHT,
    [TC_NEED_AUDIT_EXPORT]       = OVERSIGHT,
    /* PUBLIC is asked of nobody; LINK is asked of whoever holds a link's session; GATE, JOB and TOOL are nobody's. */
};
/* clang-format on */

bool tc_roles_may(unsigned roles, enum tc_need need)
{
    return need > TC_NEED_NONE && need < TC_NEED_COUNT && (matrix[need] & roles) != 0;
}

bool tc_role_may(enum tc_role role, enum tc_need need)
{
    return tc_roles_may(1u << role, need);
}

/* What was written is corrected, followed up and opened again; nothing is added to it. */
bool tc_need_outlives_closing(enum tc_need need)
{
    return need != TC_NEED_NOTE_WRITE;
}

bool tc_may_now(const struct tc_request *r, enum tc_need need)
{
    if (need == TC_NEED_LINK)
        return r->link.id != 0 && !r->link.is_sent;
    return need == TC_NEED_PUBLIC || (r->who.id != 0 && tc_roles_may(r->who.roles, need));
}

const struct tc_grant *tc_gate_grant(struct tc_request *r)
{
    return tc_grant_make(r, (struct tc_grant){.need = TC_NEED_GATE, .viewer = r->who.id});
}

const struct tc_grant *tc_route_grant(struct tc_request *r, enum tc_need need, int64_t case_id, int64_t client_id, int64_t as_of)
{
    if (!tc_may_now(r, need))
        return NULL;
    struct tc_grant grant = {
        .need = need, .viewer = r->who.id, .case_id = case_id, .client_id = client_id, .as_of = as_of,
    };
    return tc_grant_make(r, grant);
}

const struct tc_grant *tc_holder_grant(struct tc_request *r, enum tc_need need)
{
    if (need != TC_NEED_LINK || !tc_may_now(r, need))
        return NULL;
    struct tc_grant grant = {.need = need, .link_id = r->link.id, .case_id = r->link.case_id, .client_id = r->link.client_id};
    return tc_grant_make(r, grant);
}
