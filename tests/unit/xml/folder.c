/* SPDX-License-Identifier: Apache-2.0 */
#include "config.h" /* nftw */
#include "xml.h"

#include <ftw.h>
#include <sys/stat.h>

static const char catalogue[] = "<words lang='en'><say key='tongue.date'>{day} {month} {year}</say><say key='tongue.time'>{hour24}:{minute}</say>"
                                "<say key='tongue.moment'>{date}, {time}</say><say key='tongue.am'>am</say><say key='tongue.pm'>pm</say>"
                                "<say key='tongue.month.1'>January</say><say key='tongue.month.2'>February</say>"
                                "<say key='tongue.month.3'>March</say><say key='tongue.month.4'>April</say><say key='tongue.month.5'>May</say>"
                                "<say key='tongue.month.6'>June</say><say key='tongue.month.7'>July</say><say key='tongue.month.8'>August</say>"
                                "<say key='tongue.month.9'>September</say><say key='tongue.month.10'>October</say>"
                                "<say key='tongue.month.11'>November</say><say key='tongue.month.12'>December</say>"
                                "<say key='hello'>Hello &amp; welcome</say><say key='quote'>it's \"so\"</say><say key='by'>by {name}, {date}</say>"
                                "<say key='kind.visit'>Visit</say><say key='kind.phone'>Phone call</say><say key='kind.a.deep'>no</say><say key='kind.hint'>no</say></words>";

static int remove_entry(const char *path, const struct stat *about, int kind, struct FTW *walk)
{
    (void)about, (void)kind, (void)walk;
    return remove(path);
}

static int remove_folder(char *folder)
{
    nftw(folder, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
    return 0;
}

static int remove_it(const char **holder)
{
    return remove_folder((char *)*holder);
}

const char *folder_make(struct tc_turn *turn)
{
    const char **holder = talloc(turn, const char *);
    const char *base = getenv("TMPDIR") ? getenv("TMPDIR") : "/tmp";
    char *folder = talloc_asprintf(holder, "%s/tc-xml-XXXXXX", base);
    assert_non_null(mkdtemp(folder));
    *holder = folder;
    talloc_set_destructor(holder, remove_it);
    const char *const below[] = {"screen", "part", "words", "export"};
    for (size_t i = 0; i < sizeof below / sizeof *below; i++)
        assert_int_equal(mkdir(talloc_asprintf(holder, "%s/%s", folder, below[i]), 0700), 0);
    folder_write(folder, "words/en.xml", catalogue);
    return folder;
}

void folder_write(const char *folder, const char *name, const char *text)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *stream = fopen(path, "w");
    assert_non_null(stream);
    fputs(text, stream);
    fclose(stream);
}

void folder_screen(const char *folder, const char *name, const char *body)
{
    char file[200];
    snprintf(file, sizeof file, "screen/%s.xsl", name);
    folder_write(folder, file, body);
    snprintf(file, sizeof file, "screen/%s.rng", name);
    folder_write(folder, file,
                 "<element name='page' xmlns='http://relaxng.org/ns/structure/1.0'><zeroOrMore><choice><text/><element><anyName/>"
                 "<zeroOrMore><attribute><anyName/></attribute></zeroOrMore><text/></element></choice></zeroOrMore></element>");
}

const char *draw(struct tc_turn *turn, const char *folder, const char *name, const char *content)
{
    struct tc_sheets *sheets = NULL;
    struct tc_doc *doc = NULL;
    struct tc_drawn drawn;
    if (tc_sheets_open(turn, turn, folder, &sheets) != TC_OK)
        fail_msg("%s", turn->words);
    const char *text = talloc_asprintf(turn, "<page>%s</page>", content);
    assert_int_equal(tc_doc_read(turn, "page", text, strlen(text), &doc), TC_OK);
    if (tc_sheets_draw(sheets, turn, name, "en", doc, &drawn) != TC_OK)
        fail_msg("%s", turn->words);
    assert_int_equal(strlen(drawn.bytes), drawn.length);
    return drawn.bytes;
}

const char *refusal(struct tc_turn *turn, const char *folder)
{
    struct tc_sheets *sheets = NULL;
    assert_int_equal(tc_sheets_open(turn, turn, folder, &sheets), TC_INPUT);
    assert_null(sheets);
    return turn->words;
}
