/* SPDX-License-Identifier: Apache-2.0 */
#include "base/need.h"

#include <string.h>

static const char *const need_words[TC_NEED_COUNT] = {
    "none",
#define NEED_WORD(symbol, word) word,
    TC_NEEDS(NEED_WORD)
#undef NEED_WORD
};

static const char *const role_words[TC_ROLE_COUNT] = {
#define ROLE_WORD(symbol, word) word,
    TC_ROLES(ROLE_WORD)
#undef ROLE_WORD
};

const char *tc_need_word(enum tc_need need)
{
    return (unsigned)need < TC_NEED_COUNT ? need_words[need] : need_words[TC_NEED_NONE];
}

enum tc_need tc_need_of_word(const char *word)
{
    for (int need = TC_NEED_NONE + 1; need < TC_NEED_COUNT; need++)
        if (strcmp(need_words[need], word) == 0)
            return (enum tc_need)need;
    return TC_NEED_NONE;
}

const char *tc_role_word(enum tc_role role)
{
    return (unsigned)role < TC_ROLE_COUNT ? role_words[role] : "none";
}

int tc_role_of_word(const char *word)
{
    for (int role = 0; role < TC_ROLE_COUNT; role++)
        if (strcmp(role_words[role], word) == 0)
            return role;
    return -1;
}
