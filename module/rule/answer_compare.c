/* SPDX-License-Identifier: Apache-2.0 */
/* Values beside each other: numbers as numbers, dates as spans of time, codings by system and code. */
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

bool answer_order(const struct tc_value *a, const struct tc_value *b, int *order_r)
{
    *order_r = 0;
    if (is_number(a) && is_number(b)) {
        *order_r = sign_of(a->number - b->number);
        return has_unit_of(a, b);
    }
    if (is_span(a) && is_span(b))
        return order_spans(a->text, b->text, order_r);
    if (a->kind == TC_VALUE_CODING && b->kind == TC_VALUE_CODING) {
        *order_r = sign_of(a->ordinal - b->ordinal);
        return a->has_ordinal && b->has_ordinal;
    }
    if (!is_words(a) || a->kind != b->kind || !a->text || !b->text)
        return false;
    *order_r = strcmp(a->text, b->text);
    return true;
}

/* A condition without a system means that of any; one without a code means what people read. */
static bool is_same_coding(const struct tc_value *answer, const struct tc_value *asked)
{
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
