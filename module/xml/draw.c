/* SPDX-License-Identifier: Apache-2.0 */
/* A document drawn by its stylesheet. */
#include <string.h>

#include <libxslt/imports.h>
#include <libxslt/security.h>
#include <libxslt/transform.h>
#include <libxslt/xsltutils.h>

#include "base/clock.h"
#include "base/limits.h"
#include "inside.h"

/* Steps of XPath and of templates in one page. 5,000 rows take about 2 million; 20 million take
 * about a second, which is the only time limit that libxslt has. */
#define DRAW_OPERATIONS 20000000ul

static xsltTransformContextPtr make_context(xsltStylesheetPtr style, xmlDocPtr tree)
{
    xsltTransformContextPtr context = xsltNewTransformContext(style, tree);
    if (!context)
        return NULL;
    context->opLimit = DRAW_OPERATIONS;
    context->xpathCtxt->opLimit = DRAW_OPERATIONS;
    if (xsltSetCtxtSecurityPrefs(xsltGetDefaultSecurityPrefs(), context) == 0)
        return context;
    xsltFreeTransformContext(context);
    return NULL;
}

/* With an imported xsl:output the sheet's own mediaType is NULL: the macros look through the imports. */
static const char *media_type_of(xsltStylesheetPtr style)
{
    const xmlChar *type = NULL;
    XSLT_GET_IMPORT_PTR(type, style, mediaType)
    return type ? (const char *)type : "text/html";
}

static enum tc_rc write_other(struct tc_turn *turn, xsltStylesheetPtr style, xmlDocPtr result, struct tc_drawn *drawn_r)
{
    xmlChar *bytes = NULL;
    int length = 0;
    if (xsltSaveResultToString(&bytes, &length, result, style) < 0 || length > TC_MAX_PAGE_BYTES) {
        xmlFree(bytes);
        return tc_fail(turn, TC_LARGE, "a result of %d bytes", length);
    }
    drawn_r->bytes = bytes ? talloc_memdup(turn, bytes, (size_t)length + 1) : talloc_strdup(turn, "");
    drawn_r->length = (size_t)length;
    xmlFree(bytes);
    return drawn_r->bytes ? TC_OK : tc_fail(turn, TC_BUSY, "no memory for a result");
}

static enum tc_rc write_result(struct tc_turn *turn, xsltStylesheetPtr style, xmlDocPtr result, struct tc_drawn *drawn_r)
{
    const char *type = media_type_of(style);
    drawn_r->media_type = talloc_asprintf(turn, "%s; charset=utf-8", type);
    if (!strcmp(type, "text/html"))
        return tc_html_write(turn, result, &drawn_r->bytes, &drawn_r->length);
    return write_other(turn, style, result, drawn_r);
}

/* The result pointer alone is no sign of success: the context's state is. */
static enum tc_rc apply(struct tc_turn *turn, xsltStylesheetPtr style, const char *name, xmlDocPtr tree, xmlDocPtr *result_r)
{
    struct caught caught;
    tc_xml_catch(&caught);
    xsltTransformContextPtr context = make_context(style, tree);
    *result_r = context ? xsltApplyStylesheetUser(style, tree, NULL, NULL, NULL, context) : NULL;
    bool good = context && context->state == XSLT_STATE_OK && *result_r;
    xsltFreeTransformContext(context);
    tc_xml_release();
    if (good)
        return TC_OK;
    xmlFreeDoc(*result_r);
    return tc_fail(turn, TC_FAULT, "sheet %s: %s", name, caught.words[0] ? caught.words : "no result");
}

static xsltStylesheetPtr style_for(const struct tc_sheets *sheets, const struct sheet *sheet, const char *language)
{
    for (size_t i = 0; i < sheets->languages; i++)
        if (!strcmp(sheets->words[i]->language, language))
            return sheet->styles[i];
    return sheet->styles[0];
}

static xmlNodePtr find_element(xmlNodePtr node, const char *name)
{
    for (; node; node = node->next) {
        if (node->type != XML_ELEMENT_NODE)
            continue;
        xmlNodePtr found = strcmp((const char *)node->name, name) == 0 ? node : find_element(node->children, name);
        if (found)
            return found;
    }
    return NULL;
}

enum tc_rc tc_sheets_draw_into(const struct tc_sheets *sheets, struct tc_turn *turn, const char *name, const char *language,
                               struct tc_doc *doc, struct tc_node *parent)
{
    const struct sheet *sheet = tc_sheets_find(sheets, name);
    xmlDocPtr result = NULL;
    if (!sheet)
        return tc_fail(turn, TC_GONE, "no sheet %s", name);
    enum tc_rc rc = apply(turn, style_for(sheets, sheet, language), name, doc->tree, &result);
    if (rc != TC_OK)
        return rc;
    xmlNodePtr drawn = find_element(xmlDocGetRootElement(result), "main");
    xmlNodePtr copy = drawn ? xmlDocCopyNodeList(((xmlNodePtr)parent)->doc, drawn->children) : NULL;
    if (copy)
        xmlAddChildList((xmlNodePtr)parent, copy);
    xmlFreeDoc(result);
    return copy ? TC_OK : tc_fail(turn, TC_FAULT, "sheet %s: nothing in its main", name);
}

enum tc_rc tc_sheets_draw(const struct tc_sheets *sheets, struct tc_turn *turn, const char *name, const char *language,
                          struct tc_doc *doc, struct tc_drawn *drawn_r)
{
    const struct sheet *sheet = tc_sheets_find(sheets, name);
    if (!sheet)
        return tc_fail(turn, TC_GONE, "no sheet %s", name);
    xsltStylesheetPtr style = style_for(sheets, sheet, language);
    xmlDocPtr result = NULL;
    int64_t began = tc_clock_tick();
    enum tc_rc rc = apply(turn, style, name, doc->tree, &result);
    int64_t applied = tc_clock_tick();
    if (rc != TC_OK)
        return rc;
    *drawn_r = (struct tc_drawn){.apply_us = applied - began};
    rc = write_result(turn, style, result, drawn_r);
    drawn_r->write_us = tc_clock_tick() - applied;
    xmlFreeDoc(result);
    return rc;
}

enum tc_rc tc_sheets_check(const struct tc_sheets *sheets, struct tc_turn *turn, const char *name, struct tc_doc *doc)
{
    const struct sheet *sheet = tc_sheets_find(sheets, name);
    if (!sheet)
        return tc_fail(turn, TC_GONE, "no sheet %s", name);
    if (!sheet->grammar)
        return TC_OK;
    return tc_grammar_apply(turn, sheet->grammar, name, TC_FAULT, doc->tree);
}
