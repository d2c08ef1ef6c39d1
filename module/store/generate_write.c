/* SPDX-License-Identifier: Apache-2.0 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generate.h"

#define FIRST "/* Made by module/store/generate from sql/. Edit those files, not this one. */\n"

static void put_string(FILE *out, const char *text)
{
    fputs("\"", out);
    for (; *text; text++)
        if (*text == '\n')
            fputs(text[1] ? "\\n\"\n        \"" : "\\n", out);
        else if (*text == '"' || *text == '\\')
            fprintf(out, "\\%c", *text);
        else
            fputc(*text, out);
    fputs("\"", out);
}

static void put_field(FILE *out, const char *field, const char *text)
{
    fprintf(out, "\n     .%s = ", field);
    if (text)
        put_string(out, text);
    else
        fputs("NULL", out);
    fputs(",", out);
}

static void put_params(FILE *out, const char *field, const struct gen_text *text)
{
    fprintf(out, "\n     .%s = (const char *const[]){", field);
    for (size_t i = 0; i < text->count; i++)
        fprintf(out, "\"%s\", ", text->params[i]);
    fputs("NULL},", out);
}

static void put_needs(FILE *out, const struct gen_header *header)
{
    fputs("\n     .needs = 0", out);
    for (size_t i = 0; i < header->need_count; i++)
        fprintf(out, " | TC_NEED_BIT(TC_NEED_%s)", header->needs[i]);
    fputs(",", out);
}

static void put_statement(FILE *out, const struct gen_statement *s)
{
    fputs("    {", out);
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
    fprintf(out, "\n     .gives = TC_GIVES_%s, .on_writer = %d, .writes = %d, .is_scoped = %d},\n",
            s->header.gives, s->file->on_writer, s->writes, s->header.scoped);
}

static void put_statements(FILE *out, const struct gen_all *all)
{
    fputs("const struct tc_statement tc_statements[TC_SQL_COUNT + 1] = {\n", out);
    for (size_t i = 0; i < all->statement_count; i++)
        put_statement(out, &all->statements[i]);
    fputs("    {.name = NULL},\n};\n\n", out);
}

static void put_step(FILE *out, const struct gen_step *step)
{
    fprintf(out, "    {.number = %d, .name = \"%s\", .hash = {", step->number, step->name);
    for (size_t i = 0; i < GEN_HASH; i++)
        fprintf(out, "0x%02x,", step->hash[i]);
    fprintf(out, "},\n     .count = %zu, .statements = (const char *const[]){\n        ", step->count);
    for (size_t i = 0; i < step->count; i++) {
        put_string(out, step->statements[i]);
        fputs(",\n        ", out);
    }
    fputs("NULL}},\n", out);
}

static void put_schema(FILE *out, const struct gen_all *all)
{
    fputs("const struct tc_sql_step tc_sql_steps[] = {\n", out);
    for (size_t i = 0; i < all->step_count; i++)
        put_step(out, &all->steps[i]);
    fputs("    {.name = NULL},\n};\n\nconst struct tc_sql_view tc_sql_views[] = {\n", out);
    for (size_t i = 0; i < all->view_count; i++) {
        fprintf(out, "    {.name = \"%s\", .is_versioned = %d,", all->views[i].file->name,
                all->views[i].header.versioned);
        put_field(out, "text", all->views[i].text);
        fputs("},\n", out);
    }
    fputs("    {.name = NULL},\n};\n", out);
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

struct made {
    FILE *out; /* into text, which is free()d */
    char *text;
    size_t length;
};

/* A stream, not a string that is appended to: half a megabyte is copied for each letter where nothing grows in place. */
static bool begin(struct made *made)
{
    *made = (struct made){0};
    made->out = open_memstream(&made->text, &made->length);
    return made->out != NULL;
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

static bool end(struct made *made, const char *file)
{
    bool good = fclose(made->out) == 0 && write_file(file, made->text);
    free(made->text);
    return good;
}

static void put_names(FILE *out, const struct gen_all *all)
{
    for (size_t i = 0; i < all->statement_count; i++) {
        fputs("    TC_SQL_", out);
        for (const char *c = all->statements[i].file->name; *c; c++)
            fputc(toupper((unsigned char)*c), out);
        fprintf(out, ", /* %s */\n", all->statements[i].file->path);
    }
}

bool gen_write_header(const struct gen_all *all, const char *file)
{
    struct made made;
    if (!begin(&made))
        return false;
    fputs(FIRST "#ifndef TC_STORE_SQL_H\n#define TC_STORE_SQL_H\n\nenum tc_sql {\n", made.out);
    put_names(made.out, all);
    fputs("    TC_SQL_COUNT\n};\n\n#endif\n", made.out);
    return end(&made, file);
}

bool gen_write_table(const struct gen_all *all, const char *file)
{
    struct made made;
    if (!begin(&made))
        return false;
    fputs(FIRST "#include \"store/list.h\"\n\n", made.out);
    put_statements(made.out, all);
    put_schema(made.out, all);
    return end(&made, file);
}
