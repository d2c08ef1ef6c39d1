/* SPDX-License-Identifier: Apache-2.0 */
/* Running MariaDB's own client programs on the administrator's account. Private to module/tool. */
#ifndef TC_TOOL_CLIENT_H
#define TC_TOOL_CLIENT_H

#include "store/store.h"

/* Runs program with the arguments (NULL-terminated, without its name) behind those that lead it to the
 * database; its standard input or output is the open descriptor. TC_FAULT if it ends with anything but 0:
 * it has then said why on standard error. The password goes by an unnamed file, never by the command line. */
TC_MUST_USE enum tc_rc tc_client_run(struct tc_turn *turn, const struct tc_store_config *admin, const char *program,
                                     const char *const *arguments, int input, int output);

#endif
