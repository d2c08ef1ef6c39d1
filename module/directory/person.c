/* SPDX-License-Identifier: Apache-2.0 */
/* Looks a person up, by what was typed or by the stable key. */
#include "inside.h"

#include <string.h>

#include "base/limits.h"
#include "base/text.h"

const char *tc_filter_both(void *pool, const char *filter, const char *condition)
{
    if (!filter || !*filter)
        return condition;
    return talloc_asprintf(pool, filter[0] == '(' ? "(&%s%s)" : "(&(%s)%s)", filter, condition);
}

/* (&<filter>(|(uid=…)(mail=…))) */
static const char *login_filter(struct tc_directory *directory, const char *login)
{
    const char *const *attribute = directory->config->login_attributes;
    char *value = tc_filter_escape(directory->turn, login, strlen(login));
    char *any = talloc_strdup(directory->turn, "(|");
    if (!value || !any)
        return NULL;
    for (; *attribute && any; attribute++)
        any = talloc_asprintf_append(any, "(%s=%s)", *attribute, value);
    any = any ? talloc_strdup_append(any, ")") : NULL;
    return any ? tc_filter_both(directory->turn, directory->config->filter, any) : NULL;
}

static const char *key_filter(struct tc_directory *directory, const char *key)
{
    const char *attribute = directory->config->key_attribute;
    const char *value = tc_key_filter(directory->turn, attribute, key);
    char *one = value ? talloc_asprintf(directory->turn, "(%s=%s)", attribute, value) : NULL;
    return one ? tc_filter_both(directory->turn, directory->config->filter, one) : NULL;
}

static enum tc_rc judge_found(struct tc_directory *directory, int code, LDAPMessage *found, LDAPMessage **entry_r)
{
    char words[200];
    int count = found ? ldap_count_entries(directory->parser, found) : 0;
    if (count == 1 && (code == LDAP_SUCCESS || code == LDAP_SIZELIMIT_EXCEEDED)) {
        *entry_r = ldap_first_entry(directory->parser, found);
        return TC_OK;
    }
    if (count > 1)
        return tc_fail(directory, TC_CLASH, "several entries have that name");
    if (code == LDAP_SUCCESS)
        return tc_fail(directory, TC_GONE, "no entry has that name");
    tc_ask_words(directory->links[TC_LINK_SERVICE].ld, code, words, sizeof words);
    if (tc_directory_hint(code, words))
        tc_say(directory, "  hint: %s", tc_directory_hint(code, words));
    return tc_fail(directory, TC_BUSY, "search below %s: %s", directory->config->base, words);
}

static enum tc_rc find(struct tc_directory *directory, const char *filter, LDAPMessage **entry_r,
                       struct tc_directory_person *person_r)
{
    LDAPMessage *found = NULL;
    int code = LDAP_OTHER;
    if (!filter)
        return tc_fail(directory, TC_GONE, "no such name can be");
    const struct tc_search search = {
        .base = directory->config->base, .scope = LDAP_SCOPE_SUBTREE, .filter = filter,
        .attributes = tc_entry_attributes(directory), .limit = 2,
    };
    enum tc_rc rc = tc_search_anywhere(directory, &search, &code, &found);
    if (rc != TC_OK)
        return rc;
    tc_say(directory, "search below %s", directory->config->base);
    tc_say(directory, "  filter: %s", filter);
    rc = judge_found(directory, code, found, entry_r);
    if (rc != TC_OK) {
        tc_say(directory, "  %s", directory->turn->words);
        return rc;
    }
    return tc_entry_read(directory, *entry_r, person_r);
}

enum tc_rc tc_person_by_login(struct tc_directory *directory, const char *login, LDAPMessage **entry_r,
                              struct tc_directory_person *person_r)
{
    size_t length = strlen(login);
    bool possible = length > 0 && length <= TC_MAX_LINE && tc_text_is_utf8(login, length);
    return find(directory, possible ? login_filter(directory, login) : NULL, entry_r, person_r);
}

enum tc_rc tc_person_by_key(struct tc_directory *directory, const char *key, LDAPMessage **entry_r,
                            struct tc_directory_person *person_r)
{
    return find(directory, key_filter(directory, key), entry_r, person_r);
}
