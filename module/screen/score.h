/* SPDX-License-Identifier: Apache-2.0 */
/* How far goals have come, as several screens show it. */
#ifndef TC_SCREEN_SCORE_H
#define TC_SCREEN_SCORE_H

#include "gate/handler.h"

/* <score>s below the page, of one goal or (0) of all of the case, from the first of each to its latest: reached, when it is the
 * target or more; and on all but the first the course since then. */
TC_MUST_USE enum tc_rc score_show(struct tc_view *v, int64_t goal);

#endif
