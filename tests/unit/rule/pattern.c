/* SPDX-License-Identifier: Apache-2.0 */
/* Regular expressions of forms: whole values, and none that holds a worker up. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "rule/pattern.h"

static struct tc_turn *turn;

static int begin(void **state)
{
    (void)state;
    turn = tc_turn_new(NULL, 0);
    return turn ? 0 : 1;
}

static int end(void **state)
{
    (void)state;
    talloc_free(turn);
    return 0;
}

static bool fits(const char *text, const char *value)
{
    const struct tc_pattern *pattern;
    if (tc_pattern_compile(turn, turn, text, &pattern) != TC_OK)
        fail_msg("%s", turn->words);
    return tc_pattern_fits(pattern, value);
}

static void a_value_fits_as_a_whole(void **state)
{
    (void)state;
    assert_true(fits("[A-Z]{2}[0-9]{2}", "AB12"));
    assert_false(fits("[A-Z]{2}[0-9]{2}", "AB12 "));
    assert_false(fits("[A-Z]{2}[0-9]{2}", "xAB12"));
    assert_true(fits("a|ab", "ab"));
    assert_false(fits("^\\d+$", "12\n"));
    assert_true(fits("^\\d{3}-\\d{4}$", "555-0123"));
    assert_true(fits("", ""));
    assert_false(fits("", "a"));
}

static void letters_of_all_languages_count_once(void **state)
{
    (void)state;
    assert_true(fits(".{4}", "Łódź"));
    assert_true(fits("\\p{L}+", "Łódź"));
    assert_true(fits("\\u0141.*", "Łódź"));
    assert_false(fits(".{3}", "Łódź"));
}

/* As they stand in published forms. */
static void common_expressions_are_taken(void **state)
{
    (void)state;
    assert_true(fits("^[\\w.+-]+@([\\w-]+\\.)+[\\w-]{2,}$", "m.okafor@example.org"));
    assert_true(fits("^([\\w\\.\\-]+)@([\\w\\-]+)((\\.(\\w){2,3})+)$", "a@example.org"));
    assert_true(fits("^(\\([0-9]{3}\\) |[0-9]{3}-)[0-9]{3}-[0-9]{4}$", "(555) 555-0123"));
    assert_true(fits("^(https?|ftp)://[^\\s/$.?#].[^\\s]*$", "https://example.org/a"));
    assert_true(fits("(?:19|20)\\d\\d-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])", "1999-12-31"));
    assert_true(fits("(?=.*\\d)(?=.*[a-z]).{4,20}", "ab12"));
    assert_true(fits("[^<>]*", "no brackets"));
    assert_true(fits("[]a]+", "]a]"));
}

static void refused(const char *text, const char *why)
{
    const struct tc_pattern *pattern;
    if (tc_pattern_compile(turn, turn, text, &pattern) != TC_INPUT)
        fail_msg("%s is taken", text);
    assert_null(pattern);
    if (!strstr(turn->words, why))
        fail_msg("%s: %s", text, turn->words);
    tc_turn_mend(turn);
}

static void what_is_none_is_refused(void **state)
{
    (void)state;
    refused("[a-", "is not one: at character 3");
    refused("(a", "is not one");
    refused("*a", "is not one");
    refused("a\\Cb", "is not one");
    refused("((((a{100}){100}){100}){100})", "is not one");
    char *longer = talloc_zero_array(turn, char, TC_PATTERN_LONGEST + 2);
    memset(longer, 'a', TC_PATTERN_LONGEST + 1);
    refused(longer, "longer than 2000 bytes");
}

static void what_explodes_is_refused(void **state)
{
    (void)state;
    refused("^(a+)+$", "explodes: it takes more than 5000 steps");
    refused("(a|a)*b", "explodes");
    refused("(a|aa)+$", "explodes");
    refused("X(\\d+-?)+!", "explodes");
    refused("([a-zA-Z]+)*\\.", "explodes");
    refused("(.*)*x", "explodes");
    refused("(x+x+)+y", "explodes");
    refused("(\\w+\\s?)*:", "explodes");
    refused("AB[0-9]{2}(c*)*d", "explodes");
    refused("foo|bar(?:x+)+y", "explodes");
    refused("(?<name>k+)+m", "explodes");
}

/* What the trials do not show is stopped when somebody's value does. */
static void a_value_that_explodes_does_not_fit(void **state)
{
    (void)state;
    const struct tc_pattern *pattern;
    enum tc_rc rc = tc_pattern_compile(turn, turn, "(?:(?:k[lm])+n?)+o", &pattern);
    if (rc == TC_OK) {
        char value[401] = "";
        for (size_t i = 0; i < 400; i++)
            value[i] = "kl"[i % 2];
        assert_false(tc_pattern_fits(pattern, value));
    } else {
        assert_non_null(strstr(turn->words, "explodes"));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_value_fits_as_a_whole, begin, end),
        cmocka_unit_test_setup_teardown(letters_of_all_languages_count_once, begin, end),
        cmocka_unit_test_setup_teardown(common_expressions_are_taken, begin, end),
        cmocka_unit_test_setup_teardown(what_is_none_is_refused, begin, end),
        cmocka_unit_test_setup_teardown(what_explodes_is_refused, begin, end),
        cmocka_unit_test_setup_teardown(a_value_that_explodes_does_not_fit, begin, end),
    };
    return cmocka_run_group_tests_name("rule pattern", tests, NULL, NULL);
}
