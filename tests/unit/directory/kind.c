/* SPDX-License-Identifier: Apache-2.0 */
/* Active Directory and 389-ds, by a server that answers as they do: with their diagnostics, their
 * controls, their root DSE and their rule for nested groups. */
#include "directory.h"

#define AD(data) "80090308: LdapErr: DSID-0C09041C, comment: AcceptSecurityContext error, data " data ", v4563"
#define POLICY "1.3.6.1.4.1.42.2.27.8.5.1"
#define EXPIRED "2.16.840.1.113730.3.4.4"

/* SEQUENCE { error [1] ENUMERATED n } */
#define POLICY_ERROR(n) (const unsigned char[]){0x30, 0x03, 0x81, 0x01, (n)}, 5

static const struct fake_answer answers[] = {
    {"right", 0, NULL, NULL, NULL, 0, 0},
    {"slow", 49, NULL, NULL, NULL, 0, 150},
    {"ad-wrong", 49, AD("52e"), NULL, NULL, 0, 0},
    {"ad-disabled", 49, AD("533"), NULL, NULL, 0, 0},
    {"ad-locked", 49, AD("775"), NULL, NULL, 0, 0},
    {"ad-expired", 49, AD("532"), NULL, NULL, 0, 0},
    {"ad-must-change", 49, AD("773"), NULL, NULL, 0, 0},
    {"389-locked", 19, "Exceed password retry limit. Please try later.", POLICY, POLICY_ERROR(1), 0},
    {"389-disabled", 53, "Account inactivated. Contact system administrator.", NULL, NULL, 0, 0},
    {"389-expired", 49, "password expired!", EXPIRED, (const unsigned char *)"0", 1, 0},
    {"389-must-change", 0, NULL, EXPIRED, (const unsigned char *)"0", 1, 0},
    {"policy-must-change", 0, NULL, POLICY, POLICY_ERROR(2), 0},
    {"policy-expired", 49, NULL, POLICY, POLICY_ERROR(0), 0},
    {"policy-nonsense", 49, NULL, POLICY, (const unsigned char *)"\xff\xff\xff", 3, 0},
    {"trouble", 52, "going down", NULL, NULL, 0, 0},
    {.password = NULL},
};

static struct tc_directory_config config_for(void *pool, struct peer peer)
{
    static const char *const logins[] = {"sAMAccountName", NULL};
    static const struct tc_directory_rule rules[] = {{.group = "cn=All Staff,ou=groups,dc=corp", .role = TC_ROLE_CASE_MANAGER}, {.group = NULL}};
    const char **uris = talloc_zero_array(pool, const char *, 2);
    uris[0] = talloc_asprintf(uris, "ldap://127.0.0.1:%d", peer.port);
    return (struct tc_directory_config){
        .uris = uris, .tls = TC_TLS_NONE, .bind_dn = "cn=service,dc=corp", .bind_secret = "secret", .base = "dc=corp",
        .login_attributes = logins, .key_attribute = "objectGUID", .name_attribute = "displayName", .rules = rules,
    };
}

static void active_directory_is_known_by_its_root(void **state)
{
    void *pool = talloc_new(NULL);
    struct peer peer = peer_fake(true, answers);
    struct tc_directory_config config = config_for(pool, peer);
    struct asked asked = ask(&config, "jfield", "right");
    (void)state;
    peer_end(peer);
    if (asked.outcome != TC_SIGNED_IN)
        fail_msg("%s", asked.turn->words);
    assert_string_equal(asked.person.key, "04030201-0605-0807-090a-0b0c0d0e0f00");
    assert_int_equal(asked.person.roles, 1u << TC_ROLE_CASE_MANAGER);
    talloc_free(asked.turn);
    talloc_free(pool);
}

static void elsewhere_the_rule_for_nested_groups_is_not_asked(void **state)
{
    void *pool = talloc_new(NULL);
    struct peer peer = peer_fake(false, answers);
    struct tc_directory_config config = config_for(pool, peer);
    struct asked asked = ask(&config, "jfield", "right");
    (void)state;
    peer_end(peer);
    assert_int_equal(asked.outcome, TC_SIGN_IN_NO_ROLE);
    talloc_free(asked.turn);
    talloc_free(pool);
}

static void each_reply_means_what_it_does_there(void **state)
{
    static const struct {
        const char *password;
        enum tc_sign_in outcome;
    } rows[] = {
        {"ad-wrong", TC_SIGN_IN_WRONG}, {"ad-disabled", TC_SIGN_IN_DISABLED}, {"ad-locked", TC_SIGN_IN_LOCKED},
        {"ad-expired", TC_SIGN_IN_EXPIRED}, {"ad-must-change", TC_SIGN_IN_MUST_CHANGE}, {"389-locked", TC_SIGN_IN_LOCKED},
        {"389-disabled", TC_SIGN_IN_DISABLED}, {"389-expired", TC_SIGN_IN_EXPIRED}, {"389-must-change", TC_SIGN_IN_MUST_CHANGE},
        {"policy-must-change", TC_SIGN_IN_MUST_CHANGE}, {"policy-expired", TC_SIGN_IN_EXPIRED}, {"policy-nonsense", TC_SIGN_IN_WRONG},
        {"any other", TC_SIGN_IN_WRONG}, {"trouble", TC_SIGN_IN_UNAVAILABLE}, {"right", TC_SIGNED_IN},
    };
    void *pool = talloc_new(NULL);
    struct peer peer = peer_fake(true, answers);
    struct tc_directory_config config = config_for(pool, peer);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct asked asked = ask(&config, "jfield", rows[i].password);
        if (asked.outcome != rows[i].outcome)
            fail_msg("%s: %s", rows[i].password, asked.turn->words);
        talloc_free(asked.turn);
    }
    peer_end(peer);
    talloc_free(pool);
}

static void a_person_is_found_again_by_a_binary_key(void **state)
{
    void *pool = talloc_new(NULL);
    struct tc_turn *turn = tc_turn_new(pool, 0);
    struct peer peer = peer_fake(true, answers);
    struct tc_directory_config config = config_for(pool, peer);
    struct tc_directory *directory = tc_directory_new(pool, &config);
    struct tc_directory_person person;
    (void)state;
    assert_int_equal(tc_directory_find(directory, turn, "jfield", &person), TC_OK);
    assert_int_equal(tc_directory_read(directory, turn, person.key, &person), TC_OK);
    assert_string_equal(person.login, "jfield");
    assert_int_equal(tc_directory_read(directory, turn, "not a key", &person), TC_GONE);
    peer_end(peer);
    talloc_free(pool);
}

/* A slow hash must not tell who has an account: who has none, or a locked one, is answered as slowly. */
static void strangers_learn_nothing_from_the_time(void **state)
{
    void *pool = talloc_new(NULL);
    struct peer peer = peer_fake(true, answers);
    struct tc_directory_config config = config_for(pool, peer);
    struct tc_directory *directory = tc_directory_new(pool, &config);
    (void)state;
    struct asked slow = ask_again(directory, "jfield", "slow");
    struct asked unknown = ask_again(directory, "nobody", "any other");
    struct asked locked = ask_again(directory, "jfield", "ad-locked");
    peer_end(peer);
    assert_int_equal(slow.outcome, TC_SIGN_IN_WRONG);
    assert_int_equal(unknown.outcome, TC_SIGN_IN_UNKNOWN);
    assert_int_equal(locked.outcome, TC_SIGN_IN_LOCKED);
    assert_true(unknown.took >= 150000 && locked.took >= 150000);
    talloc_free(slow.turn);
    talloc_free(unknown.turn);
    talloc_free(locked.turn);
    talloc_free(pool);
}

int try_kinds(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(active_directory_is_known_by_its_root),
        cmocka_unit_test(elsewhere_the_rule_for_nested_groups_is_not_asked),
        cmocka_unit_test(each_reply_means_what_it_does_there),
        cmocka_unit_test(a_person_is_found_again_by_a_binary_key),
        cmocka_unit_test(strangers_learn_nothing_from_the_time),
    };
    return cmocka_run_group_tests_name("kinds", tests, NULL, NULL);
}
