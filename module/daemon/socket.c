/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/log.h"
#include "base/text.h"
#include "daemon.h"

#define FIRST_PASSED 3 /* SD_LISTEN_FDS_START */
#define QUEUE 511

static bool is_listening(int fd)
{
    int listens = 0;
    socklen_t length = sizeof listens;
    return getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listens, &length) == 0 && listens;
}

int socket_from_systemd(void)
{
    const char *pid = getenv("LISTEN_PID"), *count = getenv("LISTEN_FDS");
    int64_t for_whom = 0, fds = 0;
    bool is_ours = pid && count && tc_text_to_int(pid, 1, INT32_MAX, &for_whom) && for_whom == getpid()
        && tc_text_to_int(count, 1, 1, &fds);
    unsetenv("LISTEN_PID");
    unsetenv("LISTEN_FDS");
    unsetenv("LISTEN_FDNAMES");
    if (!is_ours || !is_listening(FIRST_PASSED))
        return -1;
    (void)fcntl(FIRST_PASSED, F_SETFD, FD_CLOEXEC);
    return FIRST_PASSED;
}

bool socket_is_stdin(void)
{
    return is_listening(STDIN_FILENO);
}

/* The lock is held for our life, so that of two programs that start at once one gives way. */
static enum tc_rc lock(struct daemon *daemon, struct tc_turn *turn, const char *path)
{
    const char *name = talloc_asprintf(turn, "%s.lock", path);
    daemon->lock_fd = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (daemon->lock_fd < 0)
        return tc_fail(turn, TC_INPUT, "%s: %s", name, strerror(errno));
    if (flock(daemon->lock_fd, LOCK_EX | LOCK_NB) != 0)
        return tc_fail(turn, TC_INPUT, "%s: another throughcare serves here", path);
    return TC_OK;
}

/* Somebody answers there: a living socket of another program is not ours to replace. */
static bool is_alive(const struct sockaddr_un *address)
{
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bool answers = fd >= 0 && connect(fd, (const struct sockaddr *)address, sizeof *address) == 0;
    if (fd >= 0)
        close(fd);
    return answers;
}

static bool make(int fd, const struct sockaddr_un *address, const struct tc_config *config)
{
    mode_t before = umask((mode_t)(~config->serve.mode & 0777));
    bool is_made = bind(fd, (const struct sockaddr *)address, sizeof *address) == 0;
    umask(before);
    /* Where we may, the web server's own group is let in; where not, the administrator sees to it. */
    if (is_made && config->serve.peer_group >= 0)
        (void)!chown(address->sun_path, (uid_t)-1, (gid_t)config->serve.peer_group);
    return is_made && listen(fd, QUEUE) == 0;
}

/* Under a name of its own first, then renamed: nobody meets a half-made socket. */
static enum tc_rc make_and_rename(struct daemon *daemon, struct tc_turn *turn, const struct tc_config *config)
{
    const char *path = config->serve.socket;
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int length = snprintf(address.sun_path, sizeof address.sun_path, "%s.new", path);
    if (length < 0 || (size_t)length >= sizeof address.sun_path)
        return tc_fail(turn, TC_INPUT, "%s: a socket's name may have %zu characters", path, sizeof address.sun_path - 5);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    (void)unlink(address.sun_path);
    if (fd < 0 || !make(fd, &address, config) || rename(address.sun_path, path) != 0) {
        int why = errno;
        (void)unlink(address.sun_path);
        if (fd >= 0)
            close(fd);
        return tc_fail(turn, TC_INPUT, "%s: %s", path, strerror(why));
    }
    daemon->listen_fd = fd;
    daemon->owns_socket = true;
    daemon->socket = talloc_strdup(NULL, path);
    return TC_OK;
}

enum tc_rc socket_open(struct daemon *daemon, struct tc_turn *turn, const struct tc_config *config)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    snprintf(address.sun_path, sizeof address.sun_path, "%s", config->serve.socket);
    enum tc_rc rc = lock(daemon, turn, config->serve.socket);
    if (rc == TC_OK && is_alive(&address))
        rc = tc_fail(turn, TC_INPUT, "%s: another program serves here", config->serve.socket);
    return rc == TC_OK ? make_and_rename(daemon, turn, config) : rc;
}

void socket_remove(struct daemon *daemon)
{
    if (daemon->owns_socket)
        (void)unlink(daemon->socket);
    daemon->owns_socket = false;
}
