/* SPDX-License-Identifier: Apache-2.0 */
/* Answers as a FHIR R4 QuestionnaireResponse (https://hl7.org/fhir/R4/questionnaireresponse.html). Pure. */
#ifndef TC_RULE_RESPONSE_H
#define TC_RULE_RESPONSE_H

#include "rule/answer.h"

struct tc_response_about {
    const char *id;        /* ours; NULL for none */
    int64_t version;       /* of the form, as published here: Questionnaire.url|version */
    const char *status;    /* in-progress, completed, amended, entered-in-error, stopped */
    const char *subject;   /* reference of the client, as display of the subject; NULL for none */
    const char *author;    /* name; NULL for none */
    int64_t authored;      /* microseconds, UTC; 0 for none */
};
/* Only enabled, answered items and the groups around them, in the form's order. */
TC_MUST_USE enum tc_rc tc_response_write(struct tc_turn *turn, const struct tc_answers *answers, const struct tc_response_about *about,
                                         struct tc_doc **doc_r);

#endif
