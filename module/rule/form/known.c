/* SPDX-License-Identifier: Apache-2.0 */
/* Every element that FHIR R4 and R5 know, so that nothing is dropped without a word. */
#include <ctype.h>
#include <string.h>

#include "inside.h"

#define FHIR "http://hl7.org/fhir"

static const struct known {
    const char *name;
    int places;
    const char *words; /* what is done instead; NULL: read, or of no consequence to filling in */
} known[] = {
    {"extension", 0xffff, NULL}, {"modifierExtension", 0xffff, NULL},
    {"id", FORM_AT_ROOT | FORM_AT_SET, NULL}, {"meta", FORM_AT_ROOT, NULL}, {"language", FORM_AT_ROOT, NULL},
    {"text", FORM_AT_ROOT | FORM_AT_ITEM, NULL}, {"contained", FORM_AT_ROOT, NULL},
    {"implicitRules", FORM_AT_ROOT, "rules that are agreed elsewhere are not known here: the form is read as it stands"},
    {"url", FORM_AT_ROOT, NULL}, {"identifier", FORM_AT_ROOT, NULL}, {"version", FORM_AT_ROOT, NULL}, {"name", FORM_AT_ROOT, NULL},
    {"versionAlgorithmString", FORM_AT_ROOT, NULL}, {"versionAlgorithmCoding", FORM_AT_ROOT, NULL}, {"title", FORM_AT_ROOT, NULL},
    {"derivedFrom", FORM_AT_ROOT, NULL}, {"status", FORM_AT_ROOT, NULL}, {"experimental", FORM_AT_ROOT, NULL},
    {"subjectType", FORM_AT_ROOT, NULL}, {"date", FORM_AT_ROOT, NULL}, {"publisher", FORM_AT_ROOT, NULL}, {"contact", FORM_AT_ROOT, NULL},
    {"description", FORM_AT_ROOT, NULL}, {"useContext", FORM_AT_ROOT, NULL}, {"jurisdiction", FORM_AT_ROOT, NULL},
    {"purpose", FORM_AT_ROOT, NULL}, {"copyright", FORM_AT_ROOT, NULL}, {"copyrightLabel", FORM_AT_ROOT, NULL},
    {"approvalDate", FORM_AT_ROOT, NULL}, {"lastReviewDate", FORM_AT_ROOT, NULL}, {"effectivePeriod", FORM_AT_ROOT, NULL},
    {"code", FORM_AT_ROOT | FORM_AT_ITEM, NULL}, {"item", FORM_AT_ROOT | FORM_AT_ITEM, NULL},
    {"linkId", FORM_AT_ITEM, NULL}, {"definition", FORM_AT_ITEM, NULL}, {"prefix", FORM_AT_ITEM, NULL}, {"type", FORM_AT_ITEM, NULL},
    {"enableWhen", FORM_AT_ITEM, NULL}, {"enableBehavior", FORM_AT_ITEM, NULL}, {"disabledDisplay", FORM_AT_ITEM, NULL},
    {"required", FORM_AT_ITEM, NULL}, {"repeats", FORM_AT_ITEM, NULL}, {"readOnly", FORM_AT_ITEM, NULL}, {"maxLength", FORM_AT_ITEM, NULL},
    {"answerConstraint", FORM_AT_ITEM, NULL}, {"answerValueSet", FORM_AT_ITEM, NULL}, {"answerOption", FORM_AT_ITEM, NULL},
    {"initial", FORM_AT_ITEM, NULL}, {"designNote", FORM_AT_ITEM, NULL},
    {"initialSelected", FORM_AT_OPTION, NULL}, {"question", FORM_AT_ENABLE, NULL}, {"operator", FORM_AT_ENABLE, NULL},
};

static bool is_known(const char *name, enum form_place place, const char **words_r)
{
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if ((known[i].places & place) && strcmp(name, known[i].name) == 0) {
            *words_r = known[i].words;
            return true;
        }
    *words_r = NULL;
    bool value = (place & (FORM_AT_OPTION | FORM_AT_INITIAL)) && strncmp(name, "value", 5) == 0 && isupper((unsigned char)name[5]);
    return value || (place == FORM_AT_ENABLE && strncmp(name, "answer", 6) == 0 && isupper((unsigned char)name[6]));
}

/* Below option, condition and initial value stands a value, which may have extensions of its own. */
static enum form_place place_of(const char *name)
{
    if (strncmp(name, "value", 5) == 0 || strncmp(name, "answer", 6) == 0)
        return FORM_AT_VALUE;
    return FORM_AT_TEXT;
}

/* display, code … of a value may have extensions as well. */
static void walk_value(struct reading *r, const struct tc_node *value)
{
    for (const struct tc_node *child = tc_node_child(value); child; child = tc_node_beside(child))
        if (strcmp(tc_node_name(child), "extension") != 0 && tc_node_first(child, "extension"))
            form_walk_extensions(r, child, FORM_AT_TEXT);
}

/* Those that hold others are walked by who reads them. */
static bool is_walked_elsewhere(const char *name)
{
    static const char *const names[] = {"extension", "modifierExtension", "item", "answerOption", "enableWhen", "initial", NULL};
    return form_is_among(name, names);
}

static void walk_child(struct reading *r, const struct tc_node *child, enum form_place place)
{
    const char *name = tc_node_name(child), *words;
    if (strcmp(tc_node_space(child), FHIR) != 0)
        form_refuse(r, child, "the element %.60s is of no FHIR: its namespace is \"%.100s\"", name, tc_node_space(child));
    else if (!is_known(name, place, &words))
        form_left(r, child, "%.60s is no element of FHIR R4 or R5 here: it is not read", name);
    else if (words)
        form_left(r, child, "%s: %s", name, words);
    else if (!is_walked_elsewhere(name)) {
        form_walk_extensions(r, child, place_of(name));
        walk_value(r, child);
    }
}

void form_walk(struct reading *r, const struct tc_node *node, enum form_place place)
{
    form_walk_extensions(r, node, place);
    for (const struct tc_node *child = tc_node_child(node); child; child = tc_node_beside(child))
        walk_child(r, child, place);
}

/* ---- other FHIRs ------------------------------------------------------------------------- */

static const struct hint {
    const char *parent, *name, *of;
} hints[] = {
    {"Questionnaire", "group", "DSTU2"}, {"group", "question", "DSTU2"}, {"item", "option", "STU3"}, {"item", "options", "STU3"},
    {"enableWhen", "hasAnswer", "STU3"}, {"item", "initialBoolean", "STU3"}, {"item", "initialDecimal", "STU3"},
    {"item", "initialInteger", "STU3"}, {"item", "initialDate", "STU3"}, {"item", "initialDateTime", "STU3"}, {"item", "initialTime", "STU3"},
    {"item", "initialString", "STU3"}, {"item", "initialUri", "STU3"}, {"item", "initialCoding", "STU3"}, {"item", "initialQuantity", "STU3"},
    {"item", "initialAttachment", "STU3"}, {"item", "initialReference", "STU3"},
};

static const char *version_of(const char *profile)
{
    static const struct {
        const char *part, *of;
    } versions[] = {{"/fhir/3.0/", "STU3"}, {"/STU3/", "STU3"}, {"/stu3/", "STU3"}, {"/fhir/1.0/", "DSTU2"}, {"/DSTU2/", "DSTU2"}, {"/dstu2/", "DSTU2"},
                    {"Questionnaire|3.0", "STU3"}, {"Questionnaire|1.0", "DSTU2"}};
    for (size_t i = 0; i < sizeof versions / sizeof *versions; i++)
        if (strstr(profile, versions[i].part))
            return versions[i].of;
    return NULL;
}

static bool refuse_other(struct reading *r, const struct tc_node *node, const char *of, const char *by)
{
    form_refuse(r, node, "this is a Questionnaire of FHIR %s, as %s shows: FHIR R4 (or R5) is read; the publisher's own converter, or HL7's, makes one of it", of, by);
    return true;
}

static bool look_below(struct reading *r, const struct tc_node *node, int depth)
{
    const char *parent = tc_node_name(node);
    for (const struct tc_node *child = tc_node_child(node); child; child = tc_node_beside(child)) {
        const char *name = tc_node_name(child);
        for (size_t i = 0; i < sizeof hints / sizeof *hints; i++)
            if (strcmp(parent, hints[i].parent) == 0 && strcmp(name, hints[i].name) == 0)
                return refuse_other(r, child, hints[i].of, talloc_asprintf(r->turn, "the element %s of %s", name, parent));
        bool goes_on = strcmp(name, "item") == 0 || strcmp(name, "enableWhen") == 0 || strcmp(name, "group") == 0;
        if (goes_on && depth < 2 * TC_FORM_DEPTH && look_below(r, child, depth + 1))
            return true;
    }
    return false;
}

bool form_is_other_fhir(struct reading *r)
{
    const struct tc_node *meta = tc_node_first(r->root, "meta"), *profile = meta ? tc_node_first(meta, "profile") : NULL;
    for (; profile; profile = tc_node_next(profile)) {
        const char *of = version_of(form_own(r, profile));
        if (of)
            return refuse_other(r, profile, of, "its profile");
    }
    return look_below(r, r->root, 0);
}
