/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <string.h>
#include <talloc.h>

#include "generate.h"

struct making {
    void *pool;
    const struct gen_all *all;
    const struct gen_file *file;
    const struct gen_header *header;
    bool with_as_of, says; /* says: the first of the two passes tells what is wrong */
    struct gen_text *text;
};

static void put(struct making *m, const char *at, size_t length)
{
    m->text->text = talloc_strndup_append_buffer(m->text->text, at, length);
}

static int line_of(const struct making *m, const char *at)
{
    return gen_line(m->header->body, at, m->header->body_line);
}

static void refuse(const struct making *m, const char *at, const char *words)
{
    if (m->says)
        gen_refuse(m->file, line_of(m, at), "%s", words);
}

static void put_param(struct making *m, const char *at, const char *name, size_t length)
{
    if (m->text->count == GEN_MAX_PARAMS) {
        refuse(m, at, "too many :names");
        return;
    }
    m->text->params[m->text->count++] = talloc_strndup(m->pool, name, length);
    put(m, "?", 1);
}

static void put_word(struct making *m, struct gen_token token)
{
    put(m, token.at, token.length);
    const struct gen_view *view = m->with_as_of ? gen_view_named(m->all, token) : NULL;
    bool qualifies = token.at[token.length] == '.' || (token.at > m->header->body && token.at[-1] == '.');
    if (!view || !view->header.versioned || qualifies)
        return;
    put(m, " FOR SYSTEM_TIME AS OF ", 23);
    put_param(m, token.at, "as_of", 5);
}

/* False at the end of the statement. */
static bool put_token(struct making *m, struct gen_token token)
{
    switch (token.kind) {
    case GEN_END:
        refuse(m, token.at, token.length ? "a quote or comment does not end" : "the statement does not end in \";\"");
        return false;
    case GEN_COMMENT:
        put(m, " ", 1);
        return true;
    case GEN_NAME:
        put_param(m, token.at, token.at + 1, token.length - 1);
        return true;
    case GEN_WORD:
        put_word(m, token);
        return true;
    case GEN_SYMBOL:
        if (*token.at == '?')
            refuse(m, token.at, "a bare \"?\": give it a :name");
        if (*token.at == ';')
            return false;
        /* fall through */
    default:
        put(m, token.at, token.length);
        return true;
    }
}

void gen_text_make(void *pool, const struct gen_all *all, const struct gen_statement *statement, bool with_as_of,
                   struct gen_text *text_r)
{
    struct making m = {pool, all, statement->file, &statement->header, with_as_of, !with_as_of, text_r};
    const char *at = statement->header.body;
    *text_r = (struct gen_text){.text = talloc_strdup(pool, "")};
    while (put_token(&m, gen_token_next(&at)))
        ;
    struct gen_token after = gen_token_meant(&at);
    if (after.kind != GEN_END)
        refuse(&m, after.at, "one statement a file: there is more after \";\"");
}

char *gen_uncommented(void *pool, const char *text)
{
    char *plain = talloc_strdup(pool, "");
    struct gen_token token;
    while ((token = gen_token_next(&text)).kind != GEN_END)
        if (token.kind != GEN_COMMENT)
            plain = talloc_strndup_append_buffer(plain, token.at, token.length);
    return plain;
}

static bool reads_versioned(const struct gen_statement *statement)
{
    for (size_t i = 0; i < statement->as_of.count; i++)
        if (strcmp(statement->as_of.params[i], "as_of") == 0)
            return true;
    return false;
}

void gen_statement_read(void *pool, const struct gen_all *all, const struct gen_file *file, struct gen_statement *into)
{
    *into = (struct gen_statement){.file = file};
    gen_header_read(pool, file, &into->header);
    gen_text_make(pool, all, into, false, &into->now);
    gen_text_make(pool, all, into, true, &into->as_of);
    const char *at = into->header.body;
    struct gen_token first = gen_token_meant(&at);
    into->writes = !gen_token_is(first, "select") && !gen_token_is(first, "with");
    if (into->writes && !file->on_writer)
        gen_refuse(file, into->header.body_line, "sql/read only reads");
    if (into->writes || !reads_versioned(into))
        into->as_of = (struct gen_text){0};
    gen_check(into);
    gen_joins_check(all, file, into->header.body, into->header.body_line, false);
    gen_sorts_check(file, into->header.body, into->header.body_line);
}
