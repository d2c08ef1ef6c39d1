/* SPDX-License-Identifier: Apache-2.0 */
/* The latest scores of a case, where a page shows them in short. */
#ifndef TC_SCREEN_CHANGE_H
#define TC_SCREEN_CHANGE_H

#include "gate/handler.h"

/* <latest> below the page: of each form with scores those that have a band, or its only one, as they were last, beside the baseline. Adds
 * <score high= worse=> to the criteria, for alerts; criteria may be NULL. */
TC_MUST_USE enum tc_rc change_latest(struct tc_view *v, struct tc_doc *criteria);

#endif
