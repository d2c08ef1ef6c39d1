/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
#include <string.h>

#include "base/text.h"
#include "format/form.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_pairs pairs = {.turn = turn};
    char *header = talloc_strndup(turn, (const char *)bytes, length);
    if (tc_form_cookies(&pairs, header) == TC_OK)
        for (size_t i = 0; i < pairs.count; i++)
            if (strchr(pairs.list[i].value, ';') || !tc_text_is_utf8(pairs.list[i].value, pairs.list[i].length))
                __builtin_trap();
    talloc_free(turn);
    return 0;
}
