/* SPDX-License-Identifier: Apache-2.0 */
/* Value sets that are given beside a form: the two become a Bundle, which is what is published. */
#include <string.h>

#include "base/text.h"
#include "form.h"
#include "format/fhir_json.h"
#include "part.h"
#include "xml/doc.h"

#define BUNDLE "<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"collection\"/>"
#define ENTRY "<entry><resource>"
#define ENTRY_END "</resource></entry>"

/* Past the byte order mark, declarations and remarks, to the document's own element. */
static const char *element_of(const char *xml)
{
    const char *at = strncmp(xml, "\xEF\xBB\xBF", 3) == 0 ? xml + 3 : xml;
    for (const char *end; at;) {
        at += strspn(at, " \t\r\n");
        bool is_remark = strncmp(at, "<!--", 4) == 0;
        if (!is_remark && strncmp(at, "<?", 2) != 0)
            return at;
        end = strstr(at, is_remark ? "-->" : "?>");
        at = end ? end + (is_remark ? 3 : 2) : NULL;
    }
    return xml;
}

/* The remarks on a form say its own lines. */
static char *feeds_of(struct tc_turn *turn, const char *from, const char *to)
{
    char *feeds = talloc_zero_array(turn, char, (size_t)(to - from) + 1), *at = feeds;
    for (; feeds && from < to; from++)
        if (*from == '\n')
            *at++ = '\n';
    return feeds;
}

static enum tc_rc as_xml(struct tc_turn *turn, const char *bytes, size_t length, const char **xml_r)
{
    char *xml = NULL;
    enum tc_rc rc = tc_fhir_is_json(bytes, length) ? tc_fhir_from_json(turn, bytes, length, &xml, &length) : TC_OK;
    *xml_r = xml ? xml : bytes;
    return rc;
}

/* What is no XML is told when it is read as a form. */
static bool is_set(struct tc_turn *turn, const char *file, const char *bytes, size_t length, const char **xml_r)
{
    static const char *const names[] = {"ValueSet", "CodeSystem"};
    struct tc_doc *doc = NULL;
    enum tc_rc rc = as_xml(turn, bytes, length, xml_r);
    if (rc == TC_OK)
        rc = tc_doc_read(turn, file, *xml_r, strlen(*xml_r), &doc);
    const char *name = rc == TC_OK ? tc_node_name(tc_doc_root(doc)) : "";
    bool is = strcmp(name, names[0]) == 0 || strcmp(name, names[1]) == 0;
    talloc_free(doc);
    tc_turn_mend(turn);
    return is;
}

enum tc_rc form_beside(struct form_work *w, int argc, char **argv)
{
    int forms = 1;
    enum tc_rc rc = TC_OK;
    for (int i = 1; rc == TC_OK && i < argc; i++) {
        char *bytes = NULL;
        const char *xml;
        size_t length = 0;
        rc = tool_file_read(w->turn, argv[i], TC_FORM_LONGEST, &bytes, &length);
        if (rc == TC_OK && length <= TC_FORM_LONGEST && is_set(w->turn, argv[i], bytes, length, &xml))
            w->beside = talloc_asprintf(w->turn, "%s" ENTRY "%s" ENTRY_END, w->beside ? w->beside : "", element_of(xml));
        else
            argv[forms++] = argv[i];
        tc_turn_mend(w->turn);
        rc = TC_OK;
    }
    w->forms = forms;
    return rc;
}

enum tc_rc form_with_sets(struct form_work *w, char **bytes_r, size_t *length_r)
{
    const char *xml;
    enum tc_rc rc = as_xml(w->turn, *bytes_r, *length_r, &xml);
    const char *element = rc == TC_OK ? element_of(xml) : "";
    if (rc != TC_OK || strncmp(element, "<Bundle", 7) == 0)
        return rc;
    *bytes_r = talloc_asprintf(w->turn, "%s" BUNDLE ENTRY "%s" ENTRY_END "%s</Bundle>", feeds_of(w->turn, xml, element), element, w->beside);
    *length_r = *bytes_r ? strlen(*bytes_r) : 0;
    return *bytes_r ? TC_OK : tc_fail(w, TC_BUSY, "no memory for a form and its value sets");
}
