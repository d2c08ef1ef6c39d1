/* SPDX-License-Identifier: Apache-2.0 */
/* The words of a formula. XPath has no opinion on names: a link that is not there is an empty set and adds nothing. */
#include <ctype.h>
#include <string.h>

#include "scores.h"

enum kind { END, NAME, LITERAL, NUMBER, SIGN };
struct token {
    enum kind kind;
    const char *text;
    int length;
};

struct formula {
    struct tc_turn *turn;
    const struct tc_form *form;
    const struct tc_instrument *instrument;
    struct token *tokens; /* an END after the last */
    size_t count;
};

static bool is_of_name(char c)
{
    return isalnum((unsigned char)c) || c == '-' || c == '_' || c == '.' || (unsigned char)c >= 0x80;
}

static struct token next_token(const char *at)
{
    struct token token = {SIGN, at, 1};
    if (!*at)
        return (struct token){END, at, 0};
    if (*at == '\'' || *at == '"') {
        const char *end = strchr(at + 1, *at);
        return (struct token){LITERAL, at + 1, end ? (int)(end - at - 1) : 0};
    }
    if (isdigit((unsigned char)*at) || (*at == '.' && isdigit((unsigned char)at[1])))
        return (struct token){NUMBER, at, (int)strspn(at, "0123456789.")};
    if (isalpha((unsigned char)*at) || *at == '_' || (unsigned char)*at >= 0x80)
        for (token.kind = NAME; is_of_name(at[token.length]);)
            token.length++;
    else if (strchr("!<>", *at) && at[1] == '=')
        token.length = 2;
    else if (strncmp(at, "::", 2) == 0)
        token.length = 2;
    return token;
}

/* The formula has been compiled before: its literals end. */
static bool split(struct formula *f)
{
    const char *at = f->instrument->formula;
    f->tokens = talloc_zero_array(f->turn, struct token, strlen(at) + 5);
    if (!f->tokens)
        return false;
    for (;;) {
        at += strspn(at, " \t\r\n");
        struct token token = next_token(at);
        f->tokens[f->count] = token;
        if (token.kind == END)
            return true;
        f->count++;
        at = token.text + token.length + (token.kind == LITERAL);
    }
}

static bool is(const struct token *token, enum kind kind, const char *text)
{
    return token->kind == kind && (size_t)token->length == strlen(text) && strncmp(token->text, text, strlen(text)) == 0;
}

static bool is_one_of(const struct token *token, const char *const *words)
{
    for (; *words; words++)
        if (is(token, NAME, *words))
            return true;
    return false;
}

static enum tc_rc refuse(const struct formula *f, const char *what, const struct token *token)
{
    return tc_fail(f, TC_INPUT, "the formula of score \"%s\" %s \"%.*s\"", f->instrument->name, what, token->length, token->text);
}

/* ---- names ----------------------------------------------------------------------------------- */

/* XPath 1.0, 3.7: what stands after an operand is an operator, whatever follows. */
static bool is_after_operand(const struct formula *f, size_t i)
{
    const struct token *before = i > 0 ? &f->tokens[i - 1] : NULL;
    return before && (before->kind == LITERAL || before->kind == NUMBER || before->kind == NAME || is(before, SIGN, ")") || is(before, SIGN, "]"));
}

static enum tc_rc check_name(const struct formula *f, size_t i)
{
    static const char *const operators[] = {"and", "or", "div", "mod", NULL};
    static const char *const elements[] = {"answers", "answer", "score", NULL};
    static const char *const attributes[] = {"link", "place", "ordinal", "number", "code", "value", "name", NULL};
    static const char *const functions[] = {"sum", "count", "number", "floor", "ceiling", "round", "not", "true", "false", "boolean", "string", "concat",
                                            "starts-with", "contains", "substring", "substring-before", "substring-after", "string-length",
                                            "normalize-space", "translate", "position", "last", NULL};
    const struct token *token = &f->tokens[i];
    if (i > 0 && is(token - 1, SIGN, "@"))
        return is_one_of(token, attributes) ? TC_OK : refuse(f, "asks for an attribute that answers do not have:", token);
    if (is_one_of(token, operators) && is_after_operand(f, i))
        return TC_OK;
    if (is(token + 1, SIGN, "("))
        return is_one_of(token, functions) ? TC_OK : refuse(f, "uses a function that it may not:", token);
    if (is_one_of(token, operators) || is_one_of(token, elements))
        return TC_OK;
    return refuse(f, "asks for an element that there is not:", token);
}

/* ---- literals -------------------------------------------------------------------------------- */

static bool is_literal(const struct token *literal, const char *text, bool as_prefix, bool anywhere)
{
    size_t length = (size_t)literal->length;
    while (text && anywhere && *text && strncmp(text, literal->text, length) != 0)
        text++;
    return text && strncmp(text, literal->text, length) == 0 && (as_prefix || anywhere || text[length] == '\0');
}

static bool fits_link(const struct formula *f, const struct token *literal, bool as_prefix, bool anywhere)
{
    for (size_t i = 0; i < f->form->item_count; i++)
        if (is_literal(literal, f->form->items[i].link, as_prefix, anywhere))
            return true;
    return false;
}

static bool fits_code(const struct formula *f, const struct token *literal, bool as_prefix, bool anywhere)
{
    for (size_t i = 0; i < f->form->item_count; i++)
        for (size_t k = 0; k < f->form->items[i].option_count; k++)
            if (is_literal(literal, f->form->items[i].options[k].value.code, as_prefix, anywhere))
                return true;
    return false;
}

static bool fits_score(const struct formula *f, const struct token *literal, bool as_prefix, bool anywhere)
{
    for (size_t i = 0; i < f->form->instrument_count; i++) {
        const struct tc_instrument *before = &f->form->instruments[i];
        if (before == f->instrument || strcmp(before->name, f->instrument->name) == 0)
            return false;
        if (is_literal(literal, before->name, as_prefix, anywhere))
            return true;
    }
    return false;
}

static enum tc_rc check_literal(const struct formula *f, const struct token *attribute, const struct token *literal, bool as_prefix, bool anywhere)
{
    if (is(attribute, NAME, "link") && !fits_link(f, literal, as_prefix, anywhere))
        return refuse(f, "names a question that the form does not have:", literal);
    if (is(attribute, NAME, "code") && !fits_code(f, literal, as_prefix, anywhere))
        return refuse(f, "names a code that no option has:", literal);
    if (is(attribute, NAME, "name") && !fits_score(f, literal, as_prefix, anywhere))
        return refuse(f, "names a score that does not stand before it:", literal);
    return TC_OK;
}

static bool is_equation(const struct token *token)
{
    return is(token, SIGN, "=") || is(token, SIGN, "!=");
}

/* "@link = 'a'", "'a' = @link", "starts-with(@link, 'a')", "contains(@link, 'a')". */
static enum tc_rc check_beside(const struct formula *f, size_t i)
{
    const struct token *t = &f->tokens[i];
    if (is_equation(t + 2) && t[3].kind == LITERAL)
        return check_literal(f, t + 1, t + 3, false, false);
    if (i >= 2 && is_equation(t - 1) && t[-2].kind == LITERAL)
        return check_literal(f, t + 1, t - 2, false, false);
    if (i < 2 || !is(t - 1, SIGN, "(") || !is(t + 2, SIGN, ",") || t[3].kind != LITERAL)
        return TC_OK;
    bool is_start = is(t - 2, NAME, "starts-with");
    return is_start || is(t - 2, NAME, "contains") ? check_literal(f, t + 1, t + 3, is_start, !is_start) : TC_OK;
}

enum tc_rc score_formula_check(struct tc_turn *turn, const struct tc_form *form, const struct tc_instrument *instrument)
{
    struct formula f = {.turn = turn, .form = form, .instrument = instrument};
    if (!split(&f))
        return tc_fail(turn, TC_BUSY, "no memory for a formula");
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < f.count; i++) {
        const struct token *token = &f.tokens[i];
        if (is(token, SIGN, "::") || is(token, SIGN, ":") || is(token, SIGN, "$"))
            rc = refuse(&f, "may not use", token);
        else if (token->kind == NAME)
            rc = check_name(&f, i);
        else if (is(token, SIGN, "@"))
            rc = check_beside(&f, i);
    }
    return rc;
}
