/* SPDX-License-Identifier: Apache-2.0 */
/* Options of a value set that comes with the form: its expansion, or else the concepts that its compose lists. */
#include <string.h>

#include "inside.h"

#define COPIED 50000 /* options: some ten megabytes */

struct set {
    struct reading *r;
    struct tc_item *item;
    const char *reference;
};

static bool is_the_set(struct reading *r, const struct tc_node *set, const char *reference)
{
    const char *id = form_text(r, set, "id"), *url = form_text(r, set, "url");
    size_t length = strcspn(reference, "|");
    if (reference[0] == '#')
        return id && strcmp(id, reference + 1) == 0;
    return url && strncmp(url, reference, length) == 0 && url[length] == '\0';
}

static const struct tc_node *find_set(struct reading *r, const char *reference)
{
    struct form_resources all = {0};
    for (const struct tc_node *set; (set = form_resource_next(r, &all, "ValueSet"));)
        if (is_the_set(r, set, reference)) {
            form_resource_use(r, &all);
            return set;
        }
    return NULL;
}

static const char *prefix_of(struct reading *r, const struct tc_node *concept)
{
    const struct tc_node *extension = form_extension(r, concept, "optionPrefix");
    if (!extension)
        extension = form_extension(r, concept, "label");
    return extension ? form_extension_text(r, extension) : NULL;
}

static void add_concept(struct set *s, const struct tc_node *concept, const char *system)
{
    struct reading *r = s->r;
    const struct tc_node *exclusive = form_extension(r, concept, "optionExclusive");
    const char *excludes = exclusive ? form_extension_text(r, exclusive) : NULL, *code = form_text(r, concept, "code");
    struct tc_option option = {.value = {.kind = TC_VALUE_CODING, .system = system, .code = code, .text = form_text(r, concept, "display")}};
    if (!code && !option.value.text) {
        form_left(r, concept, "a concept of %.100s without code and display is not offered", s->reference);
        return;
    }
    option.value.text = option.value.text ? option.value.text : code;
    form_coding_fits(r, concept, &option.value);
    form_ordinal(r, concept, &option.value);
    option.prefix = prefix_of(r, concept);
    option.anchor = form_ours_text(r, concept, "anchor");
    option.is_exclusive = excludes && strcmp(excludes, "true") == 0;
    form_walk_extensions(r, concept, FORM_AT_SET);
    if (tc_node_first(concept, "designation"))
        form_note(r, concept, "designations of codes are left aside: the display is shown");
    form_option_add(r, s->item, concept, &option);
}

static void add_contains(struct set *s, const struct tc_node *parent, int depth)
{
    struct reading *r = s->r;
    for (const struct tc_node *node = tc_node_first(parent, "contains"); node && r->rc == TC_OK; node = tc_node_next(node)) {
        if (!form_yes(r, node, "abstract", false) && !form_yes(r, node, "inactive", false))
            add_concept(s, node, form_text(r, node, "system"));
        if (depth < TC_FORM_DEPTH)
            add_contains(s, node, depth + 1);
    }
}

/* A code system may be contained as well: all of its concepts. */
static void add_system(struct set *s, const struct tc_node *parent, const char *system, int depth)
{
    for (const struct tc_node *node = tc_node_first(parent, "concept"); node && s->r->rc == TC_OK; node = tc_node_next(node)) {
        add_concept(s, node, system);
        if (depth < TC_FORM_DEPTH)
            add_system(s, node, system, depth + 1);
    }
}

static bool add_contained_system(struct set *s, const char *system)
{
    struct form_resources all = {0};
    for (const struct tc_node *codes; system && (codes = form_resource_next(s->r, &all, "CodeSystem"));) {
        const char *url = form_text(s->r, codes, "url");
        if (url && strcmp(url, system) == 0) {
            form_resource_use(s->r, &all);
            add_system(s, codes, system, 0);
            return true;
        }
    }
    return false;
}

static void add_set(struct set *s, const char *reference, int depth);

static void add_include(struct set *s, const struct tc_node *include, int depth)
{
    const char *system = form_text(s->r, include, "system");
    const struct tc_node *concept = tc_node_first(include, "concept"), *other = tc_node_first(include, "valueSet");
    bool is_filtered = tc_node_first(include, "filter") != NULL;
    for (; concept && s->r->rc == TC_OK; concept = tc_node_next(concept))
        add_concept(s, concept, system);
    for (; other && s->r->rc == TC_OK; other = tc_node_next(other))
        add_set(s, form_own(s->r, other), depth + 1);
    if (tc_node_first(include, "concept") || tc_node_first(include, "valueSet"))
        return;
    if (is_filtered || !add_contained_system(s, system)) {
        form_left(s->r, include, "the value set %.100s takes %s of %.100s, which is not here: those are not offered", s->reference,
                  is_filtered ? "some codes" : "all codes", system ? system : "no system");
    }
}

static void add_compose(struct set *s, const struct tc_node *compose, int depth)
{
    for (const struct tc_node *include = tc_node_first(compose, "include"); include && s->r->rc == TC_OK; include = tc_node_next(include))
        add_include(s, include, depth);
    if (tc_node_first(compose, "exclude"))
        form_left(s->r, tc_node_first(compose, "exclude"), "what the value set %.100s excludes is offered all the same", s->reference);
}

static void add_set(struct set *s, const char *reference, int depth)
{
    const struct tc_node *set = depth < TC_FORM_DEPTH ? find_set(s->r, reference) : NULL;
    const struct tc_node *expansion = set ? tc_node_first(set, "expansion") : NULL, *compose = set ? tc_node_first(set, "compose") : NULL;
    if (expansion && tc_node_first(expansion, "contains"))
        add_contains(s, expansion, 0);
    else if (compose)
        add_compose(s, compose, depth);
    else if (depth > 0)
        form_left(s->r, set, "the value set %.100s takes in %.100s, which is not here: those codes are not offered", s->reference, reference);
}

static const struct form_set *find_read(const struct reading *r, const char *reference)
{
    for (size_t i = 0; i < r->set_count; i++)
        if (strcmp(r->sets[i].reference, reference) == 0)
            return &r->sets[i];
    return NULL;
}

static void keep_set(struct reading *r, const char *reference, const struct tc_item *item)
{
    struct form_set *sets = talloc_realloc(r->turn, r->sets, struct form_set, r->set_count + 1);
    if (!sets) {
        r->rc = tc_fail(r, TC_BUSY, "no memory for value sets");
        return;
    }
    r->sets = sets;
    sets[r->set_count++] = (struct form_set){reference, item->options, item->option_count};
}

void form_set_own(struct reading *r, struct tc_item *item)
{
    bool shared = false;
    for (size_t i = 0; i < r->set_count; i++)
        shared = shared || (item->option_count > 0 && r->sets[i].options == item->options);
    if (!shared)
        return;
    r->copied += item->option_count;
    if (r->copied > COPIED)
        r->rc = tc_fail(r, TC_LARGE, "%s: more than %d options of value sets with initial values", r->file, COPIED);
    else if (!(item->options = talloc_memdup(r->form, item->options, item->option_count * sizeof *item->options)))
        r->rc = tc_fail(r, TC_BUSY, "no memory for options");
}

bool form_set_options(struct reading *r, const char *reference, struct tc_item *item)
{
    struct set s = {r, item, reference};
    const struct form_set *read = find_read(r, reference);
    if (!read && !find_set(r, reference))
        return false;
    if (read) {
        item->options = read->options;
        item->option_count = read->count;
    } else {
        add_set(&s, reference, 0);
        keep_set(r, reference, item);
    }
    if (item->option_count == 0)
        form_left(r, NULL, "the value set %.150s lists no codes: the answer is typed as text", reference);
    return true;
}
