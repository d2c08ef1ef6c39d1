/* SPDX-License-Identifier: Apache-2.0 */
/* Searches change nothing but the handle under which they are kept. */
#include "base/reference.h"
#include "commands.h"
#include "gate/search.h"
#include "gate/searches.h"
#include "rule/search.h"

enum tc_rc do_clients_search(struct tc_act *a)
{
    char reference[TC_REFERENCE_LENGTH + 1];
    struct tc_search_name *name = talloc_zero(a->turn, struct tc_search_name);
    const char *typed = tc_in_text(a->in, "reference");
    if (!name)
        return tc_fail(a, TC_FAULT, "no memory");
    if (!typed && !tc_in_text(a->in, "name") && !tc_in_text(a->in, "born"))
        return tc_input_error(a, "name", "search-empty");
    if (typed && !tc_reference_read(typed, reference))
        return tc_input_error(a, "reference", "reference-form");
    tc_search_name(tc_in_text(a->in, "name"), name);
    if (!typed && tc_in_text(a->in, "name") && name->count == 0)
        return tc_input_error(a, "name", "name-short");
    return tc_search_keep(a, "/clients/found");
}

enum tc_rc do_audit_search(struct tc_act *a)
{
    char reference[TC_REFERENCE_LENGTH + 1];
    struct tc_date since, until;
    const char *typed = tc_in_text(a->in, "reference");
    if (typed && !tc_reference_read(typed, reference))
        return tc_input_error(a, "reference", "reference-form");
    if (tc_in_date(a->in, "since", &since) && tc_in_date(a->in, "until", &until) && tc_date_days(since) > tc_date_days(until))
        return tc_input_error(a, "until", "dates-order");
    return tc_search_keep(a, "/audit/found");
}
