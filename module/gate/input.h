/* SPDX-License-Identifier: Apache-2.0 */
/* The inside of struct tc_input: one value for each declared field, in the same order. */
#ifndef TC_GATE_INPUT_H
#define TC_GATE_INPUT_H

#include "request.h"

struct tc_value {
    bool is_set;          /* typed and well-formed */
    char *text;           /* as typed, trimmed; NULL when empty */
    int64_t number;       /* numbers; yes as 1; a time of day in minutes */
    struct tc_date date;
    const struct tc_pair *file; /* of TC_FIELD_FILE */
    const char **words;   /* of TC_FIELD_CHOICES */
    size_t word_count;
    struct tc_pairs answers; /* of TC_FIELD_ANSWERS */
};

struct tc_input {
    struct tc_request *request;
    const struct tc_field *fields;
    struct tc_value *values;
};

/* The field that a pair of this name is sent for: its own, or one of the boxes of a date; NULL for none. */
const struct tc_field *tc_field_of(const struct tc_field *fields, const char *name);

/* Types one value; NULL, or the key of what is wrong. */
const char *tc_value_read(const struct tc_request *r, const struct tc_field *field, struct tc_value *value);

#endif
