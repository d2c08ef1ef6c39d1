/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/consent.h"

#define CLINIC "Harbour Clinic"

static const struct tc_date before = {2026, 1, 4}, first = {2026, 1, 5}, middle = {2026, 3, 1}, last = {2026, 6, 30}, after = {2026, 7, 1};

static struct tc_consent consent_of(const char *sections, const char *given)
{
    return (struct tc_consent){.recipient = CLINIC, .sections = sections, .given = given, .witness = "T. Nguyen",
                               .purpose = "To arrange care", .begins = first, .ends = last};
}

static bool covers(struct tc_consent consent, const char *recipient, const char *section, struct tc_date today)
{
    const struct tc_consent list[] = {consent, {.recipient = NULL}};
    return tc_consent_covers(list, recipient, section, today);
}

static void it_covers_what_it_names_to_whom_it_names(void **state)
{
    struct tc_consent consent = consent_of("contact,plan", "writing");
    (void)state;
    assert_true(covers(consent, CLINIC, "contact", middle));
    assert_true(covers(consent, CLINIC, "plan", middle));
    assert_false(covers(consent, CLINIC, "notes", middle));
    assert_false(covers(consent, CLINIC, "pla", middle));
    assert_false(covers(consent, CLINIC, "", middle));
    assert_false(covers(consent, "Harbour Clinic North", "plan", middle));
    assert_false(covers(consent, NULL, "plan", middle));
}

static void whoever_stands_in_the_directory_is_known_by_that(void **state)
{
    struct tc_consent consent = consent_of("plan", "writing");
    const struct tc_consent list[] = {consent, {.recipient = NULL}};
    const struct tc_recipient renamed = {.provider = 7, .name = "Harbour House"}, other = {.provider = 8, .name = CLINIC},
                              unlisted = {.provider = 0, .name = CLINIC};
    (void)state;
    assert_non_null(tc_consent_for(list, &other, "plan", middle)); /* by name alone, on either side */
    consent.provider = 7;
    const struct tc_consent linked[] = {consent, {.recipient = NULL}};
    assert_ptr_equal(tc_consent_for(linked, &renamed, "plan", middle), linked);
    assert_null(tc_consent_for(linked, &other, "plan", middle)); /* another has taken the name */
    assert_non_null(tc_consent_for(linked, &unlisted, "plan", middle));
}

static void it_covers_from_its_first_day_to_its_last(void **state)
{
    struct tc_consent consent = consent_of("plan", "writing");
    (void)state;
    assert_false(covers(consent, CLINIC, "plan", before));
    assert_true(covers(consent, CLINIC, "plan", first));
    assert_true(covers(consent, CLINIC, "plan", last));
    assert_false(covers(consent, CLINIC, "plan", after));
}

static void a_revoked_one_covers_nothing(void **state)
{
    struct tc_consent consent = consent_of("plan", "writing");
    (void)state;
    consent.is_revoked = true;
    assert_false(covers(consent, CLINIC, "plan", middle));
    assert_string_equal(tc_consent_state(&consent, middle), "revoked");
}

static void a_deficient_one_covers_nothing(void **state)
{
    struct tc_consent endless = consent_of("plan", "writing"), aimless = endless, unheard = consent_of("plan", "spoken"), unsaid = endless;
    (void)state;
    endless.ends = (struct tc_date){0, 0, 0};
    aimless.purpose = NULL;
    unheard.witness = NULL;
    unsaid.sections = NULL;
    assert_false(covers(endless, CLINIC, "plan", middle));
    assert_false(covers(aimless, CLINIC, "plan", middle));
    assert_false(covers(unheard, CLINIC, "plan", middle));
    assert_false(covers(unsaid, CLINIC, "plan", middle));
    assert_string_equal(tc_consent_state(&endless, middle), "incomplete");
}

static void substance_use_needs_writing(void **state)
{
    (void)state;
    assert_true(covers(consent_of("plan,substance_use", "writing"), CLINIC, "substance_use", middle));
    assert_false(covers(consent_of("plan,substance_use", "spoken"), CLINIC, "substance_use", middle));
    assert_true(covers(consent_of("plan,substance_use", "spoken"), CLINIC, "plan", middle));
    assert_false(covers(consent_of("health", "writing"), CLINIC, "substance_use", middle));
}

static void one_of_several_is_enough(void **state)
{
    struct tc_consent list[] = {consent_of("plan", "writing"), consent_of("notes", "spoken"), {.recipient = NULL}};
    (void)state;
    list[0].is_revoked = true;
    assert_true(tc_consent_covers(list, CLINIC, "notes", middle));
    assert_false(tc_consent_covers(list, CLINIC, "plan", middle));
    assert_false(tc_consent_covers(&list[2], CLINIC, "plan", middle));
}

static const char *judge(struct tc_consent consent, const char **field_r)
{
    return tc_consent_judge(&consent, middle, field_r);
}

static void what_is_recorded_is_whole(void **state)
{
    struct tc_consent late = consent_of("plan", "writing"), turned = late, unheard = consent_of("plan", "spoken");
    const char *field;
    (void)state;
    late.begins = last;
    turned.ends = before;
    unheard.witness = NULL;
    assert_null(judge(consent_of("plan", "spoken"), &field));
    assert_null(judge(consent_of("plan,substance_use", "writing"), &field));
    assert_string_equal(judge(consent_of("substance_use", "spoken"), &field), "consent-writing");
    assert_string_equal(field, "given");
    assert_string_equal(judge(unheard, &field), "required");
    assert_string_equal(field, "witness");
    assert_string_equal(judge(late, &field), "consent-to-come");
    assert_string_equal(judge(turned, &field), "dates-order");
}

static void it_is_revoked_once_within_its_time(void **state)
{
    struct tc_consent consent = consent_of("plan", "writing");
    (void)state;
    assert_null(tc_consent_revoke_judge(&consent, first, middle));
    assert_null(tc_consent_revoke_judge(&consent, middle, middle));
    assert_string_equal(tc_consent_revoke_judge(&consent, before, middle), "consent-before");
    assert_string_equal(tc_consent_revoke_judge(&consent, last, middle), "consent-to-come");
    consent.is_revoked = true;
    assert_string_equal(tc_consent_revoke_judge(&consent, middle, middle), "consent-revoked");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_covers_what_it_names_to_whom_it_names), cmocka_unit_test(whoever_stands_in_the_directory_is_known_by_that),
        cmocka_unit_test(it_covers_from_its_first_day_to_its_last),
        cmocka_unit_test(a_revoked_one_covers_nothing), cmocka_unit_test(a_deficient_one_covers_nothing),
        cmocka_unit_test(substance_use_needs_writing), cmocka_unit_test(one_of_several_is_enough),
        cmocka_unit_test(what_is_recorded_is_whole), cmocka_unit_test(it_is_revoked_once_within_its_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
