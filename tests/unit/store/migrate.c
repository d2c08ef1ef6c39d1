/* SPDX-License-Identifier: Apache-2.0 */
#include "store.h"

#include <sys/wait.h>
#include <unistd.h>

struct told {
    int lines, steps;
};

static void listen_to(void *user, const char *line)
{
    struct told *told = user;
    told->lines++;
    told->steps += strncmp(line, "step ", 5) == 0;
}

static int newest(void)
{
    int number = 0;
    for (const struct tc_sql_step *step = tc_sql_steps; step->name; step++)
        number = step->number;
    return number;
}

static void twice_changes_nothing(void **state)
{
    struct house *house = *state;
    struct told told = {0};
    int has, wants;
    assert_int_equal(tc_migrate(house->turn, &house->admin_config, &house->accounts, listen_to, &told), TC_OK);
    assert_int_equal(told.steps, 0);
    assert_true(told.lines > 0);
    assert_int_equal(tc_migrate_state(house->turn, &house->admin_config, &has, &wants), TC_OK);
    assert_int_equal(has, newest());
    assert_int_equal(wants, newest());
}

static void a_step_with_other_words_is_refused(void **state)
{
    struct house *house = *state;
    house_sql(house, "UPDATE schema_step SET hash = REPLACE(hash, SUBSTR(hash, 1, 1), 'x') WHERE step = 1");
    assert_int_equal(tc_migrate(house->turn, &house->admin_config, &house->accounts, NULL, NULL), TC_INPUT);
    assert_non_null(strstr(house->turn->words, "0001_house"));
}

static int migrate_elsewhere(struct house *house, struct tc_store_config config)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    enum tc_rc rc = tc_migrate(turn, &config, &house->accounts, NULL, NULL);
    if (rc != TC_OK)
        print_error("%s\n", turn->words);
    talloc_free(turn);
    return rc != TC_OK;
}

static void two_at_once_make_one(void **state)
{
    struct house *house = *state;
    struct tc_store_config config = house->admin_config;
    config.database = talloc_asprintf(house->turn, "%s_both", house->admin_config.database);
    pid_t child = fork();
    if (child == 0)
        _exit(migrate_elsewhere(house, config));
    assert_int_equal(migrate_elsewhere(house, config), 0);
    int status, has, wants;
    waitpid(child, &status, 0);
    assert_int_equal(status, 0);
    assert_int_equal(tc_migrate_state(house->turn, &config, &has, &wants), TC_OK);
    assert_int_equal(has, wants);
    house_sql(house, "DROP DATABASE %s", config.database);
}

/* Killed after its statement was done and before that was noted. */
static void one_that_was_killed_goes_on(void **state)
{
    struct house *house = *state;
    int has, wants;
    house_sql(house, "UPDATE schema_step SET done = done - 1 WHERE step = 1");
    house_sql(house, "UPDATE schema_lease SET holder = CONCAT('999999@', CRC32(CONCAT(@@hostname, ' ', @@port, ' ', @@socket))), until = UTC_TIMESTAMP() + INTERVAL 1 HOUR");
    assert_int_equal(tc_migrate_state(house->turn, &house->admin_config, &has, &wants), TC_OK);
    assert_int_equal(tc_migrate(house->turn, &house->admin_config, &house->accounts, NULL, NULL), TC_OK);
    assert_int_equal(house_number(house, "SELECT COUNT(*) FROM schema_step WHERE done <> statements"), 0);
}

static void old_workers_go_on_meanwhile(void **state)
{
    struct house *house = *state;
    struct tc_row row;
    for (int i = 0; i < 3; i++) {
        assert_int_equal(tc_store_one(house->reader, house->turn, house_grant(house, TC_NEED_CASE_READ, 1, 1), TC_SQL_CASE_HEAD, TC_ARGS(), &row), TC_OK);
        assert_string_equal(tc_row_text(&row, "@reference"), "CASE00001");
        assert_int_equal(tc_migrate(house->turn, &house->admin_config, &house->accounts, NULL, NULL), TC_OK);
    }
}

const struct CMUnitTest migrate_tests[] = {
    cmocka_unit_test_setup(twice_changes_nothing, house_clean),
    cmocka_unit_test_setup(two_at_once_make_one, house_clean),
    cmocka_unit_test_setup(one_that_was_killed_goes_on, house_clean),
    cmocka_unit_test_setup(old_workers_go_on_meanwhile, house_clean),
    cmocka_unit_test_setup(a_step_with_other_words_is_refused, house_clean),
    {0},
};
