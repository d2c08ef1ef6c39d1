/* SPDX-License-Identifier: Apache-2.0 */
/* Checks a password. Whatever fails costs a stranger the same time and says the same. */
#include "inside.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/secret.h"

/* Notes why for the log, without raising a failure. */
static void note(struct tc_directory *directory, enum tc_sign_in outcome, const char *why)
{
    snprintf(directory->turn->words, sizeof directory->turn->words, "%s%s%.300s", tc_sign_in_word(outcome), *why ? ": " : "", why);
}

/* Tries a password over the second connection, on the next server when this one is dead. */
static enum tc_rc try_password(struct tc_directory *directory, const char *dn, const char *password, struct tc_bind_reply *reply_r)
{
    for (;;) {
        struct tc_link *link;
        enum tc_rc rc = tc_link_get(directory, TC_LINK_PEOPLE, &link);
        if (rc != TC_OK)
            return rc;
        tc_ask_bind(directory, link, dn, password, reply_r);
        if (!tc_is_trouble(reply_r->code))
            return TC_OK;
        if (!tc_link_failed(directory, link, reply_r->code))
            return tc_fail(directory, TC_BUSY, "the directory did not answer in time");
    }
}

/* Sleeps until a refusal has taken as long as trying a password usually does: an account that is
 * not there, locked or disabled needs no slow hash and would tell by its speed. */
static void even_out(struct tc_directory *directory, int64_t began)
{
    int64_t rest = directory->usual_bind - (tc_clock_tick() - began);
    if (rest > tc_time_left(directory))
        rest = tc_time_left(directory);
    if (rest > 0)
        usleep((useconds_t)rest);
}

static void learn_usual(struct tc_directory *directory, int64_t took)
{
    if (took > TC_SECOND)
        took = TC_SECOND;
    directory->usual_bind = directory->usual_bind ? (7 * directory->usual_bind + took) / 8 : took;
}

/* An account that is not there is tried as well: same way, same answer. */
static enum tc_rc refuse_stranger(struct tc_directory *directory, const char *login, const char *password,
                                  enum tc_sign_in outcome, enum tc_sign_in *outcome_r)
{
    char nobody[TC_TOKEN_HEX + 1];
    struct tc_bind_reply reply;
    int64_t began = tc_clock_tick();
    tc_token_make(nobody);
    char *why = talloc_strdup(directory->turn, directory->turn->words);
    char *name = tc_dn_escape(directory->turn, login);
    char *dn = name ? talloc_asprintf(directory->turn, "cn=%s %s,%s", name, nobody, directory->config->base) : NULL;
    tc_turn_mend(directory->turn);
    if (!why || !dn)
        return tc_fail(directory, TC_FAULT, "no memory");
    enum tc_rc rc = try_password(directory, dn, password, &reply);
    if (rc != TC_OK)
        return rc;
    even_out(directory, began);
    *outcome_r = outcome;
    note(directory, outcome, why);
    return TC_OK;
}

/* The reply says least when the server hides why; the attributes, read before, may know. */
static enum tc_sign_in refine(enum tc_sign_in judged, enum tc_sign_in state)
{
    if (judged == TC_SIGN_IN_WRONG && (state == TC_SIGN_IN_DISABLED || state == TC_SIGN_IN_LOCKED))
        return state;
    if (judged == TC_SIGN_IN_LOCKED && state == TC_SIGN_IN_DISABLED)
        return state; /* slapd says locked of one whom an administrator has locked for good */
    if (judged == TC_SIGN_IN_WRONG && state == TC_SIGN_IN_EXPIRED)
        return TC_SIGN_IN_DISABLED; /* "expired" is told only to one who knew the password */
    /* A lock that has run out is taken off by the bind itself. */
    if (judged == TC_SIGNED_IN && state != TC_SIGN_IN_LOCKED)
        return state;
    return judged;
}

static void note_reply(struct tc_directory *directory, enum tc_sign_in outcome, const struct tc_bind_reply *reply)
{
    char why[260];
    snprintf(why, sizeof why, "bind %d%s%s%s%.180s", reply->code, reply->ppolicy_error >= 0 ? ", policy: " : "",
             reply->ppolicy_error >= 0 ? ldap_passwordpolicy_err2txt((LDAPPasswordPolicyError)reply->ppolicy_error) : "",
             *reply->diagnostic ? ", " : "", reply->diagnostic);
    note(directory, outcome, why);
    tc_say(directory, "password: %s", directory->turn->words);
}

static enum tc_rc check(struct tc_directory *directory, const char *password, const struct tc_directory_person *person,
                        enum tc_sign_in *outcome_r)
{
    struct tc_bind_reply reply;
    int64_t began = tc_clock_tick();
    enum tc_rc rc = try_password(directory, person->dn, password, &reply);
    if (rc != TC_OK)
        return rc;
    enum tc_sign_in judged = tc_directory_judge(reply.code, reply.ppolicy_error, reply.expired_control, reply.diagnostic);
    *outcome_r = refine(judged, person->state);
    if (*outcome_r == TC_SIGN_IN_UNAVAILABLE)
        return tc_fail(directory, TC_BUSY, "bind: %s (%d) %.150s", ldap_err2string(reply.code), reply.code, reply.diagnostic);
    if (*outcome_r == TC_SIGNED_IN || *outcome_r == TC_SIGN_IN_WRONG)
        learn_usual(directory, tc_clock_tick() - began);
    else
        even_out(directory, began);
    note_reply(directory, *outcome_r, &reply);
    return TC_OK;
}

/* Roles are read only for one who knew the password. */
static enum tc_rc add_roles(struct tc_directory *directory, LDAPMessage *entry, struct tc_directory_person *person,
                            enum tc_sign_in *outcome_r)
{
    if (*outcome_r != TC_SIGNED_IN)
        return TC_OK;
    person->state = TC_SIGNED_IN;
    enum tc_rc rc = tc_groups_read(directory, entry, person);
    if (rc == TC_OK && person->roles == 0) {
        *outcome_r = TC_SIGN_IN_NO_ROLE;
        note(directory, TC_SIGN_IN_NO_ROLE, "no group of this person has a role");
    }
    return rc;
}

static enum tc_rc sign_in(struct tc_directory *directory, const char *login, const char *password, enum tc_sign_in *outcome_r,
                          struct tc_directory_person *person_r)
{
    LDAPMessage *entry = NULL;
    enum tc_rc rc = tc_person_by_login(directory, login, &entry, person_r);
    if (rc == TC_GONE)
        return refuse_stranger(directory, login, password, TC_SIGN_IN_UNKNOWN, outcome_r);
    if (rc == TC_CLASH)
        return refuse_stranger(directory, login, password, TC_SIGN_IN_AMBIGUOUS, outcome_r);
    if (rc == TC_OK)
        rc = check(directory, password, person_r, outcome_r);
    if (rc == TC_OK)
        rc = add_roles(directory, entry, person_r, outcome_r);
    return rc;
}

enum tc_rc tc_directory_sign_in(struct tc_directory *directory, struct tc_turn *turn, const char *login, const char *password,
                                enum tc_sign_in *outcome_r, struct tc_directory_person *person_r)
{
    tc_call_begin(directory, turn);
    *person_r = (struct tc_directory_person){.key = NULL};
    *outcome_r = TC_SIGN_IN_EMPTY;
    /* Refused before the bind: Active Directory answers success to an empty password (RFC 4513 5.1.2). */
    if (!password || !*password) {
        note(directory, TC_SIGN_IN_EMPTY, "");
        return TC_OK;
    }
    *outcome_r = TC_SIGN_IN_UNAVAILABLE;
    enum tc_rc rc = sign_in(directory, login, password, outcome_r, person_r);
    if (rc == TC_OK)
        return TC_OK;
    *outcome_r = TC_SIGN_IN_UNAVAILABLE;
    /* Too many groups or an entry without a key is an administrator's matter; to others we are not to be had. */
    return rc == TC_FAULT ? TC_FAULT : TC_BUSY;
}
