/* SPDX-License-Identifier: Apache-2.0 */
/* What is written down of a follow-up. The judge gives the key of an error's words, or NULL. */
#ifndef TC_RULE_FOLLOW_UP_H
#define TC_RULE_FOLLOW_UP_H

#include "base/date.h"

struct tc_follow_up {
    bool is_planned, reached;
    struct tc_date happened, today;
    struct tc_date next; /* day 0: none */
};
/* field_r: the name of the field that is wrong, "" for the form. */
const char *tc_follow_up_judge(const struct tc_follow_up *follow_up, const char **field_r);

#endif
