/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/client.h"

static const struct tc_date today = {2026, 11, 21};
static const struct tc_date birth = {1991, 3, 12};

static void a_known_date_is_given(void **state)
{
    (void)state;
    assert_null(tc_birth_judge(&birth, "full", today));
    assert_null(tc_birth_judge(&birth, "partial", today));
    assert_string_equal(tc_birth_judge(NULL, "full", today), "birth-date-missing");
    assert_string_equal(tc_birth_judge(NULL, "partial", today), "birth-date-missing");
}

static void an_unknown_date_is_not_given(void **state)
{
    (void)state;
    assert_null(tc_birth_judge(NULL, "refused", today));
    assert_null(tc_birth_judge(NULL, "not_collected", today));
    assert_string_equal(tc_birth_judge(&birth, "unknown", today), "birth-date-not-known");
}

static void a_birth_is_of_the_past_and_of_the_living(void **state)
{
    struct tc_date tomorrow = {2026, 11, 22}, long_ago = {1900, 12, 31};
    (void)state;
    assert_null(tc_birth_judge(&today, "full", today));
    assert_string_equal(tc_birth_judge(&tomorrow, "full", today), "birth-date-to-come");
    assert_string_equal(tc_birth_judge(&long_ago, "full", today), "birth-date-too-old");
}

static void somebody_has_a_name_or_it_stays_hashed(void **state)
{
    (void)state;
    assert_null(tc_name_judge("Ana", NULL, NULL, false));
    assert_null(tc_name_judge(NULL, NULL, "Annie", false));
    assert_null(tc_name_judge(NULL, NULL, NULL, true));
    assert_string_equal(tc_name_judge(NULL, NULL, NULL, false), "name-missing");
}

static void only_what_was_called_safe_is_used(void **state)
{
    (void)state;
    assert_true(tc_contact_may_use("yes", false));
    assert_false(tc_contact_may_use("yes", true));
    assert_false(tc_contact_may_use("not_asked", false));
    assert_false(tc_contact_may_use("no", false));
    assert_false(tc_contact_may_use(NULL, false));
}

static const char *judged(struct tc_contact contact, const char *field)
{
    const char *where, *key = tc_contact_judge(&contact, &where);
    if (key)
        assert_string_equal(where, field);
    return key;
}

static void a_masked_value_stays_and_is_unmasked_by_typing(void **state)
{
    struct tc_contact masked = {.channel = "letter", .is_masked = true, .was_masked = true};
    struct tc_contact opened = {.channel = "letter", .was_masked = true};
    struct tc_contact empty = {.channel = "letter", .is_masked = true};
    (void)state;
    assert_null(judged(masked, "value"));
    assert_string_equal(judged(opened, "value"), "contact-unmask");
    opened.value = "1 Mill Lane";
    assert_null(judged(opened, "value"));
    assert_string_equal(judged(empty, "value"), "required");
}

static void permissions_fit_their_channel(void **state)
{
    (void)state;
    assert_null(judged((struct tc_contact){.channel = "phone", .value = "1", .voicemail = "yes"}, ""));
    assert_null(judged((struct tc_contact){.channel = "visit", .value = "1", .letter = "yes"}, ""));
    assert_string_equal(judged((struct tc_contact){.channel = "sms", .value = "1", .voicemail = "yes"}, "voicemail"),
                        "contact-voicemail-channel");
    assert_string_equal(judged((struct tc_contact){.channel = "phone", .value = "1", .letter = "yes"}, "letter"),
                        "contact-letter-channel");
    assert_string_equal(judged((struct tc_contact){.channel = "email", .value = "ana"}, "value"), "contact-email");
    assert_null(judged((struct tc_contact){.channel = "email", .value = "ana@example.org"}, ""));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_known_date_is_given),
        cmocka_unit_test(an_unknown_date_is_not_given),
        cmocka_unit_test(a_birth_is_of_the_past_and_of_the_living),
        cmocka_unit_test(somebody_has_a_name_or_it_stays_hashed),
        cmocka_unit_test(only_what_was_called_safe_is_used),
        cmocka_unit_test(a_masked_value_stays_and_is_unmasked_by_typing),
        cmocka_unit_test(permissions_fit_their_channel),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
