/* SPDX-License-Identifier: Apache-2.0 */
/* Rows of a made-up statement as elements: the store is replaced at link (--wrap). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "record/record.h"

static const struct tc_row *given;
static size_t given_count;

enum tc_rc __wrap_tc_store_look(struct tc_store *store, struct tc_turn *turn, const struct tc_grant *grant, enum tc_sql sql,
                                const struct tc_arg *args, tc_each_row *each_row, void *user);
enum tc_rc __wrap_tc_store_look(struct tc_store *store, struct tc_turn *turn, const struct tc_grant *grant, enum tc_sql sql,
                                const struct tc_arg *args, tc_each_row *each_row, void *user)
{
    (void)store, (void)turn, (void)grant, (void)sql, (void)args;
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; i < given_count && rc == TC_OK; i++)
        rc = each_row(user, &given[i]);
    return rc;
}

static const struct tc_tongue tongue = {
    .code = "en",
    .month = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
    .date = "{day} {month} {year}", .time = "{hour24}:{minute}", .moment = "{date} at {time}", .am = "am", .pm = "pm",
};

#define CELL(name_, kind_, text_) {.name = (name_), .kind = (kind_), .text = (text_), .length = strlen(text_)}
#define NONE(name_) {.name = (name_), .is_null = true}


static struct tc_record *begin(const struct tc_row *rows, size_t count)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_record *record = talloc_zero(turn, struct tc_record);
    tc_zone_set("Europe/London");
    given = rows;
    given_count = count;
    record->turn = turn;
    record->tongue = &tongue;
    record->doc = tc_doc_new(turn, "page");
    return record;
}

static void assert_page(struct tc_record *record, const char *inside)
{
    char *bytes = NULL, *expected = talloc_asprintf(record, "<page>%s</page>\n", inside);
    size_t length;
    assert_int_equal(tc_doc_write(record->doc, record->turn, &bytes, &length), TC_OK);
    assert_string_equal(strchr(bytes, '\n') + 1, expected);
}

static void aliases_become_attributes_and_elements(void **state)
{
    (void)state;
    const struct tc_cell cells[] = {CELL("@id", TC_CELL_NUMBER, "7"), CELL("title", TC_CELL_TEXT, "Tom & <b>"), NONE("@status"), NONE("body")};
    const struct tc_row rows[] = {{4, cells}, {4, cells}};
    struct tc_record *record = begin(rows, 2);
    size_t count = 0;
    assert_int_equal(tc_record_many(record, (enum tc_sql)0, NULL, tc_doc_root(record->doc), "goal", &count), TC_OK);
    assert_int_equal(count, 2);
    assert_page(record, "<goal id=\"7\"><title>Tom &amp; &lt;b&gt;</title></goal><goal id=\"7\"><title>Tom &amp; &lt;b&gt;</title></goal>");
    talloc_free(record->turn);
}

static void dates_are_written_for_machines_and_for_people(void **state)
{
    (void)state;
    const struct tc_cell cells[] = {
        CELL("@due", TC_CELL_DATE, "2026-11-19"), CELL("@at", TC_CELL_MOMENT, "2026-07-01 12:30:00.000000"),
        CELL("met", TC_CELL_DATE, "2026-01-02"), CELL("@never", TC_CELL_DATE, "0000-00-00")};
    const struct tc_row rows[] = {{4, cells}};
    struct tc_record *record = begin(rows, 1);
    assert_int_equal(tc_record_many(record, (enum tc_sql)0, NULL, tc_doc_root(record->doc), "task", NULL), TC_OK);
    assert_page(record, "<task due=\"2026-11-19\" due-text=\"19 November 2026\" at=\"2026-07-01T12:30:00Z\" "
                        "at-text=\"1 July 2026 at 13:30\" never=\"0000-00-00\"><met text=\"2 January 2026\">2026-01-02</met></task>");
    talloc_free(record->turn);
}

static void paths_share_their_elements_within_a_row(void **state)
{
    (void)state;
    const struct tc_cell cells[] = {
        CELL("author/@id", TC_CELL_NUMBER, "3"), CELL("author/name", TC_CELL_TEXT, "M. Okafor"),
        CELL("place/team/@code", TC_CELL_TEXT, "north"), NONE("author/@phone")};
    const struct tc_row rows[] = {{4, cells}, {4, cells}};
    struct tc_record *record = begin(rows, 2);
    assert_int_equal(tc_record_many(record, (enum tc_sql)0, NULL, tc_doc_root(record->doc), "note", NULL), TC_OK);
#define ONE "<note><author id=\"3\"><name>M. Okafor</name></author><place><team code=\"north\"/></place></note>"
    assert_page(record, ONE ONE);
    talloc_free(record->turn);
}

static void bytes_are_hexadecimal(void **state)
{
    (void)state;
    const struct tc_cell cells[] = {{.name = "@hash", .kind = TC_CELL_BYTES, .text = "\0\xff", .length = 2}};
    const struct tc_row rows[] = {{1, cells}};
    struct tc_record *record = begin(rows, 1);
    assert_int_equal(tc_record_many(record, (enum tc_sql)0, NULL, tc_doc_root(record->doc), "entry", NULL), TC_OK);
    assert_page(record, "<entry hash=\"00ff\"/>");
    talloc_free(record->turn);
}

static void one_is_the_first_or_gone(void **state)
{
    (void)state;
    const struct tc_cell cells[] = {CELL("@id", TC_CELL_NUMBER, "1")};
    const struct tc_row rows[] = {{1, cells}, {1, cells}};
    struct tc_record *record = begin(rows, 2);
    struct tc_node *node = NULL;
    assert_int_equal(tc_record_one(record, (enum tc_sql)0, NULL, tc_doc_root(record->doc), "case", &node), TC_OK);
    assert_string_equal(tc_node_attr_get(record, node, "id"), "1");
    assert_page(record, "<case id=\"1\"/>");
    given_count = 0;
    assert_int_equal(tc_record_one(record, (enum tc_sql)0, NULL, tc_doc_root(record->doc), "case", &node), TC_GONE);
    assert_null(node);
    talloc_free(record->turn);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(aliases_become_attributes_and_elements), cmocka_unit_test(dates_are_written_for_machines_and_for_people),
        cmocka_unit_test(paths_share_their_elements_within_a_row), cmocka_unit_test(bytes_are_hexadecimal),
        cmocka_unit_test(one_is_the_first_or_gone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
