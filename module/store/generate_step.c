/* SPDX-License-Identifier: Apache-2.0 */
/* Steps are split as the mysql client splits them: at ";", or at what "DELIMITER x" names, so
 * that the same file can be fed to that client. */
#include <ctype.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <talloc.h>

#include "generate.h"

struct splitting {
    void *pool;
    struct gen_step *step;
    char *statement;
    char delimiter[8];
};

static void end_statement(struct splitting *s)
{
    char *at = s->statement;
    while (isspace((unsigned char)*at))
        at++;
    size_t length = strlen(at);
    while (length && isspace((unsigned char)at[length - 1]))
        length--;
    if (length) {
        s->step->statements = talloc_realloc(s->pool, s->step->statements, char *, s->step->count + 1);
        s->step->statements[s->step->count++] = talloc_strndup(s->pool, at, length);
    }
    s->statement = talloc_strdup(s->pool, "");
}

static const char *take_delimiter(struct splitting *s, const char *at)
{
    at += strspn(at, " \t");
    size_t length = strcspn(at, " \t\r\n");
    size_t kept = length < sizeof s->delimiter - 1 ? length : sizeof s->delimiter - 1;
    memcpy(s->delimiter, at, kept);
    s->delimiter[kept] = '\0';
    return at + length;
}

static void split(struct splitting *s, const char *at)
{
    struct gen_token token;
    while (*at) {
        if (strncmp(at, s->delimiter, strlen(s->delimiter)) == 0) {
            at += strlen(s->delimiter);
            end_statement(s);
            continue;
        }
        token = gen_token_next(&at);
        if (token.kind == GEN_WORD && gen_token_is(token, "delimiter"))
            at = take_delimiter(s, at);
        else if (token.kind != GEN_COMMENT)
            s->statement = talloc_strndup_append_buffer(s->statement, token.at, token.length);
    }
    end_statement(s);
}

static void hash_step(struct gen_step *step)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, NULL, 0, GEN_HASH);
    for (size_t i = 0; i < step->count; i++)
        crypto_generichash_update(&state, (const unsigned char *)step->statements[i], strlen(step->statements[i]) + 1);
    crypto_generichash_final(&state, step->hash, GEN_HASH);
}

void gen_step_read(void *pool, const struct gen_file *file, struct gen_step *into)
{
    char *end;
    *into = (struct gen_step){.file = file, .number = (int)strtol(file->name, &end, 10)};
    into->name = *end == '_' ? end + 1 : end;
    if (end != file->name + 4 || *end != '_')
        gen_refuse(file, 1, "a step is named NNNN_name.sql");
    struct splitting s = {pool, into, talloc_strdup(pool, ""), ";"};
    split(&s, file->text);
    hash_step(into);
}

void gen_steps_check(const struct gen_all *all)
{
    for (size_t i = 1; i < all->step_count; i++)
        if (all->steps[i].number == all->steps[i - 1].number)
            gen_refuse(all->steps[i].file, 1, "two steps have the number %04d", all->steps[i].number);
}
