/* SPDX-License-Identifier: Apache-2.0 */
#include "gate.h"

static const unsigned char key[TC_KEY] = {1, 2, 3};
static struct tc_gate_config config = {
    .site = "Test", .language = "en", .origin = "https://cases.example.org", .kept_key = key,
};

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

static const struct tc_route screens[] = {
    TC_SCREEN("/cases", TC_NEED_CASELOAD_OWN, tc_no_fields, shows, "cases", TC_ROUTE_CLIENT),
    TC_SCREEN("/case", TC_NEED_CASE_READ, tc_no_fields, shows, "case", TC_ROUTE_CLIENT),
    TC_SCREEN("/account", TC_NEED_ACCOUNT, tc_no_fields, shows, "account", 0),
    {.path = NULL},
};
static const struct tc_route commands[] = {
    TC_COMMAND("/case/note/add", TC_NEED_NOTE_WRITE, tc_no_fields, acts, "/case", TC_ROUTE_CLOCK),
    {.path = NULL},
};

struct tc_gate *the_gate(void)
{
    static struct tc_gate *gate;
    if (gate)
        return gate;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    gate = talloc_zero(NULL, struct tc_gate);
    gate->config = &config;
    assert_int_equal(tc_table_make(gate, turn, screens, commands), TC_OK);
    talloc_free(turn);
    return gate;
}

struct tc_request *a_request(void)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_request *r = talloc_zero(turn, struct tc_request);
    r->turn = turn;
    r->gate = the_gate();
    r->params.turn = r->query.turn = r->cookies.turn = r->form.turn = turn;
    return r;
}

void no_request(struct tc_request *r)
{
    talloc_free(r->turn);
}

void with_form(struct tc_request *r, const char *urlencoded)
{
    r->is_post = true;
    assert_int_equal(tc_form_urlencoded(&r->form, urlencoded, strlen(urlencoded)), TC_OK);
}

int main(void)
{
    int failed = tc_secret_start() ? 0 : 1;
    failed += test_fields() + test_permission() + test_table() + test_token() + test_reply() + test_problem() + test_link();
    return failed ? 1 : 0;
}
