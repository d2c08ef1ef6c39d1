/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libexslt/exslt.h>
#include <libxslt/security.h>
#include <libxslt/xslt.h>
#include <libxslt/xsltutils.h>

#include "inside.h"

static const char *allowed_folder;
static struct caught *current;

/* One line for the log: line feeds become blanks, the end is trimmed. */
static void flatten(char *words)
{
    size_t length = strlen(words);
    while (length > 0 && (words[length - 1] == '\n' || words[length - 1] == ' '))
        words[--length] = '\0';
    for (char *at = words; *at; at++)
        if ((unsigned char)*at < ' ')
            *at = ' ';
}

static void note_error(void *user, xmlErrorPtr error)
{
    struct caught *caught = user;
    if (!caught || error->level == XML_ERR_WARNING)
        return;
    if (caught->words[0]) {
        caught->more++;
        return;
    }
    const char *message = error->message ? error->message : "unknown error";
    if (error->file && error->line > 0)
        snprintf(caught->words, sizeof caught->words, "%s:%d: %s", error->file, error->line, message);
    else if (error->line > 0)
        snprintf(caught->words, sizeof caught->words, "line %d: %s", error->line, message);
    else
        snprintf(caught->words, sizeof caught->words, "%s", message);
    flatten(caught->words);
    caught->is_whole = true;
}

/* libxslt hands out one complaint in several pieces, so pieces are joined. */
static void TC_PRINTF(2, 3) note_piece(void *user, const char *format, ...)
{
    struct caught *caught = user;
    if (!caught)
        return;
    if (caught->is_whole && caught->words[0])
        strncat(caught->words, "; ", sizeof caught->words - strlen(caught->words) - 1);
    caught->is_whole = false;
    size_t used = strlen(caught->words);
    va_list list;
    va_start(list, format);
    vsnprintf(caught->words + used, sizeof caught->words - used, format, list);
    va_end(list);
}

static void set_handlers(struct caught *caught)
{
    xmlSetStructuredErrorFunc(caught, note_error);
    xmlSetGenericErrorFunc(caught, note_piece);
    xsltSetGenericErrorFunc(caught, note_piece);
}

void tc_xml_catch(struct caught *caught)
{
    *caught = (struct caught){.before = current};
    current = caught;
    set_handlers(current);
}

void tc_xml_release(void)
{
    flatten(current->words);
    current = current->before;
    set_handlers(current);
}

void tc_xml_allow(const char *folder)
{
    allowed_folder = folder;
}

bool tc_xml_is_allowed(const char *file)
{
    if (!allowed_folder || !file || strstr(file, "/../"))
        return false;
    size_t length = strlen(allowed_folder);
    return strncmp(file, allowed_folder, length) == 0 && file[length] == '/';
}

static xmlParserInputPtr load_entity(const char *url, const char *id, xmlParserCtxtPtr parser)
{
    (void)id;
    return tc_xml_is_allowed(url) ? xmlNewInputFromFile(parser, url) : NULL;
}

static int may_read(xsltSecurityPrefsPtr prefs, xsltTransformContextPtr context, const char *file)
{
    (void)prefs, (void)context;
    return tc_xml_is_allowed(file);
}

/* All five operations of libxslt, for every context; parts of a stylesheet are read only while
 * their folder is named, which ends before the first request. */
static void forbid_operations(void)
{
    xsltSecurityPrefsPtr prefs = xsltNewSecurityPrefs();
    xsltSetSecurityPrefs(prefs, XSLT_SECPREF_READ_FILE, may_read);
    for (int option = XSLT_SECPREF_WRITE_FILE; option <= XSLT_SECPREF_WRITE_NETWORK; option++)
        xsltSetSecurityPrefs(prefs, (xsltSecurityOption)option, xsltSecurityForbid);
    xsltSetDefaultSecurityPrefs(prefs);
}

void tc_xml_start(void)
{
    static bool started;
    if (started)
        return;
    started = true;
    xmlInitParser();
    xsltInit();
    exsltCommonRegister(); /* exsl:node-set; exsl:document is one of the operations that are forbidden below */
    xmlSetExternalEntityLoader(load_entity);
    forbid_operations();
    set_handlers(NULL);
}
