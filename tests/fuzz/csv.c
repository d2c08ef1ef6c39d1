/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "format/csv.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    if (length == 0)
        return 0;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_csv *csv = tc_csv_over(turn, fmemopen((void *)(uintptr_t)bytes, length, "r"));
    struct tc_csv_row row;
    while (tc_csv_next(csv, turn, &row) == TC_OK && row.count > 0)
        for (size_t i = 0; i < row.count; i++)
            if (!tc_text_is_utf8(row.fields[i], strlen(row.fields[i])))
                __builtin_trap();
    talloc_free(turn);
    return 0;
}
