/* SPDX-License-Identifier: Apache-2.0 */
/* Every page that is looked at: one line a route, by subject. */
#include "screen/screens.h"

/* clang-format off */
const struct tc_route tc_screens[] = {
    /* caseloads */
    /* cases and notes */
    /* clients */
    /* structure, people, sessions */
    /* audit */
    /* account */
    {.path = NULL},
};
