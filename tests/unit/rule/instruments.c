/* SPDX-License-Identifier: Apache-2.0 */
/* PHQ-9 and GAD-7 score as those who published them say: each total, each edge of a band, answers that are missing. */
#include "sheet.h"

static const char *phq9_band(int total)
{
    return total <= 4 ? "None or minimal" : total <= 9 ? "Mild" : total <= 14 ? "Moderate" : total <= 19 ? "Moderately severe" : "Severe";
}

static void phq9_has_each_total_in_its_band(void **state)
{
    (void)state;
    struct sheet sheet = sheet_of("phq9", "phq9-", 9);
    for (int total = 0; total <= 27; total++)
        for (int backwards = 0; backwards < 2; backwards++) {
            spread(&sheet, total, 3, backwards);
            is_scored(&sheet, "total", total, phq9_band(total));
        }
}

static void gad7_has_each_total_in_its_band(void **state)
{
    (void)state;
    struct sheet sheet = sheet_of("gad7", "gad7-", 7);
    for (int total = 0; total <= 21; total++) {
        spread(&sheet, total, 3, total % 2);
        is_scored(&sheet, "total", total, total <= 4 ? "Minimal" : total <= 9 ? "Mild" : total <= 14 ? "Moderate" : "Severe");
    }
}

static void examples_that_others_published(void **state)
{
    (void)state;
    struct sheet phq9 = sheet_of("phq9", "phq9-", 9), gad7 = sheet_of("gad7", "gad7-", 7);
    /* Medizininformatik-Initiative, PRO module 2026: mii-exa-pro-phq-9-response (27), mii-exa-pro-gad-7-response (7). */
    answer(&phq9, (int[]){3, 3, 3, 3, 3, 3, 3, 3, 3});
    is_scored(&phq9, "total", 27, "Severe");
    answer(&gad7, (int[]){1, 1, 1, 2, 2, 0, 0});
    is_scored(&gad7, "total", 7, "Mild");
    /* A worked answer of learn8.cc, 4LLWDg679x: interest 1, sleep 2, appetite 1. */
    answer(&phq9, (int[]){1, 0, 2, 0, 1, 0, 0, 0, 0});
    is_scored(&phq9, "total", 4, "None or minimal");
}

static void phq9_takes_two_missing_at_the_average_of_the_others(void **state)
{
    (void)state;
    struct sheet sheet = sheet_of("phq9", "phq9-", 9);
    answer(&sheet, (int[]){2, 2, 2, 2, 2, 2, 2, 2, MISSING});
    is_scored(&sheet, "total", 18, "Moderately severe");
    answer(&sheet, (int[]){2, 1, 2, 1, 2, 1, 1, DECLINED, MISSING}); /* 10 of 7: 12.86 */
    is_scored(&sheet, "total", 13, "Moderate");
    answer(&sheet, (int[]){2, 1, 2, 1, 2, 1, DECLINED, DECLINED, MISSING});
    assert_false(score_of(&sheet, "total")->is_valid);
    assert_null(score_of(&sheet, "total")->band);
    answer(&sheet, (int[]){MISSING, MISSING, MISSING, MISSING, MISSING, MISSING, MISSING, MISSING, MISSING});
    assert_false(score_of(&sheet, "total")->is_valid);
}

/* The rule once more, in whole numbers. */
static void phq9_agrees_with_the_arithmetic_of_its_rule(void **state)
{
    (void)state;
    struct sheet sheet = sheet_of("phq9", "phq9-", 9);
    unsigned chance = 20011;
    for (int time = 0; time < 400; time++) {
        int sum = 0, count = 0;
        for (size_t i = 0; i < 9; i++) {
            chance = chance * 1103515245u + 12345u;
            sheet.ordinals[i] = chance >> 28 == 0 ? MISSING : chance >> 28 == 1 ? DECLINED : (int)(chance >> 20 & 3);
            count += sheet.ordinals[i] >= 0;
            sum += sheet.ordinals[i] >= 0 ? sheet.ordinals[i] : 0;
        }
        if (count >= 7)
            is_scored(&sheet, "total", (sum * 18 + count) / (2 * count), phq9_band((sum * 18 + count) / (2 * count)));
        else
            assert_false(score_of(&sheet, "total")->is_valid);
    }
}

static void gad7_takes_all_seven(void **state)
{
    (void)state;
    struct sheet sheet = sheet_of("gad7", "gad7-", 7);
    answer(&sheet, (int[]){3, 3, 3, 3, 3, 3, MISSING});
    assert_false(score_of(&sheet, "total")->is_valid);
    answer(&sheet, (int[]){3, 3, 3, 3, 3, 3, DECLINED});
    assert_false(score_of(&sheet, "total")->is_valid);
}

static enum tc_rc count_one(void *user, const struct tc_answer *answer)
{
    (void)answer;
    ++*(size_t *)user;
    return TC_OK;
}

static void item_nine_calls_for_something_from_several_days(void **state)
{
    (void)state;
    struct sheet sheet = sheet_of("phq9", "phq9-", 9);
    for (int ninth = 0; ninth <= 3; ninth++) {
        size_t calls = 0;
        answer(&sheet, (int[]){3, 3, MISSING, MISSING, MISSING, MISSING, MISSING, MISSING, ninth});
        struct tc_answers answers = answers_of(&sheet);
        assert_int_equal(tc_answers_risks(&answers, count_one, &calls), TC_OK);
        assert_int_equal(calls, ninth >= 1);
    }
}

static void a_change_is_reliable_from_six_and_four_points(void **state)
{
    (void)state;
    const struct tc_instrument *phq9 = form_of("phq9")->instruments, *gad7 = form_of("gad7")->instruments;
    assert_false(tc_change_judge(phq9->low_is_better, phq9->has_reliable, phq9->reliable, 15, 10).is_reliable);
    assert_true(tc_change_judge(phq9->low_is_better, phq9->has_reliable, phq9->reliable, 15, 9).is_reliable);
    assert_int_equal(tc_change_judge(phq9->low_is_better, phq9->has_reliable, phq9->reliable, 15, 9).direction, TC_CHANGE_BETTER);
    assert_false(tc_change_judge(gad7->low_is_better, gad7->has_reliable, gad7->reliable, 8, 11).is_reliable);
    assert_true(tc_change_judge(gad7->low_is_better, gad7->has_reliable, gad7->reliable, 8, 12).is_reliable);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(phq9_has_each_total_in_its_band),
        cmocka_unit_test(gad7_has_each_total_in_its_band),
        cmocka_unit_test(examples_that_others_published),
        cmocka_unit_test(phq9_takes_two_missing_at_the_average_of_the_others),
        cmocka_unit_test(phq9_agrees_with_the_arithmetic_of_its_rule),
        cmocka_unit_test(gad7_takes_all_seven),
        cmocka_unit_test(item_nine_calls_for_something_from_several_days),
        cmocka_unit_test(a_change_is_reliable_from_six_and_four_points),
    };
    return cmocka_run_group_tests(tests, sheet_begin, sheet_end);
}
