/* SPDX-License-Identifier: Apache-2.0 */
/* A form by itself, or one in a Bundle with the value sets that it asks for. */
#include <string.h>

#include "inside.h"

#define FHIR "http://hl7.org/fhir"

static const struct tc_node *resource_of(const struct tc_node *entry, const char *name)
{
    const struct tc_node *resource = tc_node_first(entry, "resource");
    return resource ? tc_node_first(resource, name) : NULL;
}

static void take_from_bundle(struct reading *r)
{
    size_t count = 0;
    const struct tc_node *found = NULL;
    for (const struct tc_node *entry = tc_node_first(r->bundle, "entry"); entry; entry = tc_node_next(entry)) {
        const struct tc_node *resource = resource_of(entry, "Questionnaire");
        found = found ? found : resource;
        count += resource != NULL;
    }
    if (count != 1)
        form_refuse(r, r->bundle, "this Bundle has %zu Questionnaires: one is published at a time", count);
    else
        r->root = found;
}

static size_t count_resources(const struct reading *r)
{
    size_t count = 0;
    for (const struct tc_node *one = tc_node_first(r->root, "contained"); one; one = tc_node_next(one))
        count++;
    for (const struct tc_node *one = r->bundle ? tc_node_first(r->bundle, "entry") : NULL; one; one = tc_node_next(one))
        count++;
    return count;
}

bool form_root_find(struct reading *r)
{
    const char *name = tc_node_name(r->root), *space = tc_node_space(r->root);
    bool is_bundle = strcmp(name, "Bundle") == 0;
    if (!is_bundle && strcmp(name, "Questionnaire") != 0)
        form_refuse(r, r->root, "this is %.60s: a Questionnaire is asked for", form_an(r, name));
    else if (strcmp(space, FHIR) != 0)
        form_refuse(r, r->root, "the namespace of %s is \"%.100s\": " FHIR " is asked for", name, space);
    else if (is_bundle) {
        r->bundle = r->root;
        take_from_bundle(r);
    }
    r->used = talloc_zero_array(r->turn, bool, count_resources(r) + 1);
    if (!r->used)
        r->rc = tc_fail(r, TC_BUSY, "no memory for value sets");
    return r->used && r->remarks->refused == 0;
}

const struct tc_node *form_resource_next(struct reading *r, struct form_resources *all, const char *name)
{
    for (const struct tc_node *found; !all->is_over;) {
        all->count += all->at != NULL;
        all->at = all->at ? tc_node_next(all->at) : tc_node_first(all->is_entry ? r->bundle : r->root, all->is_entry ? "entry" : "contained");
        if (!all->at) {
            all->is_over = all->is_entry || !r->bundle;
            all->is_entry = true;
        } else if ((found = all->is_entry ? resource_of(all->at, name) : tc_node_first(all->at, name))) {
            return found;
        }
    }
    return NULL;
}

void form_resource_use(struct reading *r, const struct form_resources *all)
{
    r->used[all->count] = true;
}

static bool is_used(const char *name)
{
    static const char *const names[] = {"ValueSet", "CodeSystem", "Questionnaire", NULL};
    return form_is_among(name, names);
}

void form_resources_walk(struct reading *r)
{
    for (const struct tc_node *contained = tc_node_first(r->root, "contained"); contained; contained = tc_node_next(contained)) {
        const struct tc_node *one = tc_node_child(contained);
        if (one && (strcmp(tc_node_name(one), "Questionnaire") == 0 || !is_used(tc_node_name(one))))
            form_left(r, one, "a contained %.60s is not used", tc_node_name(one));
    }
    for (const struct tc_node *entry = r->bundle ? tc_node_first(r->bundle, "entry") : NULL; entry; entry = tc_node_next(entry)) {
        const struct tc_node *resource = tc_node_first(entry, "resource"), *one = resource ? tc_node_child(resource) : NULL;
        if (one && !is_used(tc_node_name(one)))
            form_left(r, one, "the %.60s of the Bundle is not used", tc_node_name(one));
    }
}

static const char *name_of(struct reading *r, const struct tc_node *resource)
{
    const char *url = form_text(r, resource, "url"), *id = url ? NULL : form_text(r, resource, "id");
    return url ? url : talloc_asprintf(r->turn, "#%s", id ? id : "");
}

void form_resources_unused(struct reading *r)
{
    struct form_resources sets = {0}, systems = {0};
    for (const struct tc_node *set; (set = form_resource_next(r, &sets, "ValueSet"));)
        if (!r->used[sets.count])
            form_left(r, set, "no question uses the value set %.150s%s: is its url or id that of an answerValueSet?", name_of(r, set),
                      sets.is_entry ? ", which is given beside the form" : "");
    for (const struct tc_node *system; (system = form_resource_next(r, &systems, "CodeSystem"));)
        if (!r->used[systems.count])
            form_note(r, system, "no value set takes codes of the code system %.150s", name_of(r, system));
}
