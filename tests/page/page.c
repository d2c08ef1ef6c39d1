/* SPDX-License-Identifier: Apache-2.0 */
/* Page triples: each CASE.xml below FOLDER/<screen>/ is checked against the screen's contract, drawn with
 * the real stylesheet and compared with CASE.html beside it. TAP on standard output.
 *   page SHEETS FOLDER [--update [OUT]]     OUT: where the .html files are written; FOLDER if not given */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/turn.h"
#include "xml/sheet.h"

static struct tc_sheets *sheets;
static const char *folder, *out;
static int count, failed;

static void report(bool good, const char *screen, const char *name, const char *words)
{
    count++;
    failed += !good;
    printf("%sok %d - page %s/%s\n", good ? "" : "not ", count, screen, name);
    if (!good)
        printf("# %s\n", words);
}

static char *read_whole(void *pool, const char *file, size_t *length_r)
{
    FILE *stream = fopen(file, "r");
    if (!stream)
        return NULL;
    char *bytes = talloc_size(pool, 4 * 1024 * 1024);
    *length_r = fread(bytes, 1, 4 * 1024 * 1024 - 1, stream);
    fclose(stream);
    bytes[*length_r] = '\0';
    return bytes;
}

static enum tc_rc draw(struct tc_turn *turn, const char *screen, const char *file, struct tc_drawn *drawn_r)
{
    struct tc_doc *doc = NULL;
    enum tc_rc rc = tc_doc_read_file(turn, file, &doc);
    if (rc == TC_OK && !strchr(screen, '/'))
        rc = tc_sheets_check(sheets, turn, screen, doc);
    if (rc != TC_OK)
        return rc;
    char *language = tc_node_attr_get(turn, tc_doc_root(doc), "lang");
    return tc_sheets_draw(sheets, turn, screen, language ? language : "en", doc, drawn_r);
}

/* "line 12: <h1>expected</h1> | <h1>found</h1>" */
static const char *difference(void *pool, const char *expected, const char *found)
{
    int line = 1;
    const char *a = expected, *b = found;
    while (*a && *b) {
        size_t length_a = strcspn(a, "\n"), length_b = strcspn(b, "\n");
        if (length_a != length_b || memcmp(a, b, length_a) != 0)
            break;
        a += length_a + (a[length_a] == '\n');
        b += length_b + (b[length_b] == '\n');
        line++;
    }
    return talloc_asprintf(pool, "line %d: expected %.*s\n#          found    %.*s", line, (int)strcspn(a, "\n"), a,
                           (int)strcspn(b, "\n"), b);
}

static void write_whole(const char *file, const struct tc_drawn *drawn)
{
    FILE *stream = fopen(file, "w");
    if (!stream || fwrite(drawn->bytes, 1, drawn->length, stream) != drawn->length || fclose(stream) != 0) {
        perror(file);
        exit(2);
    }
}

/* .html for pages, .csv and so on for exports: the end of the media type. */
static const char *ending(const struct tc_drawn *drawn)
{
    const char *type = strchr(drawn->media_type, '/') + 1;
    size_t length = strcspn(type, ";");
    return talloc_strndup(drawn->bytes, type, length);
}

static void try_case(const char *screen, const char *name)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct tc_drawn drawn;
    char *file = talloc_asprintf(turn, "%s/%s/%s.xml", folder, screen, name);
    /* A case of export/ has the name of its sheet. */
    bool is_export = !strcmp(screen, "export");
    if (draw(turn, is_export ? talloc_asprintf(turn, "export/%s", name) : screen, file, &drawn) != TC_OK) {
        report(false, screen, name, turn->words);
        talloc_free(turn);
        return;
    }
    size_t length = 0;
    char *beside = talloc_asprintf(turn, "%s/%s/%s.%s", folder, screen, name, ending(&drawn));
    if (out)
        write_whole(talloc_asprintf(turn, "%s/%s/%s.%s", out, screen, name, ending(&drawn)), &drawn);
    char *expected = out ? NULL : read_whole(turn, beside, &length);
    bool same = out || (expected && length == drawn.length && !memcmp(expected, drawn.bytes, length));
    report(same, screen, name, same ? "" : expected ? difference(turn, expected, drawn.bytes) : "no expected page; run with --update and read it");
    talloc_free(turn);
}

static int is_case(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);
    return length > 4 && !strcmp(entry->d_name + length - 4, ".xml");
}

static int is_screen(const struct dirent *entry)
{
    struct stat about;
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    return entry->d_name[0] != '.' && stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

static void try_screen(const char *screen)
{
    struct dirent **cases;
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, screen);
    int found = scandir(path, &cases, is_case, alphasort);
    if (out) {
        snprintf(path, sizeof path, "%s/%s", out, screen);
        mkdir(path, 0777);
    }
    for (int i = 0; i < found; i++) {
        cases[i]->d_name[strlen(cases[i]->d_name) - 4] = '\0';
        try_case(screen, cases[i]->d_name);
        free(cases[i]);
    }
    if (found > 0)
        free(cases);
}

int main(int argc, char **argv)
{
    struct dirent **screens;
    if (argc < 3) {
        fprintf(stderr, "page SHEETS FOLDER [--update [OUT]]\n");
        return 2;
    }
    folder = argv[2];
    out = argc > 4 ? argv[4] : argc > 3 ? folder : NULL;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    if (tc_sheets_open(turn, turn, argv[1], &sheets) != TC_OK) {
        printf("not ok 1 - the stylesheets compile\n# %s\n1..1\n", turn->words);
        return 1;
    }
    int found = scandir(folder, &screens, is_screen, alphasort);
    for (int i = 0; i < found; i++) {
        try_screen(screens[i]->d_name);
        free(screens[i]);
    }
    if (found > 0)
        free(screens);
    printf("1..%d\n", count);
    talloc_free(turn);
    return failed || count == 0;
}
