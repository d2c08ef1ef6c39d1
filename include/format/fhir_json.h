/* SPDX-License-Identifier: Apache-2.0 */
/* FHIR's JSON (https://hl7.org/fhir/R4/json.html) as FHIR's XML. */
#ifndef TC_FORMAT_FHIR_JSON_H
#define TC_FORMAT_FHIR_JSON_H

#include <stdbool.h>
#include <stddef.h>

#include "base/turn.h"

/* Whether the bytes are meant to be JSON: after spaces and a byte order mark comes a brace. */
bool tc_fhir_is_json(const char *bytes, size_t length);
/* One resource as XML in the FHIR namespace, owned by turn: primitives with their _name partners (id, extension), lists, contained
 * resources; elements of a Questionnaire and a ValueSet in the order of their definition. TC_INPUT with line and column for what is no
 * JSON or no resource, for a name given twice, and for depth over 64; TC_LARGE over TC_FORM_LONGEST bytes. */
TC_MUST_USE enum tc_rc tc_fhir_from_json(struct tc_turn *turn, const char *bytes, size_t length, char **xml_r, size_t *length_r);

#endif
