/* SPDX-License-Identifier: Apache-2.0 */
#include "draft/intake.h"

#include <inttypes.h>

#include "base/text.h"

static const char *const froms[] = {"check", NULL};
static const char *const known[] = {"full", "partial", "unknown", "refused", "not_collected", NULL};
static const char *const interpreters[] = {"yes", "no", "not_asked", "rather_not_say", NULL};
static const char *const genders[] = {"woman", "man", "another", "rather_not_say", "not_asked", NULL};
static const char *const saids[] = {"rather_not_say", "not_asked", "said", NULL};
static const char *const livings[] = {"street", "shelter", "with_others", "institution", "own_home", "at_risk", "other", "rather_not_say", "not_asked", NULL};
static const char *const disabilities[] = {"yes", "no", "rather_not_say", "not_asked", NULL};
static const char *const asked[] = {"yes", "no", "not_asked", NULL};
static const char *const consent_sections[] = {"contact", "assessment", "plan", "notes", "health", "substance_use", NULL};
static const char *const givens[] = {"writing", "spoken", NULL};
static const char *const decisions[] = {"accepted", "waiting", "not_a_fit", NULL};
static const char *const tellings[] = {"in_person", "phone", "message", "letter", "not_yet", NULL};

const char *const tc_intake_sources[] = {"self", "family", "agency", "health", "justice", "police", "school", "outreach", "other", "not_asked", NULL};
const char *const tc_intake_domains[] = {"housing", "money", "food", "health", "mental_health", "substance_use", "safety", "family",
                                         "social", "learning", "work", "legal", "transport", "daily_life", NULL};
const char *const tc_intake_results[] = {"eligible", "not_eligible", "to_check", NULL};
const char *const tc_intake_risks[] = {"self_harm", "harm_to_others", "harm_from_others", "no_shelter", "children", "health", "medication", NULL};
const char *const tc_intake_urgencies[] = {"1", "2", "3", "4", NULL};
const char *const tc_intake_follow_ups[] = {"30", "90", "180", NULL};
const char *const tc_intake_ways[] = {"phone", "email", "address", NULL};

#define LENGTH_WORD 64
#define LENGTH_LONG 400
#define LENGTH_WORDS 4000
/* clang-format off */
#define ID {.name = "id", .kind = TC_FIELD_ID, .required = true}
#define OWN                                                                          \
    ID,                                                                              \
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .high = INT32_MAX},  \
    {.name = "from", .kind = TC_FIELD_CHOICE, .choices = froms}
#define END {.name = NULL}

const struct tc_field tc_intake_ask[] = {ID, {.name = "question", .kind = TC_FIELD_TEXT, .high = LENGTH_WORDS}, END};
const struct tc_field tc_intake_pick[] = {
    ID,
    {.name = "client", .kind = TC_FIELD_CLIENT},
    {.name = "answer", .kind = TC_FIELD_TEXT, .high = LENGTH_WORDS},
    END,
};
const struct tc_field tc_intake_look[] = {
    ID,
    {.name = "given", .kind = TC_FIELD_LINE},
    {.name = "family", .kind = TC_FIELD_LINE},
    {.name = "born", .kind = TC_FIELD_DATE},
    END,
};
const struct tc_field tc_intake_person[] = {
    {.name = "given", .kind = TC_FIELD_LINE},
    {.name = "family", .kind = TC_FIELD_LINE},
    {.name = "born", .kind = TC_FIELD_DATE},
    {.name = "described", .kind = TC_FIELD_LINE},
    END,
};
const struct tc_field tc_intake_identity[] = {
    {.name = "preferred", .kind = TC_FIELD_LINE},
    {.name = "pronouns", .kind = TC_FIELD_LINE, .high = LENGTH_WORD},
    {.name = "born_is", .kind = TC_FIELD_CHOICE, .choices = known},
    {.name = "language", .kind = TC_FIELD_LINE, .high = LENGTH_WORD},
    {.name = "interpreter", .kind = TC_FIELD_CHOICE, .choices = interpreters},
    {.name = "gender", .kind = TC_FIELD_CHOICE, .choices = genders},
    {.name = "gender_words", .kind = TC_FIELD_LINE},
    {.name = "ethnicity", .kind = TC_FIELD_LINE},
    {.name = "ethnicity_is", .kind = TC_FIELD_CHOICE, .choices = saids},
    {.name = "living", .kind = TC_FIELD_CHOICE, .choices = livings},
    {.name = "disability", .kind = TC_FIELD_CHOICE, .choices = disabilities},
    {.name = "access_needs", .kind = TC_FIELD_LINE, .high = LENGTH_LONG},
    END,
};
const struct tc_field tc_intake_contact[] = {
    {.name = "phone", .kind = TC_FIELD_LINE},
    {.name = "phone_safe", .kind = TC_FIELD_CHOICE, .choices = asked},
    {.name = "phone_voicemail", .kind = TC_FIELD_CHOICE, .choices = asked},
    {.name = "phone_hours", .kind = TC_FIELD_LINE},
    {.name = "email", .kind = TC_FIELD_LINE},
    {.name = "email_safe", .kind = TC_FIELD_CHOICE, .choices = asked},
    {.name = "address", .kind = TC_FIELD_LINE, .high = LENGTH_LONG},
    {.name = "address_safe", .kind = TC_FIELD_CHOICE, .choices = asked},
    {.name = "address_letter", .kind = TC_FIELD_CHOICE, .choices = asked},
    {.name = "address_masked", .kind = TC_FIELD_YES},
    {.name = "contact_remark", .kind = TC_FIELD_LINE, .high = LENGTH_LONG},
    END,
};
const struct tc_field tc_intake_referral[] = {
    {.name = "source", .kind = TC_FIELD_CHOICE, .choices = tc_intake_sources},
    {.name = "referrer", .kind = TC_FIELD_LINE},
    {.name = "referred", .kind = TC_FIELD_DATE},
    {.name = "reason", .kind = TC_FIELD_LINE, .high = LENGTH_LONG},
    END,
};
const struct tc_field tc_intake_needs[] = {
    {.name = "need", .kind = TC_FIELD_CHOICES, .choices = tc_intake_domains},
    {.name = "request", .kind = TC_FIELD_CHOICES, .choices = tc_intake_domains},
    {.name = "words", .kind = TC_FIELD_TEXT, .high = LENGTH_WORDS},
    END,
};
#define PROGRAMME(n)                                                                        \
    {.name = "programme" n, .kind = TC_FIELD_ID},                                           \
    {.name = "result" n, .kind = TC_FIELD_CHOICE, .choices = tc_intake_results},            \
    {.name = "from" n, .kind = TC_FIELD_DATE},                                              \
    {.name = "until" n, .kind = TC_FIELD_DATE},                                             \
    {.name = "because" n, .kind = TC_FIELD_LINE, .high = LENGTH_LONG}
const struct tc_field tc_intake_eligibility[] = {OWN, PROGRAMME("1"), PROGRAMME("2"), PROGRAMME("3"), END};
const struct tc_field tc_intake_risk[] = {
    {.name = "urgency", .kind = TC_FIELD_CHOICE, .choices = tc_intake_urgencies},
    {.name = "risk", .kind = TC_FIELD_CHOICES, .choices = tc_intake_risks},
    {.name = "risk_words", .kind = TC_FIELD_TEXT, .high = LENGTH_WORDS},
    {.name = "risk_done", .kind = TC_FIELD_TEXT, .high = LENGTH_WORDS},
    END,
};
const struct tc_field tc_intake_consent[] = {
    OWN,
    {.name = "recipient", .kind = TC_FIELD_LINE},
    {.name = "section", .kind = TC_FIELD_CHOICES, .choices = consent_sections},
    {.name = "purpose", .kind = TC_FIELD_LINE, .high = LENGTH_LONG},
    {.name = "given_how", .kind = TC_FIELD_CHOICE, .choices = givens},
    {.name = "witness", .kind = TC_FIELD_LINE},
    {.name = "begins", .kind = TC_FIELD_DATE},
    {.name = "ends", .kind = TC_FIELD_DATE},
    END,
};
const struct tc_field tc_intake_follow_up[] = {
    {.name = "follow_up", .kind = TC_FIELD_CHOICES, .choices = tc_intake_follow_ups},
    {.name = "follow_how", .kind = TC_FIELD_LINE, .high = LENGTH_LONG},
    END,
};
const struct tc_field tc_intake_decision[] = {
    OWN,
    {.name = "decision", .kind = TC_FIELD_CHOICE, .required = true, .choices = decisions},
    {.name = "team", .kind = TC_FIELD_ID},
    {.name = "described", .kind = TC_FIELD_LINE}, /* where the form asks for nothing to call the person by */
    {.name = "why", .kind = TC_FIELD_TEXT, .high = LENGTH_WORDS},
    {.name = "review", .kind = TC_FIELD_DATE},
    {.name = "next", .kind = TC_FIELD_TEXT, .high = LENGTH_WORDS},
    {.name = "told", .kind = TC_FIELD_CHOICE, .choices = tellings},
    END,
};

#define OWN_PAGE(name_, path_) {#name_, "/intake/" path_, tc_intake_##name_ + TC_INTAKE_OWN}
#define FED(name_) {#name_, NULL, tc_intake_##name_}
const struct tc_intake_section tc_intake_sections[TC_INTAKE_PARTS] = {
    [TC_INTAKE_PERSON] = FED(person),
    [TC_INTAKE_IDENTITY] = FED(identity),
    [TC_INTAKE_CONTACT] = FED(contact),
    [TC_INTAKE_REFERRAL] = FED(referral),
    [TC_INTAKE_NEEDS] = FED(needs),
    [TC_INTAKE_ELIGIBILITY] = OWN_PAGE(eligibility, "eligibility"),
    [TC_INTAKE_RISK] = FED(risk),
    [TC_INTAKE_CONSENT] = OWN_PAGE(consent, "consent"),
    [TC_INTAKE_FOLLOW_UP] = FED(follow_up),
    [TC_INTAKE_DECISION] = OWN_PAGE(decision, "check"),
};
/* clang-format on */

/* ".consent": no field of a form has a name like it. */
static const char *count_of(const struct tc_pairs *typed, enum tc_intake_part part)
{
    return talloc_asprintf(typed->turn, ".%s", tc_intake_sections[part].name);
}

int64_t tc_intake_version(const struct tc_pairs *typed, enum tc_intake_part part)
{
    int64_t version = 0;
    const char *text = tc_pairs_text(typed, count_of(typed, part));
    return text && tc_text_to_int(text, 1, INT32_MAX, &version) ? version : 0;
}

enum tc_rc tc_intake_count(struct tc_pairs *typed, enum tc_intake_part part)
{
    return tc_draft_set(typed, count_of(typed, part), talloc_asprintf(typed->turn, "%" PRId64, tc_intake_version(typed, part) + 1));
}
