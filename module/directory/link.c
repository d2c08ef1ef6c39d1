/* SPDX-License-Identifier: Apache-2.0 */
/* Two connections are kept, checked and replaced; a server that fails is left alone for a while. */
#include "inside.h"

#include <poll.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"

void tc_call_begin(struct tc_directory *directory, struct tc_turn *turn)
{
    directory->turn = turn;
    directory->began = tc_clock_tick();
    directory->deadline = directory->began + TC_ASK_MICROSECONDS;
    for (int kind = 0; kind < TC_LINKS; kind++)
        directory->links[kind].is_fresh = false;
}

int64_t tc_time_left(const struct tc_directory *directory)
{
    int64_t left = directory->deadline - tc_clock_tick();
    return left > 1000 ? left : 1000;
}

struct timeval tc_answer_time(const struct tc_directory *directory)
{
    int64_t most = TC_SECOND * (directory->config->answer_seconds ? directory->config->answer_seconds : 2);
    int64_t left = tc_time_left(directory);
    if (left > most)
        left = most;
    return (struct timeval){.tv_sec = left / TC_SECOND, .tv_usec = left % TC_SECOND};
}

/* What means trouble with the connection or its server rather than with the question. */
bool tc_is_trouble(int code)
{
    switch (code) {
    case LDAP_SERVER_DOWN:
    case LDAP_CONNECT_ERROR:
    case LDAP_TIMEOUT:
    case LDAP_LOCAL_ERROR:
    case LDAP_ENCODING_ERROR:
    case LDAP_DECODING_ERROR:
    case LDAP_OPERATIONS_ERROR: /* Active Directory, of a connection that lost its bind */
    case LDAP_PROTOCOL_ERROR:
    case LDAP_STRONG_AUTH_REQUIRED:
    case LDAP_CONFIDENTIALITY_REQUIRED:
    case LDAP_BUSY:
    case LDAP_UNAVAILABLE:
    case LDAP_OTHER: return true;
    default: return false;
    }
}

void tc_link_close(struct tc_link *link)
{
    if (link->ld)
        ldap_unbind_ext(link->ld, NULL, NULL);
    *link = (struct tc_link){.ld = NULL};
}

static void pause_server(struct tc_directory *directory, struct tc_server *server)
{
    unsigned seconds = directory->config->pause_seconds ? directory->config->pause_seconds : 30;
    server->failed_at = tc_clock_tick();
    server->paused_until = server->failed_at + seconds * TC_SECOND;
    tc_log(TC_LOG_WARNING, "directory %s left alone for %u s: %s", server->uri, seconds, server->trouble);
}

bool tc_link_failed(struct tc_directory *directory, struct tc_link *link, int code)
{
    struct tc_server *server = link->server;
    bool was_fresh = link->is_fresh;
    char words[160];
    tc_ask_words(link->ld, code, words, sizeof words);
    snprintf(server->trouble, sizeof server->trouble, "%s", words);
    tc_link_close(link);
    /* An old connection that the server has closed says nothing against the server. */
    if (was_fresh || code == LDAP_TIMEOUT)
        pause_server(directory, server);
    return tc_clock_tick() < directory->deadline;
}

/* Readable while nothing was asked: closed, or told that it will be. The other connection may have
 * found meanwhile that the server hangs. */
static bool is_usable(const struct tc_link *link)
{
    struct pollfd one = {.fd = -1, .events = POLLIN};
    int64_t tick = tc_clock_tick();
    if (!link->ld || tick - link->used > TC_LINK_IDLE_MICROSECONDS || link->server->paused_until > tick)
        return false;
    if (ldap_get_option(link->ld, LDAP_OPT_DESC, &one.fd) != LDAP_SUCCESS || one.fd < 0)
        return false;
    return poll(&one, 1, 0) == 0;
}

static bool has_value(struct berval *const *values, const char *wanted)
{
    for (size_t i = 0; values && values[i]; i++)
        if (values[i]->bv_len == strlen(wanted) && memcmp(values[i]->bv_val, wanted, values[i]->bv_len) == 0)
            return true;
    return false;
}

/* The capability that only Active Directory has ([MS-ADTS] 3.1.1.3.4.3). */
static void note_root(struct tc_directory *directory, LDAP *ld, LDAPMessage *entry)
{
    struct berval **capabilities = ldap_get_values_len(ld, entry, "supportedCapabilities");
    struct berval **context = ldap_get_values_len(ld, entry, "defaultNamingContext");
    directory->is_ad = has_value(capabilities, "1.2.840.113556.1.4.800");
    snprintf(directory->ad_base, sizeof directory->ad_base, "%s", context && context[0] ? context[0]->bv_val : "");
    ldap_value_free_len(capabilities);
    ldap_value_free_len(context);
}

/* A root DSE that cannot be read is no fault: then it is no Active Directory. */
static void read_root(struct tc_directory *directory, struct tc_link *link)
{
    static const char *const attributes[] = {"supportedCapabilities", "defaultNamingContext", NULL};
    const struct tc_search search = {"", LDAP_SCOPE_BASE, "(objectClass=*)", attributes, 0};
    LDAPMessage *found = NULL;
    directory->is_ad = false;
    directory->ad_base[0] = '\0';
    if (tc_ask_search(directory, link, &search, &found) == LDAP_SUCCESS && ldap_first_entry(link->ld, found))
        note_root(directory, link->ld, ldap_first_entry(link->ld, found));
    tc_say(directory, "  kind of directory: %s", directory->is_ad ? "Active Directory" : "LDAP");
}

static int bind_service(struct tc_directory *directory, struct tc_link *link)
{
    struct tc_bind_reply reply;
    int code = tc_ask_bind(directory, link, directory->config->bind_dn, directory->config->bind_secret, &reply);
    if (code == LDAP_SUCCESS) {
        tc_say(directory, "  service account %s: accepted", directory->config->bind_dn);
        read_root(directory, link);
        return code;
    }
    snprintf(link->server->trouble, sizeof link->server->trouble, "service account refused: %s (%d) %.100s",
             ldap_err2string(code), code, reply.diagnostic);
    return code;
}

/* Opens a connection of that kind to that server; pauses the server when it cannot be had. */
static bool open_link(struct tc_directory *directory, enum tc_link_kind kind, struct tc_server *server)
{
    struct tc_link *link = &directory->links[kind];
    *link = (struct tc_link){.server = server, .is_fresh = true};
    tc_say(directory, "server %s", server->uri);
    int code = tc_dial(directory, server, &link->ld);
    if (code == LDAP_SUCCESS && kind == TC_LINK_SERVICE)
        code = bind_service(directory, link);
    link->used = tc_clock_tick();
    if (code == LDAP_SUCCESS)
        return true;
    tc_say(directory, "  failed: %s", server->trouble);
    if (tc_directory_hint(code, server->trouble))
        tc_say(directory, "  hint: %s", tc_directory_hint(code, server->trouble));
    tc_link_close(link);
    pause_server(directory, server);
    return false;
}

static bool may_try(const struct tc_directory *directory, const struct tc_server *server, bool is_last_resort)
{
    return server->paused_until <= tc_clock_tick() || (is_last_resort && server->failed_at < directory->began);
}

static bool open_any(struct tc_directory *directory, enum tc_link_kind kind, bool is_last_resort)
{
    for (size_t i = 0; i < directory->server_count; i++) {
        struct tc_server *server = &directory->servers[i];
        if (tc_clock_tick() >= directory->deadline)
            return false;
        if (may_try(directory, server, is_last_resort) && open_link(directory, kind, server)) {
            server->paused_until = 0;
            return true;
        }
    }
    return false;
}

/* When all are paused each gets a short chance: one that has come back is used at once, and while
 * none has, a sign-in costs its worker little. */
static bool open_paused(struct tc_directory *directory, enum tc_link_kind kind)
{
    int64_t deadline = directory->deadline, soon = tc_clock_tick() + TC_LAST_RESORT_MICROSECONDS;
    if (soon < deadline)
        directory->deadline = soon;
    bool is_open = open_any(directory, kind, true);
    directory->deadline = deadline;
    return is_open;
}

static enum tc_rc fail_unavailable(struct tc_directory *directory)
{
    char words[360] = "";
    size_t length = 0;
    for (size_t i = 0; i < directory->server_count && length < sizeof words - 1; i++)
        length += (size_t)snprintf(words + length, sizeof words - length, "; %s %.120s", directory->servers[i].uri,
                                   directory->servers[i].trouble);
    return tc_fail(directory, TC_BUSY, "no directory server to be had%s", words);
}

enum tc_rc tc_link_get(struct tc_directory *directory, enum tc_link_kind kind, struct tc_link **link_r)
{
    struct tc_link *link = &directory->links[kind];
    *link_r = link;
    if (is_usable(link))
        return TC_OK;
    tc_link_close(link);
    if (open_any(directory, kind, false) || open_paused(directory, kind))
        return TC_OK;
    return fail_unavailable(directory);
}
