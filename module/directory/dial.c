/* SPDX-License-Identifier: Apache-2.0 */
/* Opens a connection within the time that is left. We make the socket ourselves: libldap would
 * wait for each address of a name in turn, and for a silent peer within the handshake for ever. */
#include "inside.h"

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openldap.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"

static int note(struct tc_server *server, int code, const char *step, const char *words)
{
    snprintf(server->trouble, sizeof server->trouble, "%s: %s", step, words);
    return code;
}

static int wait_connected(int fd, int64_t until)
{
    struct pollfd one = {.fd = fd, .events = POLLOUT};
    int error = 0;
    socklen_t length = sizeof error;
    int64_t left = until - tc_clock_tick();
    int ready = left > 0 ? poll(&one, 1, (int)(left / 1000) + 1) : 0;
    if (ready == 0)
        return ETIMEDOUT;
    if (ready < 0 || getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length) != 0)
        return errno;
    return error;
}

/* A connected, non-blocking socket, or -1 with errno. */
static int connect_address(const struct addrinfo *address, int64_t until)
{
    int on = 1;
    int fd = socket(address->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -1;
    setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    int error = connect(fd, address->ai_addr, address->ai_addrlen) == 0 ? 0 : errno;
    if (error == EINPROGRESS)
        error = wait_connected(fd, until);
    if (error == 0)
        return fd;
    close(fd);
    errno = error;
    return -1;
}

static int64_t connect_until(const struct tc_directory *directory)
{
    int64_t seconds = directory->config->connect_seconds ? directory->config->connect_seconds : 1;
    int64_t until = tc_clock_tick() + seconds * TC_SECOND;
    return until < directory->deadline ? until : directory->deadline;
}

static int connect_server(struct tc_directory *directory, struct tc_server *server, int *fd_r)
{
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICSERV | AI_ADDRCONFIG};
    struct addrinfo *addresses = NULL;
    char port[12];
    snprintf(port, sizeof port, "%d", server->port);
    int error = getaddrinfo(server->host, port, &hints, &addresses);
    if (error != 0)
        return note(server, LDAP_CONNECT_ERROR, "name", gai_strerror(error));
    int64_t until = connect_until(directory);
    int fd = -1;
    errno = ETIMEDOUT;
    for (const struct addrinfo *at = addresses; at && fd < 0; at = at->ai_next)
        fd = connect_address(at, until);
    error = errno;
    freeaddrinfo(addresses);
    if (fd < 0)
        return note(server, LDAP_CONNECT_ERROR, "connect", strerror(error));
    *fd_r = fd;
    return LDAP_SUCCESS;
}

static void set_options(LDAP *ld)
{
    static const int version = LDAP_VERSION3;
    static const struct timeval second = {.tv_sec = 1};
    ldap_set_option(ld, LDAP_OPT_PROTOCOL_VERSION, &version);
    ldap_set_option(ld, LDAP_OPT_REFERRALS, LDAP_OPT_OFF); /* AD returns one on every search from the root */
    ldap_set_option(ld, LDAP_OPT_RESTART, LDAP_OPT_ON);
    ldap_set_option(ld, LDAP_OPT_TIMEOUT, &second); /* for calls that take no deadline; all of ours do */
    ldap_set_option(ld, LDAP_OPT_NETWORK_TIMEOUT, &second);
}

/* libldap would take it from ldap.conf, which we do not read. Debian's, Red Hat's, Alpine's place. */
static const char *system_ca(void)
{
    static const char *const files[] = {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (access(files[i], R_OK) == 0)
            return files[i];
    return NULL;
}

static int set_tls_options(const struct tc_directory *directory, LDAP *ld)
{
    static const int demand = LDAP_OPT_X_TLS_DEMAND, server_side = 0, lowest = LDAP_OPT_X_TLS_PROTOCOL_TLS1_2;
    const char *ca = directory->config->ca_file ? directory->config->ca_file : system_ca();
    int code = ldap_set_option(ld, LDAP_OPT_X_TLS_REQUIRE_CERT, &demand);
    if (code == LDAP_SUCCESS)
        code = ldap_set_option(ld, LDAP_OPT_X_TLS_PROTOCOL_MIN, &lowest);
    if (code == LDAP_SUCCESS)
        code = ca ? ldap_set_option(ld, LDAP_OPT_X_TLS_CACERTFILE, ca) : LDAP_PARAM_ERROR;
    if (code == LDAP_SUCCESS)
        code = ldap_set_option(ld, LDAP_OPT_X_TLS_NEWCTX, &server_side);
    return code;
}

/* Only the asynchronous form watches the clock during the handshake: the other spins on a silent peer. */
static int handshake(const struct tc_directory *directory, LDAP *ld)
{
    struct timeval most = tc_answer_time(directory);
    ldap_set_option(ld, LDAP_OPT_NETWORK_TIMEOUT, &most);
    ldap_set_option(ld, LDAP_OPT_CONNECT_ASYNC, LDAP_OPT_ON);
    int code = ldap_install_tls(ld);
    ldap_set_option(ld, LDAP_OPT_CONNECT_ASYNC, LDAP_OPT_OFF);
    return code;
}

static void say_tls(struct tc_directory *directory, LDAP *ld)
{
    char *version = NULL, *cipher = NULL;
    if (!directory->said)
        return;
    ldap_get_option(ld, LDAP_OPT_X_TLS_VERSION, &version);
    ldap_get_option(ld, LDAP_OPT_X_TLS_CIPHER, &cipher);
    tc_say(directory, "  encrypted: %s %s, certificate checked", version ? version : "TLS", cipher ? cipher : "");
    ldap_memfree(version);
    ldap_memfree(cipher);
}

static int secure(struct tc_directory *directory, struct tc_server *server, LDAP *ld)
{
    char words[160];
    struct tc_link link = {.ld = ld, .server = server};
    if (directory->config->tls == TC_TLS_NONE) {
        tc_say(directory, "  not encrypted, as the configuration says");
        return LDAP_SUCCESS;
    }
    int code = set_tls_options(directory, ld);
    if (code != LDAP_SUCCESS)
        return note(server, LDAP_CONNECT_ERROR, "TLS", "the CA file cannot be used");
    if (!server->is_ldaps)
        code = tc_ask_start_tls(directory, &link);
    if (code == LDAP_SUCCESS)
        code = handshake(directory, ld);
    if (code != LDAP_SUCCESS) {
        tc_ask_words(ld, code, words, sizeof words);
        return note(server, code, "TLS", words);
    }
    say_tls(directory, ld);
    return LDAP_SUCCESS;
}

static int attach(struct tc_server *server, int fd, LDAP **ld_r)
{
    int code = ldap_init_fd(fd, LDAP_PROTO_TCP, server->uri, ld_r);
    if (code != LDAP_SUCCESS) {
        close(fd);
        return note(server, code, "open", ldap_err2string(code));
    }
    set_options(*ld_r);
    return LDAP_SUCCESS;
}

int tc_dial(struct tc_directory *directory, struct tc_server *server, LDAP **ld_r)
{
    int fd = -1;
    LDAP *ld = NULL;
    if (server->is_ldaps != (directory->config->tls == TC_TLS_LDAPS))
        return note(server, LDAP_PARAM_ERROR, "address", "ldaps:// and tls=\"ldaps\" go together");
    int64_t began = tc_clock_tick();
    int code = connect_server(directory, server, &fd);
    if (code == LDAP_SUCCESS)
        code = attach(server, fd, &ld);
    if (code != LDAP_SUCCESS)
        return code;
    tc_say(directory, "  connected in %d ms", (int)((tc_clock_tick() - began) / 1000));
    code = secure(directory, server, ld);
    if (code != LDAP_SUCCESS) {
        ldap_unbind_ext(ld, NULL, NULL);
        return code;
    }
    *ld_r = ld;
    return LDAP_SUCCESS;
}
