/* SPDX-License-Identifier: Apache-2.0 */
/* The administrator's hand in the private slapd. */
#include "directory.h"

#include <ldap.h>

static LDAP *admin(void)
{
    static LDAP *ld;
    static const int version = LDAP_VERSION3;
    void *pool = talloc_new(NULL);
    struct tc_turn *turn = tc_turn_new(pool, 0);
    char *secret = NULL;
    if (!ld) {
        assert_int_equal(tc_secret_read(pool, turn, need_env("TC_TEST_LDAP_ADMIN_SECRET"), &secret), TC_OK);
        struct berval password = {.bv_val = secret, .bv_len = strlen(secret)};
        assert_int_equal(ldap_initialize(&ld, need_env("TC_TEST_LDAPI_URI")), LDAP_SUCCESS);
        ldap_set_option(ld, LDAP_OPT_PROTOCOL_VERSION, &version);
        assert_int_equal(ldap_sasl_bind_s(ld, need_env("TC_TEST_LDAP_ADMIN_DN"), NULL, &password, NULL, NULL, NULL), LDAP_SUCCESS);
    }
    talloc_free(pool);
    return ld;
}

void admin_add_group(const char *dn, const char *const *members)
{
    static char *classes[] = {(char *)"groupOfNames", NULL};
    LDAPMod class = {.mod_op = LDAP_MOD_ADD, .mod_type = (char *)"objectClass", .mod_vals.modv_strvals = classes};
    LDAPMod member = {.mod_op = LDAP_MOD_ADD, .mod_type = (char *)"member", .mod_vals.modv_strvals = (char **)members};
    LDAPMod *all[] = {&class, &member, NULL};
    admin_delete(dn);
    int code = ldap_add_ext_s(admin(), dn, all, NULL, NULL);
    if (code != LDAP_SUCCESS)
        fail_msg("%s: %s", dn, ldap_err2string(code));
}

void admin_delete(const char *dn)
{
    ldap_delete_ext_s(admin(), dn, NULL, NULL);
}

static void modify(const char *dn, int operation, const char *attribute, const char *value)
{
    char *values[] = {(char *)value, NULL};
    LDAPMod mod = {.mod_op = operation, .mod_type = (char *)attribute, .mod_vals.modv_strvals = value ? values : NULL};
    LDAPMod *all[] = {&mod, NULL};
    LDAPControl relax = {.ldctl_oid = (char *)LDAP_CONTROL_RELAX, .ldctl_iscritical = 1};
    LDAPControl *controls[] = {&relax, NULL};
    int code = ldap_modify_ext_s(admin(), dn, all, controls, NULL);
    if (code != LDAP_SUCCESS)
        fail_msg("%s %s: %s", dn, attribute, ldap_err2string(code));
}

void admin_add_member(const char *group, const char *member)
{
    modify(group, LDAP_MOD_ADD, "member", member);
}

void admin_set(const char *dn, const char *attribute, const char *value)
{
    modify(dn, LDAP_MOD_REPLACE, attribute, value);
}
