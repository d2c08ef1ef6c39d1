/* SPDX-License-Identifier: Apache-2.0 */
/* What a handler gets of what was typed, and what is said of the rest. */
#include "gate.h"

#include "base/limits.h"

static const char *const kinds[] = {"visit", "phone", NULL};
static const struct tc_field fields[] = {
    {.name = "title", .kind = TC_FIELD_LINE, .required = true, .low = 2, .high = 10},
    {.name = "body", .kind = TC_FIELD_TEXT},
    {.name = "minutes", .kind = TC_FIELD_INT, .low = 1, .high = 600},
    {.name = "due", .kind = TC_FIELD_DATE},
    {.name = "at", .kind = TC_FIELD_TIME},
    {.name = "kind", .kind = TC_FIELD_CHOICE, .choices = kinds},
    {.name = "kinds", .kind = TC_FIELD_CHOICES, .choices = kinds},
    {.name = "people", .kind = TC_FIELD_CHOICES},
    {.name = "safe", .kind = TC_FIELD_YES},
    {.name = NULL},
};

static struct tc_request *r;

static struct tc_input *typed(const char *form)
{
    struct tc_input *in = NULL;
    r = a_request();
    with_form(r, form);
    assert_int_equal(tc_input_read(r, fields, &r->form, NULL, &in), TC_OK);
    return in;
}

static const char *said(const char *form, const char *field)
{
    typed(form);
    for (size_t i = 0; i < r->error_count; i++)
        if (strcmp(r->errors[i].field, field) == 0)
            return r->errors[i].key;
    return "nothing";
}

#define SAYS(form, field, key) do { assert_string_equal(said(form, field), key); no_request(r); } while (0)

static void well_typed_fields_reach_the_handler(void **state)
{
    struct tc_date due;
    (void)state;
    struct tc_input *in = typed("title=+Call+back%09&body=a%0D%0Ab&minutes=45&due-day=9&due-month=2&due-year=2026&at=2:30pm&kind=visit"
                                "&kinds=&kinds=phone&kinds=visit&people=12&people=7&safe=yes&other=1");
    assert_int_equal(r->error_count, 0);
    assert_string_equal(tc_in_text(in, "title"), "Call back");
    assert_string_equal(tc_in_text(in, "body"), "a\nb");
    assert_int_equal(tc_in_int(in, "minutes"), 45);
    assert_true(tc_in_date(in, "due", &due));
    assert_int_equal(due.day, 9);
    assert_string_equal(tc_in_text(in, "due"), "2026-02-09");
    assert_string_equal(tc_in_text(in, "at"), "14:30");
    assert_int_equal(tc_in_int(in, "at"), 870);
    assert_string_equal(tc_in_choice(in, "kinds", 1), "visit");
    assert_null(tc_in_choice(in, "kinds", 2));
    assert_string_equal(tc_arg_in(in, "people").bytes, "12,7");
    assert_true(tc_in_yes(in, "safe"));
    assert_null(tc_in_text(in, "other"));
    no_request(r);
}

static void answers_of_a_form_come_as_they_were_sent(void **state)
{
    static const struct tc_field form[] = {{.name = "q", .kind = TC_FIELD_ANSWERS}, {.name = NULL}};
    struct tc_input *in = NULL;
    (void)state;
    r = a_request();
    with_form(r, "q1=a&q2.1-day=3&qx=no&q=no&q12=%07b&title=x&q1=c");
    assert_int_equal(tc_input_read(r, form, &r->form, NULL, &in), TC_OK);
    const struct tc_pairs *answers = tc_in_answers(in, "q");
    assert_int_equal(answers->count, 4);
    assert_string_equal(answers->list[1].name, "q2.1-day");
    assert_string_equal(tc_pairs_text(answers, "q12"), "b");
    assert_string_equal(tc_pairs_find(answers, "q1", 1)->value, "c");
    assert_ptr_equal(tc_field_of(form, "q7-time"), form);
    assert_null(tc_field_of(form, "question"));
    assert_int_equal(tc_in_answers(in, "other")->count, 0);
    no_request(r);
}

static void what_was_left_empty_is_null(void **state)
{
    (void)state;
    struct tc_input *in = typed("title=ok&body=++&minutes=&due-day=&due-month=&due-year=");
    assert_int_equal(r->error_count, 0);
    assert_null(tc_in_text(in, "body"));
    assert_int_equal(tc_arg_in(in, "minutes").kind, TC_ARG_NULL);
    assert_int_equal(tc_arg_in(in, "due").kind, TC_ARG_NULL);
    assert_int_equal(tc_arg_in(in, "safe").kind, TC_ARG_INT); /* a box that is not ticked says no */
    assert_int_equal(tc_arg_in(in, "safe").number, 0);
    no_request(r);
}

static void each_fault_has_its_word(void **state)
{
    (void)state;
    SAYS("", "title", "required");
    SAYS("title=+", "title", "required");
    SAYS("title=a", "title", "too-short");
    SAYS("title=%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9", "title", "nothing"); /* ten characters, twenty bytes */
    SAYS("title=12345678901", "title", "too-long");
    SAYS("minutes=4x", "minutes", "not-a-number");
    SAYS("minutes=0", "minutes", "out-of-range");
    SAYS("minutes=601", "minutes", "out-of-range");
    SAYS("minutes=99999999999999999999", "minutes", "not-a-number");
    SAYS("kind=letter", "kind", "not-a-choice");
    SAYS("kinds=visit&kinds=letter", "kinds", "not-a-choice");
    SAYS("safe=on", "safe", "not-a-choice");
}

static void days_that_are_none_are_refused(void **state)
{
    static const char *const bad[] = {"due-day=30&due-month=2&due-year=2026", "due-day=x&due-month=1&due-year=2026",
                                      "due-day=&due-month=1&due-year=2026", "due-day=-1&due-month=1&due-year=2026",
                                      "due=2026-13-01", "due=2026-01-01x", "due=tomorrow", "due-day=1&due-month=1&due-year=26", "due=0999-12-31",
                                      "due-day=99999999999999999999&due-month=1&due-year=2026"};
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        SAYS(bad[i], "due", "not-a-date");
    SAYS("due=2024-02-29", "due", "nothing");
}

static void times_are_read_as_people_write_them(void **state)
{
    static const struct { const char *typed, *read; } good[] = {
        {"09:05", "09:05"}, {"9:05", "09:05"}, {"12am", "00:00"}, {"12.15pm", "12:15"}, {"2+PM", "14:00"}, {"23:59", "23:59"},
    };
    static const char *const bad[] = {"24:00", "9", "13pm", "0am", "9:60", "9:5:1", "noon", "-1:30"};
    char form[64];
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        snprintf(form, sizeof form, "title=ok&at=%s", good[i].typed);
        struct tc_input *in = typed(form);
        assert_string_equal(tc_in_text(in, "at"), good[i].read);
        no_request(r);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        snprintf(form, sizeof form, "at=%s", bad[i]);
        SAYS(form, "at", "not-a-time");
    }
}

/* The file itself comes from multipart; what counts is that it is one, and its size. */
static void a_file_is_no_text_and_within_its_size(void **state)
{
    static const struct tc_field wanted[] = {{.name = "file", .kind = TC_FIELD_FILE, .required = true}, {.name = NULL}};
    const struct {
        const char *file_name;
        size_t length;
        const char *key;
    } tries[] = {{"a.pdf", 3, NULL}, {NULL, 3, "required"}, {"a.pdf", 0, "required"},
                 {"a.pdf", TC_UPLOAD_BYTES, NULL}, {"a.pdf", TC_UPLOAD_BYTES + 1, "file-too-large"}};
    (void)state;
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        struct tc_input *in = NULL;
        r = a_request();
        r->form.turn = r->turn;
        struct tc_pair pair = {.name = "file", .value = "abc", .length = tries[i].length, .file_name = tries[i].file_name};
        assert_int_equal(tc_pairs_add(&r->form, pair), TC_OK);
        assert_int_equal(tc_input_read(r, wanted, &r->form, NULL, &in), TC_OK);
        assert_int_equal(r->error_count, tries[i].key ? 1 : 0);
        if (tries[i].key)
            assert_string_equal(r->errors[0].key, tries[i].key);
        assert_true((tc_in_file(in, "file") != NULL) == (tries[i].key == NULL));
        assert_null(tc_in_text(in, "file"));
        no_request(r);
    }
}

int test_fields(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(well_typed_fields_reach_the_handler),
        cmocka_unit_test(answers_of_a_form_come_as_they_were_sent),
        cmocka_unit_test(what_was_left_empty_is_null),
        cmocka_unit_test(each_fault_has_its_word),
        cmocka_unit_test(days_that_are_none_are_refused),
        cmocka_unit_test(times_are_read_as_people_write_them),
        cmocka_unit_test(a_file_is_no_text_and_within_its_size),
    };
    return cmocka_run_group_tests_name("fields", tests, NULL, NULL);
}
