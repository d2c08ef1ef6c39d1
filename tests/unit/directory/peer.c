/* SPDX-License-Identifier: Apache-2.0 */
/* Peers that misbehave, each a child of its own. */
#include "directory.h"

#include <arpa/inet.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>

int listen_on(const char *address, int port, int queue, int *port_r)
{
    int on = 1, fd = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = inet_addr(address)};
    socklen_t length = sizeof at;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    assert_int_equal(bind(fd, (struct sockaddr *)&at, sizeof at), 0);
    assert_int_equal(listen(fd, queue), 0);
    assert_int_equal(getsockname(fd, (struct sockaddr *)&at, &length), 0);
    *port_r = ntohs(at.sin_port);
    return fd;
}

static int connect_to(int port)
{
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(fd, (struct sockaddr *)&at, sizeof at) == 0)
        return fd;
    close(fd);
    return -1;
}

int free_port(void)
{
    int port, fd = listen_on("127.0.0.1", 0, 1, &port);
    close(fd);
    return port;
}

pid_t begin_child(void)
{
    pid_t pid = fork();
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        signal(SIGCHLD, SIG_IGN);
    }
    return pid;
}

struct peer peer_silent(void)
{
    struct peer peer;
    int fd = listen_on("127.0.0.1", 0, 16, &peer.port);
    peer.pid = begin_child();
    if (peer.pid == 0)
        for (;;)
            pause();
    close(fd);
    return peer;
}

/* The queue of a listener with backlog 0 takes one connection; then the kernel drops what comes. */
struct peer peer_full(void)
{
    struct peer peer;
    int fd = listen_on("127.0.0.1", 0, 0, &peer.port);
    peer.pid = begin_child();
    if (peer.pid == 0) {
        connect_to(peer.port);
        for (;;)
            pause();
    }
    close(fd);
    usleep(100000);
    return peer;
}

static void pass_on(int from, int to)
{
    char bytes[16384];
    struct pollfd both[2] = {{.fd = from, .events = POLLIN}, {.fd = to, .events = POLLIN}};
    for (;;) {
        poll(both, 2, -1);
        for (int i = 0; i < 2; i++) {
            if (!both[i].revents)
                continue;
            ssize_t length = read(both[i].fd, bytes, sizeof bytes);
            if (length <= 0 || write(both[1 - i].fd, bytes, (size_t)length) != length)
                _exit(0);
        }
    }
}

struct peer peer_relay(const char *address, int port, int to_port)
{
    struct peer peer;
    int fd = listen_on(address, port, 16, &peer.port);
    peer.pid = begin_child();
    while (peer.pid == 0) {
        int from = accept(fd, NULL, NULL);
        if (begin_child() == 0) {
            close(fd);
            pass_on(from, connect_to(to_port));
        }
        close(from);
    }
    close(fd);
    return peer;
}

/* The children of one process, as the kernel lists them. */
void kill_relay_children(struct peer relay, int signal_number)
{
    char name[64];
    int child;
    snprintf(name, sizeof name, "/proc/%d/task/%d/children", (int)relay.pid, (int)relay.pid);
    FILE *file = fopen(name, "r");
    while (file && fscanf(file, "%d", &child) == 1)
        kill(child, signal_number);
    if (file)
        fclose(file);
    usleep(50000);
}

void peer_end(struct peer peer)
{
    kill(peer.pid, SIGKILL);
    waitpid(peer.pid, NULL, 0);
}
