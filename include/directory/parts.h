/* SPDX-License-Identifier: Apache-2.0 */
/* The parts of the directory that ask nobody: escaping, stable keys, account state, group rules,
 * the reply table. By themselves for tests and fuzzing; other layers use directory.h. */
#ifndef TC_DIRECTORY_PARTS_H
#define TC_DIRECTORY_PARTS_H

#include <stdint.h>

#include "directory/directory.h"

/* A value as it may stand in a filter (RFC 4515) or in a DN (RFC 4514). Owned by pool. */
char *tc_filter_escape(void *pool, const void *bytes, size_t length);
char *tc_dn_escape(void *pool, const char *value);
/* One form for DNs that mean the same: spaces, escapes and letters (ASCII) made alike. NULL if it is no DN. */
char *tc_dn_plain(void *pool, const char *dn);
/* The value of the first RDN: "nurses" of "cn=nurses,ou=groups". NULL if it is no DN. */
char *tc_dn_first(void *pool, const char *dn);

/* objectGUID as Microsoft writes it, other bytes as "#" and hexadecimal, text as it is; NULL if
 * over 128 characters. And back: the value escaped for a filter; NULL if the text cannot be such a key. */
#define TC_DIRECTORY_KEY 128
char *tc_key_text(void *pool, const char *attribute, const void *bytes, size_t length);
char *tc_key_filter(void *pool, const char *attribute, const char *key);

/* What one attribute of a person says of the account at that moment: TC_SIGNED_IN if nothing against it. */
enum tc_sign_in tc_state_of(const char *attribute, const char *value, int64_t now);
/* The one that weighs more: disabled, expired, locked, must change, nothing. */
enum tc_sign_in tc_state_worse(enum tc_sign_in a, enum tc_sign_in b);
/* All attributes that tc_state_of knows, NULL-terminated, to ask a server for. */
extern const char *const tc_state_attributes[];

/* The code in Active Directory's "… error, data 52e, v4563"; -1 if there is none. */
int tc_ad_code(const char *diagnostic);
/* What an administrator can do about a refusal; NULL if we know nothing better than the server's words. */
const char *tc_directory_hint(int result, const char *diagnostic);

/* A group found for a person. trusted: below the configured base, so that a rule may name it by its
 * first RDN alone. */
struct tc_group {
    const char *dn;
    bool trusted;
};
/* Roles, teams, programmes and segments that follow from the groups. False if memory is short. */
bool tc_rules_apply(void *pool, const struct tc_directory_rule *rules, const struct tc_group *groups, size_t count,
                    struct tc_directory_person *person);
/* Whether a rule speaks of a group. */
bool tc_rule_fits(void *pool, const struct tc_directory_rule *rule, const struct tc_group *group);

#endif
