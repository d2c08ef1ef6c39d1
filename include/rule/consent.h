/* SPDX-License-Identifier: Apache-2.0 */
/* What a person agreed may be told to whom: what a consent covers, and what a record of one must say,
 * decided without I/O. A record of substance use leaves only with a written consent that names recipient,
 * information, purpose and end, and that was not revoked (42 CFR 2.31). */
#ifndef TC_RULE_CONSENT_H
#define TC_RULE_CONSENT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/date.h"

#define TC_CONSENT_SUBSTANCE_USE "substance_use"

/* The sections of a record that may be told, in the order in which they are kept; NULL ends them. */
extern const char *const tc_consent_sections[];

struct tc_consent {
    int64_t id;
    int64_t provider;      /* of the directory; 0: for somebody who is known by name alone */
    const char *recipient; /* NULL ends a list of consents */
    const char *sections;  /* words with commas between them: contact, assessment, plan, notes, health, substance_use */
    const char *given;     /* writing, spoken */
    const char *witness;   /* who heard a spoken one; NULL: nobody named */
    const char *purpose;   /* NULL: none said */
    struct tc_date begins, ends; /* first and last day; one without a day covers nothing */
    bool is_revoked;
};

/* valid, revoked, ended (its last day is past), to_come or incomplete (a day that is missing or no day). */
const char *tc_consent_state(const struct tc_consent *consent, struct tc_date today);

/* Who is to be told: a partner of the directory, or somebody by name. */
struct tc_recipient {
    int64_t provider; /* 0: none of the directory */
    const char *name;
};

/* The consent on whose ground a section of the record may be told to them today: it is valid, is for that partner
 * or for the very name, and names the section; substance use needs one in writing. NULL if there is none. */
const struct tc_consent *tc_consent_for(const struct tc_consent *consents, const struct tc_recipient *recipient, const char *section,
                                        struct tc_date today);

/* Whether a section of the record may be told to this recipient today: one of the consents is valid, is
 * for them by the very name, and names the section; substance use needs one in writing. */
bool tc_consent_covers(const struct tc_consent *consents, const char *recipient, const char *section, struct tc_date today);

/* The key of what is wrong with a consent that is to be recorded, with its field; NULL when nothing is. */
const char *tc_consent_judge(const struct tc_consent *consent, struct tc_date today, const char **field_r);

/* The same for the day on which it was revoked: not before it began, not to come, and only once. */
const char *tc_consent_revoke_judge(const struct tc_consent *consent, struct tc_date revoked, struct tc_date today);

#endif
