/* SPDX-License-Identifier: Apache-2.0 */
/* What nobody who opens a case should miss. */
#ifndef TC_SCREEN_ALERT_H
#define TC_SCREEN_ALERT_H

#include "gate/handler.h"
#include "rule/criterion.h"

/* Adds the parts of the criteria that alerts are taken from. */
void alert_asks(struct tc_asked *asked);

/* <alerts> below the page: one <alert> with its count for each kind that the criteria count any of, the gravest first; nothing
 * where there is none. criteria holds what alert_asks asks for; NULL: not known. */
void alert_show(struct tc_view *v, struct tc_doc *criteria);

#endif
