/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/intake.h"

static const char *likeness(bool family, bool given, bool near, bool born, bool swapped)
{
    return tc_intake_likeness((struct tc_agreement){family, given, near, born, swapped});
}

static void names_and_birth_date_make_it_the_same_person(void **state)
{
    (void)state;
    assert_string_equal(likeness(true, true, true, true, false), "same");
    assert_string_equal(likeness(true, false, true, true, false), "likely");
    assert_string_equal(likeness(false, false, true, true, false), "likely");
    assert_string_equal(likeness(true, true, true, false, true), "likely");
}

static void a_name_alone_may_be_anybodys(void **state)
{
    (void)state;
    assert_string_equal(likeness(true, true, true, false, false), "possible");
    assert_string_equal(likeness(true, false, false, false, false), "possible");
    assert_string_equal(likeness(false, false, true, false, true), "possible");
}

static void a_birthday_or_a_sound_alone_is_nobodys(void **state)
{
    (void)state;
    assert_null(likeness(false, false, false, true, false));
    assert_null(likeness(false, false, true, false, false));
    assert_null(likeness(false, false, false, false, true));
}

static void day_and_month_are_swapped_where_that_is_another_day(void **state)
{
    struct tc_date swapped;
    (void)state;
    assert_true(tc_intake_swap((struct tc_date){1990, 3, 12}, &swapped));
    assert_int_equal(swapped.month, 12);
    assert_int_equal(swapped.day, 3);
    assert_false(tc_intake_swap((struct tc_date){1990, 5, 5}, &swapped));
    assert_false(tc_intake_swap((struct tc_date){1990, 3, 25}, &swapped));
}

static void a_date_that_nobody_qualified_is_whole(void **state)
{
    (void)state;
    assert_string_equal(tc_intake_birth_is(true, NULL), "full");
    assert_string_equal(tc_intake_birth_is(false, NULL), "not_collected");
    assert_string_equal(tc_intake_birth_is(false, "refused"), "refused");
}

static const char *eligible(bool programme, const char *result, const struct tc_date *from, const struct tc_date *until, const char *field)
{
    const char *found;
    const char *key = tc_eligibility_judge(&(struct tc_eligibility){programme, result, from, until}, &found);
    if (field)
        assert_string_equal(found, field);
    return key;
}

static void eligibility_is_of_a_programme_and_has_its_days_in_order(void **state)
{
    struct tc_date first = {2026, 1, 2}, last = {2026, 1, 1};
    (void)state;
    assert_null(eligible(false, NULL, NULL, NULL, NULL));
    assert_null(eligible(true, NULL, NULL, NULL, NULL));
    assert_null(eligible(true, "eligible", &first, NULL, NULL));
    assert_null(eligible(true, "eligible", &first, &first, NULL));
    assert_string_equal(eligible(false, "eligible", NULL, NULL, "programme"), "required");
    assert_string_equal(eligible(true, NULL, &first, NULL, "result"), "required");
    assert_string_equal(eligible(true, "eligible", &first, &last, "until"), "dates-order");
}

static const struct tc_date today = {2026, 11, 21};

static const char *decided(struct tc_intake_decision decision, const char *field)
{
    const char *found;
    const char *key = tc_intake_decision_judge(&decision, today, &found);
    if (key)
        assert_string_equal(found, field);
    return key;
}

static void who_and_where_is_enough_to_be_accepted(void **state)
{
    (void)state;
    assert_null(decided((struct tc_intake_decision){.decision = "accepted", .has_name = true, .has_programme = true}, NULL));
    assert_string_equal(decided((struct tc_intake_decision){.decision = "accepted", .has_programme = true}, "given"), "intake-nameless");
    assert_string_equal(decided((struct tc_intake_decision){.decision = "accepted", .has_name = true}, "programme1"), "required");
}

static void who_waits_is_looked_at_again(void **state)
{
    struct tc_date tomorrow = {2026, 11, 22};
    struct tc_intake_decision waits = {.decision = "waiting", .has_name = true, .has_programme = true, .has_why = true};
    (void)state;
    assert_string_equal(decided(waits, "review"), "required");
    waits.review = &today;
    assert_string_equal(decided(waits, "review"), "intake-review-past");
    waits.review = &tomorrow;
    assert_null(decided(waits, NULL));
    waits.has_why = false;
    assert_string_equal(decided(waits, "why"), "required");
}

static void who_does_not_fit_hears_why_and_what_comes_next(void **state)
{
    struct tc_intake_decision refused = {.decision = "not_a_fit", .has_name = true, .has_programme = true};
    (void)state;
    assert_string_equal(decided(refused, "why"), "required");
    refused.has_why = true;
    assert_string_equal(decided(refused, "next"), "required");
    refused.has_next = true;
    assert_string_equal(decided(refused, "told"), "required");
    refused.has_told = true;
    assert_null(decided(refused, NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_and_birth_date_make_it_the_same_person),
        cmocka_unit_test(a_name_alone_may_be_anybodys),
        cmocka_unit_test(a_birthday_or_a_sound_alone_is_nobodys),
        cmocka_unit_test(day_and_month_are_swapped_where_that_is_another_day),
        cmocka_unit_test(a_date_that_nobody_qualified_is_whole),
        cmocka_unit_test(eligibility_is_of_a_programme_and_has_its_days_in_order),
        cmocka_unit_test(who_and_where_is_enough_to_be_accepted),
        cmocka_unit_test(who_waits_is_looked_at_again),
        cmocka_unit_test(who_does_not_fit_hears_why_and_what_comes_next),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
