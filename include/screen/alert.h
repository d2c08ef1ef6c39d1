/* SPDX-License-Identifier: Apache-2.0 */
/* What nobody who opens a case should miss. */
#ifndef TC_SCREEN_ALERT_H
#define TC_SCREEN_ALERT_H

#include "gate/handler.h"

/* <alerts> below the page: one <alert> with its count for each kind that the criteria count any of, the gravest first; nothing
 * where there is none. criteria is record/criteria.h's, so that alerts cost no statement of their own; NULL: not known. */
void alert_show(struct tc_view *v, struct tc_doc *criteria);

#endif
