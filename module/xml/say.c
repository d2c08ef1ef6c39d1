/* SPDX-License-Identifier: Apache-2.0 */
/* Phrases are set into a stylesheet before it is compiled, so that they cost a request nothing:
 *   [[key]]                          in text and attribute values, also as '[[key]]' in an expression
 *   <t:say key="…"><t:with name="…">  a phrase with places for nodes
 *   <t:word of="expr" in="prefix."/>  the phrase whose key is the prefix and the value
 *   <t:each in="prefix.">…</t:each>   once for each phrase there, in the catalogue's order: [[.]] is the
 *                                     phrase, [[.word]] what follows the prefix in its key  */
#include <string.h>

#include <libxslt/xsltutils.h>

#include "inside.h"

enum tc_rc tc_say_refuse(struct setting *set, xmlNodePtr at, const char *what, const char *key)
{
    return tc_fail(set, TC_INPUT, "%s:%ld: %s \"%s\" (%s)", set->file, xmlGetLineNo(at), what, key, set->words->file);
}

/* ---- [[key]] ---------------------------------------------------------------------------- */

enum place { IN_TEXT, IN_VALUE, IN_EXPRESSION };

/* Length of the key of "[[key]]" at text, 0 if it is none. */
static size_t key_length(const char *text)
{
    size_t length = strspn(text + 2, "abcdefghijklmnopqrstuvwxyz0123456789._-");
    return length > 0 && text[2 + length] == ']' && text[3 + length] == ']' ? length : 0;
}

/* XPath 1.0 literals have no escapes: the quotation mark is chosen by what the phrase has not. */
char *tc_say_literal(char *made, const char *phrase)
{
    if (!strchr(phrase, '\''))
        return talloc_asprintf_append(made, "'%s'", phrase);
    if (!strchr(phrase, '"'))
        return talloc_asprintf_append(made, "\"%s\"", phrase);
    made = talloc_strdup_append(made, "concat(");
    for (size_t part; *phrase; phrase += part) {
        bool quote = *phrase == '\'';
        part = quote ? strspn(phrase, "'") : strcspn(phrase, "'");
        made = talloc_asprintf_append(made, quote ? "\"%.*s\", " : "'%.*s', ", (int)part, phrase);
    }
    return talloc_strdup_append(made, "'')");
}

static enum tc_rc append_phrase(struct setting *set, xmlNodePtr at, enum place place, const char **text, char **made)
{
    size_t length = key_length(*text);
    char *key = talloc_strndup(*made, *text + 2, length);
    const char *phrase = tc_words_say(set->words, key);
    if (!phrase)
        return tc_say_refuse(set, at, "no phrase", key);
    if (strchr(phrase, '{'))
        return tc_say_refuse(set, at, "needs t:say, for its places:", key);
    size_t before = strlen(*made);
    const char *after = *text + length + 4;
    bool quoted = place != IN_TEXT && before > 0 && (*made)[before - 1] == '\'' && *after == '\'';
    if (place == IN_EXPRESSION && !quoted)
        return tc_say_refuse(set, at, "stands without quotation marks:", key);
    *text = quoted ? after + 1 : after;
    if (!quoted) {
        *made = talloc_strdup_append(*made, phrase);
        return TC_OK;
    }
    (*made)[before - 1] = '\0';
    *made = tc_say_literal(*made, phrase);
    return TC_OK;
}

static enum tc_rc set_text(struct setting *set, xmlNodePtr at, enum place place, const char *text, char **made_r)
{
    char *made = talloc_strdup(set->turn, "");
    enum tc_rc rc = TC_OK;
    while (*text && rc == TC_OK) {
        const char *next = strstr(text, "[[");
        size_t plain = next ? (size_t)(next - text) : strlen(text);
        made = talloc_strndup_append(made, text, plain);
        text += plain;
        if (next && key_length(text) > 0)
            rc = append_phrase(set, at, place, &text, &made);
        else if (next)
            made = talloc_strndup_append(made, text++, 1);
    }
    *made_r = made;
    return rc;
}

static bool is_xslt(const xmlNode *node)
{
    return node->ns && !strcmp((const char *)node->ns->href, (const char *)XSLT_NAMESPACE);
}

static enum place place_of(const xmlAttr *attribute)
{
    static const char *const names[] = {"select", "test", "match", "use", "count", "from", "value"};
    for (size_t i = 0; is_xslt(attribute->parent) && i < sizeof names / sizeof *names; i++)
        if (!strcmp((const char *)attribute->name, names[i]))
            return IN_EXPRESSION;
    return IN_VALUE;
}

static enum tc_rc set_attribute(struct setting *set, xmlAttrPtr attribute)
{
    xmlNodePtr value = attribute->children;
    char *made;
    if (!value || !value->content || !strstr((const char *)value->content, "[["))
        return TC_OK;
    enum tc_rc rc = set_text(set, attribute->parent, place_of(attribute), (const char *)value->content, &made);
    if (rc != TC_OK)
        return rc;
    xmlNodeSetContent(value, BAD_CAST made);
    talloc_free(made);
    return TC_OK;
}

static enum tc_rc set_leaf(struct setting *set, xmlNodePtr leaf)
{
    char *made;
    if (!leaf->content || !strstr((const char *)leaf->content, "[["))
        return TC_OK;
    enum tc_rc rc = set_text(set, leaf->parent, IN_TEXT, (const char *)leaf->content, &made);
    if (rc != TC_OK)
        return rc;
    xmlNodeSetContent(leaf, BAD_CAST made);
    talloc_free(made);
    return TC_OK;
}

/* ---- the tree ------------------------------------------------------------------------------ */

static enum tc_rc set_element(struct setting *set, xmlNodePtr element);

static bool is_ours(const xmlNode *node)
{
    return node->type == XML_ELEMENT_NODE && node->ns && !strcmp((const char *)node->ns->href, WORDS_NAMESPACE);
}

static bool is_each(const xmlNode *node)
{
    return is_ours(node) && !strcmp((const char *)node->name, "each");
}

static enum tc_rc set_children(struct setting *set, xmlNodePtr element)
{
    enum tc_rc rc = TC_OK;
    for (xmlNodePtr child = element->children, next; child && rc == TC_OK; child = next) {
        next = child->next;
        if (child->type == XML_TEXT_NODE)
            rc = set_leaf(set, child);
        else if (is_each(child))
            rc = tc_say_each(set, child, &next);
        else if (child->type == XML_ELEMENT_NODE)
            rc = set_element(set, child);
    }
    return rc;
}

/* True for "@due-text" and "author/@name", one attribute and nothing else. */
static bool ends_in_attribute(const char *path)
{
    const char *at = strrchr(path, '@');
    return at && (at == path || at[-1] == '/') && !path[strcspn(path, "|([, ")];
}

/* An attribute given to a part is given as its text: copied as a node it would become an attribute of the page. */
static void give_text(xmlNodePtr element)
{
    if (!is_xslt(element) || strcmp((const char *)element->name, "with-param") != 0)
        return;
    xmlChar *path = xmlGetNoNsProp(element, BAD_CAST "select");
    if (path && ends_in_attribute((const char *)path)) {
        char *text = talloc_asprintf(NULL, "string(%s)", path);
        xmlSetProp(element, BAD_CAST "select", BAD_CAST text);
        talloc_free(text);
    }
    xmlFree(path);
}

static enum tc_rc set_element(struct setting *set, xmlNodePtr element)
{
    give_text(element);
    enum tc_rc rc = set_children(set, element);
    for (xmlAttrPtr attribute = element->properties; attribute && rc == TC_OK; attribute = attribute->next)
        rc = set_attribute(set, attribute);
    if (rc != TC_OK || !is_ours(element))
        return rc;
    if (!strcmp((const char *)element->name, "say"))
        return tc_say_places(set, element);
    if (!strcmp((const char *)element->name, "word"))
        return tc_say_choice(set, element);
    if (!strcmp((const char *)element->name, "with"))
        return TC_OK; /* its t:say takes it */
    return tc_say_refuse(set, element, "unknown element t:", (const char *)element->name);
}

enum tc_rc tc_words_set(struct tc_turn *turn, const struct words *words, xmlDocPtr sheet)
{
    struct setting set = {turn, words, (const char *)sheet->URL};
    return set_element(&set, xmlDocGetRootElement(sheet));
}
