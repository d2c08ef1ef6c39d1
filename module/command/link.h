/* SPDX-License-Identifier: Apache-2.0 */
/* What the commands of a form by its link have in common. */
#ifndef TC_COMMAND_LINK_H
#define TC_COMMAND_LINK_H

#include "draft/link.h"

/* The draft of the link that the request is for, counted on first. TC_CLASH if it is over. */
TC_MUST_USE enum tc_rc link_begin(struct tc_act *a, struct tc_link_draft *draft_r);

/* link_risk.c: whoever is on duty is told of answers that call for somebody at once, as the draft now has them; before it is sealed. */
TC_MUST_USE enum tc_rc link_tell(struct tc_act *a, struct tc_link_draft *draft, bool *told_r);

/* link_hold.c: what is typed on a page and not sent yet. */
TC_MUST_USE enum tc_rc link_hold(struct tc_act *a, struct tc_link_draft *draft, size_t page, const struct tc_pairs *sent);
/* The page is sent: it holds nothing any more, and what its browser page still holds comes late. */
TC_MUST_USE enum tc_rc link_hold_end(struct tc_act *a, struct tc_link_draft *draft, size_t page);

/* link_intake.c: a new referral: an intake in the programme's queue, of the answers by what they feed. */
TC_MUST_USE enum tc_rc link_make_intake(struct tc_act *a, const struct tc_link_draft *draft, int64_t *intake_r);

#endif
