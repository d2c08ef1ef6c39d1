/* SPDX-License-Identifier: Apache-2.0 */
/* The table of routes, and what it refuses at the start. */
#include "gate.h"

static enum tc_rc shows(struct tc_view *v)
{
    (void)v;
    return TC_OK;
}

static enum tc_rc acts(struct tc_act *a)
{
    (void)a;
    return TC_OK;
}

static enum tc_rc which(const char *path, bool is_post, int *status_r)
{
    struct tc_request *r = a_request();
    r->path = path;
    r->is_post = is_post;
    enum tc_rc rc = tc_which(r);
    *status_r = r->refusal;
    no_request(r);
    return rc;
}

static void paths_and_methods_find_their_route(void **state)
{
    int status;
    (void)state;
    assert_int_equal(which("/cases", false, &status), TC_OK);
    assert_int_equal(which("/sign-in", true, &status), TC_OK);
    assert_int_equal(which("/case/note/add", true, &status), TC_OK);
    assert_int_equal(which("/cases/", false, &status), TC_GONE);
    assert_int_equal(which("/CASES", false, &status), TC_GONE);
    assert_int_equal(which("", false, &status), TC_GONE);
    assert_int_equal(status, 0);
    assert_int_equal(which("/cases", true, &status), TC_GONE);
    assert_int_equal(status, 405);
    assert_int_equal(which("/case/note/add", false, &status), TC_GONE);
    assert_int_equal(status, 405);
}

static void refuse(const struct tc_route *screens, const struct tc_route *commands)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_gate *gate = talloc_zero(turn, struct tc_gate);
    assert_int_equal(tc_table_make(gate, turn, screens, commands), TC_INPUT);
    talloc_free(turn);
}

static void a_table_that_cannot_be_is_refused(void **state)
{
    static const struct tc_route none[] = {{.path = NULL}};
    static const struct tc_route twice[] = {
        TC_SCREEN("/a", TC_NEED_ACCOUNT, tc_no_fields, shows, "a", 0), TC_SCREEN("/a", TC_NEED_ACCOUNT, tc_no_fields, shows, "a", 0),
        {.path = NULL}};
    static const struct tc_route needless[] = {{.path = "/a", .fields = tc_no_fields, .show = shows, .sheet = "a"}, {.path = NULL}};
    static const struct tc_route takes_ours[] = {TC_SCREEN("/health", TC_NEED_ACCOUNT, tc_no_fields, shows, "a", 0), {.path = NULL}};
    static const struct tc_route nowhere_back[] = {TC_COMMAND("/b", TC_NEED_ACCOUNT, tc_no_fields, acts, "/a", 0), {.path = NULL}};
    (void)state;
    refuse(twice, none);
    refuse(needless, none);
    refuse(takes_ours, none);
    refuse(none, nowhere_back);
}

static void count(void *user, const char *method, const char *path, enum tc_need need, unsigned flags)
{
    (void)flags;
    assert_true(need != TC_NEED_NONE && *path == '/' && *method);
    ++*(int *)user;
}

static void the_gates_own_routes_are_told(void **state)
{
    static const struct tc_route none[] = {{.path = NULL}};
    int own = 0;
    (void)state;
    tc_gate_routes(none, none, count, &own);
    assert_int_equal(own, 12);
}

/* Each fault would only be seen by who asks for that table. */
static void tables_have_a_screen_and_whole_columns(void **state)
{
    static const struct {
        struct tc_csv_list list;
        enum tc_rc rc;
    } tries[] = {
        {{"/case", "note", "id=@id title=title"}, TC_OK},
        {{"/cases", "list/case", "what=."}, TC_OK},
        {{"/nowhere", "note", "id=@id"}, TC_INPUT},
        {{"/case/note/add", "note", "id=@id"}, TC_INPUT},
        {{"/account", "", "id=@id"}, TC_INPUT},
        {{"/account", "note", ""}, TC_INPUT},
        {{"/account", "note", "id=@id title"}, TC_INPUT},
        {{"/account", "note", "id= title=title"}, TC_INPUT},
        {{"/account", "note", "=@id"}, TC_INPUT},
    };
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    (void)state;
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        const struct tc_csv_list lists[] = {tries[i].list, {.path = NULL}};
        assert_int_equal(tc_table_lists(the_gate(), turn, lists), tries[i].rc);
        tc_turn_mend(turn);
    }
    const struct tc_csv_list again[] = {tries[0].list, {.path = NULL}};
    assert_int_equal(tc_table_lists(the_gate(), turn, again), TC_INPUT);
    talloc_free(turn);
}

static void a_page_without_a_list_is_no_table(void **state)
{
    struct tc_request *r = a_request();
    (void)state;
    r->as_csv = true;
    r->path = "/cases";
    assert_int_equal(tc_which(r), TC_OK);
    r->path = "/account";
    assert_int_equal(tc_which(r), TC_GONE);
    no_request(r);
}

int test_table(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paths_and_methods_find_their_route),
        cmocka_unit_test(a_table_that_cannot_be_is_refused),
        cmocka_unit_test(the_gates_own_routes_are_told),
        cmocka_unit_test(tables_have_a_screen_and_whole_columns),
        cmocka_unit_test(a_page_without_a_list_is_no_table),
    };
    return cmocka_run_group_tests_name("routes", tests, NULL, NULL);
}
