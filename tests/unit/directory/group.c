/* SPDX-License-Identifier: Apache-2.0 */
/* Groups within groups, round in a circle, and many of them. */
#include "directory.h"

static struct tc_directory_config *config;
static const char *person_dn;

static int set_up(void **state)
{
    (void)state;
    config = test_config(NULL);
    person_dn = talloc_asprintf(config, "uid=%s,%s", need_env("TC_USER_NO_ROLE"), need_env("TC_TEST_LDAP_PEOPLE"));
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    talloc_free(config);
    return 0;
}

static const char *group_dn(const char *name, int number)
{
    return talloc_asprintf(config, "cn=%s-%d,%s", name, number, need_env("TC_TEST_LDAP_GROUPS"));
}

static void add_rule(const char *group, const char *team)
{
    struct tc_directory_rule *rules = talloc_zero_array(config, struct tc_directory_rule, 3);
    rules[0] = (struct tc_directory_rule){.group = group, .role = TC_ROLE_INTAKE};
    rules[1] = (struct tc_directory_rule){.group = group, .role = -1, .team = team};
    config->rules = rules;
}

static struct tc_directory_person read_person(struct tc_turn *turn)
{
    struct tc_directory_person person;
    if (tc_directory_find(tc_directory_new(turn, config), turn, need_env("TC_USER_NO_ROLE"), &person) != TC_OK)
        fail_msg("%s", turn->words);
    return person;
}

static void a_group_within_a_group_gives_its_role(void **state)
{
    struct asked asked = ask(config, need_env("TC_USER_NESTED"), need_env("TC_PASSWORD_NESTED"));
    (void)state;
    assert_int_equal(asked.outcome, TC_SIGNED_IN);
    assert_int_equal(asked.person.roles, 1u << TC_ROLE_CASE_MANAGER);
    assert_true(has_word(asked.person.teams, "north"));
    talloc_free(asked.turn);
}

static void member_of_alone_finds_nested_groups(void **state)
{
    const char *base = config->group_base;
    (void)state;
    config->group_base = NULL;
    struct asked asked = ask(config, need_env("TC_USER_NESTED"), need_env("TC_PASSWORD_NESTED"));
    config->group_base = base;
    assert_int_equal(asked.outcome, TC_SIGNED_IN);
    assert_true(has_word(asked.person.teams, "north"));
    talloc_free(asked.turn);
}

static void segments_and_programmes_follow(void **state)
{
    struct asked asked = ask(config, need_env("TC_USER_VICTIM_SERVICES"), need_env("TC_PASSWORD_VICTIM_SERVICES"));
    (void)state;
    assert_true(has_word(asked.person.segments, "victim_services"));
    talloc_free(asked.turn);
    asked = ask(config, need_env("TC_USER_INTAKE"), need_env("TC_PASSWORD_INTAKE"));
    assert_true(has_word(asked.person.programmes, "shelter") && has_word(asked.person.programmes, "outreach"));
    talloc_free(asked.turn);
}

/* 1 in 2 in 3 in 1: the walk ends, and 3 counts. */
static void a_circle_of_groups_ends(void **state)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    (void)state;
    add_rule(group_dn("circle", 3), "circle");
    admin_add_group(group_dn("circle", 1), (const char *const[]){person_dn, NULL});
    admin_add_group(group_dn("circle", 2), (const char *const[]){group_dn("circle", 1), NULL});
    admin_add_group(group_dn("circle", 3), (const char *const[]){group_dn("circle", 2), NULL});
    admin_add_member(group_dn("circle", 1), group_dn("circle", 3));
    struct tc_directory_person person = read_person(turn);
    for (int i = 1; i <= 3; i++)
        admin_delete(group_dn("circle", i));
    assert_int_equal(person.roles, 1u << TC_ROLE_INTAKE);
    assert_true(has_word(person.teams, "circle"));
    talloc_free(turn);
}

/* More than fit one filter; the role hangs on a group above the last. */
static void many_groups_are_asked_for_in_batches(void **state)
{
    enum { MANY = 130 };
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    (void)state;
    add_rule(group_dn("above", 1), "above");
    for (int i = 0; i < MANY; i++)
        admin_add_group(group_dn("many", i), (const char *const[]){person_dn, NULL});
    admin_add_group(group_dn("above", 1), (const char *const[]){group_dn("many", MANY - 1), NULL});
    struct tc_directory_person person = read_person(turn);
    for (int i = 0; i < MANY; i++)
        admin_delete(group_dn("many", i));
    admin_delete(group_dn("above", 1));
    assert_true(has_word(person.teams, "above"));
    talloc_free(turn);
}

/* A group elsewhere with a known name must not give what the name gives. */
static void a_bare_name_counts_only_below_the_base(void **state)
{
    const char *elsewhere = talloc_asprintf(config, "cn=bare,%s", need_env("TC_TEST_LDAP_BASE"));
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    (void)state;
    add_rule("bare", "bare");
    admin_add_group(elsewhere, (const char *const[]){person_dn, NULL});
    struct tc_directory_person person = read_person(turn);
    admin_delete(elsewhere);
    assert_int_equal(person.roles, 0);
    admin_add_group(talloc_asprintf(config, "cn=bare,%s", need_env("TC_TEST_LDAP_GROUPS")), (const char *const[]){person_dn, NULL});
    person = read_person(turn);
    admin_delete(talloc_asprintf(config, "cn=bare,%s", need_env("TC_TEST_LDAP_GROUPS")));
    assert_int_equal(person.roles, 1u << TC_ROLE_INTAKE);
    talloc_free(turn);
}

int try_groups(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_group_within_a_group_gives_its_role), cmocka_unit_test(member_of_alone_finds_nested_groups),
        cmocka_unit_test(segments_and_programmes_follow),        cmocka_unit_test(a_circle_of_groups_ends),
        cmocka_unit_test(many_groups_are_asked_for_in_batches),  cmocka_unit_test(a_bare_name_counts_only_below_the_base),
    };
    return cmocka_run_group_tests_name("groups", tests, set_up, tear_down);
}
