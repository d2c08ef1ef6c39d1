/* SPDX-License-Identifier: Apache-2.0 */
/* All that happened in a case, in one line of time. */
#ifndef TC_RECORD_TIMELINE_H
#define TC_RECORD_TIMELINE_H

#include "record/record.h"

/* Events that a page shows; each statement has one more as its LIMIT. */
#define TC_TIMELINE_EVENTS 40

/* <timeline more="yes"> below parent: the rows of every sql/read/timeline_*.sql, newest first;
 * more when there are older ones. Also gives the element (may be NULL). */
TC_MUST_USE enum tc_rc tc_timeline_make(struct tc_record *record, struct tc_node *parent, struct tc_node **timeline_r);

#endif
