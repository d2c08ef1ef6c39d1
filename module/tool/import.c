/* SPDX-License-Identifier: Apache-2.0 */
/* throughcare import hmis DIR [--owner PERSON] [--team CODE] */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "record/person.h"
#include "tool/tool.h"

#include "hmis/hmis.h"

/* The id of a team or person by its name on the command line (NULL: none was named); TC_GONE if there is none. */
static enum tc_rc find_id(struct hmis_write *write, enum tc_sql sql, const char *name, const char *value, int64_t *id_r)
{
    struct tc_row row;
    *id_r = 0;
    if (!value)
        return TC_OK;
    enum tc_rc rc = tc_store_one(write->store, write->turn, write->grant, sql, TC_ARGS(tc_arg_text(name, value)), &row);
    if (rc == TC_OK && row.count == 0)
        return tc_fail(write, TC_GONE, "there is no %s \"%s\"", name, value);
    if (rc == TC_OK)
        *id_r = tc_row_int(&row, "id");
    return rc;
}

struct meeting {
    struct hmis_write *write;
    const struct tc_directory_person *person;
};

static enum tc_rc meet(void *user)
{
    struct meeting *m = user;
    const struct tc_person_facts facts = {
        .key = m->person->key, .login = m->person->login, .name = m->person->name, .mail = m->person->mail,
        .phone = m->person->phone, .roles = m->person->roles, .teams = m->person->teams,
        .programmes = m->person->programmes, .segments = m->person->segments, .state = "active"};
    return tc_person_meet(m->write->turn, m->write->store, m->write->grant, &facts, &m->write->owner_id);
}

/* --owner may name somebody who has not signed in yet: the directory knows them. */
static enum tc_rc find_owner(struct hmis_write *write, const struct tc_config *config, const char *login)
{
    enum tc_rc rc = find_id(write, TC_SQL_IMPORT_PERSON, "login", login, &write->owner_id);
    if (rc != TC_GONE)
        return rc;
    tc_turn_mend(write->turn);
    struct tc_directory_person person;
    struct tc_directory *directory = tc_directory_new(write->turn, &config->directory);
    rc = tc_directory_find(directory, write->turn, login, &person);
    if (rc == TC_OK && (person.state != TC_SIGNED_IN || person.roles == 0))
        rc = tc_fail(write, TC_GONE, "%s has no role here, or may not sign in (%s)", login, tc_sign_in_word(person.state));
    return rc == TC_OK ? tc_store_transact(write->store, write->turn, meet, &(struct meeting){write, &person}, NULL) : rc;
}

static enum tc_rc open_write(struct hmis_write *write, const struct tc_config *config, int argc, char **argv)
{
    struct tc_turn *turn = write->turn;
    const char *team = tc_tool_option(argc, argv, "team");
    write->grant = tc_grant_make(turn, (struct tc_grant){.need = TC_NEED_TOOL});
    enum tc_rc rc = tc_store_open(turn, turn, &config->writer, &write->store);
    if (rc == TC_OK)
        rc = tc_audit_open(turn, turn, write->store, talloc_asprintf(turn, "%s/import", config->serve.machine), &write->audit);
    if (rc == TC_OK)
        rc = find_id(write, TC_SQL_IMPORT_TEAM, "team", team ? team : config->import_team, &write->team_id);
    if (rc == TC_OK)
        rc = find_owner(write, config, tc_tool_option(argc, argv, "owner"));
    return rc;
}

static enum tc_rc import_hmis(struct hmis_write *write, struct hmis_counts *total)
{
    struct hmis_export *export = write->export;
    enum tc_rc rc = hmis_read_export(export);
    if (rc == TC_OK)
        rc = hmis_read_projects(export);
    if (rc == TC_OK)
        rc = hmis_read_enrolments(export);
    if (rc == TC_OK)
        rc = hmis_write_projects(write);
    if (rc != TC_OK)
        return rc;
    total->changed = write->counts.changed;
    return hmis_stream_clients(write, total);
}

int tc_tool_import(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    if (argc < 3 || strcmp(argv[1], "hmis") != 0)
        return tc_tool_misused("import hmis DIR [--owner PERSON] [--team CODE]");
    struct hmis_report report = {0};
    struct hmis_export export = {.turn = turn, .report = &report, .dir = argv[2]};
    struct hmis_write write = {.turn = turn, .export = &export};
    struct hmis_counts total = {0};
    enum tc_rc rc = open_write(&write, config, argc, argv);
    if (rc == TC_OK)
        rc = import_hmis(&write, &total);
    if (rc != TC_OK)
        return tc_tool_failed(turn);
    if (export.names_are_hashed)
        fprintf(stderr, "names in this export are hashed: they are shown as withheld and never matched\n");
    printf("clients %" PRId64 ", cases %" PRId64 ", discharged %" PRId64 ", changed %" PRId64 ", refused %" PRId64 "\n",
           total.clients, total.cases, total.discharged, total.changed, report.refused);
    return TC_EXIT_OK;
}
