/* SPDX-License-Identifier: Apache-2.0 */
#include "directory.h"

#include <stdio.h>

#include "base/log.h"

const char *need_env(const char *name)
{
    const char *value = getenv(name);
    if (!value || !*value)
        fail_msg("%s is not set: run this by tests/run or tests/lib/with-servers", name);
    return value;
}

static const char *read_secret(void *pool, const char *file)
{
    struct tc_turn *turn = tc_turn_new(pool, 0);
    char *secret = NULL;
    if (tc_secret_read(pool, turn, file, &secret) != TC_OK)
        fail_msg("%s", turn->words);
    return secret;
}

static const struct tc_directory_rule *test_rules(void *pool)
{
    static const struct {
        const char *group;
        int role;
        const char *team, *programme, *segment;
    } rows[] = {
        {"case-managers", TC_ROLE_CASE_MANAGER, NULL, NULL, NULL}, {"intake-workers", TC_ROLE_INTAKE, NULL, NULL, NULL},
        {"clinicians", TC_ROLE_CLINICIAN, NULL, NULL, NULL},       {"team-north", -1, "north", NULL, NULL},
        {"team-south", -1, "south", NULL, NULL},                   {"programme-shelter", -1, NULL, "shelter", NULL},
        {"programme-outreach", -1, NULL, "outreach", NULL},        {"victim-services", -1, NULL, NULL, "victim_services"},
    };
    size_t count = sizeof rows / sizeof *rows;
    struct tc_directory_rule *rules = talloc_zero_array(pool, struct tc_directory_rule, count + 1);
    for (size_t i = 0; i < count; i++)
        rules[i] = (struct tc_directory_rule){
            .group = talloc_asprintf(rules, "CN=%s, %s", rows[i].group, need_env("TC_TEST_LDAP_GROUPS")),
            .role = rows[i].role, .team = rows[i].team, .programme = rows[i].programme, .segment = rows[i].segment,
        };
    return rules;
}

struct tc_directory_config *test_config(void *pool)
{
    static const char *const logins[] = {"uid", "mail", NULL};
    struct tc_directory_config *config = talloc_zero(pool, struct tc_directory_config);
    const char **uris = talloc_zero_array(config, const char *, 4);
    uris[0] = need_env("TC_TEST_LDAP_URI");
    *config = (struct tc_directory_config){
        .uris = uris, .tls = TC_TLS_STARTTLS, .ca_file = need_env("TC_TEST_LDAP_CA"),
        .bind_dn = need_env("TC_TEST_LDAP_BIND_DN"), .bind_secret = read_secret(config, need_env("TC_TEST_LDAP_BIND_SECRET")),
        .base = need_env("TC_TEST_LDAP_PEOPLE"), .filter = "(objectClass=inetOrgPerson)", .login_attributes = logins,
        .group_base = need_env("TC_TEST_LDAP_GROUPS"), .group_filter = "(objectClass=groupOfNames)", .member_attribute = "member",
        .key_attribute = "entryUUID", .name_attribute = "cn", .mail_attribute = "mail", .phone_attribute = "telephoneNumber",
        .rules = test_rules(config),
    };
    return config;
}

struct asked ask_again(struct tc_directory *directory, const char *login, const char *password)
{
    struct asked asked = {.turn = tc_turn_new(NULL, 0), .directory = directory};
    int64_t began = tc_clock_tick();
    asked.rc = tc_directory_sign_in(directory, asked.turn, login, password, &asked.outcome, &asked.person);
    asked.took = tc_clock_tick() - began;
    return asked;
}

struct asked ask(const struct tc_directory_config *config, const char *login, const char *password)
{
    struct tc_directory *directory = tc_directory_new(NULL, config);
    struct asked asked = ask_again(directory, login, password);
    talloc_steal(asked.turn, directory);
    return asked;
}

bool has_word(const char *const *list, const char *word)
{
    for (; list && *list; list++)
        if (strcmp(*list, word) == 0)
            return true;
    return false;
}

int main(void)
{
    tc_log_level(TC_LOG_ERROR);
    if (!tc_secret_start())
        return 1;
    return try_parts() + try_states() + try_people() + try_groups() + try_troubles() + try_kinds();
}
