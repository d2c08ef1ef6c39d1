/* SPDX-License-Identifier: Apache-2.0 */
/* What is read must be writable, and what was written must read the same. */
#include <stdint.h>
#include <string.h>

#include "xml/doc.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_doc *doc = NULL, *again = NULL;
    char *written;
    size_t size;
    if (tc_doc_read(turn, "input", (const char *)bytes, length, &doc) == TC_OK) {
        if (tc_doc_write(doc, turn, &written, &size) != TC_OK || tc_doc_read(turn, "again", written, size, &again) != TC_OK)
            __builtin_trap();
        const char *first = tc_node_content(turn, tc_doc_root(doc)), *second = tc_node_content(turn, tc_doc_root(again));
        if (strcmp(first ? first : "", second ? second : "") != 0)
            __builtin_trap();
    }
    talloc_free(turn);
    return 0;
}
