/* SPDX-License-Identifier: Apache-2.0 */
/* The names within a zip archive, by its central directory; nothing is unpacked. */
#ifndef TC_FORMAT_ZIP_H
#define TC_FORMAT_ZIP_H

#include <stdbool.h>
#include <stddef.h>

/* Calls each for every name (not NUL-terminated). False for what is no archive, is cut short, is spread over several disks,
 * or whose directory does not agree with itself. */
typedef void zip_name(void *user, const char *name, size_t length);
bool zip_each(const unsigned char *bytes, size_t length, zip_name *each, void *user);

#endif
