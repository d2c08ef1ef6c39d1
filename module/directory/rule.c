/* SPDX-License-Identifier: Apache-2.0 */
/* Groups of the directory become roles, teams, programmes and segments by the configuration's table. */
#include "inside.h"

#include <string.h>
#include <strings.h>

static bool same_dn(void *pool, const char *a, const char *b)
{
    char *plain_a = tc_dn_plain(pool, a), *plain_b = tc_dn_plain(pool, b);
    bool same = plain_a && plain_b && strcmp(plain_a, plain_b) == 0;
    talloc_free(plain_a);
    talloc_free(plain_b);
    return same;
}

/* A rule without "=" names a group by its first RDN, or by a memberOf that is no DN. */
bool tc_rule_fits(void *pool, const struct tc_directory_rule *rule, const struct tc_group *group)
{
    if (strchr(rule->group, '='))
        return same_dn(pool, rule->group, group->dn);
    if (!group->trusted)
        return false;
    char *first = strchr(group->dn, '=') ? tc_dn_first(pool, group->dn) : talloc_strdup(pool, group->dn);
    bool same = first && strcasecmp(first, rule->group) == 0;
    talloc_free(first);
    return same;
}

static bool add_word(void *pool, const char *const **list, const char *word)
{
    size_t count = 0;
    for (; *list && (*list)[count]; count++)
        if (strcmp((*list)[count], word) == 0)
            return true;
    const char **longer = talloc_zero_array(pool, const char *, count + 2);
    if (!longer)
        return false;
    for (size_t i = 0; i < count; i++)
        longer[i] = (*list)[i];
    longer[count] = word;
    *list = longer;
    return true;
}

static bool apply(void *pool, const struct tc_directory_rule *rule, struct tc_directory_person *person)
{
    if (rule->role >= 0)
        person->roles |= 1u << rule->role;
    return (!rule->team || add_word(pool, &person->teams, rule->team))
        && (!rule->programme || add_word(pool, &person->programmes, rule->programme))
        && (!rule->segment || add_word(pool, &person->segments, rule->segment));
}

static bool is_member(void *pool, const struct tc_directory_rule *rule, const struct tc_group *groups, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (tc_rule_fits(pool, rule, &groups[i]))
            return true;
    return false;
}

bool tc_rules_apply(void *pool, const struct tc_directory_rule *rules, const struct tc_group *groups, size_t count,
                    struct tc_directory_person *person)
{
    for (const struct tc_directory_rule *rule = rules; rule && rule->group; rule++)
        if (is_member(pool, rule, groups, count) && !apply(pool, rule, person))
            return false;
    return true;
}
