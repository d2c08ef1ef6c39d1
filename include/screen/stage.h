/* SPDX-License-Identifier: Apache-2.0 */
/* Where a case stands on its pathway, as several screens show it. */
#ifndef TC_SCREEN_STAGE_H
#define TC_SCREEN_STAGE_H

#include "gate/handler.h"

/* <stages>: those of the case's pathway in the order of the bar; the usual seven where it has none. Of a
 * case that is open also <gate>: its stage's question, and each way with its criteria, met or not. */
TC_MUST_USE enum tc_rc stage_show(struct tc_view *v);

#endif
