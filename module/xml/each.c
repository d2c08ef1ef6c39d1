/* SPDX-License-Identifier: Apache-2.0 */
/* <t:each in="note.kind."> … [[.]] … [[.word]] … </t:each>: radio buttons and options for each word of a list. */
#include <stdlib.h>
#include <string.h>

#include "inside.h"

static int compare_places(const void *a, const void *b)
{
    size_t first = (*(const struct phrase *const *)a)->place, second = (*(const struct phrase *const *)b)->place;
    return first < second ? -1 : first > second;
}

/* "[[.]]" becomes "[[note.kind.visit]]", "[[.word]]" becomes "visit". */
static void set_content(xmlNodePtr holder, const struct phrase *phrase, const char *word)
{
    const char *text = (const char *)holder->content;
    if (!text || !strstr(text, "[[."))
        return;
    char *made = talloc_strdup(NULL, "");
    while (*text) {
        const char *next = strstr(text, "[[.");
        size_t plain = next ? (size_t)(next - text) : strlen(text);
        made = talloc_strndup_append(made, text, plain);
        text += plain;
        if (!*text)
            break;
        bool is_word = !strncmp(text, "[[.word]]", 9);
        made = is_word ? talloc_strdup_append(made, word) : talloc_asprintf_append(made, "[[%s", phrase->key);
        text += is_word ? 9 : 3;
    }
    xmlNodeSetContent(holder, BAD_CAST made);
    talloc_free(made);
}

static void set_copy(xmlNodePtr node, const struct phrase *phrase, const char *word)
{
    if (node->type == XML_TEXT_NODE)
        set_content(node, phrase, word);
    if (node->type != XML_ELEMENT_NODE)
        return;
    for (xmlAttrPtr attribute = node->properties; attribute; attribute = attribute->next)
        if (attribute->children)
            set_content(attribute->children, phrase, word);
    for (xmlNodePtr child = node->children; child; child = child->next)
        set_copy(child, phrase, word);
}

static void add_copies(xmlNodePtr each, const struct phrase *phrase, const char *word)
{
    for (xmlNodePtr child = each->children; child; child = child->next) {
        xmlNodePtr copy = xmlDocCopyNode(child, child->doc, 1);
        set_copy(copy, phrase, word);
        xmlAddPrevSibling(each, copy);
    }
}

/* One level below the prefix, and not what explains the list itself. */
static bool is_value(const char *word)
{
    return !strchr(word, '.') && strcmp(word, "hint") != 0;
}

/* The phrases that are values, in the catalogue's order. */
static size_t list_phrases(void *pool, const struct words *words, const char *prefix, const struct phrase ***list_r)
{
    size_t count, kept = 0;
    const struct phrase *phrases = tc_words_below(words, prefix, &count);
    const struct phrase **list = talloc_array(pool, const struct phrase *, (unsigned)count + 1);
    for (size_t i = 0; i < count; i++)
        if (is_value(phrases[i].key + strlen(prefix)))
            list[kept++] = &phrases[i];
    qsort(list, kept, sizeof *list, compare_places);
    *list_r = list;
    return kept;
}

enum tc_rc tc_say_each(struct setting *set, xmlNodePtr each, xmlNodePtr *first_r)
{
    const struct phrase **list;
    xmlChar *given = xmlGetNoNsProp(each, BAD_CAST "in");
    char *prefix = talloc_strdup(set->turn, given ? (const char *)given : "");
    xmlFree(given);
    size_t count = list_phrases(prefix, set->words, prefix, &list);
    if (!*prefix || count == 0)
        return tc_say_refuse(set, each, "no phrases below", prefix);
    xmlNodePtr before = each->prev, parent = each->parent;
    for (size_t i = 0; i < count; i++)
        add_copies(each, list[i], list[i]->key + strlen(prefix));
    xmlUnlinkNode(each);
    xmlFreeNode(each);
    talloc_free(prefix);
    /* Text that came first was joined to text that stood before. */
    *first_r = !before ? parent->children : before->type == XML_TEXT_NODE ? before : before->next;
    return TC_OK;
}
