/* SPDX-License-Identifier: Apache-2.0 */
/* Published forms and the answers of a case. A published version never changes, so a worker reads each once. */
#ifndef TC_RECORD_FORM_H
#define TC_RECORD_FORM_H

#include "record/record.h"
#include "rule/answer.h"

/* A published version; it lives as long as the worker. TC_GONE if there is none of that number. */
TC_MUST_USE enum tc_rc tc_form_find(struct tc_record *record, int64_t id, const struct tc_form **form_r);

/* The answers of a signed response as rows have them (table answer), for the form it was given on; owned by the turn. */
TC_MUST_USE enum tc_rc tc_response_answers(struct tc_record *record, int64_t response, const struct tc_form *form, struct tc_answers *answers_r);

/* What the record knows of a word of tc_form_fills for the grant's case or client: the text and, for people, where it is from and since
 * when. text_r is NULL if it knows nothing. */
struct tc_known {
    const char *text, *source, *day;
};
TC_MUST_USE enum tc_rc tc_form_known(struct tc_record *record, const char *word, struct tc_known *known_r);

#endif
