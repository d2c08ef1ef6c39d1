/* SPDX-License-Identifier: Apache-2.0 */
/* Every outcome of a sign-in against a real slapd. */
#include "directory.h"

static struct tc_directory_config *config;

static int set_up(void **state)
{
    (void)state;
    config = test_config(NULL);
    return 0;
}

static void expect(const char *who, const char *password, enum tc_sign_in outcome)
{
    struct asked asked = ask(config, who, password);
    if (asked.rc != TC_OK || asked.outcome != outcome)
        fail_msg("%s: rc %d, %s, not %s", who, asked.rc, asked.turn->words, tc_sign_in_word(outcome));
    if (strncmp(asked.turn->words, tc_sign_in_word(outcome), strlen(tc_sign_in_word(outcome))) != 0 && outcome != TC_SIGNED_IN)
        fail_msg("%s: the log is told \"%s\"", who, asked.turn->words);
    talloc_free(asked.turn);
}

static void the_right_password_signs_in(void **state)
{
    struct asked asked = ask(config, need_env("TC_USER_CASE_MANAGER"), need_env("TC_PASSWORD_CASE_MANAGER"));
    (void)state;
    assert_int_equal(asked.rc, TC_OK);
    assert_int_equal(asked.outcome, TC_SIGNED_IN);
    assert_int_equal(strlen(asked.person.key), 36);
    assert_string_equal(asked.person.login, "mokafor");
    assert_string_equal(asked.person.name, "Mara Okafor");
    assert_string_equal(asked.person.mail, "mokafor@throughcare.example");
    assert_int_equal(asked.person.roles, 1u << TC_ROLE_CASE_MANAGER);
    assert_true(has_word(asked.person.teams, "north"));
    assert_int_equal(asked.person.state, TC_SIGNED_IN);
    talloc_free(asked.turn);
}

static void each_refusal_is_told_apart(void **state)
{
    (void)state;
    expect(need_env("TC_USER_CASE_MANAGER"), "not it", TC_SIGN_IN_WRONG);
    expect(need_env("TC_USER_CASE_MANAGER"), "", TC_SIGN_IN_EMPTY);
    expect(need_env("TC_USER_CASE_MANAGER"), NULL, TC_SIGN_IN_EMPTY);
    expect("nobody-of-that-name", "not it", TC_SIGN_IN_UNKNOWN);
    expect("", "not it", TC_SIGN_IN_UNKNOWN);
    expect("*", "not it", TC_SIGN_IN_UNKNOWN);
    expect("mokafor)(uid=*", "not it", TC_SIGN_IN_UNKNOWN);
    expect("\xff\xfe", "not it", TC_SIGN_IN_UNKNOWN);
    expect("vale@throughcare.example", need_env("TC_PASSWORD_TWIN_1"), TC_SIGN_IN_AMBIGUOUS);
    expect(need_env("TC_USER_TWIN_1"), "not it", TC_SIGN_IN_WRONG);
    expect(need_env("TC_USER_NO_ROLE"), need_env("TC_PASSWORD_NO_ROLE"), TC_SIGN_IN_NO_ROLE);
}

static void the_state_of_an_account_decides(void **state)
{
    (void)state;
    expect(need_env("TC_USER_DISABLED"), need_env("TC_PASSWORD_DISABLED"), TC_SIGN_IN_DISABLED);
    expect(need_env("TC_USER_DISABLED"), "not it", TC_SIGN_IN_DISABLED);
    expect(need_env("TC_USER_LOCKED"), need_env("TC_PASSWORD_LOCKED"), TC_SIGN_IN_LOCKED);
    expect(need_env("TC_USER_EXPIRED"), need_env("TC_PASSWORD_EXPIRED"), TC_SIGN_IN_EXPIRED);
    expect(need_env("TC_USER_EXPIRED"), "not it", TC_SIGN_IN_WRONG);
    expect(need_env("TC_USER_MUST_CHANGE"), need_env("TC_PASSWORD_MUST_CHANGE"), TC_SIGN_IN_MUST_CHANGE);
    expect(need_env("TC_USER_MUST_CHANGE"), "not it", TC_SIGN_IN_WRONG);
}

static void mail_and_names_with_commas_sign_in(void **state)
{
    (void)state;
    expect("mokafor@throughcare.example", need_env("TC_PASSWORD_CASE_MANAGER"), TC_SIGNED_IN);
    struct asked asked = ask(config, need_env("TC_USER_ESCAPE"), need_env("TC_PASSWORD_ESCAPE"));
    assert_int_equal(asked.outcome, TC_SIGNED_IN);
    assert_int_equal(asked.person.roles, 1u << TC_ROLE_CASE_MANAGER);
    talloc_free(asked.turn);
}

static void no_roles_are_given_before_the_password(void **state)
{
    struct asked asked = ask(config, need_env("TC_USER_CASE_MANAGER"), "not it");
    (void)state;
    assert_non_null(asked.person.key);
    assert_int_equal(asked.person.roles, 0);
    assert_null(asked.person.teams[0]);
    talloc_free(asked.turn);
}

/* Reads again over one kept directory, as the clerk does. */
static void a_change_in_the_directory_is_read_again(void **state)
{
    struct asked asked = ask(config, need_env("TC_USER_CASE_MANAGER_3"), need_env("TC_PASSWORD_CASE_MANAGER_3"));
    struct tc_directory_person person;
    (void)state;
    assert_int_equal(asked.outcome, TC_SIGNED_IN);
    assert_int_equal(tc_directory_read(asked.directory, asked.turn, asked.person.key, &person), TC_OK);
    assert_int_equal(person.state, TC_SIGNED_IN);
    assert_int_equal(person.roles, 1u << TC_ROLE_CASE_MANAGER);
    admin_set(asked.person.dn, "pwdAccountLockedTime", "000001010000Z");
    assert_int_equal(tc_directory_read(asked.directory, asked.turn, asked.person.key, &person), TC_OK);
    assert_int_equal(person.state, TC_SIGN_IN_DISABLED);
    admin_set(asked.person.dn, "pwdAccountLockedTime", NULL);
    assert_int_equal(tc_directory_read(asked.directory, asked.turn, asked.person.key, &person), TC_OK);
    assert_int_equal(person.state, TC_SIGNED_IN);
    assert_int_equal(tc_directory_read(asked.directory, asked.turn, "00000000-0000-0000-0000-000000000000", &person), TC_GONE);
    talloc_free(asked.turn);
}

static void people_are_found_without_a_password(void **state)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_directory *directory = tc_directory_new(turn, config);
    struct tc_directory_person person;
    (void)state;
    assert_int_equal(tc_directory_find(directory, turn, "mokafor", &person), TC_OK);
    assert_int_equal(person.roles, 1u << TC_ROLE_CASE_MANAGER);
    assert_int_equal(tc_directory_find(directory, turn, "nobody-of-that-name", &person), TC_GONE);
    tc_turn_mend(turn);
    assert_int_equal(tc_directory_find(directory, turn, "vale@throughcare.example", &person), TC_CLASH);
    talloc_free(turn);
}

struct story {
    char text[16384];
};

static void collect(void *user, const char *line)
{
    struct story *story = user;
    strncat(story->text, line, sizeof story->text - strlen(story->text) - 2);
    strcat(story->text, "\n");
}

static void the_way_can_be_told(void **state)
{
    static const char *const wanted[] = {"encrypted: TLS", "service account", "filter: (&(objectClass=inetOrgPerson)(|(uid=ewright)",
                                         "found: uid=ewright", "gives role case_manager", "cn=north-nights", "roles: case_manager",
                                         "sign-in: signed-in"};
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_directory *directory = tc_directory_new(turn, config);
    struct story story = {.text = ""};
    (void)state;
    enum tc_sign_in outcome;
    enum tc_rc rc = tc_directory_explain(directory, turn, need_env("TC_USER_NESTED"), need_env("TC_PASSWORD_NESTED"), &outcome,
                                         collect, &story);
    assert_int_equal(outcome, TC_SIGNED_IN);
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        if (rc != TC_OK || !strstr(story.text, wanted[i]))
            fail_msg("no \"%s\" in:\n%s", wanted[i], story.text);
    talloc_free(turn);
}

static int tear_down(void **state)
{
    (void)state;
    talloc_free(config);
    return 0;
}

int try_people(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_right_password_signs_in),            cmocka_unit_test(each_refusal_is_told_apart),
        cmocka_unit_test(the_state_of_an_account_decides),        cmocka_unit_test(mail_and_names_with_commas_sign_in),
        cmocka_unit_test(no_roles_are_given_before_the_password), cmocka_unit_test(a_change_in_the_directory_is_read_again),
        cmocka_unit_test(people_are_found_without_a_password),    cmocka_unit_test(the_way_can_be_told),
    };
    return cmocka_run_group_tests_name("people", tests, set_up, tear_down);
}
