/* SPDX-License-Identifier: Apache-2.0 */
/* The one program: finds the subcommand, reads the configuration that it needs, runs it. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/secret.h"
#include "tool/tool.h"

const struct tc_tool tc_tools[] = {
    {"serve", "", "answer requests: parent, workers and clerk", tc_tool_serve, true, 0},
    {"check", "", "try configuration, secrets, stylesheets, database and directory", tc_tool_check, true, 0},
    {"migrate", "[--state]", "bring the database up to this program", tc_tool_migrate, true,
     TC_WITH_ADMIN | TC_WITH_READER | TC_WITH_WRITER},
    {"import", "hmis DIR [--owner PERSON] [--team CODE]", "bring in an HMIS CSV export", tc_tool_import, true,
     TC_WITH_WRITER | TC_WITH_DIRECTORY},
    {"pathway check", "FILE…", "say whether pathways are good to publish", tc_tool_pathway_check, false, 0},
    {"pathway publish", "FILE…", "publish the next version of pathways", tc_tool_pathway_publish, true, TC_WITH_WRITER},
    {"pathway list", "", "list what was published", tc_tool_pathway_list, true, TC_WITH_WRITER},
    {"pathway use", "PROGRAMME NAME", "the pathway on which new cases of a programme begin", tc_tool_pathway_use, true, TC_WITH_WRITER},
    {"form check", "FILE… [VALUESET…]", "say whether forms are good to publish, and what of them is not supported", tc_tool_form_check, false, 0},
    {"form publish", "FILE… [VALUESET…]", "publish the next version of forms", tc_tool_form_publish, true, TC_WITH_WRITER},
    {"form retire", "NAME [VERSION] --reason TEXT", "begin a form, or a version of it, no more", tc_tool_form_retire, true, TC_WITH_WRITER},
    {"form list", "", "list what was published", tc_tool_form_list, true, TC_WITH_WRITER},
    {"form diff", "FILE", "say how a form differs from its newest version", tc_tool_form_diff, true, TC_WITH_WRITER},
    {"audit verify", "[--public-key FILE] [--file SEAL]", "prove that the audit log is whole", tc_tool_audit_verify, true,
     TC_WITH_WRITER},
    {"audit keys", "[--secret FILE] [--public FILE]", "make the pair of keys that seals the audit log", tc_tool_audit_keys,
     true, 0},
    {"audit seal", "", "sign a checkpoint now", tc_tool_audit_seal, true, TC_WITH_WRITER | TC_WITH_AUDIT_SECRET},
    {"routes", "", "print every route with its need and the roles that have it", tc_tool_routes, false, 0},
    {"sql", "[NAME]", "print the closed list of statements", tc_tool_sql, false, 0},
    {"directory", "test PERSON [--password-file FILE]", "show step by step what the directory says", tc_tool_directory, true,
     TC_WITH_DIRECTORY},
    {"backup", "DIR", "write out the database with its history", tc_tool_backup, true, TC_WITH_ADMIN},
    {"restore", "DIR", "read a backup into an empty database", tc_tool_restore, true,
     TC_WITH_ADMIN | TC_WITH_READER | TC_WITH_WRITER},
    {.name = NULL},
};

static void print_help(void)
{
    puts("usage: throughcare [--config FILE] SUBCOMMAND [ARGUMENT…]\n"
         "       throughcare --help | --version\n");
    for (const struct tc_tool *tool = tc_tools; tool->name; tool++)
        printf("  %-13s %s\n  %-13s   throughcare %s %s\n", tool->name, tool->help, "", tool->name, tool->usage);
    printf("\nWithout --config: THROUGHCARE_CONFIG, else %s.\n"
           "Ends with 0 done, 1 failed, 2 wrong usage, 3 wrong configuration, 4 a fault was found,\n"
           "5 database or directory not to be had.\n",
           TC_SYSCONFDIR "/throughcare.xml");
}

/* How many words of argv the name covers; 0 if it does not fit. */
static int words_of_tool(const struct tc_tool *tool, int argc, char **argv)
{
    const char *blank = strchr(tool->name, ' ');
    if (!blank)
        return argc > 0 && strcmp(argv[0], tool->name) == 0;
    size_t first = (size_t)(blank - tool->name);
    bool fits = argc > 1 && strlen(argv[0]) == first && strncmp(argv[0], tool->name, first) == 0
        && strcmp(argv[1], blank + 1) == 0;
    return fits ? 2 : 0;
}

static enum tc_rc prepare(struct tc_turn *turn, const struct tc_tool *tool, const char *file, struct tc_config **config_r)
{
    if (!tool->has_config)
        return TC_OK;
    enum tc_rc rc = tc_config_read(turn, turn, file, config_r);
    if (rc == TC_OK)
        rc = tc_config_secrets(*config_r, turn, tool->secrets);
    return rc;
}

static int run(const struct tc_tool *tool, const char *file, int argc, char **argv)
{
    struct tc_config *config = NULL;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    if (!turn)
        return TC_EXIT_FAULT;
    enum tc_rc rc = tc_secret_start() ? prepare(turn, tool, file, &config) : tc_fail(turn, TC_FAULT, "the system gives no random bytes");
    int exit_code = rc == TC_OK ? tool->run(turn, config, argc, argv) : tc_tool_failed(turn);
    talloc_free(turn);
    return exit_code;
}

static int find_and_run(const char *file, int argc, char **argv)
{
    for (const struct tc_tool *tool = tc_tools; tool->name; tool++) {
        int words = words_of_tool(tool, argc, argv);
        if (words)
            return run(tool, file, argc - words + 1, argv + words - 1);
    }
    return tc_tool_misused("there is no subcommand \"%s\"", argv[0]);
}

/* Started by mod_fcgid or spawn-fcgi, which pass no arguments: the name says that we serve. */
static bool is_fcgi_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return strcmp(slash ? slash + 1 : path, "throughcare.fcgi") == 0;
}

int main(int argc, char **argv)
{
    char word[] = "serve", *serve[] = {word, NULL};
    const char *file = NULL;
    int at = 1;
    if (argc > 0 && is_fcgi_name(argv[0]) && argc == 1)
        return find_and_run(tc_config_default(), 1, serve);
    for (; at < argc && argv[at][0] == '-'; at++) {
        if (strcmp(argv[at], "--help") == 0)
            return print_help(), TC_EXIT_OK;
        if (strcmp(argv[at], "--version") == 0)
            return puts(PACKAGE_STRING), TC_EXIT_OK;
        if (strncmp(argv[at], "--config=", 9) == 0)
            file = argv[at] + 9;
        else if (strcmp(argv[at], "--config") == 0 && at + 1 < argc)
            file = argv[++at];
        else
            return tc_tool_misused("\"%s\" is not known before the subcommand", argv[at]);
    }
    if (at >= argc)
        return print_help(), TC_EXIT_USAGE;
    return find_and_run(file ? file : tc_config_default(), argc - at, argv + at);
}
