/* SPDX-License-Identifier: Apache-2.0 */
/* What servers say: the diagnostic of a refused bind, the state attributes, names of groups. The first byte picks. */
#include <stdint.h>
#include <string.h>

#include "directory/parts.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void judge(const char *text)
{
    int code = tc_ad_code(text);
    if (code < -1 || code > 0xfffffff)
        __builtin_trap();
    if (tc_sign_in_knew(tc_directory_judge(49, -1, false, text)) && code < 0 && !tc_directory_hint(49, text))
        tc_sign_in_word(tc_directory_judge(49, -1, true, text));
    tc_directory_hint(-11, text);
}

static void read_state(const char *text, uint8_t pick)
{
    size_t count = 0;
    while (tc_state_attributes[count])
        count++;
    enum tc_sign_in state = tc_state_of(tc_state_attributes[pick % count], text, INT64_C(1795262400000000));
    if (tc_state_worse(state, TC_SIGNED_IN) != state)
        __builtin_trap();
}

/* A form of a name is its own form. */
static void read_name(void *pool, const char *text)
{
    char *plain = tc_dn_plain(pool, text);
    char *again = plain ? tc_dn_plain(pool, plain) : NULL;
    tc_dn_first(pool, text);
    if (plain && (!again || strcmp(plain, again) != 0))
        __builtin_trap();
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    if (length < 2)
        return 0;
    void *pool = talloc_new(NULL);
    char *text = talloc_strndup(pool, (const char *)bytes + 1, length - 1);
    if (bytes[0] % 3 == 0)
        judge(text);
    else if (bytes[0] % 3 == 1)
        read_state(text, bytes[0] / 3);
    else
        read_name(pool, text);
    talloc_free(pool);
    return 0;
}
