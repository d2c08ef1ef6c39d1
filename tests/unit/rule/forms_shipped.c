/* SPDX-License-Identifier: Apache-2.0 */
/* The forms that the program comes with (conf/form): they are read without a remark, ask what their occasion takes, and our own of them
 * score as doc/forms.md says. */
#include <string.h>

#include "sheet.h"

static const char *const shipped[] = {"intake", "needs_and_strengths", "phq9", "gad7", "risk_screen", "review", "discharge_summary", "follow_up",
                                      "ask_for_help", "after_support"};
#define EACH(i) for (size_t i = 0; i < sizeof shipped / sizeof *shipped; i++)

static void each_says_whose_it_is(void **state)
{
    (void)state;
    EACH(i) {
        const struct tc_form *form = form_of(shipped[i]);
        assert_non_null(form->copyright);
        assert_non_null(form->purpose);
        assert_string_equal(form->segment, "normal");
        assert_string_equal(form->url, talloc_asprintf(turn, "urn:throughcare:questionnaire:%s", shipped[i]));
        for (size_t n = 0; n < form->instrument_count; n++)
            assert_int_equal(tc_instrument_check(turn, form, &form->instruments[n]), TC_OK);
    }
}

static size_t fed(const struct tc_form *form, const char *word)
{
    size_t times = 0;
    for (size_t i = 0; i < form->item_count; i++)
        times += form->items[i].feed && strcmp(form->items[i].feed, word) == 0;
    return times;
}

/* What hangs on the case and its pathway is asked on the record's own page. */
static bool is_of_record(const char *occasion, const char *word)
{
    static const char *const own[][2] = {{"discharge", "reason"}, {"discharge", "answer"}, {"review", "answer"}, {"review", "leads"},
                                         {"review", "dropped"}, {"review", "next"}};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (strcmp(own[i][0], occasion) == 0 && strcmp(own[i][1], word) == 0)
            return true;
    return false;
}

static void each_gives_its_occasion_all_that_it_takes(void **state)
{
    (void)state;
    EACH(i) {
        const struct tc_form *form = form_of(shipped[i]);
        const char *const *words = form->occasion && !form->is_public ? tc_form_feeds(form->occasion) : NULL; /* what is sent gives what it can */
        for (; words && *words; words++) {
            if (fed(form, *words) != !is_of_record(form->occasion, *words))
                fail_msg("%s feeds %s %zu times", form->name, *words, fed(form, *words));
        }
    }
}

static void who_is_asked_about_themselves_need_not_say(void **state)
{
    (void)state;
    const char *const whole[] = {"needs_and_strengths", "phq9", "gad7", "risk_screen", "ask_for_help", "after_support"};
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++) {
        const struct tc_form *form = form_of(whole[i]);
        for (size_t n = 0; n < form->item_count; n++)
            assert_true(!tc_item_is_question(&form->items[n]) || form->items[n].may_decline);
    }
}

/* ---- our own ---------------------------------------------------------------------------- */

static const char *const domains[] = {"housing", "money", "work", "health", "mental_health", "substance_use", "daily_living", "family", "social",
                                      "safety", "legal", "hope"};

static struct sheet needs(void)
{
    struct sheet sheet = {.form = form_of("needs_and_strengths"), .count = 12};
    for (size_t i = 0; i < 12; i++)
        sheet.links[i] = talloc_asprintf(turn, "need-%s", domains[i]);
    return sheet;
}

static void needs_are_averaged_from_six_domains(void **state)
{
    (void)state;
    struct sheet sheet = needs();
    for (int sum = 12; sum <= 60; sum++) { /* each average that twelve domains can have */
        spread(&sheet, sum - 12, 4, sum % 2);
        for (size_t i = 0; i < 12; i++)
            sheet.ordinals[i]++;
        double tenths = (double)((sum * 20 + 12) / 24); /* rounded, halves up */
        is_scored(&sheet, "need", tenths / 10, tenths < 20 ? "Little need" : tenths < 30 ? "Some need" : tenths < 40 ? "Much need" : "Very much need");
    }
    answer(&sheet, (int[]){5, 5, 4, 1, 1, 1, MISSING, MISSING, DECLINED, DECLINED, MISSING, MISSING});
    is_scored(&sheet, "need", 2.8, "Some need");
    is_scored(&sheet, "serious", 3, "Three to five");
    sheet.ordinals[5] = DECLINED;
    assert_false(score_of(&sheet, "need")->is_valid);
    assert_false(score_of(&sheet, "serious")->is_valid);
}

static void serious_needs_are_counted(void **state)
{
    (void)state;
    struct sheet sheet = needs();
    for (int count = 0; count <= 12; count++) {
        for (int i = 0; i < 12; i++)
            sheet.ordinals[i] = i < count ? 4 + i % 2 : 1 + i % 3;
        is_scored(&sheet, "serious", count, count == 0 ? "None" : count <= 2 ? "One or two" : count <= 5 ? "Three to five" : "Six or more");
    }
}

static struct sheet risks(void)
{
    static const char *const names[] = {"self_harm", "harm_to_others", "harm_from_others", "children", "no_shelter", "health", "medication"};
    struct sheet sheet = {.form = form_of("risk_screen"), .count = 7};
    for (size_t i = 0; i < 7; i++)
        sheet.links[i] = talloc_asprintf(turn, "risk-%s", names[i]);
    return sheet;
}

static void the_nearest_risk_counts_and_no_sum(void **state)
{
    (void)state;
    static const char *const nearest[] = {"Nothing named", "Earlier risk", "Risk with a plan", "Risk without a plan"};
    struct sheet sheet = risks();
    for (int level = 0; level <= 3; level++)
        for (size_t at = 0; at < 7; at++) {
            answer(&sheet, (int[]){0, 0, 0, 0, 0, 0, 0});
            sheet.ordinals[at] = level;
            is_scored(&sheet, "nearest", level, nearest[level]);
        }
    answer(&sheet, (int[]){2, 3, 1, 0, DECLINED, 2, DECLINED});
    is_scored(&sheet, "nearest", 3, "Risk without a plan");
    is_scored(&sheet, "present", 3, "Several");
    answer(&sheet, (int[]){0, 0, 0, 0, DECLINED, DECLINED, DECLINED});
    assert_false(score_of(&sheet, "nearest")->is_valid);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_says_whose_it_is),
        cmocka_unit_test(each_gives_its_occasion_all_that_it_takes),
        cmocka_unit_test(who_is_asked_about_themselves_need_not_say),
        cmocka_unit_test(needs_are_averaged_from_six_domains),
        cmocka_unit_test(serious_needs_are_counted),
        cmocka_unit_test(the_nearest_risk_counts_and_no_sum),
    };
    return cmocka_run_group_tests(tests, sheet_begin, sheet_end);
}
