/* SPDX-License-Identifier: Apache-2.0 */
/* The commands: do_<verb>, and the fields of each form. Files by subject. */
#ifndef TC_COMMAND_COMMANDS_H
#define TC_COMMAND_COMMANDS_H

#include "gate/handler.h"

/* ---- cases, notes: case.c note.c ---- */

/* ---- clients, structure, people, account ---- */

#endif
