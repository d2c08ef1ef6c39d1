/* SPDX-License-Identifier: Apache-2.0 */
/* Which role has which need, said a second time: a change of the matrix shows up here. */
#include "gate.h"

static const struct {
    enum tc_need need;
    const char *roles; /* in the order of TC_ROLES: intake, case manager, clinician, supervisor, programme manager, auditor, privacy, admin */
} wanted[] = {
    {TC_NEED_NONE, "--------"},           {TC_NEED_PUBLIC, "--------"},
    {TC_NEED_LINK, "--------"},           {TC_NEED_LINKS, "icCsp---"},
    {TC_NEED_GATE, "--------"},           {TC_NEED_JOB, "--------"},
    {TC_NEED_TOOL, "--------"},           {TC_NEED_ACCOUNT, "icCspaPA"},
    {TC_NEED_CASELOAD_OWN, "icCs----"},   {TC_NEED_CASELOAD_TEAM, "---s----"},
    {TC_NEED_CASELOAD_PROGRAMME, "----p---"}, {TC_NEED_INTAKE_TAKE, "icCs----"},
    {TC_NEED_CLIENT_SEARCH, "icCsp---"},
    {TC_NEED_CLIENT_READ, "icCspaP-"},    {TC_NEED_CLIENT_CHANGE, "icCs----"},
    {TC_NEED_CASE_READ, "icCspaP-"},      {TC_NEED_CASE_ASSIGN, "---s----"},
    {TC_NEED_CASE_RESTRICT, "---s--P-"},  {TC_NEED_NOTE_WRITE, "icCs----"},
    {TC_NEED_CASE_AFTER, "icCs----"},     {TC_NEED_APPROVE, "---sp---"},
    {TC_NEED_PROVIDER_READ, "icCsp--A"},
    {TC_NEED_LIST_EXPORT, "icCspaPA"},
    {TC_NEED_STRUCTURE, "----p--A"},      {TC_NEED_FORMS, "----p--A"},
    {TC_NEED_PEOPLE, "-------A"},
    {TC_NEED_AUDIT_READ, "-----aP-"},     {TC_NEED_AUDIT_EXPORT, "-----aP-"},
};

static void each_role_has_its_needs_and_no_others(void **state)
{
    (void)state;
    assert_int_equal(sizeof wanted / sizeof *wanted, TC_NEED_COUNT);
    for (size_t i = 0; i < TC_NEED_COUNT; i++)
        for (int role = 0; role < TC_ROLE_COUNT; role++)
            assert_int_equal(tc_role_may((enum tc_role)role, wanted[i].need), wanted[i].roles[role] != '-');
}

static void nobody_gets_no_grant(void **state)
{
    struct tc_request *r = a_request();
    (void)state;
    assert_null(tc_route_grant(r, TC_NEED_CASE_READ, 0, 0, 0));
    r->who.roles = 1u << TC_ROLE_CASE_MANAGER; /* roles without a person */
    assert_null(tc_route_grant(r, TC_NEED_CASE_READ, 0, 0, 0));
    r->who.id = 7;
    assert_null(tc_route_grant(r, TC_NEED_AUDIT_READ, 0, 0, 0));
    assert_null(tc_route_grant(r, TC_NEED_GATE, 0, 0, 0));
    const struct tc_grant *grant = tc_route_grant(r, TC_NEED_CASE_READ, 3, 4, 0);
    assert_non_null(grant);
    assert_int_equal(grant->viewer, 7);
    assert_int_equal(grant->case_id, 3);
    no_request(r);
}

static void in_a_closed_case_nothing_is_added(void **state)
{
    (void)state;
    assert_false(tc_need_outlives_closing(TC_NEED_NOTE_WRITE));
    assert_true(tc_need_outlives_closing(TC_NEED_CASE_AFTER));
    assert_true(tc_need_outlives_closing(TC_NEED_CASE_READ));
    assert_true(tc_need_outlives_closing(TC_NEED_CASE_ASSIGN));
    assert_true(tc_need_outlives_closing(TC_NEED_CASE_RESTRICT));
}

int test_permission(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_role_has_its_needs_and_no_others),
        cmocka_unit_test(nobody_gets_no_grant),
        cmocka_unit_test(in_a_closed_case_nothing_is_added),
    };
    return cmocka_run_group_tests_name("permission", tests, NULL, NULL);
}
