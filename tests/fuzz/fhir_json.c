/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as FHIR's JSON: what becomes XML is XML. */
#include <stdint.h>

#include "format/fhir_json.h"
#include "xml/doc.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_doc *doc;
    char *xml;
    size_t size;
    bool is_json = tc_fhir_is_json((const char *)bytes, length);
    enum tc_rc rc = tc_fhir_from_json(turn, (const char *)bytes, length, &xml, &size);
    if (rc == TC_OK && (!is_json || tc_doc_read(turn, "xml", xml, size, &doc) != TC_OK))
        __builtin_trap();
    talloc_free(turn);
    return 0;
}
