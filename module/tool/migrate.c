/* SPDX-License-Identifier: Apache-2.0 */
/* throughcare migrate: the database up to this program, or where it stands. */
#include <stdio.h>

#include "form.h"
#include "pathway.h"
#include "store/migrate.h"
#include "tool/tool.h"

static void print_line(void *user, const char *line)
{
    (void)user;
    puts(line);
    fflush(stdout); /* a long step is watched while it runs */
}

static int print_state(struct tc_turn *turn, const struct tc_config *config)
{
    int has = 0, wants = 0;
    if (tc_migrate_state(turn, &config->admin, &has, &wants) != TC_OK)
        return tc_tool_failed(turn);
    printf("the database is at step %d, this program wants %d\n", has, wants);
    return has == wants ? TC_EXIT_OK : TC_EXIT_FOUND;
}

int tc_tool_migrate(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    const struct tc_migrate_accounts accounts = {
        .read_user = config->reader.user, .read_password = config->reader.password,
        .write_user = config->writer.user, .write_password = config->writer.password,
    };
    if (tc_tool_flag(argc, argv, "state"))
        return print_state(turn, config);
    if (argc > 1)
        return tc_tool_misused("migrate does not know \"%s\"", argv[1]);
    if (tc_migrate(turn, &config->admin, &accounts, print_line, NULL) != TC_OK || form_ship(turn, config) != TC_OK ||
        pathway_ship(turn, config) != TC_OK)
        return tc_tool_failed(turn);
    return TC_EXIT_OK;
}
