/* SPDX-License-Identifier: Apache-2.0 */
/* All groups of a person: memberOf where it is, Active Directory's rule for nested groups where
 * it is known, otherwise a walk upwards, level by level, that ends at a group seen before. */
#include "inside.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/log.h"

struct walk {
    struct tc_directory *directory;
    const struct tc_directory_person *person;
    struct tc_group *groups;
    char **plain; /* of the same index: what tells groups apart */
    size_t count;
};

static enum tc_rc add_group(struct walk *walk, const char *dn, bool trusted)
{
    void *pool = walk->directory->turn;
    char *plain = tc_dn_plain(pool, dn);
    const char *name = plain ? plain : dn;
    for (size_t i = 0; i < walk->count; i++)
        if (strcmp(walk->plain[i], name) == 0) {
            walk->groups[i].trusted |= trusted;
            return TC_OK;
        }
    if (walk->count == TC_GROUP_COUNT)
        return tc_fail(walk->directory, TC_LARGE, "over %d groups for %.200s", TC_GROUP_COUNT, walk->person->dn);
    char *copy = talloc_strdup(pool, dn);
    if (!copy || (!plain && !(plain = talloc_strdup(pool, dn))))
        return tc_fail(walk->directory, TC_FAULT, "no memory for groups");
    walk->plain[walk->count] = plain;
    walk->groups[walk->count++] = (struct tc_group){copy, trusted};
    return TC_OK;
}

/* memberOf may name groups outside the configured base; only a plain word, which the server made
 * itself, may be matched by name alone. */
static enum tc_rc add_member_of(struct walk *walk, LDAPMessage *entry)
{
    enum tc_rc rc = TC_OK;
    struct berval **values = ldap_get_values_len(walk->directory->parser, entry, "memberOf");
    for (size_t i = 0; rc == TC_OK && values && values[i]; i++)
        rc = add_group(walk, values[i]->bv_val, !strchr(values[i]->bv_val, '='));
    ldap_value_free_len(values);
    return rc;
}

static enum tc_rc add_found(struct walk *walk, LDAPMessage *found)
{
    LDAP *parser = walk->directory->parser;
    enum tc_rc rc = TC_OK;
    for (LDAPMessage *at = ldap_first_entry(parser, found); at && rc == TC_OK; at = ldap_next_entry(parser, at)) {
        char *dn = ldap_get_dn(parser, at);
        if (dn)
            rc = add_group(walk, dn, true);
        ldap_memfree(dn);
    }
    return rc;
}

static enum tc_rc search_groups(struct walk *walk, const char *base, const char *condition)
{
    static const char *const no_attributes[] = {LDAP_NO_ATTRS, NULL};
    struct tc_directory *directory = walk->directory;
    const struct tc_search search = {
        .base = base, .scope = LDAP_SCOPE_SUBTREE, .attributes = no_attributes,
        .filter = tc_filter_both(directory->turn, directory->config->group_filter, condition),
    };
    LDAPMessage *found = NULL;
    char words[160];
    int code = LDAP_OTHER;
    enum tc_rc rc = search.filter ? tc_search_anywhere(directory, &search, &code, &found) : TC_FAULT;
    if (rc != TC_OK)
        return rc;
    if (code == LDAP_SUCCESS)
        return add_found(walk, found);
    tc_ask_words(directory->links[TC_LINK_SERVICE].ld, code, words, sizeof words);
    tc_say(directory, "  search of groups below %s: %s", base, words);
    return tc_fail(directory, TC_BUSY, "search of groups below %s: %s", base, words);
}

static const char *member_attribute(const struct tc_directory *directory)
{
    const char *attribute = directory->config->member_attribute;
    return attribute && *attribute ? attribute : "member";
}

static bool is_by_login(const struct tc_directory *directory)
{
    return strcasecmp(member_attribute(directory), "memberUid") == 0;
}

static bool append_member(struct tc_directory *directory, char **filter, const char *member)
{
    char *value = tc_filter_escape(directory->turn, member, strlen(member));
    if (value)
        *filter = talloc_asprintf_append(*filter, "(%s=%s)", member_attribute(directory), value);
    return value && *filter;
}

/* The groups that have one of the groups from..to among their members. */
static enum tc_rc search_parents(struct walk *walk, size_t from, size_t to)
{
    struct tc_directory *directory = walk->directory;
    char *filter = talloc_strdup(directory->turn, "(|");
    for (size_t i = from; i < to; i++)
        if (!append_member(directory, &filter, walk->groups[i].dn))
            return tc_fail(directory, TC_FAULT, "no memory for groups");
    filter = talloc_strdup_append(filter, ")");
    return search_groups(walk, directory->config->group_base, filter);
}

static enum tc_rc walk_level(struct walk *walk, size_t from, size_t to)
{
    enum tc_rc rc = TC_OK;
    for (size_t at = from; at < to && rc == TC_OK; at += TC_GROUP_BATCH)
        rc = search_parents(walk, at, at + TC_GROUP_BATCH < to ? at + TC_GROUP_BATCH : to);
    return rc;
}

/* Each level starts from the groups that the last one brought; add_group is the loop guard. */
static enum tc_rc walk_base(struct walk *walk)
{
    struct tc_directory *directory = walk->directory;
    char *first = talloc_strdup(directory->turn, "");
    if (!first || !append_member(directory, &first, is_by_login(directory) ? walk->person->login : walk->person->dn))
        return tc_fail(directory, TC_FAULT, "no memory for groups");
    enum tc_rc rc = search_groups(walk, directory->config->group_base, first);
    size_t from = 0;
    for (int level = 0; rc == TC_OK && !is_by_login(directory) && from < walk->count; level++) {
        size_t to = walk->count;
        if (level == TC_GROUP_LEVELS)
            return tc_fail(directory, TC_LARGE, "groups nested over %d deep for %.200s", TC_GROUP_LEVELS, walk->person->dn);
        rc = walk_level(walk, from, to);
        from = to;
    }
    return rc;
}

/* Without a base for groups each group tells by its own memberOf where it belongs. */
static enum tc_rc walk_member_of(struct walk *walk)
{
    static const char *const attributes[] = {"memberOf", NULL};
    struct tc_directory *directory = walk->directory;
    enum tc_rc rc = TC_OK;
    for (size_t at = 0; at < walk->count && rc == TC_OK; at++) {
        const struct tc_search search = {walk->groups[at].dn, LDAP_SCOPE_BASE, "(objectClass=*)", attributes, 1};
        LDAPMessage *found = NULL;
        int code = LDAP_OTHER;
        if (!strchr(search.base, '='))
            continue;
        rc = tc_search_anywhere(directory, &search, &code, &found);
        LDAPMessage *entry = rc == TC_OK && code == LDAP_SUCCESS ? ldap_first_entry(directory->parser, found) : NULL;
        if (entry)
            rc = add_member_of(walk, entry);
    }
    return rc;
}

/* LDAP_MATCHING_RULE_IN_CHAIN: OpenLDAP answers it with nothing, 389-ds with an error. */
static enum tc_rc ask_chain(struct walk *walk)
{
    struct tc_directory *directory = walk->directory;
    const char *base = directory->config->group_base ? directory->config->group_base : directory->ad_base;
    char *dn = tc_filter_escape(directory->turn, walk->person->dn, strlen(walk->person->dn));
    char *condition = dn ? talloc_asprintf(directory->turn, "(member:1.2.840.113556.1.4.1941:=%s)", dn) : NULL;
    if (!condition)
        return tc_fail(directory, TC_FAULT, "no memory for groups");
    return search_groups(walk, base, condition);
}

static void say_groups(struct walk *walk)
{
    struct tc_directory *directory = walk->directory;
    for (size_t i = 0; i < walk->count; i++) {
        const struct tc_directory_rule *rule = directory->config->rules;
        size_t fits = 0;
        for (; rule && rule->group; rule++)
            if (tc_rule_fits(directory->turn, rule, &walk->groups[i]) && ++fits)
                tc_say(directory, "  %s gives %s%s%s%s%s%s%s", walk->groups[i].dn, rule->role >= 0 ? "role " : "",
                       rule->role >= 0 ? tc_role_word((enum tc_role)rule->role) : "", rule->team ? "team " : "",
                       rule->team ? rule->team : "", rule->programme ? "programme " : rule->segment ? "segment " : "",
                       rule->programme ? rule->programme : "", rule->segment ? rule->segment : "");
        if (!fits)
            tc_say(directory, "  %s: no rule", walk->groups[i].dn);
    }
}

enum tc_rc tc_groups_read(struct tc_directory *directory, LDAPMessage *entry, struct tc_directory_person *person)
{
    struct walk walk = {.directory = directory, .person = person};
    bool by_chain = directory->is_ad, by_base = directory->config->group_base != NULL;
    walk.groups = talloc_zero_array(directory->turn, struct tc_group, TC_GROUP_COUNT);
    walk.plain = talloc_zero_array(directory->turn, char *, TC_GROUP_COUNT);
    if (!walk.groups || !walk.plain)
        return tc_fail(directory, TC_FAULT, "no memory for groups");
    enum tc_rc rc = add_member_of(&walk, entry);
    if (rc == TC_OK)
        rc = by_chain ? ask_chain(&walk) : by_base ? walk_base(&walk) : walk_member_of(&walk);
    if (rc != TC_OK)
        return rc;
    tc_say(directory, "groups by %s: %zu", by_chain ? "the rule for nested groups" : by_base ? "walk and memberOf" : "memberOf",
           walk.count);
    if (directory->said)
        say_groups(&walk);
    if (!tc_rules_apply(directory->turn, directory->config->rules, walk.groups, walk.count, person))
        return tc_fail(directory, TC_FAULT, "no memory for groups");
    return TC_OK;
}
