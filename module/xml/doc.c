/* SPDX-License-Identifier: Apache-2.0 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "inside.h"

static xmlNodePtr real(const struct tc_node *node)
{
    return (xmlNodePtr)node;
}

static struct tc_turn *turn_of(const struct tc_node *node)
{
    return ((struct tc_doc *)real(node)->doc->_private)->turn;
}

static int free_tree(struct tc_doc *doc)
{
    xmlFreeDoc(doc->tree);
    return 0;
}

enum tc_rc tc_doc_adopt(struct tc_turn *turn, xmlDocPtr tree, struct tc_doc **doc_r)
{
    struct tc_doc *doc = talloc_zero(turn, struct tc_doc);
    if (!doc) {
        xmlFreeDoc(tree);
        return tc_fail(turn, TC_BUSY, "no memory for a document");
    }
    doc->turn = turn;
    doc->tree = tree;
    tree->_private = doc;
    talloc_set_destructor(doc, free_tree);
    *doc_r = doc;
    return TC_OK;
}

struct tc_doc *tc_doc_new(struct tc_turn *turn, const char *root)
{
    tc_xml_start();
    struct tc_doc *doc = NULL;
    xmlDocPtr tree = xmlNewDoc(BAD_CAST "1.0");
    xmlNodePtr element = tree ? xmlNewDocNode(tree, NULL, BAD_CAST root, NULL) : NULL;
    if (!element) {
        xmlFreeDoc(tree);
        (void)tc_fail(turn, TC_BUSY, "no memory for a document");
        return NULL;
    }
    xmlDocSetRootElement(tree, element);
    return tc_doc_adopt(turn, tree, &doc) == TC_OK ? doc : NULL;
}

struct tc_node *tc_doc_root(struct tc_doc *doc)
{
    return (struct tc_node *)xmlDocGetRootElement(doc->tree);
}

struct tc_node *tc_node_add(struct tc_node *parent, const char *name)
{
    xmlNodePtr node = xmlNewDocNode(real(parent)->doc, NULL, BAD_CAST name, NULL);
    if (node)
        return (struct tc_node *)xmlAddChild(real(parent), node);
    (void)tc_fail(turn_of(parent), TC_BUSY, "no memory for an element");
    return parent; /* the turn has failed; its handler need not look */
}

static bool is_plain(const char *text)
{
    for (; *text; text++)
        if ((unsigned char)*text < ' ' || (unsigned char)*text > '~')
            return false;
    return true;
}

/* The one door: what is not plain ASCII is cleaned. *pool_r is to be freed after use, or NULL. */
static const char *admit(struct tc_turn *turn, const char *text, char **made_r)
{
    *made_r = NULL;
    if (is_plain(text))
        return text;
    *made_r = tc_text_clean(turn, text, strlen(text));
    if (*made_r)
        return *made_r;
    (void)tc_fail(turn, TC_BUSY, "no memory for text");
    return "";
}

struct tc_node *tc_node_text(struct tc_node *parent, const char *name, const char *text)
{
    if (!text)
        return NULL;
    char *made;
    const char *clean = admit(turn_of(parent), text, &made);
    struct tc_node *node = tc_node_add(parent, name);
    xmlNodePtr element = real(node);
    xmlNodePtr leaf = *clean ? xmlNewDocText(element->doc, BAD_CAST clean) : NULL;
    if (leaf)
        xmlAddChild(element, leaf);
    else if (*clean)
        (void)tc_fail(turn_of(parent), TC_BUSY, "no memory for text");
    talloc_free(made);
    return node;
}

void tc_node_attr(struct tc_node *node, const char *name, const char *text)
{
    if (!text)
        return;
    char *made;
    const char *clean = admit(turn_of(node), text, &made);
    if (!xmlSetProp(real(node), BAD_CAST name, BAD_CAST clean))
        (void)tc_fail(turn_of(node), TC_BUSY, "no memory for an attribute");
    talloc_free(made);
}

void tc_node_attr_int(struct tc_node *node, const char *name, int64_t number)
{
    char text[24];
    snprintf(text, sizeof text, "%" PRId64, number);
    tc_node_attr(node, name, text);
}

static char *keep(void *pool, xmlChar *text)
{
    char *copy = text ? talloc_strdup(pool, (const char *)text) : NULL;
    xmlFree(text);
    return copy;
}

const struct tc_node *tc_node_parent(const struct tc_node *node)
{
    xmlNodePtr parent = real(node)->parent;
    return parent && parent->type == XML_ELEMENT_NODE ? (const struct tc_node *)parent : NULL;
}

const char *tc_node_name(const struct tc_node *node)
{
    return (const char *)real(node)->name;
}

char *tc_node_attr_get(void *pool, const struct tc_node *node, const char *name)
{
    return keep(pool, xmlGetNoNsProp(real(node), BAD_CAST name));
}

static struct tc_node *first_named(xmlNodePtr node, const char *name)
{
    while (node && (node->type != XML_ELEMENT_NODE || strcmp((const char *)node->name, name) != 0))
        node = node->next;
    return (struct tc_node *)node;
}

struct tc_node *tc_node_first(const struct tc_node *parent, const char *name)
{
    return first_named(real(parent)->children, name);
}

struct tc_node *tc_node_next(const struct tc_node *node)
{
    return first_named(real(node)->next, (const char *)real(node)->name);
}

static struct tc_node *first_element(xmlNodePtr node)
{
    while (node && node->type != XML_ELEMENT_NODE)
        node = node->next;
    return (struct tc_node *)node;
}

struct tc_node *tc_node_child(const struct tc_node *parent)
{
    return first_element(real(parent)->children);
}

struct tc_node *tc_node_beside(const struct tc_node *node)
{
    return first_element(real(node)->next);
}

const char *tc_node_space(const struct tc_node *node)
{
    return real(node)->ns && real(node)->ns->href ? (const char *)real(node)->ns->href : "";
}

char *tc_node_content(void *pool, const struct tc_node *node)
{
    return keep(pool, xmlNodeGetContent(real(node)));
}

int tc_node_line(const struct tc_node *node)
{
    return (int)xmlGetLineNo(real(node));
}
