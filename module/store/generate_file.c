/* SPDX-License-Identifier: Apache-2.0 */
#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <talloc.h>

#include "generate.h"

static int refused;

void gen_refuse(const struct gen_file *file, int line, const char *format, ...)
{
    va_list words;
    va_start(words, format);
    fprintf(stderr, "%s:%d: error: ", file->path, line);
    vfprintf(stderr, format, words);
    fputc('\n', stderr);
    va_end(words);
    refused++;
}

int gen_refused(void)
{
    return refused;
}

static char *file_text(void *pool, const char *path)
{
    FILE *in = fopen(path, "rb");
    if (!in)
        return NULL;
    char *text = talloc_strdup(pool, "");
    char part[4096];
    size_t got;
    while ((got = fread(part, 1, sizeof part, in)) > 0)
        text = talloc_strndup_append_buffer(text, part, got);
    fclose(in);
    return text;
}

static int is_sql(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);
    return entry->d_name[0] != '.' && length > 4 && strcmp(entry->d_name + length - 4, ".sql") == 0;
}

static void add_file(void *pool, const char *root, const char *folder, const char *base, struct gen_files *into)
{
    into->files = talloc_realloc(pool, into->files, struct gen_file, into->count + 1);
    struct gen_file *file = &into->files[into->count++];
    file->path = talloc_asprintf(pool, "sql/%s/%s", folder, base);
    file->name = talloc_strndup(pool, base, strlen(base) - 4);
    file->on_writer = strcmp(folder, "write") == 0;
    file->text = file_text(pool, talloc_asprintf(pool, "%s/%s/%s", root, folder, base));
    if (!file->text) {
        gen_refuse(file, 1, "cannot be read: %s", strerror(errno));
        file->text = talloc_strdup(pool, "");
    }
}

void gen_files_read(void *pool, const char *root, const char *folder, struct gen_files *into)
{
    struct dirent **entries;
    int count = scandir(talloc_asprintf(pool, "%s/%s", root, folder), &entries, is_sql, alphasort);
    for (int i = 0; i < count; i++) {
        add_file(pool, root, folder, entries[i]->d_name, into);
        free(entries[i]);
    }
    if (count >= 0)
        free(entries);
}
