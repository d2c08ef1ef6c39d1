/* SPDX-License-Identifier: Apache-2.0 */
/* The cookie, the form's token, and where a form may come from. */
#include "gate.h"

static const char token[] = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

static void the_cookie_is_for_us_alone(void **state)
{
    struct tc_gate_config plain = {.plain_on_loopback = true}, usual = {.plain_on_loopback = false};
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    (void)state;
    assert_string_equal(tc_cookie_write(turn, &usual, "t"), "__Host-throughcare=t; Path=/; HttpOnly; SameSite=Lax; Secure");
    assert_string_equal(tc_cookie_write(turn, &plain, "t"), "throughcare=t; Path=/; HttpOnly; SameSite=Lax");
    talloc_free(turn);
}

static void a_forms_token_fits_one_session(void **state)
{
    char form[80], of_token[TC_TOKEN_HEX + 1];
    struct tc_request *r = a_request();
    (void)state;
    assert_false(tc_form_token_fits(r));
    tc_form_token(token, of_token);
    assert_string_not_equal(of_token, token);
    snprintf(form, sizeof form, "form=%s", of_token);
    with_form(r, form);
    assert_false(tc_form_token_fits(r)); /* no session */
    r->token = token;
    assert_true(tc_form_token_fits(r));
    r->token = "ff112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    assert_false(tc_form_token_fits(r));
    no_request(r);
}

static bool comes(const char *origin, const char *site, const char *host, bool has_session)
{
    struct tc_request *r = a_request();
    r->origin = origin;
    r->fetch_site = site;
    r->host = host;
    r->token = has_session ? token : NULL;
    bool ours = tc_comes_from_us(r);
    no_request(r);
    return ours;
}

static void a_form_of_another_site_is_known(void **state)
{
    (void)state;
    assert_true(comes("https://cases.example.org", "same-origin", "cases.example.org", true));
    assert_true(comes("null", "same-origin", NULL, false)); /* our own pages say no-referrer */
    assert_true(comes("null", NULL, NULL, true));           /* an older browser: the token decides */
    assert_true(comes(NULL, NULL, NULL, false));            /* no browser */
    assert_true(comes("http://127.0.0.1:8080", "same-origin", "127.0.0.1:8080", false));
    assert_false(comes("null", NULL, NULL, false));
    assert_false(comes("https://evil.example", NULL, "cases.example.org", true));
    assert_false(comes("https://evil.example", "cross-site", "cases.example.org", true));
    assert_false(comes(NULL, "cross-site", NULL, true));
    assert_false(comes("https://wiki.example.org", "same-site", "cases.example.org", true));
    assert_false(comes("https://cases.example.org.evil.example", NULL, "cases.example.org", true));
}

int test_token(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_cookie_is_for_us_alone),
        cmocka_unit_test(a_forms_token_fits_one_session),
        cmocka_unit_test(a_form_of_another_site_is_known),
    };
    return cmocka_run_group_tests_name("tokens", tests, NULL, NULL);
}
