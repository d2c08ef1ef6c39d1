/* SPDX-License-Identifier: Apache-2.0 */
#include "base/reference.h"
#include "record/reach.h"

#include "hmis.h"

static enum tc_rc change(struct hmis_write *write, enum tc_sql sql, const struct tc_arg *args, int64_t *rows_r, int64_t *id_r)
{
    return tc_store_change(write->store, write->turn, write->grant, sql, args, rows_r, id_r);
}

static enum tc_rc write_household(struct hmis_write *write, int64_t client_id, const struct hmis_enrolment *enrolment,
                                  int64_t *household_id_r)
{
    *household_id_r = 0;
    if (!enrolment->household)
        return TC_OK;
    enum tc_rc rc = change(write, TC_SQL_IMPORT_HOUSEHOLD_ADD, TC_ARGS(tc_arg_text("mark", hmis_mark(write, enrolment->household))),
                           NULL, household_id_r);
    if (rc != TC_OK)
        return rc;
    return change(write, TC_SQL_IMPORT_MEMBER_SET,
                  TC_ARGS(tc_arg_int("household", *household_id_r), tc_arg_int("member", client_id),
                          tc_arg_text("relationship", enrolment->relationship)),
                  NULL, NULL);
}

static enum tc_rc add_stage(struct hmis_write *write, int64_t case_id, const char *stage, const char *began, const char *ended)
{
    return change(write, TC_SQL_IMPORT_STAGE_ADD,
                  TC_ARGS(tc_arg_int("id", case_id), tc_arg_text("stage", stage), tc_arg_text("began_on", began),
                          tc_arg_text("ended_on", ended)),
                  NULL, NULL);
}

static enum tc_rc add_stages(struct hmis_write *write, int64_t case_id, const struct hmis_enrolment *enrolment)
{
    enum tc_rc rc = add_stage(write, case_id, "intake", enrolment->entered, enrolment->entered);
    if (rc == TC_OK)
        rc = add_stage(write, case_id, enrolment->project->stage, enrolment->entered, enrolment->left);
    if (rc == TC_OK && enrolment->left)
        rc = add_stage(write, case_id, "discharge", enrolment->left, enrolment->left);
    return rc;
}

static enum tc_rc add_access(struct hmis_write *write, int64_t client_id, int64_t case_id, const struct hmis_enrolment *enrolment)
{
    const struct hmis_project *project = enrolment->project;
    enum tc_rc rc = change(write, TC_SQL_IMPORT_CASELOAD_ADD,
                           TC_ARGS(tc_arg_int("id", case_id), tc_arg_int("of_client", client_id),
                                   tc_arg_int("programme", project->programme_id), tc_arg_int("team", project->team_id),
                                   tc_arg_id("owner", write->owner_id), tc_arg_text("segment", project->segment),
                                   tc_arg_text("status", enrolment->left ? "discharged" : "open")),
                           NULL, NULL);
    if (rc == TC_OK)
        rc = change(write, TC_SQL_IMPORT_CLOCK_ADD, TC_ARGS(tc_arg_int("id", case_id)), NULL, NULL);
    if (rc == TC_OK && write->owner_id > 0)
        rc = change(write, TC_SQL_IMPORT_ASSIGNMENT_ADD, TC_ARGS(tc_arg_int("id", case_id), tc_arg_int("owner", write->owner_id)), NULL, NULL);
    return rc == TC_OK ? tc_reach_case(write->store, write->turn, write->grant, case_id) : rc;
}

static enum tc_rc add_case(struct hmis_write *write, int64_t client_id, const struct hmis_enrolment *enrolment)
{
    char reference[TC_REFERENCE_LENGTH + 1];
    int64_t household_id, case_id;
    tc_reference_make(reference);
    enum tc_rc rc = write_household(write, client_id, enrolment, &household_id);
    if (rc == TC_OK)
        rc = change(write, TC_SQL_IMPORT_CASE_ADD,
                    TC_ARGS(tc_arg_text("reference", reference), tc_arg_int("of_client", client_id), tc_arg_id("household", household_id),
                            tc_arg_text("stage", enrolment->left ? "discharge" : enrolment->project->stage),
                            tc_arg_text("status", enrolment->left ? "discharged" : "open"),
                            tc_arg_text("opened_on", enrolment->entered), tc_arg_text("closed_on", enrolment->left),
                            tc_arg_text("closed_why", enrolment->destination), tc_arg_text("mark", hmis_mark(write, enrolment->id)),
                            tc_arg_int("programme", enrolment->project->programme_id)),
                    NULL, &case_id);
    if (rc == TC_OK)
        rc = add_stages(write, case_id, enrolment);
    if (rc == TC_OK)
        rc = add_access(write, client_id, case_id, enrolment);
    return rc == TC_OK ? hmis_remember(write, "case", enrolment->id, enrolment->digest, case_id) : rc;
}

/* The source tells of an exit that we did not know of. */
static enum tc_rc discharge(struct hmis_write *write, int64_t case_id, const struct hmis_enrolment *enrolment)
{
    int64_t rows;
    enum tc_rc rc = change(write, TC_SQL_IMPORT_CASELOAD_DISCHARGE, TC_ARGS(tc_arg_int("id", case_id)), &rows, NULL);
    if (rc != TC_OK || rows == 0)
        return rc;
    rc = change(write, TC_SQL_IMPORT_CASE_DISCHARGE,
                TC_ARGS(tc_arg_int("id", case_id), tc_arg_text("closed_on", enrolment->left), tc_arg_text("closed_why", enrolment->destination)),
                NULL, NULL);
    if (rc == TC_OK)
        rc = change(write, TC_SQL_IMPORT_STAGE_END, TC_ARGS(tc_arg_int("id", case_id), tc_arg_text("ended_on", enrolment->left)), NULL, NULL);
    if (rc == TC_OK)
        rc = add_stage(write, case_id, "discharge", enrolment->left, enrolment->left);
    return rc == TC_OK ? tc_reach_case(write->store, write->turn, write->grant, case_id) : rc;
}

static enum tc_rc change_case(struct hmis_write *write, int64_t client_id, const struct hmis_enrolment *enrolment)
{
    int64_t household_id, case_id = enrolment->known.row_id;
    enum tc_rc rc = write_household(write, client_id, enrolment, &household_id);
    if (rc == TC_OK)
        rc = change(write, TC_SQL_IMPORT_CASE_CHANGE,
                    TC_ARGS(tc_arg_int("id", case_id), tc_arg_id("household", household_id), tc_arg_text("opened_on", enrolment->entered)),
                    NULL, NULL);
    if (rc == TC_OK && enrolment->left)
        rc = discharge(write, case_id, enrolment);
    return rc == TC_OK ? hmis_remember(write, "case", enrolment->id, enrolment->digest, case_id) : rc;
}

/* --owner on a later run: only the cases that nobody has. */
static enum tc_rc give_owner(struct hmis_write *write, int64_t case_id)
{
    int64_t rows;
    enum tc_rc rc = change(write, TC_SQL_IMPORT_CASELOAD_OWNER, TC_ARGS(tc_arg_int("id", case_id), tc_arg_int("owner", write->owner_id)), &rows, NULL);
    if (rc != TC_OK || rows == 0)
        return rc;
    write->counts.changed++;
    rc = change(write, TC_SQL_IMPORT_ASSIGNMENT_ADD, TC_ARGS(tc_arg_int("id", case_id), tc_arg_int("owner", write->owner_id)), NULL, NULL);
    return rc == TC_OK ? tc_reach_case(write->store, write->turn, write->grant, case_id) : rc;
}

enum tc_rc hmis_write_case(struct hmis_write *write, int64_t client_id, const struct hmis_enrolment *enrolment)
{
    write->counts.cases++;
    write->counts.discharged += enrolment->left != NULL;
    if (enrolment->known.row_id == 0)
        return add_case(write, client_id, enrolment);
    enum tc_rc rc = enrolment->known.is_same ? TC_OK : change_case(write, client_id, enrolment);
    return rc == TC_OK && write->owner_id > 0 ? give_owner(write, enrolment->known.row_id) : rc;
}
