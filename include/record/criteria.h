/* SPDX-License-Identifier: Apache-2.0 */
/* What pathways ask about a case, as a document of numbers (conf/criteria.rng). */
#ifndef TC_RECORD_CRITERIA_H
#define TC_RECORD_CRITERIA_H

#include "record/record.h"

/* <criteria> of the grant's case: one element from each sql/read/criteria_*.sql. today is the day
 * from which days are counted, YYYY-MM-DD. What this viewer may not see is not counted. */
TC_MUST_USE enum tc_rc tc_criteria_make(struct tc_record *record, const char *today, struct tc_doc **doc_r);

#endif
