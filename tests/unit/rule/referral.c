/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/referral.h"

static const struct tc_date none = {0, 0, 0}, sent = {2026, 2, 1}, yesterday = {2026, 2, 28}, today = {2026, 3, 1}, tomorrow = {2026, 3, 2};

static struct tc_referral standing(const char *state)
{
    return (struct tc_referral){.state = state, .sent = sent, .sections = "contact,plan", .segment = "normal", .case_segment = "normal",
                                .to = {.provider = 7, .name = "Harbour"}, .takes = true};
}

static struct tc_referral_step step_of(const char *step)
{
    return (struct tc_referral_step){.step = step, .happened = today, .booked = tomorrow, .check = tomorrow, .report = "So they said"};
}

static void assert_wrong(const char *state, struct tc_referral_step step, const char *field, const char *key)
{
    const struct tc_referral referral = standing(state);
    const char *found = NULL;
    assert_string_equal(tc_referral_step_judge(&referral, &step, today, &found), key);
    assert_string_equal(found, field);
}

static void it_goes_from_answer_to_result(void **state)
{
    const char *field, *const way[] = {"sent", "waiting_list", "accepted", "booked", "not_attended", "booked", "attended", "completed", NULL};
    (void)state;
    for (const char *const *at = way; at[1]; at++) {
        const struct tc_referral referral = standing(*at);
        const struct tc_referral_step step = step_of(at[1]);
        assert_true(tc_referral_may(at[0], at[1]));
        assert_null(tc_referral_step_judge(&referral, &step, today, &field));
        assert_string_equal(tc_referral_after(at[0], at[1]), at[1]);
    }
}

static void nothing_is_skipped_nor_goes_on_after_the_end(void **state)
{
    (void)state;
    assert_wrong("sent", step_of("attended"), "outcome", "referral-no-way");
    assert_wrong("draft", step_of("accepted"), "outcome", "referral-no-way");
    assert_wrong("sent", step_of("sent"), "outcome", "referral-no-way");
    assert_wrong("sent", step_of("ask"), "outcome", "referral-no-way");
    for (size_t i = 0; i < 3; i++)
        for (const char *const *step = tc_referral_steps; *step; step++)
            assert_wrong((const char *const[]){"completed", "declined", "withdrawn"}[i], step_of(*step), "", "referral-ended");
}

static void any_that_goes_on_can_be_withdrawn(void **state)
{
    static const char *const open[] = {"draft", "sent", "waiting_list", "accepted", "booked", "attended", "not_attended"};
    (void)state;
    for (size_t i = 0; i < sizeof open / sizeof *open; i++) {
        assert_true(tc_referral_is_open(open[i]));
        assert_true(tc_referral_may(open[i], "withdrawn"));
    }
}

static void who_asks_in_vain_leaves_it_where_it_was(void **state)
{
    (void)state;
    assert_string_equal(tc_referral_after("waiting_list", "asked"), "waiting_list");
    assert_string_equal(tc_referral_after("sent", "accepted"), "accepted");
    assert_false(tc_referral_is_answer("asked"));
    assert_false(tc_referral_is_answer("sent"));
    assert_true(tc_referral_is_answer("declined"));
}

static void what_goes_on_says_when_to_look_again(void **state)
{
    struct tc_referral_step step = step_of("accepted");
    (void)state;
    step.check = none;
    assert_wrong("sent", step, "check", "required");
    step.check = yesterday;
    assert_wrong("sent", step, "check", "check-past");
    step = step_of("booked");
    step.booked = none;
    assert_wrong("accepted", step, "booked", "required");
}

static void what_ends_says_why_and_needs_no_day_to_come(void **state)
{
    static const struct { const char *state, *step; } ends[] = {{"sent", "declined"}, {"draft", "withdrawn"}, {"attended", "completed"}};
    const char *field;
    (void)state;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        struct tc_referral_step step = step_of(ends[i].step);
        const struct tc_referral referral = standing(ends[i].state);
        step.check = none;
        assert_null(tc_referral_step_judge(&referral, &step, today, &field));
        step.report = NULL;
        assert_wrong(ends[i].state, step, "report", "required");
    }
}

static void it_happened_after_it_was_sent_and_not_tomorrow(void **state)
{
    struct tc_referral_step step = step_of("accepted");
    (void)state;
    step.happened = tomorrow;
    assert_wrong("sent", step, "happened", "day-to-come");
    step.happened = (struct tc_date){2026, 1, 31};
    assert_wrong("sent", step, "happened", "referral-before");
}

static void a_draft_is_sent_once_to_whom_takes_it(void **state)
{
    struct tc_referral draft = standing("draft"), gone = standing("sent");
    struct tc_referral_step step = step_of("sent");
    const char *field;
    (void)state;
    draft.sent = none;
    assert_null(tc_referral_change_judge(&draft));
    assert_null(tc_referral_send_judge(&draft, &step, today, &field));
    step.check = yesterday;
    assert_string_equal(tc_referral_send_judge(&draft, &step, today, &field), "check-past");
    assert_string_equal(tc_referral_send_judge(&gone, &step, today, &field), "referral-sent");
    assert_string_equal(tc_referral_change_judge(&gone), "referral-sent");
    draft.takes = false;
    assert_string_equal(tc_referral_send_judge(&draft, &step, today, &field), "provider-closed");
}

static void the_more_urgent_the_less_patient(void **state)
{
    (void)state;
    assert_true(tc_referral_patience("urgent") < tc_referral_patience("soon"));
    assert_true(tc_referral_patience("soon") < tc_referral_patience("routine"));
    assert_int_equal(tc_referral_patience(NULL), tc_referral_patience("routine"));
}

/* ---- what is told ---- */

static const struct tc_consent covering[] = {
    {.id = 1, .provider = 7, .recipient = "Harbour", .sections = "contact", .given = "writing", .purpose = "Care", .begins = {2026, 1, 1}, .ends = {2026, 6, 30}},
    {.id = 2, .recipient = "Harbour", .sections = "plan,substance_use", .given = "writing", .purpose = "Care", .begins = {2026, 1, 1}, .ends = {2026, 3, 1}},
    {.recipient = NULL},
};

static void note_share(void *user, const char *section, const struct tc_consent *consent)
{
    char *told = user;
    size_t at = 0;
    while (told[at])
        at++;
    told[at] = section[0];
    told[at + 1] = consent ? (char)('0' + consent->id) : '-';
}

static void each_section_needs_its_consent(void **state)
{
    struct tc_referral referral = standing("draft");
    char told[32] = "";
    (void)state;
    assert_true(tc_referral_share(&referral, covering, today, note_share, told));
    assert_string_equal(told, "c1p2");
    assert_false(tc_referral_share(&referral, covering, tomorrow, NULL, NULL)); /* the second has ended */
    referral.sections = "contact,notes";
    assert_false(tc_referral_share(&referral, covering, today, NULL, NULL));
    referral.sections = "contact,pla";
    assert_true(tc_referral_share(&referral, covering, today, NULL, NULL)); /* no such section is told either */
    assert_false(tc_referral_shares(&referral, "plan"));
    referral.sections = "";
    assert_false(tc_referral_share(&referral, covering, today, NULL, NULL));
    referral.sections = "contact";
    referral.to = (struct tc_recipient){.provider = 8, .name = "Harbour"};
    assert_false(tc_referral_share(&referral, covering, today, NULL, NULL));
}

static void what_is_of_substance_use_needs_consent_to_that(void **state)
{
    struct tc_referral referral = standing("draft");
    char told[32] = "";
    (void)state;
    assert_false(tc_referral_names_substance_use(&referral));
    referral.case_segment = "substance_use";
    assert_true(tc_referral_share(&referral, covering, today, note_share, told));
    assert_string_equal(told, "c1p2s2");
    referral = standing("draft");
    referral.segment = "substance_use";
    referral.sections = "contact";
    assert_true(tc_referral_names_substance_use(&referral));
    assert_false(tc_referral_share(&referral, covering, tomorrow, NULL, NULL));
    referral.segment = NULL;
    assert_true(tc_referral_share(&referral, covering, tomorrow, NULL, NULL));
}

static void a_letter_is_of_one_that_went_out(void **state)
{
    static const struct { const char *state; bool letter; } all[] = {
        {"draft", false}, {"sent", true}, {"completed", true}, {"declined", false}, {"withdrawn", false}};
    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        const struct tc_referral referral = standing(all[i].state);
        assert_int_equal(tc_referral_is_letter(&referral), all[i].letter);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_goes_from_answer_to_result),
        cmocka_unit_test(nothing_is_skipped_nor_goes_on_after_the_end),
        cmocka_unit_test(any_that_goes_on_can_be_withdrawn),
        cmocka_unit_test(who_asks_in_vain_leaves_it_where_it_was),
        cmocka_unit_test(what_goes_on_says_when_to_look_again),
        cmocka_unit_test(what_ends_says_why_and_needs_no_day_to_come),
        cmocka_unit_test(it_happened_after_it_was_sent_and_not_tomorrow),
        cmocka_unit_test(a_draft_is_sent_once_to_whom_takes_it),
        cmocka_unit_test(the_more_urgent_the_less_patient),
        cmocka_unit_test(each_section_needs_its_consent),
        cmocka_unit_test(what_is_of_substance_use_needs_consent_to_that),
        cmocka_unit_test(a_letter_is_of_one_that_went_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
