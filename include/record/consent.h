/* SPDX-License-Identifier: Apache-2.0 */
/* The consents of a case, as rule/consent.h asks for them. */
#ifndef TC_RECORD_CONSENT_H
#define TC_RECORD_CONSENT_H

#include "record/record.h"
#include "rule/consent.h"

/* Those of the grant's case that the viewer may read: what somebody may not know of gives them no ground to tell.
 * One without recipient ends them; owned by the turn. */
TC_MUST_USE enum tc_rc tc_consents_of(struct tc_record *record, const struct tc_consent **consents_r);

#endif
