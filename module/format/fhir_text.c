/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "base/text.h"
#include "fhir_inside.h"

static void put_bytes(struct fhir_text *text, const char *bytes, size_t length)
{
    if (text->failed)
        return;
    if (text->length + length + 1 > text->room) {
        size_t room = 2 * text->room + length + 4096;
        char *grown = talloc_realloc(text->turn, text->bytes, char, room);
        text->failed = grown == NULL;
        if (!grown)
            return;
        text->bytes = grown;
        text->room = room;
    }
    memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
    text->bytes[text->length] = '\0';
}

void fhir_put(struct fhir_text *text, const char *words)
{
    put_bytes(text, words, strlen(words));
}

static const char *escape_of(char one)
{
    switch (one) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\n': return "&#10;";
    case '\t': return "&#9;";
    default: return NULL;
    }
}

void fhir_put_value(struct fhir_text *text, const char *words)
{
    char *clean = tc_text_clean(text->turn, words, strlen(words));
    text->failed = text->failed || !clean;
    for (const char *at = clean; at && *at;) {
        size_t plain = strcspn(at, "&<>\"\n\t");
        put_bytes(text, at, plain);
        at += plain;
        if (*at)
            fhir_put(text, escape_of(*at++));
    }
    talloc_free(clean);
}

void fhir_put_words_of(struct fhir_text *text, const char *xhtml)
{
    char *words = talloc_strdup(text->turn, xhtml), *to = words;
    bool inside = false;
    for (const char *from = words; from && *from; from++) {
        char one = *from; /* to may be where from is */
        if (one == '<')
            *to++ = ' ';
        else if (!inside)
            *to++ = one;
        inside = one == '<' || (inside && one != '>');
    }
    text->failed = text->failed || !words;
    if (words) {
        *to = '\0';
        fhir_put_value(text, words);
    }
    talloc_free(words);
}
