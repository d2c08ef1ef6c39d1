/* SPDX-License-Identifier: Apache-2.0 */
/* What a client's page may say, and what its forms must say, decided without I/O. Each judge gives
 * the key of an error's words ("error.<key>"), or NULL. */
#ifndef TC_RULE_CLIENT_H
#define TC_RULE_CLIENT_H

#include <stdbool.h>

#include "base/date.h"

/* A date and how well it is known: 'full' and 'partial' come with one, the others without.
 * date is NULL when none was typed. */
const char *tc_birth_judge(const struct tc_date *date, const char *known, struct tc_date today);

/* A person has a name by which to be found, unless it came hashed and stays so. */
const char *tc_name_judge(const char *given, const char *family, const char *preferred, bool is_hashed);

struct tc_contact {
    const char *channel;  /* phone, sms, email, letter, visit, through_person */
    const char *value;    /* NULL: none typed */
    const char *safe, *voicemail, *letter; /* yes, no, not_asked */
    bool is_masked, was_masked;
};

/* None recorded, none used: only what the person called safe, and only while it goes on. */
bool tc_contact_may_use(const char *safe, bool ended);
/* The field in which something is wrong, with the key; NULL when the form may be kept. A masked value may be left empty
 * to keep what is recorded; to unmask it, it has to be typed by one who knows it. */
const char *tc_contact_judge(const struct tc_contact *contact, const char **field_r);

#endif
