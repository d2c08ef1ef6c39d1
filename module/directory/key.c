/* SPDX-License-Identifier: Apache-2.0 */
/* The stable key of a person as text, and back. */
#include "inside.h"

#include <string.h>
#include <strings.h>

#include "base/text.h"

/* Microsoft keeps the first three fields of a GUID with their low byte first ([MS-DTYP] 2.3.4). */
static const unsigned char guid_order[16] = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};

static bool is_guid(const char *attribute)
{
    return strcasecmp(attribute, "objectGUID") == 0;
}

static bool is_printable(const unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (bytes[i] <= 0x20 || bytes[i] >= 0x7f)
            return false;
    return length > 0 && bytes[0] != '#';
}

static char *guid_text(void *pool, const unsigned char *bytes)
{
    unsigned char ordered[16];
    for (size_t i = 0; i < 16; i++)
        ordered[i] = bytes[guid_order[i]];
    char *hex = tc_text_hex(pool, ordered, sizeof ordered);
    return hex ? talloc_asprintf(pool, "%.8s-%.4s-%.4s-%.4s-%s", hex, hex + 8, hex + 12, hex + 16, hex + 20) : NULL;
}

char *tc_key_text(void *pool, const char *attribute, const void *bytes, size_t length)
{
    if (length == 0 || length > TC_DIRECTORY_KEY)
        return NULL;
    if (is_guid(attribute) && length == 16)
        return guid_text(pool, bytes);
    if (is_printable(bytes, length))
        return talloc_strndup(pool, bytes, length);
    if (2 * length + 1 > TC_DIRECTORY_KEY)
        return NULL;
    char *hex = tc_text_hex(pool, bytes, length);
    return hex ? talloc_asprintf(pool, "#%s", hex) : NULL;
}

static char *guid_filter(void *pool, const char *key)
{
    char digits[33];
    unsigned char read[16], bytes[16];
    size_t length = 0;
    for (; *key; key++) {
        if (*key == '-')
            continue;
        if (length == 32)
            return NULL;
        digits[length++] = *key;
    }
    digits[length] = '\0';
    if (!tc_text_unhex(digits, read, sizeof read))
        return NULL;
    for (size_t i = 0; i < 16; i++)
        bytes[guid_order[i]] = read[i];
    char *filter = talloc_array(pool, char, 3 * 16 + 1), *to = filter;
    for (size_t i = 0; filter && i < 16; i++)
        to = tc_byte_escape(to, bytes[i]);
    if (filter)
        *to = '\0';
    return filter;
}

char *tc_key_filter(void *pool, const char *attribute, const char *key)
{
    unsigned char bytes[TC_DIRECTORY_KEY / 2];
    size_t length = strlen(key);
    if (length == 0 || length > TC_DIRECTORY_KEY)
        return NULL;
    if (is_guid(attribute))
        return guid_filter(pool, key);
    if (key[0] != '#')
        return tc_filter_escape(pool, key, length);
    if (length % 2 == 0 || !tc_text_unhex(key + 1, bytes, length / 2))
        return NULL;
    return tc_filter_escape(pool, bytes, length / 2);
}
