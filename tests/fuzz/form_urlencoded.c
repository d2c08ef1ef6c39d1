/* SPDX-License-Identifier: Apache-2.0 */
/* Queries and bodies: what comes out is clean, and comes out again when it was written. */
#include <stdint.h>
#include <string.h>

#include "base/text.h"
#include "format/fold.h"
#include "format/form.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

/* Clean, and with one spelling as a name. */
static void check(struct tc_turn *turn, const struct tc_pair *pair)
{
    must(tc_text_is_utf8(pair->value, pair->length) && strlen(pair->value) == pair->length);
    char *folded = tc_name_fold(turn, pair->value);
    must(tc_text_is_utf8(folded, strlen(folded)) && strcmp(tc_name_fold(turn, folded), folded) == 0);
}

static bool is_same(const struct tc_pairs *a, const struct tc_pairs *b)
{
    for (size_t i = 0; i < a->count && i < b->count; i++)
        if (strcmp(a->list[i].name, b->list[i].name) != 0 || strcmp(a->list[i].value, b->list[i].value) != 0)
            return false;
    return a->count == b->count;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_pairs pairs = {.turn = turn}, again = {.turn = turn};
    if (tc_form_urlencoded(&pairs, (const char *)bytes, length) == TC_OK) {
        for (size_t i = 0; i < pairs.count; i++)
            check(turn, &pairs.list[i]);
        char *text = tc_form_write(turn, &pairs);
        must(tc_form_urlencoded(&again, text, strlen(text)) == TC_OK && is_same(&pairs, &again));
    }
    talloc_free(turn);
    return 0;
}
