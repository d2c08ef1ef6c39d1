/* SPDX-License-Identifier: Apache-2.0 */
#include "store.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "../../../module/store/inner.h"

static void a_silent_server_is_given_up(void **state)
{
    struct house *house = *state;
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    snprintf(address.sun_path, sizeof address.sun_path, "%s.silent", house->admin_config.socket);
    unlink(address.sun_path);
    int listener = socket(AF_UNIX, SOCK_STREAM, 0);
    assert_int_equal(bind(listener, (struct sockaddr *)&address, sizeof address), 0);
    assert_int_equal(listen(listener, 5), 0);
    struct tc_store_config config = house->read_config;
    config.socket = address.sun_path;
    config.connect_seconds = config.answer_seconds = 1;
    struct tc_store *store;
    int64_t began = tc_clock_tick();
    assert_int_equal(tc_store_open(house, house->turn, &config, &store), TC_BUSY);
    assert_in_range(tc_clock_tick() - began, TC_SECOND / 2, 4 * TC_SECOND);
    assert_null(store);
    close(listener);
    unlink(address.sun_path);
}

static void no_server_is_busy_with_a_reason(void **state)
{
    struct house *house = *state;
    struct tc_store_config config = house->read_config;
    struct tc_store *store;
    config.socket = "/nowhere/mariadb.sock";
    assert_int_equal(tc_store_open(house, house->turn, &config, &store), TC_BUSY);
    assert_non_null(strstr(house->turn->words, "/nowhere/mariadb.sock"));
}

static void files_are_not_sent_and_rows_found_are_not_counted(void **state)
{
    struct house *house = *state;
    unsigned long flags = house->writer->mysql->client_flag;
    assert_int_equal(flags & CLIENT_LOCAL_FILES, 0);
    assert_int_equal(flags & CLIENT_FOUND_ROWS, 0);
    house_sql(house, "SET GLOBAL local_infile = ON");
    assert_int_not_equal(house_refused(house->writer->mysql, "LOAD DATA LOCAL INFILE '/etc/hostname' INTO TABLE site (name)"), 0);
    house_sql(house, "SET GLOBAL local_infile = OFF");
}

/* init_connect runs for accounts without SUPER, such as ours. */
static void what_a_server_sets_is_set_right(void **state)
{
    struct house *house = *state;
    struct tc_store *store;
    house_sql(house, "SET GLOBAL init_connect = \"SET time_zone = '+03:00', sql_mode = '', tx_isolation = 'READ-UNCOMMITTED'\"");
    enum tc_rc rc = tc_store_open(house, house->turn, &house->read_config, &store);
    house_sql(house, "SET GLOBAL init_connect = ''");
    assert_int_equal(rc, TC_OK);
    MYSQL *mysql = store->mysql;
    assert_int_equal(mysql_query(mysql, "SELECT @@time_zone = '+00:00' AND @@sql_mode LIKE '%ANSI_QUOTES,STRICT%'"
                                 " AND @@tx_isolation = 'REPEATABLE-READ' AND @@max_statement_time BETWEEN 1 AND 20"), 0);
    MYSQL_RES *result = mysql_store_result(mysql);
    assert_string_equal(mysql_fetch_row(result)[0], "1");
    mysql_free_result(result);
    talloc_free(store);
}

static void kill_connection(struct house *house, struct tc_store *store)
{
    house_sql(house, "KILL CONNECTION %lu", mysql_thread_id(store->mysql));
}

static enum tc_rc ask_case(struct house *house, struct tc_row *row_r)
{
    return tc_store_one(house->reader, house->turn, house_grant(house, TC_NEED_CASE_READ, 1, 1), TC_SQL_CASE_HEAD, TC_ARGS(), row_r);
}

static void a_lost_connection_costs_a_read_nothing(void **state)
{
    struct house *house = *state;
    struct tc_row row;
    assert_int_equal(ask_case(house, &row), TC_OK);
    kill_connection(house, house->reader);
    assert_int_equal(ask_case(house, &row), TC_OK);
    assert_string_equal(tc_row_text(&row, "@reference"), "CASE00001");
    kill_connection(house, house->reader);
    assert_int_equal(tc_store_look_begin(house->reader, house->turn), TC_OK);
    assert_int_equal(ask_case(house, &row), TC_OK);
    kill_connection(house, house->reader);
    assert_int_equal(ask_case(house, &row), TC_BUSY);
    tc_store_look_end(house->reader);
    tc_turn_mend(house->turn);
    assert_int_equal(ask_case(house, &row), TC_OK);
}

static void a_look_sees_one_moment(void **state)
{
    struct house *house = *state;
    struct tc_row row;
    assert_int_equal(tc_store_look_begin(house->reader, house->turn), TC_OK);
    house_sql(house, "UPDATE case_file SET stage = 'review' WHERE id = 1");
    assert_int_equal(ask_case(house, &row), TC_OK);
    assert_string_equal(tc_row_text(&row, "@stage"), "plan");
    tc_store_look_end(house->reader);
    assert_int_equal(ask_case(house, &row), TC_OK);
    assert_string_equal(tc_row_text(&row, "@stage"), "review");
}

static void time_in_the_database_is_counted(void **state)
{
    struct house *house = *state;
    struct tc_row row;
    (void)tc_store_spent(house->reader);
    assert_int_equal(ask_case(house, &row), TC_OK);
    assert_in_range(tc_store_spent(house->reader), 1, TC_SECOND);
    assert_int_equal(tc_store_spent(house->reader), 0);
}

static void a_view_with_other_columns_is_prepared_anew(void **state)
{
    struct house *house = *state;
    struct tc_row row;
    const struct tc_grant *grant = house_grant(house, TC_NEED_JOB, 0, 0);
    assert_int_equal(tc_store_one(house->writer, house->turn, grant, TC_SQL_CLOCK_NOW, TC_ARGS(tc_arg_int("offset", 0)), &row), TC_OK);
    assert_int_equal(ask_case(house, &row), TC_OK);
    house_sql(house, "ALTER TABLE caseload COMMENT 'made anew'");
    assert_int_equal(ask_case(house, &row), TC_OK);
    assert_string_equal(tc_row_text(&row, "@reference"), "CASE00001");
}

const struct CMUnitTest connection_tests[] = {
    cmocka_unit_test_setup(a_silent_server_is_given_up, house_clean),
    cmocka_unit_test_setup(no_server_is_busy_with_a_reason, house_clean),
    cmocka_unit_test_setup(files_are_not_sent_and_rows_found_are_not_counted, house_clean),
    cmocka_unit_test_setup(what_a_server_sets_is_set_right, house_clean),
    cmocka_unit_test_setup(a_lost_connection_costs_a_read_nothing, house_clean),
    cmocka_unit_test_setup(a_look_sees_one_moment, house_clean),
    cmocka_unit_test_setup(time_in_the_database_is_counted, house_clean),
    cmocka_unit_test_setup(a_view_with_other_columns_is_prepared_anew, house_clean),
    {0},
};
