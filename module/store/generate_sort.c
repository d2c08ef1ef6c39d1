/* SPDX-License-Identifier: Apache-2.0 */
/* MariaDB 10.11 shows NULL for what a subquery sorts, once it found no row for an earlier row of the outer statement, if it sorts by row
 * numbers (wide columns) and asks EXISTS of each row, as every visible_ view does (doc/decision/003-reach.md). No such subquery sorts. */
#include "generate.h"

#define GEN_MAX_DEPTH 32

struct level {
    bool is_query; /* the parenthesis holds a SELECT */
    bool asks;     /* a view or EXISTS stands in it */
    const char *sorts;
};

static void check_level(const struct gen_file *file, const struct level *level, const char *text, int first_line)
{
    if (level->is_query && level->asks && level->sorts)
        gen_refuse(file, gen_line(text, level->sorts, first_line),
                   "ORDER BY within a subquery: it may find nothing; say MIN, MAX or GROUP_CONCAT(… ORDER BY … LIMIT 1)");
}

void gen_sorts_check(const struct gen_file *file, const char *text, int first_line)
{
    struct level levels[GEN_MAX_DEPTH] = {{0}};
    struct gen_token token;
    size_t depth = 0;
    for (const char *at = text; (token = gen_token_meant(&at)).kind != GEN_END;) {
        if (*token.at == '(' && depth + 1 < GEN_MAX_DEPTH) {
            const char *inside = at;
            levels[++depth] = (struct level){.is_query = gen_token_is(gen_token_meant(&inside), "select")};
        } else if (*token.at == ')' && depth > 0) {
            check_level(file, &levels[depth], text, first_line);
            levels[depth - 1].asks |= levels[depth].asks;
            depth--;
        } else if (gen_token_is(token, "exists") || gen_token_is_view(token)) {
            levels[depth].asks = true;
        } else if (token.kind == GEN_WORD && gen_token_is(token, "order")) {
            levels[depth].sorts = token.at;
        }
    }
}
