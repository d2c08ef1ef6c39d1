/* SPDX-License-Identifier: Apache-2.0 */
#include "config.h"

#include "client.h"

#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define MAX_ARGUMENTS 32
#define OPTIONS_DESCRIPTOR 9

extern char **environ;

/* A quoted value of an option file: quote and backslash are escaped. */
static void write_value(FILE *options, const char *name, const char *value)
{
    if (!value)
        return;
    fprintf(options, "%s=\"", name);
    for (; *value; value++)
        fprintf(options, *value == '"' || *value == '\\' ? "\\%c" : "%c", *value);
    fputs("\"\n", options);
}

/* An unnamed file that the client programs take as their only option file. */
static int write_options(const struct tc_store_config *admin)
{
    int descriptor = memfd_create("options", 0);
    FILE *options = descriptor >= 0 ? fdopen(dup(descriptor), "w") : NULL;
    if (!options)
        return -1;
    fchmod(descriptor, S_IRUSR | S_IWUSR); /* a file that others may write is ignored */
    fputs("[client]\ndefault-character-set=utf8mb4\n", options);
    write_value(options, "socket", admin->socket);
    write_value(options, "host", admin->socket ? NULL : admin->host);
    write_value(options, "user", admin->user);
    write_value(options, "password", admin->password);
    if (!admin->socket && admin->port > 0)
        fprintf(options, "port=%u\n", admin->port);
    if (!admin->socket && !admin->plain)
        fputs("ssl\nssl-verify-server-cert\n", options);
    write_value(options, "ssl-ca", admin->socket ? NULL : admin->ca_file);
    fclose(options);
    lseek(descriptor, 0, SEEK_SET);
    return descriptor;
}

static int spawn(const char *program, char *const *argv, int options, int input, int output, pid_t *child_r)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, options, OPTIONS_DESCRIPTOR);
    if (input >= 0)
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    if (output >= 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    int error = posix_spawnp(child_r, program, &actions, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

static enum tc_rc wait_for(struct tc_turn *turn, const char *program, pid_t child)
{
    int status;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return tc_fail(turn, TC_FAULT, "%s: %s", program, strerror(errno));
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return TC_OK;
    return tc_fail(turn, TC_FAULT, "%s ended with %d", program, WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status));
}

enum tc_rc tc_client_run(struct tc_turn *turn, const struct tc_store_config *admin, const char *program,
                         const char *const *arguments, int input, int output)
{
    char *argv[MAX_ARGUMENTS + 3] = {talloc_strdup(turn, program), talloc_asprintf(turn, "--defaults-file=/dev/fd/%d", OPTIONS_DESCRIPTOR)};
    for (size_t i = 0; i < MAX_ARGUMENTS && arguments[i]; i++)
        argv[i + 2] = talloc_strdup(turn, arguments[i]);
    int options = write_options(admin);
    if (options < 0)
        return tc_fail(turn, TC_FAULT, "%s: %s", program, strerror(errno));
    pid_t child;
    int error = spawn(program, argv, options, input, output, &child);
    close(options);
    return error == 0 ? wait_for(turn, program, child) : tc_fail(turn, TC_FAULT, "%s: %s", program, strerror(error));
}
