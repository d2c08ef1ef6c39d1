/* SPDX-License-Identifier: Apache-2.0 */
/* The parts that ask nobody. */
#include "directory.h"

#define AD(data) "80090308: LdapErr: DSID-0C09041C, comment: AcceptSecurityContext error, data " data ", v4563"

static const struct {
    const char *server;
    int result, ppolicy;
    bool control;
    const char *diagnostic;
    enum tc_sign_in outcome;
} table[] = {
    {"slapd: right", 0, -1, false, "", TC_SIGNED_IN},
    {"slapd: wrong", 49, -1, false, "", TC_SIGN_IN_WRONG},
    {"slapd: locked or disabled", 49, 1, false, "", TC_SIGN_IN_LOCKED},
    {"slapd: expired", 49, 0, false, "", TC_SIGN_IN_EXPIRED},
    {"slapd: must change", 0, 2, false, "", TC_SIGN_IN_MUST_CHANGE},
    {"slapd: no password in the entry", 48, -1, false, "", TC_SIGN_IN_WRONG},
    {"slapd: unwilling", 53, -1, false, "unauthenticated bind (DN with no password) disallowed", TC_SIGN_IN_DISABLED},
    {"slapd: Netscape control", 49, -1, true, "", TC_SIGN_IN_EXPIRED},
    {"389-ds: wrong", 49, -1, false, "Invalid credentials", TC_SIGN_IN_WRONG},
    {"389-ds: locked", 19, 1, false, "Exceed password retry limit. Please try later.", TC_SIGN_IN_LOCKED},
    {"389-ds: inactivated", 53, -1, false, "Account inactivated. Contact system administrator.", TC_SIGN_IN_DISABLED},
    {"389-ds: expired", 49, 0, true, "password expired!", TC_SIGN_IN_EXPIRED},
    {"389-ds: must change", 0, 2, true, "", TC_SIGN_IN_MUST_CHANGE},
    {"389-ds: must change, old control only", 0, -1, true, "", TC_SIGN_IN_MUST_CHANGE},
    {"389-ds: entry went", 32, -1, false, "No such entry", TC_SIGN_IN_UNKNOWN},
    {"AD: no such user", 49, -1, false, AD("525"), TC_SIGN_IN_UNKNOWN},
    {"AD: wrong", 49, -1, false, AD("52e"), TC_SIGN_IN_WRONG},
    {"AD: restriction", 49, -1, false, AD("52f"), TC_SIGN_IN_DISABLED},
    {"AD: not at this hour", 49, -1, false, AD("530"), TC_SIGN_IN_DISABLED},
    {"AD: not from here", 49, -1, false, AD("531"), TC_SIGN_IN_DISABLED},
    {"AD: password expired", 49, -1, false, AD("532"), TC_SIGN_IN_EXPIRED},
    {"AD: disabled", 49, -1, false, AD("533"), TC_SIGN_IN_DISABLED},
    {"AD: account expired", 49, -1, false, AD("701"), TC_SIGN_IN_EXPIRED},
    {"AD: must change", 49, -1, false, AD("773"), TC_SIGN_IN_MUST_CHANGE},
    {"AD: locked", 49, -1, false, AD("775"), TC_SIGN_IN_LOCKED},
    {"AD: a code of tomorrow", 49, -1, false, AD("7ff"), TC_SIGN_IN_WRONG},
    {"Samba: locked", 49, -1, false, "Simple Bind Failed: NT_STATUS_ACCOUNT_LOCKED_OUT", TC_SIGN_IN_LOCKED},
    {"any: wants encryption", 13, -1, false, "", TC_SIGN_IN_UNAVAILABLE},
    {"any: wants stronger", 8, -1, false, "", TC_SIGN_IN_UNAVAILABLE},
    {"any: server down", -1, -1, false, "", TC_SIGN_IN_UNAVAILABLE},
    {"any: connect error", -11, -1, false, "", TC_SIGN_IN_UNAVAILABLE},
    {"any: timeout", -5, -1, false, "", TC_SIGN_IN_UNAVAILABLE},
    {"any: busy", 51, -1, false, "", TC_SIGN_IN_UNAVAILABLE},
    {"any: unavailable", 52, -1, false, "", TC_SIGN_IN_UNAVAILABLE},
    {"any: old server down", 81, -1, false, "", TC_SIGN_IN_UNAVAILABLE},
    {"any: other", 80, -1, false, "", TC_SIGN_IN_UNAVAILABLE},
};

static void replies_are_judged_as_the_table_says(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        enum tc_sign_in outcome =
            tc_directory_judge(table[i].result, table[i].ppolicy, table[i].control, table[i].diagnostic);
        if (outcome != table[i].outcome)
            fail_msg("%s: %s", table[i].server, tc_sign_in_word(outcome));
    }
    assert_int_equal(tc_directory_judge(49, -1, false, NULL), TC_SIGN_IN_WRONG);
}

static void only_who_knew_the_password_is_told(void **state)
{
    (void)state;
    assert_true(tc_sign_in_knew(TC_SIGNED_IN) && tc_sign_in_knew(TC_SIGN_IN_MUST_CHANGE) && tc_sign_in_knew(TC_SIGN_IN_NO_ROLE));
    assert_false(tc_sign_in_knew(TC_SIGN_IN_WRONG) || tc_sign_in_knew(TC_SIGN_IN_UNKNOWN) || tc_sign_in_knew(TC_SIGN_IN_EMPTY)
                 || tc_sign_in_knew(TC_SIGN_IN_DISABLED) || tc_sign_in_knew(TC_SIGN_IN_LOCKED) || tc_sign_in_knew(TC_SIGN_IN_UNAVAILABLE));
}

static void the_code_of_active_directory_is_found(void **state)
{
    (void)state;
    assert_int_equal(tc_ad_code(AD("52e")), 0x52e);
    assert_int_equal(tc_ad_code("80090308: LdapErr: DSID, comment: x, data 775"), 0x775);
    assert_int_equal(tc_ad_code(", data 52e, v1"), -1);
    assert_int_equal(tc_ad_code("LdapErr: , data , v1"), -1);
    assert_int_equal(tc_ad_code("LdapErr: , data 52ezz"), -1);
    assert_int_equal(tc_ad_code("LdapErr: , data ffffffffffffffffff, v1"), -1);
    assert_int_equal(tc_ad_code(""), -1);
    assert_int_equal(tc_ad_code(NULL), -1);
}

static void what_people_type_cannot_leave_its_place(void **state)
{
    void *pool = talloc_new(NULL);
    (void)state;
    assert_string_equal(tc_filter_escape(pool, "*)(uid=*", 8), "\\2a\\29\\28uid=\\2a");
    assert_string_equal(tc_filter_escape(pool, "a\\b\0c", 5), "a\\5cb\\00c");
    assert_string_equal(tc_filter_escape(pool, "Nov\xc3\xa1k", 6), "Nov\xc3\xa1k");
    assert_string_equal(tc_dn_escape(pool, "O'Brien, Jr. (nights)"), "O'Brien\\2c Jr. (nights)");
    assert_string_equal(tc_dn_escape(pool, " #a "), "\\20#a\\20");
    assert_string_equal(tc_dn_escape(pool, "#a+b;c<d>e\"f=g\\h"), "\\23a\\2bb\\3bc\\3cd\\3ee\\22f\\3dg\\5ch");
    talloc_free(pool);
}

static void one_group_has_one_form(void **state)
{
    void *pool = talloc_new(NULL);
    (void)state;
    assert_string_equal(tc_dn_plain(pool, "CN=Nurses\\2C North , OU=Groups,DC=x"), tc_dn_plain(pool, "cn=nurses\\, north,ou=groups,dc=x"));
    assert_null(tc_dn_plain(pool, "nurses"));
    assert_null(tc_dn_plain(pool, ""));
    assert_null(tc_dn_plain(pool, "cn=a,,"));
    assert_string_equal(tc_dn_first(pool, "cn=Nurses\\, North,ou=groups"), "Nurses, North");
    talloc_free(pool);
}

static void keys_survive_the_way_to_text_and_back(void **state)
{
    static const unsigned char guid[16] = {0x33, 0x22, 0x11, 0x00, 0x55, 0x44, 0x77, 0x66, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff};
    void *pool = talloc_new(NULL);
    (void)state;
    assert_string_equal(tc_key_text(pool, "objectGUID", guid, 16), "00112233-4455-6677-8899-aabbccddeeff");
    assert_string_equal(tc_key_filter(pool, "objectguid", "00112233-4455-6677-8899-aabbccddeeff"),
                        "\\33\\22\\11\\00\\55\\44\\77\\66\\88\\99\\aa\\bb\\cc\\dd\\ee\\ff");
    assert_string_equal(tc_key_text(pool, "GUID", guid, 16), "#33221100554477668899aabbccddeeff");
    assert_string_equal(tc_key_filter(pool, "GUID", "#2841"), "\\28A");
    assert_string_equal(tc_key_text(pool, "entryUUID", "3f2c-1", 6), "3f2c-1");
    assert_string_equal(tc_key_filter(pool, "entryUUID", "3f*c"), "3f\\2ac");
    assert_null(tc_key_text(pool, "entryUUID", "", 0));
    assert_null(tc_key_filter(pool, "objectGUID", "3f2c"));
    assert_null(tc_key_filter(pool, "objectGUID", "00112233-4455-6677-8899-aabbccddeeff00"));
    assert_null(tc_key_filter(pool, "GUID", "#284"));
    talloc_free(pool);
}

static void rules_give_what_groups_have(void **state)
{
    static const struct tc_directory_rule rules[] = {
        {.group = "cn=managers,ou=g", .role = TC_ROLE_CASE_MANAGER}, {.group = "cn=north,ou=g", .role = -1, .team = "north"},
        {.group = "CN=North, OU=G", .role = -1, .team = "north", .programme = "shelter"},
        {.group = "auditors", .role = TC_ROLE_AUDITOR}, {.group = NULL},
    };
    static const struct tc_group groups[] = {{"cn=Managers,ou=G", true}, {"cn=north,ou=g", true}, {"cn=auditors,ou=elsewhere", false}};
    static const struct tc_group trusted = {"cn=Auditors,ou=g", true}, word = {"auditors", true};
    struct tc_directory_person person = {.key = NULL};
    void *pool = talloc_new(NULL);
    (void)state;
    assert_true(tc_rules_apply(pool, rules, groups, 3, &person));
    assert_int_equal(person.roles, 1u << TC_ROLE_CASE_MANAGER);
    assert_string_equal(person.teams[0], "north");
    assert_null(person.teams[1]);
    assert_string_equal(person.programmes[0], "shelter");
    assert_true(tc_rule_fits(pool, &rules[3], &trusted));
    assert_true(tc_rule_fits(pool, &rules[3], &word));
    talloc_free(pool);
}

static void troubles_come_with_a_hint(void **state)
{
    (void)state;
    assert_non_null(tc_directory_hint(-11, "connect: Connection refused"));
    assert_non_null(strstr(tc_directory_hint(13, ""), "encryption"));
    assert_non_null(tc_directory_hint(49, "service account refused: Invalid credentials (49) "));
    assert_null(tc_directory_hint(0, ""));
}

int try_parts(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(replies_are_judged_as_the_table_says), cmocka_unit_test(only_who_knew_the_password_is_told),
        cmocka_unit_test(the_code_of_active_directory_is_found), cmocka_unit_test(what_people_type_cannot_leave_its_place),
        cmocka_unit_test(one_group_has_one_form),                cmocka_unit_test(keys_survive_the_way_to_text_and_back),
        cmocka_unit_test(rules_give_what_groups_have),           cmocka_unit_test(troubles_come_with_a_hint),
    };
    return cmocka_run_group_tests_name("parts", tests, NULL, NULL);
}
