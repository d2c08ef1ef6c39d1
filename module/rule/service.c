/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/service.h"

#include <stddef.h>

const char *tc_service_given_judge(struct tc_date given, struct tc_date today)
{
    return tc_date_days(given) > tc_date_days(today) ? "not-given-yet" : NULL;
}
