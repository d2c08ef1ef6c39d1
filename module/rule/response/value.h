/* SPDX-License-Identifier: Apache-2.0 */
/* Values as FHIR writes them. */
#ifndef TC_RULE_RESPONSE_VALUE_H
#define TC_RULE_RESPONSE_VALUE_H

#include "rule/form.h"
#include "xml/doc.h"

/* <name value="text"/>; nothing where there is no text, for FHIR has no empty values. */
void response_put(struct tc_node *parent, const char *name, const char *text);
/* The value[x] of an answer, or why there is none. */
void response_put_value(struct tc_node *answer, const struct tc_value *value);

#endif
