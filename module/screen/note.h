/* SPDX-License-Identifier: Apache-2.0 */
/* Notes as several screens show them. */
#ifndef TC_SCREEN_NOTE_H
#define TC_SCREEN_NOTE_H

#include "gate/handler.h"

/* Says on each <note> of the page what this viewer may do with it: change="yes", strike="yes",
 * add="yes". Whether notes may be written at all is the page's <may>. */
void note_judge_all(struct tc_view *v);

#endif
