/* SPDX-License-Identifier: Apache-2.0 */
#include "daemon/config.h"

#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/date.h"
#include "base/text.h"
#include "daemon/config_grammar.h"
#include "config_read.h"
#include "xml/sheet.h"

#define MEGABYTE (UINT64_C(1) << 20)

static bool is_loopback(const char *origin)
{
    static const char *const hosts[] = {"http://localhost", "http://127.0.0.1", "http://[::1]"};
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        size_t length = strlen(hosts[i]);
        if (strncmp(origin, hosts[i], length) == 0 && (!origin[length] || origin[length] == ':'))
            return true;
    }
    return false;
}

static enum tc_rc read_site(struct config_reader *reader, struct tc_node *node)
{
    struct tc_config *config = reader->config;
    config->site = config_text(reader, node, "site", "name");
    config->time_zone = config_text(reader, node, "site", "time-zone");
    config->language = config_text(reader, node, "site", "language");
    config->origin = config_text(reader, node, "site", "origin");
    config->plain = config_yes(reader, node, "site", "plain-on-loopback");
    if (config->plain && !is_loopback(config->origin))
        return config_wrong(reader, node, "plain-on-loopback is for http on this machine, not for %s", config->origin);
    if (!config->plain && strncmp(config->origin, "https://", 8) != 0)
        return config_wrong(reader, node, "%s is without TLS: browsers would not keep the session's cookie", config->origin);
    if (!tc_zone_set(config->time_zone))
        return config_wrong(reader, node, "there is no time zone \"%s\"", config->time_zone);
    return TC_OK;
}

static enum tc_rc read_peer(struct config_reader *reader, struct tc_node *node)
{
    struct tc_config_serve *serve = &reader->config->serve;
    const char *peer = config_text(reader, node, "serve", "peer");
    serve->peer = serve->peer_group = -1;
    if (!peer)
        return TC_OK;
    bool is_number = tc_text_to_int(peer, 0, UINT32_MAX, &serve->peer);
    const struct passwd *user = is_number ? getpwuid((uid_t)serve->peer) : getpwnam(peer);
    if (user) {
        serve->peer = user->pw_uid;
        serve->peer_group = user->pw_gid;
    }
    return user || is_number ? TC_OK : config_wrong(reader, node, "there is no user \"%s\"", peer);
}

static const char *host_name(void *pool)
{
    char name[256] = "";
    (void)gethostname(name, sizeof name - 1);
    name[strcspn(name, ".")] = '\0';
    return talloc_strdup(pool, *name ? name : "here");
}

static enum tc_rc read_serve(struct config_reader *reader, struct tc_node *node)
{
    struct tc_config_serve *serve = &reader->config->serve;
    serve->socket = config_file(reader, node, "serve", "socket");
    serve->mode = (unsigned)strtoul(config_text(reader, node, "serve", "mode"), NULL, 8);
    serve->workers = (unsigned)config_number(reader, node, "serve", "workers");
    serve->memory = (uint64_t)config_number(reader, node, "serve", "memory-megabytes") * MEGABYTE;
    serve->machine = config_text(reader, node, "serve", "machine");
    if (!serve->machine)
        serve->machine = host_name(reader->config);
    return read_peer(reader, node);
}

static void read_account(struct config_reader *reader, struct tc_node *database, const char *name,
                         struct tc_store_config *account, const char **file_r)
{
    struct tc_node *node = tc_node_first(database, name);
    if (!node)
        return;
    account->socket = config_file(reader, database, "database", "socket");
    account->host = config_text(reader, database, "database", "host");
    account->port = (unsigned)config_number(reader, database, "database", "port");
    account->database = config_text(reader, database, "database", "name");
    account->ca_file = config_file(reader, database, "database", "ca");
    account->plain = config_yes(reader, database, "database", "plain");
    account->user = config_text(reader, node, name, "user");
    *file_r = config_secret(reader, node, name, "secret");
}

static void read_rest(struct config_reader *reader, struct tc_node *root)
{
    struct tc_config *config = reader->config;
    struct tc_node *keys = tc_node_first(root, "keys"), *session = tc_node_first(root, "session");
    struct tc_node *remote = tc_node_first(root, "trust-remote-user");
    config->kept_file = config_secret(reader, keys, "keys", "kept");
    config->audit_secret_file = config_secret(reader, keys, "keys", "audit-secret");
    config->audit_public_file = config_file(reader, keys, "keys", "audit-public");
    config->audit_file = config_file(reader, tc_node_first(root, "audit"), "audit", "file");
    config->idle_seconds = config_number(reader, session, "session", "idle-minutes") * 60;
    config->life_seconds = config_number(reader, session, "session", "life-hours") * 3600;
    config->upload_bytes = (size_t)config_number(reader, tc_node_first(root, "upload"), "upload", "most-megabytes") * MEGABYTE;
    config->trust_remote_user = remote != NULL;
    config->remote_realm = config_text(reader, remote, "trust-remote-user", "realm");
    config->import_team = config_text(reader, tc_node_first(root, "import"), "import", "team");
    config->link_exit = config_text(reader, tc_node_first(root, "link"), "link", "quick-exit");
    config->clock_file = config_file(reader, tc_node_first(root, "clock"), "clock", "follow");
    config->sheets = config_file(reader, tc_node_first(root, "stylesheets"), "stylesheets", "dir");
    if (!config->sheets)
        config->sheets = TC_DATADIR "/xslt";
}

static enum tc_rc read_root(struct config_reader *reader, struct tc_node *root)
{
    struct tc_config *config = reader->config;
    struct tc_node *database = tc_node_first(root, "database");
    read_account(reader, database, "read", &config->reader, &config->reader_file);
    read_account(reader, database, "write", &config->writer, &config->writer_file);
    read_account(reader, database, "admin", &config->admin, &config->admin_file);
    read_rest(reader, root);
    enum tc_rc rc = read_site(reader, tc_node_first(root, "site"));
    if (rc == TC_OK)
        rc = read_serve(reader, tc_node_first(root, "serve"));
    if (rc == TC_OK)
        rc = config_read_directory(reader, tc_node_first(root, "directory"));
    return rc;
}

/* The folder of a file as an absolute name. */
static const char *folder_of(void *pool, const char *file)
{
    char *real = realpath(file, NULL), *slash = real ? strrchr(real, '/') : NULL;
    const char *folder = slash ? talloc_strndup(pool, real, (size_t)(slash - real)) : NULL;
    free(real);
    return folder ? folder : ".";
}

enum tc_rc tc_config_read(void *pool, struct tc_turn *turn, const char *file, struct tc_config **config_r)
{
    struct tc_config *config = talloc_zero(pool, struct tc_config);
    struct tc_doc *doc = NULL;
    if (!config)
        return tc_fail(turn, TC_FAULT, "no memory for the configuration");
    config->file = talloc_strdup(config, file);
    *config_r = config;
    enum tc_rc rc = tc_doc_read_file(turn, file, &doc);
    if (rc == TC_OK)
        rc = tc_grammar_check(turn, (const char *)tc_config_grammar, tc_config_grammar_length, file, doc);
    if (rc != TC_OK)
        return rc;
    struct config_reader reader = {.turn = turn, .config = config, .folder = folder_of(config, file)};
    return read_root(&reader, tc_doc_root(doc));
}

const char *tc_config_default(void)
{
    const char *named = getenv("THROUGHCARE_CONFIG");
    return named && *named ? named : TC_SYSCONFDIR "/throughcare.xml";
}
