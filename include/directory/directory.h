/* SPDX-License-Identifier: Apache-2.0 */
/* The organisation's directory behind one narrow door: who is this, is the password right,
 * which roles, teams and programmes follow from the groups. */
#ifndef TC_DIRECTORY_DIRECTORY_H
#define TC_DIRECTORY_DIRECTORY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/need.h"
#include "base/turn.h"

enum tc_directory_tls { TC_TLS_STARTTLS, TC_TLS_LDAPS, TC_TLS_NONE /* said outright in the configuration */ };

/* One group of the directory and what its members get. */
struct tc_directory_rule {
    const char *group;     /* DN, or the value of a group attribute */
    int role;              /* enum tc_role, or -1 */
    const char *team;      /* team.code, or NULL */
    const char *programme; /* programme.code, or NULL */
    const char *segment;   /* a further segment, or NULL */
};

struct tc_directory_config {
    const char *const *uris; /* NULL-terminated, in order of preference */
    enum tc_directory_tls tls;
    const char *ca_file;     /* NULL: the system's */
    const char *bind_dn;     /* service account */
    const char *bind_secret; /* its password, already read from its own file */
    const char *base;        /* of people */
    const char *filter;      /* "(objectClass=inetOrgPerson)"; combined with the login attributes */
    const char *const *login_attributes; /* "uid", "mail" */
    const char *group_base;  /* NULL: memberOf on the person only */
    const char *group_filter;/* "(objectClass=groupOfNames)" */
    const char *member_attribute; /* "member"; also "memberUid" and "uniqueMember" */
    const char *key_attribute;    /* "entryUUID", "objectGUID", "nsUniqueId" */
    const char *name_attribute, *mail_attribute, *phone_attribute;
    const struct tc_directory_rule *rules; /* ends with group NULL */
    unsigned connect_seconds, answer_seconds; /* 0: 1 and 2; a sign-in never takes over 4 s in all */
    unsigned pause_seconds;  /* how long a failed server is left alone; 0: 30 */
};

/* What became of a sign-in. Who knew the right password (tc_sign_in_knew: must change, expired, no role) is told
 * what to do; TC_SIGN_IN_UNAVAILABLE is told to all; to a stranger the rest looks alike and takes alike long. */
enum tc_sign_in {
    TC_SIGNED_IN, TC_SIGN_IN_WRONG, TC_SIGN_IN_UNKNOWN, TC_SIGN_IN_AMBIGUOUS, TC_SIGN_IN_EMPTY,
    TC_SIGN_IN_DISABLED, TC_SIGN_IN_LOCKED, TC_SIGN_IN_EXPIRED, TC_SIGN_IN_MUST_CHANGE,
    TC_SIGN_IN_NO_ROLE, TC_SIGN_IN_UNAVAILABLE
};
/* "wrong-password", "locked" … for the log and the audit. */
const char *tc_sign_in_word(enum tc_sign_in outcome);
/* True when the outcome shows that the password was right, so that the person may be told. */
bool tc_sign_in_knew(enum tc_sign_in outcome);

struct tc_directory_person {
    const char *key;   /* stable: UUID text, or hexadecimal of a binary one */
    const char *dn, *login, *name, *mail, *phone;
    unsigned roles;                      /* bits 1u << enum tc_role */
    const char *const *teams;            /* codes, NULL-terminated */
    const char *const *programmes;
    const char *const *segments;
    enum tc_sign_in state;               /* TC_SIGNED_IN while active; disabled, locked, expired as attributes tell */
};

struct tc_directory; /* kept connections of one worker; owned */

/* Connects to nobody yet: the first question does. config is borrowed for the life of the directory. NULL when memory is short. */
struct tc_directory *tc_directory_new(void *pool, const struct tc_directory_config *config);

/* Checks a password. TC_OK with outcome_r set whatever the outcome; person_r (owned by turn) is set
 * when the person was found (key NULL if not), its roles, teams, programmes and segments only when
 * the outcome is TC_SIGNED_IN. Only TC_FAULT (memory, an entry without a key) and TC_BUSY (no server
 * answered: outcome TC_SIGN_IN_UNAVAILABLE) are failures. The words for the log are in turn->words,
 * beginning with tc_sign_in_word, also when turn->rc is TC_OK. */
TC_MUST_USE enum tc_rc tc_directory_sign_in(struct tc_directory *directory, struct tc_turn *turn, const char *login,
                                            const char *password, enum tc_sign_in *outcome_r,
                                            struct tc_directory_person *person_r);
/* Reads a person again by the stable key, without password: TC_GONE if not there any more. */
TC_MUST_USE enum tc_rc tc_directory_read(struct tc_directory *directory, struct tc_turn *turn, const char *key,
                                         struct tc_directory_person *person_r);
/* Finds by login without a password (trust_remote_user, import --owner). TC_GONE: nobody, TC_CLASH:
 * several. person_r->state and roles must be looked at, as after tc_directory_read. */
TC_MUST_USE enum tc_rc tc_directory_find(struct tc_directory *directory, struct tc_turn *turn, const char *login,
                                         struct tc_directory_person *person_r);

/* Tells step by step what is found and why: each server, the search, the account, each group with
 * what it gives. Without a password (NULL) the outcome says what a sign-in with the right one would. */
typedef void tc_directory_said(void *user, const char *line);
TC_MUST_USE enum tc_rc tc_directory_explain(struct tc_directory *directory, struct tc_turn *turn, const char *login,
                                            const char *password, enum tc_sign_in *outcome_r, tc_directory_said *said, void *user);

/* The reply table by itself, for tests: what a server's answer to a bind means. Result code,
 * ppolicy error (draft-behera-ldap-password-policy; -1 none), 389-ds/AD expiry control seen, diagnostic message. */
enum tc_sign_in tc_directory_judge(int result, int ppolicy_error, bool expired_control, const char *diagnostic);

#endif
