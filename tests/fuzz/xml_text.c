/* SPDX-License-Identifier: Apache-2.0 */
/* Whatever bytes come in by the one door, the document can be read again. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "xml/doc.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_doc *doc = tc_doc_new(turn, "page"), *again = NULL;
    char *text = talloc_strndup(turn, (const char *)bytes, length), *written;
    size_t size;
    tc_node_text(tc_doc_root(doc), "text", text);
    tc_node_attr(tc_doc_root(doc), "text", text);
    if (tc_doc_write(doc, turn, &written, &size) != TC_OK || tc_doc_read(turn, "again", written, size, &again) != TC_OK)
        __builtin_trap();
    if (strcmp(tc_node_content(turn, tc_doc_root(doc)), tc_node_content(turn, tc_doc_root(again))) != 0)
        __builtin_trap();
    talloc_free(turn);
    return 0;
}
