/* SPDX-License-Identifier: Apache-2.0 */
/* XML from outside. Depth is capped by libxml2 itself (256) as long as XML_PARSE_HUGE is not given;
 * XML_PARSE_NOENT reads local files even with NONET: it is not given either. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <libxml/parserInternals.h>

#include "base/limits.h"
#include "inside.h"

#define READ_DATA (XML_PARSE_NONET | XML_PARSE_COMPACT | XML_PARSE_BIG_LINES)
/* libxslt changes the trees that it compiles, which compact nodes would not stand. */
#define READ_SHEET (XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES)

/* A DOCTYPE is where entities come from: it ends the reading. */
static void refuse_doctype(void *user, const xmlChar *name, const xmlChar *id, const xmlChar *system)
{
    (void)name, (void)id, (void)system;
    xmlParserCtxtPtr parser = user;
    *(bool *)parser->_private = true;
    xmlStopParser(parser);
}

static enum tc_rc say_refusal(struct tc_turn *turn, const char *name, bool doctype, const struct caught *caught)
{
    if (doctype)
        return tc_fail(turn, TC_INPUT, "%s: a DOCTYPE is not read", name);
    if (strncmp(caught->words, name, strlen(name)) == 0)
        return tc_fail(turn, TC_INPUT, "%s", caught->words);
    return tc_fail(turn, TC_INPUT, "%s: %s", name, caught->words[0] ? caught->words : "no XML document");
}

enum tc_rc tc_tree_read(struct tc_turn *turn, const char *name, const char *bytes, size_t length, xmlDictPtr names,
                        xmlDocPtr *tree_r)
{
    tc_xml_start();
    if (length > TC_MAX_UPLOAD_BYTES)
        return tc_fail(turn, TC_LARGE, "%s: %zu bytes of XML", name, length);
    xmlParserCtxtPtr parser = xmlNewParserCtxt();
    if (!parser)
        return tc_fail(turn, TC_BUSY, "no memory to read XML");
    if (names) {
        xmlDictFree(parser->dict);
        parser->dict = names;
        xmlDictReference(names);
    }
    bool doctype = false;
    struct caught caught;
    parser->_private = &doctype;
    parser->sax->internalSubset = refuse_doctype;
    tc_xml_catch(&caught);
    *tree_r = xmlCtxtReadMemory(parser, bytes, (int)length, name, NULL, names ? READ_SHEET : READ_DATA);
    tc_xml_release();
    xmlFreeParserCtxt(parser);
    if (*tree_r && !doctype)
        return TC_OK;
    xmlFreeDoc(*tree_r);
    *tree_r = NULL;
    return say_refusal(turn, name, doctype, &caught);
}

enum tc_rc tc_doc_read(struct tc_turn *turn, const char *name, const char *bytes, size_t length, struct tc_doc **doc_r)
{
    xmlDocPtr tree;
    enum tc_rc rc = tc_tree_read(turn, name, bytes, length, NULL, &tree);
    return rc == TC_OK ? tc_doc_adopt(turn, tree, doc_r) : rc;
}

enum tc_rc tc_file_read(void *pool, struct tc_turn *turn, const char *file, char **bytes_r, size_t *length_r)
{
    FILE *stream = fopen(file, "re");
    if (!stream)
        return tc_fail(turn, TC_INPUT, "%s: %s", file, strerror(errno));
    size_t room = 64 * 1024, length = 0, got;
    char *bytes = talloc_size(pool, room);
    while (bytes && length <= TC_MAX_UPLOAD_BYTES && (got = fread(bytes + length, 1, room - length, stream)) > 0) {
        length += got;
        if (length == room)
            bytes = talloc_realloc_size(pool, bytes, room *= 2);
    }
    bool broken = ferror(stream);
    fclose(stream);
    if (!bytes || broken || length > TC_MAX_UPLOAD_BYTES)
        return tc_fail(turn, TC_INPUT, "%s: cannot be read whole", file);
    *bytes_r = bytes;
    *length_r = length;
    return TC_OK;
}

enum tc_rc tc_doc_read_file(struct tc_turn *turn, const char *file, struct tc_doc **doc_r)
{
    char *bytes;
    size_t length;
    enum tc_rc rc = tc_file_read(turn, turn, file, &bytes, &length);
    if (rc != TC_OK)
        return rc;
    rc = tc_doc_read(turn, file, bytes, length, doc_r);
    talloc_free(bytes);
    return rc;
}
