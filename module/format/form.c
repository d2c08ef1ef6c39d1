/* SPDX-License-Identifier: Apache-2.0 */
#include "format/form.h"

#include <string.h>

#include "base/limits.h"
#include "base/text.h"

enum tc_rc tc_pairs_add(struct tc_pairs *pairs, struct tc_pair pair)
{
    if (pairs->count >= TC_MAX_FIELDS)
        return tc_fail(pairs, TC_LARGE, "more than %d fields", TC_MAX_FIELDS);
    if (pairs->count % 16 == 0) {
        struct tc_pair *more = talloc_realloc(pairs->turn, pairs->list, struct tc_pair, pairs->count + 16);
        if (!more)
            return tc_fail(pairs, TC_BUSY, "memory for fields");
        pairs->list = more;
    }
    pairs->list[pairs->count++] = pair;
    return TC_OK;
}

const struct tc_pair *tc_pairs_find(const struct tc_pairs *pairs, const char *name, size_t n)
{
    for (size_t i = 0; i < pairs->count; i++)
        if (strcmp(pairs->list[i].name, name) == 0 && n-- == 0)
            return &pairs->list[i];
    return NULL;
}

const char *tc_pairs_text(const struct tc_pairs *pairs, const char *name)
{
    const struct tc_pair *pair = tc_pairs_find(pairs, name, 0);
    return pair ? pair->value : NULL;
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Decodes %XX and + into a clean copy; half an escape stays as it is, as browsers do. */
static char *decode(struct tc_turn *turn, const char *bytes, size_t length, bool *cleaned_r)
{
    char *raw = talloc_size(turn, length + 1);
    if (!raw)
        return NULL;
    size_t w = 0;
    for (size_t i = 0; i < length; i++) {
        int high = i + 2 < length && bytes[i] == '%' ? hex_digit(bytes[i + 1]) : -1;
        int low = high >= 0 ? hex_digit(bytes[i + 2]) : -1;
        if (low >= 0) {
            raw[w++] = (char)(high << 4 | low);
            i += 2;
        } else {
            raw[w++] = bytes[i] == '+' ? ' ' : bytes[i];
        }
    }
    char *clean = tc_text_clean(turn, raw, w);
    *cleaned_r = !tc_text_is_clean(raw, w);
    talloc_free(raw);
    return clean;
}

static enum tc_rc add_encoded(struct tc_pairs *pairs, const char *bytes, size_t length)
{
    const char *equals = memchr(bytes, '=', length);
    size_t name_length = equals ? (size_t)(equals - bytes) : length;
    bool is_cleaned = false;
    char *name = decode(pairs->turn, bytes, name_length, &is_cleaned);
    char *value = equals ? decode(pairs->turn, equals + 1, length - name_length - 1, &is_cleaned) : talloc_strdup(pairs->turn, "");
    if (!name || !value)
        return tc_fail(pairs, TC_BUSY, "memory for a field");
    return tc_pairs_add(pairs, (struct tc_pair){.name = name, .value = value, .length = strlen(value), .is_cleaned = is_cleaned});
}

enum tc_rc tc_form_urlencoded(struct tc_pairs *pairs, const char *bytes, size_t length)
{
    while (length > 0) {
        const char *end = memchr(bytes, '&', length);
        size_t piece = end ? (size_t)(end - bytes) : length;
        enum tc_rc rc = piece > 0 ? add_encoded(pairs, bytes, piece) : TC_OK;
        if (rc != TC_OK)
            return rc;
        piece += end ? 1 : 0;
        bytes += piece;
        length -= piece;
    }
    return TC_OK;
}

static enum tc_rc add_cookie(struct tc_pairs *pairs, const char *bytes, size_t length)
{
    while (length > 0 && (*bytes == ' ' || *bytes == '\t'))
        bytes++, length--;
    const char *equals = memchr(bytes, '=', length);
    if (!equals || equals == bytes)
        return TC_OK; /* nothing that we ever set */
    size_t name_length = (size_t)(equals - bytes);
    char *name = tc_text_clean(pairs->turn, bytes, name_length);
    char *value = tc_text_clean(pairs->turn, equals + 1, length - name_length - 1);
    if (!name || !value)
        return tc_fail(pairs, TC_BUSY, "memory for a cookie");
    value = tc_text_trim(value);
    return tc_pairs_add(pairs, (struct tc_pair){.name = name, .value = value, .length = strlen(value)});
}

enum tc_rc tc_form_cookies(struct tc_pairs *pairs, const char *header)
{
    while (*header) {
        size_t piece = strcspn(header, ";");
        enum tc_rc rc = add_cookie(pairs, header, piece);
        if (rc != TC_OK)
            return rc;
        header += piece + (header[piece] == ';' ? 1 : 0);
    }
    return TC_OK;
}
