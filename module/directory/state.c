/* SPDX-License-Identifier: Apache-2.0 */
/* What the attributes of a person say of the account: read at sign-in, and again while a session lives. */
#include "inside.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/date.h"
#include "base/text.h"

typedef enum tc_sign_in judge(const char *value, int64_t now);

/* "20261121213000Z", with or without a fraction, as LDAP writes times (RFC 4517 3.3.13). */
static bool read_time(const char *value, int64_t *moment_r)
{
    char text[TC_DATE_TEXT];
    if (strspn(value, "0123456789") < 14)
        return false;
    snprintf(text, sizeof text, "%.4s-%.2s-%.2sT%.2s:%.2s:%.2s", value, value + 4, value + 6, value + 8, value + 10, value + 12);
    return tc_moment_read(text, moment_r);
}

/* A time that cannot be read counts as come: the servers do so too. */
static bool has_come(const char *value, int64_t now)
{
    int64_t moment;
    return !read_time(value, &moment) || moment <= now;
}

static bool is_true(const char *value)
{
    return strcasecmp(value, "TRUE") == 0;
}

/* slapd: 000001010000Z is for good, by an administrator; a time to come is not yet in force. */
static enum tc_sign_in judge_locked_time(const char *value, int64_t now)
{
    if (strncmp(value, "000001010000", 12) == 0)
        return TC_SIGN_IN_DISABLED;
    return has_come(value, now) ? TC_SIGN_IN_LOCKED : TC_SIGNED_IN;
}

static enum tc_sign_in judge_locked_until(const char *value, int64_t now)
{
    return has_come(value, now) ? TC_SIGNED_IN : TC_SIGN_IN_LOCKED;
}

static enum tc_sign_in judge_start(const char *value, int64_t now)
{
    return has_come(value, now) ? TC_SIGNED_IN : TC_SIGN_IN_DISABLED;
}

static enum tc_sign_in judge_end(const char *value, int64_t now)
{
    return has_come(value, now) ? TC_SIGN_IN_EXPIRED : TC_SIGNED_IN;
}

/* 389-ds: 1970 means that an administrator has set the password. */
static enum tc_sign_in judge_password_end(const char *value, int64_t now)
{
    if (strncmp(value, "19700101", 8) == 0)
        return TC_SIGN_IN_MUST_CHANGE;
    return judge_end(value, now);
}

static enum tc_sign_in judge_reset(const char *value, int64_t now)
{
    (void)now;
    return is_true(value) ? TC_SIGN_IN_MUST_CHANGE : TC_SIGNED_IN;
}

static enum tc_sign_in judge_lock_flag(const char *value, int64_t now)
{
    (void)now;
    return is_true(value) ? TC_SIGN_IN_DISABLED : TC_SIGNED_IN;
}

/* [MS-ADTS] 2.2.16: ACCOUNTDISABLE, PASSWORD_EXPIRED, LOCKOUT. */
static enum tc_sign_in judge_account_control(const char *value, int64_t now)
{
    int64_t bits;
    (void)now;
    if (!tc_text_to_int(value, INT32_MIN, UINT32_MAX, &bits))
        return TC_SIGN_IN_DISABLED;
    if (bits & 0x2)
        return TC_SIGN_IN_DISABLED;
    if (bits & 0x800000)
        return TC_SIGN_IN_EXPIRED;
    return bits & 0x10 ? TC_SIGN_IN_LOCKED : TC_SIGNED_IN;
}

/* 100 ns since 1601; 0 and the largest number mean never ([MS-ADA1] accountExpires). */
static enum tc_sign_in judge_account_expires(const char *value, int64_t now)
{
    static const int64_t from_1601_to_1970 = INT64_C(11644473600) * TC_SECOND;
    int64_t ticks;
    if (!tc_text_to_int(value, 0, INT64_MAX, &ticks) || ticks == 0 || ticks == INT64_MAX)
        return TC_SIGNED_IN;
    return ticks / 10 - from_1601_to_1970 <= now ? TC_SIGN_IN_EXPIRED : TC_SIGNED_IN;
}

/* Days since 1970, read as pam_unix does: -1 is never. */
static enum tc_sign_in judge_shadow_expire(const char *value, int64_t now)
{
    int64_t day;
    if (!tc_text_to_int(value, -1, INT32_MAX, &day) || day < 0)
        return TC_SIGNED_IN;
    return day <= now / TC_DAY ? TC_SIGN_IN_EXPIRED : TC_SIGNED_IN;
}

static enum tc_sign_in judge_role(const char *value, int64_t now)
{
    (void)now;
    return strncasecmp(value, "cn=nsManagedDisabledRole,", 25) == 0 || strncasecmp(value, "cn=nsDisabledRole,", 18) == 0
        ? TC_SIGN_IN_DISABLED : TC_SIGNED_IN;
}

static const struct {
    const char *attribute;
    judge *judge;
} rows[] = {
    {"pwdAccountLockedTime", judge_locked_time},                  /* slapd */
    {"pwdAccountTmpLockoutEnd", judge_locked_until},
    {"pwdStartTime", judge_start},
    {"pwdEndTime", judge_end},
    {"pwdReset", judge_reset},
    {"nsAccountLock", judge_lock_flag},                           /* 389-ds, FreeIPA */
    {"nsRoleDN", judge_role},
    {"accountUnlockTime", judge_locked_until},
    {"passwordExpirationTime", judge_password_end},
    {"krbPrincipalExpiration", judge_end},
    {"userAccountControl", judge_account_control},                /* Active Directory */
    {"msDS-User-Account-Control-Computed", judge_account_control},
    {"accountExpires", judge_account_expires},
    {"shadowExpire", judge_shadow_expire},                        /* RFC 2307 */
    {"loginDisabled", judge_lock_flag},                           /* eDirectory */
    {"loginExpirationTime", judge_end},
};

#define ROWS (sizeof rows / sizeof *rows)

const char *const tc_state_attributes[ROWS + 1] = {
    "pwdAccountLockedTime", "pwdAccountTmpLockoutEnd", "pwdStartTime", "pwdEndTime", "pwdReset", "nsAccountLock", "nsRoleDN",
    "accountUnlockTime", "passwordExpirationTime", "krbPrincipalExpiration", "userAccountControl",
    "msDS-User-Account-Control-Computed", "accountExpires", "shadowExpire", "loginDisabled", "loginExpirationTime", NULL,
};

enum tc_sign_in tc_state_of(const char *attribute, const char *value, int64_t now)
{
    for (size_t i = 0; i < ROWS; i++)
        if (strcasecmp(rows[i].attribute, attribute) == 0)
            return rows[i].judge(value, now);
    return TC_SIGNED_IN;
}

static int weight(enum tc_sign_in state)
{
    switch (state) {
    case TC_SIGN_IN_DISABLED: return 4;
    case TC_SIGN_IN_EXPIRED: return 3;
    case TC_SIGN_IN_LOCKED: return 2;
    case TC_SIGN_IN_MUST_CHANGE: return 1;
    default: return 0;
    }
}

enum tc_sign_in tc_state_worse(enum tc_sign_in a, enum tc_sign_in b)
{
    return weight(b) > weight(a) ? b : a;
}
