/* SPDX-License-Identifier: Apache-2.0 */
/* What several subcommands have in common. */
#ifndef TC_TOOL_PART_H
#define TC_TOOL_PART_H

#include "daemon/config.h"

/* Who runs it, for the rows that it writes: "okafor at web1". Owned by turn. */
const char *tool_runner(struct tc_turn *turn, const struct tc_config *config);

/* A whole file, a NUL after it; of a longer one most + 1 bytes, which is then over the limit of whoever takes it. Owned by turn. TC_INPUT if
 * it cannot be read. */
TC_MUST_USE enum tc_rc tool_file_read(struct tc_turn *turn, const char *file, size_t most, char **bytes_r, size_t *length_r);

/* Calls each for the XML files of a folder in the order of their names, until one fails; nothing where there is no such folder. */
typedef enum tc_rc tool_each_file(void *user, const char *file);
TC_MUST_USE enum tc_rc tool_folder_read(struct tc_turn *turn, const char *folder, tool_each_file *each, void *user);

#endif
