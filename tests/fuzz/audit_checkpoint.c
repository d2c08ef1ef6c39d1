/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>

#include "audit_chain.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct audit_checkpoint checkpoint;
    const char *text = talloc_strndup(turn, (const char *)bytes, length);
    if (audit_checkpoint_read(turn, text, &checkpoint))
        for (size_t i = 0; i < checkpoint.count; i++)
            if (!checkpoint.heads[i].stream || checkpoint.heads[i].seq < 1)
                __builtin_trap();
    talloc_free(turn);
    return 0;
}
