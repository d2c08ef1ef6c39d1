/* SPDX-License-Identifier: Apache-2.0 */
#include "base.h"

#include "base/reference.h"
#include "base/text.h"

#include <talloc.h>

static void expect_clean(const char *dirty, size_t length, const char *clean)
{
    char *got = tc_text_clean(NULL, dirty, length);
    assert_string_equal(got, clean);
    assert_true(tc_text_is_utf8(got, strlen(got)));
    talloc_free(got);
}
#define CLEAN(dirty, clean) expect_clean(dirty, sizeof(dirty) - 1, clean)

static void what_xml_cannot_carry_is_dropped(void **state)
{
    (void)state;
    CLEAN("plain & <text>", "plain & <text>");
    CLEAN("a\0b\x01\x1F\x7F" "c", "abc");
    CLEAN("tab\tline\nCRLF\r\nCR\rend\r", "tab\tline\nCRLF\nCR\nend\n");
    CLEAN("\xEF\xBF\xBE\xEF\xBF\xBF|", "|");
    CLEAN("\xC2\x9B" "31m", "31m");
    CLEAN("\xC5\x81\xC3\xB3" "d\xC5\xBA", "\xC5\x81\xC3\xB3" "d\xC5\xBA");
}

static void what_is_left_out_is_known(void **state)
{
    (void)state;
    assert_true(tc_text_is_clean("O'Brien \xC3\xB8\t1\r\n2\r3", 17));
    assert_true(tc_text_is_clean("", 0));
    assert_false(tc_text_is_clean("a\x01", 2));
    assert_false(tc_text_is_clean("a\0b", 3));
    assert_false(tc_text_is_clean("a\xFF", 2));
    assert_false(tc_text_is_clean("\xEF\xBF\xBE", 3));
}

static void bad_utf8_becomes_the_replacement_character(void **state)
{
    (void)state;
    CLEAN("\xFFz", "\xEF\xBF\xBDz");
    CLEAN("\xC0\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD");
    CLEAN("\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    CLEAN("cut \xE2\x82", "cut \xEF\xBF\xBD\xEF\xBF\xBD");
    assert_false(tc_text_is_utf8("\xF4\x90\x80\x80", 4));
    assert_true(tc_text_is_utf8("\xF0\x9F\x8F\xA0", 4));
}

static void expect_trimmed(const char *text, const char *trimmed)
{
    char *copy = talloc_strdup(NULL, text);
    assert_string_equal(tc_text_trim(copy), trimmed);
    talloc_free(copy);
}

/* Blanks of any kind, soft hyphens and signs of direction by themselves are no answer. */
static void what_shows_nothing_is_empty(void **state)
{
    (void)state;
    expect_trimmed(" \t a b\r\n ", "a b");
    expect_trimmed("\xC2\xA0 \xE3\x80\x80", "");
    expect_trimmed("\xE2\x80\x8B\xE2\x80\xAE\xEF\xBB\xBF\xC2\xAD", "");
    expect_trimmed("\xE2\x80\x8F" "a\xC2\xA0", "\xE2\x80\x8F" "a\xC2\xA0");
    expect_trimmed("\xF0\x9F\x8F\xA0", "\xF0\x9F\x8F\xA0");
    expect_trimmed("\xC2", "\xC2");
}

static void expect_lead(const char *text, size_t most, const char *lead)
{
    char *got = tc_text_lead(NULL, text, most);
    assert_string_equal(got, lead);
    assert_true(tc_text_characters(got) <= most);
    talloc_free(got);
}

static void what_is_too_long_ends_with_a_sentence_or_a_word(void **state)
{
    (void)state;
    expect_lead("Ask now. Stay.", 14, "Ask now. Stay.");
    expect_lead("Ask now. Stay with them. Tell", 28, "Ask now. Stay with them. \xE2\x80\xA6");
    expect_lead("Ask now. Stay with them. Tell", 25, "Ask now. \xE2\x80\xA6");
    expect_lead("Ask now in plain words", 14, "Ask now in \xE2\x80\xA6");
    expect_lead("\xC5\x81\xC3\xB3" "d\xC5\xBA\xC5\xBA\xC5\xBA\xC5\xBA", 5, "\xC5\x81\xC3\xB3" "d \xE2\x80\xA6");
}

static void numbers_are_whole_or_refused(void **state)
{
    (void)state;
    int64_t n = 0;
    assert_true(tc_text_to_int("42", 0, 100, &n));
    assert_int_equal(n, 42);
    assert_true(tc_text_to_int("-1", -5, 100, &n));
    const char *const bad[] = {"", " 42", "42 ", "4x", "+4", "0x10", "1e3", "101", "99999999999999999999", "-"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(tc_text_to_int(bad[i], 0, 100, &n));
}

static void a_reference_survives_being_typed(void **state)
{
    (void)state;
    char reference[TC_REFERENCE_LENGTH + 1], shown[TC_REFERENCE_SHOWN + 1], again[TC_REFERENCE_LENGTH + 1];
    for (int i = 0; i < 2000; i++) {
        tc_reference_make(reference);
        tc_reference_show(reference, shown);
        for (char *at = shown; *at; at++)
            *at = *at == '0' ? 'o' : *at == '1' ? 'l' : *at;
        assert_true(tc_reference_read(shown, again));
        assert_string_equal(again, reference);
    }
}

/* ISO/IEC 7064 MOD 37,36 finds every single wrong character and every swap of neighbours. */
static void one_wrong_character_is_found(void **state)
{
    (void)state;
    static const char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    char reference[TC_REFERENCE_LENGTH + 1], wrong[TC_REFERENCE_LENGTH + 1], read[TC_REFERENCE_LENGTH + 1];
    tc_reference_make(reference);
    for (int i = 0; i < TC_REFERENCE_LENGTH; i++) {
        strcpy(wrong, reference);
        for (const char *letter = letters; *letter; letter++) {
            wrong[i] = *letter;
            assert_int_equal(tc_reference_read(wrong, read), *letter == reference[i]);
        }
    }
    assert_false(tc_reference_read("", read));
    assert_false(tc_reference_read("0123-4567-89AB", read));
    assert_false(tc_reference_read("7F3K'; --", read));
}

int run_text_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_xml_cannot_carry_is_dropped),
        cmocka_unit_test(what_is_left_out_is_known),
        cmocka_unit_test(bad_utf8_becomes_the_replacement_character),
        cmocka_unit_test(what_shows_nothing_is_empty),
        cmocka_unit_test(what_is_too_long_ends_with_a_sentence_or_a_word),
        cmocka_unit_test(numbers_are_whole_or_refused),
        cmocka_unit_test(a_reference_survives_being_typed),
        cmocka_unit_test(one_wrong_character_is_found),
    };
    return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
