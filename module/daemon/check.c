/* SPDX-License-Identifier: Apache-2.0 */
/* throughcare check: all that serve will want, tried one by one. */
#include <stdio.h>

#include "daemon.h"
#include "gate/gate.h"
#include "store/migrate.h"
#include "tool/tool.h"

struct check {
    struct tc_turn *turn;
    struct tc_config *config;
    int code; /* of the first that failed */
};

/* Prints one line; keeps the first failure's exit code. */
static void tell(struct check *check, const char *what, enum tc_rc rc)
{
    printf("%-12s %s\n", what, rc == TC_OK ? "ok" : check->turn->words);
    if (rc != TC_OK && check->code == TC_EXIT_OK)
        check->code = rc == TC_INPUT ? TC_EXIT_CONFIG : rc == TC_BUSY ? TC_EXIT_BUSY : TC_EXIT_FAULT;
    tc_turn_mend(check->turn);
}

static void check_secrets(struct check *check)
{
    static const struct {
        const char *what;
        unsigned with;
    } secrets[] = {{"secret read", TC_WITH_READER}, {"secret write", TC_WITH_WRITER}, {"secret ldap", TC_WITH_DIRECTORY},
                   {"key kept", TC_WITH_KEPT}, {"key audit", TC_WITH_AUDIT_SECRET}};
    for (size_t i = 0; i < sizeof secrets / sizeof *secrets; i++)
        tell(check, secrets[i].what, tc_config_secrets(check->config, check->turn, secrets[i].with));
}

static enum tc_rc open_and_close(struct check *check, const struct tc_store_config *account)
{
    struct tc_store *store = NULL;
    enum tc_rc rc = tc_store_open(check->turn, check->turn, account, &store);
    talloc_free(store);
    return rc;
}

static enum tc_rc compare_schema(struct check *check)
{
    int has = 0, wants = 0;
    enum tc_rc rc = tc_migrate_state(check->turn, &check->config->reader, &has, &wants);
    if (rc == TC_OK && has < wants)
        rc = tc_fail(check->turn, TC_INPUT, "the database is at step %d, this program wants %d: throughcare migrate", has, wants);
    return rc;
}

/* Looks for a person that cannot be: what counts is that a server answers our account. */
static enum tc_rc reach_directory(struct check *check)
{
    struct tc_directory *directory = tc_directory_new(check->turn, &check->config->directory);
    struct tc_directory_person person;
    enum tc_rc rc = directory ? tc_directory_find(directory, check->turn, "throughcare-check-nobody", &person) : TC_FAULT;
    return rc == TC_GONE ? TC_OK : rc;
}

static enum tc_rc compile_sheets(struct check *check)
{
    struct tc_sheets *sheets = NULL;
    enum tc_rc rc = tc_sheets_open(check->turn, check->turn, check->config->sheets, &sheets);
    talloc_free(sheets);
    return rc;
}

int tc_tool_check(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    struct check check = {.turn = turn};
    (void)argv;
    if (argc > 1)
        return tc_tool_misused("check takes no argument");
    if (tc_config_read(turn, turn, config->file, &check.config) != TC_OK)
        return tc_tool_failed(turn);
    tell(&check, "settings", TC_OK);
    check_secrets(&check);
    tell(&check, "stylesheets", compile_sheets(&check));
    tell(&check, "reader", open_and_close(&check, &check.config->reader));
    tell(&check, "writer", open_and_close(&check, &check.config->writer));
    tell(&check, "schema", compare_schema(&check));
    tell(&check, "directory", reach_directory(&check));
    return check.code;
}
