/* SPDX-License-Identifier: Apache-2.0 */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "generate.h"

struct columns {
    struct gen_token seen[GEN_MAX_COLUMNS];
    size_t count;
};

static int line_of(const struct gen_statement *s, const char *at)
{
    return gen_line(s->header.body, at, s->header.body_line);
}

/* The alias without its quotes. */
static struct gen_token bare(struct gen_token token)
{
    if (token.kind == GEN_QUOTED || token.kind == GEN_STRING) {
        token.at++;
        token.length -= 2;
    }
    return token;
}

static size_t characters(struct gen_token token)
{
    size_t count = 0;
    for (size_t i = 0; i < token.length; i++)
        count += ((unsigned char)token.at[i] & 0xc0) != 0x80;
    return count;
}

static void check_alias(const struct gen_statement *s, struct columns *columns, struct gen_token token)
{
    struct gen_token alias = bare(token);
    if (characters(alias) > GEN_MAX_ALIAS)
        gen_refuse(s->file, line_of(s, token.at), "the alias \"%.*s\" is over %d characters", (int)alias.length, alias.at,
                   GEN_MAX_ALIAS);
    for (size_t i = 0; i < columns->count; i++)
        if (columns->seen[i].length == alias.length && strncasecmp(columns->seen[i].at, alias.at, alias.length) == 0)
            gen_refuse(s->file, line_of(s, token.at), "two columns have the alias \"%.*s\"", (int)alias.length, alias.at);
    if (columns->count < GEN_MAX_COLUMNS)
        columns->seen[columns->count++] = alias;
}

/* Aliases of the outermost SELECT lists: what follows AS between SELECT and FROM. */
static void check_aliases(const struct gen_statement *s)
{
    struct columns columns = {.count = 0};
    struct gen_token token;
    bool listing = false, after_as = false;
    int depth = 0;
    for (const char *at = s->header.body; (token = gen_token_meant(&at)).kind != GEN_END;) {
        depth += *token.at == '(' ? 1 : *token.at == ')' ? -1 : 0;
        if (depth)
            continue;
        if (token.kind == GEN_WORD && gen_token_is(token, "select")) {
            columns.count = 0;
            listing = true;
        } else if (token.kind == GEN_WORD && gen_token_is(token, "from")) {
            listing = false;
        } else if (listing && after_as) {
            check_alias(s, &columns, token);
        }
        after_as = token.kind == GEN_WORD && gen_token_is(token, "as");
    }
}

static bool has_param(const struct gen_statement *s, const char *name)
{
    for (size_t i = 0; i < s->now.count; i++)
        if (strcmp(s->now.params[i], name) == 0)
            return true;
    return false;
}

/* "alias.viewer_id" stands somewhere. */
static bool binds_viewer(const struct gen_statement *s, struct gen_token alias)
{
    struct gen_token token;
    for (const char *at = s->header.body; (token = gen_token_meant(&at)).kind != GEN_END;)
        if (token.kind == GEN_WORD && token.length == alias.length && strncmp(token.at, alias.at, alias.length) == 0 &&
            strncasecmp(token.at + token.length, ".viewer_id", 10) == 0)
            return true;
    return false;
}

static void check_view_use(const struct gen_statement *s, struct gen_token view, const char *at)
{
    struct gen_token alias = gen_token_meant(&at);
    if (alias.kind == GEN_WORD && gen_token_is(alias, "as"))
        alias = gen_token_meant(&at);
    int line = line_of(s, view.at);
    if (alias.kind != GEN_WORD)
        gen_refuse(s->file, line, "%.*s needs an alias", (int)view.length, view.at);
    else if (!binds_viewer(s, alias))
        gen_refuse(s->file, line, "%.*s AS %.*s is not bound: %.*s.viewer_id = :viewer", (int)view.length, view.at,
                   (int)alias.length, alias.at, (int)alias.length, alias.at);
}

static void check_scope(const struct gen_statement *s)
{
    struct gen_token token;
    bool reads_views = false;
    for (const char *at = s->header.body; (token = gen_token_meant(&at)).kind != GEN_END;)
        if (gen_token_is_view(token) && *at != '.') {
            check_view_use(s, token, at);
            reads_views = true;
        }
    if (reads_views && !s->header.scoped)
        gen_refuse(s->file, 1, "reads visible_ views: the header lacks \"-- scope: :viewer\"");
    if (s->header.scoped && !has_param(s, "viewer"))
        gen_refuse(s->file, 1, "has the scope :viewer but does not bind :viewer");
}

static void check_length(const struct gen_statement *s)
{
    int lines = gen_line(s->file->text, s->file->text + strlen(s->file->text), 0);
    if (lines > GEN_MAX_LINES)
        gen_refuse(s->file, lines, "%d lines, %d are allowed", lines, GEN_MAX_LINES);
}

static void check_name(const struct gen_statement *s)
{
    for (const char *c = s->file->name; *c; c++)
        if (!islower((unsigned char)*c) && !isdigit((unsigned char)*c) && *c != '_')
            gen_refuse(s->file, 1, "a statement's name has lower-case letters, digits and _");
}

void gen_check(const struct gen_statement *statement)
{
    check_name(statement);
    check_length(statement);
    check_aliases(statement);
    check_scope(statement);
}
