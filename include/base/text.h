/* SPDX-License-Identifier: Apache-2.0 */
/* Text that came from outside, and the few forms that we write ourselves. */
#ifndef TC_BASE_TEXT_H
#define TC_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* True when the bytes are well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms). */
bool tc_text_is_utf8(const char *text, size_t length);

/* A copy (owned by pool) that XML 1.0 can carry: without control characters other
 * than tab and line feed, without U+FFFE and U+FFFF, bad UTF-8 replaced by U+FFFD,
 * CR LF and CR as LF. Never NULL unless memory is short. */
char *tc_text_clean(void *pool, const char *text, size_t length);
/* Whether that leaves nothing out and puts nothing else in its place, but for line ends. */
bool tc_text_is_clean(const char *text, size_t length);

/* Length in code points; text is well-formed UTF-8. */
size_t tc_text_characters(const char *text);

/* The beginning of it in at most so many characters, owned by pool: whole sentences if there are any, else whole words, then "…".
 * All of it when it is no longer; NULL when memory is short. */
char *tc_text_lead(void *pool, const char *text, size_t most);

/* Without white space at both ends, and empty where nothing in it shows; works in place and returns its argument moved on. */
char *tc_text_trim(char *text);

/* Reads a whole decimal number; false on anything else, on overflow and outside low..high. */
bool tc_text_to_int(const char *text, int64_t low, int64_t high, int64_t *number_r);

/* Lower-case hexadecimal of bytes, owned by pool. */
char *tc_text_hex(void *pool, const void *bytes, size_t length);
/* Back again; false unless text is exactly 2 * length hexadecimal digits. */
bool tc_text_unhex(const char *text, void *bytes_r, size_t length);

/* Compares without telling by its time where the difference is; also compares the lengths. */
bool tc_text_same_secret(const char *a, const char *b);

#endif
