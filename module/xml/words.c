/* SPDX-License-Identifier: Apache-2.0 */
/* <words lang="en"><say key="note.write">Write a note</say>…</words> */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "inside.h"

static int compare_phrases(const void *a, const void *b)
{
    return strcmp(((const struct phrase *)a)->key, ((const struct phrase *)b)->key);
}

const char *tc_words_say(const struct words *words, const char *key)
{
    struct phrase wanted = {.key = key};
    const struct phrase *found = bsearch(&wanted, words->phrases, words->count, sizeof wanted, compare_phrases);
    return found ? found->text : NULL;
}

const struct phrase *tc_words_below(const struct words *words, const char *prefix, size_t *count_r)
{
    size_t length = strlen(prefix), first = 0;
    while (first < words->count && strncmp(words->phrases[first].key, prefix, length) != 0)
        first++;
    size_t end = first;
    while (end < words->count && strncmp(words->phrases[end].key, prefix, length) == 0)
        end++;
    *count_r = end - first;
    return words->phrases + first;
}

static bool is_key(const char *key)
{
    return key[0] && strspn(key, "abcdefghijklmnopqrstuvwxyz0123456789._-") == strlen(key);
}

/* A phrase is one line; a catalogue may break it where it likes. */
static void join_lines(char *text)
{
    char *to = text;
    for (const char *from = text; *from;) {
        size_t blank = strspn(from, " \t\n");
        bool is_break = strcspn(from, "\t\n") < blank;
        *to++ = is_break ? ' ' : *from;
        from += is_break ? blank : 1;
    }
    *to = '\0';
}

static enum tc_rc read_phrase(struct tc_turn *turn, struct words *words, const struct tc_node *say)
{
    struct phrase *phrase = &words->phrases[words->count];
    phrase->key = tc_node_attr_get(words->phrases, say, "key");
    char *text = tc_node_content(words->phrases, say);
    if (!phrase->key || !is_key(phrase->key) || !text)
        return tc_fail(turn, TC_INPUT, "%s:%d: a phrase without a proper key", words->file, tc_node_line(say));
    join_lines(text);
    phrase->text = text;
    phrase->place = words->count++;
    return TC_OK;
}

static enum tc_rc read_phrases(struct tc_turn *turn, struct words *words, struct tc_doc *doc)
{
    size_t room = 0;
    for (const struct tc_node *say = tc_node_first(tc_doc_root(doc), "say"); say; say = tc_node_next(say))
        room++;
    words->phrases = talloc_zero_array(words, struct phrase, room + 1);
    enum tc_rc rc = TC_OK;
    for (const struct tc_node *say = tc_node_first(tc_doc_root(doc), "say"); say && rc == TC_OK; say = tc_node_next(say))
        rc = read_phrase(turn, words, say);
    if (rc != TC_OK)
        return rc;
    qsort(words->phrases, words->count, sizeof *words->phrases, compare_phrases);
    for (size_t i = 1; i < words->count; i++)
        if (!strcmp(words->phrases[i - 1].key, words->phrases[i].key))
            return tc_fail(turn, TC_INPUT, "%s: two phrases \"%s\"", words->file, words->phrases[i].key);
    return TC_OK;
}

/* How the language writes dates: phrases like any other. */
static enum tc_rc read_tongue(struct tc_turn *turn, struct words *words)
{
    struct tc_tongue *tongue = &words->tongue;
    const struct {
        const char *key, **text;
    } forms[] = {{"tongue.date", &tongue->date}, {"tongue.time", &tongue->time}, {"tongue.moment", &tongue->moment},
                 {"tongue.am", &tongue->am},     {"tongue.pm", &tongue->pm}};
    tongue->code = words->language;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        *forms[i].text = tc_words_say(words, forms[i].key);
        if (!*forms[i].text)
            return tc_fail(turn, TC_INPUT, "%s: no phrase \"%s\"", words->file, forms[i].key);
    }
    for (int month = 1; month <= 12; month++) {
        char key[24];
        snprintf(key, sizeof key, "tongue.month.%d", month);
        tongue->month[month - 1] = tc_words_say(words, key);
        if (!tongue->month[month - 1])
            return tc_fail(turn, TC_INPUT, "%s: no phrase \"%s\"", words->file, key);
    }
    return TC_OK;
}

enum tc_rc tc_words_read(void *pool, struct tc_turn *turn, const char *file, struct words **words_r)
{
    struct tc_doc *doc = NULL;
    enum tc_rc rc = tc_doc_read_file(turn, file, &doc);
    if (rc != TC_OK)
        return rc;
    struct words *words = talloc_zero(pool, struct words);
    words->file = talloc_strdup(words, file);
    words->language = tc_node_attr_get(words, tc_doc_root(doc), "lang");
    if (!words->language)
        return tc_fail(turn, TC_INPUT, "%s: the catalogue does not say its language", file);
    rc = read_phrases(turn, words, doc);
    talloc_free(doc);
    if (rc == TC_OK)
        rc = read_tongue(turn, words);
    *words_r = words;
    return rc;
}
