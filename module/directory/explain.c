/* SPDX-License-Identifier: Apache-2.0 */
/* The same way as a sign-in, told aloud: every server, the search, the account, the groups, the password. */
#include "inside.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void tc_say(struct tc_directory *directory, const char *format, ...)
{
    char line[600];
    if (!directory->said)
        return;
    va_list args;
    va_start(args, format);
    vsnprintf(line, sizeof line, format, args);
    va_end(args);
    /* What servers say goes to a terminal. */
    for (char *at = line; *at; at++)
        if ((unsigned char)*at < 0x20 || *at == 0x7f)
            *at = '?';
    directory->said(directory->said_user, line);
}

static void forget(struct tc_directory *directory)
{
    for (int kind = 0; kind < TC_LINKS; kind++)
        tc_link_close(&directory->links[kind]);
    for (size_t i = 0; i < directory->server_count; i++)
        directory->servers[i].paused_until = 0;
}

/* Each server by itself, with all the time that a sign-in has: one that is down shows here,
 * although the next would have answered. */
static enum tc_rc try_servers(struct tc_directory *directory)
{
    struct tc_server *all = directory->servers;
    size_t count = directory->server_count, good = 0;
    struct tc_link *link;
    for (size_t i = 0; i < count; i++) {
        directory->servers = &all[i];
        directory->server_count = 1;
        forget(directory);
        tc_call_begin(directory, directory->turn);
        if (tc_link_get(directory, TC_LINK_SERVICE, &link) == TC_OK)
            good++;
        tc_turn_mend(directory->turn);
    }
    directory->servers = all;
    directory->server_count = count;
    tc_say(directory, "servers that answered: %zu of %zu", good, count);
    return good ? TC_OK : tc_fail(directory, TC_BUSY, "no directory server to be had");
}

static void say_person(struct tc_directory *directory, const struct tc_directory_person *person)
{
    tc_say(directory, "  found: %s", person->dn);
    tc_say(directory, "  login %s, name %s, mail %s", person->login, person->name, person->mail ? person->mail : "none");
    tc_say(directory, "  account: %s", person->state == TC_SIGNED_IN ? "active" : tc_sign_in_word(person->state));
}

static void say_rights(struct tc_directory *directory, const struct tc_directory_person *person)
{
    char roles[200] = "";
    for (int role = 0; role < TC_ROLE_COUNT; role++)
        if (person->roles & 1u << role)
            snprintf(roles + strlen(roles), sizeof roles - strlen(roles), " %s", tc_role_word((enum tc_role)role));
    tc_say(directory, "roles:%s", person->roles ? roles : " none, so this person cannot sign in");
}

static enum tc_rc explain(struct tc_directory *directory, const char *login, enum tc_sign_in *outcome_r)
{
    LDAPMessage *entry = NULL;
    struct tc_directory_person person;
    enum tc_rc rc = try_servers(directory);
    tc_call_begin(directory, directory->turn);
    if (rc == TC_OK)
        rc = tc_person_by_login(directory, login, &entry, &person);
    if (rc != TC_OK)
        return rc;
    say_person(directory, &person);
    rc = tc_groups_read(directory, entry, &person);
    if (rc != TC_OK)
        return rc;
    say_rights(directory, &person);
    *outcome_r = person.state == TC_SIGNED_IN && person.roles == 0 ? TC_SIGN_IN_NO_ROLE : person.state;
    return TC_OK;
}

static enum tc_rc explain_password(struct tc_directory *directory, const char *login, const char *password,
                                   enum tc_sign_in *outcome_r)
{
    struct tc_directory_person person;
    tc_directory_said *said = directory->said;
    directory->said = NULL; /* the search and the groups were told already */
    enum tc_rc rc = tc_directory_sign_in(directory, directory->turn, login, password, outcome_r, &person);
    directory->said = said;
    tc_say(directory, "sign-in: %s",
           rc != TC_OK || *outcome_r == TC_SIGNED_IN ? tc_sign_in_word(*outcome_r) : directory->turn->words);
    return rc;
}

enum tc_rc tc_directory_explain(struct tc_directory *directory, struct tc_turn *turn, const char *login, const char *password,
                                enum tc_sign_in *outcome_r, tc_directory_said *said, void *user)
{
    directory->turn = turn;
    directory->said = said;
    directory->said_user = user;
    *outcome_r = TC_SIGN_IN_UNAVAILABLE;
    forget(directory);
    enum tc_rc rc = explain(directory, login, outcome_r);
    if (rc == TC_OK && password)
        rc = explain_password(directory, login, password, outcome_r);
    directory->said = NULL;
    return rc;
}
