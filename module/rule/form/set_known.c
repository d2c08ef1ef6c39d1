/* SPDX-License-Identifier: Apache-2.0 */
/* Value sets that forms name without bringing them, as FHIR R4, HL7 Terminology and US Core have them (CC0; HL7). Small ones that people choose
 * from, and for good: what a published form offers never changes. */
#include <string.h>

#include "inside.h"

#define GENDER "http://hl7.org/fhir/administrative-gender"
#define YES_NO "http://terminology.hl7.org/CodeSystem/v2-0136"
#define MORE_YES_NO "http://terminology.hl7.org/CodeSystem/v2-0532"
#define ABSENT "http://terminology.hl7.org/CodeSystem/data-absent-reason"
#define NULL_FLAVOR "http://terminology.hl7.org/CodeSystem/v3-NullFlavor"
#define MARITAL "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus"
#define BIRTH_SEX "http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender"
#define UCUM "http://unitsofmeasure.org"
#define RACE "urn:oid:2.16.840.1.113883.6.238"

static const struct known {
    const char *set, *system, *code, *words;
} known[] = {
    {"http://hl7.org/fhir/ValueSet/administrative-gender", GENDER, "male", "Male"},
    {"http://hl7.org/fhir/ValueSet/administrative-gender", GENDER, "female", "Female"},
    {"http://hl7.org/fhir/ValueSet/administrative-gender", GENDER, "other", "Other"},
    {"http://hl7.org/fhir/ValueSet/administrative-gender", GENDER, "unknown", "Unknown"},
    {"http://terminology.hl7.org/ValueSet/v2-0136", YES_NO, "Y", "Yes"},
    {"http://terminology.hl7.org/ValueSet/v2-0136", YES_NO, "N", "No"},
    {"http://hl7.org/fhir/ValueSet/yesnodontknow", YES_NO, "Y", "Yes"},
    {"http://hl7.org/fhir/ValueSet/yesnodontknow", YES_NO, "N", "No"},
    {"http://hl7.org/fhir/ValueSet/yesnodontknow", ABSENT, "asked-unknown", "Don't know"},
    {"http://terminology.hl7.org/ValueSet/yes-no-unknown-not-applicable", MORE_YES_NO, "Y", "Yes"},
    {"http://terminology.hl7.org/ValueSet/yes-no-unknown-not-applicable", MORE_YES_NO, "N", "No"},
    {"http://terminology.hl7.org/ValueSet/yes-no-unknown-not-applicable", NULL_FLAVOR, "UNK", "Unknown"},
    {"http://terminology.hl7.org/ValueSet/yes-no-unknown-not-applicable", NULL_FLAVOR, "NA", "Not applicable"},
    {"http://hl7.org/fhir/ValueSet/marital-status", MARITAL, "A", "Annulled"},
    {"http://hl7.org/fhir/ValueSet/marital-status", MARITAL, "D", "Divorced"},
    {"http://hl7.org/fhir/ValueSet/marital-status", MARITAL, "I", "Interlocutory"},
    {"http://hl7.org/fhir/ValueSet/marital-status", MARITAL, "L", "Legally Separated"},
    {"http://hl7.org/fhir/ValueSet/marital-status", MARITAL, "M", "Married"},
    {"http://hl7.org/fhir/ValueSet/marital-status", MARITAL, "C", "Common Law"},
    {"http://hl7.org/fhir/ValueSet/marital-status", MARITAL, "P", "Polygamous"},
    {"http://hl7.org/fhir/ValueSet/marital-status", MARITAL, "T", "Domestic partner"},
    {"http://hl7.org/fhir/ValueSet/marital-status", MARITAL, "U", "Unmarried"},
    {"http://hl7.org/fhir/ValueSet/marital-status", MARITAL, "S", "Never Married"},
    {"http://hl7.org/fhir/ValueSet/marital-status", MARITAL, "W", "Widowed"},
    {"http://hl7.org/fhir/ValueSet/marital-status", NULL_FLAVOR, "UNK", "Unknown"},
    {"http://hl7.org/fhir/us/core/ValueSet/birthsex", BIRTH_SEX, "F", "Female"},
    {"http://hl7.org/fhir/us/core/ValueSet/birthsex", BIRTH_SEX, "M", "Male"},
    {"http://hl7.org/fhir/us/core/ValueSet/birthsex", NULL_FLAVOR, "UNK", "Unknown"},
    {"http://hl7.org/fhir/us/core/ValueSet/omb-ethnicity-category", RACE, "2135-2", "Hispanic or Latino"},
    {"http://hl7.org/fhir/us/core/ValueSet/omb-ethnicity-category", RACE, "2186-5", "Non Hispanic or Latino"},
    {"http://hl7.org/fhir/us/core/ValueSet/omb-race-category", RACE, "1002-5", "American Indian or Alaska Native"},
    {"http://hl7.org/fhir/us/core/ValueSet/omb-race-category", RACE, "2028-9", "Asian"},
    {"http://hl7.org/fhir/us/core/ValueSet/omb-race-category", RACE, "2054-5", "Black or African American"},
    {"http://hl7.org/fhir/us/core/ValueSet/omb-race-category", RACE, "2076-8", "Native Hawaiian or Other Pacific Islander"},
    {"http://hl7.org/fhir/us/core/ValueSet/omb-race-category", RACE, "2106-3", "White"},
    {"http://hl7.org/fhir/us/core/ValueSet/omb-race-category", NULL_FLAVOR, "UNK", "Unknown"},
    {"http://hl7.org/fhir/us/core/ValueSet/omb-race-category", NULL_FLAVOR, "ASKU", "Asked but no answer"},
    {"http://hl7.org/fhir/ValueSet/ucum-bodyweight", UCUM, "g", "g"},
    {"http://hl7.org/fhir/ValueSet/ucum-bodyweight", UCUM, "kg", "kg"},
    {"http://hl7.org/fhir/ValueSet/ucum-bodyweight", UCUM, "[lb_av]", "lb"},
    {"http://hl7.org/fhir/ValueSet/ucum-bodylength", UCUM, "cm", "cm"},
    {"http://hl7.org/fhir/ValueSet/ucum-bodylength", UCUM, "[in_i]", "in"},
    {"http://hl7.org/fhir/ValueSet/ucum-bodytemp", UCUM, "Cel", "°C"},
    {"http://hl7.org/fhir/ValueSet/ucum-bodytemp", UCUM, "[degF]", "°F"},
};

bool form_set_known(struct reading *r, const struct tc_node *node, const char *reference, struct tc_item *item)
{
    size_t length = strcspn(reference, "|"), before = item->option_count;
    for (size_t i = 0; i < sizeof known / sizeof *known && r->rc == TC_OK; i++) {
        if (strlen(known[i].set) != length || strncmp(known[i].set, reference, length) != 0)
            continue;
        struct tc_option option = {.value = {.kind = TC_VALUE_CODING, .system = known[i].system, .code = known[i].code, .text = known[i].words}};
        form_option_add(r, item, node, &option);
    }
    if (item->option_count > before)
        form_note(r, node, "the value set %.150s is not in this form: its codes are those that the program knows", reference);
    return item->option_count > before;
}
