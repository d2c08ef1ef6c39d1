/* SPDX-License-Identifier: Apache-2.0 */
#include "inside.h"

#include <string.h>

#include "base/text.h"

char *tc_byte_escape(char *to, unsigned char byte)
{
    static const char digits[] = "0123456789abcdef";
    *to++ = '\\';
    *to++ = digits[byte >> 4];
    *to++ = digits[byte & 15];
    return to;
}

static bool is_plain_in_filter(unsigned char c)
{
    return c >= 0x20 && c != 0x7f && !strchr("*()\\", c);
}

char *tc_filter_escape(void *pool, const void *bytes, size_t length)
{
    const unsigned char *from = bytes;
    char *escaped = talloc_array(pool, char, 3 * length + 1);
    if (!escaped)
        return NULL;
    char *to = escaped;
    for (size_t i = 0; i < length; i++) {
        if (is_plain_in_filter(from[i]))
            *to++ = (char)from[i];
        else
            to = tc_byte_escape(to, from[i]);
    }
    *to = '\0';
    return escaped;
}

/* RFC 4514 2.4: everywhere " + , ; < > \ and NUL, a blank or # in front, a blank at the end;
 * = and control characters as well, which it allows. */
static bool is_plain_in_dn(const char *value, size_t at, size_t length)
{
    unsigned char c = (unsigned char)value[at];
    if (c < 0x20 || c == 0x7f || strchr("\"+,;<>\\=", c))
        return false;
    if (c == ' ')
        return at != 0 && at + 1 != length;
    return c != '#' || at != 0;
}

char *tc_dn_escape(void *pool, const char *value)
{
    size_t length = strlen(value);
    char *escaped = talloc_array(pool, char, 3 * length + 1);
    if (!escaped)
        return NULL;
    char *to = escaped;
    for (size_t i = 0; i < length; i++) {
        if (is_plain_in_dn(value, i, length))
            *to++ = value[i];
        else
            to = tc_byte_escape(to, (unsigned char)value[i]);
    }
    *to = '\0';
    return escaped;
}

static void lower(char *text)
{
    for (; *text; text++)
        if (*text >= 'A' && *text <= 'Z')
            *text = (char)(*text - 'A' + 'a');
}

char *tc_dn_plain(void *pool, const char *dn)
{
    LDAPDN tree = NULL;
    char *text = NULL, *plain = NULL;
    if (!dn || !*dn || ldap_str2dn(dn, &tree, LDAP_DN_FORMAT_LDAP) != LDAP_SUCCESS || !tree)
        return NULL;
    if (ldap_dn2str(tree, &text, LDAP_DN_FORMAT_LDAPV3) == LDAP_SUCCESS)
        plain = talloc_strdup(pool, text);
    ldap_memfree(text);
    ldap_dnfree(tree);
    if (plain)
        lower(plain);
    return plain;
}

char *tc_dn_first(void *pool, const char *dn)
{
    LDAPDN tree = NULL;
    char *first = NULL;
    if (!dn || ldap_str2dn(dn, &tree, LDAP_DN_FORMAT_LDAP) != LDAP_SUCCESS || !tree)
        return NULL;
    if (tree[0] && tree[0][0] && !(tree[0][0]->la_flags & LDAP_AVA_BINARY))
        first = talloc_strndup(pool, tree[0][0]->la_value.bv_val, tree[0][0]->la_value.bv_len);
    ldap_dnfree(tree);
    return first;
}
