/* SPDX-License-Identifier: Apache-2.0 */
#include <libxml/xmlsave.h>

#include "base/limits.h"
#include "inside.h"

enum tc_rc tc_doc_write(struct tc_doc *doc, struct tc_turn *turn, char **bytes_r, size_t *length_r)
{
    xmlChar *bytes = NULL;
    int length = 0;
    xmlDocDumpMemoryEnc(doc->tree, &bytes, &length, "UTF-8");
    if (!bytes)
        return tc_fail(turn, TC_BUSY, "a document could not be written out");
    char *copy = length <= TC_MAX_PAGE_BYTES ? talloc_memdup(turn, bytes, (size_t)length + 1) : NULL;
    xmlFree(bytes);
    if (!copy)
        return tc_fail(turn, TC_LARGE, "a document of %d bytes", length);
    *bytes_r = copy;
    *length_r = (size_t)length;
    return TC_OK;
}
