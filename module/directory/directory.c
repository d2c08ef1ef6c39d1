/* SPDX-License-Identifier: Apache-2.0 */
#include "inside.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

static int close_all(struct tc_directory *directory)
{
    for (int kind = 0; kind < TC_LINKS; kind++)
        tc_link_close(&directory->links[kind]);
    if (directory->parser)
        ldap_unbind_ext(directory->parser, NULL, NULL);
    return 0;
}

/* An address that cannot be read stays without a host: it fails when it is dialled, with words. */
static bool read_uri(struct tc_directory *directory, struct tc_server *server, const char *uri)
{
    LDAPURLDesc *parts = NULL;
    server->uri = talloc_strdup(directory, uri);
    server->host = "";
    if (ldap_url_parse(uri, &parts) == LDAP_SUCCESS) {
        server->is_ldaps = strcasecmp(parts->lud_scheme, "ldaps") == 0;
        server->host = talloc_strdup(directory, parts->lud_host ? parts->lud_host : "localhost");
        server->port = parts->lud_port ? parts->lud_port : server->is_ldaps ? LDAPS_PORT : LDAP_PORT;
        ldap_free_urldesc(parts);
    }
    return server->uri && server->host;
}

static bool read_uris(struct tc_directory *directory)
{
    const char *const *uris = directory->config->uris;
    while (uris[directory->server_count])
        directory->server_count++;
    directory->servers = talloc_zero_array(directory, struct tc_server, directory->server_count);
    for (size_t i = 0; directory->servers && i < directory->server_count; i++)
        if (!read_uri(directory, &directory->servers[i], uris[i]))
            return false;
    return directory->servers != NULL;
}

/* libldap writes the farewell to a server that has gone with write(2): that must not end us. */
static void survive_broken_pipes(void)
{
    struct sigaction is;
    if (sigaction(SIGPIPE, NULL, &is) == 0 && is.sa_handler == SIG_DFL)
        signal(SIGPIPE, SIG_IGN);
}

/* Neither /etc/ldap/ldap.conf nor anybody's .ldaprc shall decide here, and a dead name server shall
 * not take longer than a dead directory. Both are read once, at their libraries' first use. */
static void set_surroundings(void)
{
    setenv("LDAPNOINIT", "1", 1);
    setenv("RES_OPTIONS", "timeout:1 attempts:1", 0);
}

struct tc_directory *tc_directory_new(void *pool, const struct tc_directory_config *config)
{
    set_surroundings();
    survive_broken_pipes();
    struct tc_directory *directory = talloc_zero(pool, struct tc_directory);
    if (!directory)
        return NULL;
    talloc_set_destructor(directory, close_all);
    directory->config = config;
    if (!read_uris(directory) || ldap_create(&directory->parser) != LDAP_SUCCESS) {
        talloc_free(directory);
        return NULL;
    }
    return directory;
}

enum tc_rc tc_directory_read(struct tc_directory *directory, struct tc_turn *turn, const char *key,
                             struct tc_directory_person *person_r)
{
    LDAPMessage *entry = NULL;
    tc_call_begin(directory, turn);
    enum tc_rc rc = tc_person_by_key(directory, key, &entry, person_r);
    return rc == TC_OK ? tc_groups_read(directory, entry, person_r) : rc;
}

enum tc_rc tc_directory_find(struct tc_directory *directory, struct tc_turn *turn, const char *login,
                             struct tc_directory_person *person_r)
{
    LDAPMessage *entry = NULL;
    tc_call_begin(directory, turn);
    enum tc_rc rc = tc_person_by_login(directory, login, &entry, person_r);
    return rc == TC_OK ? tc_groups_read(directory, entry, person_r) : rc;
}
