/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/criterion.h"

#include <stddef.h>
#include <string.h>

#include "base/text.h"
#include "rule/grammars.h"
#include "test.h"
#include "xml/condition.h"

struct naming {
    void *pool; /* of the names; the turn's memory is limited, and what has that limit cannot leave it */
    struct tc_turn *turn;
    const char **names;
    size_t count;
};

static void add_names(struct naming *naming, const struct tc_node *element)
{
    const char *name = tc_node_attr_get(naming->turn, element, "name");
    for (struct tc_node *at = tc_node_first(element, "attribute"); at; at = tc_node_next(at)) {
        const char **more = talloc_realloc(naming->pool, naming->names, const char *, naming->count + 2);
        if (!more)
            return;
        naming->names = more;
        more[naming->count++] = talloc_asprintf(more, "%s/@%s", name, tc_node_attr_get(naming->turn, at, "name"));
        more[naming->count] = NULL;
    }
}

/* grammar/start/element/interleave holds an element a part. */
static const struct tc_node *parts_of(struct tc_doc *grammar)
{
    static const char *const way[] = {"start", "element", "interleave"};
    const struct tc_node *node = tc_doc_root(grammar);
    for (size_t i = 0; node && i < sizeof way / sizeof *way; i++)
        node = tc_node_first(node, way[i]);
    return node;
}

enum tc_rc tc_criterion_names(void *pool, struct tc_turn *turn, const char *const **names_r)
{
    struct tc_doc *grammar;
    struct naming naming = {.pool = pool, .turn = turn};
    enum tc_rc rc = tc_doc_read(turn, "criteria.rng", (const char *)tc_criteria_grammar, tc_criteria_grammar_length, &grammar);
    const struct tc_node *parts = rc == TC_OK ? parts_of(grammar) : NULL;
    for (struct tc_node *part = parts ? tc_node_first(parts, "element") : NULL; part; part = tc_node_next(part))
        add_names(&naming, part);
    if (rc == TC_OK && !naming.names)
        rc = tc_fail(turn, TC_FAULT, "criteria.rng names nothing");
    *names_r = rc == TC_OK ? naming.names : NULL;
    return rc;
}

enum tc_rc tc_test_read(void *pool, struct tc_turn *turn, const char *const *names, const char *text, struct tc_test **test_r)
{
    struct tc_test *test = talloc_zero(pool, struct tc_test);
    *test_r = test;
    if (!test)
        return tc_fail(turn, TC_BUSY, "no memory for a test");
    enum tc_rc rc = tc_test_check(turn, names, text, test);
    return rc == TC_OK ? tc_condition_compile(test, turn, text, &test->condition) : rc;
}

static size_t part_length(const char *name)
{
    return strcspn(name, "/");
}

bool tc_asked_has(const struct tc_asked *asked, const char *part)
{
    size_t length = part_length(part);
    for (size_t i = 0; i < asked->count; i++)
        if (part_length(asked->parts[i]) == length && strncmp(asked->parts[i], part, length) == 0)
            return true;
    return asked->all;
}

void tc_asked_add(struct tc_asked *asked, const char *part)
{
    if (tc_asked_has(asked, part))
        return;
    if (asked->count < TC_ASKED_MOST)
        asked->parts[asked->count++] = part;
    else
        asked->all = true;
}

void tc_test_asks(const struct tc_test *test, struct tc_asked *asked)
{
    for (size_t i = 0; i < test->count; i++)
        tc_asked_add(asked, test->names[i]);
}

/* "note/@last-days": the number is there, once, and is one. */
static bool is_known(struct tc_turn *turn, struct tc_doc *criteria, const char *name)
{
    const char *slash = strchr(name, '/');
    int64_t number;
    char *element = talloc_strndup(turn, name, (size_t)(slash - name));
    struct tc_node *node = tc_node_first(tc_doc_root(criteria), element);
    const char *value = node && !tc_node_next(node) ? tc_node_attr_get(turn, node, slash + 2) : NULL;
    return value && tc_text_to_int(value, INT64_MIN, INT64_MAX, &number);
}

enum tc_rc tc_test_holds(const struct tc_test *test, struct tc_turn *turn, struct tc_doc *criteria, bool *holds_r)
{
    *holds_r = false;
    for (size_t i = 0; i < test->count; i++)
        if (!is_known(turn, criteria, test->names[i]))
            return TC_OK;
    return tc_condition_holds(test->condition, turn, criteria, holds_r);
}
