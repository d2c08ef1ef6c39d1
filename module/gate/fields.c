/* SPDX-License-Identifier: Apache-2.0 */
/* Step 6: the fields that a route declares, typed; nothing else reaches a handler. */
#include "input.h"

#include <stdio.h>
#include <string.h>

#include "base/limits.h"
#include "base/reference.h"
#include "base/text.h"

void tc_error_note(struct tc_request *r, const char *field, const char *key)
{
    tc_error_say(r, field, key, NULL);
}

void tc_error_say(struct tc_request *r, const char *field, const char *key, const char *detail)
{
    struct tc_error *more = talloc_realloc(r, r->errors, struct tc_error, r->error_count + 1);
    if (!more) {
        r->turn->rc = TC_BUSY;
        return;
    }
    r->errors = more;
    r->errors[r->error_count++] = (struct tc_error){talloc_strdup(more, field), talloc_strdup(more, key), detail ? talloc_strdup(more, detail) : NULL};
}

/* Each kind's reader answers NULL or the key of what is wrong. value->text is the field as typed, trimmed. */
typedef const char *read_kind(const struct tc_field *field, struct tc_value *value);

static const char *read_text(const struct tc_field *field, struct tc_value *value)
{
    size_t most = field->high > 0 ? (size_t)field->high : field->kind == TC_FIELD_TEXT ? TC_MAX_TEXT : TC_MAX_LINE;
    size_t characters = tc_text_characters(value->text);
    if (field->kind == TC_FIELD_LINE && strpbrk(value->text, "\n\t"))
        for (char *p = value->text; *p; p++)
            *p = *p == '\n' || *p == '\t' ? ' ' : *p;
    if (characters > most)
        return "too-long";
    return characters < (size_t)field->low ? "too-short" : NULL;
}

static const char *read_number(const struct tc_field *field, struct tc_value *value)
{
    int64_t high = field->high > 0 ? field->high : INT64_MAX;
    if (!tc_text_to_int(value->text, INT64_MIN, INT64_MAX, &value->number))
        return "not-a-number";
    return value->number < field->low || value->number > high ? "out-of-range" : NULL;
}

/* A year of two figures is meant otherwise; dates before 1000 are also what lists begin after, and not MariaDB's. */
static const char *read_date(const struct tc_field *field, struct tc_value *value)
{
    (void)field;
    if (strlen(value->text) != 10 || !tc_date_read(value->text, &value->date) || value->date.year < 1000)
        return "not-a-date";
    return NULL;
}

/* HH:MM, also 2:30pm, 2.30 pm and 2pm. */
static const char *read_time(const struct tc_field *field, struct tc_value *value)
{
    int hour = -1, minute = 0, used = 0;
    (void)field;
    if (sscanf(value->text, "%2d%*1[:.]%2d%n", &hour, &minute, &used) < 2 || used == 0) {
        minute = 0;
        if (sscanf(value->text, "%2d%n", &hour, &used) < 1)
            return "not-a-time";
    }
    char *rest = tc_text_trim(value->text + used);
    bool is_pm = strcasecmp(rest, "pm") == 0, is_am = strcasecmp(rest, "am") == 0;
    bool has_minutes = strpbrk(value->text, ":.") != NULL;
    if ((*rest && !is_pm && !is_am) || (!has_minutes && !*rest) || minute < 0 || minute > 59)
        return "not-a-time";
    if (is_pm || is_am) {
        if (hour < 1 || hour > 12)
            return "not-a-time";
        hour = hour % 12 + (is_pm ? 12 : 0);
    }
    if (hour < 0 || hour > 23)
        return "not-a-time";
    value->number = hour * 60 + minute;
    value->text = talloc_asprintf(talloc_parent(value->text), "%02d:%02d", hour, minute);
    return NULL;
}

/* Without a list the words come from the database, and the statement that uses them judges. */
static bool is_choice(const struct tc_field *field, const char *word)
{
    if (!field->choices)
        return tc_text_characters(word) <= TC_MAX_LINE;
    for (const char *const *choice = field->choices; *choice; choice++)
        if (strcmp(*choice, word) == 0)
            return true;
    return false;
}

static const char *read_choice(const struct tc_field *field, struct tc_value *value)
{
    return is_choice(field, value->text) ? NULL : "not-a-choice";
}

static const char *read_choices(const struct tc_field *field, struct tc_value *value)
{
    for (size_t i = 0; i < value->word_count; i++)
        if (!is_choice(field, value->words[i]))
            return "not-a-choice";
    return NULL;
}

static const char *read_yes(const struct tc_field *field, struct tc_value *value)
{
    (void)field;
    value->number = strcmp(value->text, "yes") == 0;
    return value->number ? NULL : "not-a-choice";
}

static const char *read_reference(const struct tc_field *field, struct tc_value *value)
{
    char reference[TC_REFERENCE_LENGTH + 1];
    (void)field;
    if (!tc_reference_read(value->text, reference))
        return "not-a-reference";
    value->text = talloc_strdup(talloc_parent(value->text), reference);
    return NULL;
}

static read_kind *const readers[] = {
    [TC_FIELD_LINE] = read_text, [TC_FIELD_TEXT] = read_text, [TC_FIELD_CURSOR] = read_text,
    [TC_FIELD_INT] = read_number, [TC_FIELD_ID] = read_number, [TC_FIELD_DATE] = read_date,
    [TC_FIELD_TIME] = read_time, [TC_FIELD_CHOICE] = read_choice, [TC_FIELD_CHOICES] = read_choices,
    [TC_FIELD_YES] = read_yes, [TC_FIELD_CASE] = read_reference, [TC_FIELD_CLIENT] = read_reference,
};

/* A form sent without multipart, or a field that was typed, brings no file. An empty one is none, too. */
static const char *read_file(const struct tc_request *r, const struct tc_field *field, struct tc_value *value)
{
    const struct tc_pair *file = value->file;
    if (!file || !file->file_name || file->length == 0)
        return field->required ? "required" : NULL;
    value->is_set = file->length <= tc_gate_upload_most(r->gate);
    return value->is_set ? NULL : "file-too-large";
}

const char *tc_value_read(const struct tc_request *r, const struct tc_field *field, struct tc_value *value)
{
    if (field->kind == TC_FIELD_FILE)
        return read_file(r, field, value);
    if (field->kind == TC_FIELD_ANSWERS) {
        value->is_set = true; /* the form that they answer judges them */
        return NULL;
    }
    bool is_empty = field->kind == TC_FIELD_CHOICES ? value->word_count == 0 : !value->text || !*value->text;
    if (is_empty) {
        value->text = NULL;
        return field->required ? "required" : NULL;
    }
    const char *wrong = readers[field->kind](field, value);
    value->is_set = wrong == NULL;
    return wrong;
}

enum tc_rc tc_fields(struct tc_request *r)
{
    if (r->doc || r->location || !r->route)
        return TC_OK;
    return tc_input_read(r, r->route->fields, r->is_post ? &r->form : &r->query, r->is_post ? &r->query : NULL, &r->in);
}
