/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/client.h"

#include <string.h>

#define OLDEST_YEARS 125 /* older birth dates are typing errors */

static bool is(const char *a, const char *b)
{
    return a && strcmp(a, b) == 0;
}

const char *tc_birth_judge(const struct tc_date *date, const char *known, struct tc_date today)
{
    bool wants_date = is(known, "full") || is(known, "partial");
    if (!date)
        return wants_date ? "birth-date-missing" : NULL;
    if (!wants_date)
        return "birth-date-not-known";
    if (tc_date_days(*date) > tc_date_days(today))
        return "birth-date-to-come";
    return date->year + OLDEST_YEARS < today.year ? "birth-date-too-old" : NULL;
}

const char *tc_name_judge(const char *given, const char *family, const char *preferred, bool is_hashed)
{
    return given || family || preferred || is_hashed ? NULL : "name-missing";
}

bool tc_contact_may_use(const char *safe, bool ended)
{
    return !ended && is(safe, "yes");
}

const char *tc_contact_judge(const struct tc_contact *contact, const char **field_r)
{
    bool keeps_masked = contact->was_masked && contact->is_masked;
    *field_r = "value";
    if (!contact->value && contact->was_masked && !contact->is_masked)
        return "contact-unmask";
    if (!contact->value && !keeps_masked)
        return "required";
    if (is(contact->channel, "email") && contact->value && !strchr(contact->value, '@'))
        return "contact-email";
    *field_r = "voicemail";
    if (is(contact->voicemail, "yes") && !is(contact->channel, "phone"))
        return "contact-voicemail-channel";
    *field_r = "letter";
    if (is(contact->letter, "yes") && !is(contact->channel, "letter") && !is(contact->channel, "visit"))
        return "contact-letter-channel";
    return NULL;
}
