/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TEST_RULE_FORM_H
#define TEST_RULE_FORM_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "rule/form.h"

#define Q(inside) "<Questionnaire xmlns=\"http://hl7.org/fhir\">\n<url value=\"http://example.org/f\"/><name value=\"f\"/><title value=\"F\"/>" inside "</Questionnaire>"
#define ITEM(link, type, inside) "\n<item><linkId value=\"" link "\"/><text value=\"Text of " link "\"/><type value=\"" type "\"/>" inside "</item>"
#define HL7(name, value) "<extension url=\"http://hl7.org/fhir/StructureDefinition/" name "\">" value "</extension>"
#define SDC(name, value) "<extension url=\"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-" name "\">" value "</extension>"
#define OURS(name, value) "<extension url=\"urn:throughcare:form:" name "\">" value "</extension>"
#define PART(name, value) "<extension url=\"" name "\">" value "</extension>"
#define CONTROL(code) HL7("questionnaire-itemControl", "<valueCodeableConcept><coding><code value=\"" code "\"/></coding></valueCodeableConcept>")
#define CODING(code, display) "<valueCoding><system value=\"s\"/><code value=\"" code "\"/><display value=\"" display "\"/></valueCoding>"
#define OPTION(code, display) "<answerOption>" CODING(code, display) "</answerOption>"
#define WHEN(question, op, answer) "<enableWhen><question value=\"" question "\"/><operator value=\"" op "\"/>" answer "</enableWhen>"

extern struct tc_turn *turn;
extern struct tc_remarks remarks;

const struct tc_form *reads(const char *xml);
/* A remark of that weight about that item says these words. */
void says(enum tc_remark_weight weight, const char *link, const char *words);
/* Nothing is left aside. */
void says_nothing(void);
void refused(const char *xml, const char *link, const char *words);

/* form_refused.c, form_differ.c, form_liberal.c, form_limit.c, form_look.c */
int refused_tests(void);
int differ_tests(void);
int liberal_tests(void);
int limit_tests(void);
int look_tests(void);
int form_begin(void **state);
int form_end(void **state);

#endif
