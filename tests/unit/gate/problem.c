/* SPDX-License-Identifier: Apache-2.0 */
/* The page of a failure, also when no stylesheet is there to draw it. */
#include "gate.h"

#include <stdlib.h>
#include <unistd.h>

/* Words, and no sheet at all. */
static const struct tc_sheets *bare_sheets(struct tc_turn *turn)
{
    static char folder[] = "/tmp/throughcare-problem-XXXXXX";
    struct tc_sheets *sheets;
    char words[200];
    assert_non_null(mkdtemp(folder));
    snprintf(words, sizeof words, "%s/words", folder);
    assert_int_equal(symlink(TC_TEST_XSLT "/words", words), 0);
    enum tc_rc rc = tc_sheets_open(turn, turn, folder, &sheets);
    unlink(words);
    rmdir(folder);
    if (rc != TC_OK)
        fail_msg("%s", turn->words);
    return sheets;
}

static void a_plain_page_when_even_the_error_page_fails(void **state)
{
    struct tc_request *r = a_request();
    (void)state;
    the_gate()->sheets = bare_sheets(r->turn);
    r->doc = tc_doc_new(r->turn, "page");
    tc_node_text(tc_doc_root(r->doc), "name", "Somebody");
    r->location = "/case?case=ABCDEFGH1";
    assert_int_equal(tc_fail(r, TC_GONE, "goal 7"), TC_GONE);
    tc_problem(r, TC_GONE);
    assert_int_equal(tc_request_status(r, TC_GONE), 404);
    assert_null(r->location);
    assert_non_null(strstr(r->drawn.bytes, r->turn->number));
    assert_null(strstr(r->drawn.bytes, "Somebody"));
    assert_int_equal(r->drawn.length, strlen(r->drawn.bytes));
    assert_string_equal(r->turn->words, "goal 7"); /* the log still hears why */
    no_request(r);
}

int test_problem(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_plain_page_when_even_the_error_page_fails)};
    return cmocka_run_group_tests_name("failures", tests, NULL, NULL);
}
