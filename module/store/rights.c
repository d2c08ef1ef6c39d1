/* SPDX-License-Identifier: Apache-2.0 */
/* What each account may do with each table; a table that is missing here can be used by none
 * (tests/unit/store looks). The reader has, besides, all views. */
#include <stdio.h>
#include <string.h>

#include "migrate.h"

struct right {
    const char *table;
    bool reader;       /* no client data stands in it */
    const char *write; /* what the writer may do besides SELECT, NULL for nothing */
};

static const struct right rights[] = {
    {"site", true, "INSERT, UPDATE"},
    {"programme", true, "INSERT, UPDATE"},
    {"team", true, "INSERT, UPDATE"},
    {"programme_team", true, "INSERT, UPDATE, DELETE"},
    {"person", true, "INSERT, UPDATE"},
    {"person_role", true, "INSERT, DELETE"},
    {"person_team", true, "INSERT, UPDATE, DELETE"},
    {"person_programme", true, "INSERT, UPDATE, DELETE"},
    {"cover", true, "INSERT, UPDATE"},
    {"viewer_reach", true, "INSERT, DELETE"},
    {"viewer_segment", true, "INSERT, DELETE"},
    {"client", false, "INSERT, UPDATE"},
    {"client_profile", false, "INSERT, UPDATE"},
    {"contact_point", false, "INSERT, UPDATE"},
    {"contact_mask", false, "INSERT, UPDATE, DELETE"},
    {"household", false, "INSERT, UPDATE"},
    {"household_member", false, "INSERT, UPDATE, DELETE"},
    {"case_file", false, "INSERT, UPDATE"},
    {"stage_visit", false, "INSERT, UPDATE"},
    {"stage_answer", false, "INSERT"},
    {"pathway", true, "INSERT"},
    {"form", true, "INSERT"},
    {"form_retired", true, "INSERT"},
    {"form_item", true, "INSERT"},
    {"form_upload", true, "INSERT, DELETE"},
    {"form_shipped", true, "INSERT"},
    {"form_link", false, "INSERT, UPDATE"},
    {"link_alert", false, "INSERT, UPDATE"},
    {"response", false, "INSERT, UPDATE"},
    {"response_draft", false, "INSERT, UPDATE, DELETE"},
    {"answer", false, "INSERT, DELETE"},
    {"response_score", false, "INSERT, DELETE"},
    {"response_risk", false, "INSERT"},
    {"response_left", false, "INSERT, UPDATE, DELETE"},
    {"intake", false, "INSERT, UPDATE, DELETE"},
    {"intake_file", false, "INSERT, DELETE"},
    {"intake_file_piece", false, "INSERT"},
    {"case_intake", false, "INSERT, UPDATE"},
    {"presenting_need", false, "INSERT, UPDATE, DELETE"},
    {"eligibility", false, "INSERT, UPDATE"},
    {"note", false, "INSERT, UPDATE"},
    {"note_addendum", false, "INSERT"},
    {"task", false, "INSERT, UPDATE"},
    {"goal", false, "INSERT, UPDATE"},
    {"consent", false, "INSERT, UPDATE"},
    {"assessment", false, "INSERT, UPDATE"},
    {"assessment_need", false, "INSERT, UPDATE"},
    {"finding", false, "INSERT, UPDATE, DELETE"},
    {"outcome", false, "INSERT, UPDATE"},
    {"appointment", false, "INSERT, UPDATE"},
    {"service", false, "INSERT, UPDATE"},
    {"action", false, "INSERT, UPDATE"},
    {"approval", false, "INSERT, UPDATE"},
    {"review", false, "INSERT"},
    {"review_goal", false, "INSERT"},
    {"discharge", false, "INSERT, UPDATE"},
    {"discharge_item", false, "INSERT"},
    {"reopening", false, "INSERT"},
    {"follow_up", false, "INSERT, UPDATE"},
    {"incident", false, "INSERT, UPDATE"},
    {"document", false, "INSERT, UPDATE"},
    {"document_access", false, "INSERT, UPDATE"},
    {"document_piece", false, "INSERT"},
    {"goal_score", false, "INSERT, UPDATE"},
    {"provider", true, "INSERT, UPDATE"},
    {"provider_service", true, "INSERT, DELETE"},
    {"referral", false, "INSERT, UPDATE"},
    {"referral_step", false, "INSERT"},
    {"referral_access", false, "INSERT, UPDATE"},
    {"caseload", false, "INSERT, UPDATE"},
    {"case_reach", false, "INSERT, DELETE"},
    {"assignment", false, "INSERT, UPDATE"},
    {"case_named", false, "INSERT, UPDATE, DELETE"},
    {"note_access", false, "INSERT, UPDATE"},
    {"note_named", false, "INSERT, DELETE"},
    {"case_clock", false, "INSERT, UPDATE"},
    {"session", false, "INSERT, UPDATE, DELETE"},
    {"kept_post", false, "INSERT, DELETE"},
    {"kept_post_piece", false, "INSERT, DELETE"},
    {"search_handle", true, "INSERT, DELETE"}, /* sealed with a key outside the database */
    {"receipt", false, "INSERT, UPDATE, DELETE"},
    {"throttle", false, "INSERT, UPDATE, DELETE"},
    {"audit_entry", false, "INSERT"},
    {"audit_checkpoint", true, "INSERT"},
    {"job", true, "INSERT, UPDATE, DELETE"},
    {"import_row", false, "INSERT, UPDATE"},
    {"schema_step", true, NULL},
    {"schema_lease", false, NULL},
};

/* user@host as SQL; the account is made if it is missing and a password was given. */
static enum tc_rc make_account(struct migrating *m, const char *user, const char *password, char **account_r)
{
    char *name = migrate_quote(m, user);
    *account_r = talloc_asprintf(m->turn, "%s@'%s'", name, m->host);
    if (!password)
        return TC_OK;
    char *secret = migrate_quote(m, password);
    enum tc_rc rc = migrate_sayf(m, "account", "CREATE USER IF NOT EXISTS %s IDENTIFIED BY %s", *account_r, secret);
    memset(secret, 0, strlen(secret));
    return rc;
}

static enum tc_rc grant_views(struct migrating *m, const char *account)
{
    enum tc_rc rc = TC_OK;
    for (const struct tc_sql_view *view = tc_sql_views; rc == TC_OK && view->name; view++)
        rc = migrate_sayf(m, "rights", "GRANT SELECT ON %s.%s TO %s", m->database, view->name, account);
    return rc;
}

static enum tc_rc grant_tables(struct migrating *m, const char *account, bool writes)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < sizeof rights / sizeof *rights; i++) {
        const char *more = writes ? rights[i].write : NULL;
        if (writes || rights[i].reader)
            rc = migrate_sayf(m, "rights", "GRANT SELECT%s%s ON %s.%s TO %s", more ? ", " : "", more ? more : "", m->database,
                              rights[i].table, account);
    }
    return rc;
}

static enum tc_rc grant_account(struct migrating *m, const char *user, const char *password, bool writes)
{
    char *account;
    if (!user)
        return TC_OK;
    enum tc_rc rc = make_account(m, user, password, &account);
    if (rc == TC_OK)
        rc = grant_views(m, account);
    if (rc == TC_OK)
        rc = grant_tables(m, account, writes);
    if (rc == TC_OK)
        migrate_tell(m, "rights: %s", account);
    return rc;
}

enum tc_rc migrate_rights(struct migrating *m, const struct tc_migrate_accounts *accounts)
{
    enum tc_rc rc = grant_account(m, accounts->read_user, accounts->read_password, false);
    return rc == TC_OK ? grant_account(m, accounts->write_user, accounts->write_password, true) : rc;
}
