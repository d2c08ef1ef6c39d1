/* SPDX-License-Identifier: Apache-2.0 */
/* What somebody typed to find a person, made ready for the index: each word as the range of all
 * that begins with it. A range obeys the collation (ß is ss, Ł is L), LIKE does not. */
#ifndef TC_RULE_SEARCH_H
#define TC_RULE_SEARCH_H

#include <stddef.h>

#include "base/limits.h"

#define TC_SEARCH_WORDS 3
#define TC_SEARCH_LEAST 2 /* characters of all words together: one letter would list a town */

struct tc_search_name {
    size_t count;                                   /* 0: too little was typed */
    char low[TC_SEARCH_WORDS][TC_MAX_LINE * 4 + 8]; /* the word */
    char high[TC_SEARCH_WORDS][TC_MAX_LINE * 4 + 8];/* the word and the last character there is */
};

/* Words are parted by blanks, commas and semicolons; those after the third are left out. */
void tc_search_name(const char *typed, struct tc_search_name *name_r);

#endif
