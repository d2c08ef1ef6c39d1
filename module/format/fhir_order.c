/* SPDX-License-Identifier: Apache-2.0 */
/* JSON has no order of names, XML has: that of the definitions (https://hl7.org/fhir/R4/questionnaire.html, valueset.html), with what
 * R5 added where R5 has it. */
#include <ctype.h>
#include <string.h>

#include "fhir_inside.h"

#define RESOURCE "id meta implicitRules language text contained extension modifierExtension "
#define ELEMENT "extension modifierExtension "
#define CONCEPT ELEMENT "system abstract inactive version code display designation property contains"

static const struct {
    const char *parent, *names; /* value stands for value[x] */
} orders[] = {
    {"Questionnaire", RESOURCE "url identifier version versionAlgorithm name title derivedFrom status experimental subjectType date publisher contact "
                               "description useContext jurisdiction purpose copyright copyrightLabel approvalDate lastReviewDate effectivePeriod code item"},
    {"item", ELEMENT "linkId definition code prefix text type enableWhen enableBehavior disabledDisplay required repeats readOnly maxLength "
                     "answerConstraint answerValueSet answerOption initial item"},
    {"enableWhen", ELEMENT "question operator answer"},
    {"answerOption", ELEMENT "value initialSelected"},
    {"ValueSet", RESOURCE "url identifier version versionAlgorithm name title status experimental date publisher contact description useContext "
                          "jurisdiction immutable purpose copyright copyrightLabel approvalDate lastReviewDate effectivePeriod topic author editor "
                          "reviewer endorser relatedArtifact compose expansion scope"},
    {"compose", ELEMENT "lockedDate inactive property include exclude"},
    {"include", ELEMENT "system version concept filter valueSet copyright"},
    {"exclude", ELEMENT "system version concept filter valueSet copyright"},
    {"concept", ELEMENT "code display definition designation property concept"},
    {"designation", ELEMENT "language use additionalUse value"},
    {"expansion", ELEMENT "identifier next timestamp total offset parameter property contains"},
    {"parameter", ELEMENT "name value"},
    {"contains", CONCEPT},
    {"CodeSystem", RESOURCE "url identifier version versionAlgorithm name title status experimental date publisher contact description useContext "
                            "jurisdiction purpose copyright copyrightLabel caseSensitive valueSet hierarchyMeaning compositional versionNeeded content "
                            "supplements count filter property concept"},
    {"meta", ELEMENT "versionId lastUpdated source profile security tag"},
    {"text", ELEMENT "status div"},
    {"Coding", ELEMENT "system version code display userSelected"},
    {"CodeableConcept", ELEMENT "coding text"},
    {"Quantity", ELEMENT "value comparator unit system code"},
    {"Reference", ELEMENT "reference type identifier display"},
    {"Expression", ELEMENT "description name language expression reference"},
    {"Identifier", ELEMENT "use type system value period assigner"},
    {"Attachment", ELEMENT "contentType language data url size hash title creation"},
    {"Period", ELEMENT "start end"},
    {"ContactDetail", ELEMENT "name telecom"},
    {"ContactPoint", ELEMENT "system value use rank period"},
    {"UsageContext", ELEMENT "code value"},
    {"", ELEMENT "value"},
};

/* Types of elements that have a name of their own. */
static const char *type_of(const char *parent)
{
    static const char *const types[][2] = {
        {"code", "Coding"}, {"coding", "Coding"}, {"tag", "Coding"}, {"security", "Coding"}, {"use", "Coding"}, {"jurisdiction", "CodeableConcept"},
        {"identifier", "Identifier"}, {"effectivePeriod", "Period"}, {"period", "Period"}, {"contact", "ContactDetail"}, {"telecom", "ContactPoint"},
        {"useContext", "UsageContext"}, {"topic", "CodeableConcept"}};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (strcmp(parent, types[i][0]) == 0)
            return types[i][1];
    if (strncmp(parent, "value", 5) == 0 && isupper((unsigned char)parent[5]))
        return parent + 5;
    if (strncmp(parent, "answer", 6) == 0 && strcmp(parent, "answerOption") != 0 && isupper((unsigned char)parent[6]))
        return parent + 6;
    return parent;
}

static int rank_in(const char *names, const char *name)
{
    int rank = 0;
    size_t length;
    for (const char *at = names; *at; at += length + strspn(at + length, " "), rank++) {
        length = strcspn(at, " ");
        bool choice = (strncmp(at, "value ", 6) == 0 || strcmp(at, "value") == 0 || strcmp(at, "answer") == 0 || strncmp(at, "versionAlgorithm ", 17) == 0) &&
                      strncmp(name, at, length) == 0 && isupper((unsigned char)name[length]);
        if (choice || (strncmp(name, at, length) == 0 && name[length] == '\0'))
            return rank;
    }
    return 1000;
}

int fhir_rank(const char *parent, const char *name)
{
    const char *type = type_of(parent);
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++)
        if (strcmp(orders[i].parent, type) == 0 || !*orders[i].parent)
            return rank_in(orders[i].names, name);
    return 1000;
}
