/* SPDX-License-Identifier: Apache-2.0 */
/* The subcommands of the one program. Each stands in module/tool/<name>.c, those that know
 * all layers (serve, check, routes) in module/daemon. */
#ifndef TC_TOOL_TOOL_H
#define TC_TOOL_TOOL_H

#include "daemon/config.h"

/* What scripts can rely on; the manual page says the same. */
enum tc_exit {
    TC_EXIT_OK = 0,
    TC_EXIT_FAULT = 1,  /* it did not work; standard error says why */
    TC_EXIT_USAGE = 2,  /* the command line is wrong */
    TC_EXIT_CONFIG = 3, /* the configuration or a secret's file is wrong */
    TC_EXIT_FOUND = 4,  /* it worked and found what it looks for: a broken chain, a missing person */
    TC_EXIT_BUSY = 5    /* the database or the directory is not to be had: try again */
};

/* argv[0] is the subcommand; options follow. config is NULL for a tool that has no config.
 * Returns an enum tc_exit. Results go to standard output, troubles to standard error. */
typedef int tc_tool_run(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv);

struct tc_tool {
    const char *name;   /* one word, or two as "audit verify": the first entry that fits is run */
    const char *usage;  /* what may follow the name: "[--public-key FILE]" */
    const char *help;   /* one line */
    tc_tool_run *run;
    bool has_config;
    unsigned secrets;   /* bits of enum tc_with, read before run */
};

/* module/main.c; ends with an entry without name. */
extern const struct tc_tool tc_tools[];

/* Prints turn->words to standard error, with the program's name, and gives the exit code that fits turn->rc. */
int tc_tool_failed(const struct tc_turn *turn);
/* Prints what is wrong with the command line; returns TC_EXIT_USAGE. */
int tc_tool_misused(const char *format, ...) TC_PRINTF(1, 2);
/* The value of "--name VALUE" or "--name=VALUE" among argv, NULL if it is not there. */
const char *tc_tool_option(int argc, char **argv, const char *name);
/* True when the bare "--name" is there. */
bool tc_tool_flag(int argc, char **argv, const char *name);

tc_tool_run tc_tool_serve, tc_tool_check, tc_tool_routes;                       /* module/daemon */
tc_tool_run tc_tool_audit_verify, tc_tool_audit_keys, tc_tool_audit_seal;       /* module/tool/audit.c */
tc_tool_run tc_tool_pathway_check, tc_tool_pathway_publish, tc_tool_pathway_list, tc_tool_pathway_use; /* module/tool/pathway.c */
tc_tool_run tc_tool_form_check, tc_tool_form_publish, tc_tool_form_retire, tc_tool_form_list, tc_tool_form_diff; /* module/tool/form.c */
tc_tool_run tc_tool_migrate;                                                    /* module/tool/migrate.c */
tc_tool_run tc_tool_sql;                                                        /* module/tool/sql.c */
tc_tool_run tc_tool_directory;                                                  /* module/tool/directory.c */
tc_tool_run tc_tool_import;                                                     /* module/tool/import.c */
tc_tool_run tc_tool_backup, tc_tool_restore;                                    /* module/tool/backup.c */

#endif
