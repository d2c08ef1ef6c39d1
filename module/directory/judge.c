/* SPDX-License-Identifier: Apache-2.0 */
/* What a server's answer to a bind means: three directories say it in three ways. */
#include "inside.h"

#include <stdlib.h>
#include <string.h>

static const char *const words[] = {
    [TC_SIGNED_IN] = "signed-in",
    [TC_SIGN_IN_WRONG] = "wrong-password",
    [TC_SIGN_IN_UNKNOWN] = "unknown",
    [TC_SIGN_IN_AMBIGUOUS] = "ambiguous",
    [TC_SIGN_IN_EMPTY] = "empty-password",
    [TC_SIGN_IN_DISABLED] = "disabled",
    [TC_SIGN_IN_LOCKED] = "locked",
    [TC_SIGN_IN_EXPIRED] = "expired",
    [TC_SIGN_IN_MUST_CHANGE] = "must-change",
    [TC_SIGN_IN_NO_ROLE] = "no-role",
    [TC_SIGN_IN_UNAVAILABLE] = "directory-unavailable",
};

const char *tc_sign_in_word(enum tc_sign_in outcome)
{
    size_t count = sizeof words / sizeof *words;
    return (size_t)outcome < count ? words[outcome] : "unknown-outcome";
}

/* slapd, 389-ds and AD tell of an expired password only after the right one. */
bool tc_sign_in_knew(enum tc_sign_in outcome)
{
    return outcome == TC_SIGNED_IN || outcome == TC_SIGN_IN_MUST_CHANGE || outcome == TC_SIGN_IN_EXPIRED
        || outcome == TC_SIGN_IN_NO_ROLE;
}

/* [MS-ERREF] 2.2, as AD and Samba put it in the diagnostic of a refused bind. */
static const struct {
    int code;
    enum tc_sign_in outcome;
} ad_codes[] = {
    {0x525, TC_SIGN_IN_UNKNOWN},     /* no such user */
    {0x52e, TC_SIGN_IN_WRONG},       /* logon failure */
    {0x52f, TC_SIGN_IN_DISABLED},    /* account restriction */
    {0x530, TC_SIGN_IN_DISABLED},    /* not at this time of day */
    {0x531, TC_SIGN_IN_DISABLED},    /* not from this machine */
    {0x532, TC_SIGN_IN_EXPIRED},     /* password expired */
    {0x533, TC_SIGN_IN_DISABLED},    /* account disabled */
    {0x569, TC_SIGN_IN_DISABLED},    /* this kind of logon is not granted */
    {0x701, TC_SIGN_IN_EXPIRED},     /* account expired */
    {0x773, TC_SIGN_IN_MUST_CHANGE}, /* password must be changed first */
    {0x775, TC_SIGN_IN_LOCKED},      /* account locked out */
};

static const struct {
    const char *name;
    enum tc_sign_in outcome;
} samba_names[] = {
    {"NT_STATUS_ACCOUNT_DISABLED", TC_SIGN_IN_DISABLED},
    {"NT_STATUS_ACCOUNT_LOCKED_OUT", TC_SIGN_IN_LOCKED},
    {"NT_STATUS_PASSWORD_EXPIRED", TC_SIGN_IN_EXPIRED},
    {"NT_STATUS_ACCOUNT_EXPIRED", TC_SIGN_IN_EXPIRED},
    {"NT_STATUS_PASSWORD_MUST_CHANGE", TC_SIGN_IN_MUST_CHANGE},
};

int tc_ad_code(const char *diagnostic)
{
    static const char before[] = ", data ";
    const char *at = diagnostic && strstr(diagnostic, "LdapErr: ") ? strstr(diagnostic, before) : NULL;
    if (!at)
        return -1;
    at += sizeof before - 1;
    size_t digits = strspn(at, "0123456789abcdefABCDEF");
    if (digits == 0 || digits > 7 || (at[digits] != ',' && at[digits] != '\0'))
        return -1;
    return (int)strtol(at, NULL, 16);
}

static enum tc_sign_in judge_diagnostic(const char *diagnostic)
{
    int code = tc_ad_code(diagnostic);
    for (size_t i = 0; i < sizeof ad_codes / sizeof *ad_codes; i++)
        if (ad_codes[i].code == code)
            return ad_codes[i].outcome;
    for (size_t i = 0; diagnostic && i < sizeof samba_names / sizeof *samba_names; i++)
        if (strstr(diagnostic, samba_names[i].name))
            return samba_names[i].outcome;
    return TC_SIGN_IN_WRONG;
}

/* passwordExpired, accountLocked, changeAfterReset: the others are about changing a password. */
static enum tc_sign_in judge_refused(int ppolicy_error, bool expired_control, const char *diagnostic)
{
    switch (ppolicy_error) {
    case PP_passwordExpired: return TC_SIGN_IN_EXPIRED;
    case PP_accountLocked: return TC_SIGN_IN_LOCKED;
    case PP_changeAfterReset: return TC_SIGN_IN_MUST_CHANGE;
    default: return expired_control ? TC_SIGN_IN_EXPIRED : judge_diagnostic(diagnostic);
    }
}

/* slapd and 389-ds accept the bind of one who must change the password, and say so in a control. */
static enum tc_sign_in judge_accepted(int ppolicy_error, bool expired_control)
{
    if (ppolicy_error == PP_accountLocked)
        return TC_SIGN_IN_LOCKED;
    if (expired_control || ppolicy_error == PP_changeAfterReset || ppolicy_error == PP_passwordExpired)
        return TC_SIGN_IN_MUST_CHANGE;
    return TC_SIGNED_IN;
}

enum tc_sign_in tc_directory_judge(int result, int ppolicy_error, bool expired_control, const char *diagnostic)
{
    switch (result) {
    case LDAP_SUCCESS: return judge_accepted(ppolicy_error, expired_control);
    case LDAP_INVALID_CREDENTIALS: return judge_refused(ppolicy_error, expired_control, diagnostic);
    case LDAP_CONSTRAINT_VIOLATION: return TC_SIGN_IN_LOCKED;
    case LDAP_UNWILLING_TO_PERFORM: return TC_SIGN_IN_DISABLED;
    case LDAP_NO_SUCH_OBJECT: return TC_SIGN_IN_UNKNOWN;
    case LDAP_INAPPROPRIATE_AUTH: /* an entry without a password */
    case LDAP_INVALID_DN_SYNTAX:
    case LDAP_INSUFFICIENT_ACCESS: return TC_SIGN_IN_WRONG;
    default: return TC_SIGN_IN_UNAVAILABLE;
    }
}
