/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/search.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"

#define LAST_CHARACTER "\xF4\x8F\xBF\xBF" /* U+10FFFF sorts after every letter */
#define PARTING " \t,;"

static size_t take_word(const char **rest, char *word_r, size_t room)
{
    size_t length;
    *rest += strspn(*rest, PARTING);
    length = strcspn(*rest, PARTING);
    snprintf(word_r, room, "%.*s", (int)length, *rest);
    *rest += length;
    return length;
}

void tc_search_name(const char *typed, struct tc_search_name *name_r)
{
    const char *rest = typed ? typed : "";
    size_t characters = 0;
    memset(name_r, 0, sizeof *name_r);
    while (name_r->count < TC_SEARCH_WORDS) {
        size_t n = name_r->count;
        if (take_word(&rest, name_r->low[n], sizeof name_r->low[n] - sizeof LAST_CHARACTER) == 0)
            break;
        characters += tc_text_characters(name_r->low[n]);
        memcpy(name_r->high[n], name_r->low[n], sizeof name_r->low[n]);
        memcpy(strchr(name_r->high[n], '\0'), LAST_CHARACTER, sizeof LAST_CHARACTER);
        name_r->count++;
    }
    if (characters < TC_SEARCH_LEAST)
        name_r->count = 0;
}
