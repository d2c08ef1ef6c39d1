/* SPDX-License-Identifier: Apache-2.0 */
/* Stylesheets, contracts (RELAX NG) and message catalogues, compiled once in the parent and
 * shared by fork. Nothing is parsed per request. */
#ifndef TC_XML_SHEET_H
#define TC_XML_SHEET_H

#include "base/date.h"
#include "xml/doc.h"

struct tc_sheets; /* all of one installation: every screen in every language */

/* Reads DIR/words/<lang>.xml, then compiles DIR/screen/<name>.xsl and DIR/export/<name>.xsl once
 * a language with the phrases set in, and DIR/screen/<name>.rng. TC_INPUT with file and line for
 * a missing phrase, a bad stylesheet, a bad grammar. Owned by pool (parent's, for good). */
TC_MUST_USE enum tc_rc tc_sheets_open(void *pool, struct tc_turn *turn, const char *dir, struct tc_sheets **sheets_r);

/* The best of the languages that there are for an Accept-Language header or a person's choice; never NULL. */
const char *tc_sheets_language(const struct tc_sheets *sheets, const char *wanted);
const struct tc_tongue *tc_sheets_tongue(const struct tc_sheets *sheets, const char *language);

/* Draws: the result with its media type (from xsl:output), owned by turn. Operations are
 * capped; over the cap, or a stylesheet that fails, is TC_FAULT. name is "case_overview" or
 * "export/audit". TC_GONE if there is no such sheet. apply_us and write_us are microseconds
 * of transforming and of writing out. */
struct tc_drawn {
    char *bytes;
    size_t length;
    const char *media_type; /* "text/html; charset=utf-8" */
    int64_t apply_us, write_us;
};
TC_MUST_USE enum tc_rc tc_sheets_draw(const struct tc_sheets *sheets, struct tc_turn *turn, const char *name,
                                      const char *language, struct tc_doc *doc, struct tc_drawn *drawn_r);
/* The same, but what would stand in the page's <main> becomes children of a node of another document: one page
 * made of several, each drawn by its own sheet. */
TC_MUST_USE enum tc_rc tc_sheets_draw_into(const struct tc_sheets *sheets, struct tc_turn *turn, const char *name,
                                           const char *language, struct tc_doc *doc, struct tc_node *parent);
/* Checks the document against DIR/screen/<name>.rng; TC_FAULT with the first error's words. */
TC_MUST_USE enum tc_rc tc_sheets_check(const struct tc_sheets *sheets, struct tc_turn *turn, const char *name, struct tc_doc *doc);

/* One grammar by itself, for configuration files: TC_INPUT with "file:line: words". */
TC_MUST_USE enum tc_rc tc_grammar_check(struct tc_turn *turn, const char *rng_bytes, size_t rng_length, const char *file, struct tc_doc *doc);

#endif
