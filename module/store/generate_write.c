/* SPDX-License-Identifier: Apache-2.0 */
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <talloc.h>

#include "generate.h"

#define FIRST "/* Made by module/store/generate from sql/. Edit those files, not this one. */\n"

static void put_string(char **out, const char *text)
{
    *out = talloc_strdup_append_buffer(*out, "\"");
    for (; *text; text++)
        if (*text == '\n')
            *out = talloc_strdup_append_buffer(*out, text[1] ? "\\n\"\n        \"" : "\\n");
        else if (*text == '"' || *text == '\\')
            *out = talloc_asprintf_append_buffer(*out, "\\%c", *text);
        else
            *out = talloc_strndup_append_buffer(*out, text, 1);
    *out = talloc_strdup_append_buffer(*out, "\"");
}

static void put_field(char **out, const char *field, const char *text)
{
    *out = talloc_asprintf_append_buffer(*out, "\n     .%s = ", field);
    if (text)
        put_string(out, text);
    else
        *out = talloc_strdup_append_buffer(*out, "NULL");
    *out = talloc_strdup_append_buffer(*out, ",");
}

static void put_params(char **out, const char *field, const struct gen_text *text)
{
    *out = talloc_asprintf_append_buffer(*out, "\n     .%s = (const char *const[]){", field);
    for (size_t i = 0; i < text->count; i++)
        *out = talloc_asprintf_append_buffer(*out, "\"%s\", ", text->params[i]);
    *out = talloc_strdup_append_buffer(*out, "NULL},");
}

static void put_needs(char **out, const struct gen_header *header)
{
    *out = talloc_strdup_append_buffer(*out, "\n     .needs = 0");
    for (size_t i = 0; i < header->need_count; i++)
        *out = talloc_asprintf_append_buffer(*out, " | TC_NEED_BIT(TC_NEED_%s)", header->needs[i]);
    *out = talloc_strdup_append_buffer(*out, ",");
}

static void put_statement(char **out, const struct gen_statement *s)
{
    *out = talloc_strdup_append_buffer(*out, "    {");
    put_field(out, "name", s->file->name);
    put_field(out, "file", s->file->path);
    put_field(out, "purpose", s->header.purpose);
    put_field(out, "text", s->now.text);
    put_params(out, "params", &s->now);
    put_field(out, "as_of_text", s->as_of.text);
    put_params(out, "as_of_params", &s->as_of);
    put_needs(out, &s->header);
    put_field(out, "element", s->header.element);
    put_field(out, "plan", s->header.plan);
    *out = talloc_asprintf_append_buffer(*out, "\n     .gives = TC_GIVES_%s, .on_writer = %d, .writes = %d, .is_scoped = %d},\n",
                                         s->header.gives, s->file->on_writer, s->writes, s->header.scoped);
}

static void put_statements(char **out, const struct gen_all *all)
{
    *out = talloc_strdup_append_buffer(*out, "const struct tc_statement tc_statements[TC_SQL_COUNT + 1] = {\n");
    for (size_t i = 0; i < all->statement_count; i++)
        put_statement(out, &all->statements[i]);
    *out = talloc_strdup_append_buffer(*out, "    {.name = NULL},\n};\n\n");
}

static void put_step(char **out, const struct gen_step *step)
{
    *out = talloc_asprintf_append_buffer(*out, "    {.number = %d, .name = \"%s\", .hash = {", step->number, step->name);
    for (size_t i = 0; i < GEN_HASH; i++)
        *out = talloc_asprintf_append_buffer(*out, "0x%02x,", step->hash[i]);
    *out = talloc_asprintf_append_buffer(*out, "},\n     .count = %zu, .statements = (const char *const[]){\n        ", step->count);
    for (size_t i = 0; i < step->count; i++) {
        put_string(out, step->statements[i]);
        *out = talloc_strdup_append_buffer(*out, ",\n        ");
    }
    *out = talloc_strdup_append_buffer(*out, "NULL}},\n");
}

static void put_schema(char **out, const struct gen_all *all)
{
    *out = talloc_strdup_append_buffer(*out, "const struct tc_sql_step tc_sql_steps[] = {\n");
    for (size_t i = 0; i < all->step_count; i++)
        put_step(out, &all->steps[i]);
    *out = talloc_strdup_append_buffer(*out, "    {.name = NULL},\n};\n\nconst struct tc_sql_view tc_sql_views[] = {\n");
    for (size_t i = 0; i < all->view_count; i++) {
        *out = talloc_asprintf_append_buffer(*out, "    {.name = \"%s\", .is_versioned = %d,", all->views[i].file->name,
                                             all->views[i].header.versioned);
        put_field(out, "text", all->views[i].text);
        *out = talloc_strdup_append_buffer(*out, "},\n");
    }
    *out = talloc_strdup_append_buffer(*out, "    {.name = NULL},\n};\n");
}

static bool is_same(const char *file, const char *text)
{
    FILE *in = fopen(file, "rb");
    char part[4096];
    size_t got = 0;
    bool same = in;
    while (same && (got = fread(part, 1, sizeof part, in)) > 0) {
        same = strlen(text) >= got && memcmp(part, text, got) == 0;
        text += same ? got : 0;
    }
    if (in)
        fclose(in);
    return same && !*text;
}

/* An unchanged file keeps its time, so that nothing is compiled again. */
static bool write_file(const char *file, const char *text)
{
    if (is_same(file, text))
        return true;
    FILE *out = fopen(file, "wb");
    bool good = out && fputs(text, out) >= 0;
    if (out && fclose(out) != 0)
        good = false;
    if (!good)
        perror(file);
    return good;
}

bool gen_write_header(void *pool, const struct gen_all *all, const char *file)
{
    char *out = talloc_strdup(pool, FIRST "#ifndef TC_STORE_SQL_H\n#define TC_STORE_SQL_H\n\nenum tc_sql {\n");
    for (size_t i = 0; i < all->statement_count; i++) {
        char *name = talloc_strdup(pool, all->statements[i].file->name);
        for (char *c = name; *c; c++)
            *c = (char)toupper((unsigned char)*c);
        out = talloc_asprintf_append_buffer(out, "    TC_SQL_%s, /* %s */\n", name, all->statements[i].file->path);
    }
    out = talloc_strdup_append_buffer(out, "    TC_SQL_COUNT\n};\n\n#endif\n");
    return write_file(file, out);
}

bool gen_write_table(void *pool, const struct gen_all *all, const char *file)
{
    char *out = talloc_strdup(pool, FIRST "#include \"store/list.h\"\n\n");
    put_statements(&out, all);
    put_schema(&out, all);
    return write_file(file, out);
}
