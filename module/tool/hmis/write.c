/* SPDX-License-Identifier: Apache-2.0 */
#include <inttypes.h>
#include <string.h>

#include "hmis.h"

char *hmis_mark(const struct hmis_write *write, const char *id)
{
    return talloc_asprintf(write->turn, "hmis:%s:%s", write->export->source, id);
}

enum tc_rc hmis_known(struct hmis_write *write, const char *kind, const char *id, const unsigned char digest[TC_HASH],
                      struct hmis_known *known_r)
{
    struct tc_row row;
    enum tc_rc rc = tc_store_one(write->store, write->turn, write->grant, TC_SQL_IMPORT_KNOWN,
                                 TC_ARGS(tc_arg_text("kind", kind), tc_arg_text("source", hmis_mark(write, id))), &row);
    *known_r = (struct hmis_known){0};
    if (rc != TC_OK || row.count == 0)
        return rc;
    const struct tc_cell *cell = tc_row_cell(&row, "digest");
    known_r->row_id = tc_row_int(&row, "id");
    known_r->is_same = cell && cell->length == TC_HASH && memcmp(cell->text, digest, TC_HASH) == 0;
    return TC_OK;
}

enum tc_rc hmis_remember(struct hmis_write *write, const char *kind, const char *id, const unsigned char digest[TC_HASH],
                         int64_t row_id)
{
    write->counts.changed++;
    return tc_store_change(write->store, write->turn, write->grant, TC_SQL_IMPORT_REMEMBER,
                           TC_ARGS(tc_arg_text("kind", kind), tc_arg_text("source", hmis_mark(write, id)),
                                   tc_arg_bytes("digest", digest, TC_HASH), tc_arg_int("row_id", row_id)),
                           NULL, NULL);
}

/* One entry a transaction that changed something; none for one that found all as it was. */
static enum tc_rc write_entry(struct hmis_write *write, const char *object)
{
    if (write->counts.changed == 0)
        return TC_OK;
    struct tc_audit_entry entry = {
        .kind = TC_AUDIT_CHANGE, .route = "import hmis", .object = object, .result = "ok", .request = write->turn->number,
        .detail = talloc_asprintf(write->turn, "source %s, changed %" PRId64, write->export->source, write->counts.changed)};
    return tc_audit_write(write->audit, write->turn, &entry);
}

/* A transaction may run again: what its last run counted and wrote is gone. */
static void begin(struct hmis_write *write)
{
    write->counts = (struct hmis_counts){0};
    tc_audit_dropped(write->audit);
}

static enum tc_rc transact(struct hmis_write *write, tc_body *body)
{
    return tc_audit_transact(write->audit, write->turn, body, write);
}

/* ---- programmes ------------------------------------------------------------------------------- */

static enum tc_rc write_team(struct hmis_write *write, struct hmis_project *project)
{
    if (write->team_id > 0)
        project->team_id = write->team_id;
    else {
        enum tc_rc rc = tc_store_change(write->store, write->turn, write->grant, TC_SQL_IMPORT_TEAM_ADD,
                                        TC_ARGS(tc_arg_text("code", hmis_mark(write, project->id)), tc_arg_text("name", project->name)),
                                        NULL, &project->team_id);
        if (rc != TC_OK)
            return rc;
    }
    return tc_store_change(write->store, write->turn, write->grant, TC_SQL_IMPORT_PROGRAMME_TEAM,
                           TC_ARGS(tc_arg_int("programme", project->programme_id), tc_arg_int("team", project->team_id)), NULL, NULL);
}

static enum tc_rc write_programme(struct hmis_write *write, struct hmis_project *project, const struct hmis_known *known)
{
    const char *mark = hmis_mark(write, project->id);
    project->programme_id = known->row_id;
    if (known->row_id > 0)
        return tc_store_change(write->store, write->turn, write->grant, TC_SQL_IMPORT_PROGRAMME_CHANGE,
                               TC_ARGS(tc_arg_int("id", known->row_id), tc_arg_text("name", project->name),
                                       tc_arg_text("service_kind", project->service_kind), tc_arg_text("segment", project->segment)),
                               NULL, NULL);
    return tc_store_change(write->store, write->turn, write->grant, TC_SQL_IMPORT_PROGRAMME_ADD,
                           TC_ARGS(tc_arg_text("code", mark), tc_arg_text("name", project->name),
                                   tc_arg_text("service_kind", project->service_kind),
                                   tc_arg_text("segment", project->segment), tc_arg_text("mark", mark)),
                           NULL, &project->programme_id);
}

static enum tc_rc write_project(struct hmis_write *write, struct hmis_project *project)
{
    struct hmis_known known;
    enum tc_rc rc = hmis_known(write, "programme", project->id, project->digest, &known);
    if (rc == TC_OK && !known.is_same) {
        rc = write_programme(write, project, &known);
        if (rc == TC_OK)
            rc = hmis_remember(write, "programme", project->id, project->digest, project->programme_id);
    } else {
        project->programme_id = known.row_id;
    }
    return rc == TC_OK ? write_team(write, project) : rc;
}

static enum tc_rc write_all_projects(void *user)
{
    struct hmis_write *write = user;
    enum tc_rc rc = TC_OK;
    begin(write);
    for (size_t i = 0; rc == TC_OK && i < write->export->project_count; i++)
        rc = write_project(write, &write->export->projects[i]);
    return rc == TC_OK ? write_entry(write, "programmes") : rc;
}

enum tc_rc hmis_write_projects(struct hmis_write *write)
{
    return transact(write, write_all_projects);
}

/* ---- clients and their cases --------------------------------------------------------------------- */

static enum tc_rc write_whole_client(struct hmis_write *write, const struct hmis_client *client)
{
    int64_t client_id;
    enum tc_rc rc = hmis_write_client(write, client, &client_id);
    write->counts.clients++;
    for (size_t i = 0; rc == TC_OK && i < client->enrolment_count; i++)
        rc = hmis_write_case(write, client_id, &client->enrolments[i]);
    return rc;
}

static enum tc_rc write_all_clients(void *user)
{
    struct hmis_write *write = user;
    begin(write);
    enum tc_rc rc = hmis_look_up(write);
    for (size_t i = 0; rc == TC_OK && i < write->batch_count; i++)
        rc = write_whole_client(write, &write->batch[i]);
    return rc == TC_OK ? write_entry(write, "clients and cases") : rc;
}

enum tc_rc hmis_write_batch(struct hmis_write *write)
{
    return transact(write, write_all_clients);
}
