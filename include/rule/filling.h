/* SPDX-License-Identifier: Apache-2.0 */
/* How a form is filled in: in which cases, and whether quickly or with much left out (a supervisor may look; nobody is told off). Pure. */
#ifndef TC_RULE_FILLING_H
#define TC_RULE_FILLING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rule/form.h"

/* In a closed case what is there (signed, or come by a link) is put right or checked, and follow-ups are recorded; nothing else begins or goes on. */
bool tc_filling_may(bool case_is_closed, bool is_there, const char *occasion);

/* What was signed for an occasion stands with the row of the record that came of it (subject): of these an assessment alone is put right on
 * its form, and none is thrown away. */
bool tc_filling_may_amend(const char *occasion, bool has_subject);
bool tc_filling_may_drop(bool is_signed, bool has_subject);

#define TC_FILLING_PAGE_SECONDS 600 /* a page that stood open longer was left for something else */

/* Seconds spent on a page from the moment it was shown, microseconds; 0 if it is not known. */
int64_t tc_filling_seconds(int64_t shown, int64_t kept);

/* seconds: -1 if they were not counted. */
bool tc_filling_is_thin(struct tc_form_least least, size_t asked, size_t answered, int64_t seconds);

#endif
