/* SPDX-License-Identifier: Apache-2.0 */
/* What a file is by its bytes: its name and what a browser said of it count for nothing. */
#ifndef TC_FORMAT_MAGIC_H
#define TC_FORMAT_MAGIC_H

#include <stddef.h>

#include "base/media.h"

/* NULL for what is not taken: programs, archives, documents with macros, what is cut short, unknown bytes. */
const struct tc_format *tc_format_of(const void *bytes, size_t length);
/* The same by its word; NULL if there is none. */
const struct tc_format *tc_format_named(const char *word);

#endif
