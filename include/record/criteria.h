/* SPDX-License-Identifier: Apache-2.0 */
/* What pathways ask about a case, as a document of numbers (conf/criteria.rng). */
#ifndef TC_RECORD_CRITERIA_H
#define TC_RECORD_CRITERIA_H

#include "record/record.h"
#include "rule/criterion.h"

/* <criteria> of the grant's case: an element from the sql/read/criteria_*.sql of each part that is asked for, for each costs a
 * statement; a test that asks for another does not hold. today is the day from which days are counted, YYYY-MM-DD. What this
 * viewer may not see is not counted. */
TC_MUST_USE enum tc_rc tc_criteria_make(struct tc_record *record, const char *today, const struct tc_asked *asked, struct tc_doc **doc_r);

#endif
