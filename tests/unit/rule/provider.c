/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <talloc.h>

#include "rule/provider.h"

static const struct tc_date today = {2026, 3, 1}, tomorrow = {2026, 3, 2}, none = {0, 0, 0};

static void assert_wrong(struct tc_provider provider, const char *field, const char *key)
{
    const char *found = NULL;
    assert_string_equal(tc_provider_judge(&provider, today, &found), key);
    assert_string_equal(found, field);
}

static void closed_ones_say_why(void **state)
{
    const char *field;
    (void)state;
    assert_wrong((struct tc_provider){.is_open = false}, "why", "required");
    assert_null(tc_provider_judge(&(struct tc_provider){.is_open = false, .why = "Full"}, today, &field));
    assert_null(tc_provider_judge(&(struct tc_provider){.is_open = true}, today, &field));
}

static void a_wait_says_when_somebody_asked(void **state)
{
    const char *field;
    (void)state;
    assert_wrong((struct tc_provider){.is_open = true, .has_wait = true, .checked = none}, "checked", "required");
    assert_wrong((struct tc_provider){.is_open = true, .checked = tomorrow}, "checked", "day-to-come");
    assert_null(tc_provider_judge(&(struct tc_provider){.is_open = true, .has_wait = true, .checked = today}, today, &field));
}

static void services_stand_one_on_a_line(void **state)
{
    void *pool = talloc_new(NULL);
    const char *at = "  Detox \n\n \nCare at home\n";
    (void)state;
    assert_string_equal(tc_service_next(pool, &at), "Detox");
    assert_string_equal(tc_service_next(pool, &at), "Care at home");
    assert_null(tc_service_next(pool, &at));
    at = NULL;
    assert_null(tc_service_next(pool, &at));
    talloc_free(pool);
}

static void services_are_neither_many_nor_long(void **state)
{
    char many[2 * (TC_SERVICES_MOST + 1) + 1], line[202 * 2 + 1];
    const char *field;
    (void)state;
    for (size_t i = 0; i < sizeof many - 1; i++)
        many[i] = i % 2 ? '\n' : 'x';
    many[sizeof many - 1] = '\0';
    assert_wrong((struct tc_provider){.is_open = true, .services = many}, "services", "services-many");
    assert_null(tc_provider_judge(&(struct tc_provider){.is_open = true, .services = many + 2}, today, &field));
    for (size_t i = 0; i < 201; i++) { /* letters count, not bytes */
        line[2 * i] = '\xc5';
        line[2 * i + 1] = '\x82';
    }
    line[402] = '\0';
    assert_wrong((struct tc_provider){.is_open = true, .services = line}, "services", "services-long");
    assert_null(tc_provider_judge(&(struct tc_provider){.is_open = true, .services = line + 2}, today, &field));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(closed_ones_say_why),
        cmocka_unit_test(a_wait_says_when_somebody_asked),
        cmocka_unit_test(services_stand_one_on_a_line),
        cmocka_unit_test(services_are_neither_many_nor_long),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
