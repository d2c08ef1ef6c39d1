/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "rule/search.h"

static void words_become_ranges(void **state)
{
    struct tc_search_name name;
    (void)state;
    tc_search_name("  Ferreira,  ana ", &name);
    assert_int_equal(name.count, 2);
    assert_string_equal(name.low[0], "Ferreira");
    assert_string_equal(name.high[0], "Ferreira\xF4\x8F\xBF\xBF");
    assert_string_equal(name.low[1], "ana");
}

static void marks_of_patterns_are_letters_like_others(void **state)
{
    struct tc_search_name name;
    (void)state;
    tc_search_name("%_ O'Brien-Smith", &name);
    assert_int_equal(name.count, 2);
    assert_string_equal(name.low[0], "%_");
    assert_string_equal(name.low[1], "O'Brien-Smith");
}

static void one_letter_is_too_little(void **state)
{
    struct tc_search_name name;
    (void)state;
    tc_search_name("a", &name);
    assert_int_equal(name.count, 0);
    tc_search_name("é", &name);
    assert_int_equal(name.count, 0);
    tc_search_name(" , ;", &name);
    assert_int_equal(name.count, 0);
    tc_search_name(NULL, &name);
    assert_int_equal(name.count, 0);
    tc_search_name("Li", &name);
    assert_int_equal(name.count, 1);
}

static void the_fourth_word_is_left_out(void **state)
{
    struct tc_search_name name;
    (void)state;
    tc_search_name("Maria de la Cruz", &name);
    assert_int_equal(name.count, TC_SEARCH_WORDS);
    assert_string_equal(name.low[2], "la");
}

static void a_long_word_is_cut_with_room_for_its_end(void **state)
{
    struct tc_search_name name;
    char typed[2000];
    (void)state;
    memset(typed, 'a', sizeof typed);
    typed[sizeof typed - 1] = 0;
    tc_search_name(typed, &name);
    assert_int_equal(name.count, 1);
    assert_int_equal(strlen(name.high[0]), strlen(name.low[0]) + 4);
    assert_true(strlen(name.high[0]) < sizeof name.high[0]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_become_ranges),
        cmocka_unit_test(marks_of_patterns_are_letters_like_others),
        cmocka_unit_test(one_letter_is_too_little),
        cmocka_unit_test(the_fourth_word_is_left_out),
        cmocka_unit_test(a_long_word_is_cut_with_room_for_its_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
