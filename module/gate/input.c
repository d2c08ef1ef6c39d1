/* SPDX-License-Identifier: Apache-2.0 */
/* Fields: gathered from the form and the query, and asked for by handlers. */
#include "input.h"

#include <stdio.h>
#include <string.h>

#include "base/limits.h"
#include "base/text.h"

/* ---- gathering --------------------------------------------------------------------------- */

/* Where fields come from: the form first, then the address. */
struct source {
    const struct tc_pairs *first, *second;
    bool is_address; /* first is its query */
};

static const struct tc_pair *pair_of(const struct source *from, const char *name, size_t n)
{
    const struct tc_pair *pair = tc_pairs_find(from->first, name, n);
    if (pair || !from->second || tc_pairs_find(from->first, name, 0))
        return pair;
    return tc_pairs_find(from->second, name, n);
}

static char *text_of(void *pool, const struct source *from, const char *name)
{
    const struct tc_pair *pair = pair_of(from, name, 0);
    return pair ? talloc_strdup(pool, tc_text_trim(talloc_strdup(pool, pair->value))) : NULL;
}

/* The three boxes of a date input as YYYY-MM-DD; what cannot be one stays as typed and fails. */
static char *date_of(void *pool, const struct source *from, const char *name)
{
    static const char *const parts[] = {"year", "month", "day"};
    char *typed[3], *end;
    long number[3];
    bool is_empty = true, is_number = true;
    for (size_t i = 0; i < 3; i++) {
        typed[i] = text_of(pool, from, talloc_asprintf(pool, "%s-%s", name, parts[i]));
        is_empty = is_empty && (!typed[i] || !*typed[i]);
        number[i] = typed[i] ? strtol(typed[i], &end, 10) : -1;
        is_number = is_number && typed[i] && *typed[i] && !*end && number[i] >= 0;
    }
    if (is_empty)
        return text_of(pool, from, name);
    if (!is_number || number[0] > 9999 || number[1] > 12 || number[2] > 31)
        return talloc_strdup(pool, "?");
    return talloc_asprintf(pool, "%04ld-%02ld-%02ld", number[0], number[1], number[2]);
}

static void gather_words(void *pool, const struct source *from, const char *name, struct tc_value *value)
{
    const struct tc_pair *pair;
    for (size_t n = 0; (pair = pair_of(from, name, n)); n++) {
        if (!*pair->value)
            continue; /* the hidden empty box that says "none of these" */
        value->words = talloc_realloc(pool, value->words, const char *, value->word_count + 1);
        if (!value->words)
            return;
        value->words[value->word_count++] = pair->value;
    }
}

/* "q" and at least one digit: an answer of a form. */
static bool is_answer(const struct tc_field *field, const char *name)
{
    size_t length = strlen(field->name);
    return field->kind == TC_FIELD_ANSWERS && strncmp(name, field->name, length) == 0 && name[length] >= '0' && name[length] <= '9';
}

/* An address answers nothing: whoever gives it to somebody would answer for them. */
static void gather_answers(const struct source *from, const struct tc_field *field, struct tc_value *value)
{
    value->answers = (struct tc_pairs){.turn = from->first->turn};
    for (size_t i = 0; i < from->first->count && !from->is_address; i++)
        if (is_answer(field, from->first->list[i].name) && tc_pairs_add(&value->answers, from->first->list[i]) != TC_OK)
            return;
}

static void gather(void *pool, const struct source *from, const struct tc_field *field, struct tc_value *value)
{
    if (field->kind == TC_FIELD_CHOICES)
        gather_words(pool, from, field->name, value);
    else if (field->kind == TC_FIELD_ANSWERS)
        gather_answers(from, field, value);
    else if (field->kind == TC_FIELD_FILE)
        value->file = pair_of(from, field->name, 0);
    else if (field->kind == TC_FIELD_DATE)
        value->text = date_of(pool, from, field->name);
    else
        value->text = text_of(pool, from, field->name);
}

enum tc_rc tc_input_read(struct tc_request *r, const struct tc_field *fields, const struct tc_pairs *first,
                         const struct tc_pairs *second, struct tc_input **in_r)
{
    struct source from = {first, second, first == &r->query};
    size_t count = 0;
    while (fields[count].name)
        count++;
    struct tc_input *in = talloc_zero(r, struct tc_input);
    struct tc_value *values = in ? talloc_zero_array(in, struct tc_value, count + 1) : NULL;
    if (!values)
        return tc_fail(r, TC_BUSY, "memory for fields");
    for (size_t i = 0; i < count; i++) {
        gather(values, &from, &fields[i], &values[i]);
        const char *wrong = tc_value_read(r, &fields[i], &values[i]);
        if (wrong)
            tc_error_note(r, fields[i].name, wrong);
    }
    *in = (struct tc_input){r, fields, values};
    *in_r = in;
    return r->turn->rc;
}

const struct tc_field *tc_field_of(const struct tc_field *fields, const char *name)
{
    for (const struct tc_field *field = fields; field->name; field++) {
        size_t length = strlen(field->name);
        if (is_answer(field, name))
            return field;
        if (strncmp(field->name, name, length) != 0)
            continue;
        const char *rest = name + length;
        bool is_box = strcmp(rest, "-day") == 0 || strcmp(rest, "-month") == 0 || strcmp(rest, "-year") == 0;
        if (!*rest || (field->kind == TC_FIELD_DATE && is_box))
            return field;
    }
    return NULL;
}

/* ---- asking ------------------------------------------------------------------------------ */

static const struct tc_field *find(const struct tc_input *in, const char *name, const struct tc_value **value_r)
{
    for (size_t i = 0; in->fields[i].name; i++) {
        if (strcmp(in->fields[i].name, name) != 0)
            continue;
        *value_r = &in->values[i];
        return in->values[i].is_set ? &in->fields[i] : NULL;
    }
    return NULL;
}

const char *tc_in_text(const struct tc_input *in, const char *name)
{
    const struct tc_value *value;
    return find(in, name, &value) ? value->text : NULL;
}

int64_t tc_in_int(const struct tc_input *in, const char *name)
{
    const struct tc_value *value;
    return find(in, name, &value) ? value->number : 0;
}

bool tc_in_yes(const struct tc_input *in, const char *name)
{
    return tc_in_int(in, name) != 0;
}

bool tc_in_date(const struct tc_input *in, const char *name, struct tc_date *date_r)
{
    const struct tc_value *value;
    if (!find(in, name, &value))
        return false;
    *date_r = value->date;
    return true;
}

const char *tc_in_choice(const struct tc_input *in, const char *name, size_t n)
{
    const struct tc_value *value;
    return find(in, name, &value) && n < value->word_count ? value->words[n] : NULL;
}

const struct tc_pair *tc_in_file(const struct tc_input *in, const char *name)
{
    const struct tc_value *value;
    return find(in, name, &value) ? value->file : NULL;
}

bool tc_in_fits(const struct tc_input *in, const struct tc_pair *file)
{
    return file->length <= tc_gate_upload_most(in->request->gate);
}

const struct tc_pairs *tc_in_answers(const struct tc_input *in, const char *name)
{
    static const struct tc_pairs none;
    const struct tc_value *value;
    return find(in, name, &value) ? &value->answers : &none;
}

static struct tc_arg arg_of_words(const struct tc_input *in, const char *name, const struct tc_value *value)
{
    char *joined = talloc_strdup(in->values, "");
    for (size_t i = 0; joined && i < value->word_count; i++)
        joined = talloc_asprintf_append_buffer(joined, "%s%s", i ? "," : "", value->words[i]);
    return tc_arg_text(name, joined);
}

static bool is_box(const struct tc_input *in, const char *name)
{
    for (const struct tc_field *field = in->fields; field->name; field++)
        if (field->kind == TC_FIELD_YES && strcmp(field->name, name) == 0)
            return true;
    return false;
}

struct tc_arg tc_arg_in(const struct tc_input *in, const char *name)
{
    const struct tc_value *value;
    const struct tc_field *field = find(in, name, &value);
    if (!field) /* a box that is not ticked says no, anything else says nothing */
        return is_box(in, name) ? tc_arg_int(name, 0) : tc_arg_null(name);
    switch (field->kind) {
    case TC_FIELD_INT: case TC_FIELD_ID: case TC_FIELD_YES:
        return tc_arg_int(name, value->number);
    case TC_FIELD_CHOICES:
        return arg_of_words(in, name, value);
    default:
        return tc_arg_text(name, value->text);
    }
}
