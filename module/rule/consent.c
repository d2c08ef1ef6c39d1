/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/consent.h"

#include <string.h>

const char *const tc_consent_sections[] = {"contact", "assessment", "plan", "notes", "health", TC_CONSENT_SUBSTANCE_USE, NULL};

static bool is(const char *a, const char *b)
{
    return a && b && strcmp(a, b) == 0;
}

static bool names_section(const char *sections, const char *section)
{
    size_t length = strlen(section);
    for (const char *at = sections; at && length > 0; at = strchr(at, ',') ? strchr(at, ',') + 1 : NULL)
        if (strncmp(at, section, length) == 0 && (at[length] == ',' || at[length] == '\0'))
            return true;
    return false;
}

const char *tc_consent_state(const struct tc_consent *consent, struct tc_date today)
{
    if (consent->is_revoked)
        return "revoked";
    if (!tc_date_is_valid(consent->begins) || !tc_date_is_valid(consent->ends))
        return "incomplete";
    if (tc_date_days(consent->begins) > tc_date_days(today))
        return "to_come";
    return tc_date_days(consent->ends) < tc_date_days(today) ? "ended" : "valid";
}

/* 42 CFR 2.31(a): written, and with each of its parts; what is deficient on its face covers nothing. */
static bool serves(const struct tc_consent *consent, const char *section)
{
    if (!consent->purpose || !names_section(consent->sections, section))
        return false;
    if (is(section, TC_CONSENT_SUBSTANCE_USE))
        return is(consent->given, "writing");
    return is(consent->given, "writing") || (is(consent->given, "spoken") && consent->witness);
}

/* What a partner is called may change, who they are does not. */
static bool is_for(const struct tc_consent *consent, const struct tc_recipient *recipient)
{
    if (consent->provider != 0 && recipient->provider != 0)
        return consent->provider == recipient->provider;
    return is(consent->recipient, recipient->name);
}

const struct tc_consent *tc_consent_for(const struct tc_consent *consents, const struct tc_recipient *recipient, const char *section,
                                        struct tc_date today)
{
    for (; consents->recipient; consents++)
        if (is_for(consents, recipient) && serves(consents, section) && is(tc_consent_state(consents, today), "valid"))
            return consents;
    return NULL;
}

bool tc_consent_covers(const struct tc_consent *consents, const char *recipient, const char *section, struct tc_date today)
{
    return tc_consent_for(consents, &(struct tc_recipient){.name = recipient}, section, today) != NULL;
}

const char *tc_consent_judge(const struct tc_consent *consent, struct tc_date today, const char **field_r)
{
    *field_r = "given";
    if (names_section(consent->sections, TC_CONSENT_SUBSTANCE_USE) && !is(consent->given, "writing"))
        return "consent-writing";
    *field_r = "witness";
    if (is(consent->given, "spoken") && !consent->witness)
        return "required";
    *field_r = "begins";
    if (tc_date_days(consent->begins) > tc_date_days(today))
        return "consent-to-come";
    *field_r = "ends";
    return tc_date_days(consent->ends) < tc_date_days(consent->begins) ? "dates-order" : NULL;
}

const char *tc_consent_revoke_judge(const struct tc_consent *consent, struct tc_date revoked, struct tc_date today)
{
    if (consent->is_revoked)
        return "consent-revoked";
    if (tc_date_days(revoked) > tc_date_days(today))
        return "consent-to-come";
    return tc_date_days(revoked) < tc_date_days(consent->begins) ? "consent-before" : NULL;
}
