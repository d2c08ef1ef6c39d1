/* SPDX-License-Identifier: Apache-2.0 */
/* Answers of one value that is no date and no choice. */
#include <ctype.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "answers.h"
#include "base/text.h"

#define NUMBER_BYTES 40
#define NUMBER_MOST 1e20 /* what the column answer.number holds */

const char *answer_read_boolean(struct answer_asked *asked)
{
    const char *typed = answer_part(asked, "");
    bool yes = strcmp(typed, "yes") == 0;
    if (!yes && strcmp(typed, "no") != 0)
        return "answer-option";
    return answer_give(asked, (struct tc_value){.kind = TC_VALUE_BOOLEAN, .yes = yes, .number = yes, .text = yes ? "true" : "false"});
}

/* ---- numbers --------------------------------------------------------------------------------- */

/* Whether it would be a number but for what stands between thousands, or for a decimal comma. */
static bool has_separators(const char *typed)
{
    size_t separators = 0;
    for (; *typed; typed++) {
        bool is_separator = *typed == ',' || *typed == ' ' || *typed == '\'' || (unsigned char)*typed >= 0x80;
        if (!is_separator && !isdigit((unsigned char)*typed) && *typed != '.' && *typed != '-')
            return false;
        separators += is_separator;
    }
    return separators > 0;
}

static size_t take_digits(const char **at)
{
    size_t digits = strspn(*at, "0123456789");
    *at += digits;
    return digits;
}

/* From after the digits before the point to the end, as FHIR's decimal has it. */
static bool is_tail(const char *at, bool whole)
{
    if (*at == '.' && !whole) {
        at++;
        if (take_digits(&at) == 0)
            return false;
    }
    if ((*at == 'e' || *at == 'E') && !whole) {
        at += at[1] == '-' || at[1] == '+' ? 2 : 1;
        if (take_digits(&at) == 0)
            return false;
    }
    return *at == '\0';
}

/* As FHIR writes it: a plus sign and noughts in front go, ".5" is "0.5"; all other figures stay as typed. NULL if it is no number. */
static char *number_text(void *pool, const char *typed, bool whole)
{
    const char *sign = *typed == '-' ? "-" : "", *at = typed + (*typed == '-' || *typed == '+');
    while (at[0] == '0' && isdigit((unsigned char)at[1]))
        at++;
    const char *from = at;
    size_t digits = take_digits(&at);
    if (!is_tail(at, whole) || (digits == 0 && *at != '.'))
        return NULL;
    return talloc_asprintf(pool, "%s%s%s", sign, digits == 0 ? "0" : "", from);
}

static const char *read_number(struct answer_asked *asked, struct tc_value *value, bool whole)
{
    const char *typed = answer_part(asked, "");
    if (!typed)
        return "answer-number";
    char *text = number_text(asked->turn, typed, whole);
    if (!text)
        return has_separators(typed) ? "answer-comma" : whole ? "answer-whole" : "answer-number";
    if (strlen(text) > NUMBER_BYTES)
        return "answer-great";
    value->text = text;
    value->number = strtod(text, NULL);
    return fabs(value->number) < NUMBER_MOST ? NULL : "answer-great";
}

const char *answer_read_decimal(struct answer_asked *asked)
{
    struct tc_value value = {.kind = TC_VALUE_DECIMAL};
    const char *wrong = read_number(asked, &value, false);
    return wrong ? wrong : answer_give(asked, value);
}

/* FHIR's integer has 32 bits. */
const char *answer_read_whole(struct answer_asked *asked)
{
    struct tc_value value = {.kind = TC_VALUE_INTEGER};
    const char *wrong = read_number(asked, &value, true);
    if (wrong)
        return wrong;
    if (value.number > INT32_MAX) {
        asked->detail = "2147483647";
        return "answer-great";
    }
    if (value.number < INT32_MIN) {
        asked->detail = "-2147483648";
        return "answer-small";
    }
    return answer_give(asked, value);
}

static const char *read_unit(struct answer_asked *asked, struct tc_value *value)
{
    const struct tc_item *item = asked->item;
    const char *typed = answer_part(asked, "unit");
    int64_t which = item->unit_count == 1 ? 1 : 0;
    if (typed && !tc_text_to_int(typed, 1, (int64_t)item->unit_count, &which)) {
        asked->part = "unit";
        return "answer-option";
    }
    value->unit = item->unit;
    if (item->unit_count == 0)
        return NULL;
    if (which == 0) {
        asked->part = "unit";
        return "answer-unit";
    }
    const struct tc_option *unit = &item->units[which - 1];
    value->system = unit->value.system;
    value->code = unit->value.code;
    value->unit = unit->words;
    return NULL;
}

/* A unit alone says nothing: a list has one chosen from the start. */
const char *answer_read_quantity(struct answer_asked *asked)
{
    struct tc_value value = {.kind = TC_VALUE_QUANTITY};
    const char *wrong = NULL;
    if (answer_part(asked, ""))
        wrong = read_number(asked, &value, false);
    else
        return NULL;
    if (!wrong)
        wrong = read_unit(asked, &value);
    return wrong ? wrong : answer_give(asked, value);
}

/* ---- text ------------------------------------------------------------------------------------ */

/* A string is one line. */
const char *answer_read_words(struct answer_asked *asked)
{
    char *text = talloc_strdup(asked->turn, answer_part(asked, ""));
    for (char *p = text; p && *p && asked->item->type == TC_ITEM_STRING; p++)
        *p = *p == '\n' || *p == '\r' || *p == '\t' ? ' ' : *p;
    asked->is_short = asked->is_short || !text;
    return answer_give(asked, (struct tc_value){.kind = TC_VALUE_STRING, .text = text});
}

/* It becomes a link: a scheme that runs something is none of these. */
const char *answer_read_url(struct answer_asked *asked)
{
    static const char *const schemes[] = {"https://", "http://", "ftp://", "mailto:", "tel:", "urn:"};
    const char *typed = answer_part(asked, "");
    if (strpbrk(typed, " \t\n\r\"<>\\^`{|}"))
        return "answer-url";
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
        if (strncasecmp(typed, schemes[i], strlen(schemes[i])) == 0 && typed[strlen(schemes[i])])
            return answer_give(asked, (struct tc_value){.kind = TC_VALUE_URI, .text = typed});
    return "answer-url";
}

const char *answer_read_reference(struct answer_asked *asked)
{
    struct tc_value value = {.kind = asked->item->type == TC_ITEM_REFERENCE ? TC_VALUE_REFERENCE : TC_VALUE_ATTACHMENT};
    if (!tc_text_to_int(answer_part(asked, ""), 1, INT64_MAX, &value.ref))
        return "answer-reference";
    value.text = talloc_asprintf(asked->turn, "%" PRId64, value.ref);
    asked->is_short = asked->is_short || !value.text;
    return answer_give(asked, value);
}
