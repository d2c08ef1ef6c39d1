/* SPDX-License-Identifier: Apache-2.0 */
/* The case as of a past moment: content of then, access of today. */
#include "store.h"

#include "base/date.h"

static const struct tc_grant *then(struct house *house, int64_t viewer, const char *moment)
{
    int64_t as_of;
    assert_true(tc_moment_read(moment, &as_of));
    return tc_grant_make(house->turn, (struct tc_grant){.need = TC_NEED_CASE_READ, .viewer = viewer, .case_id = 1, .as_of = as_of});
}

/* Note 1 and case 1 were made in 2021 and changed in 2022 and 2023. */
static void make_past(struct house *house)
{
    static const char *const moments[] = {"2022-01-01 00:00:00.000005", "2023-01-01"};
    static const char *const titles[] = {"Second", "Third"};
    house_sql(house, "DELETE FROM note WHERE id = 1");
    house_sql(house, "DELETE FROM case_file WHERE id = 1");
    house_sql(house, "DELETE HISTORY FROM note");
    house_sql(house, "DELETE HISTORY FROM case_file");
    house_sql(house, "SET timestamp = UNIX_TIMESTAMP('2021-01-01')");
    house_sql(house, "INSERT INTO case_file (id, reference, client_id, stage, opened_on) VALUES (1, 'CASE00001', 1, 'intake', '2021-01-01')");
    house_sql(house, "INSERT INTO note (id, reference, case_id, author_id, kind, happened_at, title, body, written_at)"
              " VALUES (1, 'NOTE00001', 1, 1, 'visit', '2021-01-01', 'First', 'Body', '2021-01-01')");
    for (size_t i = 0; i < 2; i++) {
        house_sql(house, "SET timestamp = UNIX_TIMESTAMP('%s') + 0.0000005", moments[i]);
        house_sql(house, "UPDATE note SET title = '%s' WHERE id = 1", titles[i]);
    }
    house_sql(house, "SET timestamp = DEFAULT");
}

static const char *title_then(struct house *house, int64_t viewer, const char *moment)
{
    struct tc_row row;
    assert_int_equal(tc_store_one(house->reader, house->turn, then(house, viewer, moment), TC_SQL_NOTE_ONE,
                                  TC_ARGS(tc_arg_text("note", "NOTE00001")), &row), TC_OK);
    return tc_row_text(&row, "title");
}

static void content_is_that_of_then(void **state)
{
    struct house *house = *state;
    make_past(house);
    assert_string_equal(title_then(house, 1, "2021-06-01 00:00:00"), "First");
    assert_string_equal(title_then(house, 1, "2022-01-01 00:00:00.000004"), "First");
    assert_string_equal(title_then(house, 1, "2022-01-01 00:00:00.000005"), "Second");
    assert_string_equal(title_then(house, 1, "2024-01-01 00:00:00"), "Third");
    assert_null(title_then(house, 1, "2020-01-01 00:00:00"));
    struct tc_row row;
    assert_int_equal(tc_store_one(house->reader, house->turn, house_grant(house, TC_NEED_CASE_READ, 1, 1), TC_SQL_NOTE_ONE,
                                  TC_ARGS(tc_arg_text("note", "NOTE00001")), &row), TC_OK);
    assert_string_equal(tc_row_text(&row, "title"), "Third");
}

static void access_is_that_of_today(void **state)
{
    struct house *house = *state;
    make_past(house);
    assert_null(title_then(house, 2, "2021-06-01 00:00:00"));
    house_sql(house, "DELETE FROM case_reach WHERE case_id = 1 AND kind IN ('owner', 'team')");
    house_sql(house, "INSERT INTO case_reach VALUES (1, 'owner', 2)");
    assert_null(title_then(house, 1, "2021-06-01 00:00:00"));
    assert_string_equal(title_then(house, 2, "2021-06-01 00:00:00"), "First");
    house_sql(house, "UPDATE note_access SET is_restricted = TRUE WHERE note_id = 1");
    assert_null(title_then(house, 2, "2021-06-01 00:00:00"));
}

static void every_versioned_read_has_a_text_for_the_past(void **state)
{
    (void)state;
    size_t with = 0;
    for (const struct tc_statement *s = tc_statements; s->name; s++) {
        with += s->as_of_text != NULL;
        if (!s->as_of_text)
            continue;
        assert_non_null(strstr(s->as_of_text, "FOR SYSTEM_TIME AS OF ?"));
        assert_null(strstr(s->text, "FOR SYSTEM_TIME"));
        assert_false(s->writes);
    }
    assert_true(with > 0);
}

const struct CMUnitTest past_tests[] = {
    cmocka_unit_test_setup(content_is_that_of_then, house_clean),
    cmocka_unit_test_setup(access_is_that_of_today, house_clean),
    cmocka_unit_test(every_versioned_read_has_a_text_for_the_past),
    {0},
};
