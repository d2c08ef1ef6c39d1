/* SPDX-License-Identifier: Apache-2.0 */
/* Which of the languages that there are is the best for somebody. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "inside.h"

/* "en" serves "en-GB" and the other way round. */
static bool is_same(const char *has, const char *wanted, size_t length)
{
    size_t main_has = strcspn(has, "-"), main_wanted = strcspn(wanted, "-");
    if (main_wanted > length)
        main_wanted = length;
    return main_has == main_wanted && strncasecmp(has, wanted, main_has) == 0;
}

static const char *find_language(const struct tc_sheets *sheets, const char *wanted, size_t length)
{
    for (size_t i = 0; i < sheets->languages; i++)
        if (is_same(sheets->words[i]->language, wanted, length))
            return sheets->words[i]->language;
    return NULL;
}

/* One range of Accept-Language, "fr;q=0.8": its weight in thousandths. */
static int weight_of(const char *range, size_t length)
{
    const char *q = memchr(range, ';', length);
    const char *value = q ? strstr(q, "q=") : NULL;
    if (!value || value >= range + length)
        return 1000;
    return (int)(strtod(value + 2, NULL) * 1000);
}

const char *tc_sheets_language(const struct tc_sheets *sheets, const char *wanted)
{
    const char *best = NULL;
    int best_weight = 0;
    while (wanted && *wanted) {
        wanted += strspn(wanted, ", \t");
        size_t length = strcspn(wanted, ",");
        const char *found = find_language(sheets, wanted, strcspn(wanted, ",; "));
        int weight = weight_of(wanted, length);
        if (found && weight > best_weight) {
            best = found;
            best_weight = weight;
        }
        wanted += length;
    }
    if (!best)
        best = find_language(sheets, "en", 2);
    return best ? best : sheets->words[0]->language;
}

const struct tc_tongue *tc_sheets_tongue(const struct tc_sheets *sheets, const char *language)
{
    for (size_t i = 0; i < sheets->languages; i++)
        if (!strcmp(sheets->words[i]->language, language))
            return &sheets->words[i]->tongue;
    return &sheets->words[0]->tongue;
}
