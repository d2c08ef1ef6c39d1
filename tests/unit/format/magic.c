/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "format/magic.h"

static unsigned char file[4096];
static size_t length;

static void put(const void *bytes, size_t count)
{
    memcpy(file + length, bytes, count);
    length += count;
}

static void put_number(unsigned long number, size_t count)
{
    for (size_t i = 0; i < count; i++)
        file[length++] = (unsigned char)(number >> 8 * i);
}

/* Stored entries without content, but for "mimetype" of OpenDocument. */
static void make_zip(const char *const *names, size_t count, const char *mime)
{
    length = 0;
    for (size_t i = 0; i < count; i++) {
        const char *content = i == 0 && mime ? mime : "";
        put("PK\3\4\24\0\0\0\0\0\0\0\0\0\0\0\0\0", 18);
        put_number(strlen(content), 4);
        put_number(strlen(content), 4);
        put_number(strlen(names[i]), 2);
        put_number(0, 2);
        put(names[i], strlen(names[i]));
        put(content, strlen(content));
    }
    size_t began = length;
    for (size_t i = 0; i < count; i++) {
        put("PK\1\2", 4);
        put_number(0, 24);
        put_number(strlen(names[i]), 2);
        put_number(0, 16);
        put(names[i], strlen(names[i]));
    }
    size_t ended = length;
    put("PK\5\6\0\0\0\0", 8);
    put_number(count, 2);
    put_number(count, 2);
    put_number(ended - began, 4);
    put_number(began, 4);
    put_number(0, 2);
}
#define MAKE_ZIP(mime, ...) make_zip((const char *const[]){__VA_ARGS__}, sizeof (const char *const[]){__VA_ARGS__} / sizeof(char *), mime)

static const char *word(void)
{
    const struct tc_format *format = tc_format_of(file, length);
    return format ? format->word : "none";
}

static const char *word_of(const void *bytes, size_t count)
{
    length = 0;
    put(bytes, count);
    return word();
}
#define WORD(bytes) word_of(bytes, sizeof bytes - 1)

static void heads_say_what_a_file_is(void **state)
{
    (void)state;
    assert_string_equal(WORD("%PDF-1.7\n1 0 obj\n%%EOF\n"), "pdf");
    assert_string_equal(WORD("\xFF\xD8\xFF\xE0\0\20JFIF"), "jpeg");
    assert_string_equal(WORD("\x89PNG\r\n\x1A\n\0\0\0\15IHDR"), "png");
    assert_string_equal(WORD("II*\0\10\0\0\0"), "tiff");
    assert_string_equal(WORD("MM\0*\0\0\0\10"), "tiff");
    assert_string_equal(WORD("RIFF\20\0\0\0WEBPVP8 "), "webp");
    assert_string_equal(WORD("\0\0\0\30ftypheic\0\0\0\0"), "heic");
    assert_string_equal(WORD("{\\rtf1\\ansi Hello}"), "rtf");
    assert_string_equal(WORD("Łódź, 3 May\r\n\ttext"), "text");
    assert_string_equal(WORD("<html><script>alert(1)</script>"), "text");
}

static void what_is_nothing_of_ours_is_not_taken(void **state)
{
    (void)state;
    assert_string_equal(WORD("MZ\x90\0\3\0\0\0"), "none");
    assert_string_equal(WORD("\x7F" "ELF\2\1\1\0"), "none");
    assert_string_equal(WORD("GIF89a\1\0\1\0"), "none");
    assert_string_equal(WORD("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0"), "none");
    assert_string_equal(WORD("RIFF\20\0\0\0WAVEfmt "), "none");
    assert_string_equal(WORD("\0\0\0\30ftypisom\0\0\0\0"), "none");
    assert_string_equal(WORD("text with a NUL\0"), "none");
    assert_string_equal(WORD("latin \xE9t\xE9"), "none");
    assert_string_equal(WORD("%PDF-1.7 cut short"), "none");
    assert_string_equal(WORD("text before %PDF-1.7 %%EOF"), "text");
    assert_string_equal(WORD("{\\rtf9 of another kind}"), "none");
    assert_string_equal(WORD(""), "none");
}

static void archives_are_what_they_hold(void **state)
{
    (void)state;
    MAKE_ZIP(NULL, "[Content_Types].xml", "word/document.xml");
    assert_string_equal(word(), "docx");
    MAKE_ZIP(NULL, "[Content_Types].xml", "xl/workbook.xml");
    assert_string_equal(word(), "xlsx");
    MAKE_ZIP(NULL, "ppt/presentation.xml", "[Content_Types].xml");
    assert_string_equal(word(), "pptx");
    MAKE_ZIP("application/vnd.oasis.opendocument.text", "mimetype", "content.xml");
    assert_string_equal(word(), "odt");
    MAKE_ZIP("application/vnd.oasis.opendocument.spreadsheet", "mimetype", "content.xml");
    assert_string_equal(word(), "ods");
    MAKE_ZIP("application/vnd.oasis.opendocument.presentation", "mimetype", "content.xml");
    assert_string_equal(word(), "odp");
    MAKE_ZIP(NULL, "anything.txt", "virus.exe");
    assert_string_equal(word(), "none");
    MAKE_ZIP("application/vnd.oasis.opendocument.text-template", "mimetype", "content.xml");
    assert_string_equal(word(), "none");
}

static void macros_are_not_taken(void **state)
{
    (void)state;
    MAKE_ZIP(NULL, "word/document.xml", "word/vbaProject.bin");
    assert_string_equal(word(), "none");
    MAKE_ZIP(NULL, "xl/workbook.xml", "XL/VBAPROJECT.BIN");
    assert_string_equal(word(), "none");
    MAKE_ZIP("application/vnd.oasis.opendocument.text", "mimetype", "content.xml", "Basic/Standard/Module1.xml");
    assert_string_equal(word(), "none");
    MAKE_ZIP("application/vnd.oasis.opendocument.text", "mimetype", "content.xml", "Scripts/python/x.py");
    assert_string_equal(word(), "none");
    MAKE_ZIP("application/vnd.oasis.opendocument.text", "mimetype", "content.xml", "B", "");
    assert_string_equal(word(), "odt");
}

/* Every cut and every changed byte of the directory: never a crash, never another document for one that was cut. */
static void a_broken_archive_is_none(void **state)
{
    static unsigned char whole[sizeof file];
    (void)state;
    MAKE_ZIP(NULL, "[Content_Types].xml", "word/document.xml");
    size_t all = length;
    memcpy(whole, file, all);
    for (length = 3; length < all; length++) /* "PK" alone is text */
        assert_string_equal(word(), "none");
    for (size_t at = 0; at < all; at++) {
        memcpy(file, whole, all);
        file[at] ^= 0xFF;
        length = all;
        assert_true(strcmp(word(), "docx") == 0 || strcmp(word(), "none") == 0);
    }
}

static void a_word_finds_its_format(void **state)
{
    (void)state;
    assert_string_equal(tc_format_named("jpeg")->extension, ".jpg");
    assert_null(tc_format_named("exe"));
    assert_null(tc_format_named(NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(heads_say_what_a_file_is),
        cmocka_unit_test(what_is_nothing_of_ours_is_not_taken),
        cmocka_unit_test(archives_are_what_they_hold),
        cmocka_unit_test(macros_are_not_taken),
        cmocka_unit_test(a_broken_archive_is_none),
        cmocka_unit_test(a_word_finds_its_format),
    };
    return cmocka_run_group_tests_name("magic", tests, NULL, NULL);
}
