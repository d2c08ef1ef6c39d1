/* SPDX-License-Identifier: Apache-2.0 */
/* throughcare serve: where does the socket come from, and are we a parent? */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/log.h"
#include "daemon.h"
#include "tool/tool.h"

#define COPIES 256 /* of us that a web server may start */

/* A number that no other copy on this machine has while we live: a name in the kernel's own
 * name space of sockets, gone with us however we end. */
static unsigned take_number(const char *machine)
{
    struct sockaddr_un name = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    for (unsigned number = 1; fd >= 0 && number <= COPIES; number++) {
        int length = snprintf(name.sun_path + 1, sizeof name.sun_path - 1, "throughcare/%s/%u", machine, number);
        if (bind(fd, (struct sockaddr *)&name, (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + (size_t)length)) == 0)
            return number;
    }
    return 0;
}

/* Started by the web server itself (mod_fcgid): one worker, no parent, no clerk. */
static int serve_alone(const struct generation *generation)
{
    const struct tc_config *config = generation->config;
    char stream[80], who[24];
    unsigned number = take_number(config->serve.machine);
    if (!number)
        return tc_tool_misused("more than %d copies serve on this machine", COPIES);
    snprintf(stream, sizeof stream, "%s/f%u", config->serve.machine, number);
    snprintf(who, sizeof who, "copy-%u", number);
    tc_log_who(who);
    child_signals();
    return worker_run(&(struct worker){.config = config, .sheets = generation->sheets, .listen_fd = STDIN_FILENO,
                                       .any_peer = config->serve.peer < 0, .stream = stream, .ready_fd = -1});
}

static int serve_as_parent(struct tc_turn *turn, struct generation *generation)
{
    struct daemon daemon = {.generation = generation, .lock_fd = -1};
    daemon.listen_fd = socket_from_systemd();
    if (daemon.listen_fd < 0 && socket_open(&daemon, turn, generation->config) != TC_OK)
        return tc_tool_failed(turn);
    int code = parent_run(&daemon);
    socket_remove(&daemon);
    return code;
}

/* What a worker has in memory is what clients have told. */
static void leave_no_core(void)
{
    const struct rlimit none = {0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        tc_log(TC_LOG_WARNING, "core files could not be forbidden: %s", strerror(errno));
}

int tc_tool_serve(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    struct generation *generation = NULL;
    (void)argv;
    if (argc > 1)
        return tc_tool_misused("serve takes no argument");
    leave_no_core();
    bool is_alone = socket_is_stdin();
    unsigned secrets = is_alone ? TC_WITH_SERVE & ~(unsigned)TC_WITH_AUDIT_SECRET : TC_WITH_SERVE;
    if (generation_load(NULL, turn, config->file, secrets, &generation) != TC_OK)
        return tc_tool_failed(turn);
    generation_apply(generation);
    if (generation_try_database(generation, turn) != TC_OK)
        tc_log(TC_LOG_WARNING, "served meanwhile without: %s", turn->words);
    tc_turn_mend(turn);
    return is_alone ? serve_alone(generation) : serve_as_parent(turn, generation);
}
