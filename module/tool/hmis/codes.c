/* SPDX-License-Identifier: Apache-2.0 */
/* Code lists of the HMIS Data Standards (data dictionary, appendix A), as words of ours. */
#include "base/text.h"

#include "hmis.h"

/* 3.03.2 DOB Data Quality */
const struct hmis_code hmis_birth_date_quality[] = {
    {1, "full"}, {2, "partial"}, {8, "unknown"}, {9, "refused"}, {99, "not_collected"}, {0, NULL}};

/* 3.15.1 Relationship to Head of Household */
const struct hmis_code hmis_relationship[] = {
    {1, "head"}, {2, "child"}, {3, "partner"}, {4, "other_relative"}, {5, "not_related"}, {99, "not_collected"}, {0, NULL}};

/* 1.8 */
const struct hmis_code hmis_yes_no[] = {{0, "no"}, {1, "yes"}, {0, NULL}};

/* 3.12.1 Destination: situations 100–199 homeless, 200–299 institutional, 300–399 temporary, 400–499 permanent. */
const struct hmis_code hmis_destination[] = {
    {101, "emergency_shelter"}, {116, "place_not_meant_for_habitation"}, {118, "safe_haven"},
    {204, "psychiatric_hospital"}, {205, "substance_use_treatment"}, {206, "hospital"}, {207, "jail_or_prison"},
    {215, "foster_care"}, {225, "long_term_care"}, {302, "transitional_housing"}, {312, "staying_with_family_for_now"},
    {313, "staying_with_friends_for_now"}, {314, "hotel_or_motel"}, {327, "moved_to_hopwa_temporary"},
    {329, "residential_project"}, {332, "host_home"}, {410, "rental_without_subsidy"}, {411, "owned_with_subsidy"},
    {421, "owned_without_subsidy"}, {422, "staying_with_family_for_good"}, {423, "staying_with_friends_for_good"},
    {426, "moved_to_hopwa_permanent"}, {435, "rental_with_subsidy"}, {8, "unknown"}, {9, "rather_not_say"},
    {17, "other"}, {24, "deceased"}, {30, "no_exit_interview"}, {37, "unknown"}, {99, "not_collected"}, {0, NULL}};

/* 2.02.6 Project Type */
const struct hmis_project_type hmis_project_types[] = {
    {0, "emergency_shelter", "delivery"}, {1, "emergency_shelter", "delivery"}, {2, "transitional_housing", "delivery"},
    {3, "permanent_supportive_housing", "delivery"}, {4, "street_outreach", "assessment"}, {6, "services_only", "delivery"},
    {8, "safe_haven", "delivery"}, {9, "permanent_housing", "delivery"}, {10, "permanent_housing", "delivery"},
    {11, "day_shelter", "delivery"}, {12, "homelessness_prevention", "delivery"}, {13, "rapid_rehousing", "delivery"},
    {14, "coordinated_entry", "assessment"}, {7, "other", "delivery"}, {0, NULL, NULL}};

const char *hmis_code_word(const struct hmis_code *codes, const char *text)
{
    int64_t code;
    if (!tc_text_to_int(text, 0, 9999, &code))
        return NULL;
    for (; codes->word; codes++)
        if (codes->code == code)
            return codes->word;
    return NULL;
}

const struct hmis_project_type *hmis_project_type_of(const char *text, bool *known_r)
{
    int64_t code = -1;
    const struct hmis_project_type *type = hmis_project_types;
    *known_r = text && tc_text_to_int(text, 0, 99, &code);
    for (; type[1].service_kind; type++)
        if (type->code == code)
            return type;
    *known_r = *known_r && type->code == code;
    return type;
}
