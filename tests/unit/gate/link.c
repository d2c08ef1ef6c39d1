/* SPDX-License-Identifier: Apache-2.0 */
/* Forms by a link: their cookie, their grant, the code for coming back. */
#include "gate.h"

#include "link.h"

static const char token[] = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
static const char key[] = "00112233445566778899aabbccddeeff";

static void the_cookie_is_its_own_and_strict(void **state)
{
    struct tc_request *r = a_request();
    (void)state;
    assert_string_equal(tc_link_cookie(r, "t"), "__Host-throughcare-link=t; Path=/; HttpOnly; SameSite=Strict; Secure");
    assert_string_equal(tc_link_cookie(r, ""), "__Host-throughcare-link=; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=0");
    assert_string_not_equal(tc_link_cookie_name(r->gate->config), tc_cookie_name(r->gate->config));
    no_request(r);
}

static bool is_below(const char *path)
{
    struct tc_request *r = a_request();
    r->path = path;
    bool is_path = tc_link_is_path(r);
    no_request(r);
    return is_path;
}

static void only_paths_below_link_are_of_links(void **state)
{
    (void)state;
    assert_true(is_below("/link"));
    assert_true(is_below("/link/form"));
    assert_false(is_below("/links"));
    assert_false(is_below("/case/links"));
    assert_false(is_below("/"));
}

static void whoever_holds_a_link_has_its_grant_and_no_other(void **state)
{
    struct tc_request *r = a_request();
    (void)state;
    assert_null(tc_holder_grant(r, TC_NEED_LINK));
    r->link = (struct tc_holder){.id = 5, .case_id = 6, .client_id = 7};
    const struct tc_grant *grant = tc_holder_grant(r, TC_NEED_LINK);
    assert_non_null(grant);
    assert_int_equal(grant->link_id, 5);
    assert_int_equal(grant->viewer, 0);
    for (int need = 0; need < TC_NEED_COUNT; need++)
        if (need != TC_NEED_LINK)
            assert_null(tc_holder_grant(r, (enum tc_need)need));
    assert_null(tc_route_grant(r, TC_NEED_CASE_READ, 6, 7, 0));
    r->link.is_sent = true;
    assert_null(tc_holder_grant(r, TC_NEED_LINK));
    no_request(r);
}

static void no_role_has_a_link(void **state)
{
    struct tc_request *r = a_request();
    (void)state;
    r->who = (struct tc_viewer){.id = 3, .roles = (1u << TC_ROLE_COUNT) - 1};
    assert_false(tc_may_now(r, TC_NEED_LINK));
    assert_true(tc_may_now(r, TC_NEED_LINKS));
    no_request(r);
}

static void the_same_page_gives_the_same_code(void **state)
{
    unsigned char one[TC_HASH], other[TC_HASH];
    struct tc_request *r = a_request();
    (void)state;
    char *code = link_code_make(r, token, key);
    assert_int_equal(strlen(code), 8);
    assert_int_equal(strspn(code, "0123456789"), 8);
    assert_string_equal(code, link_code_make(r, token, key));
    assert_string_not_equal(code, link_code_make(r, token, "ff112233445566778899aabbccddeeff"));
    assert_string_not_equal(code, link_code_make(r, "ff112233445566778899aabbccddeeff00112233445566778899aabbccddeeff", key));
    link_code_hash(r, 1, code, one);
    link_code_hash(r, 2, code, other);
    assert_memory_not_equal(one, other, TC_HASH); /* the code of one link says nothing at another */
    no_request(r);
}

int test_link(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_cookie_is_its_own_and_strict),
        cmocka_unit_test(only_paths_below_link_are_of_links),
        cmocka_unit_test(whoever_holds_a_link_has_its_grant_and_no_other),
        cmocka_unit_test(no_role_has_a_link),
        cmocka_unit_test(the_same_page_gives_the_same_code),
    };
    return cmocka_run_group_tests_name("link", tests, NULL, NULL);
}
