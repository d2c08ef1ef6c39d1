/* SPDX-License-Identifier: Apache-2.0 */
/* When one person may stand in for another. Days since 1970-01-01. */
#ifndef TC_RULE_COVER_H
#define TC_RULE_COVER_H

#include <stdint.h>

#define TC_COVER_DAYS 92 /* a longer absence needs the cases given to somebody */

/* What is wrong with the days, as the key of an error and the field that it is about; NULL if nothing is. */
const char *tc_cover_judge(int64_t from, int64_t until, int64_t today, const char **field_r);

#endif
