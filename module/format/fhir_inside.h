/* SPDX-License-Identifier: Apache-2.0 */
/* What the files that turn FHIR's JSON into its XML share. */
#ifndef TC_FORMAT_FHIR_INSIDE_H
#define TC_FORMAT_FHIR_INSIDE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/turn.h"

/* ---- fhir_order.c ---------------------------------------------------------------------- */

/* The place of an element in the definition of the one around it; 1000 for those that are not known. */
int fhir_rank(const char *parent, const char *name);

/* ---- fhir_text.c: XML as it is written -------------------------------------------------- */

struct fhir_text {
    struct tc_turn *turn;
    char *bytes;
    size_t length, room;
    bool failed; /* no memory */
};
void fhir_put(struct fhir_text *text, const char *words);
/* As the value of an attribute: cleaned and escaped. */
void fhir_put_value(struct fhir_text *text, const char *words);
/* The words of XHTML without its tags, as text. */
void fhir_put_words_of(struct fhir_text *text, const char *xhtml);

#endif
