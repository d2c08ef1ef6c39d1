/* SPDX-License-Identifier: Apache-2.0 */
/* A result tree written as HTML5. libxml2's own writers know HTML 4 (slow, and adds a meta element)
 * or XML (which closes <textarea/> in a way that browsers do not take). */
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "inside.h"

struct page {
    struct tc_turn *turn;
    char *bytes;
    size_t length, room;
    bool failed;
};

static bool make_room(struct page *page, size_t more)
{
    if (page->failed)
        return false;
    if (page->length + more <= page->room)
        return true;
    size_t room = page->room * 2 + more;
    char *bytes = room <= TC_MAX_PAGE_BYTES * 2 ? talloc_realloc(page->turn, page->bytes, char, room) : NULL;
    page->failed = !bytes;
    if (!bytes)
        return false;
    page->bytes = bytes;
    page->room = room;
    return true;
}

static void put(struct page *page, const char *bytes, size_t length)
{
    if (!make_room(page, length))
        return;
    memcpy(page->bytes + page->length, bytes, length);
    page->length += length;
}

static void put_text(struct page *page, const char *text)
{
    put(page, text, strlen(text));
}

static const char *entity_of(char c)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    default: return "&quot;";
    }
}

static void put_escaped(struct page *page, const char *text)
{
    for (;;) {
        size_t plain = strcspn(text, "&<>\"");
        put(page, text, plain);
        if (!text[plain])
            return;
        put_text(page, entity_of(text[plain]));
        text += plain + 1;
    }
}

static int compare_names(const void *key, const void *entry)
{
    return strcmp(key, *(const char *const *)entry);
}

static bool is_in(const char *name, const char *const *names, size_t count)
{
    return bsearch(name, names, count, sizeof *names, compare_names) != NULL;
}

/* HTML Living Standard 13.1.2, void elements; sorted. */
static const char *const void_names[] = {"area",  "base", "br",   "col",    "embed", "hr", "img",
                                         "input", "link", "meta", "source", "track", "wbr"};

/* Where a line break before the tag changes nothing; sorted. */
static const char *const block_names[] = {
    "body", "caption", "dd",   "details", "div",  "dl",   "dt",    "fieldset", "footer", "form", "h1",  "h2", "h3",
    "h4",   "head",    "header", "html", "legend", "li", "link", "main", "meta", "nav", "ol", "option", "p", "script",
    "section", "table", "tbody", "td",  "th",   "thead", "title",    "tr",     "ul"};

#define IS_IN(name, names) is_in((const char *)(name), names, sizeof(names) / sizeof *(names))

static void put_name(struct page *page, const xmlNs *space, const xmlChar *name)
{
    if (space && space->prefix) {
        put_text(page, (const char *)space->prefix);
        put(page, ":", 1);
    }
    put_text(page, (const char *)name);
}

static void put_attributes(struct page *page, const xmlNode *element)
{
    for (const xmlAttr *attribute = element->properties; attribute; attribute = attribute->next) {
        put(page, " ", 1);
        put_name(page, attribute->ns, attribute->name);
        put(page, "=\"", 2);
        for (const xmlNode *part = attribute->children; part; part = part->next)
            put_escaped(page, (const char *)part->content);
        put(page, "\"", 1);
    }
}

static void put_node(struct page *page, const xmlNode *node);

/* The parser drops a line feed right after these tags; one more keeps what was typed. */
static bool eats_line_feed(const xmlNode *element)
{
    const xmlNode *first = element->children;
    return first && first->type == XML_TEXT_NODE && first->content && first->content[0] == '\n' &&
           (!strcmp((const char *)element->name, "textarea") || !strcmp((const char *)element->name, "pre"));
}

static void put_element(struct page *page, const xmlNode *element)
{
    if (IS_IN(element->name, block_names))
        put(page, "\n", 1);
    put(page, "<", 1);
    put_text(page, (const char *)element->name);
    put_attributes(page, element);
    put(page, ">", 1);
    if (IS_IN(element->name, void_names))
        return;
    if (eats_line_feed(element))
        put(page, "\n", 1);
    for (const xmlNode *child = element->children; child; child = child->next)
        put_node(page, child);
    put(page, "</", 2);
    put_text(page, (const char *)element->name);
    put(page, ">", 1);
}

static void put_node(struct page *page, const xmlNode *node)
{
    if (node->type == XML_ELEMENT_NODE)
        put_element(page, node);
    else if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
        put_escaped(page, (const char *)node->content);
}

enum tc_rc tc_html_write(struct tc_turn *turn, xmlDocPtr tree, char **bytes_r, size_t *length_r)
{
    struct page page = {.turn = turn};
    make_room(&page, 32 * 1024);
    put_text(&page, "<!DOCTYPE html>");
    for (const xmlNode *child = tree->children; child; child = child->next)
        put_node(&page, child);
    put(&page, "\n", 2); /* with its NUL */
    if (page.failed || page.length > TC_MAX_PAGE_BYTES)
        return tc_fail(turn, TC_LARGE, "a page of more than %zu bytes", page.length);
    *bytes_r = page.bytes;
    *length_r = page.length - 1;
    return TC_OK;
}
