/* SPDX-License-Identifier: Apache-2.0 */
/* The first line is the content type, the rest the body. */
#include <stdint.h>
#include <string.h>

#include "base/limits.h"
#include "base/text.h"
#include "format/form.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static bool started;
    if (!started)
        tc_format_start();
    started = true;
    const uint8_t *end = memchr(bytes, '\n', length);
    if (!end)
        return 0;
    struct tc_turn *turn = tc_turn_new(NULL, TC_MAX_TURN_BYTES);
    struct tc_pairs pairs = {.turn = turn};
    char *type = talloc_strndup(turn, (const char *)bytes, (size_t)(end - bytes));
    if (tc_form_multipart(&pairs, type, (const char *)end + 1, length - (size_t)(end + 1 - bytes)) == TC_OK)
        for (size_t i = 0; i < pairs.count; i++) {
            const struct tc_pair *pair = &pairs.list[i];
            bool is_clean = tc_text_is_utf8(pair->name, strlen(pair->name)) && (pair->file_name || tc_text_is_utf8(pair->value, pair->length));
            if (!is_clean || pair->value[pair->length] != '\0' || (pair->file_name && strchr(pair->file_name, '/')))
                __builtin_trap();
        }
    talloc_free(turn);
    return 0;
}
