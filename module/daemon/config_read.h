/* SPDX-License-Identifier: Apache-2.0 */
/* What the parts of the configuration's reader share. */
#ifndef TC_DAEMON_CONFIG_READ_H
#define TC_DAEMON_CONFIG_READ_H

#include "daemon/config.h"
#include "xml/doc.h"

/* A configuration while it is read. */
struct config_reader {
    struct tc_turn *turn;
    struct tc_config *config; /* the pool of its strings */
    const char *folder;       /* of the file, for relative names */
};

/* The value of an attribute, else the grammar's default, else NULL; element is its element's name. */
const char *config_text(struct config_reader *reader, const struct tc_node *node, const char *element, const char *name);
int64_t config_number(struct config_reader *reader, const struct tc_node *node, const char *element, const char *name);
bool config_yes(struct config_reader *reader, const struct tc_node *node, const char *element, const char *name);
/* As an absolute file name; a secret is looked for among systemd's credentials first. */
const char *config_file(struct config_reader *reader, const struct tc_node *node, const char *element, const char *name);
const char *config_secret(struct config_reader *reader, const struct tc_node *node, const char *element, const char *name);
/* TC_INPUT with "file:line: words". */
enum tc_rc config_wrong(struct config_reader *reader, const struct tc_node *node, const char *format, ...) TC_PRINTF(3, 4);

TC_MUST_USE enum tc_rc config_read_directory(struct config_reader *reader, struct tc_node *node);

#endif
