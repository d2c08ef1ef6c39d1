/* SPDX-License-Identifier: Apache-2.0 */
#include "format/magic.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "zip.h"

#define PDF_TAIL 8192 /* scanners fill up behind the end */

struct bytes {
    const unsigned char *at;
    size_t length;
};
typedef bool is_format(struct bytes file);

static bool has_at(struct bytes file, size_t place, const char *wanted, size_t length)
{
    return file.length >= place + length && memcmp(file.at + place, wanted, length) == 0;
}
#define HAS(file, place, wanted) has_at(file, place, wanted, sizeof wanted - 1)

/* ISO 32000: readers take a head within the first kilobyte, but then other programs read the file as something else. */
static bool is_pdf(struct bytes file)
{
    if (!HAS(file, 0, "%PDF-"))
        return false;
    for (size_t back = 5; back <= file.length && back <= PDF_TAIL; back++)
        if (HAS(file, file.length - back, "%%EOF"))
            return true;
    return false;
}

static bool is_jpeg(struct bytes file)
{
    return HAS(file, 0, "\xFF\xD8\xFF");
}

static bool is_png(struct bytes file)
{
    return HAS(file, 0, "\x89PNG\r\n\x1A\n");
}

static bool is_tiff(struct bytes file)
{
    return HAS(file, 0, "II*\0") || HAS(file, 0, "MM\0*");
}

static bool is_webp(struct bytes file)
{
    return HAS(file, 0, "RIFF") && HAS(file, 8, "WEBP");
}

/* ISO 23008-12: what telephones write. */
static bool is_heic(struct bytes file)
{
    static const char brands[][5] = {"heic", "heix", "heim", "heis", "mif1"};
    if (!HAS(file, 4, "ftyp"))
        return false;
    for (size_t i = 0; i < sizeof brands / sizeof *brands; i++)
        if (has_at(file, 8, brands[i], 4))
            return true;
    return false;
}

static bool is_rtf(struct bytes file)
{
    return HAS(file, 0, "{\\rtf1");
}

/* ---- documents that are zip archives ------------------------------------------------------ */

struct seen {
    const char *wanted;
    bool is_there, has_macros;
};

static bool ends_with(const char *name, size_t length, const char *end)
{
    size_t tail = strlen(end);
    return length >= tail && strncasecmp(name + length - tail, end, tail) == 0;
}

static bool begins_with(const char *name, size_t length, const char *head)
{
    return length >= strlen(head) && strncasecmp(name, head, strlen(head)) == 0;
}

/* A macro runs with the rights of the colleague who opens the file: vbaProject of Office, Basic and Scripts of OpenDocument. */
static void look_at(void *user, const char *name, size_t length)
{
    struct seen *seen = user;
    if (length == strlen(seen->wanted) && memcmp(name, seen->wanted, length) == 0)
        seen->is_there = true;
    if (ends_with(name, length, "vbaProject.bin") || begins_with(name, length, "Basic/") || begins_with(name, length, "Scripts/"))
        seen->has_macros = true;
}

static bool holds(struct bytes file, const char *wanted)
{
    struct seen seen = {.wanted = wanted};
    return zip_each(file.at, file.length, look_at, &seen) && seen.is_there && !seen.has_macros;
}

static bool is_docx(struct bytes file)
{
    return holds(file, "word/document.xml");
}

static bool is_xlsx(struct bytes file)
{
    return holds(file, "xl/workbook.xml");
}

static bool is_pptx(struct bytes file)
{
    return holds(file, "ppt/presentation.xml");
}

/* OpenDocument 1.3, part 2, 3.3: the first entry is "mimetype", neither compressed nor with an extra field, so that its text
 * stands at byte 38. */
static bool is_odf(struct bytes file, const char *kind, size_t length)
{
    static const char prefix[] = "mimetypeapplication/vnd.oasis.opendocument.";
    size_t end = 30 + sizeof prefix - 1 + length;
    return HAS(file, 30, prefix) && has_at(file, 30 + sizeof prefix - 1, kind, length) && HAS(file, end, "PK") && holds(file, "content.xml");
}

static bool is_odt(struct bytes file)
{
    return is_odf(file, "text", 4);
}

static bool is_ods(struct bytes file)
{
    return is_odf(file, "spreadsheet", 11);
}

static bool is_odp(struct bytes file)
{
    return is_odf(file, "presentation", 12);
}

/* Whatever is UTF-8 without control characters: sent as plain text, a page or a script is only read. */
static bool is_text(struct bytes file)
{
    for (size_t i = 0; i < file.length; i++)
        if ((file.at[i] < 0x20 && !memchr("\t\n\r\f", file.at[i], 4)) || file.at[i] == 0x7F)
            return false;
    return file.length > 0 && tc_text_is_utf8((const char *)file.at, file.length);
}

static is_format *const is_kind[TC_MEDIA_KINDS] = {
    [TC_MEDIA_PDF] = is_pdf, [TC_MEDIA_JPEG] = is_jpeg, [TC_MEDIA_PNG] = is_png, [TC_MEDIA_TIFF] = is_tiff, [TC_MEDIA_WEBP] = is_webp,
    [TC_MEDIA_HEIC] = is_heic, [TC_MEDIA_DOCX] = is_docx, [TC_MEDIA_XLSX] = is_xlsx, [TC_MEDIA_PPTX] = is_pptx, [TC_MEDIA_ODT] = is_odt,
    [TC_MEDIA_ODS] = is_ods, [TC_MEDIA_ODP] = is_odp, [TC_MEDIA_RTF] = is_rtf, [TC_MEDIA_TEXT] = is_text,
};

const struct tc_format *tc_format_of(const void *bytes, size_t length)
{
    struct bytes file = {bytes, length};
    bool is_something_else = HAS(file, 0, "%PDF") || HAS(file, 0, "{\\rtf");
    for (int i = 0; i < TC_MEDIA_KINDS; i++)
        if (is_kind[i](file) && !(is_something_else && i == TC_MEDIA_TEXT))
            return &tc_formats[i];
    return NULL;
}

const struct tc_format *tc_format_named(const char *word)
{
    for (int i = 0; word && i < TC_MEDIA_KINDS; i++)
        if (strcmp(tc_formats[i].word, word) == 0)
            return &tc_formats[i];
    return NULL;
}
