/* SPDX-License-Identifier: Apache-2.0 */
#include "base/text.h"

#include <ctype.h>
#include <errno.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <talloc.h>

/* Length of the well-formed sequence at text, 0 if there is none (Unicode 15, table 3-7). */
static size_t sequence_length(const unsigned char *text, size_t left)
{
    unsigned char a = text[0];
    if (a < 0x80)
        return 1;
    size_t length = a >= 0xC2 && a <= 0xDF ? 2 : (a & 0xF0) == 0xE0 ? 3 : a >= 0xF0 && a <= 0xF4 ? 4 : 0;
    if (length == 0 || left < length)
        return 0;
    unsigned char low = a == 0xE0 ? 0xA0 : a == 0xF0 ? 0x90 : 0x80;
    unsigned char high = a == 0xED ? 0x9F : a == 0xF4 ? 0x8F : 0xBF;
    if (text[1] < low || text[1] > high)
        return 0;
    for (size_t i = 2; i < length; i++)
        if ((text[i] & 0xC0) != 0x80)
            return 0;
    return length;
}

bool tc_text_is_utf8(const char *text, size_t length)
{
    const unsigned char *at = (const unsigned char *)text;
    while (length > 0) {
        size_t n = sequence_length(at, length);
        if (n == 0)
            return false;
        at += n;
        length -= n;
    }
    return true;
}

/* What XML 1.0 forbids although it is well-formed UTF-8: C0 controls but tab and LF, DEL and C1 as
 * discouraged, and the two noncharacters. */
static bool is_forbidden(const unsigned char *at, size_t n)
{
    if (n == 1)
        return (at[0] < 0x20 && at[0] != '\t' && at[0] != '\n') || at[0] == 0x7F;
    if (n == 2)
        return at[0] == 0xC2 && at[1] < 0xA0 && at[1] != 0x85;
    return n == 3 && at[0] == 0xEF && at[1] == 0xBF && at[2] >= 0xBE;
}

bool tc_text_is_clean(const char *text, size_t length)
{
    const unsigned char *at = (const unsigned char *)text, *end = at + length;
    while (at < end) {
        size_t n = sequence_length(at, (size_t)(end - at));
        if (n == 0 || (*at != '\r' && is_forbidden(at, n)))
            return false;
        at += n;
    }
    return true;
}

char *tc_text_clean(void *pool, const char *text, size_t length)
{
    char *clean = talloc_array(pool, char, length * 3 + 1);
    if (!clean)
        return NULL;
    char *to = clean;
    const unsigned char *at = (const unsigned char *)text, *end = at + length;
    while (at < end) {
        size_t n = sequence_length(at, (size_t)(end - at));
        if (n == 0) {
            memcpy(to, "\xEF\xBF\xBD", 3);
            to += 3;
            n = 1;
        } else if (*at == '\r') {
            if (at + 1 == end || at[1] != '\n')
                *to++ = '\n';
        } else if (!is_forbidden(at, n)) {
            memcpy(to, at, n);
            to += n;
        }
        at += n;
    }
    *to = '\0';
    char *fitted = talloc_realloc(pool, clean, char, (size_t)(to - clean) + 1);
    return fitted ? fitted : clean;
}

size_t tc_text_characters(const char *text)
{
    size_t count = 0;
    for (; *text; text++)
        count += ((unsigned char)*text & 0xC0) != 0x80;
    return count;
}

static uint32_t code_point(const unsigned char *at, size_t n)
{
    static const unsigned char first[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    uint32_t code = at[0] & first[n];
    for (size_t i = 1; i < n; i++)
        code = code << 6 | (at[i] & 0x3F);
    return code;
}

/* Unicode's White_Space and Default_Ignorable_Code_Point, as far as keyboards and the clipboard bring them, and the empty braille cell. */
static bool is_unseen(uint32_t code)
{
    static const uint32_t ranges[][2] = {{0x09, 0x0D}, {0x20, 0x20}, {0x85, 0x85}, {0xA0, 0xA0}, {0xAD, 0xAD}, {0x34F, 0x34F}, {0x61C, 0x61C}, {0x115F, 0x1160},
        {0x1680, 0x1680}, {0x180B, 0x180F}, {0x2000, 0x200F}, {0x2028, 0x202F}, {0x205F, 0x206F}, {0x2800, 0x2800}, {0x3000, 0x3000}, {0x3164, 0x3164},
        {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}};
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (code >= ranges[i][0] && code <= ranges[i][1])
            return true;
    return false;
}

static bool shows_nothing(const char *text)
{
    const unsigned char *at = (const unsigned char *)text, *end = at + strlen(text);
    while (at < end) {
        size_t n = sequence_length(at, (size_t)(end - at));
        if (n == 0 || !is_unseen(code_point(at, n)))
            return false;
        at += n;
    }
    return true;
}

/* Where the first so many characters end, in bytes. */
static size_t bytes_of(const char *text, size_t characters)
{
    size_t bytes = 0;
    for (; text[bytes]; bytes++)
        if (((unsigned char)text[bytes] & 0xC0) != 0x80 && characters-- == 0)
            break;
    return bytes;
}

static bool is_sentence_end(const char *text, size_t at)
{
    return text[at] == ' ' && at > 0 && strchr(".!?", text[at - 1]) != NULL;
}

char *tc_text_lead(void *pool, const char *text, size_t most)
{
    static const char more[] = " \xE2\x80\xA6";
    if (tc_text_characters(text) <= most)
        return talloc_strdup(pool, text);
    size_t room = bytes_of(text, most - 2), sentences = 0, words = 0;
    for (size_t i = 0; i <= room; i++) {
        if (is_sentence_end(text, i))
            sentences = i;
        if (text[i] == ' ')
            words = i;
    }
    size_t length = sentences ? sentences : words ? words : room;
    return talloc_asprintf(pool, "%.*s%s", (int)length, text, more);
}

char *tc_text_trim(char *text)
{
    while (isspace((unsigned char)*text))
        text++;
    size_t length = strlen(text);
    while (length > 0 && isspace((unsigned char)text[length - 1]))
        text[--length] = '\0';
    return shows_nothing(text) ? text + length : text;
}

bool tc_text_to_int(const char *text, int64_t low, int64_t high, int64_t *number_r)
{
    if (!isdigit((unsigned char)text[0]) && !(text[0] == '-' && isdigit((unsigned char)text[1])))
        return false;
    char *end;
    errno = 0;
    long long number = strtoll(text, &end, 10);
    if (errno != 0 || *end != '\0' || number < low || number > high)
        return false;
    *number_r = number;
    return true;
}

char *tc_text_hex(void *pool, const void *bytes, size_t length)
{
    char *hex = talloc_array(pool, char, length * 2 + 1);
    if (hex)
        sodium_bin2hex(hex, length * 2 + 1, bytes, length);
    return hex;
}

bool tc_text_unhex(const char *text, void *bytes_r, size_t length)
{
    size_t got;
    if (strlen(text) != length * 2)
        return false;
    return sodium_hex2bin(bytes_r, length, text, length * 2, NULL, &got, NULL) == 0 && got == length;
}

bool tc_text_same_secret(const char *a, const char *b)
{
    size_t length = strlen(a);
    return length == strlen(b) && sodium_memcmp(a, b, length) == 0;
}
