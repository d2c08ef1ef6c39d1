/* SPDX-License-Identifier: Apache-2.0 */
/* What an outcome must be, decided without I/O. */
#ifndef TC_RULE_OUTCOME_H
#define TC_RULE_OUTCOME_H

#include "base/date.h"

/* What is wrong with the day of an outcome: a fact is not to come. "outcome-to-come"; NULL: nothing. */
const char *tc_outcome_happened_wrong(struct tc_date happened, struct tc_date today);

#endif
