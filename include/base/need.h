/* SPDX-License-Identifier: Apache-2.0 */
/* What a person may need to do, as a closed list: a route names one, each statement names
 * those that it serves, and gate/permission.c says which role has which. */
#ifndef TC_BASE_NEED_H
#define TC_BASE_NEED_H

/* symbol, word in SQL headers and documents */
#define TC_NEEDS(X)                         \
    X(PUBLIC, "public")                     \
    X(LINK, "link")                         \
    X(GATE, "gate")                         \
    X(JOB, "job")                           \
    X(TOOL, "tool")                         \
    X(ACCOUNT, "account")                   \
    X(CASELOAD_OWN, "caseload.own")         \
    X(CASELOAD_TEAM, "caseload.team")       \
    X(CASELOAD_PROGRAMME, "caseload.programme") \
    X(INTAKE_TAKE, "intake.take")           \
    X(CLIENT_SEARCH, "client.search")       \
    X(CLIENT_READ, "client.read")           \
    X(CLIENT_CHANGE, "client.change")       \
    X(CASE_READ, "case.read")               \
    X(CASE_ASSIGN, "case.assign")           \
    X(CASE_RESTRICT, "case.restrict")       \
    X(NOTE_WRITE, "note.write")             \
    X(CASE_AFTER, "case.after")             \
    X(APPROVE, "approve")                   \
    X(LINKS, "links")                       \
    X(PROVIDER_READ, "provider.read")       \
    X(LIST_EXPORT, "list.export")           \
    X(STRUCTURE, "structure")               \
    X(FORMS, "forms")                       \
    X(PEOPLE, "people")                     \
    X(AUDIT_READ, "audit.read")             \
    X(AUDIT_EXPORT, "audit.export")

enum tc_need {
    TC_NEED_NONE = 0, /* what a forgotten need is: nothing has it, so nothing runs */
#define TC_NEED_SYMBOL(symbol, word) TC_NEED_##symbol,
    TC_NEEDS(TC_NEED_SYMBOL)
#undef TC_NEED_SYMBOL
    TC_NEED_COUNT
};

/* "case.read"; never NULL. */
const char *tc_need_word(enum tc_need need);
/* TC_NEED_NONE if there is no such word. */
enum tc_need tc_need_of_word(const char *word);

/* The roles of staff, in the order of all tables. */
#define TC_ROLES(X)                             \
    X(INTAKE, "intake")                         \
    X(CASE_MANAGER, "case_manager")             \
    X(CLINICIAN, "clinician")                   \
    X(SUPERVISOR, "supervisor")                 \
    X(PROGRAMME_MANAGER, "programme_manager")   \
    X(AUDITOR, "auditor")                       \
    X(PRIVACY, "privacy")                       \
    X(ADMIN, "admin")

enum tc_role {
#define TC_ROLE_SYMBOL(symbol, word) TC_ROLE_##symbol,
    TC_ROLES(TC_ROLE_SYMBOL)
#undef TC_ROLE_SYMBOL
    TC_ROLE_COUNT
};

/* "case_manager"; never NULL. A set of roles is bits 1u << enum tc_role. */
const char *tc_role_word(enum tc_role role);
/* -1 if there is no such role. */
int tc_role_of_word(const char *word);

#endif
