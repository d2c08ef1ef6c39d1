/* SPDX-License-Identifier: Apache-2.0 */
#include "base.h"

#include "base/clock.h"
#include "base/need.h"
#include "base/secret.h"
#include "base/turn.h"

static void a_turn_keeps_its_first_failure(void **state)
{
    (void)state;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    assert_int_equal(tc_fail(turn, TC_GONE, "goal %d", 7), TC_GONE);
    assert_int_equal(tc_fail(turn, TC_FAULT, "later"), TC_FAULT);
    assert_int_equal(turn->rc, TC_GONE);
    assert_string_equal(turn->words, "goal 7");
    assert_int_equal(strlen(turn->number), TC_TURN_NUMBER);
    talloc_free(turn);
}

static void a_turn_gives_no_more_memory_than_its_limit(void **state)
{
    (void)state;
    struct tc_turn *turn = tc_turn_new(NULL, 100000);
    assert_non_null(talloc_size(turn, 50000));
    assert_null(talloc_size(turn, 60000));
    talloc_free(turn);
}

static void words_and_needs_agree_both_ways(void **state)
{
    (void)state;
    for (int need = TC_NEED_NONE + 1; need < TC_NEED_COUNT; need++)
        assert_int_equal(tc_need_of_word(tc_need_word((enum tc_need)need)), need);
    assert_int_equal(tc_need_of_word("none"), TC_NEED_NONE);
    for (int role = 0; role < TC_ROLE_COUNT; role++)
        assert_int_equal(tc_role_of_word(tc_role_word((enum tc_role)role)), role);
    assert_int_equal(tc_role_of_word("nobody"), -1);
}

static void the_clock_follows_its_file(void **state)
{
    (void)state;
    char file[] = "clock-XXXXXX";
    int descriptor = mkstemp(file);
    assert_int_equal(write(descriptor, "86400\n", 6), 6);
    int64_t before = tc_clock_now();
    tc_clock_follow(file);
    assert_int_equal(tc_clock_offset(), 86400);
    assert_in_range(tc_clock_now() - before, TC_DAY, TC_DAY + TC_MINUTE);
    tc_clock_follow(NULL);
    assert_in_range(tc_clock_now() - before, 0, TC_MINUTE);
    close(descriptor);
    unlink(file);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_turn_keeps_its_first_failure),
        cmocka_unit_test(a_turn_gives_no_more_memory_than_its_limit),
        cmocka_unit_test(words_and_needs_agree_both_ways),
        cmocka_unit_test(the_clock_follows_its_file),
    };
    if (!tc_secret_start())
        return 1;
    int failed = cmocka_run_group_tests_name("base", tests, NULL, NULL);
    return failed + run_text_tests() + run_date_tests() + run_secret_tests();
}
