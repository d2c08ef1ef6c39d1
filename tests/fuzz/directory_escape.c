/* SPDX-License-Identifier: Apache-2.0 */
/* What people type, and keys as bytes: nothing leaves its place in a filter or a DN, and all of it comes back. */
#include <stdint.h>
#include <string.h>

#include "base/text.h"
#include "directory/parts.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* Takes RFC 4515 off again; the length, or -1 if something stands there that must not. */
static long unescape(const char *filter, uint8_t *bytes_r)
{
    long count = 0;
    for (; *filter; count++) {
        if (strchr("*()", *filter) || (*filter != '\\' && (unsigned char)*filter < 0x20))
            return -1;
        if (*filter != '\\') {
            bytes_r[count] = (uint8_t)*filter++;
            continue;
        }
        char digits[3] = {filter[1], filter[1] ? filter[2] : '\0', '\0'};
        if (!tc_text_unhex(digits, bytes_r + count, 1))
            return -1;
        filter += 3;
    }
    return count;
}

static void expect_back(void *pool, const char *filter, const uint8_t *bytes, size_t length)
{
    uint8_t *back = talloc_size(pool, length + strlen(filter) + 1);
    if (unescape(filter, back) != (long)length || memcmp(back, bytes, length) != 0)
        __builtin_trap();
}

static void try_key(void *pool, const char *attribute, const uint8_t *bytes, size_t length)
{
    char *key = tc_key_text(pool, attribute, bytes, length);
    if (!key)
        return;
    char *filter = tc_key_filter(pool, attribute, key);
    if (filter)
        expect_back(pool, filter, bytes, length);
    else if (strcmp(attribute, "objectGUID") != 0 || length == 16)
        __builtin_trap();
}

static void try_name(void *pool, const char *text)
{
    if (!*text || !tc_text_is_utf8(text, strlen(text)))
        return;
    char *dn = talloc_asprintf(pool, "cn=%s,dc=example", tc_dn_escape(pool, text));
    char *first = tc_dn_first(pool, dn);
    if (!first || strcmp(first, text) != 0)
        __builtin_trap();
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    void *pool = talloc_new(NULL);
    expect_back(pool, tc_filter_escape(pool, bytes, length), bytes, length);
    try_key(pool, "entryUUID", bytes, length);
    try_key(pool, "objectGUID", bytes, length);
    char *text = talloc_strndup(pool, (const char *)bytes, length);
    tc_key_filter(pool, "objectGUID", text);
    tc_key_filter(pool, "GUID", text);
    try_name(pool, text);
    talloc_free(pool);
    return 0;
}
