/* SPDX-License-Identifier: Apache-2.0 */
/* What can be written down as a service. The judge gives the key of an error's words, or NULL. */
#ifndef TC_RULE_SERVICE_H
#define TC_RULE_SERVICE_H

#include "base/date.h"

/* What was given was given today or before. */
const char *tc_service_given_judge(struct tc_date given, struct tc_date today);

#endif
