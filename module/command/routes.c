/* SPDX-License-Identifier: Apache-2.0 */
/* Everything that changes something: one line a route, by subject. The fifth word is the
 * screen that shows the form again with what was typed. */
#include "command/commands.h"

/* clang-format off */
const struct tc_route tc_commands[] = {
    /* cases */
    /* notes */
    /* clients */
    /* structure, people, sessions */
    /* account */
    {.path = NULL},
};
