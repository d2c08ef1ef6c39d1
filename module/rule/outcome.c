/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/outcome.h"

#include <stddef.h>

const char *tc_outcome_happened_wrong(struct tc_date happened, struct tc_date today)
{
    return tc_date_days(happened) > tc_date_days(today) ? "outcome-to-come" : NULL;
}
