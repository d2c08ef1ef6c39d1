/* SPDX-License-Identifier: Apache-2.0 */
/* The head of a reply. */
#include "gate.h"

static char head[12288];

static const char *head_of(struct tc_request *r, int status)
{
    size_t length = tc_reply_head(r, status, head, sizeof head);
    assert_int_equal(length, strlen(head));
    return head;
}

static void has(const char *line)
{
    if (!strstr(head, line))
        fail_msg("no \"%s\" in:\n%s", line, head);
}

static void a_page_says_its_length_and_is_kept_nowhere(void **state)
{
    struct tc_request *r = a_request();
    (void)state;
    r->who.id = 7;
    r->drawn = (struct tc_drawn){.bytes = (char *)"abc", .length = 3, .media_type = "text/html; charset=utf-8"};
    head_of(r, 200);
    has("Status: 200 OK\r\n");
    has("Content-Length: 3\r\n");
    has("Content-Type: text/html; charset=utf-8\r\n");
    has("Cache-Control: no-store\r\n");
    has("Referrer-Policy: no-referrer\r\n");
    has("X-Content-Type-Options: nosniff\r\n");
    has("Cross-Origin-Opener-Policy: same-origin\r\n");
    has("frame-ancestors 'none'");
    assert_null(strstr(head, "unsafe"));
    assert_null(strstr(head, "Set-Cookie"));
    assert_string_equal(head + strlen(head) - 4, "\r\n\r\n");
    no_request(r);
}

static void a_file_is_saved_and_never_shown(void **state)
{
    struct tc_request *r = a_request();
    (void)state;
    r->who.id = 7;
    r->file = (struct tc_file){.name = "Łódź \"1\".pdf", .media_type = "application/pdf", .bytes = (char *)"abc", .length = 3};
    r->drawn = (struct tc_drawn){.bytes = r->file.bytes, .length = 3, .media_type = r->file.media_type};
    head_of(r, 200);
    has("Content-Disposition: attachment; filename=\"____d__ _1_.pdf\"; filename*=UTF-8''%C5%81%C3%B3d%C5%BA%20%221%22.pdf\r\n");
    has("Content-Security-Policy: default-src 'none'; sandbox;");
    has("X-Content-Type-Options: nosniff\r\n");
    has("Content-Type: application/pdf\r\n");
    assert_null(strstr(head, "script-src"));
    no_request(r);
}

static void a_redirect_and_a_cookie_are_lines_of_their_own(void **state)
{
    struct tc_request *r = a_request();
    (void)state;
    tc_go(r, "/case?case=ABCDEFGH1");
    r->cookie = "throughcare=x; Path=/";
    head_of(r, tc_request_status(r, TC_OK));
    has("Status: 303 See Other\r\n");
    has("\r\nLocation: /case?case=ABCDEFGH1\r\n");
    has("\r\nSet-Cookie: throughcare=x; Path=/\r\n");
    has("Content-Length: 0\r\n");
    no_request(r);
}

static void a_head_that_does_not_fit_is_none(void **state)
{
    struct tc_request *r = a_request();
    char *location = talloc_size(r, sizeof head + 1);
    (void)state;
    memset(location, 'a', sizeof head);
    location[sizeof head] = '\0';
    tc_go(r, location);
    assert_true(tc_reply_head(r, 303, head, sizeof head) >= sizeof head);
    assert_true(tc_reply_head(r, 303, head, 20) >= 20);
    no_request(r);
}

static void a_refusal_may_have_a_status_of_its_own(void **state)
{
    struct tc_request *r = a_request();
    (void)state;
    assert_int_equal(tc_request_status(r, TC_GONE), 404);
    assert_int_equal(tc_refuse(r, TC_GONE, 405, "no such method"), TC_GONE);
    assert_int_equal(tc_request_status(r, TC_GONE), 405);
    assert_int_equal(tc_refuse(r, TC_INPUT, 400, "later"), TC_INPUT);
    assert_int_equal(tc_request_status(r, TC_GONE), 405); /* the first failure is the one that is told */
    no_request(r);
}

int test_reply(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_says_its_length_and_is_kept_nowhere),
        cmocka_unit_test(a_file_is_saved_and_never_shown),
        cmocka_unit_test(a_redirect_and_a_cookie_are_lines_of_their_own),
        cmocka_unit_test(a_head_that_does_not_fit_is_none),
        cmocka_unit_test(a_refusal_may_have_a_status_of_its_own),
    };
    return cmocka_run_group_tests_name("replies", tests, NULL, NULL);
}
