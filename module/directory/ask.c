/* SPDX-License-Identifier: Apache-2.0 */
/* One question on one connection, its answer waited for with a deadline. */
#include "inside.h"

#include <stdio.h>
#include <string.h>

#include "base/clock.h"

static int free_message(LDAPMessage **holder)
{
    ldap_msgfree(*holder);
    return 0;
}

/* Hangs an answer on the turn, so that nobody frees it by hand. */
static int keep(struct tc_directory *directory, LDAPMessage *message)
{
    LDAPMessage **holder = talloc(directory->turn, LDAPMessage *);
    if (!holder) {
        ldap_msgfree(message);
        return LDAP_NO_MEMORY;
    }
    *holder = message;
    talloc_set_destructor(holder, free_message);
    return LDAP_SUCCESS;
}

static int last_code(LDAP *ld)
{
    int code = LDAP_OTHER;
    ldap_get_option(ld, LDAP_OPT_RESULT_CODE, &code);
    return code == LDAP_SUCCESS ? LDAP_OTHER : code;
}

/* The whole answer to a question. LDAP_TIMEOUT when it did not come in time: the connection is of no more use. */
static int wait_for(struct tc_directory *directory, struct tc_link *link, int message_id, LDAPMessage **answer_r)
{
    struct timeval time = tc_answer_time(directory);
    *answer_r = NULL;
    int type = ldap_result(link->ld, message_id, LDAP_MSG_ALL, &time, answer_r);
    link->used = tc_clock_tick();
    if (type == 0)
        return LDAP_TIMEOUT;
    return type < 0 ? last_code(link->ld) : keep(directory, *answer_r);
}

/* Says at least one word; control characters of the server's text do no harm: the log replaces them. */
void tc_ask_words(LDAP *ld, int code, char *words_r, size_t room)
{
    char *diagnostic = NULL;
    if (ld)
        ldap_get_option(ld, LDAP_OPT_DIAGNOSTIC_MESSAGE, &diagnostic);
    bool has = diagnostic && *diagnostic;
    snprintf(words_r, room, "%s (%d)%s%s", code == LDAP_TIMEOUT ? "no answer in time" : ldap_err2string(code), code,
             has ? " " : "", has ? diagnostic : "");
    ldap_memfree(diagnostic);
}

int tc_ask_search(struct tc_directory *directory, struct tc_link *link, const struct tc_search *search, LDAPMessage **found_r)
{
    int message_id = 0, result = LDAP_OTHER;
    *found_r = NULL;
    int code = ldap_search_ext(link->ld, search->base, search->scope, search->filter, (char **)search->attributes, 0, NULL, NULL,
                               NULL, search->limit ? search->limit : LDAP_NO_LIMIT, &message_id);
    if (code == LDAP_SUCCESS)
        code = wait_for(directory, link, message_id, found_r);
    if (code == LDAP_SUCCESS)
        code = ldap_parse_result(link->ld, *found_r, &result, NULL, NULL, NULL, NULL, 0);
    return code == LDAP_SUCCESS ? result : code;
}

int tc_ask_start_tls(struct tc_directory *directory, struct tc_link *link)
{
    int message_id = 0, result = LDAP_OTHER;
    LDAPMessage *answer = NULL;
    int code = ldap_start_tls(link->ld, NULL, NULL, &message_id);
    if (code == LDAP_SUCCESS)
        code = wait_for(directory, link, message_id, &answer);
    if (code == LDAP_SUCCESS)
        code = ldap_parse_result(link->ld, answer, &result, NULL, NULL, NULL, NULL, 0);
    return code == LDAP_SUCCESS ? result : code;
}

/* draft-behera-ldap-password-policy-10, and the older control of Netscape that 389-ds still sends. */
static void read_controls(LDAP *ld, LDAPControl **controls, struct tc_bind_reply *reply)
{
    LDAPPasswordPolicyError error = PP_noError;
    LDAPControl *policy = ldap_control_find(LDAP_CONTROL_PASSWORDPOLICYRESPONSE, controls, NULL);
    if (policy && ldap_parse_passwordpolicy_control(ld, policy, NULL, NULL, &error) == LDAP_SUCCESS && error != PP_noError)
        reply->ppolicy_error = (int)error;
    reply->expired_control = ldap_control_find("2.16.840.1.113730.3.4.4", controls, NULL) != NULL;
}

static int read_bind(LDAP *ld, LDAPMessage *answer, struct tc_bind_reply *reply)
{
    char *diagnostic = NULL;
    LDAPControl **controls = NULL;
    int result = LDAP_OTHER;
    int code = ldap_parse_result(ld, answer, &result, NULL, &diagnostic, NULL, &controls, 0);
    if (code != LDAP_SUCCESS)
        return code;
    snprintf(reply->diagnostic, sizeof reply->diagnostic, "%s", diagnostic ? diagnostic : "");
    read_controls(ld, controls, reply);
    ldap_memfree(diagnostic);
    ldap_controls_free(controls);
    return result;
}

int tc_ask_bind(struct tc_directory *directory, struct tc_link *link, const char *dn, const char *password,
                struct tc_bind_reply *reply_r)
{
    LDAPControl policy = {.ldctl_oid = (char *)LDAP_CONTROL_PASSWORDPOLICYREQUEST, .ldctl_iscritical = 0};
    LDAPControl *controls[] = {&policy, NULL};
    struct berval secret = {.bv_val = (char *)password, .bv_len = strlen(password)};
    LDAPMessage *answer = NULL;
    int message_id = 0;
    *reply_r = (struct tc_bind_reply){.ppolicy_error = -1};
    /* An empty password is an unauthenticated bind (RFC 4513 5.1.2): some servers answer success. */
    if (secret.bv_len == 0)
        return reply_r->code = LDAP_INAPPROPRIATE_AUTH;
    int code = ldap_sasl_bind(link->ld, dn, LDAP_SASL_SIMPLE, &secret, controls, NULL, &message_id);
    if (code == LDAP_SUCCESS)
        code = wait_for(directory, link, message_id, &answer);
    if (code == LDAP_SUCCESS)
        code = read_bind(link->ld, answer, reply_r);
    return reply_r->code = code;
}

enum tc_rc tc_search_anywhere(struct tc_directory *directory, const struct tc_search *search, int *code_r, LDAPMessage **found_r)
{
    for (;;) {
        struct tc_link *link;
        enum tc_rc rc = tc_link_get(directory, TC_LINK_SERVICE, &link);
        if (rc != TC_OK)
            return rc;
        *code_r = tc_ask_search(directory, link, search, found_r);
        if (!tc_is_trouble(*code_r))
            return TC_OK;
        if (!tc_link_failed(directory, link, *code_r))
            return tc_fail(directory, TC_BUSY, "the directory did not answer in time");
    }
}
