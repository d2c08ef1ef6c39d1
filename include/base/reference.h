/* SPDX-License-Identifier: Apache-2.0 */
/* References that people read aloud: eight random characters of Crockford's base 32
 * (no I, L, O, U) and a check character after ISO/IEC 7064 MOD 37,36.
 * Stored and sent as nine characters, shown as XXXX-XXXX-C. */
#ifndef TC_BASE_REFERENCE_H
#define TC_BASE_REFERENCE_H

#include <stdbool.h>

#define TC_REFERENCE_LENGTH 9
#define TC_REFERENCE_SHOWN 11

/* A new random one. */
void tc_reference_make(char reference_r[TC_REFERENCE_LENGTH + 1]);

/* Reads what a person typed: any case, spaces and hyphens dropped, I and L as 1, O as 0.
 * False if the length, a character or the check character is wrong. */
bool tc_reference_read(const char *typed, char reference_r[TC_REFERENCE_LENGTH + 1]);

/* A reference of nine characters as people read it: XXXX-XXXX-C. */
void tc_reference_show(const char *reference, char shown_r[TC_REFERENCE_SHOWN + 1]);

#endif
