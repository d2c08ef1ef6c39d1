/* SPDX-License-Identifier: Apache-2.0 */
/* MariaDB 10.11 forgets conditions when a prepared statement runs again: those of versioning on the
 * inner side of an outer join (old rows appear), and those in ON within an EXISTS of a view (rows of
 * others appear). Both shapes are refused here (doc/decision/003-reach.md). */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "generate.h"

static bool holds(const char *text, const char *first, const char *second)
{
    struct gen_token token;
    bool after = false;
    for (const char *at = text; (token = gen_token_meant(&at)).kind != GEN_END;) {
        if (after && gen_token_is(token, second))
            return true;
        after = gen_token_is(token, first);
    }
    return false;
}

/* CREATE TABLE name … WITH SYSTEM VERSIONING */
static bool is_versioned_table(const struct gen_all *all, struct gen_token name)
{
    for (size_t i = 0; i < all->step_count; i++)
        for (size_t k = 0; k < all->steps[i].count; k++) {
            const char *at = all->steps[i].statements[k];
            struct gen_token create = gen_token_meant(&at), table = gen_token_meant(&at), named = gen_token_meant(&at);
            if (gen_token_is(create, "create") && gen_token_is(table, "table") && named.length == name.length &&
                strncasecmp(named.at, name.at, name.length) == 0)
                return holds(at, "system", "versioning");
        }
    return false;
}

static bool is_versioned(const struct gen_all *all, struct gen_token name)
{
    const struct gen_view *view = gen_view_named(all, name);
    return view ? view->header.versioned : is_versioned_table(all, name);
}

static bool is_outer(struct gen_token token)
{
    return token.kind == GEN_WORD && (gen_token_is(token, "left") || gen_token_is(token, "right"));
}

/* at stands behind LEFT or RIGHT, which are also functions. */
static void check_outer(const struct gen_all *all, const struct gen_file *file, const char *at, int line)
{
    struct gen_token token = gen_token_meant(&at);
    if (gen_token_is(token, "outer"))
        token = gen_token_meant(&at);
    if (!gen_token_is(token, "join"))
        return;
    struct gen_token name = gen_token_meant(&at);
    if (is_versioned(all, name))
        gen_refuse(file, line, "an outer join of %.*s, which is versioned: run again, it shows old rows", (int)name.length, name.at);
}

static void check_on(const struct gen_file *file, struct gen_token token, int depth, int line)
{
    if (depth > 0 && gen_token_is(token, "on"))
        gen_refuse(file, line, "ON within a subquery of a view: run again, it is forgotten; say it in WHERE");
}

void gen_joins_check(const struct gen_all *all, const struct gen_file *file, const char *text, int first_line, bool is_view)
{
    struct gen_token token;
    int depth = 0;
    for (const char *at = text; (token = gen_token_meant(&at)).kind != GEN_END;) {
        depth += *token.at == '(' ? 1 : *token.at == ')' ? -1 : 0;
        int line = gen_line(text, token.at, first_line);
        if (is_outer(token))
            check_outer(all, file, at, line);
        if (is_view && token.kind == GEN_WORD)
            check_on(file, token, depth, line);
    }
}
