/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of module/xml share and nobody else sees. */
#ifndef TC_XML_INSIDE_H
#define TC_XML_INSIDE_H

#include <stdbool.h>

#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxslt/xsltInternals.h>

#include "xml/sheet.h"

struct tc_doc {
    struct tc_turn *turn;
    xmlDocPtr tree; /* owned; tree->_private points back here */
};

/* ---- catch.c: what libxml2 and libxslt say, kept from standard error ------------------ */

struct caught {
    char words[300]; /* the first complaint, as "file:line: words" where a file is known */
    int more;        /* further complaints, not kept */
    bool is_whole;   /* words end a complaint: a piece that follows begins another */
    struct caught *before;
};
/* Until tc_xml_release all complaints go into caught, which is emptied first. They nest. */
void tc_xml_catch(struct caught *caught);
void tc_xml_release(void);
/* Once, before anything is parsed: no entity is ever loaded, nothing is written to standard error. */
void tc_xml_start(void);
/* While a folder is named, files below it (and no others) may be loaded as parts of grammars and
 * stylesheets. NULL shuts it. Borrowed. */
void tc_xml_allow(const char *folder);
bool tc_xml_is_allowed(const char *file);

/* ---- doc.c, read.c -------------------------------------------------------------------- */

TC_MUST_USE enum tc_rc tc_doc_adopt(struct tc_turn *turn, xmlDocPtr tree, struct tc_doc **doc_r);
/* The bytes as a tree (owned by the caller), with read.c's refusals; TC_INPUT with file, line and reason.
 * names: the dictionary of the stylesheet that it is to be a part of (libxslt compares names by pointer), or NULL. */
TC_MUST_USE enum tc_rc tc_tree_read(struct tc_turn *turn, const char *name, const char *bytes, size_t length, xmlDictPtr names,
                                    xmlDocPtr *tree_r);
TC_MUST_USE enum tc_rc tc_file_read(void *pool, struct tc_turn *turn, const char *file, char **bytes_r, size_t *length_r);

/* ---- html.c --------------------------------------------------------------------------- */

/* The tree as HTML5, owned by turn. */
TC_MUST_USE enum tc_rc tc_html_write(struct tc_turn *turn, xmlDocPtr tree, char **bytes_r, size_t *length_r);

/* ---- words.c: the catalogue of one language ------------------------------------------- */

struct phrase {
    const char *key, *text;
    size_t place; /* in the catalogue */
};
struct words {
    const char *language;
    const char *file;
    struct phrase *phrases; /* sorted by key */
    size_t count;
    struct tc_tongue tongue;
};
TC_MUST_USE enum tc_rc tc_words_read(void *pool, struct tc_turn *turn, const char *file, struct words **words_r);
/* NULL if there is no such phrase. */
const char *tc_words_say(const struct words *words, const char *key);
/* The first phrase whose key starts with prefix, and how many do. */
const struct phrase *tc_words_below(const struct words *words, const char *prefix, size_t *count_r);

/* ---- say.c: phrases set into a stylesheet before it is compiled ------------------------ */

#define WORDS_NAMESPACE "urn:throughcare:words"
TC_MUST_USE enum tc_rc tc_words_set(struct tc_turn *turn, const struct words *words, xmlDocPtr sheet);

struct setting {
    struct tc_turn *turn;
    const struct words *words;
    const char *file;
};
enum tc_rc tc_say_refuse(struct setting *set, xmlNodePtr at, const char *what, const char *key);
/* The phrase as an XPath expression, appended to made. */
char *tc_say_literal(char *made, const char *phrase);
/* place.c: t:say and t:word become XSLT. */
TC_MUST_USE enum tc_rc tc_say_places(struct setting *set, xmlNodePtr say);
TC_MUST_USE enum tc_rc tc_say_choice(struct setting *set, xmlNodePtr word);
/* each.c: the copies stand where t:each stood; the first of them is given, for they still hold phrases to set. */
TC_MUST_USE enum tc_rc tc_say_each(struct setting *set, xmlNodePtr each, xmlNodePtr *first_r);

/* ---- compile.c ------------------------------------------------------------------------ */

TC_MUST_USE enum tc_rc tc_sheet_compile(struct tc_turn *turn, const struct words *words, const char *file, xsltStylesheetPtr *style_r);
TC_MUST_USE enum tc_rc tc_grammar_compile(struct tc_turn *turn, const char *file, xmlRelaxNGPtr *grammar_r);
TC_MUST_USE enum tc_rc tc_grammar_apply(struct tc_turn *turn, xmlRelaxNGPtr grammar, const char *file, enum tc_rc refusal, xmlDocPtr tree);

/* ---- sheets.c ------------------------------------------------------------------------- */

struct sheet {
    const char *name; /* "case_overview", "export/audit" */
    xmlRelaxNGPtr grammar;     /* NULL for exports */
    xsltStylesheetPtr *styles; /* one a language, in the order of words */
};
struct tc_sheets {
    struct words **words;
    size_t languages;
    struct sheet *sheets; /* sorted by name */
    size_t count;
};
const struct sheet *tc_sheets_find(const struct tc_sheets *sheets, const char *name);

#endif
