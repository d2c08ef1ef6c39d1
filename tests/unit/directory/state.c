/* SPDX-License-Identifier: Apache-2.0 */
/* What the attributes of a person say, row by row. */
#include "directory.h"

#include "base/date.h"

/* At 2026-11-21 12:00 UTC. */
static const struct {
    const char *attribute, *value;
    enum tc_sign_in state;
} table[] = {
    {"pwdAccountLockedTime", "000001010000Z", TC_SIGN_IN_DISABLED},
    {"pwdAccountLockedTime", "00000101000000Z", TC_SIGN_IN_DISABLED},
    {"pwdAccountLockedTime", "20261121110000Z", TC_SIGN_IN_LOCKED},
    {"pwdAccountLockedTime", "20261121130000Z", TC_SIGNED_IN},
    {"pwdAccountTmpLockoutEnd", "20261121120100Z", TC_SIGN_IN_LOCKED},
    {"pwdAccountTmpLockoutEnd", "20261121115900Z", TC_SIGNED_IN},
    {"pwdStartTime", "20261122000000Z", TC_SIGN_IN_DISABLED},
    {"pwdStartTime", "20261120000000Z", TC_SIGNED_IN},
    {"pwdEndTime", "20261121115959Z", TC_SIGN_IN_EXPIRED},
    {"pwdEndTime", "20261121120001Z", TC_SIGNED_IN},
    {"pwdReset", "TRUE", TC_SIGN_IN_MUST_CHANGE},
    {"pwdReset", "FALSE", TC_SIGNED_IN},
    {"nsAccountLock", "true", TC_SIGN_IN_DISABLED},
    {"nsaccountlock", "TRUE", TC_SIGN_IN_DISABLED},
    {"nsAccountLock", "false", TC_SIGNED_IN},
    {"nsRoleDN", "cn=nsManagedDisabledRole,dc=example", TC_SIGN_IN_DISABLED},
    {"nsRoleDN", "cn=nurses,dc=example", TC_SIGNED_IN},
    {"accountUnlockTime", "20261121121000Z", TC_SIGN_IN_LOCKED},
    {"accountUnlockTime", "20261121110000Z", TC_SIGNED_IN},
    {"passwordExpirationTime", "19700101000000Z", TC_SIGN_IN_MUST_CHANGE},
    {"passwordExpirationTime", "20261101000000Z", TC_SIGN_IN_EXPIRED},
    {"passwordExpirationTime", "20380119031407Z", TC_SIGNED_IN},
    {"krbPrincipalExpiration", "20261101000000Z", TC_SIGN_IN_EXPIRED},
    {"userAccountControl", "512", TC_SIGNED_IN},
    {"userAccountControl", "514", TC_SIGN_IN_DISABLED},
    {"userAccountControl", "66048", TC_SIGNED_IN},
    {"userAccountControl", "word", TC_SIGN_IN_DISABLED},
    {"msDS-User-Account-Control-Computed", "0", TC_SIGNED_IN},
    {"msDS-User-Account-Control-Computed", "16", TC_SIGN_IN_LOCKED},
    {"msDS-User-Account-Control-Computed", "8388608", TC_SIGN_IN_EXPIRED},
    {"accountExpires", "0", TC_SIGNED_IN},
    {"accountExpires", "9223372036854775807", TC_SIGNED_IN},
    {"accountExpires", "134086752000000000", TC_SIGN_IN_EXPIRED}, /* 2025-11-27 */
    {"accountExpires", "134500000000000000", TC_SIGNED_IN},       /* 2027-03-20 */
    {"shadowExpire", "-1", TC_SIGNED_IN},
    {"shadowExpire", "20778", TC_SIGN_IN_EXPIRED}, /* today */
    {"shadowExpire", "20779", TC_SIGNED_IN},
    {"shadowExpire", "456326115", TC_SIGNED_IN}, /* a day beyond what microseconds can count */
    {"loginDisabled", "TRUE", TC_SIGN_IN_DISABLED},
    {"loginExpirationTime", "20261121115959Z", TC_SIGN_IN_EXPIRED},
    {"mail", "TRUE", TC_SIGNED_IN},
};

static void attributes_say_the_state_of_an_account(void **state)
{
    int64_t now;
    (void)state;
    assert_true(tc_moment_read("2026-11-21T12:00:00Z", &now));
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        enum tc_sign_in is = tc_state_of(table[i].attribute, table[i].value, now);
        if (is != table[i].state)
            fail_msg("%s %s: %s", table[i].attribute, table[i].value, tc_sign_in_word(is));
    }
}

static void every_attribute_that_is_asked_for_is_judged(void **state)
{
    size_t judged = 0;
    (void)state;
    for (const char *const *attribute = tc_state_attributes; *attribute; attribute++) {
        bool found = false;
        for (size_t i = 0; i < sizeof table / sizeof *table; i++)
            found = found || strcmp(table[i].attribute, *attribute) == 0;
        if (!found)
            fail_msg("%s has no row in this test", *attribute);
        judged++;
    }
    assert_int_equal(judged, 16);
}

static void the_worse_state_counts(void **state)
{
    (void)state;
    assert_int_equal(tc_state_worse(TC_SIGN_IN_LOCKED, TC_SIGN_IN_DISABLED), TC_SIGN_IN_DISABLED);
    assert_int_equal(tc_state_worse(TC_SIGN_IN_EXPIRED, TC_SIGN_IN_MUST_CHANGE), TC_SIGN_IN_EXPIRED);
    assert_int_equal(tc_state_worse(TC_SIGNED_IN, TC_SIGN_IN_LOCKED), TC_SIGN_IN_LOCKED);
}

int try_states(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(attributes_say_the_state_of_an_account),
        cmocka_unit_test(every_attribute_that_is_asked_for_is_judged),
        cmocka_unit_test(the_worse_state_counts),
    };
    return cmocka_run_group_tests_name("state", tests, NULL, NULL);
}
