/* SPDX-License-Identifier: Apache-2.0 */
/* What the commands of referrals have in common. */
#ifndef TC_COMMAND_REFERRAL_H
#define TC_COMMAND_REFERRAL_H

#include "gate/handler.h"
#include "rule/referral.h"

/* The referral that the form names, as it stands in the case; TC_GONE if the viewer does not see it there. */
TC_MUST_USE enum tc_rc command_referral_read(struct tc_act *a, struct tc_referral *referral_r);

/* Writes into its history what became of it. */
TC_MUST_USE enum tc_rc command_referral_step(struct tc_act *a, int64_t id, const struct tc_referral_step *step);

/* On to the referral in the list of its case; names it for the audit entry. */
void command_referral_go(struct tc_act *a, const char *said, int64_t id);

#endif
