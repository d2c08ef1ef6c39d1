/* SPDX-License-Identifier: Apache-2.0 */
/* The small language of tests, read by recursive descent (rule/criterion.h has its grammar). Each
 * function takes what it names and gives false at the first thing that is not of it. */
#include "test.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#define DEPTH 8

struct reader {
    struct tc_turn *turn;
    const char *const *known;
    const char *text, *at;
    struct tc_test *test;
    int depth;
};

static bool refuse(struct reader *r, const char *why)
{
    (void)tc_fail(r, TC_INPUT, "%s at character %zu of \"%s\"", why, (size_t)(r->at - r->text) + 1, r->text);
    return false;
}

static void skip(struct reader *r)
{
    r->at += strspn(r->at, " \t\n");
}

static bool is_of_name(char c)
{
    return islower((unsigned char)c) || isdigit((unsigned char)c) || c == '-' || c == '_';
}

static size_t length_of_name(const char *text)
{
    size_t length = 0;
    if (islower((unsigned char)*text))
        while (is_of_name(text[length]))
            length++;
    return length;
}

static bool takes_word(struct reader *r, const char *word)
{
    skip(r);
    size_t length = strlen(word);
    if (length_of_name(r->at) != length || strncmp(r->at, word, length) != 0)
        return false;
    r->at += length;
    return true;
}

static bool takes_sign(struct reader *r, const char *sign)
{
    skip(r);
    if (strncmp(r->at, sign, strlen(sign)) != 0)
        return false;
    r->at += strlen(sign);
    return true;
}

static bool note_name(struct reader *r, const char *name)
{
    if (r->test->count == TEST_NAMES)
        return refuse(r, "too many names");
    r->test->names[r->test->count++] = name;
    return true;
}

static bool read_name(struct reader *r)
{
    size_t element = length_of_name(r->at), length = element;
    if (strncmp(r->at + element, "/@", 2) == 0)
        length += 2 + length_of_name(r->at + element + 2);
    for (const char *const *name = r->known; *name; name++)
        if (strlen(*name) == length && strncmp(*name, r->at, length) == 0) {
            r->at += length;
            return note_name(r, *name);
        }
    return refuse(r, "a name that criteria.rng does not have");
}

static bool read_number(struct reader *r)
{
    size_t length = strspn(r->at, "0123456789");
    if (length > 7)
        return refuse(r, "a number of more than seven digits");
    r->at += length;
    return *r->at == '.' || length_of_name(r->at) ? refuse(r, "no whole number") : true;
}

/* A date would be read as a subtraction of numbers, a text compared as no number at all. */
static bool read_term(struct reader *r, int *numbers)
{
    skip(r);
    if (*r->at == '\'' || *r->at == '"')
        return refuse(r, "a text or a date, where only numbers are compared");
    if (!isdigit((unsigned char)*r->at))
        return length_of_name(r->at) ? read_name(r) : refuse(r, "neither a name nor a number");
    if (++*numbers > 1)
        return refuse(r, "a second number in one sum (a date?)");
    return read_number(r);
}

static bool read_sum(struct reader *r)
{
    int numbers = 0;
    do
        if (!read_term(r, &numbers))
            return false;
    while (takes_sign(r, "+") || takes_sign(r, "-"));
    return true;
}

static bool read_comparison(struct reader *r)
{
    static const char *const signs[] = {"<=", ">=", "!=", "<", ">", "="};
    size_t before = r->test->count, i = 0;
    if (!read_sum(r))
        return false;
    while (i < sizeof signs / sizeof *signs && !takes_sign(r, signs[i]))
        i++;
    if (i == sizeof signs / sizeof *signs)
        return refuse(r, "no comparison");
    if (!read_sum(r))
        return false;
    return r->test->count > before ? true : refuse(r, "a comparison that asks nothing of the case");
}

static bool read_either(struct reader *r);

static bool read_inside(struct reader *r)
{
    if (++r->depth > DEPTH)
        return refuse(r, "too many brackets");
    if (!read_either(r))
        return false;
    r->depth--;
    return takes_sign(r, ")") ? true : refuse(r, "no closing bracket");
}

static bool read_one(struct reader *r)
{
    if (takes_word(r, "not"))
        return takes_sign(r, "(") ? read_inside(r) : refuse(r, "no bracket after not");
    return takes_sign(r, "(") ? read_inside(r) : read_comparison(r);
}

static bool read_both(struct reader *r)
{
    do
        if (!read_one(r))
            return false;
    while (takes_word(r, "and"));
    return true;
}

static bool read_either(struct reader *r)
{
    do
        if (!read_both(r))
            return false;
    while (takes_word(r, "or"));
    return true;
}

enum tc_rc tc_test_check(struct tc_turn *turn, const char *const *names, const char *text, struct tc_test *test)
{
    struct reader r = {.turn = turn, .known = names, .text = text, .at = text, .test = test};
    if (!read_either(&r))
        return TC_INPUT;
    skip(&r);
    return *r.at == '\0' || refuse(&r, "something that tests do not have") ? TC_OK : TC_INPUT;
}
