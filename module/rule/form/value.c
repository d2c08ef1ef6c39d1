/* SPDX-License-Identifier: Apache-2.0 */
/* The value that an element has by FHIR's value[x]: https://hl7.org/fhir/R4/datatypes.html */
#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/text.h"
#include "inside.h"

#define ORDINAL_MOST 9999999 /* what the column answer.ordinal holds is some more */
#define NUMBER_MOST 1e19     /* as is what answer.number holds */

static const struct {
    const char *type;
    enum tc_value_kind kind;
} kinds[] = {
    {"Boolean", TC_VALUE_BOOLEAN}, {"Integer", TC_VALUE_INTEGER}, {"PositiveInt", TC_VALUE_INTEGER}, {"UnsignedInt", TC_VALUE_INTEGER},
    {"Decimal", TC_VALUE_DECIMAL}, {"Date", TC_VALUE_DATE}, {"DateTime", TC_VALUE_DATETIME}, {"Instant", TC_VALUE_DATETIME},
    {"Time", TC_VALUE_TIME}, {"String", TC_VALUE_STRING}, {"Markdown", TC_VALUE_STRING}, {"Code", TC_VALUE_STRING}, {"Id", TC_VALUE_STRING},
    {"Uri", TC_VALUE_URI}, {"Url", TC_VALUE_URI}, {"Canonical", TC_VALUE_URI}, {"Coding", TC_VALUE_CODING}, {"Quantity", TC_VALUE_QUANTITY},
    {"Reference", TC_VALUE_REFERENCE}, {"Attachment", TC_VALUE_ATTACHMENT},
};

bool form_decimal(const char *text, double *number_r)
{
    size_t sign = *text == '-', whole = strspn(text + sign, "0123456789");
    const char *at = text + sign + whole;
    if (*at == '.')
        at += 1 + strspn(at + 1, "0123456789");
    if (*at == 'e' || *at == 'E') {
        at += 1 + (at[1] == '-' || at[1] == '+');
        at += isdigit((unsigned char)*at) ? strspn(at, "0123456789") : 0;
    }
    if (whole == 0 || *at || strlen(text) > 40 || !isdigit((unsigned char)at[-1]))
        return false;
    *number_r = strtod(text, NULL);
    return isfinite(*number_r);
}

/* 2026, 2026-11 or 2026-11-22. */
static bool is_date(const char *text, size_t length)
{
    char whole[TC_DATE_TEXT] = "2026-01-01";
    struct tc_date date;
    if ((length != 4 && length != 7 && length != 10) || strspn(text, "0123456789-") < length)
        return false;
    memcpy(whole, text, length);
    return tc_date_read(whole, &date);
}

/* 14:30 (what people write), 14:30:00, 14:30:00.5 */
static bool is_time(const char *text, size_t length)
{
    int64_t hour, minute;
    char part[3] = "";
    if (length < 5 || text[2] != ':' || strspn(text, "0123456789:.") < length || (length > 5 && (length < 8 || text[5] != ':')))
        return false;
    memcpy(part, text, 2);
    bool good = tc_text_to_int(part, 0, 23, &hour);
    memcpy(part, text + 3, 2);
    return good && tc_text_to_int(part, 0, 59, &minute) && (length == 5 || (text[6] >= '0' && text[6] <= '6' && isdigit((unsigned char)text[7])));
}

static bool is_moment(const char *text)
{
    size_t date = strcspn(text, "T");
    if (!is_date(text, date) || (text[date] && date != 10))
        return false;
    const char *zone = text[date] ? text + date + 1 + strcspn(text + date + 1, "Z+-") : NULL;
    if (!zone)
        return true;
    bool has_zone = !*zone || strcmp(zone, "Z") == 0 || (strlen(zone) == 6 && is_time(zone + 1, 5));
    return has_zone && is_time(text + date + 1, (size_t)(zone - text) - date - 1);
}

static bool is_good(const char *text, struct tc_value *value)
{
    int64_t number;
    switch (value->kind) {
    case TC_VALUE_BOOLEAN:
        value->yes = strcmp(text, "true") == 0;
        return value->yes || strcmp(text, "false") == 0;
    case TC_VALUE_INTEGER:
        if (!tc_text_to_int(text, INT32_MIN, INT32_MAX, &number))
            return false;
        value->number = (double)number;
        return true;
    case TC_VALUE_DECIMAL: return form_decimal(text, &value->number);
    case TC_VALUE_DATE: return is_date(text, strlen(text));
    case TC_VALUE_DATETIME: return is_moment(text);
    case TC_VALUE_TIME: return is_time(text, strlen(text));
    default: return *text != '\0';
    }
}

void form_ordinal(struct reading *r, const struct tc_node *node, struct tc_value *value)
{
    static const char *const names[] = {"ordinalValue", "itemWeight", "valueset-ordinalValue", "codesystem-ordinalValue",
                                        "iso21090-CO-value", "questionnaire-ordinalValue", NULL};
    for (const char *const *name = names; *name; name++) {
        const struct tc_node *extension = form_extension(r, node, *name);
        const char *text = extension ? form_extension_text(r, extension) : NULL;
        if (!text)
            continue;
        if (!form_decimal(text, &value->ordinal))
            form_refuse(r, extension, "%s is \"%.40s\": a number is asked for", *name, text);
        else if (fabs(value->ordinal) > ORDINAL_MOST)
            form_refuse(r, extension, "%s is \"%.40s\": more than an answer holds, which is %d at most", *name, text, ORDINAL_MOST);
        else
            value->has_ordinal = true;
        return;
    }
}

static void check_length(struct reading *r, const struct tc_node *node, const char *what, const char *text, size_t longest)
{
    if (text && tc_text_characters(text) > longest)
        form_refuse(r, node, "the %s \"%.40s…\" is longer than %zu characters", what, text, longest);
}

void form_coding_fits(struct reading *r, const struct tc_node *node, const struct tc_value *value)
{
    check_length(r, node, "code system", value->system, 255);
    check_length(r, node, "code", value->code, 128);
}

static void read_coding(struct reading *r, const struct tc_node *node, struct tc_value *value)
{
    value->system = form_text(r, node, "system");
    value->code = form_text(r, node, "code");
    value->text = form_text(r, node, "display");
    if (!value->text)
        value->text = value->code;
    form_coding_fits(r, node, value);
}

static void read_quantity(struct reading *r, const struct tc_node *node, struct tc_value *value)
{
    value->text = form_text(r, node, "value");
    value->unit = form_text(r, node, "unit");
    value->system = form_text(r, node, "system");
    value->code = form_text(r, node, "code");
    if (!value->unit)
        value->unit = value->code;
    check_length(r, node, "unit", value->unit, 64);
    if (value->text && !form_decimal(value->text, &value->number)) {
        form_refuse(r, node, "\"%.40s\" is no number", value->text);
        value->kind = TC_VALUE_NONE;
    }
    if (tc_node_first(node, "comparator"))
        form_left(r, node, "the comparator of a quantity is not read: the number itself is taken");
}

static void read_reference(struct reading *r, const struct tc_node *node, struct tc_value *value)
{
    value->text = form_text(r, node, value->kind == TC_VALUE_REFERENCE ? "display" : "title");
    if (!value->text)
        value->text = form_text(r, node, value->kind == TC_VALUE_REFERENCE ? "reference" : "url");
}

static void read_value(struct reading *r, const struct tc_node *node, const char *type, struct tc_value *value)
{
    if (value->kind == TC_VALUE_CODING) {
        read_coding(r, node, value);
    } else if (value->kind == TC_VALUE_QUANTITY) {
        read_quantity(r, node, value);
    } else if (value->kind == TC_VALUE_REFERENCE || value->kind == TC_VALUE_ATTACHMENT) {
        read_reference(r, node, value);
    } else {
        value->text = form_own(r, node);
        bool is_absent = !*value->text && tc_node_first(node, "extension"); /* an extension says why, or how it is computed */
        if (is_absent || !is_good(value->text, value)) {
            if (!is_absent)
                form_refuse(r, node, "\"%.60s\" is no %s", value->text, type);
            value->kind = TC_VALUE_NONE;
        } else if (fabs(value->number) >= NUMBER_MOST) {
            form_refuse(r, node, "\"%.60s\" is more than an answer holds", value->text);
        }
    }
    form_ordinal(r, node, value);
}

const struct tc_node *form_value(struct reading *r, const struct tc_node *node, const char *prefix, struct tc_value *value_r)
{
    size_t length = strlen(prefix);
    *value_r = (struct tc_value){.kind = TC_VALUE_NONE};
    for (const struct tc_node *child = tc_node_child(node); child; child = tc_node_beside(child)) {
        const char *name = tc_node_name(child);
        if (strncmp(name, prefix, length) != 0 || !isupper((unsigned char)name[length]))
            continue;
        for (size_t i = 0; i < sizeof kinds / sizeof *kinds && value_r->kind == TC_VALUE_NONE; i++)
            if (strcmp(name + length, kinds[i].type) == 0)
                value_r->kind = kinds[i].kind;
        if (value_r->kind == TC_VALUE_NONE && strcmp(tc_node_name(node), "extension") == 0)
            form_left(r, child, "an extension with %s is not read", name);
        else if (value_r->kind == TC_VALUE_NONE)
            form_refuse(r, child, "%s is no type of a value here", name);
        else
            read_value(r, child, name + length, value_r);
        return value_r->kind == TC_VALUE_NONE ? NULL : child;
    }
    return NULL;
}

static bool is_same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

static bool is_number(const struct tc_value *value)
{
    return value->kind == TC_VALUE_INTEGER || value->kind == TC_VALUE_DECIMAL;
}

bool form_values_equal(const struct tc_value *a, const struct tc_value *b)
{
    if (is_number(a) && is_number(b))
        return a->number == b->number;
    if (a->kind != b->kind)
        return false;
    switch (a->kind) {
    case TC_VALUE_BOOLEAN: return a->yes == b->yes;
    case TC_VALUE_CODING:
        return a->code || b->code ? is_same_text(a->code, b->code) && (!a->system || !b->system || is_same_text(a->system, b->system))
                                  : is_same_text(a->text, b->text);
    case TC_VALUE_QUANTITY: return a->number == b->number && is_same_text(a->unit, b->unit);
    default: return is_same_text(a->text, b->text);
    }
}
