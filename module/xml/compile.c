/* SPDX-License-Identifier: Apache-2.0 */
/* One stylesheet with the parts that it imports, and one grammar. */
#include <string.h>

#include <libxslt/documents.h>
#include <libxslt/imports.h>

#include "inside.h"

/* What the loader below works for; libxslt hands it no pointer of ours. */
static struct {
    struct tc_turn *turn;
    const struct words *words;
} now;

/* A stylesheet or a part of one, phrases set in. Never anything else: document() ends here. */
static xmlDocPtr load_sheet(const xmlChar *file, xmlDictPtr dictionary, int options, void *context, xsltLoadType type)
{
    (void)options, (void)context;
    char *bytes;
    size_t length;
    xmlDocPtr tree = NULL;
    if (type == XSLT_LOAD_DOCUMENT || !now.turn)
        return NULL;
    if (!tc_xml_is_allowed((const char *)file)) {
        (void)tc_fail(now.turn, TC_INPUT, "%s: not below the folder of the stylesheets", file);
        return NULL;
    }
    if (tc_file_read(now.turn, now.turn, (const char *)file, &bytes, &length) != TC_OK)
        return NULL;
    enum tc_rc rc = tc_tree_read(now.turn, (const char *)file, bytes, length, dictionary, &tree);
    talloc_free(bytes);
    if (rc == TC_OK && tc_words_set(now.turn, now.words, tree) == TC_OK)
        return tree;
    xmlFreeDoc(tree);
    return NULL;
}

static void begin(struct tc_turn *turn, const struct words *words)
{
    tc_xml_start();
    xsltSetLoaderFunc(load_sheet);
    now.turn = turn;
    now.words = words;
}

enum tc_rc tc_sheet_compile(struct tc_turn *turn, const struct words *words, const char *file, xsltStylesheetPtr *style_r)
{
    struct caught caught;
    begin(turn, words);
    xmlDictPtr names = xmlDictCreate();
    xmlDocPtr tree = load_sheet((const xmlChar *)file, names, 0, NULL, XSLT_LOAD_START);
    xmlDictFree(names);
    if (!tree) {
        now.turn = NULL;
        return turn->rc;
    }
    tc_xml_catch(&caught);
    xsltStylesheetPtr style = xsltParseStylesheetDoc(tree);
    tc_xml_release();
    now.turn = NULL;
    if (style && style->errors == 0 && turn->rc == TC_OK) {
        *style_r = style;
        return TC_OK;
    }
    if (style)
        xsltFreeStylesheet(style);
    else
        xmlFreeDoc(tree);
    return tc_fail(turn, TC_INPUT, "%s: %s", file, caught.words[0] ? caught.words : "no stylesheet");
}

static enum tc_rc finish_grammar(struct tc_turn *turn, xmlRelaxNGParserCtxtPtr parser, const char *file, xmlRelaxNGPtr *grammar_r)
{
    struct caught caught;
    if (!parser)
        return tc_fail(turn, TC_BUSY, "no memory for a grammar");
    tc_xml_catch(&caught);
    *grammar_r = xmlRelaxNGParse(parser);
    xmlRelaxNGFreeParserCtxt(parser);
    tc_xml_release();
    if (*grammar_r && !caught.words[0])
        return TC_OK;
    xmlRelaxNGFree(*grammar_r);
    *grammar_r = NULL;
    return tc_fail(turn, TC_INPUT, "%s: %s", file, caught.words[0] ? caught.words : "no RELAX NG grammar");
}

enum tc_rc tc_grammar_compile(struct tc_turn *turn, const char *file, xmlRelaxNGPtr *grammar_r)
{
    tc_xml_start();
    return finish_grammar(turn, xmlRelaxNGNewParserCtxt(file), file, grammar_r);
}

enum tc_rc tc_grammar_apply(struct tc_turn *turn, xmlRelaxNGPtr grammar, const char *file, enum tc_rc refusal, xmlDocPtr tree)
{
    struct caught caught;
    tc_xml_catch(&caught);
    xmlRelaxNGValidCtxtPtr context = xmlRelaxNGNewValidCtxt(grammar);
    int wrong = context ? xmlRelaxNGValidateDoc(context, tree) : -1;
    xmlRelaxNGFreeValidCtxt(context);
    tc_xml_release();
    if (wrong == 0)
        return TC_OK;
    if (file && strncmp(caught.words, file, strlen(file)) == 0)
        return tc_fail(turn, refusal, "%s", caught.words);
    return tc_fail(turn, refusal, "%s: %s", file ? file : "document", caught.words);
}

enum tc_rc tc_grammar_check(struct tc_turn *turn, const char *rng_bytes, size_t rng_length, const char *file, struct tc_doc *doc)
{
    xmlRelaxNGPtr grammar = NULL;
    tc_xml_start();
    enum tc_rc rc = finish_grammar(turn, xmlRelaxNGNewMemParserCtxt(rng_bytes, (int)rng_length), "grammar", &grammar);
    if (rc != TC_OK)
        return rc;
    rc = tc_grammar_apply(turn, grammar, file, TC_INPUT, doc->tree);
    xmlRelaxNGFree(grammar);
    return rc;
}
