/* SPDX-License-Identifier: Apache-2.0 */
/* throughcare routes: what there is, what it needs, and who has that. */
#include <stdio.h>

#include "gate/gate.h"
#include "tool/tool.h"

static void print_route(void *user, const char *method, const char *path, enum tc_need need, unsigned flags)
{
    (void)user, (void)flags;
    printf("%-4s %-32s %-20s%s%s", method, path, tc_need_word(need), need == TC_NEED_PUBLIC ? " everyone" : "",
           need == TC_NEED_LINK ? " whoever holds a link" : "");
    for (int role = 0; role < TC_ROLE_COUNT; role++)
        if (tc_role_may((enum tc_role)role, need))
            printf(" %s", tc_role_word((enum tc_role)role));
    putchar('\n');
}

int tc_tool_routes(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    (void)turn, (void)config, (void)argv;
    if (argc > 1)
        return tc_tool_misused("routes takes no argument");
    tc_gate_routes(tc_screens, tc_commands, print_route, NULL);
    return TC_EXIT_OK;
}
