/* SPDX-License-Identifier: Apache-2.0 */
/* An entry of the directory as a person of ours. */
#include "inside.h"

#include <string.h>
#include <strings.h>

#include "base/text.h"

#define MOST_ATTRIBUTES 64

static size_t add(const char **list, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (strcasecmp(list[i], name) == 0)
            return count;
    if (name && *name && count < MOST_ATTRIBUTES)
        list[count++] = name;
    return count;
}

/* What a search for a person asks for: operational attributes come only when they are named. */
const char *const *tc_entry_attributes(struct tc_directory *directory)
{
    const struct tc_directory_config *config = directory->config;
    const char *single[] = {config->key_attribute, config->name_attribute, config->mail_attribute, config->phone_attribute, "memberOf"};
    const char **list = talloc_zero_array(directory->turn, const char *, MOST_ATTRIBUTES + 1);
    size_t count = 0;
    if (!list)
        return NULL;
    for (size_t i = 0; i < sizeof single / sizeof *single; i++)
        if (single[i])
            count = add(list, count, single[i]);
    for (size_t i = 0; config->login_attributes[i]; i++)
        count = add(list, count, config->login_attributes[i]);
    for (size_t i = 0; tc_state_attributes[i]; i++)
        count = add(list, count, tc_state_attributes[i]);
    return list;
}

/* The first value of an attribute as clean text; NULL if it has none. */
static const char *read_text(struct tc_directory *directory, LDAPMessage *entry, const char *attribute)
{
    struct berval **values = attribute ? ldap_get_values_len(directory->parser, entry, attribute) : NULL;
    char *text = NULL;
    if (values && values[0])
        text = tc_text_clean(directory->turn, values[0]->bv_val, values[0]->bv_len);
    ldap_value_free_len(values);
    return text && *tc_text_trim(text) ? tc_text_trim(text) : NULL;
}

static const char *read_key(struct tc_directory *directory, LDAPMessage *entry)
{
    const char *attribute = directory->config->key_attribute;
    struct berval **values = ldap_get_values_len(directory->parser, entry, attribute);
    const char *key = NULL;
    if (values && values[0])
        key = tc_key_text(directory->turn, attribute, values[0]->bv_val, values[0]->bv_len);
    ldap_value_free_len(values);
    return key;
}

static enum tc_sign_in read_one_state(struct tc_directory *directory, LDAPMessage *entry, const char *attribute)
{
    enum tc_sign_in state = TC_SIGNED_IN;
    struct berval **values = ldap_get_values_len(directory->parser, entry, attribute);
    for (size_t i = 0; values && values[i]; i++) {
        enum tc_sign_in one = tc_state_of(attribute, values[i]->bv_val, directory->turn->now);
        if (one != TC_SIGNED_IN)
            tc_say(directory, "  %s: %s says %s", attribute, values[i]->bv_val, tc_sign_in_word(one));
        state = tc_state_worse(state, one);
    }
    ldap_value_free_len(values);
    return state;
}

static enum tc_sign_in read_state(struct tc_directory *directory, LDAPMessage *entry)
{
    enum tc_sign_in state = TC_SIGNED_IN;
    for (size_t i = 0; tc_state_attributes[i]; i++)
        state = tc_state_worse(state, read_one_state(directory, entry, tc_state_attributes[i]));
    return state;
}

static const char *read_dn(struct tc_directory *directory, LDAPMessage *entry)
{
    char *dn = ldap_get_dn(directory->parser, entry);
    const char *copy = dn ? talloc_strdup(directory->turn, dn) : NULL;
    ldap_memfree(dn);
    return copy;
}

static const char *read_login(struct tc_directory *directory, LDAPMessage *entry)
{
    const char *login = NULL;
    for (size_t i = 0; !login && directory->config->login_attributes[i]; i++)
        login = read_text(directory, entry, directory->config->login_attributes[i]);
    return login;
}

enum tc_rc tc_entry_read(struct tc_directory *directory, LDAPMessage *entry, struct tc_directory_person *person_r)
{
    static const char *const nothing[] = {NULL};
    const struct tc_directory_config *config = directory->config;
    *person_r = (struct tc_directory_person){.teams = nothing, .programmes = nothing, .segments = nothing};
    person_r->dn = read_dn(directory, entry);
    person_r->key = read_key(directory, entry);
    person_r->login = read_login(directory, entry);
    person_r->name = read_text(directory, entry, config->name_attribute);
    person_r->mail = read_text(directory, entry, config->mail_attribute);
    person_r->phone = read_text(directory, entry, config->phone_attribute);
    tc_say(directory, "  %s: %s", config->key_attribute, person_r->key ? person_r->key : "missing");
    if (!person_r->dn || !person_r->key || !person_r->login)
        return tc_fail(directory, TC_FAULT, "entry without %s or login: %.200s", config->key_attribute,
                       person_r->dn ? person_r->dn : "?");
    if (!person_r->name)
        person_r->name = person_r->login;
    person_r->state = read_state(directory, entry);
    return TC_OK;
}
