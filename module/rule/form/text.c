/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "inside.h"

/* In place. Where lines stay, blanks around a line feed go, and two of them together are the most. */
static char *squeeze(char *text, bool lines)
{
    char *to = text;
    size_t feeds = 0, blanks = 0;
    for (const char *from = text; *from; from++) {
        bool feed = lines && *from == '\n';
        if (feed || strchr(" \t\n\r", *from)) {
            feeds += feed;
            blanks++;
            continue;
        }
        if (to > text && feeds == 0 && blanks > 0)
            *to++ = ' ';
        for (; to > text && feeds > 0; feeds = feeds > 2 ? 1 : feeds - 1)
            *to++ = '\n';
        feeds = blanks = 0;
        *to++ = *from;
    }
    *to = '\0';
    return text;
}

static const char *read_text(struct reading *r, const struct tc_node *node, const char *child, bool lines)
{
    const struct tc_node *found = tc_node_first(node, child);
    char *text = found ? tc_node_attr_get(r->form, found, "value") : NULL;
    if (!text)
        return NULL;
    squeeze(text, lines);
    return *text ? text : NULL;
}

const char *form_text(struct reading *r, const struct tc_node *node, const char *child)
{
    return read_text(r, node, child, false);
}

const char *form_lines(struct reading *r, const struct tc_node *node, const char *child)
{
    return read_text(r, node, child, true);
}

const char *form_own(struct reading *r, const struct tc_node *node)
{
    char *text = tc_node_attr_get(r->form, node, "value");
    return text ? squeeze(text, false) : "";
}

bool form_yes(struct reading *r, const struct tc_node *node, const char *child, bool otherwise)
{
    const struct tc_node *found = tc_node_first(node, child);
    const char *text = found ? form_own(r, found) : NULL;
    if (!text)
        return otherwise;
    if (strcmp(text, "true") != 0 && strcmp(text, "false") != 0)
        form_refuse(r, found, "%s is \"%.40s\": true or false is asked for", child, text);
    return strcmp(text, "true") == 0;
}

/* "a url" and "a uri" are spoken so. */
const char *form_an(struct reading *r, const char *word)
{
    return talloc_asprintf(r->turn, "%s %s", *word && strchr("aeioAEIO", *word) ? "an" : "a", word);
}

bool form_is_code(const char *word, size_t longest)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz", rest[] = "abcdefghijklmnopqrstuvwxyz0123456789_";
    size_t length = strlen(word);
    return length > 0 && length <= longest && strchr(letters, word[0]) && strspn(word, rest) == length;
}

bool form_is_among(const char *word, const char *const *words)
{
    for (; *words; words++)
        if (strcmp(word, *words) == 0)
            return true;
    return false;
}
