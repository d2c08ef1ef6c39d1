/* SPDX-License-Identifier: Apache-2.0 */
/* Step 9: the entry in the audit stream, before the first byte leaves. */
#include "request.h"

struct tc_audit_entry tc_witness_entry(const struct tc_request *r, enum tc_audit_kind kind, enum tc_rc rc)
{
    return (struct tc_audit_entry){
        .kind = kind,
        .person_id = r->who.id,
        .client_id = r->grant && r->grant->client_id ? r->grant->client_id : r->about_client,
        .case_id = r->grant && r->grant->case_id ? r->grant->case_id : r->about_case,
        .route = r->place ? r->place->path : "-",
        .object = r->object,
        .result = tc_rc_name(rc),
        .request = r->turn->number,
        .detail = r->detail,
        .address = r->address,
    };
}

enum tc_rc tc_witness(struct tc_request *r)
{
    const struct tc_route *shown = r->screen;
    bool leaves = r->file.bytes || (shown && (shown->flags & TC_ROUTE_LEAVES));
    if (!r->doc || !shown || !(leaves || (shown->flags & TC_ROUTE_CLIENT)))
        return TC_OK;
    enum tc_audit_kind kind = leaves ? TC_AUDIT_EXPORT : TC_AUDIT_VIEW;
    enum tc_rc shown_after = r->is_clash ? TC_CLASH : r->error_count > 0 ? TC_INPUT : TC_OK;
    struct tc_audit_entry entry = tc_witness_entry(r, kind, shown_after);
    return tc_audit_alone(r->gate->audit, r->turn, &entry);
}

/* What was refused to somebody is told to the auditor, hidden and unknown alike. A stranger's
 * attempts are told only by the sign-in: else anybody could fill the log. */
enum tc_rc tc_witness_refusal(struct tc_request *r, enum tc_rc rc)
{
    bool is_refusal = rc == TC_DENIED || rc == TC_GONE;
    if (!is_refusal || r->who.id == 0 || !r->place || (!r->own && !r->route))
        return TC_OK;
    struct tc_audit_entry entry = tc_witness_entry(r, TC_AUDIT_REFUSAL, rc);
    return tc_audit_alone(r->gate->audit, r->turn, &entry);
}
