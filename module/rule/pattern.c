/* SPDX-License-Identifier: Apache-2.0 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "rule/pattern.h"

#include <ctype.h>
#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

/* A common expression takes some hundred steps on a value of a line, and even a clumsy one no more than a thousand; a step is some
 * ten nanoseconds. */
#define STEPS 200000
#define PROBE_STEPS 5000
#define DEPTH 5000
#define HEAP_KIB 8192
/* As FHIR and JavaScript write them: \u0041; the whole value; nothing that looks at single bytes. */
#define OPTIONS (PCRE2_UTF | PCRE2_ANCHORED | PCRE2_ENDANCHORED | PCRE2_ALT_BSUX | PCRE2_NEVER_BACKSLASH_C | PCRE2_DOLLAR_ENDONLY)

struct tc_pattern {
    pcre2_code *code;            /* owned */
    pcre2_match_context *limits; /* owned */
};

static int free_pattern(struct tc_pattern *pattern)
{
    pcre2_match_context_free(pattern->limits);
    pcre2_code_free(pattern->code);
    return 0;
}

/* What pcre2_match gives: below 0 for no match, PCRE2_ERROR_NOMATCH or one of its limits. */
static int match(const struct tc_pattern *pattern, const char *value)
{
    pcre2_match_data *found = pcre2_match_data_create(1, NULL);
    int result = PCRE2_ERROR_NOMEMORY;
    if (found)
        result = pcre2_match(pattern->code, (PCRE2_SPTR)value, strlen(value), 0, 0, found, pattern->limits);
    pcre2_match_data_free(found);
    return result;
}

bool tc_pattern_fits(const struct tc_pattern *pattern, const char *value)
{
    return match(pattern, value) >= 0;
}

/* ---- likely values ---------------------------------------------------------------------- */

#define SKELETON 48
#define RUN 40 /* of one character: twice as many steps for each of them show themselves within that */

static char likely(char escape)
{
    switch (escape) {
    case 'd': return '0';
    case 'w': case 'S': case 'W': case 'D': return 'a';
    case 's': return ' ';
    case 't': return '\t';
    default: return escape;
    }
}

/* The first that a class takes, about: the point is to get past it. */
static const char *skip_class(const char *at, char *one_r)
{
    const char *first = at + 1;
    bool turned = *first == '^';
    if (turned)
        first++;
    char one = *first == '\\' && first[1] ? likely(first[1]) : *first;
    *one_r = turned ? (one == 'a' ? 'b' : 'a') : one;
    for (at = first + (*first == ']'); *at && *at != ']'; at++)
        if (*at == '\\' && at[1])
            at++;
    return *at ? at : at - 1;
}

/* {3}: so many of the last; its end. */
static const char *repeat_last(const char *at, char skeleton[SKELETON + 1], size_t *length)
{
    unsigned long times = isdigit((unsigned char)at[1]) ? strtoul(at + 1, NULL, 10) : 1;
    size_t end = strcspn(at, "}");
    for (; times > 1 && *length > 0 && *length < SKELETON; times--, ++*length)
        skeleton[*length] = skeleton[*length - 1];
    return at[end] ? at + end : at + end - 1;
}

/* (?: (?= (?<! (?<name> say how, not what. */
static const char *skip_group(const char *at)
{
    if (at[1] != '?')
        return at;
    size_t name = at[2] == 'P' ? 3 : 2;
    if (at[name] == '<' && at[name + 1] != '=' && at[name + 1] != '!')
        return at + strcspn(at, ">");
    return at + (at[2] == '<' ? 3 : 2);
}

struct skeleton {
    char text[SKELETON + 1]; /* one character for each part of the expression that takes one, in order */
    size_t starts[8];        /* where alternatives begin */
    size_t start_count;
};

static void make_skeleton(const char *text, struct skeleton *skeleton)
{
    size_t length = 0;
    *skeleton = (struct skeleton){.start_count = 1};
    for (const char *at = text; *at && length < SKELETON; at++) {
        char one = *at;
        if (*at == '|' && skeleton->start_count < 8)
            skeleton->starts[skeleton->start_count++] = length;
        if (*at == '{')
            at = repeat_last(at, skeleton->text, &length);
        else if (*at == '(')
            at = skip_group(at);
        if (strchr("()*+?|^${", one))
            continue;
        if (*at == '\\' && at[1])
            one = likely(*++at);
        else if (*at == '[')
            at = skip_class(at, &one);
        else if (*at == '.')
            one = 'a';
        skeleton->text[length++] = one;
    }
    skeleton->text[length] = '\0';
}

static bool is_limit(int result)
{
    return result == PCRE2_ERROR_MATCHLIMIT || result == PCRE2_ERROR_DEPTHLIMIT || result == PCRE2_ERROR_HEAPLIMIT;
}

/* What stands before it once, a run of it, what stands after it, then what fits nowhere: PCRE2 does not even try a value that
 * lacks a character which must be there. */
static bool explodes_at(const struct tc_pattern *pattern, const char *skeleton, size_t place)
{
    static const char *const ends[] = {"\x01", "!", ""};
    char probe[2 * SKELETON + RUN + 2];
    size_t rest = strlen(skeleton + place + 1), with_rest = place + RUN + rest;
    memcpy(probe, skeleton, place);
    memset(probe + place, skeleton[place], RUN);
    memcpy(probe + place + RUN, skeleton + place + 1, rest);
    for (size_t i = 0; i < 2 * (sizeof ends / sizeof *ends); i++) {
        const char *end = ends[i / 2];
        memcpy(probe + (i % 2 ? place + RUN : with_rest), end, strlen(end) + 1);
        if (is_limit(match(pattern, probe)))
            return true;
        memcpy(probe + place + RUN, skeleton + place + 1, rest);
    }
    return false;
}

static bool explodes(const struct tc_pattern *pattern, const char *text)
{
    static const char common[] = "a0A -._@";
    struct skeleton skeleton;
    char pairs[2 * RUN + 2];
    make_skeleton(text, &skeleton);
    for (size_t start = 0; start < skeleton.start_count; start++)
        for (size_t i = 0; skeleton.text[skeleton.starts[start] + i]; i++)
            if (explodes_at(pattern, skeleton.text + skeleton.starts[start], i))
                return true;
    for (size_t i = 0; common[i]; i++)
        if (explodes_at(pattern, common + i, 0))
            return true;
    size_t length = strlen(skeleton.text);
    for (size_t i = 0; length > 0 && i < 2 * RUN; i++)
        pairs[i] = skeleton.text[i % length];
    memcpy(pairs + 2 * RUN, "\x01", 2);
    return length > 0 && is_limit(match(pattern, pairs));
}

/* ---- compiling -------------------------------------------------------------------------- */

static enum tc_rc refuse(struct tc_turn *turn, const char *text, int error, size_t at)
{
    PCRE2_UCHAR words[160];
    pcre2_get_error_message(error, words, sizeof words);
    return tc_fail(turn, TC_INPUT, "the regular expression \"%.80s\" is not one: at character %zu: %s", text, at, (const char *)words);
}

enum tc_rc tc_pattern_compile(void *pool, struct tc_turn *turn, const char *text, const struct tc_pattern **pattern_r)
{
    int error;
    size_t at;
    *pattern_r = NULL;
    if (strlen(text) > TC_PATTERN_LONGEST)
        return tc_fail(turn, TC_INPUT, "the regular expression \"%.40s…\" is longer than %d bytes", text, TC_PATTERN_LONGEST);
    struct tc_pattern *pattern = talloc_zero(pool, struct tc_pattern);
    if (!pattern)
        return tc_fail(turn, TC_BUSY, "no memory for a regular expression");
    talloc_set_destructor(pattern, free_pattern);
    pattern->limits = pcre2_match_context_create(NULL);
    pattern->code = pcre2_compile((PCRE2_SPTR)text, PCRE2_ZERO_TERMINATED, OPTIONS, &error, &at, NULL);
    if (!pattern->code)
        return refuse(turn, text, error, at);
    if (!pattern->limits)
        return tc_fail(turn, TC_BUSY, "no memory for a regular expression");
    pcre2_set_match_limit(pattern->limits, PROBE_STEPS);
    pcre2_set_depth_limit(pattern->limits, DEPTH);
    pcre2_set_heap_limit(pattern->limits, HEAP_KIB);
    if (explodes(pattern, text))
        return tc_fail(turn, TC_INPUT, "the regular expression \"%.80s\" explodes: it takes more than %d steps for a value of %d characters", text,
                       PROBE_STEPS, RUN);
    pcre2_set_match_limit(pattern->limits, STEPS);
    *pattern_r = pattern;
    return TC_OK;
}
