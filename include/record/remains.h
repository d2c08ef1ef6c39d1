/* SPDX-License-Identifier: Apache-2.0 */
/* What is open in a case: what a closing has to say something of. */
#ifndef TC_RECORD_REMAINS_H
#define TC_RECORD_REMAINS_H

#include "record/record.h"

/* An <open> below parent for each row of every sql/read/open_*.sql: its kind, id, title (of a need: the word of
 * its domain), due day, and ahead="yes" for what has not begun. */
TC_MUST_USE enum tc_rc tc_remains_make(struct tc_record *record, struct tc_node *parent);

#endif
