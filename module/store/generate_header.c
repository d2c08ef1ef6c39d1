/* SPDX-License-Identifier: Apache-2.0 */
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <talloc.h>

#include "base/need.h"
#include "generate.h"

static const struct {
    const char *symbol, *word;
} needs[] = {
#define NEED_WORD(symbol_, word_) {#symbol_, word_},
    TC_NEEDS(NEED_WORD)
#undef NEED_WORD
};

static const struct {
    const char *word, *symbol;
} givings[] = {{"none", "NONE"}, {"one", "ONE"}, {"many", "MANY"}, {"stream", "STREAM"}};

struct reading {
    void *pool;
    const struct gen_file *file;
    struct gen_header *header;
    int line;
    bool needs, gives, scope, versioned;
};

static void read_need(struct reading *r, const char *word)
{
    for (size_t i = 0; i < sizeof needs / sizeof *needs; i++)
        if (strcmp(needs[i].word, word) == 0) {
            if (r->header->need_count < GEN_MAX_NEEDS)
                r->header->needs[r->header->need_count++] = needs[i].symbol;
            return;
        }
    gen_refuse(r->file, r->line, "there is no need \"%s\" (base/need.h lists them)", word);
}

static void read_needs(struct reading *r, char *words)
{
    char *rest;
    r->needs = true;
    for (char *word = strtok_r(words, " \t", &rest); word; word = strtok_r(NULL, " \t", &rest))
        read_need(r, word);
    if (!r->header->need_count)
        gen_refuse(r->file, r->line, "needs nothing: say which need it serves");
}

static void read_gives(struct reading *r, char *words)
{
    char *rest, *word = strtok_r(words, " \t", &rest), *element = strtok_r(NULL, " \t", &rest);
    r->gives = true;
    for (size_t i = 0; word && i < sizeof givings / sizeof *givings; i++)
        if (strcmp(givings[i].word, word) == 0)
            r->header->gives = givings[i].symbol;
    r->header->element = element;
    bool none = r->header->gives && strcmp(r->header->gives, "NONE") == 0;
    if (!r->header->gives || none != !element || strtok_r(NULL, " \t", &rest))
        gen_refuse(r->file, r->line, "gives: one X, many X, stream X or none");
}

static void read_scope(struct reading *r, const char *words)
{
    r->scope = true;
    r->header->scoped = strcmp(words, ":viewer") == 0;
    if (!r->header->scoped)
        gen_refuse(r->file, r->line, "the only scope is :viewer");
}

static void read_versioned(struct reading *r, const char *words)
{
    r->versioned = true;
    r->header->versioned = strcmp(words, "yes") == 0;
    if (!r->header->versioned && strcmp(words, "no") != 0)
        gen_refuse(r->file, r->line, "versioned: yes or no");
}

static void read_pair(struct reading *r, char *key, char *words)
{
    if (strcmp(key, r->file->name) == 0)
        r->header->purpose = words;
    else if (strcmp(key, "needs") == 0)
        read_needs(r, words);
    else if (strcmp(key, "gives") == 0)
        read_gives(r, words);
    else if (strcmp(key, "scope") == 0)
        read_scope(r, words);
    else if (strcmp(key, "versioned") == 0)
        read_versioned(r, words);
    else if (strcmp(key, "plan") == 0)
        r->header->plan = words;
}

/* A header line is "-- key: words"; others are remarks. */
static void read_line(struct reading *r, const char *at, size_t length)
{
    char *line = talloc_strndup(r->pool, at, length);
    char *colon = strstr(line, ": ");
    if (!colon)
        return;
    *colon = '\0';
    char *words = colon + 2, *end = words + strlen(words);
    while (end > words && isspace((unsigned char)end[-1]))
        *--end = '\0';
    read_pair(r, line + 3, words);
}

static void check_header(const struct reading *r)
{
    bool is_view = strncmp(r->file->path, "sql/view/", 9) == 0;
    if (!r->header->purpose)
        gen_refuse(r->file, 1, "the header lacks \"-- %s: what it is for\"", r->file->name);
    if (is_view) {
        if (!r->versioned)
            gen_refuse(r->file, 1, "the header lacks \"-- versioned: yes\" (or no)");
        return;
    }
    if (!r->needs)
        gen_refuse(r->file, 1, "the header lacks \"-- needs: …\"");
    if (!r->gives)
        gen_refuse(r->file, 1, "the header lacks \"-- gives: …\"");
}

void gen_header_read(void *pool, const struct gen_file *file, struct gen_header *header_r)
{
    struct reading r = {.pool = pool, .file = file, .header = header_r, .line = 1};
    const char *at = file->text;
    *header_r = (struct gen_header){.body_line = 1};
    for (; strncmp(at, "-- ", 3) == 0 || strncmp(at, "--\n", 3) == 0; r.line++) {
        size_t length = strcspn(at, "\n");
        if (length > 3)
            read_line(&r, at, length);
        at += length + (at[length] == '\n');
    }
    header_r->body = at;
    header_r->body_line = r.line;
    check_header(&r);
    if (!header_r->gives)
        header_r->gives = "NONE";
}
