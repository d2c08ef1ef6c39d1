/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/document.h"

#include <string.h>
#include <strings.h>
#include <talloc.h>

#include "base/need.h"

#define EXTENSION_MOST 6 /* what follows the last dot and is longer is part of the name */

/* Length of the sign that begins here when it may stand in no name: control characters, what Windows or a shell takes for
 * something else, and signs that turn the direction of writing or cannot be seen (U+200B–200F, U+2028–202E, U+2060–206F,
 * U+FEFF), by which "gpj.exe" can read as "exe.jpg". */
static size_t bad_sign(const unsigned char *at)
{
    if (*at < 0x20 || *at == 0x7F || strchr("\"*/:<>?\\|%;`$", *at))
        return 1;
    if (at[0] == 0xC2 && at[1] >= 0x80 && at[1] <= 0x9F)
        return 2;
    if (at[0] == 0xE2 && at[1] == 0x80 && ((at[2] >= 0x8B && at[2] <= 0x8F) || (at[2] >= 0xA8 && at[2] <= 0xAE)))
        return 3;
    if (at[0] == 0xE2 && at[1] == 0x81 && at[2] >= 0xA0 && at[2] <= 0xAF)
        return 3;
    return at[0] == 0xEF && at[1] == 0xBB && at[2] == 0xBF ? 3 : 0;
}

/* Each bad sign as one "_". */
static char *replace_bad(void *pool, const char *typed)
{
    char *name = talloc_strdup(pool, typed), *w = name;
    if (!name)
        return NULL;
    for (const unsigned char *at = (const unsigned char *)name; *at;) {
        size_t bad = bad_sign(at);
        *w++ = bad ? '_' : (char)*at;
        at += bad ? bad : 1;
    }
    *w = '\0';
    return name;
}

static void drop_extension(char *name)
{
    char *dot = strrchr(name, '.');
    if (dot && dot != name && strlen(dot + 1) <= EXTENSION_MOST)
        *dot = '\0';
}

/* Without dots and spaces around it: a leading dot hides a file, a trailing one is dropped by Windows. */
static char *trim(char *name)
{
    while (*name == '.' || *name == ' ' || *name == '-')
        name++;
    for (size_t length = strlen(name); length > 0 && (name[length - 1] == '.' || name[length - 1] == ' ');)
        name[--length] = '\0';
    return name;
}

/* CON, NUL, COM1 … name devices on Windows, whatever their extension. */
static bool is_device(const char *name)
{
    static const char devices[][4] = {"CON", "PRN", "AUX", "NUL"};
    size_t length = strcspn(name, ".");
    for (size_t i = 0; i < sizeof devices / sizeof *devices; i++)
        if (length == 3 && strncasecmp(name, devices[i], 3) == 0)
            return true;
    return length == 4 && (strncasecmp(name, "COM", 3) == 0 || strncasecmp(name, "LPT", 3) == 0) && name[3] >= '0' && name[3] <= '9';
}

/* At the border of a sign. */
static void cut(char *name, size_t most)
{
    size_t length = strlen(name);
    if (length <= most)
        return;
    while (most > 0 && ((unsigned char)name[most] & 0xC0) == 0x80)
        most--;
    name[most] = '\0';
}

char *tc_document_name(void *pool, const char *typed, const char *extension)
{
    char *whole = replace_bad(pool, typed ? typed : "");
    if (!whole)
        return NULL;
    drop_extension(whole);
    char *name = trim(whole);
    cut(name, TC_DOCUMENT_NAME - strlen(extension) - 1);
    name = trim(name);
    const char *before = is_device(name) ? "_" : *name ? "" : "document";
    return talloc_asprintf(pool, "%s%s%s", before, name, extension);
}

bool tc_document_may_change(const struct tc_document_state *document)
{
    return !document->withdrawn;
}

bool tc_document_may_withdraw(const struct tc_document_state *document, int64_t viewer, unsigned roles)
{
    if (document->withdrawn || viewer == 0)
        return false;
    return document->author_id == viewer || (roles & (1u << TC_ROLE_SUPERVISOR)) != 0;
}
