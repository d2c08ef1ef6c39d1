/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "config_read.h"

static size_t count(struct tc_node *node)
{
    size_t n = 0;
    for (; node; node = tc_node_next(node))
        n++;
    return n;
}

static const char *const *read_uris(struct config_reader *reader, struct tc_node *node)
{
    struct tc_node *server = tc_node_first(node, "server");
    const char **uris = talloc_zero_array(reader->config, const char *, count(server) + 1);
    for (size_t i = 0; uris && server; server = tc_node_next(server))
        uris[i++] = config_text(reader, server, "server", "uri");
    return uris;
}

/* The words of a list with blanks between. */
static const char *const *read_words(struct config_reader *reader, const char *text)
{
    size_t most = strlen(text) / 2 + 2, i = 0;
    const char **words = talloc_zero_array(reader->config, const char *, most);
    char *rest = talloc_strdup(words, text), *word;
    while (words && (word = strtok_r(i ? NULL : rest, " \t\n", &rest)))
        words[i++] = word;
    return words;
}

static enum tc_rc read_rules(struct config_reader *reader, struct tc_node *node)
{
    struct tc_node *group = tc_node_first(node, "group");
    struct tc_directory_rule *rules = talloc_zero_array(reader->config, struct tc_directory_rule, count(group) + 1);
    reader->config->directory.rules = rules;
    for (struct tc_directory_rule *rule = rules; rule && group; rule++, group = tc_node_next(group)) {
        const char *role = config_text(reader, group, "group", "role");
        rule->group = config_text(reader, group, "group", "dn");
        rule->role = role ? tc_role_of_word(role) : -1;
        rule->team = config_text(reader, group, "group", "team");
        rule->programme = config_text(reader, group, "group", "programme");
        rule->segment = config_text(reader, group, "group", "segment");
        if (!role && !rule->team && !rule->programme && !rule->segment)
            return config_wrong(reader, group, "group %s gives neither role, team, programme nor segment", rule->group);
    }
    return rules ? TC_OK : tc_fail(reader, TC_FAULT, "no memory for the groups");
}

static void read_people(struct config_reader *reader, struct tc_node *node)
{
    struct tc_directory_config *directory = &reader->config->directory;
    directory->base = config_text(reader, node, "people", "base");
    directory->filter = config_text(reader, node, "people", "filter");
    directory->login_attributes = read_words(reader, config_text(reader, node, "people", "login"));
    directory->key_attribute = config_text(reader, node, "people", "key");
    directory->name_attribute = config_text(reader, node, "people", "name");
    directory->mail_attribute = config_text(reader, node, "people", "mail");
    directory->phone_attribute = config_text(reader, node, "people", "phone");
}

static void read_groups(struct config_reader *reader, struct tc_node *node)
{
    struct tc_directory_config *directory = &reader->config->directory;
    if (!node)
        return;
    directory->group_base = config_text(reader, node, "groups", "base");
    directory->group_filter = config_text(reader, node, "groups", "filter");
    directory->member_attribute = config_text(reader, node, "groups", "member");
}

/* TLS by ldaps:// and TLS by StartTLS exclude each other: a server by the wrong one would never answer. */
static enum tc_rc check_tls(struct config_reader *reader, struct tc_node *node)
{
    const struct tc_directory_config *directory = &reader->config->directory;
    for (size_t i = 0; directory->uris && directory->uris[i]; i++)
        if ((directory->tls == TC_TLS_LDAPS) != (strncmp(directory->uris[i], "ldaps:", 6) == 0))
            return config_wrong(reader, node, "server %s does not fit tls=\"%s\"", directory->uris[i],
                                config_text(reader, node, "directory", "tls"));
    return TC_OK;
}

enum tc_rc config_read_directory(struct config_reader *reader, struct tc_node *node)
{
    struct tc_directory_config *directory = &reader->config->directory;
    struct tc_node *bind = tc_node_first(node, "bind");
    const char *tls = config_text(reader, node, "directory", "tls");
    directory->uris = read_uris(reader, node);
    directory->tls = strcmp(tls, "none") == 0 ? TC_TLS_NONE : strcmp(tls, "ldaps") == 0 ? TC_TLS_LDAPS : TC_TLS_STARTTLS;
    directory->ca_file = config_file(reader, node, "directory", "ca");
    directory->connect_seconds = (unsigned)config_number(reader, node, "directory", "connect-seconds");
    directory->answer_seconds = (unsigned)config_number(reader, node, "directory", "answer-seconds");
    directory->pause_seconds = (unsigned)config_number(reader, node, "directory", "pause-seconds");
    directory->bind_dn = bind ? config_text(reader, bind, "bind", "dn") : NULL;
    reader->config->directory_file = bind ? config_secret(reader, bind, "bind", "secret") : NULL;
    read_people(reader, tc_node_first(node, "people"));
    read_groups(reader, tc_node_first(node, "groups"));
    enum tc_rc rc = check_tls(reader, node);
    return rc == TC_OK ? read_rules(reader, node) : rc;
}
