/* SPDX-License-Identifier: Apache-2.0 */
/* Values beside each other: numbers as numbers, dates as spans of time, codings by system and code. */
#include <stdlib.h>
#include <string.h>

#include "answers.h"

static bool is_number(const struct tc_value *value)
{
    return value->kind == TC_VALUE_INTEGER || value->kind == TC_VALUE_DECIMAL || value->kind == TC_VALUE_QUANTITY;
}

static bool is_span(const struct tc_value *value)
{
    return value->kind == TC_VALUE_DATE || value->kind == TC_VALUE_DATETIME;
}

static bool is_words(const struct tc_value *value)
{
    return value->kind == TC_VALUE_STRING || value->kind == TC_VALUE_URI || value->kind == TC_VALUE_TIME;
}

static bool is_equal(const char *a, const char *b)
{
    return a && b && strcmp(a, b) == 0;
}

static int sign_of(double difference)
{
    return (difference > 0) - (difference < 0);
}

/* Of a unit that nobody asked for nothing is said. */
static bool has_unit_of(const struct tc_value *answer, const struct tc_value *asked)
{
    if (answer->kind != TC_VALUE_QUANTITY || asked->kind != TC_VALUE_QUANTITY)
        return true;
    if (asked->code)
        return is_equal(answer->code, asked->code) && (!asked->system || is_equal(answer->system, asked->system));
    return !asked->unit || is_equal(answer->unit, asked->unit);
}

/* What overlaps without being the same has no order: whether 2026 is after May 2026 nobody knows. */
static bool order_spans(const char *a, const char *b, int *order_r)
{
    int64_t a_from, a_to, b_from, b_to;
    if (!a || !b || !answer_span(a, &a_from, &a_to) || !answer_span(b, &b_from, &b_to))
        return false;
    *order_r = a_from > b_to ? 1 : a_to < b_from ? -1 : 0;
    return *order_r != 0 || (a_from == b_from && a_to == b_to);
}

static bool read_number(const char *text, double *number_r)
{
    char *end;
    if (!text || !*text || text[strspn(text, "+-.0123456789eE")])
        return false;
    *number_r = strtod(text, &end);
    return *end == '\0';
}

/* Forms compare choices with numbers, too: their ordinals, or codes that are numbers. */
static bool number_of(const struct tc_value *value, bool with_ordinal, double *number_r)
{
    *number_r = is_number(value) ? value->number : value->ordinal;
    if (is_number(value) || (with_ordinal && value->has_ordinal))
        return true;
    return value->kind == TC_VALUE_CODING ? read_number(value->code ? value->code : value->text, number_r)
                                          : value->kind == TC_VALUE_STRING && read_number(value->text, number_r);
}

static bool order_numbers(const struct tc_value *a, const struct tc_value *b, int *order_r)
{
    double one, other;
    bool both_codes = a->kind == TC_VALUE_CODING && b->kind == TC_VALUE_CODING, with_ordinal = !both_codes || (a->has_ordinal && b->has_ordinal);
    if (!number_of(a, with_ordinal, &one) || !number_of(b, with_ordinal, &other) || !has_unit_of(a, b))
        return false;
    *order_r = sign_of(one - other);
    return true;
}

bool answer_order(const struct tc_value *a, const struct tc_value *b, int *order_r)
{
    *order_r = 0;
    if (is_span(a) && is_span(b))
        return order_spans(a->text, b->text, order_r);
    if (!is_words(a) || a->kind != b->kind)
        return order_numbers(a, b, order_r);
    *order_r = a->text && b->text ? strcmp(a->text, b->text) : 0;
    return a->text && b->text;
}

static bool is_alike(const char *a, const char *b)
{
    return a && b && strcasecmp(a, b) == 0;
}

/* A condition without a system means that of any; one without a code means what people read. So does an answer that was
 * typed, because its list is not here. */
static bool is_same_coding(const struct tc_value *answer, const struct tc_value *asked)
{
    if (!answer->code)
        return is_alike(answer->text, asked->text) || is_alike(answer->text, asked->code);
    if (!asked->code)
        return is_equal(answer->text, asked->text);
    return is_equal(answer->code, asked->code) && (!asked->system || is_equal(answer->system, asked->system));
}

bool answer_is_same(const struct tc_value *answer, const struct tc_value *asked)
{
    int order;
    if (answer->kind == TC_VALUE_CODING && asked->kind == TC_VALUE_CODING)
        return is_same_coding(answer, asked);
    if (answer->kind == TC_VALUE_CODING && asked->kind == TC_VALUE_STRING)
        return is_equal(answer->code, asked->text) || is_equal(answer->text, asked->text);
    if (answer->kind == TC_VALUE_STRING && asked->kind == TC_VALUE_CODING)
        return is_equal(answer->text, asked->text);
    if (answer->kind == TC_VALUE_BOOLEAN && asked->kind == TC_VALUE_BOOLEAN)
        return answer->yes == asked->yes;
    if (answer->kind == asked->kind && (answer->kind == TC_VALUE_REFERENCE || answer->kind == TC_VALUE_ATTACHMENT))
        return answer->ref ? answer->ref == asked->ref : is_equal(answer->text, asked->text);
    return answer_order(answer, asked, &order) && order == 0;
}

const struct tc_option *answer_option(const struct tc_item *item, const struct tc_value *value)
{
    for (size_t i = 0; i < item->option_count; i++)
        if (item->options[i].value.kind == value->kind && answer_is_same(&item->options[i].value, value))
            return &item->options[i];
    return NULL;
}
