/* SPDX-License-Identifier: Apache-2.0 */
/* A person of staff as the directory tells of them, in a real database. */
#include "../store/house.h"

#include "record/person.h"
#include "record/reach.h"

static const char *const north[] = {"north", NULL}, *const south[] = {"south", "nowhere", "no,rth", NULL}, *const none[] = {NULL};
static const char *const housing[] = {"housing", NULL}, *const victims[] = {"victim_services", "nonsense", NULL};

static struct tc_person_facts facts(const char *key, unsigned roles)
{
    return (struct tc_person_facts){
        .key = key, .login = "okafor", .name = "Mara Okafor", .mail = "m@example.org", .roles = roles,
        .teams = north, .programmes = none, .segments = none, .state = "active",
    };
}

struct meeting {
    struct house *house;
    struct tc_person_facts *facts;
    int64_t person;
    bool left;
    int64_t ended;
};

static enum tc_rc meet_body(void *user)
{
    struct meeting *m = user;
    const struct tc_grant *grant = house_grant(m->house, TC_NEED_JOB, 0, 0);
    if (m->left)
        return tc_person_left(m->house->turn, m->house->writer, grant, m->person, &m->ended);
    return tc_person_meet(m->house->turn, m->house->writer, grant, m->facts, &m->person);
}

static int64_t meet(struct house *house, struct tc_person_facts facts_of_one)
{
    struct meeting m = {.house = house, .facts = &facts_of_one};
    if (tc_store_transact(house->writer, house->turn, meet_body, &m, NULL) != TC_OK)
        fail_msg("%s", house->turn->words);
    return m.person;
}

static void begin_session(struct house *house, int64_t person, int number)
{
    house_sql(house, "INSERT INTO session (token_hash, person_id, began_at, used_at) VALUES (UNHEX(SHA2('%d', 256)), %lld, NOW(6), NOW(6))",
              number, (long long)person);
}

static int64_t count(struct house *house, const char *what, int64_t person)
{
    return house_number(house, "SELECT COUNT(*) FROM %s = %lld", what, (long long)person);
}

static void a_stranger_becomes_a_person_once(void **state)
{
    struct house *house = *state;
    int64_t first = meet(house, facts("key-1", 1u << TC_ROLE_CASE_MANAGER));
    assert_int_equal(meet(house, facts("key-1", 1u << TC_ROLE_CASE_MANAGER)), first);
    assert_int_equal(count(house, "person WHERE directory_key = 'key-1' AND id", first), 1);
    assert_int_equal(count(house, "person_team WHERE team_id = 1 AND source = 'directory' AND person_id", first), 1);
    assert_int_equal(count(house, "viewer_reach WHERE kind IN ('owner', 'named') AND ref = viewer_id AND viewer_id", first), 2);
    assert_int_equal(count(house, "viewer_reach WHERE viewer_id", first), 2);
    assert_int_equal(count(house, "viewer_segment WHERE segment = 'normal' AND viewer_id", first), 1);
    assert_int_equal(count(house, "viewer_segment WHERE viewer_id", first), 1);
}

static void an_unclaimed_login_is_taken_a_claimed_one_is_not(void **state)
{
    struct house *house = *state;
    struct tc_person_facts one = facts("key-one", 1u << TC_ROLE_INTAKE);
    one.login = "one";
    assert_int_equal(meet(house, one), 1);
    one.key = "another-key-of-the-same-login";
    assert_int_not_equal(meet(house, one), 1);
}

static void roles_decide_the_reach(void **state)
{
    static const struct {
        unsigned roles;
        int teams, programmes, intakes, own, wide, segments;
    } rows[] = {
        {1u << TC_ROLE_INTAKE, 0, 0, 1, 2, 0, 1},        {1u << TC_ROLE_CASE_MANAGER, 0, 0, 0, 2, 0, 1},
        {1u << TC_ROLE_CLINICIAN, 1, 0, 0, 2, 0, 3},     {1u << TC_ROLE_SUPERVISOR, 1, 0, 0, 2, 0, 1},
        {1u << TC_ROLE_PROGRAMME_MANAGER, 0, 1, 0, 0, 0, 1}, {1u << TC_ROLE_AUDITOR, 0, 0, 0, 0, 1, 4},
        {1u << TC_ROLE_PRIVACY, 0, 0, 0, 0, 1, 4},       {1u << TC_ROLE_ADMIN, 0, 0, 0, 0, 0, 0},
        {1u << TC_ROLE_CLINICIAN | 1u << TC_ROLE_AUDITOR, 1, 0, 0, 2, 1, 4},
    };
    struct house *house = *state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct tc_person_facts one = facts("key-roles", rows[i].roles);
        one.programmes = housing;
        int64_t id = meet(house, one);
        assert_int_equal(count(house, "viewer_reach WHERE kind = 'team' AND ref = 1 AND viewer_id", id), rows[i].teams);
        assert_int_equal(count(house, "viewer_reach WHERE kind = 'programme' AND ref = 1 AND viewer_id", id), rows[i].programmes);
        assert_int_equal(count(house, "viewer_reach WHERE kind = 'intake' AND ref = 1 AND viewer_id", id), rows[i].intakes);
        assert_int_equal(count(house, "viewer_reach WHERE kind IN ('owner', 'named') AND viewer_id", id), rows[i].own);
        assert_int_equal(count(house, "viewer_reach WHERE kind IN ('audit', 'privacy') AND viewer_id", id), rows[i].wide);
        assert_int_equal(count(house, "viewer_segment WHERE viewer_id", id), rows[i].segments);
    }
}

static void the_directory_never_takes_what_a_screen_gave(void **state)
{
    struct house *house = *state;
    struct tc_person_facts one = facts("key-screen", 1u << TC_ROLE_SUPERVISOR);
    int64_t id = meet(house, one);
    house_sql(house, "INSERT INTO person_team VALUES (%lld, 1, 'screen')", (long long)id);
    one.teams = south;
    meet(house, one);
    assert_int_equal(count(house, "person_team WHERE team_id = 1 AND source = 'screen' AND person_id", id), 1);
    assert_int_equal(count(house, "person_team WHERE source = 'directory' AND person_id", id), 1);
    assert_int_equal(count(house, "viewer_reach WHERE kind = 'team' AND viewer_id", id), 2);
    house_sql(house, "DELETE FROM person_team WHERE person_id = %lld AND source = 'screen'", (long long)id);
    meet(house, one);
    assert_int_equal(count(house, "viewer_reach WHERE kind = 'team' AND ref = 2 AND viewer_id", id), 1);
    assert_int_equal(count(house, "viewer_reach WHERE kind = 'team' AND viewer_id", id), 1);
}

static void a_further_segment_comes_by_rule(void **state)
{
    struct house *house = *state;
    struct tc_person_facts one = facts("key-segment", 1u << TC_ROLE_CASE_MANAGER);
    one.segments = victims;
    int64_t id = meet(house, one);
    assert_int_equal(count(house, "viewer_segment WHERE segment IN ('normal', 'victim_services') AND viewer_id", id), 2);
    assert_int_equal(count(house, "viewer_segment WHERE viewer_id", id), 2);
    one.segments = none;
    meet(house, one);
    assert_int_equal(count(house, "viewer_segment WHERE viewer_id", id), 1);
}

static void who_may_not_go_on_loses_the_session(void **state)
{
    struct house *house = *state;
    struct tc_person_facts one = facts("key-end", 1u << TC_ROLE_CASE_MANAGER);
    int64_t id = meet(house, one);
    begin_session(house, id, 1);
    meet(house, one);
    assert_int_equal(count(house, "session WHERE ended_at IS NULL AND person_id", id), 1);
    one.state = "disabled";
    meet(house, one);
    assert_int_equal(count(house, "session WHERE ended_why = 'directory' AND person_id", id), 1);
    one = facts("key-end", 0);
    begin_session(house, id, 2);
    meet(house, one);
    assert_int_equal(count(house, "session WHERE ended_at IS NULL AND person_id", id), 0);
    assert_int_equal(count(house, "viewer_reach WHERE viewer_id", id), 0);
}

static void who_has_left_loses_the_session(void **state)
{
    struct house *house = *state;
    struct meeting m = {.house = house, .left = true};
    m.person = meet(house, facts("key-left", 1u << TC_ROLE_CASE_MANAGER));
    begin_session(house, m.person, 3);
    begin_session(house, m.person, 4);
    assert_int_equal(tc_store_transact(house->writer, house->turn, meet_body, &m, NULL), TC_OK);
    assert_int_equal(m.ended, 2);
    assert_int_equal(count(house, "person WHERE state = 'left' AND id", m.person), 1);
}

static void a_name_that_is_too_long_is_cut(void **state)
{
    struct house *house = *state;
    struct tc_person_facts one = facts("key-long", 1u << TC_ROLE_CASE_MANAGER);
    char name[600];
    memset(name, 'x', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    one.name = one.phone = one.mail = name;
    int64_t id = meet(house, one);
    assert_int_equal(meet(house, one), id);
    assert_int_equal(count(house, "person WHERE LENGTH(name) = 200 AND LENGTH(phone) = 64 AND id", id), 1);
}

static enum tc_rc reach_body(void *user)
{
    struct house *house = user;
    return tc_reach_case(house->writer, house->turn, house_grant(house, TC_NEED_JOB, 0, 0), 1);
}

static void make_reach(struct house *house)
{
    assert_int_equal(tc_store_transact(house->writer, house->turn, reach_body, house, NULL), TC_OK);
}

static void the_reach_of_a_case_follows_its_access(void **state)
{
    struct house *house = *state;
    house_sql(house, "INSERT INTO assignment (case_id, person_id, part, began_at, ended_at) VALUES"
                     " (1, 1, 'owner', NOW(6), NULL), (1, 2, 'support', NOW(6), NULL), (1, 3, 'cover', NOW(6), NOW(6))");
    make_reach(house);
    assert_int_equal(count(house, "case_reach WHERE (kind, ref) IN (('owner', 1), ('named', 1), ('named', 2), ('team', 1),"
                                  " ('programme', 1), ('audit', 0), ('privacy', 0)) AND case_id", 1), 7);
    assert_int_equal(count(house, "case_reach WHERE case_id", 1), 7);
    house_sql(house, "UPDATE caseload SET is_restricted = TRUE WHERE case_id = 1");
    house_sql(house, "INSERT INTO case_named VALUES (1, 2)");
    make_reach(house);
    assert_int_equal(count(house, "case_reach WHERE (kind, ref) IN (('named', 2), ('privacy', 0)) AND case_id", 1), 2);
    assert_int_equal(count(house, "case_reach WHERE case_id", 1), 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_stranger_becomes_a_person_once),
        cmocka_unit_test(an_unclaimed_login_is_taken_a_claimed_one_is_not),
        cmocka_unit_test(roles_decide_the_reach),
        cmocka_unit_test(the_directory_never_takes_what_a_screen_gave),
        cmocka_unit_test(a_further_segment_comes_by_rule),
        cmocka_unit_test(who_may_not_go_on_loses_the_session),
        cmocka_unit_test(who_has_left_loses_the_session),
        cmocka_unit_test(a_name_that_is_too_long_is_cut),
        cmocka_unit_test_setup(the_reach_of_a_case_follows_its_access, house_clean),
    };
    return cmocka_run_group_tests_name("person", tests, house_open, house_close);
}
