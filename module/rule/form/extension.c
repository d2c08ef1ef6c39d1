/* SPDX-License-Identifier: Apache-2.0 */
/* Extensions: which are read, which are of no consequence here, and what is done instead of the others. */
#include <string.h>

#include "inside.h"

static const char *const bases[] = {"http://hl7.org/fhir/StructureDefinition/", "http://hl7.org/fhir/uv/sdc/StructureDefinition/",
                                    "https://hl7.org/fhir/StructureDefinition/", "http://hl7.org/fhir/5.0/StructureDefinition/extension-", NULL};

/* The last part of a url of FHIR or SDC; NULL for others. SDC's own names begin with "sdc-questionnaire-" or "questionnaire-". */
static const char *name_of(const char *url)
{
    static const char *const prefixes[] = {"sdc-questionnaire-", "questionnaire-", "valueset-", "Questionnaire.item.", "Questionnaire.", NULL};
    for (const char *const *base = bases; *base; base++) {
        size_t length = strlen(*base);
        if (strncmp(url, *base, length) != 0)
            continue;
        for (const char *const *prefix = prefixes; *prefix; prefix++)
            if (strncmp(url + length, *prefix, strlen(*prefix)) == 0)
                return url + length + strlen(*prefix);
        return url + length;
    }
    return NULL;
}

static bool is_named(struct reading *r, const struct tc_node *extension, const char *name)
{
    char *url = tc_node_attr_get(r->turn, extension, "url");
    const char *its = url ? name_of(url) : NULL;
    bool is = its && strcmp(its, name) == 0;
    talloc_free(url);
    return is;
}

const struct tc_node *form_extension(struct reading *r, const struct tc_node *node, const char *name)
{
    const struct tc_node *extension = tc_node_first(node, "extension");
    while (extension && !is_named(r, extension, name))
        extension = tc_node_next(extension);
    return extension;
}

const struct tc_node *form_extension_next(struct reading *r, const struct tc_node *extension)
{
    char *url = tc_node_attr_get(r->turn, extension, "url");
    const char *name = name_of(url);
    for (extension = tc_node_next(extension); extension && !is_named(r, extension, name);)
        extension = tc_node_next(extension);
    talloc_free(url);
    return extension;
}

const struct tc_node *form_ours(struct reading *r, const struct tc_node *node, const char *name)
{
    const struct tc_node *extension = tc_node_first(node, "extension");
    for (; extension; extension = tc_node_next(extension)) {
        char *url = tc_node_attr_get(r->turn, extension, "url");
        const char *its = url && strncmp(url, FORM_OURS, strlen(FORM_OURS)) == 0 ? url + strlen(FORM_OURS) : url;
        bool is = its && strcmp(its, name) == 0; /* parts of a complex one have the bare name */
        talloc_free(url);
        if (is)
            return extension;
    }
    return NULL;
}

const char *form_extension_text(struct reading *r, const struct tc_node *extension)
{
    struct tc_value value;
    return form_value(r, extension, "value", &value) ? value.text : NULL;
}

const char *form_ours_text(struct reading *r, const struct tc_node *node, const char *name)
{
    const struct tc_node *extension = form_ours(r, node, name);
    return extension ? form_extension_text(r, extension) : NULL;
}

/* ---- what is said of them --------------------------------------------------------------- */

/* words: what is done instead; NULL for those that are read, and those that change nothing here. */
static const struct known {
    const char *name;
    int places;
    const char *words;
} known[] = {
#define ROOT FORM_AT_ROOT
#define ITEM FORM_AT_ITEM
#define CHOICE (FORM_AT_OPTION | FORM_AT_VALUE | FORM_AT_SET)
#define EVERY 0xffff
#include "extensions.h"
};

static const char *const ours_root[] = {"name", "occasion", "segment", "public", "decline", "thin", "score", NULL};
static const char *const ours_item[] = {"decline", "risk", "fill", "feed", "report", "domain", "opens", "prompt", NULL};
static const char *const ours_choice[] = {"anchor", NULL};

static void walk_ours(struct reading *r, const struct tc_node *extension, const char *name, enum form_place place)
{
    const char *const *names = place == FORM_AT_ROOT ? ours_root : place == FORM_AT_ITEM ? ours_item : ours_choice;
    if (!form_is_among(name, names))
        form_refuse(r, extension, "there is no extension %s%.60s here", FORM_OURS, name);
}

/* A rule says in words what it asks for. */
static void say_left(struct reading *r, const struct tc_node *extension, const char *name, const char *words)
{
    const char *human = form_ours_text(r, extension, "human");
    if (human)
        form_left(r, extension, "%s: %s: \"%.200s\"", name, words, human);
    else
        form_left(r, extension, "%s: %s", name, words);
}

static void walk_one(struct reading *r, const struct tc_node *extension, const char *url, enum form_place place)
{
    const char *name = name_of(url);
    bool elsewhere = false;
    if (strncmp(url, FORM_OURS, strlen(FORM_OURS)) == 0) {
        walk_ours(r, extension, url + strlen(FORM_OURS), place);
        return;
    }
    for (size_t i = 0; name && i < sizeof known / sizeof *known; i++)
        if (strcmp(known[i].name, name) == 0) {
            elsewhere = true;
            if (!(known[i].places & place))
                continue;
            if (known[i].words)
                say_left(r, extension, name, known[i].words);
            return;
        }
    if (elsewhere)
        form_left(r, extension, "%s is not expected here: it is left aside", name);
    else
        form_note(r, extension, "the extension %.200s is not known here: it is left aside", url);
}

void form_walk_extensions(struct reading *r, const struct tc_node *node, enum form_place place)
{
    for (const struct tc_node *extension = tc_node_first(node, "extension"); extension; extension = tc_node_next(extension)) {
        char *url = tc_node_attr_get(r->turn, extension, "url");
        if (url)
            walk_one(r, extension, url, place);
        else
            form_left(r, extension, "an extension has no url: it is left aside");
        talloc_free(url);
    }
    if (tc_node_first(node, "modifierExtension")) {
        const struct tc_node *modifier = tc_node_first(node, "modifierExtension");
        const char *url = tc_node_attr_get(r->turn, modifier, "url");
        form_left(r, modifier, "the modifierExtension %.200s may change what this means: it is left aside, look at it before use", url ? url : "");
    }
}
