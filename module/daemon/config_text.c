/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/text.h"
#include "daemon/config_grammar.h"
#include "config_read.h"

static const char *default_of(const char *element, const char *name)
{
    for (const struct tc_config_default *d = tc_config_defaults; d->element; d++)
        if (strcmp(d->element, element) == 0 && strcmp(d->attribute, name) == 0)
            return d->value;
    return NULL;
}

const char *config_text(struct config_reader *reader, const struct tc_node *node, const char *element, const char *name)
{
    const char *given = node ? tc_node_attr_get(reader->config, node, name) : NULL;
    return given ? given : default_of(element, name);
}

int64_t config_number(struct config_reader *reader, const struct tc_node *node, const char *element, const char *name)
{
    const char *text = config_text(reader, node, element, name);
    int64_t number = 0;
    return text && tc_text_to_int(text, 0, INT64_MAX, &number) ? number : 0;
}

bool config_yes(struct config_reader *reader, const struct tc_node *node, const char *element, const char *name)
{
    const char *text = config_text(reader, node, element, name);
    return text && strcmp(text, "yes") == 0;
}

static const char *in_folder(struct config_reader *reader, const char *folder, const char *name)
{
    return *name == '/' ? name : talloc_asprintf(reader->config, "%s/%s", folder, name);
}

const char *config_file(struct config_reader *reader, const struct tc_node *node, const char *element, const char *name)
{
    const char *file = config_text(reader, node, element, name);
    return file ? in_folder(reader, reader->folder, file) : NULL;
}

/* A credential's name has no slash: secret/kept.key is looked for as kept.key. */
const char *config_secret(struct config_reader *reader, const struct tc_node *node, const char *element, const char *name)
{
    const char *file = config_text(reader, node, element, name), *credentials = getenv("CREDENTIALS_DIRECTORY");
    if (!file || *file == '/')
        return file;
    const char *slash = strrchr(file, '/');
    const char *credential = credentials ? in_folder(reader, credentials, slash ? slash + 1 : file) : NULL;
    return credential && access(credential, F_OK) == 0 ? credential : in_folder(reader, reader->folder, file);
}

enum tc_rc config_wrong(struct config_reader *reader, const struct tc_node *node, const char *format, ...)
{
    char words[300];
    va_list args;
    va_start(args, format);
    vsnprintf(words, sizeof words, format, args);
    va_end(args);
    return tc_fail(reader, TC_INPUT, "%s:%d: %s", reader->config->file, node ? tc_node_line(node) : 0, words);
}
