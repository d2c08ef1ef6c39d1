/* SPDX-License-Identifier: Apache-2.0 */
#include "tool/tool.h"

int tc_tool_backup(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    (void)turn, (void)config, (void)argc;
    return tc_tool_misused("%s is not in this build", argv[0]);
}
int tc_tool_restore(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    (void)turn, (void)config, (void)argc;
    return tc_tool_misused("%s is not in this build", argv[0]);
}
