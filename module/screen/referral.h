/* SPDX-License-Identifier: Apache-2.0 */
/* What pages of referrals have in common. */
#ifndef TC_SCREEN_REFERRAL_H
#define TC_SCREEN_REFERRAL_H

#include "part.h"
#include "rule/referral.h"

/* The referral that an element <referral> below the page is of, as the rules ask for it; its case has been shown. */
struct tc_referral referral_of(struct tc_view *v, const struct tc_node *node);

#endif
