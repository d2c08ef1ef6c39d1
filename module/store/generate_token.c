/* SPDX-License-Identifier: Apache-2.0 */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "generate.h"

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '$' || (unsigned char)c >= 0x80;
}

/* Behind the closing quote; a doubled quote is one inside. NULL if it never closes. */
static const char *quoted_end(const char *at)
{
    char quote = *at++;
    for (; *at; at++) {
        if (*at == '\\' && quote == '\'' && at[1]) {
            at++;
        } else if (*at == quote) {
            if (at[1] != quote)
                return at + 1;
            at++;
        }
    }
    return NULL;
}

static const char *comment_end(const char *at)
{
    if (at[0] == '/') {
        const char *end = strstr(at + 2, "*/");
        return end ? end + 2 : NULL;
    }
    const char *end = strchr(at, '\n');
    return end ? end : at + strlen(at);
}

static bool is_comment(const char *at)
{
    return (at[0] == '/' && at[1] == '*') || at[0] == '#' ||
           (at[0] == '-' && at[1] == '-' && (!at[2] || isspace((unsigned char)at[2])));
}

static const char *run_of_words(const char *at)
{
    while (is_word(*at))
        at++;
    return at;
}

static enum gen_kind kind_at(const char *at)
{
    if (!*at)
        return GEN_END;
    if (isspace((unsigned char)*at))
        return GEN_BLANK;
    if (is_comment(at))
        return GEN_COMMENT;
    if (*at == '\'')
        return GEN_STRING;
    if (*at == '"' || *at == '`')
        return GEN_QUOTED;
    if (*at == ':' && (islower((unsigned char)at[1]) || at[1] == '_'))
        return GEN_NAME;
    return is_word(*at) ? GEN_WORD : GEN_SYMBOL;
}

static const char *token_end(enum gen_kind kind, const char *at)
{
    switch (kind) {
    case GEN_BLANK:
        while (isspace((unsigned char)*at))
            at++;
        return at;
    case GEN_COMMENT:
        return comment_end(at);
    case GEN_STRING:
    case GEN_QUOTED:
        return quoted_end(at);
    case GEN_NAME:
        return run_of_words(at + 1);
    case GEN_WORD:
        return run_of_words(at);
    case GEN_SYMBOL:
        return at + 1;
    default:
        return at;
    }
}

struct gen_token gen_token_next(const char **text)
{
    struct gen_token token = {kind_at(*text), *text, 0};
    const char *end = token_end(token.kind, *text);
    if (!end) {
        token.kind = GEN_END;
        end = *text + strlen(*text);
    }
    token.length = (size_t)(end - *text);
    *text = end;
    return token;
}

struct gen_token gen_token_meant(const char **text)
{
    struct gen_token token;
    do
        token = gen_token_next(text);
    while (token.kind == GEN_BLANK || token.kind == GEN_COMMENT);
    return token;
}

bool gen_token_is(struct gen_token token, const char *word)
{
    return token.length == strlen(word) && strncasecmp(token.at, word, token.length) == 0;
}

bool gen_token_is_view(struct gen_token token)
{
    return token.kind == GEN_WORD && token.length > 8 && strncasecmp(token.at, "visible_", 8) == 0;
}

int gen_line(const char *text, const char *at, int first)
{
    for (; text < at; text++)
        first += *text == '\n';
    return first;
}
