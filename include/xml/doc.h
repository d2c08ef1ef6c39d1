/* SPDX-License-Identifier: Apache-2.0 */
/* A document while it is made. Text enters XML by this door only: it is cleaned (base/text.h)
 * and escaped here. Nodes are borrowed from their document. */
#ifndef TC_XML_DOC_H
#define TC_XML_DOC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/turn.h"

struct tc_doc;
struct tc_node; /* an element; really an xmlNode, which nobody outside module/xml sees */

/* A new document with its root element, request-owned: hangs on turn with a destructor. */
struct tc_doc *tc_doc_new(struct tc_turn *turn, const char *root);
struct tc_node *tc_doc_root(struct tc_doc *doc);
/* Adds an empty element, an element with text, an attribute. name is one of ours, never from outside. */
struct tc_node *tc_node_add(struct tc_node *parent, const char *name);
struct tc_node *tc_node_text(struct tc_node *parent, const char *name, const char *text); /* none and NULL without a text */
void tc_node_attr(struct tc_node *node, const char *name, const char *text);
void tc_node_attr_int(struct tc_node *node, const char *name, int64_t number);
/* Its name, borrowed. */
const char *tc_node_name(const struct tc_node *node);
/* The value of an attribute, copied to pool; NULL if it has none. */
char *tc_node_attr_get(void *pool, const struct tc_node *node, const char *name);
/* The element around it, NULL around the root. */
const struct tc_node *tc_node_parent(const struct tc_node *node);
/* The first child element of that name, NULL for none; the next sibling element of the same name. */
struct tc_node *tc_node_first(const struct tc_node *parent, const char *name);
struct tc_node *tc_node_next(const struct tc_node *node);
/* The first child element whatever its name, NULL for none; the next sibling element. */
struct tc_node *tc_node_child(const struct tc_node *parent);
struct tc_node *tc_node_beside(const struct tc_node *node);
/* Its namespace, borrowed; "" for none. */
const char *tc_node_space(const struct tc_node *node);
/* All text below an element, copied to pool. */
char *tc_node_content(void *pool, const struct tc_node *node);
/* Puts the child elements in the order of an attribute's text, the greatest first; what is equal stays as it was. */
void tc_node_order(struct tc_node *parent, const char *name);
/* The same, the least first; those without the attribute come last. */
void tc_node_order_up(struct tc_node *parent, const char *name);
/* Drops all child elements after the first so many; whether there were any. */
bool tc_node_keep(struct tc_node *parent, size_t most);
/* The line in its file, for messages; 0 if made here. */
int tc_node_line(const struct tc_node *node);

/* Reads XML from outside: no DOCTYPE, no entities, no network, depth and size capped. The
 * message in turn->words names line and reason. name is for messages. */
TC_MUST_USE enum tc_rc tc_doc_read(struct tc_turn *turn, const char *name, const char *bytes, size_t length, struct tc_doc **doc_r);
TC_MUST_USE enum tc_rc tc_doc_read_file(struct tc_turn *turn, const char *file, struct tc_doc **doc_r);

/* The document as UTF-8 XML with declaration, owned by turn. */
TC_MUST_USE enum tc_rc tc_doc_write(struct tc_doc *doc, struct tc_turn *turn, char **bytes_r, size_t *length_r);

#endif
