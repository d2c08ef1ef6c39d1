/* SPDX-License-Identifier: Apache-2.0 */
/* Step 1. We accept by ourselves and hand libfcgi the connection, because its own way has no
 * deadline and ends for good when descriptors run out. */
#include "config.h" /* for accept4 and struct ucred */

#include "connection.h"
#include "request.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/log.h"

#define FCGI_RESPONDER_ROLE 1
#define LINGER_MILLISECONDS 500

static volatile sig_atomic_t watched_fd = -1;

/* shutdown(2) is safe in a handler, and a read that waits comes back with the end of the stream. */
static void cut(int signal)
{
    (void)signal;
    if (watched_fd >= 0)
        shutdown(watched_fd, SHUT_RDWR);
}

void tc_deadline(int fd, unsigned milliseconds)
{
    struct itimerval timer = {.it_value = {milliseconds / 1000, (milliseconds % 1000) * 1000}};
    watched_fd = milliseconds > 0 ? fd : -1;
    setitimer(ITIMER_REAL, &timer, NULL);
}

struct tc_connection *tc_connection_new(void *pool, int listen_fd)
{
    struct tc_connection *connection = talloc_zero(pool, struct tc_connection);
    struct sigaction action = {.sa_handler = cut, .sa_flags = SA_RESTART};
    struct timeval a_second = {.tv_sec = 1};
    if (!connection || FCGX_Init() != 0)
        return NULL;
    connection->fd = -1;
    sigemptyset(&action.sa_mask);
    sigaction(SIGALRM, &action, NULL);
    /* accept() comes back each second, so that the worker sees its flags without a race. */
    setsockopt(listen_fd, SOL_SOCKET, SO_RCVTIMEO, &a_second, sizeof a_second);
    fcntl(listen_fd, F_SETFL, fcntl(listen_fd, F_GETFL) & ~O_NONBLOCK);
    return connection;
}

static bool is_welcome(const struct tc_gate_config *config, int fd)
{
    struct ucred peer;
    socklen_t length = sizeof peer;
    if (config->any_peer)
        return true;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &length) != 0)
        return false;
    if (peer.uid == config->peer || peer.uid == 0 || peer.uid == geteuid())
        return true;
    tc_log(TC_LOG_WARNING, "a connection by user %d was refused: only the web server may", (int)peer.uid);
    return false;
}

static enum tc_gate_event no_connection(void)
{
    switch (errno) {
    case EBADF: case EINVAL: case ENOTSOCK: case EOPNOTSUPP:
        return TC_GATE_BROKEN;
    case EMFILE: case ENFILE: case ENOBUFS: case ENOMEM:
        tc_log(TC_LOG_WARNING, "accept: %s", strerror(errno));
        usleep(100000);
        return TC_GATE_IDLE;
    default:
        return TC_GATE_IDLE;
    }
}

/* Reads BEGIN_REQUEST and PARAMS. What is left of the connection is closed when that fails. */
static bool begin_request(struct tc_connection *connection)
{
    FCGX_Request *fcgx = &connection->fcgx;
    FCGX_InitRequest(fcgx, -1, FCGI_FAIL_ACCEPT_ON_INTR);
    fcgx->ipcFd = connection->fd;
    fcgx->keepConnection = 1; /* else FCGX_Accept_r begins by closing what we have just given it */
    if (FCGX_Accept_r(fcgx) < 0) {
        if (fcgx->ipcFd < 0)
            connection->fd = -1; /* closed by libfcgi */
        return false;
    }
    fcgx->keepConnection = 1; /* we close it ourselves, whatever the web server wished */
    /* PARAMS cut at a record's boundary arrive as if they were whole. */
    return FCGX_GetError(fcgx->in) == 0 && fcgx->role == FCGI_RESPONDER_ROLE;
}

static int end_with_request(struct tc_request *r)
{
    tc_connection_end(r->connection);
    return 0;
}

static struct tc_request *new_request(struct tc_gate *gate)
{
    struct tc_turn *turn = tc_turn_new(gate, TC_MAX_TURN_BYTES);
    struct tc_request *r = turn ? talloc_zero(turn, struct tc_request) : NULL;
    if (!r) {
        talloc_free(turn);
        return NULL;
    }
    r->turn = turn;
    r->gate = gate;
    r->connection = gate->connection;
    r->began = tc_clock_tick();
    tc_request_spent(r); /* what the worker did before is nobody's */
    r->sql = 0;
    r->params.turn = r->query.turn = r->cookies.turn = r->form.turn = turn;
    talloc_set_destructor(r, end_with_request);
    return r;
}

enum tc_gate_event tc_accept(struct tc_gate *gate, struct tc_request **r_r)
{
    struct tc_connection *connection = gate->connection;
    struct timeval deadline = {.tv_sec = TC_REQUEST_SECONDS}, patience = {.tv_sec = TC_REPLY_SECONDS};
    *r_r = NULL;
    int fd = accept4(gate->listen_fd, NULL, NULL, SOCK_CLOEXEC);
    if (fd < 0)
        return no_connection();
    connection->fd = fd;
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &deadline, sizeof deadline);
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    struct tc_request *r = is_welcome(gate->config, fd) ? new_request(gate) : NULL;
    if (r) {
        tc_deadline(fd, TC_REQUEST_SECONDS * 1000);
        if (begin_request(connection))
            *r_r = r;
        else
            talloc_free(r->turn);
    }
    if (!*r_r)
        tc_connection_end(connection);
    return TC_GATE_SERVED;
}

/* Closing on unread bytes would reset the connection under a reply that is on its way. What the web
 * server still sends, if it does, is read for a moment only: a drip must not hold us. */
static void linger(int fd)
{
    char trash[4096];
    struct pollfd wait = {.fd = fd, .events = POLLIN};
    int64_t until = tc_clock_tick() + LINGER_MILLISECONDS * 1000;
    if (recv(fd, trash, sizeof trash, MSG_DONTWAIT) <= 0)
        return; /* the usual end: all was read before the reply */
    shutdown(fd, SHUT_WR);
    while (tc_clock_tick() < until && poll(&wait, 1, LINGER_MILLISECONDS) > 0)
        if (recv(fd, trash, sizeof trash, MSG_DONTWAIT) <= 0)
            break;
}

void tc_connection_end(struct tc_connection *connection)
{
    tc_deadline(-1, 0);
    FCGX_Free(&connection->fcgx, 0);
    if (connection->fd < 0)
        return;
    linger(connection->fd);
    close(connection->fd);
    connection->fd = connection->fcgx.ipcFd = -1;
}
