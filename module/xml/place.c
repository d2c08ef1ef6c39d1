/* SPDX-License-Identifier: Apache-2.0 */
/* <t:say key="note.by"><t:with name="author">…</t:with></t:say> and <t:word of="@kind" in="note.kind."/>
 * become plain XSLT. */
#include <stdio.h>
#include <string.h>

#include <libxslt/xsltutils.h>

#include "inside.h"

static xmlNodePtr make_xslt(xmlNodePtr at, const char *name)
{
    xmlNsPtr space = xmlSearchNsByHref(at->doc, at, XSLT_NAMESPACE);
    xmlNodePtr made = xmlNewDocNode(at->doc, space, BAD_CAST name, NULL);
    made->line = at->line;
    return made;
}

static void add_text(xmlNodePtr parent, xmlNodePtr at, const char *text, size_t length)
{
    if (length == 0)
        return;
    xmlNodePtr element = make_xslt(at, "text");
    xmlAddChild(element, xmlNewDocTextLen(at->doc, BAD_CAST text, (int)length));
    xmlAddChild(parent, element);
}

/* The t:with of that name; its attribute "used" is set, so that one left over is found. */
static xmlNodePtr find_with(xmlNodePtr say, const char *name, size_t length)
{
    for (xmlNodePtr with = say->children; with; with = with->next) {
        if (with->type != XML_ELEMENT_NODE)
            continue;
        xmlChar *has = xmlGetNoNsProp(with, BAD_CAST "name");
        bool same = has && strlen((const char *)has) == length && !memcmp(has, name, length);
        xmlFree(has);
        if (same)
            return with;
    }
    return NULL;
}

static void add_copies(xmlNodePtr parent, const xmlNode *with)
{
    for (xmlNodePtr child = with->children; child; child = child->next)
        xmlAddChild(parent, xmlDocCopyNode(child, with->doc, 1));
}

/* "by {author}" as children of made. */
static enum tc_rc fill(struct setting *set, xmlNodePtr say, const char *phrase, xmlNodePtr made)
{
    while (*phrase) {
        size_t plain = strcspn(phrase, "{");
        add_text(made, say, phrase, plain);
        phrase += plain;
        if (!*phrase)
            break;
        size_t length = strcspn(phrase, "}") - 1;
        xmlNodePtr with = find_with(say, phrase + 1, length);
        if (!with)
            return tc_say_refuse(set, say, "no t:with for a place of", phrase);
        xmlSetProp(with, BAD_CAST "used", BAD_CAST "yes");
        add_copies(made, with);
        phrase += 1 + length + (phrase[1 + length] == '}');
    }
    return TC_OK;
}

static enum tc_rc check_all_used(struct setting *set, xmlNodePtr say)
{
    for (xmlNodePtr with = say->children; with; with = with->next)
        if (with->type == XML_ELEMENT_NODE && !xmlHasProp(with, BAD_CAST "used"))
            return tc_say_refuse(set, with, "the phrase has no place for this", "t:with");
    return TC_OK;
}

/* The children of made take the place of old. */
static void put_instead(xmlNodePtr old, xmlNodePtr made)
{
    for (xmlNodePtr child = made->children, next; child; child = next) {
        next = child->next;
        xmlUnlinkNode(child);
        xmlAddPrevSibling(old, child);
    }
    xmlUnlinkNode(old);
    xmlFreeNode(old);
}

enum tc_rc tc_say_places(struct setting *set, xmlNodePtr say)
{
    xmlChar *key = xmlGetNoNsProp(say, BAD_CAST "key");
    const char *phrase = key ? tc_words_say(set->words, (const char *)key) : NULL;
    enum tc_rc rc = phrase ? TC_OK : tc_say_refuse(set, say, "no phrase", key ? (const char *)key : "");
    xmlFree(key);
    if (rc != TC_OK)
        return rc;
    xmlNodePtr made = make_xslt(say, "text");
    rc = fill(set, say, phrase, made);
    if (rc == TC_OK)
        rc = check_all_used(set, say);
    if (rc == TC_OK)
        put_instead(say, made);
    xmlFreeNode(made);
    return rc;
}

/* For a value without a phrase: what stands in t:word, or the bare value. */
static void add_otherwise(xmlNodePtr choose, xmlNodePtr at, const char *of)
{
    xmlNodePtr otherwise = make_xslt(at, "otherwise");
    xmlAddChild(choose, otherwise);
    if (at->children) {
        add_copies(otherwise, at);
        return;
    }
    xmlNodePtr bare = make_xslt(at, "value-of");
    xmlSetProp(bare, BAD_CAST "select", BAD_CAST of);
    xmlAddChild(otherwise, bare);
}

/* All words below the prefix as one string, a line each, "\nvisit\tHome visit\n": looking one up is one
 * expression that takes a tenth of the memory and time of an xsl:when for each. */
static char *make_table(void *pool, const struct phrase *phrases, size_t count, size_t prefix)
{
    char *table = talloc_strdup(pool, "\n");
    for (size_t i = 0; i < count; i++)
        table = talloc_asprintf_append_buffer(table, "%s\t%s\n", phrases[i].key + prefix, phrases[i].text);
    return table;
}

/* A variable that holds the word before the choice, and its name. */
static void add_variable(xmlNodePtr word, const char *of, const char *table, char *name_r, size_t room)
{
    static unsigned number;
    xmlNodePtr variable = make_xslt(word, "variable");
    char *select = tc_say_literal(talloc_strdup(NULL, "substring-before(substring-after("), table);
    select = talloc_asprintf_append_buffer(select, ", concat('\n', %s, '\t')), '\n')", of);
    snprintf(name_r, room, "t-word-%u", ++number);
    xmlSetProp(variable, BAD_CAST "name", BAD_CAST name_r);
    xmlSetProp(variable, BAD_CAST "select", BAD_CAST select);
    xmlAddPrevSibling(word, variable);
    talloc_free(select);
}

static void add_when(xmlNodePtr choose, xmlNodePtr at, const char *name)
{
    char variable[48];
    xmlNodePtr when = make_xslt(at, "when"), value = make_xslt(at, "value-of");
    snprintf(variable, sizeof variable, "$%s", name);
    xmlSetProp(value, BAD_CAST "select", BAD_CAST variable);
    snprintf(variable, sizeof variable, "string($%s)", name);
    xmlSetProp(when, BAD_CAST "test", BAD_CAST variable);
    xmlAddChild(when, value);
    xmlAddChild(choose, when);
}

static enum tc_rc choose(struct setting *set, xmlNodePtr word, const char *of, const char *prefix)
{
    size_t count = 0;
    const struct phrase *phrases = tc_words_below(set->words, prefix, &count);
    if (!*prefix || count == 0)
        return tc_say_refuse(set, word, "no phrases below", prefix);
    char *table = make_table(set->turn, phrases, count, strlen(prefix)), name[32];
    xmlNodePtr made = make_xslt(word, "choose");
    add_variable(word, of, table, name, sizeof name);
    add_when(made, word, name);
    add_otherwise(made, word, of);
    xmlReplaceNode(word, made);
    xmlFreeNode(word);
    talloc_free(table);
    return TC_OK;
}

enum tc_rc tc_say_choice(struct setting *set, xmlNodePtr word)
{
    xmlChar *of = xmlGetNoNsProp(word, BAD_CAST "of"), *prefix = xmlGetNoNsProp(word, BAD_CAST "in");
    enum tc_rc rc = of && prefix ? choose(set, word, (const char *)of, (const char *)prefix)
                                 : tc_say_refuse(set, word, "lacks of= or in=", "t:word");
    xmlFree(of);
    xmlFree(prefix);
    return rc;
}
