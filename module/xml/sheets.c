/* SPDX-License-Identifier: Apache-2.0 */
/* The folder of an installation's stylesheets: words, screen (each with its contract), export. */
#include <dirent.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include <libxslt/transform.h>

#include "inside.h"

#define MOST_FILES 500 /* in one folder */

static int compare_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool ends_with(const char *name, const char *end)
{
    size_t length = strlen(name), tail = strlen(end);
    return length > tail && name[0] != '.' && !strcmp(name + length - tail, end);
}

/* The names in a folder that end so, without that end, sorted; none if there is no such folder. */
static size_t list_folder(void *pool, const char *folder, const char *end, const char ***names_r)
{
    DIR *stream = opendir(folder);
    const char **names = talloc_zero_array(pool, const char *, MOST_FILES);
    size_t count = 0;
    for (struct dirent *entry; stream && count < MOST_FILES && (entry = readdir(stream)) != NULL;)
        if (ends_with(entry->d_name, end))
            names[count++] = talloc_strndup(names, entry->d_name, strlen(entry->d_name) - strlen(end));
    if (stream)
        closedir(stream);
    qsort(names, count, sizeof *names, compare_text);
    *names_r = names;
    return count;
}

static enum tc_rc read_words(struct tc_turn *turn, struct tc_sheets *sheets, const char *dir)
{
    const char **names;
    char *folder = talloc_asprintf(turn, "%s/words", dir);
    size_t count = list_folder(turn, folder, ".xml", &names);
    if (count == 0)
        return tc_fail(turn, TC_INPUT, "%s: no catalogue of words there", folder);
    sheets->words = talloc_zero_array(sheets, struct words *, count);
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; i < count && rc == TC_OK; i++)
        rc = tc_words_read(sheets, turn, talloc_asprintf(turn, "%s/%s.xml", folder, names[i]), &sheets->words[i]);
    sheets->languages = count;
    return rc;
}

static int free_sheets(struct tc_sheets *sheets)
{
    for (size_t i = 0; i < sheets->count; i++) {
        for (size_t j = 0; j < sheets->languages; j++)
            if (sheets->sheets[i].styles[j])
                xsltFreeStylesheet(sheets->sheets[i].styles[j]);
        xmlRelaxNGFree(sheets->sheets[i].grammar);
    }
    return 0;
}

static enum tc_rc compile_sheet(struct tc_turn *turn, struct tc_sheets *sheets, const char *base, const char *name, bool contract)
{
    struct sheet *sheet = &sheets->sheets[sheets->count++];
    sheet->name = talloc_strdup(sheets, name);
    sheet->styles = talloc_zero_array(sheets, xsltStylesheetPtr, sheets->languages);
    char *file = talloc_asprintf(turn, "%s.xsl", base);
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; i < sheets->languages && rc == TC_OK; i++)
        rc = tc_sheet_compile(turn, sheets->words[i], file, &sheet->styles[i]);
    if (rc == TC_OK && contract)
        rc = tc_grammar_compile(turn, talloc_asprintf(turn, "%s.rng", base), &sheet->grammar);
    return rc;
}

static enum tc_rc compile_folder(struct tc_turn *turn, struct tc_sheets *sheets, const char *dir, const char *folder, const char *prefix)
{
    const char **names;
    char *path = talloc_asprintf(turn, "%s/%s", dir, folder);
    size_t count = list_folder(turn, path, ".xsl", &names);
    sheets->sheets = talloc_realloc(sheets, sheets->sheets, struct sheet, (unsigned)(sheets->count + count + 1));
    memset(sheets->sheets + sheets->count, 0, (count + 1) * sizeof *sheets->sheets);
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; i < count && rc == TC_OK; i++)
        rc = compile_sheet(turn, sheets, talloc_asprintf(turn, "%s/%s", path, names[i]),
                           talloc_asprintf(turn, "%s%s", prefix, names[i]), *prefix == '\0');
    return rc;
}

static int compare_sheets(const void *a, const void *b)
{
    return strcmp(((const struct sheet *)a)->name, ((const struct sheet *)b)->name);
}

const struct sheet *tc_sheets_find(const struct tc_sheets *sheets, const char *name)
{
    struct sheet wanted = {.name = name};
    return bsearch(&wanted, sheets->sheets, sheets->count, sizeof wanted, compare_sheets);
}

static enum tc_rc open_folder(struct tc_turn *turn, struct tc_sheets *sheets, const char *dir)
{
    enum tc_rc rc = read_words(turn, sheets, dir);
    if (rc == TC_OK)
        rc = compile_folder(turn, sheets, dir, "screen", "");
    if (rc == TC_OK)
        rc = compile_folder(turn, sheets, dir, "export", "export/");
    if (rc == TC_OK)
        qsort(sheets->sheets, sheets->count, sizeof *sheets->sheets, compare_sheets);
    return rc;
}

enum tc_rc tc_sheets_open(void *pool, struct tc_turn *turn, const char *dir, struct tc_sheets **sheets_r)
{
    char folder[PATH_MAX];
    tc_xml_start();
    if (!realpath(dir, folder))
        return tc_fail(turn, TC_INPUT, "%s: no such folder of stylesheets", dir);
    struct tc_sheets *sheets = talloc_zero(pool, struct tc_sheets);
    if (!sheets)
        return tc_fail(turn, TC_BUSY, "no memory for stylesheets");
    talloc_set_destructor(sheets, free_sheets);
    tc_xml_allow(folder);
    enum tc_rc rc = open_folder(turn, sheets, folder);
    tc_xml_allow(NULL);
    if (rc != TC_OK)
        talloc_free(sheets);
    else
        *sheets_r = sheets;
    return rc;
}
