/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/need.h"
#include "rule/note.h"

#define WRITTEN (1000 * TC_DAY)
#define AUTHOR 7
#define OTHER 8

static struct tc_note_state note_of(bool struck)
{
    return (struct tc_note_state){.author_id = AUTHOR, .written_at = WRITTEN, .struck = struck};
}

static void the_author_changes_it_for_a_day(void **state)
{
    struct tc_note_state note = note_of(false);
    (void)state;
    assert_true(tc_note_may_change(&note, AUTHOR, WRITTEN));
    assert_true(tc_note_may_change(&note, AUTHOR, WRITTEN + TC_NOTE_OPEN - 1));
    assert_false(tc_note_may_change(&note, AUTHOR, WRITTEN + TC_NOTE_OPEN));
}

static void nobody_else_changes_it(void **state)
{
    struct tc_note_state note = note_of(false), nobodys = note_of(false);
    (void)state;
    assert_false(tc_note_may_change(&note, OTHER, WRITTEN));
    nobodys.author_id = 0;
    assert_false(tc_note_may_change(&nobodys, 0, WRITTEN));
}

static void a_struck_note_stays_as_it_was(void **state)
{
    struct tc_note_state note = note_of(true);
    (void)state;
    assert_false(tc_note_may_change(&note, AUTHOR, WRITTEN));
    assert_false(tc_note_may_add(&note));
    assert_false(tc_note_may_strike(&note, AUTHOR, 1u << TC_ROLE_SUPERVISOR));
}

static void author_and_supervisor_strike(void **state)
{
    struct tc_note_state note = note_of(false);
    (void)state;
    assert_true(tc_note_may_add(&note));
    assert_true(tc_note_may_strike(&note, AUTHOR, 1u << TC_ROLE_CASE_MANAGER));
    assert_true(tc_note_may_strike(&note, OTHER, 1u << TC_ROLE_SUPERVISOR));
    assert_false(tc_note_may_strike(&note, OTHER, 1u << TC_ROLE_CASE_MANAGER));
    assert_false(tc_note_may_strike(&note, OTHER, 1u << TC_ROLE_AUDITOR));
}

static void a_note_is_of_the_past(void **state)
{
    (void)state;
    assert_true(tc_note_may_happen(WRITTEN, WRITTEN));
    assert_true(tc_note_may_happen(WRITTEN + 5 * TC_MINUTE, WRITTEN));
    assert_false(tc_note_may_happen(WRITTEN + 6 * TC_MINUTE, WRITTEN));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_author_changes_it_for_a_day), cmocka_unit_test(nobody_else_changes_it),
        cmocka_unit_test(a_struck_note_stays_as_it_was),   cmocka_unit_test(author_and_supervisor_strike),
        cmocka_unit_test(a_note_is_of_the_past),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
