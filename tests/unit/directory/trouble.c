/* SPDX-License-Identifier: Apache-2.0 */
/* Servers that are dead, hung, not to be trusted, or come back. */
#include "directory.h"

#include <stdio.h>

#define FOUR_SECONDS (4 * TC_SECOND)

static struct tc_directory_config *config;
static const char *who, *password;
static int slapd_port, slapds_port;

static int set_up(void **state)
{
    (void)state;
    who = need_env("TC_USER_CASE_MANAGER");
    password = need_env("TC_PASSWORD_CASE_MANAGER");
    slapd_port = atoi(strrchr(need_env("TC_TEST_LDAP_URI"), ':') + 1);
    slapds_port = atoi(strrchr(need_env("TC_TEST_LDAPS_URI"), ':') + 1);
    config = test_config(NULL);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    talloc_free(config);
    return 0;
}

static const char *uri(const char *scheme, int port)
{
    return talloc_asprintf(config, "%s://127.0.0.1:%d", scheme, port);
}

static void set_uris(const char *first, const char *second)
{
    const char **uris = talloc_zero_array(config, const char *, 3);
    uris[0] = first;
    uris[1] = second;
    config->uris = uris;
}

static void expect_in(struct asked asked, enum tc_sign_in outcome)
{
    if (asked.outcome != outcome)
        fail_msg("%s: %s", tc_sign_in_word(asked.outcome), asked.turn->words);
    assert_int_equal(asked.rc, outcome == TC_SIGN_IN_UNAVAILABLE ? TC_BUSY : TC_OK);
    if (asked.took >= FOUR_SECONDS)
        fail_msg("took %d ms", (int)(asked.took / 1000));
    talloc_free(asked.turn);
}

static void a_dead_server_is_passed_over(void **state)
{
    (void)state;
    set_uris(uri("ldap", free_port()), uri("ldap", slapd_port));
    expect_in(ask(config, who, password), TC_SIGNED_IN);
}

static void no_server_says_so_at_once(void **state)
{
    (void)state;
    set_uris(uri("ldap", free_port()), uri("ldap", free_port()));
    expect_in(ask(config, who, password), TC_SIGN_IN_UNAVAILABLE);
}

static void a_failed_server_is_left_alone_for_a_while(void **state)
{
    struct peer full = peer_full();
    (void)state;
    set_uris(uri("ldap", full.port), uri("ldap", slapd_port));
    struct tc_directory *directory = tc_directory_new(NULL, config);
    struct asked first = ask_again(directory, who, password);
    struct asked second = ask_again(directory, who, password);
    assert_int_equal(first.outcome, TC_SIGNED_IN);
    assert_true(first.took >= TC_SECOND); /* connect_seconds */
    assert_true(second.took < first.took);
    expect_in(first, TC_SIGNED_IN);
    expect_in(second, TC_SIGNED_IN);
    talloc_free(directory);
    peer_end(full);
}

static void a_hung_server_costs_less_than_four_seconds(void **state)
{
    struct peer silent = peer_silent(), other = peer_silent();
    (void)state;
    set_uris(uri("ldap", silent.port), uri("ldap", other.port));
    expect_in(ask(config, who, password), TC_SIGN_IN_UNAVAILABLE);
    config->tls = TC_TLS_NONE;
    expect_in(ask(config, who, password), TC_SIGN_IN_UNAVAILABLE);
    config->tls = TC_TLS_LDAPS;
    set_uris(uri("ldaps", silent.port), uri("ldaps", other.port));
    expect_in(ask(config, who, password), TC_SIGN_IN_UNAVAILABLE);
    set_uris(uri("ldaps", silent.port), uri("ldaps", slapds_port));
    expect_in(ask(config, who, password), TC_SIGNED_IN);
    config->tls = TC_TLS_STARTTLS;
    set_uris(uri("ldap", silent.port), uri("ldap", slapd_port));
    expect_in(ask(config, who, password), TC_SIGNED_IN);
    peer_end(silent);
    peer_end(other);
}

/* Many sign-ins to a directory that hangs must not bind the workers for long. */
static void a_hung_directory_costs_less_the_second_time(void **state)
{
    struct peer silent = peer_silent();
    (void)state;
    set_uris(uri("ldap", silent.port), NULL);
    struct tc_directory *directory = tc_directory_new(NULL, config);
    struct asked first = ask_again(directory, who, password), second = ask_again(directory, who, password);
    assert_true(second.took < first.took);
    expect_in(first, TC_SIGN_IN_UNAVAILABLE);
    expect_in(second, TC_SIGN_IN_UNAVAILABLE);
    talloc_free(directory);
    peer_end(silent);
}

static void a_server_that_hangs_under_way_is_left(void **state)
{
    struct peer relay = peer_relay("127.0.0.1", 0, slapd_port);
    (void)state;
    set_uris(uri("ldap", relay.port), uri("ldap", slapd_port));
    struct tc_directory *directory = tc_directory_new(NULL, config);
    expect_in(ask_again(directory, who, password), TC_SIGNED_IN);
    kill_relay_children(relay, SIGSTOP);
    expect_in(ask_again(directory, who, password), TC_SIGNED_IN);
    kill_relay_children(relay, SIGKILL);
    talloc_free(directory);
    peer_end(relay);
}

static void a_server_that_hung_is_used_when_it_comes_back(void **state)
{
    struct peer relay = peer_relay("127.0.0.1", 0, slapd_port);
    (void)state;
    set_uris(uri("ldap", relay.port), NULL);
    struct tc_directory *directory = tc_directory_new(NULL, config);
    kill(relay.pid, SIGSTOP);
    expect_in(ask_again(directory, who, password), TC_SIGN_IN_UNAVAILABLE);
    kill(relay.pid, SIGCONT);
    expect_in(ask_again(directory, who, password), TC_SIGNED_IN);
    talloc_free(directory);
    kill_relay_children(relay, SIGKILL);
    peer_end(relay);
}

static void a_restarted_server_is_reached_again(void **state)
{
    struct peer relay = peer_relay("127.0.0.1", 0, slapd_port);
    (void)state;
    set_uris(uri("ldap", relay.port), NULL);
    struct tc_directory *directory = tc_directory_new(NULL, config);
    expect_in(ask_again(directory, who, password), TC_SIGNED_IN);
    kill_relay_children(relay, SIGKILL);
    expect_in(ask_again(directory, who, password), TC_SIGNED_IN);
    kill_relay_children(relay, SIGKILL);
    peer_end(relay);
    expect_in(ask_again(directory, who, password), TC_SIGN_IN_UNAVAILABLE);
    relay = peer_relay("127.0.0.1", relay.port, slapd_port);
    expect_in(ask_again(directory, who, password), TC_SIGNED_IN);
    talloc_free(directory);
    kill_relay_children(relay, SIGKILL);
    peer_end(relay);
}

static void a_strange_certificate_is_refused(void **state)
{
    (void)state;
    config->ca_file = need_env("TC_TEST_LDAP_OTHER_CA");
    set_uris(uri("ldap", slapd_port), NULL);
    expect_in(ask(config, who, password), TC_SIGN_IN_UNAVAILABLE);
    config->tls = TC_TLS_LDAPS;
    set_uris(uri("ldaps", slapds_port), NULL);
    expect_in(ask(config, who, password), TC_SIGN_IN_UNAVAILABLE);
    config->ca_file = need_env("TC_TEST_LDAP_CA");
    expect_in(ask(config, who, password), TC_SIGNED_IN);
    set_uris(uri("ldap", slapd_port), NULL);
    expect_in(ask(config, who, password), TC_SIGN_IN_UNAVAILABLE);
    config->tls = TC_TLS_STARTTLS;
    config->ca_file = "/nonexistent/ca.pem";
    expect_in(ask(config, who, password), TC_SIGN_IN_UNAVAILABLE);
    config->ca_file = NULL; /* the system's, which knows nothing of ours */
    expect_in(ask(config, who, password), TC_SIGN_IN_UNAVAILABLE);
    config->ca_file = need_env("TC_TEST_LDAP_CA");
}

/* Its name is not in the certificate, although it leads to the same server. */
static void another_name_is_refused(void **state)
{
    struct peer relay = peer_relay("127.0.0.2", 0, slapd_port);
    (void)state;
    set_uris(talloc_asprintf(config, "ldap://127.0.0.2:%d", relay.port), NULL);
    struct asked asked = ask(config, who, password);
    assert_non_null(strstr(asked.turn->words, "TLS"));
    expect_in(asked, TC_SIGN_IN_UNAVAILABLE);
    peer_end(relay);
}

static void a_wrong_service_password_is_our_trouble(void **state)
{
    const char *secret = config->bind_secret;
    (void)state;
    set_uris(uri("ldap", slapd_port), NULL);
    config->bind_secret = "not it";
    struct asked asked = ask(config, who, password);
    config->bind_secret = secret;
    assert_non_null(strstr(asked.turn->words, "service account"));
    expect_in(asked, TC_SIGN_IN_UNAVAILABLE);
}

static void connections_are_kept(void **state)
{
    (void)state;
    set_uris(uri("ldap", slapd_port), NULL);
    struct tc_directory *directory = tc_directory_new(NULL, config);
    expect_in(ask_again(directory, who, password), TC_SIGNED_IN);
    int64_t began = tc_clock_tick();
    for (int i = 0; i < 100; i++)
        expect_in(ask_again(directory, who, password), TC_SIGNED_IN);
    printf("# a sign-in over kept connections: %d us\n", (int)((tc_clock_tick() - began) / 100));
    talloc_free(directory);
}

int try_troubles(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_dead_server_is_passed_over),
        cmocka_unit_test(no_server_says_so_at_once),
        cmocka_unit_test(a_failed_server_is_left_alone_for_a_while),
        cmocka_unit_test(a_hung_server_costs_less_than_four_seconds),
        cmocka_unit_test(a_hung_directory_costs_less_the_second_time),
        cmocka_unit_test(a_server_that_hangs_under_way_is_left),
        cmocka_unit_test(a_server_that_hung_is_used_when_it_comes_back),
        cmocka_unit_test(a_restarted_server_is_reached_again),
        cmocka_unit_test(a_strange_certificate_is_refused),
        cmocka_unit_test(another_name_is_refused),
        cmocka_unit_test(a_wrong_service_password_is_our_trouble),
        cmocka_unit_test(connections_are_kept),
    };
    return cmocka_run_group_tests_name("trouble", tests, set_up, tear_down);
}
