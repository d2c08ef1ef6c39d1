/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes: what they are taken for is one of ours, and is found again by its word. */
#include <stdint.h>
#include <string.h>

#include "format/magic.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    const struct tc_format *format = tc_format_of(bytes, length);
    if (format && (tc_format_named(format->word) != format || format->extension[0] != '.' || length == 0))
        __builtin_trap();
    return 0;
}
